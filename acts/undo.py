"""Undo: from here on an act does not count; undoing an undo lets it count again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import store
from acts import fiscal
from acts.actor import Actor, require
from acts.closed import HistoryChange, apply_history, as_content, of_undo, says_of
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
        found, why = deciding(db, actor, seq), " ".join(reason.split())
        if found.asks and not why:
            raise RuleError(f"{found.asks} A closed period is changed with a reason: say why.")
        return Draft(actor.name, actor.verified, KIND.name, found.content(seq, why))

    return store.publish(home, WRITER, [draft])[0].seq


@dataclass(frozen=True)
class Deciding:
    """What an undo is about: the act in the end, its kind, what it did, whether it counts afterwards.

    `history` are the closed periods that it changes; `asks` says so, because that needs a reason ("" for none).
    """

    root: int
    kind: str
    subject: str
    counts: bool
    history: tuple[HistoryChange, ...] = ()
    asks: str = ""

    def content(self, seq: int, reason: str) -> dict[str, Any]:
        """Return what the act keeps that undoes act `seq`."""
        known = {"seq": seq, "act_seq": self.root, "counts": self.counts, "of": self.subject}
        return known | as_content(self.history, reason)


def deciding(db: DuckDBPyConnection, actor: Actor, seq: int) -> Deciding:
    """Return what the undo of an act would be; raises where there is no such undo. Needs a build to write."""
    require(actor, "undo", ROLES)
    root, counts = _resolve(db, seq)
    _require_right(db, actor, root)
    if counts:
        _require_room(db, root)
    kind, subject = db.execute("select act, subject from acts where seq = ?", [root]).fetchall()[0]
    changed = of_undo(db, root, counts=counts) if kind == "load" else ()
    asks = f"The undo of act {seq} {says_of(db, changed)}" if changed else ""
    return Deciding(root, kind, subject, counts, changed, asks)


def _resolve(db: DuckDBPyConnection, seq: int) -> tuple[int, bool]:
    """Return which act an undo of `seq` is about in the end, and whether that act counts afterwards."""
    found = db.execute("select act, subject from acts where seq = ?", [seq]).fetchall()
    if not found:
        raise UnknownActError(seq)
    if stays := kinds()[found[0][0]].stays:
        raise RuleError(f"Act {seq} ({found[0][1]}) cannot be undone: {stays}.")
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


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.execute("insert into undone values (?, ?, ?)", [act.seq, act.content["act_seq"], act.content["counts"]])
    apply_history(db, act.seq, act.content)
    fiscal.refresh(db)


def _subject(content: dict[str, Any]) -> str:
    said, of = f"Undid act {content['seq']}", content.get("of", "")
    if content["seq"] == content["act_seq"]:
        return f"{said}: {of}" if of else said
    counts = "counts again" if content["counts"] else "no longer counts"
    return f"{said}: act {content['act_seq']} {counts}" + (f" ({of})" if of else "")


KIND = Kind("undo", ROLES, _apply, _subject)
