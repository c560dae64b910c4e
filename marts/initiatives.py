"""Priority initiatives: how they are reported, and which are blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import Listed
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from marts.sql import select
from schemas.exports.it_initiatives import INITIATIVES
from schemas.kinds import text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

SUBJECT = column("subject", text, "Initiative", "Its title, else its number.")
DAYS_BLOCKED = column(
    "days_blocked", whole, "Days blocked", "Days since it is blocked; unknown without a date.", unit="days"
)
BLOCKED_BECAUSE = column("blocked_because", text, "Counted because", "Why it counts as blocked.")
_FIRST = ("initiative_id", "owner", "status", "forecast_finish")
_BLOCK = ("blocker", "blocker_since", "waiting_on")
_REST = tuple(each.name for each in INITIATIVES.columns if each.name not in {*_FIRST, *_BLOCK})


def _carried(*names: str) -> tuple[object, ...]:
    return tuple(reference(INITIATIVES, each) for each in names)


_ALL = (*_carried(*_BLOCK), *_carried(*_REST), EXTRA, UNIT, FEED, *ADDRESS)
INITIATIVE_LIST = Mart(
    name="initiative_list",
    title="Initiatives",
    row="One row per initiative of the current lists.",
    table="initiatives",
    columns=(SUBJECT, *_carried(*_FIRST), *_ALL),  # type: ignore[arg-type]
)
INITIATIVES_BLOCKED = Mart(
    name="initiatives_blocked",
    title="Blocked initiatives",
    row="One row per initiative that is blocked.",
    columns=(SUBJECT, *_carried(*_FIRST), DAYS_BLOCKED, BLOCKED_BECAUSE, *_ALL),  # type: ignore[arg-type]
)


LISTED = Listed(
    INITIATIVE_LIST,
    "initiatives",
    filters=("status", "owner", "priority", "phase"),
    searched=("subject", "initiative_id", "owner", "outcome", "blocker"),
)
SHOWN = ("subject", "owner", "status", "forecast_finish", "blocker", "blocker_since", "next_decision", "unit")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the initiatives of the current lists; a status that is not known is unrated."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page: how many there are, how many are blocked, and how many nobody owns."""
    owner = Condition("owner", "is null")
    return (
        LISTED.count(db, "Initiatives", "Number of initiatives.", **chosen),
        LISTED.count(db, "Blocked", "Initiatives that are blocked.", Condition("status", "=", "blocked"), **chosen),
        LISTED.count(db, "Without an owner", "Initiatives that name no owner.", owner, **chosen),
    )


def by_status(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many initiatives have each status."""
    return LISTED.bars(db, "Initiatives", "status", **chosen)


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
