"""The database in memory in which a moment keeps what was computed; moments that follow each other share one.

So what an act did not touch is carried over within one database, and need not leave it and come back.
"""

from __future__ import annotations

import itertools
import weakref
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import duckdb

from marts.sql import literal

if TYPE_CHECKING:
    from pathlib import Path

    from marts.sql import Connection

SMALL = 32 * 2**20  # bytes of a build: to share the work on less among threads costs a third more than the work

_numbers = itertools.count(1)


@dataclass(frozen=True, eq=False)
class Room:
    """A place in a database in memory: `build` is the attached build, read-only; `kept` what was computed of it."""

    db: Connection
    build: str
    kept: str

    def cursor(self) -> Connection:
        """Return a cursor that finds what is kept before the views of the build."""
        cursor = self.db.cursor()
        cursor.execute(f"set search_path = '{self.kept}.main,{self.build}.main'")
        return cursor


def opened(build: Path, beside: Room | None) -> Room:
    """Open a build in a room of its own, or in the database of the room before; duckdb.Error when it is gone.

    It leaves the database when nobody looks at it any more. A file is attached once per database: where the one
    before stands on the same file, there is nothing to share.
    """
    number = next(_numbers)
    room = Room(beside.db if beside else duckdb.connect(":memory:"), f"build_{number}", f"kept_{number}")
    room.db.execute("set threads = 1" if build.stat().st_size < SMALL else "reset threads")
    room.db.execute(f"attach {literal(str(build))} as {room.build} (read_only)")
    room.db.execute(f"attach ':memory:' as {room.kept} (compress)")
    weakref.finalize(room, _leave, room.db, (room.kept, room.build)).atexit = False
    return room


def _leave(db: Connection, names: tuple[str, ...]) -> None:
    with suppress(duckdb.ConnectionException):  # the whole database is closed already
        cursor = db.cursor()
        for each in names:
            cursor.execute(f"detach {each}")
