"""The changes of one screen: those of its tables, filtered, counted, and in the words of the screens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts.change_words import LABELS, heading, say_value
from marts.changes import CHANGE_LIST, QUESTIONS, REPORTED
from marts.figure import Condition, Detail, Figure
from marts.lists import Listed
from marts.rows import counted
from marts.say import say_word
from marts.sql import name, select, value, where
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection

FILTERS = ("question", "kind", "table_name")
SHOWN = (
    *("kind", "subject", "column_name", "old", "new", "days", "amount", "currency", "records", "periods", "owner"),
    *("said_by", "said_at", "old_cell", "new_cell", "known_by"),
)
PRESSING = 3  # up to this weight it is about what is blocked, late, riskier, without an owner, or rewritten
LISTED = Listed(CHANGE_LIST, "changes", FILTERS, ("subject", "key", "column_name", "old", "new", "owner", "said_by"))


def listing(
    db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = (), limit: int = 500, **chosen: Any
) -> Rows:
    """Return the changes of some tables and questions (none named: all), the weightiest first, in words.

    A change of one item can tell the item's history.
    """
    found = _of(tables, asked).rows(db, limit=limit, **_meant(chosen))
    for row in found.rows:
        if not row["whole"] and not all_exports()[row["table_name"]].ledger:
            row["_item"] = (row["table_name"], row["feed"], row["key"])
        row["old"], row["new"] = say_value(row, row["old"]), say_value(row, row["new"])
        row["kind"], row["column_name"] = _word("kind", row["kind"]), heading(row)
        row["records"] = row["records"] if row["whole"] else None
        row["_cells"] = {name: row[cell] for name, cell in (("old", "old_cell"), ("new", "new_cell")) if row[cell]}
    return found


def counts(
    db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = (), **chosen: Any
) -> tuple[Figure, ...]:
    """Return how many changes, of how many items, how many of them press, and how many lists sent nothing."""
    own = _of(tables, asked).conditions(**_meant(chosen))
    reported, quiet = (*own, REPORTED), (*own, Condition("kind", "=", "not_reported"))
    pressing = (*reported, Condition("weight", "<=", PRESSING))
    number = value(db, "select count(distinct item) from change_list where $where", where=where(reported))
    every, rule = Detail("change_list", reported, "item"), "Items, lists and ledgers that these changes are about."
    presses = "Blocked or off track, a risk that rose, a date that slipped, an owner gone, a past month restated."
    return (
        _count(db, "Changes", reported, "changes", "Cells, items and months that are not what they were."),
        Figure("Changed items", number, "items", rule, every, "distinct"),
        _count(db, "Need a look", pressing, "changes", presses),
        _count(db, "Not reported", quiet, "lists", "Lists and ledgers that sent nothing since: that is not unchanged."),
    )


def options(
    db: Connection, *, column: str, tables: tuple[str, ...] = (), asked: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return what a filter can be set to among these changes, in words."""
    order = list(CHANGE_LIST.column(column).kind.values)
    text = "select distinct $column as value from change_list where $where and $column is not null"
    rows = select(db, text, column=name(column), where=where(_of(tables, asked).always))
    known = [row["value"] for row in rows]
    placed = sorted(known, key=lambda each: (order.index(each) if each in order else len(order), each))
    return tuple(dict.fromkeys(_word(column, each) for each in placed))


def _count(db: Connection, title: str, conditions: tuple[Condition, ...], unit: str, rule: str) -> Figure:
    return counted(db, title, Detail("change_list", conditions), unit, rule)


def _meant(chosen: dict[str, Any]) -> dict[str, Any]:
    """Return filters that were chosen in words as values of their columns."""
    return {
        name: tuple(next((own for own in _values(name) if _word(name, own) == each), each) for each in given)
        if name in FILTERS
        else given
        for name, given in chosen.items()
    }


def _values(column: str) -> tuple[str, ...]:
    return tuple(all_exports()) if column == "table_name" else tuple(CHANGE_LIST.column(column).kind.values)


def _word(column: str, value: str) -> str:
    if column == "table_name":
        return all_exports()[value].title
    return {"question": QUESTIONS, "kind": LABELS}[column].get(value, say_word(value))


def _of(tables: tuple[str, ...], asked: tuple[str, ...]) -> Listed:
    always = [Condition("table_name", "in", tables)] if tables else []
    always += [Condition("question", "in", asked)] if asked else []
    return replace(LISTED, always=tuple(always))
