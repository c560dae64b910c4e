"""The audit trail: every act of the journal in words, who did it and when, and what undid it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition
from marts.lists import Listed
from marts.sql import select
from schemas.errors import BadValueError
from schemas.kinds import choice, date, flag, identifier, moment, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Figure, Rows, Series
    from marts.sql import Connection

STANDING = choice({"counts": (), "undone": ()})
AUDIT_TRAIL = Mart(
    name="audit_trail",
    title="Audit trail",
    row="One row per act of the journal.",
    columns=(
        column("seq", whole, "Act", "Its sequence: acts are numbered from 1, without gaps."),
        column("done_at", moment, "When", "When it was done (UTC)."),
        column("done_on", date, "Day", "The day on which it was done (UTC)."),
        column("who", person, "Who", "The person or the schedule that did it."),
        column("verified", flag, "Verified", "A sign-in proved the name."),
        column("kind", text, "Kind", "What kind of act it is."),
        column("says", text, "What was done", "The act in a sentence."),
        column("standing", STANDING, "Standing", "Whether it counts, or was undone."),
        column("undone_by", whole, "Undone by", "The act that undid it."),
        column("reason", text, "Reason", "The reason that was given."),
        column("table_name", identifier, "Table", "The table that it is about."),
        column("file", text, "File", "The file that came in or left."),
        column("rows_left", whole, "Rows that left", "How many rows an export held."),
        column("sha256", text, "Hash of the file", "The sha256 of the file, as it came in or left."),
    ),
)
LISTED = Listed(
    AUDIT_TRAIL, "acts", filters=("kind", "who", "standing"), searched=("says", "who", "reason", "file", "sha256")
)
SHOWN = ("seq", "done_at", "who", "says", "kind", "standing", "undone_by", "reason", "verified")
EXPORT = "Export"
LEFT = ("done_at", "who", "says")
STAYS = (EXPORT,)  # kinds that nobody can undo: what left the house
KINDS = (
    Kind("Acts", "Acts of the journal: everything that ever changed something, and every export."),
    Kind("Undone", "Acts that no longer count, because they were undone.", (Condition("standing", "=", "undone"),)),
    Kind("Exports", "Exports: what left the house.", (Condition("kind", "=", EXPORT),)),
    Kind("Not verified", "Acts of somebody whose name no sign-in proved.", (Condition("verified", "=", value=False),)),
)


def listing(db: Connection, *, since: str = "", until: str = "", limit: int = 500, **chosen: Any) -> Rows:
    """Return the acts, the newest first: those done from one day to another (each YYYY-MM-DD, "" for any)."""
    return _between(since, until).rows(db, limit=limit, **chosen)


def exports(db: Connection, *, since: str = "", until: str = "", limit: int = 500, **chosen: Any) -> Rows:
    """Return what left the house, the newest first."""
    found = _between(since, until)
    only = Condition("kind", "=", EXPORT)
    return replace(found, always=(*found.always, only)).rows(db, limit=limit, **chosen)


def headline(db: Connection, *, since: str = "", until: str = "", **chosen: Any) -> tuple[Figure, ...]:
    """Return how many acts there are, and how many of them were undone, are exports, or are of nobody verified."""
    return count_together(db, _between(since, until), KINDS, **chosen)


def by_kind(db: Connection, *, since: str = "", until: str = "", **chosen: Any) -> tuple[Series, ...]:
    """Return how many acts there are of each kind."""
    return _between(since, until).bars(db, "Acts", "kind", **chosen)


def content(db: Connection, seq: int) -> dict[str, Any]:
    """Return what the journal keeps of an act; {} where there is none at this moment."""
    rows = select(db, "select content from acts where seq = $seq", seq=seq)
    return dict(json.loads(rows[0]["content"])) if rows else {}


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values of a filter."""
    return LISTED.options(db, column)


def _between(since: str, until: str) -> Listed:
    """Return the list between two days, both of them within it; BadValueError for what is no day."""
    found = []
    for where, operator, said in (("From", ">=", since), ("To", "<=", until)):
        if said:
            try:
                found.append(Condition("done_on", operator, datetime.fromisoformat(said).date()))
            except ValueError:
                raise BadValueError(where, said, "a day such as 2026-11-20") from None
    return replace(LISTED, always=tuple(found))
