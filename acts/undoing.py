"""What an undo would change: it is applied to a private copy, and nothing is kept."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from acts import load, undo
from acts.copied import changed, private_copy
from acts.impact import Impact, fallen_apart, moved
from acts.impact_rows import restated, totals
from acts.impact_words import apart, months
from acts.replay import apply, judge
from acts.trial import written
from marts.headlines import headlines
from marts.say import say_count
from schemas.exports import all_exports
from store import Act

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.actor import Actor

    Counting = dict[int, int]  # how many records of a load count


@dataclass(frozen=True)
class Recounted:
    """How many records of a load count before and after."""

    load_id: int
    file: str
    before: int
    after: int


@dataclass(frozen=True)
class Undoing:
    """What the undo of act `seq` would do: to which act in the end, whether that counts afterwards, what changes.

    `subject` says what that act did; `asks` says why a reason is needed, "" where none is.
    """

    seq: int
    act_seq: int
    kind: str
    subject: str
    counts: bool
    asks: str
    loads: tuple[Recounted, ...]
    impact: Impact

    def as_json(self) -> dict[str, Any]:
        """Return the answer of the terminal."""
        known = {"act": self.seq, "act_seq": self.act_seq, "kind": self.kind, "subject": self.subject}
        known |= {"counts": self.counts, "asks": self.asks, "loads": [asdict(each) for each in self.loads]}
        return known | {"impact": self.impact.as_json()}


def check(home: Path, actor: Actor, seq: int, *, today: date) -> Undoing:
    """Return what an undo would change; raises as the undo itself would, except that no reason is needed."""
    with private_copy(home, today=today) as copy:
        db = copy.db
        then, found = changed(copy, lambda db: _undo(db, home, actor, seq))
        content = json.loads(db.execute("select content from acts where seq = ?", [found.root]).fetchall()[0][0])
        table = content["table"] if found.kind == load.KIND.name else ""
        were, stood = _counting(db, table), _totals(db, table, content)
        before = headlines(copy.shown)
        after = headlines(then.shown, before, written(table) if table else None)
        impact = Impact(
            periods=restated(stood, _totals(then.db, table, content)),
            figures=moved(before, copy.shown, after, then.shown),
            apart=fallen_apart(before, after),
        )
        loads = _recounted(db, were, _counting(then.db, table))
        return Undoing(seq, found.root, found.kind, found.subject, found.counts, found.asks, loads, impact)


def sentences(found: Undoing) -> list[str]:
    """Return what would happen, in sentences; the figures that change are told beside them."""
    act = f"Act {found.act_seq} ({found.subject})"
    said = [f"{act} would {_counts(again=found.counts)}."]
    said += [
        f"{say_count(abs(each.after - each.before), 'record')} of load {each.load_id} ({each.file}) would "
        f"{_counts(again=each.after > each.before)}."
        for each in found.loads
    ]
    return [each for each in (*said, *months(found.impact.periods), apart(found.impact), found.asks) if each]


def _counts(*, again: bool) -> str:
    return "count again" if again else "no longer count"


def _undo(db: DuckDBPyConnection, home: Path, actor: Actor, seq: int) -> undo.Deciding:
    found = undo.deciding(db, actor, seq)
    coming = int(db.execute("select max(seq) + 1 from acts").fetchall()[0][0])
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
    content = found.content(seq, "")
    apply(db, Act(coming, now, actor.name, verified=actor.verified, act=undo.KIND.name, content=content), home)
    judge(db)
    return found


def _counting(db: DuckDBPyConnection, table: str) -> Counting:
    if not table:
        return {}
    return dict(db.execute(f"select load_id, count(*) from {table}_current group by load_id").fetchall())


def _totals(db: DuckDBPyConnection, table: str, content: dict[str, Any]) -> dict[tuple[str, str | None], Any]:
    return totals(db, all_exports()[table], content["feed"]) if table else {}


def _recounted(db: DuckDBPyConnection, before: Counting, after: Counting) -> tuple[Recounted, ...]:
    files = dict(db.execute("select load_id, file from loads").fetchall())
    both = [(each, before.get(each, 0), after.get(each, 0)) for each in sorted({*before, *after})]
    return tuple(Recounted(load_id, files[load_id], was, now) for load_id, was, now in both if was != now)
