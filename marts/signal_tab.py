"""The signals of one screen: those about its lists or of its kinds, filtered, counted, and in lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts import signal_list
from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure
from marts.lists import Listed
from marts.provenance import ADDRESS, FEED, TABLE_NAME, UNIT
from marts.say import NO_CURRENCY, capital, say_list
from marts.signals_found import kinds
from marts.sql import select, value
from marts.views import bare_texts
from schemas.kinds import identifier, person, text, whole
from schemas.settings import SETTINGS
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection
    from schemas.setting import Setting

NAMED = {each.name: each for each in signal_list.SIGNAL_LIST.columns}
SIGNAL_SHOWN = Mart(
    name="signal_shown",
    title="Signals one by one",
    row="One row per signal of one item, with the line in which it is shown.",
    columns=(
        *(NAMED[each] for each in ("id", "kind", "severity", "state", "subject", "because", "ask", "amount",
                                   "currency", "money", "threshold", "subject_type", "subject_id",
                                   "evidence_hash")),
        TABLE_NAME,
        column("seen_with", identifier, "Shown with", "The table whose screen shows it."),
        column("line_id", identifier, "Line", "The number of the line in which it is shown."),
        column("line_items", whole, "Things in the line", "How many things stand in that line."),
        column("silenced_because", text, "Disagreement", "Why somebody disagrees."),
        column("silenced_by", person, "Disagrees", "Who disagrees."),
        column("silenced_in", whole, "Act of disagreement", "The act in which somebody disagreed."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
FILTERS = ("kind", "severity", "ask", "state")
LISTED = Listed(SIGNAL_SHOWN, "signals", FILTERS, ("subject", "subject_id", "because", "ask"))
# Kinds about who answers for a thing, about money that goes out, or about lists that say different things, whichever
# list the thing stands in.
ASKED = {
    "ownership": ("no_one_person", "owner_left", "decider_is_not_owner", "no_backup", "key_person",
                  "many_wait_for_one", "one_person_many_critical"),
    "spend": ("spend_rising_no_value", "spend_above_contract", "spend_above_budget", "duplicate_payment",
              "spend_without_owner", "business_case_incomplete", "paid_after_end", "paid_without_contract",
              "contract_never_paid", "names_not_answered"),
    "lists": ("names_not_answered", "paid_without_contract", "contract_never_paid", "paid_after_end", "lists_disagree",
              "unknown_to_procurement", "sensitive_unknown_to_security"),
}  # fmt: skip
OPEN = Condition("state", "=", "open")
COUNTED = (
    Kind("High", "Signals for this week's meeting.", (OPEN, Condition("severity", "=", "high"))),
    Kind("Medium", "Signals on which somebody must act.", (OPEN, Condition("severity", "=", "medium"))),
    Kind("Low", "Signals to tidy up when there is time.", (OPEN, Condition("severity", "=", "low"))),
    Kind("Silenced", "Signals that somebody disagrees with, until their evidence changes.",
         (Condition("state", "=", "silenced"),)),
)  # fmt: skip
TABLE = re.compile(r"'(\w+)'\s+as table_name")
LIMIT = re.compile(r"\blimits\.(\w+)")
NAMES, MANY = 3, 100_000


@dataclass(frozen=True)
class Line:
    """One line of signals: of one item, or of several of one kind.

    `items` are its rows of SIGNAL_SHOWN; `amount` is None where none is known or they cannot be added.
    """

    id: str
    kind: str
    severity: str
    state: str
    subject: str
    because: str
    ask: str
    threshold: str
    amount: Figure | None
    items: tuple[dict[str, Any], ...]


def listing(
    db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = (), limit: int = MANY, **chosen: Any
) -> Rows:
    """Return the signals of some tables or questions (none named: all), one row per item."""
    return _of(tables, asked).rows(db, limit=limit, **chosen)


def lines(
    db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = (), **chosen: Any
) -> tuple[Line, ...]:
    """Return the same signals in lines: the open ones first, the most severe of them first."""
    inside: dict[str, list[dict[str, Any]]] = {}
    for row in listing(db, tables=tables, asked=asked, **chosen).rows:
        inside.setdefault(row["line_id"], []).append(row)
    ranked = [each for each in signal_list.listing(db, limit=MANY).rows if each["id"] in inside]
    ranked.sort(key=lambda each: each["state"] != "open")
    order = _places(db)
    return tuple(_line(each, sorted(inside[each["id"]], key=lambda one: order.get(one["id"], 0))) for each in ranked)


def line(db: Connection, *, signal: str) -> Line | None:
    """Return the line of that number, or the one item of that number; None where there is none at this moment."""
    rows = LISTED.rows(db, limit=MANY).rows
    alone = [each for each in rows if each["id"] == signal]
    if alone:
        return _alone(alone[0])
    return next((each for each in lines(db) if each.id == signal), None)


def of_record(
    db: Connection, *, load_id: int | None, source_row: int | None, item: tuple[str, str, str]
) -> tuple[Line, ...]:
    """Return the signals about what a record is about, each by itself, the open and most severe ones first.

    `item` is its (table, feed, key), empty where it has none: another list may tell of the same thing.
    """
    table, feed, key = item
    text = (
        "select * from signal_shown where (load_id = $load and source_row = $row) "
        "or (seen_with = $table and subject_id = $key and $key <> '' and (feed = $feed or table_name <> $table)) "
        "order by state, list_position(['high', 'medium', 'low'], severity), kind, id"
    )
    return tuple(map(_alone, select(db, text, load=load_id, row=source_row, table=table, feed=feed, key=key)))


def counts(
    db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = (), **chosen: Any
) -> tuple[Figure, ...]:
    """Return how many signals are high, medium and low, and how many are silenced."""
    return count_together(db, _of(tables, asked), COUNTED, **chosen)


def options(
    db: Connection, *, column: str, tables: tuple[str, ...] = (), asked: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return what a filter can be set to among these signals, in words."""
    return _of(tables, asked).options(db, column)


def looked(db: Connection, *, tables: tuple[str, ...] = (), asked: tuple[str, ...] = ()) -> int:
    """Return how many kinds of signals look at these tables or answer these questions; 0 where nothing is loaded."""
    known = value(db, "select count(*) from live_loads where $all or table_name in $tables",
                  all=not tables, tables=tables)  # fmt: skip
    if not known:
        return 0
    if asked:
        return len([each for each in kinds() if each in _kinds(asked)])
    texts = [set(TABLE.findall(bare_texts()[each])) for each in kinds()]
    return len([each for each in texts if not tables or not each or each & set(tables)])


def cells(db: Connection, *, signal: str) -> list[dict[str, Any]]:
    """Return the cells that a line or one of its items stands on: the item, the column, what it says, and where."""
    text = (
        "select distinct found.subject, found.column_name, found.value, found.cell, found.file, found.sheet, "
        "found.load_id, found.source_row, found.loaded_at, found.loaded_by, loads.table_name "
        "from signal_cells as found left join loads on found.load_id = loads.load_id "
        "where found.id = $signal or found.item_id = $signal "
        "order by found.subject, found.load_id, found.source_row, found.cell, found.column_name"
    )
    return select(db, text, signal=signal)


def limits(kind: str) -> tuple[Setting, ...]:
    """Return the settings that a kind of signal compares with."""
    named = dict.fromkeys(LIMIT.findall(bare_texts().get(kind, "")))
    return tuple(SETTINGS[each] for each in named if each in SETTINGS)


def _of(tables: tuple[str, ...], asked: tuple[str, ...]) -> Listed:
    always = [Condition("seen_with", "in", tables)] if tables else []
    always += [Condition("kind", "in", _kinds(asked))] if asked else []
    return replace(LISTED, always=tuple(always))


def _kinds(asked: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(kind for each in asked for kind in ASKED[each])


def _places(db: Connection) -> dict[str, int]:
    """Return by item at which place of its line it stands."""
    found = signal_list.members(db)
    return {one["id"]: place for inside in found.values() for place, one in enumerate(inside)}


def _line(row: dict[str, Any], items: list[dict[str, Any]]) -> Line:
    """Return a line; of one that is shown only in part, what is left of it."""
    if len(items) == 1:
        return replace(_alone(items[0]), id=row["id"] if row["items"] == 1 else items[0]["id"])
    subject, because, ask = row["subject"], row["because"], row["ask"]
    if len(items) < row["items"]:
        names = [str(each["subject"]) for each in items]
        more = [f"{len(names) - NAMES} more"] if len(names) > NAMES else []
        subject = f"{len(items)} of {subject}"
        because = f"{say_list([*names[:NAMES], *more])}; of the first: {items[0]['because']}"
        ask = say_list(list(dict.fromkeys(each["ask"] for each in items))[:NAMES])
    return Line(
        row["id"], row["kind"], row["severity"], row["state"], subject, because, ask, row["threshold"],
        _amount(items), tuple(items),
    )  # fmt: skip


def _alone(row: dict[str, Any]) -> Line:
    return Line(
        row["id"], row["kind"], row["severity"], row["state"], str(row["subject"]), row["because"], row["ask"],
        row["threshold"], _amount([row]), (row,),
    )  # fmt: skip


def _amount(items: list[dict[str, Any]]) -> Figure | None:
    """Return what is at stake; None where nobody says it, or where it is in several currencies or kinds of money."""
    known = [each for each in items if each["amount"] is not None]
    kinds_of_money = {(each["currency"], each["money"]) for each in known}
    if len(kinds_of_money) != 1:
        return None
    ((currency, which),) = kinds_of_money
    ids = tuple(sorted(each["id"] for each in known))
    rule = f"What is at stake, as the lists say it: {which or 'its amount'}."
    detail = Detail("signal_shown", (Condition("id", "in", ids),), "amount")
    total = sum(each["amount"] for each in known)
    return Figure(capital(which or "amount"), total, currency or NO_CURRENCY, rule, detail)
