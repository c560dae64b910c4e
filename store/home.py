"""Where a company's data lives, and the few file-system habits that make a write last."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import BadValueError

if TYPE_CHECKING:
    from collections.abc import Iterator


def data_home() -> Path:
    """Return the data folder: EVENKEEL_DATA, or `data/` beside the program."""
    chosen = os.environ.get("EVENKEEL_DATA")
    home = Path(chosen) if chosen else Path(__file__).parent.parent / "data"
    if home.exists() and not home.is_dir():
        raise BadValueError("EVENKEEL_DATA", str(home), "a folder")
    return home


@contextmanager
def writing(home: Path) -> Iterator[None]:
    """Hold the one exclusive lock of the data folder; every writer of every process waits here."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / ".lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def fsync(path: Path) -> None:
    """Force a file or folder to the disk: only then may anything name it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
