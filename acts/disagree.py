"""Disagreeing with a signal, with a reason: it is silent until its evidence says something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from schemas.errors import RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
SHORTEST = 10


def disagree(home: Path, actor: Actor, signal_id: str, reason: str, *, today: date) -> int:
    """Silence a signal as it stands today, with a reason; return the sequence of the act."""
    require(actor, "disagree with signals", ROLES)
    why = " ".join(reason.split())
    if len(why) < SHORTEST:
        raise RuleError(
            f'Reason: "{why}" was given, a sentence was expected. Say why {signal_id} is no problem: it stays in sight.'
        )

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        db.execute(f"set variable today = date '{today.isoformat()}'")
        found = db.execute(
            "select kind, subject, evidence_hash, state from signal_list where id = ?", [signal_id]
        ).fetchall()
        if not found:
            raise RuleError(f"{signal_id} is no signal of today. `evenkeel signals` lists those that are.")
        kind, subject, evidence_hash, state = found[0]
        if state == "silenced":
            raise RuleError(f"{signal_id} is silenced already. Undo that act to hear it again.")
        content = {"signal": signal_id, "kind": kind, "subject": subject, "evidence": evidence_hash, "reason": why}
        return Draft(actor.name, actor.verified, KIND.name, content)

    return store.publish(home, WRITER, [draft])[0].seq


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    db.execute(
        "insert into disagreements values (?, ?, ?, ?, ?)",
        [act.seq, said["signal"], said["evidence"], said["reason"], act.who],
    )


def _subject(content: dict[str, Any]) -> str:
    return f"{content['subject']}: {content['kind'].replace('_', ' ')}, because {content['reason']}"


KIND = Kind("disagree", ROLES, _apply, _subject)
