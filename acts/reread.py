"""Reading a file of the archive again with today's reader: shows the difference and, if told to, loads it so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import store
from acts import answer, setting
from acts.actor import Actor, require
from acts.closed import REASON, reasoned
from acts.load import KIND, ROLES, content
from acts.planned import Feed, LoadOptions, Plan, Retired
from acts.replay import WRITER, create
from acts.staging import hashed
from pipelines.understood import Memory
from schemas.errors import RuleError, UnknownActError
from store import archive
from store.builds import Draft

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from pipelines.understood import Understood
    from store import Act
    from store.builds import Drafting


@dataclass(frozen=True)
class Difference:
    """What today's reader sees differently: records only then, only now, and in both; `load_id` if it was loaded so."""

    before: int
    now: int
    same: int
    load_id: int | None = None


def reread(home: Path, actor: Actor, load_id: int, *, today: date, write: bool, reason: str = "") -> Difference:
    """Read the archived file of a load again; with `write`, the result takes the place of that load when it differs.

    A change of a closed period needs a reason.
    """
    from pipelines import keep

    act = next((each for each in store.journal.read(home) if each.seq == load_id and each.act == KIND.name), None)
    if act is None:
        raise UnknownActError(load_id)
    require(actor, "load", ROLES, table=act.content["table"])
    before = keep.read(archive.path(home, act.content["understood"]))
    now = _again(home, act, before, today)
    same = len(set(_records(before)) & set(_records(now)))
    found = Difference(before.rows.num_rows, now.rows.num_rows, same)
    alike = (before.set_aside, before.not_data) == (now.set_aside, now.not_data)
    if not write or (found.before == found.now == found.same and alike):
        return found
    draft = _draft(home, actor, act, now, LoadOptions(today, answers={REASON: reason}))
    return replace(found, load_id=store.publish(home, WRITER, [draft])[0].seq)


def _again(home: Path, act: Act, before: Understood, today: date) -> Understood:
    from pipelines.understand import understand

    db = store.read(home, create)
    said = setting.fiscal_start(db) | setting.amounts_are(db)
    memory = Memory(by_layout=answer.remembered(db), answers=said | act.content["answers"])
    covers = "..".join(act.content["covers"] or ())
    options = {
        "table": before.table,
        "unit": act.content["unit"],
        "as_of": act.content["as_of"] or "",
        "covers": covers,
    }
    found = understand(archive.path(home, before.sha256), name=before.file, memory=memory, today=today, **options)
    same = [each for each in found.tables if each.sheet == before.sheet]
    if len(same) != 1 or same[0].questions:
        raise RuleError(
            f"{before.file}: today's reader does not find that one table on sheet {before.sheet}. Load the file itself."
        )
    return hashed(same[0])


def _draft(home: Path, actor: Actor, act: Act, now: Understood, options: LoadOptions) -> Drafting:
    from pipelines import keep

    said = act.content
    instead = Retired(act.seq, f"read again from {said['file']}")
    covers = tuple(said["covers"]) if said["covers"] else None
    decided = Plan(
        "loaded",
        instead.why,
        Feed(said["feed"], said["unit"]),
        said["as_of"],
        covers,
        (instead,),
        partial=said["partial"],
    )

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        _require_whole(db, act.seq)
        planned = reasoned(db, now, decided, options)
        if planned.questions:
            raise RuleError(planned.says)
        kept = archive.keep(home, keep.write(now))
        return Draft(actor.name, actor.verified, KIND.name, content(now, planned, LoadOptions(options.today), kept))

    return draft


def _require_whole(db: DuckDBPyConnection, load_id: int) -> None:
    """Raise RuleError unless all of a load counts: a new reading knows nothing of what hides a part of the old one."""
    live = db.execute("select 1 from live_loads where load_id = ?", [load_id]).fetchall()
    hidden = db.execute("select max(seq) from live_retirements where load_id = ?", [load_id]).fetchall()[0][0]
    if not live or hidden:
        why = f"load {hidden} took the place of some of it" if hidden else "it is undone"
        raise RuleError(f"Load {load_id} does not count as a whole: {why}. Only a load that does can be read again.")


def _records(found: Understood) -> list[tuple[str, int]]:
    """Return the records by hash and occurrence: as a set, they compare without regard to their order."""
    rows = found.rows.select(["row_hash", "occurrence"]).to_pydict()
    return list(zip(rows["row_hash"], rows["occurrence"], strict=True))
