"""Builds that say the same: an export is an act, and changes nothing that is shown but the trail of acts."""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING

import duckdb

from marts.views import READ, bare_texts

if TYPE_CHECKING:
    from pathlib import Path

    Stamp = tuple[Path, int]  # a build, and when it was written

EXPORT = "export"
WRITTEN = {"acts", "exported_figures"}  # the tables to which an export writes
STATE = f"select (select fingerprint from build), (select max(seq) from acts where act <> '{EXPORT}')"

_first: dict[Path, tuple[tuple[object, ...], Stamp]] = {}  # by folder: what stands there, and the build that said it
_last: dict[Path, tuple[Stamp, Stamp]] = {}  # by folder: the build that was asked last, and the answer
_looking = threading.Lock()


def same_data(build: Path, written: int) -> Stamp:
    """Return the first build known to this process that says the same but for exports: what is kept of it holds."""
    asked, folder = (build, written), build.parent
    with _looking:
        if folder in _last and _last[folder][0] == asked and _last[folder][1][0].exists():
            return _last[folder][1]
        state = _state(build)
        stands, first = _first.get(folder, ((), asked))
        if stands != state or build.name <= first[0].name or not first[0].exists():
            _first[folder] = (state, first := asked)
        _last[folder] = (asked, first)
        return first


def _state(file: Path) -> tuple[object, ...]:
    """Return which program made a build, and its last act but for exports; a build of nobody stands for itself."""
    with duckdb.connect(file, read_only=True) as db:
        try:
            (state,) = db.execute(STATE).fetchall()
        except duckdb.CatalogException:
            return (file,)
    return tuple(state)


def tells_exports(text: str) -> bool:
    """Return whether a question reads, in the end, what an export writes."""
    return not _telling().isdisjoint(READ.findall(text))


@functools.cache
def _telling() -> frozenset[str]:
    """Return the tables to which an export writes, and every view that stands on them."""
    reads = {name: set(READ.findall(text)) for name, text in bare_texts().items()}
    found: set[str] = set()
    coming = set(WRITTEN)
    while coming:
        found |= coming
        coming = {name for name, read in reads.items() if read & coming} - found
    return frozenset(found)
