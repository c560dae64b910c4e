"""Saved views: filters and columns of a list under a name, private or shared; they always show the newest data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from marts.saved import Wanted
    from store import Act

ROLES = ("analyst", "finance", "procurement", "it", "security", "chair")
LONGEST = 80


def save_view(home: Path, actor: Actor, name: str, wanted: Wanted, *, shared: bool = False) -> int:
    """Save a view under a name (a view of the same person and name is replaced); return the sequence."""
    require(actor, "save views", ROLES)
    said = " ".join(name.split())
    if not 0 < len(said) <= LONGEST:
        raise BadValueError("Name of the view", name, f"a name of 1 to {LONGEST} characters")
    content = {"name": said, "shared": shared, "removed": False, **wanted.as_content()}
    return store.publish(home, WRITER, [lambda _db, _seq: Draft(actor.name, actor.verified, KIND.name, content)])[0].seq


def remove_view(home: Path, actor: Actor, name: str) -> int:
    """Remove one's own saved view; return the sequence."""
    require(actor, "save views", ROLES)

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        own = db.execute("select 1 from saved_views where name = ? and saved_by = ?", [name, actor.name]).fetchall()
        if not own:
            raise RuleError(f'There is no view "{name}" of {actor.name}. Only who saved a view can remove it.')
        return Draft(actor.name, actor.verified, KIND.name, {"name": name, "removed": True})

    return store.publish(home, WRITER, [draft])[0].seq


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said, content = act.content, json.dumps(act.content, ensure_ascii=False)
    db.execute(
        "insert into views_kept values (?, ?, ?, ?, ?, ?, ?)",
        [act.seq, said["name"], act.who, said.get("page"), content, said.get("shared", False), said["removed"]],
    )


def _subject(content: dict[str, Any]) -> str:
    return f"{'Removed' if content['removed'] else 'Saved'} the view {content['name']}"


KIND = Kind("view", ROLES, _apply, _subject)
