"""What was healed: builds that were damaged or gone and were computed again, each said once."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_waiting: dict[Path, list[str]] = {}
_saying = threading.Lock()


def say(home: Path, sentences: list[str]) -> None:
    """Say at once in the log what was healed, and keep it for the next screen."""
    for each in sentences:
        logging.getLogger("evenkeel").warning(each)
    with _saying:
        _waiting.setdefault(home, []).extend(sentences)


def told(home: Path) -> tuple[str, ...]:
    """Return what this process healed and no screen has said yet; it is then said."""
    with _saying:
        return tuple(_waiting.pop(home, ()))
