"""Slip history: every finish that an initiative ever had, who said it, and in which cell (FEATURES C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Rows
from marts.provenance import FEED
from marts.rows import listed
from marts.sql import select
from schemas.kinds import date, flag, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

SLIP_HISTORY = Mart(
    name="slip_history",
    title="Slip history",
    row="One row per finish that an initiative ever had.",
    columns=(
        column("step", whole, "Step", "In which order they were said, from 1."),
        column("subject", text, "Initiative", "Its title, else its number."),
        column("finish", date, "Finish", "The day on which it was to finish."),
        column("previous", date, "Finish before", "The day on which it was to finish until then."),
        column("slip_days", whole, "Moved by", "Days between the two; less than 0 is earlier.", unit="days"),
        column("said_on", date, "Said on", "The day of the list, the plan or the update that says it."),
        column("told_as", text, "Said in", "Where it was said: the list, the plan, an update, a correction."),
        column("said_by", person, "Said by", "Whose word it is."),
        column("is_planned", flag, "By plan", "A decision or an update explained it in time."),
        column("planned_because", text, "Explained by", "Which decision or update explains it."),
        column("place", text, "Where", "File, sheet and cell."),
        FEED,
    ),
)  # fmt: skip


def of_initiative(db: Connection, *, feed: str, key: str, limit: int = 50) -> Rows:
    """Return the finishes of one initiative, the first agreed first."""
    where = (Condition("feed", "=", feed), Condition("item_key", "=", key))
    return listed(db, SLIP_HISTORY, Detail("slip_history", where), "dates", limit=limit)


def summary(db: Connection, *, feed: str, key: str) -> dict[str, Any]:
    """Return how often and by how many days one initiative slipped, in all and of late; empty without a finish."""
    text = (
        "select slips, slipped_days, slipped_lately, planned_moves, planned_days from initiative_slips "
        "where feed = $feed and item_key = $key"
    )
    return next(iter(select(db, text, feed=feed, key=key)), {})
