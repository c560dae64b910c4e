"""The named steps of a write, so that the crash tests can die at each of them."""

from __future__ import annotations

import os

STEPS = ("lock", "copy", "apply", "judge", "fsync", "line", "append", "rename", "prune")


def dies_at(name: str) -> bool:
    """Return whether this process was told to die at that step."""
    return os.environ.get("EVENKEEL_DIE_AT") == name


def step(name: str) -> None:
    """Pass a named step; the process ends here at once if it was told to."""
    if dies_at(name):
        os.kill(os.getpid(), 9)
