"""Priority initiatives: which of them need somebody and why, and which are blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.initiatives_columns import INITIATIVE_LIST, INITIATIVE_PORTFOLIO, INITIATIVES_BLOCKED
from marts.lists import Listed
from marts.rows import listed
from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection

__all__ = ["INITIATIVES_BLOCKED", "INITIATIVE_LIST", "INITIATIVE_PORTFOLIO"]

GOING = Condition("is_over", "=", value=False)
BLOCKED = Condition("is_blocked", "=", value=True)
KINDS = (
    Kind("Running", "Initiatives that are neither done nor cancelled."),
    Kind("Blocked", "Initiatives that say so, or that name a blocker.", (BLOCKED,)),
    Kind("Late", "Initiatives whose date is past and that are not over.", (Condition("days_late", ">", 0),)),
    Kind("Without an owner", "Initiatives that name no owner.", (Condition("owner", "is null"),)),
    Kind("Without a known status", "Initiatives whose status is not known.", (Condition("status", "=", "unrated"),)),
)
LISTED = Listed(
    INITIATIVE_PORTFOLIO,
    "initiatives",
    filters=("attention", "status", "owner", "sponsor", "priority", "phase"),
    searched=("subject", "initiative_id", "owner", "outcome", "blocker", "decision"),
)
SHOWN = ("subject", "attention", "status", "answers", "blocker", "days_blocked", "decision", "decide_by", "decider",
         "forecast_finish", "days_late", "slip_days", "attention_because", "milestones_overdue", "next_milestone_date",
         "last_update", "last_update_by", "last_update_said", "budget", "actual_cost", "currency", "unit")  # fmt: skip
FREEING = ("days_blocked", "answers", "decide_by", "decider", "subject", "decision")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the initiatives of the current lists, those that need somebody first."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def every(db: Connection) -> Figure:
    """Return how many initiatives there are at all: none means that no list is loaded."""
    return counts(db)[0]


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page, all over initiatives that are not over."""
    return count_together(db, LISTED, KINDS, GOING, **chosen)


def by_attention(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many initiatives that are not over need somebody for which first reason."""
    return LISTED.bars(db, "Initiatives", "attention", GOING, **chosen)


def held(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the blocked initiatives with the decision that would free each, the longest blocked first."""
    detail = Detail("initiative_portfolio", (*LISTED.conditions(**chosen), BLOCKED))
    return listed(db, INITIATIVE_PORTFOLIO, detail, "initiatives", limit=limit)


def blocked(db: Connection, *, limit: int = 500) -> Rows:
    """Return the blocked initiatives, the longest blocked first; those without a date come last."""
    return listed(db, INITIATIVES_BLOCKED, Detail("initiatives_blocked"), "initiatives", limit=limit)


def counts(db: Connection) -> tuple[Figure, Figure]:
    """Return how many initiatives there are, and how many have no status that is known: they are not on track."""
    unrated = Detail("initiative_list", (Condition("status", "=", "unrated"),))
    text = "select count(*) as every, count(*) filter (status = 'unrated') as unrated from initiative_list"
    found = select(db, text)[0]
    rule = "Number of initiatives whose status is not known."
    return (
        Figure("Initiatives", found["every"], "initiatives", "Number of initiatives.", Detail("initiative_list")),
        Figure("Without a known status", found["unrated"], "initiatives", rule, unrated),
    )
