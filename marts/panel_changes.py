"""The panel What changed: by item what is not what it was at the last review, who said it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts import changes
from marts.change_words import mark, months, restated, told
from marts.figure import Condition, Detail, Figure
from marts.panel_loads import TITLE, newest_loads
from marts.panels import SHOWN
from marts.say import say_count, say_day, say_list
from marts.telling import Line, Panel, Said
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.changes import Item
    from marts.reviews import Review
    from marts.sql import Connection
    from marts.telling import Piece

PARTS = 2  # changes of one item that are told; more of them are counted
LONGEST = 64  # letters of a subject: a decision's question is a sentence
NAMED = 2  # quiet lists that are named
WHOLE = {"list": "First list", "log": "New", "months": "New months"}


def what_changed(db: Connection, review: Review | None, quiet: dict[str, list[str]]) -> Panel:
    """Return panel 1: what changed since the review, the weightiest first; without one, what the newest loads brought.

    `quiet` are the feeds by table that sent nothing since.
    """
    if review is None:
        return newest_loads(db)
    found, count = changes.items(db)
    since = f"since {say_day(review.held_on)}"
    lines = tuple(_line(each) for each in found[:SHOWN])
    summary = f"{count.value} {since}" if count.value else f"nothing {since}"
    return Panel(
        1, TITLE, summary, lines or (_unchanged(count, review, quiet),), count, note=_not_reported(quiet, since)
    )


def not_sent(quiet: dict[str, list[str]], table: str, review: Review | None) -> str:
    """Return what a panel says of its list when some feed of it sent nothing since the review ("" if all did)."""
    feeds = quiet.get(table, [])
    if not feeds or review is None:
        return ""
    return f"Nothing since {say_day(review.held_on)}"


def _line(item: Item) -> Line:
    first = item.rows[0]
    label, shape = mark(first)
    if first["whole"]:
        return Line(first["kind"], shape, label, _who(first), _of_whole(first))
    pieces: list[Piece] = [Said(_subject(first), item.count), ": "]
    for number, row in enumerate(item.rows[:PARTS]):
        pieces += [*(["; "] if number else []), *told(row)]
    left = len(item.rows) - PARTS
    pieces.append(f"; {say_count(left, 'more change')}." if left > 0 else ".")
    return Line(first["kind"], shape, label, _who(first), tuple(pieces))


def _of_whole(row: dict[str, Any]) -> tuple[Piece, ...]:
    """Return the sentence about a whole list, a log or the months of a ledger."""
    if row["whole"] == "months":
        ledger = all_exports()[row["table_name"]].title
        amount = restated(row)
        verb = {"added": "adds", "removed": "no longer has"}.get(row["kind"], "restates")
        rest: tuple[Piece, ...] = (" by ", amount) if row["kind"] in {"amount", "history"} else (", ", amount)
        return (f"{ledger} of {row['feed']} {verb} {months(row)}", *rest, ".")
    own = Detail("change_list", (Condition("id", "=", row["id"]),), "records")
    count = Figure("Records", row["records"], "records", "Records of this list that came or went.", own)
    export = all_exports()[row["table_name"]]
    said = Said(say_count(row["records"], "item"), count)
    if row["whole"] == "log":
        return (f"{export.title}: ", said, " more.")
    if row["kind"] == "removed":
        return (f"{export.title} of {row['feed']}: the whole list, ", said, ", no longer counts.")
    return (f"{export.title}: the first list of {row['feed']}, ", said, ".")


def _who(row: dict[str, Any]) -> str:
    """Return who said it and when; what an undo brought back was said by nobody anew."""
    return f"{row['said_by']} · {say_day(row['said_at'])}" if row["said_by"] else "after an undo"


def _subject(row: dict[str, Any]) -> str:
    subject = str(row["subject"] or row["key"])
    if row["table_name"] == "decisions":
        subject = f"{row['key']} {subject}"
    if len(subject) <= LONGEST:
        return subject
    return subject[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _unchanged(count: Figure, review: Review, quiet: dict[str, list[str]]) -> Line:
    why = "Some lists were not sent again: what they say may be old." if quiet else "Every list says what it said then."
    text = (Said("No change", count), f" since the review of {say_day(review.held_on)} by {review.by}. {why}")
    return Line("none", "unrated", "None", "", text)


def _not_reported(quiet: dict[str, list[str]], since: str) -> str:
    """Return which lists were not sent: that is not the same as unchanged."""
    titles = [all_exports()[table].title.lower() for table in quiet]
    if not titles:
        return ""
    named = titles if len(titles) <= NAMED + 1 else [*titles[:NAMED], f"{len(titles) - NAMED} more"]
    return f"Nothing sent {since}: {say_list(named)}"
