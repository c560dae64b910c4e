"""Views that are kept: computed once per build, sequence, day and units, and then read as tables by every question.

A view is planned anew with all that it stands on whenever it is asked, and sums of a million lines are added up anew.
Both say the same as long as nobody acts and nobody looks at another moment. So each moment has a database in memory in
which the views that questions name become tables, when they are first named; questions and views do not know of it.
An undo makes a new build, a new moment: nothing kept is ever changed. What an act did not touch is carried over from
the moment before (marts/kept_again.py). An export says nothing that kept views show (marts/quiet.py): they stay.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import duckdb

from marts.kept_moment import Keeper, Moment, named
from marts.quiet import same_data, tells_exports

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyRelation

    from marts.kept_moment import Answer
    from marts.sql import Connection

MOMENTS = 6  # are kept at a time; one of a roll-up of a million sums takes some 15 MB

_opening = threading.Lock()
_keepers: dict[Moment, Keeper] = {}


class Reading:
    """A cursor for questions of the marts: what names a view is asked of what is kept, all else of the build itself."""

    def __init__(self, keeper: Keeper, now: Moment, plain: Callable[[], Connection]) -> None:
        """Stand before a cursor on the build, which is made when it is needed.

        What is kept may be of a build `now` was before some exports: what tells of these is asked of `now` itself.
        """
        self.keeper, self.now, self._make = keeper, now, plain
        self._plain: Connection | None = None
        self._is_apart = False

    def execute(self, text: str) -> Answer | Connection:
        """Answer a question; once a variable of the cursor is set, this cursor looks at a moment of its own."""
        if text.startswith("set variable"):
            self._is_apart = True
        keeper = self._keeper_of(text)
        return keeper.ask(text) if keeper else self._own().execute(text)

    def sql(self, text: str) -> DuckDBPyRelation:
        """Return a question as a relation, for what writes files of it."""
        keeper = self._keeper_of(text)
        return (keeper.keeping(text) if keeper else self._own()).sql(text)

    def _keeper_of(self, text: str) -> Keeper | None:
        if self._is_apart or not named(text):
            return None
        is_late = self.now != self.keeper.moment and tells_exports(text)
        return _keeper(self.now, self.keeper.moment) if is_late else self.keeper

    def _own(self) -> Connection:
        if self._plain is None:
            self._plain = self._make()
        return self._plain


def reading(
    plain: Callable[[], Connection],
    build: Path,
    *,
    as_of_seq: int | None,
    today: date | None,
    units: tuple[str, ...],
    since_seq: int | None = None,
) -> Connection:
    """Return a cursor for questions at a moment of a build; `plain` makes one on the build itself, at this moment."""
    try:
        now = Moment(build, build.stat().st_mtime_ns, as_of_seq, today, units, since_seq)
        first, written = same_data(build, now.written)
        moment = replace(now, build=first, written=written)
        return cast("Connection", Reading(_keeper(moment, now), now, plain))
    except (OSError, duckdb.IOException):  # a build that was pruned meanwhile: `plain` looks once more
        return plain()


def going_on(before: Connection, build: Path, plain: Callable[[], Connection]) -> Connection:
    """Return a cursor for questions on a build made by some acts of the one that `before` reads, at the same moment.

    What they did not touch is carried over. It is for one who tries them: what is kept of it goes with the cursor.
    """
    if not isinstance(before, Reading):
        return plain()
    now = replace(before.now, build=build, written=build.stat().st_mtime_ns)
    return cast("Connection", Reading(Keeper(now, before.keeper), now, plain))


def _keeper(moment: Moment, other: Moment) -> Keeper:
    """Return what is kept of a moment; that of builds before it, and of folders that are gone, is let go.

    `other` is the same moment of a build that says the same but for exports: what is kept of that one stays.
    """
    with _opening:
        if moment not in _keepers:
            stay = {(each.build, each.written) for each in (moment, other)}
            folder = [each for each in _keepers if each.build.parent == moment.build.parent]
            gone = [each for each in folder if (each.build, each.written) not in stay]
            before = next((_keepers[each] for each in reversed(gone) if _is_same_question(each, moment)), None)
            gone += [each for each in _keepers if not each.build.parent.exists()]
            for each in gone + list(_keepers)[: max(0, len(_keepers) - len(gone) + 1 - MOMENTS)]:
                _keepers.pop(each, None)
            _keepers[moment] = Keeper(moment, before)
            if before:
                before.forget()  # one before this one is enough to look back at
        _keepers[moment] = _keepers.pop(moment)  # the last one asked is the last to go
        return _keepers[moment]


def _is_same_question(one: Moment, other: Moment) -> bool:
    """Return whether two moments differ by their build alone."""
    return replace(one, build=other.build, written=other.written) == other
