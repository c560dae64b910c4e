"""Reading: the newest build, opened once per process, looked at by a cursor per question."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import duckdb

from schemas.errors import BuildDamagedError
from store.empty import empty

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    Connection = duckdb.DuckDBPyConnection
    Stamp = tuple[int, int]

FOLDERS = 6  # whose newest build a process holds open, the last ones read: each takes some 20 MB

_open: dict[Path, tuple[Stamp, Connection]] = {}
_opening = threading.Lock()


def published(home: Path) -> list[Path]:
    """Return every build, the oldest first."""
    return sorted((home / "builds").glob("[0-9]*.duckdb"))


def newest(home: Path) -> Path | None:
    """Return the newest build, or None when there is none yet."""
    return max((home / "builds").glob("[0-9]*.duckdb"), default=None)


def sequence(build: Path | None) -> int:
    """Return the sequence up to which a build holds the journal."""
    return int(build.stem) if build else 0


def read(
    home: Path,
    create: Callable[[Connection], None],
    *,
    as_of_seq: int | None = None,
    today: date | None = None,
    units: Sequence[str] = (),
) -> Connection:
    """Return a cursor on the newest build, read-only, that sees the acts up to a sequence on a given day.

    With `units` it sees only what these units sent ("" is the unit that nobody has named).

    An empty folder reads as an empty build.
    """
    cursor = _shared(home, create).cursor()
    cursor.execute(
        f"set variable as_of_seq = {int(as_of_seq)}::bigint" if as_of_seq is not None else "reset variable as_of_seq"
    )
    cursor.execute(f"set variable today = date '{today.isoformat()}'" if today else "reset variable today")
    listed = ", ".join("'" + each.replace("'", "''") + "'" for each in units)
    cursor.execute(f"set variable units = [{listed}]::varchar[]" if units else "reset variable units")
    return cursor


def forget(build: Path) -> None:
    """Close this process's connection on a build: another file takes its name."""
    with _opening:
        _close(build)


def _shared(home: Path, create: Callable[[Connection], None]) -> Connection:
    """Return this process's one connection on the newest build; a build pruned meanwhile is looked up once more."""
    with _opening:
        for attempt in (1, 2):
            found = newest(home)
            if found is None:
                return empty(create)[1]
            try:
                stamp = (found.stat().st_ino, found.stat().st_mtime_ns)
                if found in _open and _open[found][0] == stamp:
                    _open[found] = _open.pop(found)  # the last one read is the last to go
                    return _open[found][1]
                _close(found)  # another process computed it again
                db = duckdb.connect(found, read_only=True)
            except (duckdb.Error, FileNotFoundError):
                if attempt == 2:  # noqa: PLR2004 - the second and last look
                    raise BuildDamagedError(found.name) from None
                continue
            for old in [each for each in _open if each.parent == found.parent]:
                del _open[old]  # cursors of screens still running keep it alive until they end
            _open[found] = (stamp, db)
            for old in list(_open)[:-FOLDERS]:
                del _open[old]
            return db
    raise AssertionError


def _close(build: Path) -> None:
    if build in _open:
        _open.pop(build)[1].close()
