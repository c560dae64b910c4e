"""changes: what is not what it was at the last review, on a day, or after an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.saying import db, say
from packs import text
from schemas.errors import RuleError
from schemas.given import baseline

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command
    from marts.sql import Connection

MOST = 100_000
SHOWN = ("kind", "table_name", "subject", "column_name", "old", "new", "days")


def add(command: Command) -> None:
    """Add the command to the terminal."""
    found = command("changes", _changes, "what changed since the last review")
    found.add_argument(
        "--since", default="reviewed", type=baseline, metavar="reviewed|DATE|SEQ", help="compare with this moment"
    )


def _changes(given: argparse.Namespace) -> int:
    from marts import changes

    cursor = db(given)
    changes.since(cursor, _baseline(cursor, given.since))
    rows = changes.changes(cursor, limit=MOST).rows
    known = {"changes": [changes.contract(row) for row in rows]}
    return say(given, known, text.table(rows, list(SHOWN)) if rows else "Nothing changed.")


def _baseline(cursor: Connection, since: str) -> int | None:
    """Return the act to compare with: None is the last review; a day means the last act done by its end."""
    if since == "reviewed":
        from marts.reviews import last

        if last(cursor) is None:
            raise RuleError(
                "Nothing was reviewed yet, so there is nothing to compare with. Run `evenkeel review` first."
            )
        return None
    if since.isdecimal():
        return int(since)
    from marts.reviews import reached_by

    return reached_by(cursor, since)
