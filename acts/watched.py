"""Checking and loading one file while somebody watches, and may stop it until it is being saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from acts.load import check_files, load_files
from pipelines.watch import STEPS, StoppedError, watching

if TYPE_CHECKING:
    from pathlib import Path

    from acts.actor import Actor
    from acts.planned import LoadOptions
    from acts.receipts import FileResult

SAVED = STEPS[-1]


@dataclass
class Watch:
    """The state of one file on its way: written by the thread that works, read by those that show it.

    `rows` is {step: (rows done, of how many)}, 0 where that is not known; `stopping` is set to wish that the work ends
    at its next safe point.
    """

    stopping: Event = field(default_factory=Event)
    step: str = STEPS[0]
    rows: dict[str, tuple[int, int]] = field(default_factory=dict)

    def look(self, step: str, rows: int, of: int) -> None:
        """Note the step; raise StoppedError where the work should end, but never once it is being saved."""
        if self.step == SAVED:
            return
        if self.stopping.is_set():
            raise StoppedError
        if rows or of:
            self.rows |= {step: (rows, of)}
        self.step = max(self.step, step, key=STEPS.index)  # some cells are read again later


def check(home: Path, name: str, path: Path, options: LoadOptions, *, watch: Watch) -> FileResult | None:
    """Return what loading a file would do, None where it was stopped; nothing is written."""
    try:
        with watching(watch.look):
            return check_files(home, [(name, path)], options)[0]
    except StoppedError:
        return None


def load(home: Path, actor: Actor, name: str, path: Path, options: LoadOptions, *, watch: Watch) -> FileResult | None:
    """Load a file and return what happened; None where it was stopped before anything was written."""
    try:
        with watching(watch.look):
            return load_files(home, actor, [(name, path)], options)[0]
    except StoppedError:
        return None
