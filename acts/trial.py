"""Trying a load: what it would change is seen on a private copy, to which it is applied as it would be for good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from acts.closed import REASON
from acts.copied import changed, private_copy
from acts.impact import Impact, Rows, fallen_apart, moved
from acts.impact_rows import after_load, before_load
from acts.plan import plan
from acts.replay import apply, judge
from acts.staging import hashed
from marts.headlines import headlines
from schemas.exports import all_exports
from store import Act, archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from duckdb import DuckDBPyConnection

    from acts.copied import Copy
    from acts.planned import LoadOptions, Plan
    from pipelines.understood import FileUnderstood, Understood

    Content = Callable[[Understood, Plan, LoadOptions, str], dict[str, Any]]

LOAD = "load"
ANY_REASON = "a reason"
ROUNDS = 4  # an answer may bring the next question: which feed, then what it repeats, then why a closed month changes


@dataclass(frozen=True)
class _Given:
    """What was said beside the file, and the function that says what an act keeps of it."""

    options: LoadOptions
    content: Content


def tried(
    home: Path, understood: FileUnderstood, options: LoadOptions, content: Content
) -> list[tuple[Understood, Plan, Impact | None]]:
    """Return what would happen to each table of a file, one after the other as they would be loaded.

    `content` says what an act keeps of a load.
    """
    if not understood.tables:
        return []
    seen = []
    with private_copy(home, today=options.today) as newest:
        copy = newest
        for found in map(hashed, understood.tables):
            decided = plan(copy.db, found, options.on(found.layout))
            impact, copy = _impact(copy, found, decided, _Given(options, content))
            seen.append((found, decided, impact))
    return seen


def _impact(copy: Copy, found: Understood, decided: Plan, given: _Given) -> tuple[Impact | None, Copy]:
    """Return what a planned load would change, and the copy with it, on which the next sheet is seen.

    Where questions about what is loaded already stand in the way, their best guesses are assumed, and the copy stays.
    None where nobody can know yet: the file itself is asked about, or a question has no best guess.
    """
    if decided.status == "already_loaded":
        return Impact(Rows(repeated=found.rows.num_rows)), copy
    if decided.status != "question":
        return _applied(copy, found, decided, given)
    guesses = _guessed(copy.db, found, decided, given.options)
    if not guesses:
        return None, copy
    assumed = replace(given.options, answers=given.options.answers | guesses)
    likely = plan(copy.db, found, assumed.on(found.layout))
    seen, _ = _applied(copy, found, likely, replace(given, options=assumed))
    return replace(seen, assumes=tuple(guesses.items())), copy


def _applied(copy: Copy, found: Understood, decided: Plan, given: _Given) -> tuple[Impact, Copy]:
    from pipelines import keep

    text = "select coalesce(max_by(who, seq), ''), coalesce(max(seq), 0) + 1 from acts"
    who, seq = copy.db.execute(text).fetchall()[0]
    kept = archive.keep(copy.folder, keep.write(found))
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
    said = given.content(found, decided, given.options, kept)

    def load(db: DuckDBPyConnection) -> Impact:
        stood = before_load(db, found.table, decided)
        apply(db, Act(seq, now, who, verified=False, act=LOAD, content=said), copy.folder)
        judge(db)
        return after_load(db, stood, seq)

    then, seen = changed(copy, load)
    before = headlines(copy.shown)
    after = headlines(then.shown, before, written(found.table))
    figures = moved(before, copy.shown, after, then.shown)
    return replace(seen, figures=figures, apart=fallen_apart(before, after)), then


def written(table: str) -> set[str]:
    """Return the tables, beside those that keep the books of all loads, that change with a load of this one."""
    own = {table, "set_aside", "not_data", "findings"}
    return own | ({"spend_rollup"} if all_exports()[table].ledger else {"names_judged", "fiscal_days", "spend_rollup"})


def _guessed(db: DuckDBPyConnection, found: Understood, decided: Plan, options: LoadOptions) -> dict[str, str]:
    """Return the best guesses that, taken for answers, let a table load; {} where they do not."""
    of_file = {each.id for each in found.questions}
    guesses: dict[str, str] = {}
    for _ in range(ROUNDS):
        asked = {each.id: ANY_REASON if each.id == REASON else each.guess for each in decided.questions}
        if of_file & asked.keys() or not all(asked.values()):
            return {}
        guesses |= asked
        decided = plan(db, found, replace(options, answers=options.answers | guesses).on(found.layout))
        if decided.status != "question":
            return guesses
    return {}
