"""Undo: from here on an act does not count; undoing an undo lets it count again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import store
from acts import fiscal
from acts.actor import Actor, require
from acts.closed import apply_history, as_content, of_undo, says_of
from acts.kind import Kind
from acts.replay import WRITER, kinds
from schemas.errors import RuleError, UnknownActError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")


def undo(home: Path, actor: Actor, seq: int, *, reason: str = "") -> int:
    """Undo an act (also an undo), if the actor might have done it; return the sequence of the undo.

    A change of a closed period needs a reason.
    """
    require(actor, "undo", ROLES)

    def draft(db: DuckDBPyConnection, _coming: int) -> Draft:
        root, counts = _resolve(db, seq)
        _require_right(db, actor, root)
        if counts:
            _require_room(db, root)
        history = _history(db, seq, root, counts=counts, reason=reason)
        content = {"seq": seq, "act_seq": root, "counts": counts, **history}
        return Draft(actor.name, actor.verified, KIND.name, content)

    return store.publish(home, WRITER, [draft])[0].seq


def _resolve(db: DuckDBPyConnection, seq: int) -> tuple[int, bool]:
    """Return which act an undo of `seq` is about in the end, and whether that act counts afterwards."""
    found = db.execute("select act, subject from acts where seq = ?", [seq]).fetchall()
    if not found:
        raise UnknownActError(seq)
    if found[0][0] != KIND.name:
        if db.execute("select 1 from undone_acts where act_seq = ?", [seq]).fetchall():
            raise RuleError(f"Act {seq} ({found[0][1]}) is undone already. `evenkeel acts` shows by which undo.")
        return seq, False
    root, counts = db.execute("select act_seq, counts from undone where seq = ?", [seq]).fetchall()[0]
    latest = db.execute("select max(seq) from undone where act_seq = ?", [root]).fetchall()[0][0]
    if latest != seq:
        raise RuleError(f"Act {seq} was followed by the undo {latest} of the same act {root}. Undo {latest} instead.")
    return root, not counts


def _require_right(db: DuckDBPyConnection, actor: Actor, root: int) -> None:
    """Raise NotAllowedError unless the actor may do what is undone: a load of that table, a decision, a setting."""
    act, content = db.execute("select act, content from acts where seq = ?", [root]).fetchall()[0]
    require(actor, act, kinds()[act].roles, table=json.loads(content).get("table", ""))


def _require_room(db: DuckDBPyConnection, root: int) -> None:
    """Raise RuleError if a load would count beside another one of its feed and months that never knew of it."""
    found = db.execute(
        """
        select other.load_id, other.file from loads mine
        join live_loads other on mine.table_name = other.table_name and mine.load_id <> other.load_id
            and (mine.feed = other.feed or mine.sha256 = other.sha256 and mine.unit = other.unit)
            and mine.covers_from <= other.covers_to and mine.covers_to >= other.covers_from
        where mine.load_id = $root and not coalesce((
            select arg_max(counts, seq) from undone
            where act_seq = least(mine.load_id, other.load_id) and seq < greatest(mine.load_id, other.load_id)
        ), true)
        order by 1
        """,
        {"root": root},
    ).fetchall()
    if found:
        other, file = found[0]
        raise RuleError(
            f"Load {root} cannot count again beside load {other} ({file}): one was loaded while the other was undone, "
            f"for the same months. Undo load {other} first."
        )


def _history(db: DuckDBPyConnection, seq: int, root: int, *, counts: bool, reason: str) -> dict[str, Any]:
    """Return what the undo of a load changes in closed periods, with the reason; RuleError where there is none."""
    is_load = db.execute("select 1 from acts where seq = ? and act = 'load'", [root]).fetchall()
    changed = of_undo(db, root, counts=counts) if is_load else ()
    why = " ".join(reason.split())
    if changed and not why:
        raise RuleError(
            f"The undo of act {seq} {says_of(db, changed)} A closed period is changed with a reason: say why."
        )
    return as_content(changed, why)


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.execute("insert into undone values (?, ?, ?)", [act.seq, act.content["act_seq"], act.content["counts"]])
    apply_history(db, act.seq, act.content)
    fiscal.refresh(db)


def _subject(content: dict[str, Any]) -> str:
    return f"undo of act {content['seq']}"


KIND = Kind("undo", ROLES, _apply, _subject)
