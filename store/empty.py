"""The build of an empty folder: a file to copy, and a connection to read."""

from __future__ import annotations

import atexit
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import duckdb

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

# Readable by the versions to come, and by that of today when one of those has written it.
CONFIG: Final[dict[str, str | bool | int | float | list[str]]] = {"storage_compatibility_version": "v1.5.0"}
_made: dict[Callable[[DuckDBPyConnection], None], tuple[Path, DuckDBPyConnection]] = {}  # by what creates it
_making = threading.Lock()


def empty(create: Callable[[DuckDBPyConnection], None]) -> tuple[Path, DuckDBPyConnection]:
    """Return an empty build as a file and as a connection; made once per process, for it has over a hundred views."""
    with _making:
        if create not in _made:
            folder = tempfile.TemporaryDirectory(prefix="evenkeel-empty-")
            path = Path(folder.name) / "empty.duckdb"
            with duckdb.connect(path, config=CONFIG) as db:
                db.execute("set threads = 1")  # one thread and one transaction: many small steps take half as long
                db.execute("begin")
                create(db)
                db.execute("commit")
            _made[create] = (path, duckdb.connect(path, read_only=True))
            atexit.register(folder.cleanup)
        return _made[create]
