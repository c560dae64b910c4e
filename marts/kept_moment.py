"""The views that one moment keeps: each is computed when it is first named, or carried over from the moment before."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb

from marts import kept_again
from marts.judged import judged
from marts.kept_again import BEFORE
from marts.kept_room import opened
from marts.sql import literal
from marts.views import READ, bare_texts
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from marts.kept_room import Room
    from marts.sql import Connection

ANSWERS, ROWS = 300, 400  # how many answers of a moment are remembered, and of how many rows at most
SUMS = "spend_rollup_read"
LARGEST = 3_000_000  # sums: more than these stay a view, because they would take too much memory and time
# The order of a kept table that is large: a filter by the first column then reads a small part of it.
ORDERS = {SUMS: "vendor, period"}
# One row per line of a ledger, or per sum of lines: these stay views, over what they stand on.
LINES = {
    *(f"{each.name}_current" for each in all_exports().values() if each.ledger),
    *("spend_read", "spend_lines", "spend_marked", "spend_matched", "spend_contracted", "budget_lines"),
    *("spend_rollup_current", "spend_rollup_matched", "spend_rollup_contracted", "register_records"),
    *("silent_edit_lines", "spend_growth_lines"),
}


@dataclass(frozen=True)
class Moment:
    """What is kept together: a build (and when it was written), the acts that count, the day, the units in view.

    `since_seq` is the act that changes are compared with (None: the last review).
    """

    build: Path
    written: int
    as_of_seq: int | None
    today: date | None
    units: tuple[str, ...]
    since_seq: int | None = None


class Answer:
    """The rows of a question, as a cursor gives them."""

    def __init__(self, description: Any, rows: list[tuple[Any, ...]]) -> None:
        """Hold what a cursor said."""
        self.description, self._rows = description, rows

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows."""
        return self._rows


class Keeper:
    """The database in memory of one moment: its build beside it, read-only."""

    def __init__(self, moment: Moment, before: Keeper | None = None) -> None:
        """Open both; duckdb.Error when the build is gone. `before` is that of the same question before some acts."""
        self.moment, self._kept, self.ready, self._then = moment, set[str](), frozenset[str](), frozenset[str]()
        self._inputs: dict[str, tuple[Any, ...]] = {}
        self._answers: dict[str, tuple[Any, list[tuple[Any, ...]]]] = {}
        self._keeping, self._remembering = threading.RLock(), threading.Lock()
        self._by_table: dict[str, dict[str, tuple[Any, ...]]] = {}
        self._threads = threading.local()
        follows = before and before.moment.build != moment.build
        self._before = before if before and follows and kept_again.goes_on(before.cursor(), moment.build) else None
        self.room: Room = opened(moment.build, self._before.room if self._before else None)
        self.marks = kept_again.tables(self.cursor(), self.room.build)

    def cursor(self) -> Connection:
        """Return this thread's cursor at this moment, which finds what is kept before the views of the build."""
        known: Connection | None = getattr(self._threads, "cursor", None)
        if known is not None:
            return known
        cursor, now = self.room.cursor(), self.moment
        if now.as_of_seq is not None:
            cursor.execute(f"set variable as_of_seq = {now.as_of_seq}::bigint")
        if now.today is not None:
            cursor.execute(f"set variable today = {literal(now.today)}")
        if now.since_seq is not None:
            cursor.execute(f"set variable since_seq = {now.since_seq}::bigint")
        if now.units:
            cursor.execute(f"set variable units = [{', '.join(map(literal, now.units))}]::varchar[]")
        self._threads.cursor = cursor
        return cursor

    def ask(self, text: str) -> Answer:
        """Return the answer to a question over views; the same question has the same answer at one moment."""
        known = self._answers.get(text)
        if known is None:
            found = self.keeping(text).execute(text)
            known = (found.description, found.fetchall())
            if len(known[1]) <= ROWS and text.lstrip()[:4].lower() != "copy":
                self._remember(text, known)
        return Answer(*known)

    def keeping(self, text: str) -> Connection:
        """Return this thread's cursor once the views that a question names are kept."""
        views = named(text)
        if not views <= self.ready:
            with self._keeping, self._together():
                for view in sorted(views):
                    self._keep(view)
        return self.cursor()

    @contextmanager
    def _together(self) -> Iterator[None]:
        """Keep all that a question needs in one transaction: one for each view takes half as long again.

        Other threads look at what is ready, which is what was committed; of a question that fails nothing is kept. It
        does not see what others keep in the moment before from now on.
        """
        cursor = self.cursor()
        self._then = self._before.ready if self._before else frozenset()
        cursor.execute("begin")
        try:
            yield
            cursor.execute("commit")
        except BaseException:
            with suppress(duckdb.TransactionException):  # the transaction has ended by itself
                cursor.execute("rollback")
            self._kept = set(self.ready)
            raise
        self.ready = frozenset(self._kept)

    def _remember(self, text: str, known: tuple[Any, list[tuple[Any, ...]]]) -> None:
        with self._remembering:
            while len(self._answers) >= ANSWERS:
                del self._answers[next(iter(self._answers))]
            self._answers[text] = known

    def _keep(self, view: str) -> None:
        """Compute a view, and before it those it reads, once."""
        if view in self._kept:
            return
        text = bare_texts()[view]
        reads = sorted(named(text))
        for each in reads:
            self._keep(each)
        about = kept_again.about(view)
        inputs = tuple(self._input(each, about) for each in (*reads, *kept_again.read_by(text, self.marks)))
        if not self._is_table(view):
            self.cursor().execute(f"create or replace view {self.room.kept}.main.{view} as {text}")
            self.marks[view] = inputs
        elif (before := self._before) and view in self._then and before.says(view, inputs):
            self.cursor().execute(f"create or replace table {view} as from {before.room.kept}.main.{view}")
            self.marks[view] = before.marks[view]
        else:
            self._compute(view, text)
            self.marks[view] = kept_again.rows(self.cursor(), view)
        self._inputs[view] = inputs
        self._kept.add(view)

    def _input(self, read: str, about: str | None) -> tuple[Any, ...]:
        """Return the mark of what a view reads; of a list of loads only those of the table that it is about."""
        if about is None or read.removesuffix(BEFORE) not in kept_again.LOADS:
            return self.marks[read]
        if read not in self._by_table:
            self._by_table[read] = kept_again.by_table(self.cursor(), read)
        return self._by_table[read].get(about, ())

    def forget(self) -> None:
        """Let go of what was kept before."""
        self._before = None

    def says(self, view: str, inputs: tuple[Any, ...]) -> bool:
        """Return whether a view is kept as a table here, of the same inputs."""
        return view in self.ready and self._inputs[view] == inputs and self._is_table(view)

    def _compute(self, view: str, text: str) -> None:
        if view not in ORDERS:
            self.cursor().execute(f"create or replace table {view} as {text}")
            judged(self.cursor(), view)
            return
        self.cursor().execute(f"create or replace table {view} as from (\n{text}\n) order by {ORDERS[view]}")
        self.cursor().execute("commit")
        with suppress(duckdb.TransactionException):  # only this compresses it; somebody else may be writing
            self.cursor().execute(f"checkpoint {self.room.kept}")
        self.cursor().execute("begin")

    def _is_table(self, view: str) -> bool:
        if view == SUMS:
            sums = self.cursor().execute("select count(*) from spend_rollup").fetchall()[0][0]
            return int(sums) <= LARGEST
        return view.removesuffix(BEFORE) not in {*LINES, SUMS}


def named(text: str) -> frozenset[str]:
    """Return the views that a question or a view reads."""
    return frozenset(READ.findall(text)) & bare_texts().keys()
