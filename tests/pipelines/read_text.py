"""Text files taken through the whole pipeline, for tests of what their figures become."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipelines.understand import understand
from pipelines.understood import Memory

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.understood import Understood


def loaded(folder: Path, text: str, *, name: str = "ledger 2026-03.csv", memory: Memory | None = None) -> Understood:
    """Return the only table that the text holds."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    found = understand(path, name=name, memory=memory or Memory(), today=date(2026, 6, 1))
    assert not found.refusal, found.refusal
    assert len(found.tables) == 1, found.refused
    (only,) = found.tables
    return only


def asked(found: Understood) -> dict[str, str]:
    """Return the guess of every question."""
    return {each.id: each.guess for each in found.questions}
