"""Milestones: what each initiative promised for which day, and whether it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Condition, Detail, Rows
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from schemas.exports.it_milestones import MILESTONES
from schemas.kinds import choice, identifier, text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

STATES = choice({"overdue": (), "ahead": (), "no_date": (), "reached": (), "cancelled": ()})
OF_FEED = column("of_feed", text, "Feed of the initiative", "The list that holds the initiative.")
OF_KEY = column("of_key", identifier, "Key of the initiative", "What identifies the initiative in that list.")
INITIATIVE = column("initiative", text, "Belongs to", "The initiative of our lists; unknown where the name fits none.")
_FIRST = ("name", "owner", "baseline_date", "forecast_date", "actual_date")
MILESTONE_LIST = Mart(
    name="milestone_list",
    title="Milestones",
    row="One row per milestone of the current lists.",
    table="milestones",
    columns=(
        INITIATIVE,
        *(reference(MILESTONES, each) for each in _FIRST),
        column("state", STATES, "State", "Reached, overdue or ahead, on the day of reading."),
        column("state_because", text, "State because", "What the state rests on."),
        column("days_late", whole, "Late", "Days since the date that is printed in the list.", unit="days"),
        column("slip_days", whole, "Slip", "Days between the baseline and the day now expected or real.", unit="days"),
        *(reference(MILESTONES, each.name) for each in MILESTONES.columns if each.name not in _FIRST),
        OF_FEED, OF_KEY, EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
SHOWN = ("name", "state", "baseline_date", "forecast_date", "actual_date", "slip_days", "owner")


def of_initiative(db: Connection, *, feed: str, key: str, limit: int = 100) -> Rows:
    """Return the milestones of one initiative: the overdue first, then what is ahead, then the others."""
    detail = Detail("milestone_list", (Condition("of_feed", "=", feed), Condition("of_key", "=", key)))
    return listed(db, MILESTONE_LIST, detail, "milestones", limit=limit)
