"""Silent edits: past amounts, risks, dates and owners that were altered, and rows that vanished, without a word."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.feed_trust import TABLE, by_title, titles
from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import Listed
from marts.provenance import ADDRESS, CELL, FEED, UNIT
from marts.rows import listed
from marts.say import NO_CURRENCY, say_exact
from schemas.exports import all_exports
from schemas.kinds import CURRENCY, choice, date, flag, identifier, money, month, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

_KINDS = ("past_amount", "risk_lowered", "date_moved", "owner_blanked", "row_gone")
KINDS = choice(dict.fromkeys(_KINDS, ()))
SAID = {
    "past_amount": "A month that had ended says another sum in a later file.",
    "risk_lowered": "Its rating is lower, while its treatment is neither done nor another one.",
    "date_moved": "The day is another one, and no text, update or note about it is new.",
    "owner_blanked": "It had an owner in the list before, and now has none.",
    "row_gone": "It was not over, and the next full list does not have it.",
}
SILENT_EDITS = Mart(
    name="silent_edits",
    title="Silent edits",
    row="One row per edit of a list that nobody said a word about.",
    columns=(
        column("kind", KINDS, "Kind", "What was done."),
        column("subject", text, "What", "What the item is called; for a month of a ledger, its feed."),
        column("column_name", identifier, "Column", "The column that was edited; unknown for a row that is gone."),
        column("old", text, "Before", "What the list before said."),
        column("new", text, "After", "What the next list says."),
        column("period", month, "Month", "The month of the ledger."),
        column("days", whole, "Days moved", "By how many days a date moved; later is positive.", unit="days"),
        column("amount", money, "Amount changed", "By how much the sum of a month changed.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency of the amount."),
        column("old_cell", text, "Cell before", "The cell that said it, or how many lines of a month did."),
        column("new_cell", text, "Cell after", "The cell that says it, or how many lines of a month do."),
        column("since_day", date, "Since", "The day on which the file that says it was loaded."),
        column("is_new", flag, "Since the review", "It came after the last review, or none was held."),
        column("file_then", text, "File before", "The file that said it before."),
        column("sheet_then", text, "Sheet before", "The sheet in that file."),
        column("load_then", whole, "Load before", "The number of the load that said it before."),
        column("id", identifier, "Edit", "The number of the edit."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        TABLE, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
SILENT_EDIT_LINES = Mart(
    name="silent_edit_lines",
    title="Lines that differ",
    row="One row per line of a month that stands in one of two files only.",
    columns=(
        column("side", choice({"before": (), "after": ()}), "Stands", "In the file before, or in the one after."),
        column("vendor", text, "Vendor", "The vendor as the line names it."),
        column("document", text, "Document", "The number of the document or order, or the account."),
        column("description", text, "Text", "What the line says."),
        column("amount", money, "Amount", "The amount of the line.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency of the line or of its sheet."),
        column("period", month, "Month", "The month that it counts in."),
        column("restated_by", whole, "Said anew in load", "The load that says the month anew."),
        CELL, TABLE, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(SILENT_EDITS, "edits", filters=("table_name", "kind"), searched=("subject", "feed", "old", "new"))
SHOWN = ("kind", "table_name", "subject", "column_name", "period", "old", "old_cell", "new", "new_cell", "days",
         "amount", "currency", "loaded_by", "since_day", "is_new", "file", "file_then", "unit")  # fmt: skip
LINES_SHOWN = ("side", "vendor", "document", "description", "amount", "currency", "cell", "file")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the silent edits, the newest first."""
    return _told(LISTED.rows(db, limit=limit, **by_title(chosen)))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have; tables by their titles."""
    return titles(LISTED.options(db, column)) if column == TABLE.name else LISTED.options(db, column)


def of_feed(db: Connection, *, table: str, feed: str, limit: int = 500) -> Rows:
    """Return the silent edits of one feed, the newest first."""
    own = (Condition("table_name", "=", table), Condition("feed", "=", feed))
    return _told(listed(db, SILENT_EDITS, Detail("silent_edits", own), "edits", limit=limit))


def _told(found: Rows) -> Rows:
    """Return edits in words: headings, amounts; a month of a ledger is no item, and has no cell of its own."""
    for row in found.rows:
        if row["column_name"]:
            row["column_name"] = all_exports()[row["table_name"]].column(row["column_name"]).heading
        if row["period"]:
            row["_item"], row["_cells"] = None, {}
            row["old"], row["new"] = (say_exact(Decimal(row[each]), _unit(row)) for each in ("old", "new"))
    return found


def _unit(row: dict[str, Any]) -> str:
    return str(row["currency"] or NO_CURRENCY)


def by_kind(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many silent edits there are of each kind."""
    return LISTED.bars(db, "Silent edits", "kind", **by_title(chosen))


def lines_of(db: Connection, *, load: int, period: str, currency: str | None, limit: int = 200) -> Rows:
    """Return the lines that differ between what two files say of a month."""
    return listed(db, SILENT_EDIT_LINES, Detail("silent_edit_lines", _month(load, period, currency)), "lines",
                  limit=limit)  # fmt: skip


def change_of(db: Connection, *, load: int, period: str, currency: str | None) -> Figure:
    """Return by how much a month changed: the lines that only the later file has, less those that only the earlier."""
    lines = lines_of(db, load=load, period=period, currency=currency, limit=100_000).rows
    sides = []
    for side in ("after", "before"):
        own = (*_month(load, period, currency), Condition("side", "=", side))
        total = sum(row["amount"] for row in lines if row["side"] == side and row["amount"] is not None)
        rule = f"Lines of {period} that stand in the file {side} only."
        detail = Detail("silent_edit_lines", own, "amount")
        sides.append(Figure(f"Only {side}", total, currency or NO_CURRENCY, rule, detail))
    rule = "What only the later file has, less what only the earlier file had."
    return derived("Change of the month", "a - b", *sides, unit=currency or NO_CURRENCY, rule=rule)


def _month(load: int, period: str, currency: str | None) -> tuple[Condition, ...]:
    known = Condition("currency", "is null") if currency is None else Condition("currency", "=", currency)
    return (Condition("restated_by", "=", load), Condition("period", "=", period), known)
