"""What changed since the last review: every cell, item, list and month that is not what it was then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import ADDRESS, FEED, TABLE_NAME, UNIT
from marts.rows import listed
from marts.spend_columns import SPEND_READ
from marts.sql import value
from schemas.kinds import CURRENCY, choice, identifier, listing, moment, money, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

QUESTIONS = {
    "blocked": "What is blocked or slips",
    "risk": "Which risk moved",
    "money": "Where money moves",
    "decisions": "What must be decided",
    "ownership": "Who owns what",
}
KNOWN_BY = dict.fromkeys(("number", "columns", "name", "content", "order"), ())
WEAK = ("name", "content", "order")  # what tells an item apart, but may be shared by another one
CONTRACT = (
    *("id", "kind", "key", "subject", "old", "new", "old_cell", "new_cell", "days", "amount", "currency", "question"),
    *("weight", "owner", "criticality", "known_by", "reason", "periods", "records", "unit", "feed", "file", "sheet"),
    *("old_file", "old_sheet", "said_in", "said_at", "said_by"),
)
_KINDS = "added removed status owner date amount severity priority text link history rekeyed not_reported"
KINDS = choice(dict.fromkeys(_KINDS.split(), ()))
EVERY = "Items, lists and ledgers of which something is not what it was at the last review."
REPORTED = Condition("kind", "<>", "not_reported")
CHANGE_LIST = Mart(
    name="change_list",
    title="Changes since the review",
    row="One row per change since the last review, and one per feed that sent nothing since.",
    columns=(
        column("id", identifier, "Change", "The number of the change: the same change has the same number."),
        column("kind", KINDS, "Kind of change", "What sort of change it is."),
        column("question", choice(dict.fromkeys(QUESTIONS, ())), "Question", "Which question of the week it answers."),
        TABLE_NAME,
        column("subject", text, "What", "What the item is called; unknown for a whole list."),
        column("column_name", identifier, "Column", "The column that changed; unknown for an item that came or went."),
        column("old", text, "Before", "What was said at the last review."),
        column("new", text, "Now", "What is said now."),
        column("old_cell", text, "Cell before", "The cell that said it at the last review."),
        column("new_cell", text, "Cell now", "The cell that says it now."),
        column("days", whole, "Days moved", "By how many days a date moved; later is positive.", unit="days"),
        column("amount", money, "Amount changed", "By how much an amount changed.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency of the amount."),
        column("reason", text, "Reason given", "Why a closed period was changed, as it was said then."),
        column("records", whole, "Records", "How many records it is about.", unit="records"),
        column("periods", listing, "Months", "The months of a ledger that it is about."),
        column("weight", whole, "Weight", "1 weighs most: blocked, off track or riskier; 9 is not reported."),
        column("whole", text, "Of what", "A list, log, feed or months, where it is not about one item."),
        column("owner", person, "Owner", "Who owns the item, now or before."),
        column("criticality", text, "Criticality", "How badly we stop if it stops."),
        column("known_by", choice(KNOWN_BY), "Known again by", "What the item is recognised by; all but its number and "
               "other identifying columns is weak."),
        column("item", identifier, "Item", "The same for all changes of one item."),
        column("key", identifier, "Key", "What identifies the item in its list."),
        column("said_in", whole, "Act", "The act that brought it; unknown where an undo did."),
        column("said_at", moment, "Said at", "When it was brought (UTC)."),
        column("said_by", person, "Said by", "Who brought it."),
        UNIT, FEED, *ADDRESS,
        column("old_file", text, "File before", "The file that said it at the last review."),
        column("old_sheet", text, "Sheet before", "The sheet in that file."),
        column("old_loaded_at", moment, "Loaded before", "When that file was loaded (UTC)."),
        column("old_loaded_by", person, "Loaded before by", "Who loaded that file."),
    ),
)  # fmt: skip
SPEND_THEN = replace(SPEND_READ, name="spend_read_before", title="Spend records at the last review")


@dataclass(frozen=True)
class Item:
    """What changed of one item: its changes, the weightiest first, and the figure of how many they are."""

    rows: tuple[dict[str, Any], ...]
    count: Figure


def changes(db: Connection, *, limit: int = 500) -> Rows:
    """Return the changes since the last review, the weightiest first; those not reported come last."""
    return listed(db, CHANGE_LIST, Detail("change_list"), "changes", limit=limit)


def since(db: Connection, seq: int | None) -> None:
    """Let this cursor compare with an act instead of the last review; None: with the last review again."""
    db.execute("reset variable since_seq" if seq is None else f"set variable since_seq = {int(seq)}::bigint")


def compared_with(db: Connection) -> int | None:
    """Return the act that this cursor compares with, None where nothing was reviewed and no act is named."""
    seq: int | None = value(db, "select seq from last_review")
    return seq


def items(db: Connection, *, limit: int = 5000) -> tuple[tuple[Item, ...], Figure]:
    """Return what changed by item, the weightiest first, and how many items changed; what is not reported is none."""
    rows = listed(db, CHANGE_LIST, Detail("change_list", (REPORTED,)), "changes", limit=limit).rows
    by_item: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_item.setdefault(row["item"], []).append(row)
    found = tuple(Item(tuple(own), _count(own)) for own in by_item.values())
    detail = Detail("change_list", (REPORTED,), "item")
    return found, Figure("Changed since the review", len(found), "items", EVERY, detail, "distinct")


def contract(row: dict[str, Any]) -> dict[str, Any]:
    """Return a change as the terminal's JSON names it."""
    renamed = {"table": row["table_name"], "column": row["column_name"], "is_weak": row["known_by"] in WEAK}
    return {**{each: row[each] for each in CONTRACT}, **renamed}


def _count(rows: list[dict[str, Any]]) -> Figure:
    first = rows[0]
    detail = Detail("change_list", (REPORTED, Condition("item", "=", first["item"])))
    name = f"Changes of {first['subject'] or first['feed'] or 'the list'}"
    return Figure(name, len(rows), "changes", "What is not what it was at the last review.", detail)
