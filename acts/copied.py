"""A private copy of the newest build, to be changed and thrown away: what an act would do is seen on it."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import duckdb

import store
from acts.replay import create
from marts import kept
from schemas.errors import BuildDamagedError
from store.empty import CONFIG, empty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from duckdb import DuckDBPyConnection

    from marts.sql import Connection

Seen = TypeVar("Seen")


@dataclass(frozen=True)
class Copy:
    """A private copy of a build, which nobody else sees; `folder` takes the place of the data folder.

    `db` reads it, and `shown` answers the questions of the screens: what was kept for them is not computed again.
    """

    file: Path
    folder: Path
    today: date
    db: DuckDBPyConnection
    shown: Connection


@contextmanager
def private_copy(home: Path, *, today: date) -> Iterator[Copy]:
    """Copy the newest build to a temporary place, as it stands on a day."""
    with tempfile.TemporaryDirectory(prefix="evenkeel-check-") as name:
        folder = Path(name)
        file = folder / "0.duckdb"
        base = _copied(home, file)
        db = _read(file, today)
        shown = kept.reading(lambda: db, base, as_of_seq=None, today=today, units=())
        yield Copy(file, folder, today, db, shown)


def changed(copy: Copy, change: Callable[[DuckDBPyConnection], Seen]) -> tuple[Copy, Seen]:
    """Change a copy and return what it is then, with what the change says; the one before goes on as it was.

    `change` gets a connection to write to.
    """
    file = copy.folder / f"{int(copy.file.stem) + 1}.duckdb"
    shutil.copyfile(copy.file, file)
    with duckdb.connect(file, config=CONFIG) as db:
        _set_today(db, copy.today)
        seen = change(db)
    db = _read(file, copy.today)
    return replace(copy, file=file, db=db, shown=kept.going_on(copy.shown, file, lambda: db)), seen


def _read(file: Path, today: date) -> DuckDBPyConnection:
    db = duckdb.connect(file, read_only=True)
    _set_today(db, today)
    return db


def _copied(home: Path, target: Path) -> Path:
    """Copy the newest build (or an empty one) and return it; one pruned meanwhile is looked up once more."""
    base = Path()
    for _ in range(2):
        base = store.newest(home) or empty(create)[0]
        with suppress(FileNotFoundError):
            shutil.copyfile(base, target)
            return base
    raise BuildDamagedError(base.name)


def _set_today(db: DuckDBPyConnection, today: date) -> None:
    db.execute(f"set variable today = date '{today.isoformat()}'")
