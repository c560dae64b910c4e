"""Updates on initiatives: what was said about each, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Condition, Detail, Rows
from marts.milestones import INITIATIVE, OF_FEED, OF_KEY
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from schemas.exports.it_initiative_updates import INITIATIVE_UPDATES
from schemas.kinds import text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

UPDATE_LIST = Mart(
    name="update_list",
    title="Updates on initiatives",
    row="One row per update on an initiative.",
    table="initiative_updates",
    columns=(
        INITIATIVE,
        reference(INITIATIVE_UPDATES, "update_date"),
        reference(INITIATIVE_UPDATES, "author"),
        column("said", text, "Said", "What was said, else the status that was reported."),
        *(
            reference(INITIATIVE_UPDATES, each.name)
            for each in INITIATIVE_UPDATES.columns
            if each.name not in {"update_date", "author"}
        ),
        OF_FEED, OF_KEY, EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
SHOWN = ("update_date", "author", "reported_status", "said")


def of_initiative(db: Connection, *, feed: str, key: str, limit: int = 20) -> Rows:
    """Return the updates on one initiative, the newest first."""
    detail = Detail("update_list", (Condition("of_feed", "=", feed), Condition("of_key", "=", key)))
    return listed(db, UPDATE_LIST, detail, "updates", limit=limit)
