"""What is planted in the sample company: problems to be found, and innocents that must not be."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from data.sample.blocks import read
from data.sample.planted_texts import INNOCENTS, PROBLEMS


@dataclass(frozen=True)
class Planted:
    """One planted problem or innocent: its kind, the keys or names that it is about, and why.

    `signal` is the kind of signal that must find it or stay silent, "" where none looks for it.
    """

    kind: str
    subjects: list[str]
    why: str
    innocent: bool
    signal: str


def planted() -> list[dict[str, Any]]:
    """Return every planted problem, then every innocent, as plain values."""
    texts = ((PROBLEMS, False), (INNOCENTS, True))
    return [asdict(_planted(block.cells, innocent=innocent)) for text, innocent in texts for block in read(text)]


def _planted(cells: tuple[str, ...], *, innocent: bool) -> Planted:
    kind, subjects, why, *signal = cells
    return Planted(kind, [each.strip() for each in subjects.split(";")], why, innocent, "".join(signal))
