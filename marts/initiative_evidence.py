"""Evidence against the reported status: per dimension the colour that the records give, and why (FEATURES M3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Rows
from marts.provenance import FEED
from marts.rows import listed
from marts.sql import select
from schemas.kinds import choice, flag, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

DIMENSIONS = choice(dict.fromkeys(("schedule", "cost", "scope", "risk", "ownership"), ()))
COLOURS = choice(dict.fromkeys(("on_track", "at_risk", "off_track", "unrated"), ()))
INITIATIVE_EVIDENCE = Mart(
    name="initiative_evidence",
    title="Evidence on initiatives",
    row="One row per running initiative and dimension.",
    columns=(
        column("place", whole, "Place", "In which order the dimensions stand."),
        column("dimension", DIMENSIONS, "Dimension", "Schedule, cost, scope, risk or ownership."),
        column("colour", COLOURS, "Evidence says", "The status that the records give; unrated where they do not say."),
        column("because", text, "Because", "Why the records give it."),
        column("is_material", flag, "Is material", "Whether it can make the whole amber or red."),
        FEED,
    ),
)


def of_initiative(db: Connection, *, feed: str, key: str) -> Rows:
    """Return the evidence on one initiative by dimension; no rows where it is over."""
    where = (Condition("feed", "=", feed), Condition("item_key", "=", key))
    return listed(db, INITIATIVE_EVIDENCE, Detail("initiative_evidence", where), "dimensions", limit=10)


def verdict(db: Connection, *, feed: str, key: str) -> dict[str, Any]:
    """Return what is reported of one initiative, what the evidence says and why; empty where it is over."""
    text = "select reported, evidence, evidence_because from initiative_verdicts where feed = $feed and item_key = $key"
    return next(iter(select(db, text, feed=feed, key=key)), {})
