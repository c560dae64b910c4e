"""How far a piece of work is, told to whoever watches it, who may end it there; nobody need watch."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Watcher = Callable[[str, int, int], None]

# The steps of a file in their order; "saved" is told just before anything is written.
STEPS: Final = ("received", "screened", "read", "recognised", "tidied", "validated", "compared", "saved")
# Every thread has its own: what one session does is not seen by another.
_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


class StoppedError(EvenkeelError):
    """Somebody ended the work before it was done."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("The work was cancelled before anything was written.")


def tell(step: str, rows: int = 0, of: int = 0) -> None:
    """Say which step is in hand, and how many rows (of how many) it has behind it; 0 where that is not known.

    Raises StoppedError where whoever watches wants the work to end: nothing may be half done at this point.
    """
    watcher = _watcher.get()
    if watcher is not None:
        watcher(step, rows, of)


@contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` be told of all the work that this thread does meanwhile."""
    before = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(before)
