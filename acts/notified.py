"""Messages: who was told of which facts, so that nobody hears the same twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER, create
from marts.say import say_count
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("chair",)


class Told(NamedTuple):
    """One message: its id, to whom (name, what it is compared by, address or ""), and (about, state) of each fact."""

    message: str
    person: str
    key: str
    to: str
    facts: tuple[tuple[str, str], ...]


def tell(home: Path, actor: Actor, told: Sequence[Told], *, on: str) -> list[int]:
    """Note messages as written on a day (ISO), all or none; return the sequence of the act of each."""
    require(actor, "write messages", ROLES)
    contents = [
        {
            "message": each.message, "person": each.person, "key": each.key, "to": each.to, "told_on": on,
            "facts": [{"about": about, "state": state} for about, state in each.facts],
        }
        for each in told
    ]  # fmt: skip
    drafts = [_draft(actor, each) for each in contents]
    return [act.seq for act in store.publish(home, WRITER, drafts)] if drafts else []


def written(home: Path) -> set[str]:
    """Return the ids of the messages that count as written."""
    db = store.read(home, create)
    text = "select content from acts where act = ? and seq not in (select act_seq from undone_acts)"
    found = db.execute(f"select content ->> 'message' from ({text}) as told", [KIND.name]).fetchall()
    return {str(message) for (message,) in found}


def _draft(actor: Actor, content: dict[str, Any]) -> store.builds.Drafting:
    return lambda _db, _seq: Draft(actor.name, actor.verified, KIND.name, content)


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    rows = [[act.seq, said["key"], each["about"], each["state"], said["told_on"]] for each in said["facts"]]
    db.executemany("insert into notified values (?, ?, ?, ?, ?)", rows)


def _subject(content: dict[str, Any]) -> str:
    return f"{content['person']} was told of {say_count(len(content['facts']), 'thing')}"


KIND = Kind("notified", ROLES, _apply, _subject)
