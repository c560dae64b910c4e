"""Decisions: raised, decided or deferred, each with one question, one name and one date (DESIGN section 1, point 7)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.one_person import one_person
from acts.replay import WRITER
from pipelines.judge.owners import not_one_person
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act
    from store.builds import Drafting

ROLES = ("chair",)
RAISED = "EK-"  # what the id of a decision raised here begins with; the sequence of the act follows
SETTLED = ("decided", "dropped", "superseded")
OPEN_IN = (
    "select status, coalesce(question, '') from decision_queue where decision_id = ?",
    "select 'open', question from renewal_questions where decision_id = ?",
)


def raise_decision(home: Path, actor: Actor, *, question: str, owner: str, due_date: str, unit: str = "") -> str:
    """Raise a decision: one question, one name, one date; return its id."""

    def draft(_db: DuckDBPyConnection, seq: int) -> Draft:
        if not question.strip():
            raise RuleError("A decision needs one question. Write what is to be decided, as a question.")
        return _draft(
            actor, f"{RAISED}{seq}", "raise", question=question.strip(), owner=owner, due_date=due_date, unit=unit
        )

    return str(_publish(home, actor, draft).content["decision_id"])


def decide(
    home: Path, actor: Actor, decision_id: str, *, outcome: str, owner: str, due_date: str, reason: str = ""
) -> int:
    """Decide: what was decided, the one person who carries it out, and by when; return the sequence."""

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        asked = _require_open(db, decision_id)
        if not outcome.strip():
            raise RuleError(f"Decision {decision_id}: no outcome was given. Write what was decided.")
        said = {"question": asked, "outcome": outcome, "reason": reason}
        return _draft(actor, decision_id, "decide", owner=owner, due_date=due_date, **said)

    return _publish(home, actor, draft).seq


def defer(home: Path, actor: Actor, decision_id: str, *, owner: str, due_date: str, reason: str) -> int:
    """Defer a decision to a new date, still with one name, and say why; return the sequence."""

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        asked = _require_open(db, decision_id)
        if not reason.strip():
            raise RuleError(f"Decision {decision_id}: a decision is deferred with a reason. Say what is waited for.")
        return _draft(actor, decision_id, "defer", owner=owner, due_date=due_date, question=asked, reason=reason)

    return _publish(home, actor, draft).seq


def is_one_person(name: str) -> bool:
    """Return whether a text names one person, as far as the text alone can say."""
    return not not_one_person(name)


def raised_in(decision_id: str) -> int:
    """Return the sequence of the act that raised a decision here."""
    return int(decision_id.removeprefix(RAISED))


def _publish(home: Path, actor: Actor, draft: Drafting) -> Act:
    require(actor, "decide", ROLES)
    return store.publish(home, WRITER, [draft])[0]


def _draft(actor: Actor, decision_id: str, event: str, *, owner: str, due_date: str, **content: str) -> Draft:
    name = one_person("Owner", owner, do="Name who decides.")
    try:
        day = date.fromisoformat(due_date.strip())
    except ValueError:
        raise BadValueError("Date", due_date, "one date such as 2026-12-04") from None
    known = {"decision_id": decision_id, "event": event, "owner": name, "due_date": day.isoformat()}
    return Draft(actor.name, actor.verified, KIND.name, known | {key: value.strip() for key, value in content.items()})


def _require_open(db: DuckDBPyConnection, decision_id: str) -> str:
    """Return the question of a decision that is open: it is kept with what is said, should its list go.

    A contract's renewal can be decided on any day, also before its turn in the queue has come.
    """
    found = [row for text in OPEN_IN for row in db.execute(text, [decision_id]).fetchall()][:1]
    if not found:
        raise BadValueError("Decision", decision_id, "the id of a decision in the queue")
    status, question = found[0]
    if status in SETTLED:
        raise RuleError(f"Decision {decision_id} is {status} already. Raise a new one if it has to be opened again.")
    return str(question)


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    db.execute(
        "insert into decision_events values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [act.seq, said["decision_id"], said["event"], said.get("question") or None, said["owner"], said["due_date"]]
        + [said.get(each) or None for each in ("outcome", "reason", "unit")],
    )


def _subject(content: dict[str, Any]) -> str:
    done = {"raise": "Raised", "decide": "Decided", "defer": "Deferred"}[content["event"]]
    what = content.get("outcome") or content.get("question") or ""
    about = f": {what}" if what else ""
    return f"{done} {content['decision_id']}{about} ({content['owner']}, by {content['due_date']})"


KIND = Kind("decide", ROLES, _apply, _subject)
