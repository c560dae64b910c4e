"""Files that somebody tried to load and that wait for an answer: a note each, until they load."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from store import notes

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from acts.actor import Actor
    from acts.receipts import FileResult

KIND = "unanswered"


@dataclass(frozen=True)
class Unanswered:
    """One file with open questions: who tried to load it, on which day (ISO), and what is asked about each sheet.

    `questions` are those of the terminal's contract, each with its `sheet`, `table` and `layout`.
    """

    file: str
    sha256: str
    who: str
    day: str
    questions: tuple[dict[str, Any], ...]


def note(home: Path, actor: Actor, result: FileResult, *, today: date) -> None:
    """Note the open questions of a file that was to be loaded, or that it has none any more."""
    asked = [
        {"sheet": sheet.sheet, "table": sheet.table, "layout": sheet.layout, **asdict(each)}
        for sheet in result.sheets
        for each in sheet.questions
    ]
    if asked:
        known = Unanswered(result.file, result.sha256, actor.name, today.isoformat(), tuple(asked))
        notes.put(home, KIND, result.sha256, asdict(known))
    elif result.status != "refused":
        forget(home, result.sha256)


def forget(home: Path, sha256: str) -> None:
    """Let a file wait no longer: it was loaded, or nobody means to load it."""
    notes.drop(home, KIND, sha256)


def unanswered(home: Path) -> list[Unanswered]:
    """Return the files that wait for an answer, the oldest first."""
    found = [Unanswered(**{**each, "questions": tuple(each["questions"])}) for each in notes.every(home, KIND)]
    return sorted(found, key=lambda each: (each.day, each.file))
