"""Disagreeing with a signal, with a reason: it is silent until its evidence says something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.looking import look
from acts.replay import WRITER
from marts.sql import select
from schemas.errors import RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
SHORTEST, LONGEST = 10, 500
# A line of the list, or one of the things that stand in such a line.
STANDING = """
select kind, subject, evidence_hash, state, 1 as place from signal_list where id = $id
union all
select items.kind, items.subject, items.evidence_hash, shown.state, 2
from signal_items as items inner join signal_shown as shown on items.id = shown.id where items.id = $id
order by place limit 1
"""


def disagree(home: Path, actor: Actor, signal_id: str, reason: str, *, today: date) -> int:
    """Silence a signal as it stands today, with a reason; return the sequence of the act.

    What it stands on is looked at before the act: were it to change meanwhile, the signal would be heard all the same.
    """
    require(actor, "disagree with signals", ROLES)
    why = " ".join(reason.split())
    if not SHORTEST <= len(why) <= LONGEST:
        given = f'"{why}" was given' if len(why) < SHORTEST else f"{len(why)} letters were given"
        raise RuleError(
            f"Reason: {given}, a sentence of {SHORTEST} to {LONGEST} letters was expected. "
            f"Say why {signal_id} is no problem: it stays in sight."
        )
    found = next(iter(select(look(home, today=today), STANDING, id=signal_id)), None)
    if found is None:
        raise RuleError(f"{signal_id} is no signal of today. `evenkeel signals` lists those that are.")
    if found["state"] == "silenced":
        raise RuleError(f"{signal_id} is silenced already. Undo that act to hear it again.")
    content = {
        "signal": signal_id,
        "kind": found["kind"],
        "subject": found["subject"],
        "evidence": found["evidence_hash"],
        "reason": why,
    }

    def draft(_db: DuckDBPyConnection, _seq: int) -> Draft:
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
