"""Trying a load: what it would change is seen on a private copy, to which it is applied as it would be for good."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from acts.closed import REASON
from acts.impact import Impact, Rows, fallen_apart, moved, past, private_copy, told
from acts.impact_rows import after_load, before_load
from acts.plan import plan
from acts.replay import apply, judge
from acts.staging import hashed
from marts.headlines import headlines
from schemas.exports import all_exports
from store import Act, archive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    from duckdb import DuckDBPyConnection

    from acts.impact import Copy
    from acts.planned import LoadOptions, Plan
    from marts.headlines import Told
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
    with private_copy(home, today=options.today) as copy:
        figures: Told | None = None
        for found in map(hashed, understood.tables):
            decided = plan(copy.db, found, options.on(found.layout))
            impact, figures = _impact(copy, figures, found, decided, _Given(options, content))
            seen.append((found, decided, impact))
    return seen


def _impact(
    copy: Copy, figures: Told | None, found: Understood, decided: Plan, given: _Given
) -> tuple[Impact | None, Told | None]:
    """Return what a planned load would change and leave it on the copy, for the next sheet to be seen with it.

    `figures` are those of the copy, as far as they are known. Where questions about what is loaded already stand in
    the way, their best guesses are assumed, and nothing is left. None where nobody can know yet: the file itself is
    asked about, or a question has no best guess.
    """
    if decided.status == "already_loaded":
        return Impact(Rows(repeated=found.rows.num_rows)), figures
    guesses = _guessed(copy.db, found, decided, given.options) if decided.status == "question" else {}
    if decided.status == "question" and not guesses:
        return None, figures
    figures = told(copy) if figures is None else figures
    if not guesses:
        return _applied(copy, figures, found, decided, given)
    assumed = replace(given.options, answers=given.options.answers | guesses)
    with _taken_back(copy.db):
        likely = plan(copy.db, found, assumed.on(found.layout))
        seen, _ = _applied(copy, figures, found, likely, replace(given, options=assumed))
    return replace(seen, assumes=tuple(guesses.items())), figures


def _applied(copy: Copy, figures: Told, found: Understood, decided: Plan, given: _Given) -> tuple[Impact, Told]:
    from pipelines import keep

    db = copy.db
    who, seq = db.execute("select coalesce(max_by(who, seq), ''), coalesce(max(seq), 0) + 1 from acts").fetchall()[0]
    with past(db) as before:
        kept = archive.keep(copy.folder, keep.write(found))
        stood = before_load(db, found.table, decided)
        now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
        said = given.content(found, decided, given.options, kept)
        apply(db, Act(seq, now, who, verified=False, act=LOAD, content=said), copy.folder)
        judge(db)
        after = headlines(db, figures, written(found.table))
        seen, apart = after_load(db, stood, seq), fallen_apart(figures, after)
        return replace(seen, figures=moved(figures, before, after, db), apart=apart), after


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


@contextmanager
def _taken_back(db: DuckDBPyConnection) -> Iterator[None]:
    db.execute("begin")
    try:
        yield
    finally:
        db.execute("rollback")
