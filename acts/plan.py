"""What a load would do: to which feed it belongs, what it repeats, what it retires, what must be asked first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acts.closed import reasoned
from acts.feeds import feed_of, is_same_version, twin_of
from acts.ledgers import plan_ledger
from acts.planned import Feed, LoadOptions, Plan
from acts.registers import plan_register
from acts.staging import stage
from schemas.exports import all_exports

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from pipelines.findings import Question
    from pipelines.understood import Understood


def plan(db: DuckDBPyConnection, found: Understood, options: LoadOptions) -> Plan:
    """Decide what loading this table would do, against the database as it is now."""
    known = db.execute(
        "select load_id, feed, unit from live_loads where sha256 = ? and sheet = ? and table_name = ? "
        "and ? in ('', unit) and ? in ('', feed)",
        [
            found.sha256,
            found.sheet,
            found.table,
            options.unit or (found.unit.value if found.unit else ""),
            options.feed,
        ],
    ).fetchall()
    known = [each for each in known if is_same_version(db, found, each[1])]
    if known:
        load_id, feed, unit = known[0]
        says = f"The same file was loaded before (load {load_id}). Nothing changes; undo that load to load it again."
        return Plan("already_loaded", says, Feed(feed, unit))
    feed, unclear = feed_of(db, found, options)
    base = Plan("loaded", "", feed, as_of=_as_of(found, options), covers=_covers(found))
    questions = [*found.questions, *unclear]
    if questions:
        return replace(base, status="question", questions=tuple(questions), says=_asks(questions))
    if not db.execute("select 1 from live_loads where table_name = ? limit 1", [found.table]).fetchall():
        return reasoned(db, found, base, options)
    stage(db, found)
    unclear = twin_of(db, found, feed, options)
    if unclear:
        return replace(base, status="question", questions=unclear, says=_asks(unclear))
    follow = plan_ledger if all_exports()[found.table].ledger else plan_register
    planned = follow(db, found, base, options)
    if planned.questions:
        return replace(planned, status="question", says=_asks(planned.questions))
    return reasoned(db, found, planned, options)


def _covers(found: Understood) -> tuple[str, str] | None:
    if not found.covers:
        return None
    first, _, last = found.covers.value.partition("..")
    return first, last or first


def _as_of(found: Understood, options: LoadOptions) -> str | None:
    if all_exports()[found.table].ledger:
        return None
    return options.as_of or (found.as_of.value if found.as_of else options.today.isoformat())


def _asks(questions: list[Question] | tuple[Question, ...]) -> str:
    return questions[0].asks if len(questions) == 1 else f"{len(questions)} questions must be answered first."
