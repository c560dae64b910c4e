"""Corrections: what was said here against a list, whether it still stands, and who should mend which cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.correctable import column_of
from marts.figure import Condition, Detail, Figure
from marts.history import sources
from marts.provenance import FEED, FILE, LOAD_ID, LOADED_BY, SHEET, TABLE_NAME
from marts.provenance import UNIT as UNIT_OF
from marts.rows import counted, listed
from marts.say import capital, say_count, say_date, say_few, say_word
from marts.sql import name, select, value, where
from marts.telling import Said
from schemas.kinds import choice, identifier, moment, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from datetime import datetime

    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Piece

STATES = choice(
    dict.fromkeys(("stands", "third_value", "gone", "source_agrees", "replaced", "withdrawn"), ())
)  # "gone": the item is in its list no more; "replaced": by a later correction of the same cell
CORRECTIONS_KNOWN = Mart(
    name="corrections_known",
    title="Corrections",
    row="One row per correction that was ever made here of what a list says.",
    columns=(
        column("seq", whole, "Act", "The act that corrected it."),
        TABLE_NAME,
        column("subject", text, "What", "What the item is called."),
        column("item_key", identifier, "Key", "What identifies the item in its list."),
        column("column_name", identifier, "Column", "What of it was corrected."),
        column("value", text, "Corrected to", "What it should say."),
        column("source_then", text, "List said then", "What stood in the cell when it was corrected."),
        column("source_now", text, "List says now", "What the newest list that names the item says there."),
        column(
            "state", STATES, "State",
            "Stands: it is shown in place of what the list says. Source agrees: the list says it too, so it has ended. "
            "Third value: the list says something else now, and that is shown.",
        ),
        column("reason", text, "Why", "Why it was corrected, in the words of who did."),
        column("said_by", person, "Corrected by", "Who corrected it."),
        column("said_at", moment, "Corrected at", "When it was corrected (UTC)."),
        column("days_open", whole, "Days open", "Since how many days the list has not been mended.", unit="days"),
        column("ended_by", whole, "Ended by load", "The load whose list agreed, or whose value was taken."),
        FILE, SHEET,
        column("cell", text, "Cell", "The cell of the list that is wrong."),
        column("row_of_list", whole, "Row of the list", "The row in which the item stands, counted from 1."),
        column("sender", person, "Sends the list", "Who is asked to mend it: said for the feed, else who loaded it."),
        LOADED_BY, LOAD_ID, FEED, UNIT_OF,
    ),
)  # fmt: skip
STANDS = Condition("state", "=", "stands")
OPEN = Detail("corrections_known", (STANDS,))
SHOWN = (
    "subject", "column_name", "source_now", "value", "state", "said_by", "said_at", "reason", "days_open", "table_name",
    "file", "sheet", "cell", "sender",
)  # fmt: skip


@dataclass(frozen=True)
class Corrected:
    """One correction of an item: the act, the column, what was said instead of what, by whom, when and why."""

    seq: int
    column: str
    heading: str
    value: str
    says: str
    state: str


def listing(db: Connection, *, limit: int = 500) -> Rows:
    """Return every correction, those that stand first, in the words of their columns."""
    rows = listed(db, CORRECTIONS_KNOWN, Detail("corrections_known"), "corrections", limit=limit)
    for row in rows.rows:
        row["column_name"], row["value"] = _in_words(row)
    return rows


def every(db: Connection) -> list[dict[str, Any]]:
    """Return every correction in the order of the acts, as it was made."""
    return select(db, "select * from corrections_known order by seq")


def headline(db: Connection) -> tuple[Figure, ...]:
    """Return how many corrections are open, and for how many days the oldest one is."""
    return open_ones(db), oldest(db)


def open_ones(db: Connection) -> Figure:
    """Return the figure of how many corrections stand: lists that still say something else."""
    rule = "Corrections that stand: the list has not been mended, so what was said here is shown in its place."
    return counted(db, "Corrections open", OPEN, "corrections", rule)


def oldest(db: Connection) -> Figure:
    """Return the figure of how many days the oldest open correction waits; unknown where none does."""
    detail = Detail("corrections_known", (STANDS,), "days_open")
    days = value(db, "select max(days_open) from corrections_known where state = 'stands'")
    return Figure("Oldest correction", days, "days", "Days since the oldest open correction.", detail, "max")


def senders(db: Connection) -> tuple[Figure, ...]:
    """Return how many open corrections each sender of lists is asked to mend, the most first."""
    text = "select sender from corrections_known where state = 'stands' group by all order by count(*) desc, sender"
    return tuple(of_sender(db, row["sender"]) for row in select(db, text))


def of_sender(db: Connection, sender: str) -> Figure:
    """Return the figure of how many open corrections one sender is asked to mend."""
    rule = "Open corrections of the lists that this person sends."
    return counted(db, sender, Detail("corrections_known", (STANDS, _sent_by(sender))), "corrections", rule)


def to_mend(db: Connection, sender: str) -> list[dict[str, Any]]:
    """Return the open corrections of the lists that one person sends, as they follow in those lists."""
    text = "select * from corrections_known where $where order by file, sheet, row_of_list, column_name, seq"
    return select(db, text, where=where((STANDS, _sent_by(sender))))


def told(db: Connection) -> tuple[Piece, ...]:
    """Return the line of the Brief: "3 corrections open, the oldest 12 days"; nothing where none is open."""
    count = open_ones(db)
    if not isinstance(count.value, int) or not count.value:
        return ()
    said: tuple[Piece, ...] = (Said(capital(say_few(count.value, "correction")), count), " open")
    days = oldest(db)
    if isinstance(days.value, int) and days.value:
        said = (*said, ", the oldest ", Said(say_count(days.value, "day"), days))
    return (*said, ". ")


def of_item(db: Connection, table: str, feed: str, key: str) -> tuple[Corrected, ...]:
    """Return the corrections of an item that count or counted, the newest first: not those taken back."""
    own = (Condition("table_name", "in", sources(table)), Condition("feed", "=", feed), Condition("item_key", "=", key))
    text = "select * from corrections_known where $where and state not in ('withdrawn', 'replaced') order by seq desc"
    rows = select(db, text, where=where(own))
    return tuple(_corrected(row) for row in rows)


def home_of(db: Connection, table: str, feed: str | None, key: str) -> str:
    """Return the table whose list names an item: a start line is shown among decisions, initiatives and risks."""
    if feed is None:
        return ""
    for each in sources(table):
        text = "select count(*) from $view where feed = $feed and item_key = $key"
        if value(db, text, view=name(f"{each}_current"), feed=feed, key=key):
            return each
    return ""


def values(db: Connection, table: str, feed: str, key: str) -> dict[str, Any]:
    """Return what is shown of an item, by column: with what was corrected."""
    rows = select(
        db,
        "select * from $view where feed = $feed and item_key = $key order by load_id, source_row limit 1",
        view=name(f"{table}_current"),
        feed=feed,
        key=key,
    )
    return rows[0] if rows else {}


def _sent_by(sender: str) -> Condition:
    return Condition("sender", "=", sender)


def _in_words(row: dict[str, Any]) -> tuple[str, str]:
    """Return the heading of the column of a correction, and its value in words."""
    found = column_of(row["table_name"], row["column_name"])
    heading = found.heading if found else row["column_name"]
    return heading, say_word(row["value"]) if found and found.kind.values else row["value"]


def _corrected(row: dict[str, Any]) -> Corrected:
    heading, said = _in_words(row)
    return Corrected(row["seq"], row["column_name"], heading, said, _says(row, said), row["state"])


def _says(row: dict[str, Any], said: str) -> str:
    """Return the sentence behind a corrected value: what the list says and where, who corrected it, when and why."""
    cell = f" ({row['cell']})" if row["cell"] else f" (row {row['row_of_list']})"
    now = f"{row['source_now']}{cell}" if row["source_now"] else f"nothing{cell}"
    at: datetime = row["said_at"]
    by = f"{row['said_by']} on {say_date(at.date())}, because: {row['reason'].rstrip('.')}."
    if row["state"] == "stands":
        return f"The list says: {now}. Corrected by {by}"
    if row["state"] == "source_agrees":
        return f"The list says so itself since load {row['ended_by']}. Corrected before by {by}"
    if row["state"] == "gone":
        return f"Corrected to {said} by {by} The newest list no longer has this item; before, it said: {now}."
    return f"Corrected to {said} by {by} The list has said something else since: {now}."
