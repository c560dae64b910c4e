"""changes: what is not what it was at the last review, on a day, or after an act; up to now, a day, or an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.saying import db, say
from packs import text
from schemas.errors import BadValueError, RuleError
from schemas.given import baseline

if TYPE_CHECKING:
    import argparse
    from typing import Any

    from commands.saying import Command
    from marts.sql import Connection

MOST = 100_000
SHOWN = ("kind", "table_name", "subject", "column_name", "old", "new", "days", "old_cell", "new_cell")


def add(command: Command) -> None:
    """Add the command to the terminal."""
    found = command("changes", _changes, "what changed since the last review, or between two moments")
    found.add_argument(
        "--since", default="reviewed", type=baseline, metavar="reviewed|DATE|SEQ", help="compare with this moment"
    )
    found.add_argument(
        "--until", default=None, type=baseline, metavar="DATE|SEQ", help="up to this moment instead of now"
    )


def _changes(given: argparse.Namespace) -> int:
    from marts import changes

    if given.until:
        _look_back(given)
    cursor = db(given)
    changes.since(cursor, _baseline(cursor, given.since))
    rows = changes.changes(cursor, limit=MOST).rows
    known = {"since": changes.compared_with(cursor), "changes": [changes.contract(row) for row in rows]}
    return say(given, known, _told(rows) if rows else "Nothing changed.")


def _look_back(given: argparse.Namespace) -> None:
    """Let the command look at the moment of --until instead of now; a day is also the day of reading."""
    from datetime import date

    from marts import moments

    if given.until == "reviewed":
        raise BadValueError("--until", given.until, "a day such as 2026-11-20, or the number of an act")
    given.as_of_seq = moments.named(db(given), given.until).seq
    if not given.until.isdecimal():
        given.today = date.fromisoformat(given.until)


def _baseline(cursor: Connection, since: str) -> int | None:
    """Return the act to compare with: None is the last review; a day means the last act done by its end."""
    from marts import moments, reviews

    if since != "reviewed":
        return moments.named(cursor, since).seq
    if reviews.last(cursor) is None:
        raise RuleError("Nothing was reviewed yet, so there is nothing to compare with. Run `evenkeel review` first.")
    return None


def _told(rows: list[dict[str, Any]]) -> str:
    """Return the changes as tables, one for each question of the week."""
    from marts.changes import QUESTIONS

    by_question = {name: [row for row in rows if row["question"] == name] for name in QUESTIONS}
    return "\n\n".join(
        f"{says} ({len(by_question[name])})\n{text.table(by_question[name], list(SHOWN))}"
        for name, says in QUESTIONS.items()
        if by_question[name]
    )
