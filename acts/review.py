"""Reviews: somebody marks the state as reviewed, and from then on "what changed" means since then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from schemas.errors import BadValueError
from store.builds import Draft

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("chair",)
LONGEST = 120  # characters of a note: it stands in one line of the Brief


def mark_reviewed(home: Path, actor: Actor, *, note: str = "", held_on: date | None = None) -> int:
    """Mark everything up to now as reviewed; return the sequence, which is the baseline of what changed.

    `held_on` is the day of the meeting, where it is marked on another day.
    """
    require(actor, "mark as reviewed", ROLES)
    said = " ".join(note.split())
    if len(said) > LONGEST:
        raise BadValueError("Note", f"{said[:20]}...", f"at most {LONGEST} characters")

    def draft(_db: DuckDBPyConnection, _coming: int) -> Draft:
        content = {"note": said, "held_on": held_on.isoformat() if held_on else None}
        return Draft(actor.name, actor.verified, KIND.name, content)

    return store.publish(home, WRITER, [draft])[0].seq


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    known = [act.seq, act.at, act.who, said["note"] or None, said.get("held_on")]
    db.execute("insert into reviews values (?, ?, ?, ?, ?)", known)


def _subject(content: dict[str, Any]) -> str:
    return f"Reviewed everything so far{': ' if content['note'] else ''}{content['note']}"


KIND = Kind("review", ROLES, _apply, _subject)
