"""Checking or loading several files in a thread of their own: the person may look at other screens meanwhile.

No word of Streamlit here: what a screen knows (the day, who asks, what was said) is gathered before the thread begins.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from acts.watched import Watch
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acts.receipts import FileResult
    from pages.parts.load.files import Dropped

    Doing = Literal["check", "load"]
    Task = Callable[[Watch], FileResult | None]  # puts its result on the file; None where it was stopped

FAULT = "{}: a fault in the program ended the {}. The server's log says which; please report it."
THREAD = "evenkeel"
_log = logging.getLogger("evenkeel")


@dataclass
class Work:
    """Files on their way, one after the other: what is done with them, the place of the one in hand, and how far."""

    doing: Doing
    files: tuple[Dropped, ...]
    place: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    watch: Watch = field(default_factory=Watch)

    def run(self, tasks: Sequence[Task]) -> None:
        """Do one task per file; what happens to one holds up no other."""
        try:
            for place, task in enumerate(tasks):
                self.watch, self.place = Watch(self.stopping), place
                self._do(self.files[place], task)
        finally:
            self.ended.set()

    def _do(self, each: Dropped, task: Task) -> None:
        try:
            each.stopped = self.stopping.is_set() or task(self.watch) is None
        except EvenkeelError as error:
            each.trouble, each.checked = str(error), None
        except Exception:  # noqa: BLE001 (whatever it is, the other files go on)
            _log.exception("A file could not be taken")
            each.trouble, each.checked = FAULT.format(each.name, self.doing), None
        finally:
            each.under_way = False


def start(doing: Doing, tasks: Sequence[tuple[Dropped, Task]]) -> Work:
    """Begin to work and return at once."""
    work = Work(doing, tuple(each for each, _ in tasks))
    for each in work.files:
        each.under_way, each.stopped, each.trouble = True, False, ""
    # The thread must not hold up the end of the server: a death at any moment leaves the old state or the new one.
    threading.Thread(
        target=work.run, args=([task for _, task in tasks],), name=f"{THREAD} {doing}", daemon=True
    ).start()
    return work
