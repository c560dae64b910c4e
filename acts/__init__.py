"""Everything that changes something: one file per kind of act. The front door for readers and for the app's start."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import acts.judging  # noqa: F401  (who reads a build may ask for judged views: it says who makes their rows)
import store
from acts.replay import WRITER, create
from schemas.errors import BuildDamagedError, JournalBrokenError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection


def reading(
    home: Path, *, as_of_seq: int | None = None, today: date | None = None, units: Sequence[str] = ()
) -> DuckDBPyConnection:
    """Return a read-only cursor on the newest build: acts up to a sequence, on a given day, of all or some units.

    A build that is gone or cannot be read is computed again first.
    """
    newest(home)
    try:
        return store.read(home, create, as_of_seq=as_of_seq, today=today, units=units)
    except BuildDamagedError:
        start(home)
        return store.read(home, create, as_of_seq=as_of_seq, today=today, units=units)


def newest(home: Path) -> Path | None:
    """Return the newest build, None in a folder in which nothing ever happened; lost ones are computed again first."""
    found = store.newest(home)
    # A journal that is broken heals nothing: the frame of every screen and `evenkeel verify` say where.
    with suppress(JournalBrokenError):
        if found is None and store.waiting(home):
            start(home)
            found = store.newest(home)
    return found


def start(home: Path) -> int:
    """Bring the builds up to the journal (the app does this when it starts); return the sequence published."""
    return store.catch_up(home, WRITER)
