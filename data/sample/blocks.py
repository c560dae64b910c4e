"""Reading the texts of the sample company: records of cells, and what the next week says differently."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

WEEKS = (date(2026, 11, 13), date(2026, 11, 20))  # Fridays: the day before each review
AS_OF = WEEKS[0]


@dataclass(frozen=True)
class Block:
    """One record: the cells of its first line, and the indented lines below it by their first sign."""

    cells: tuple[str, ...]
    lines: tuple[str, ...] = field(default=())

    @property
    def key(self) -> str:
        """Return the first cell."""
        return self.cells[0]

    def marked(self, sign: str) -> str:
        """Return the text of the indented line that starts with this sign, "" without one."""
        return next((line[1:].strip() for line in self.lines if line.startswith(sign)), "")


def read(text: str) -> list[Block]:
    """Return the records of a text, in its order; indented lines belong to the record above them."""
    found: list[tuple[str, list[str]]] = []
    for line in text.strip().splitlines():
        if line.startswith("  "):
            found[-1][1].append(line.strip())
        else:
            found.append((line, []))
    return [Block(cells(line), tuple(lines)) for line, lines in found]


def in_week(first: str, following: str, week: date) -> list[Block]:
    """Return the records as they stand in a week: those of the second week take the place of those with their key."""
    found = read(first)
    if week == WEEKS[0]:
        return found
    changed = {block.key: block for block in read(following)}
    known = {block.key for block in found}
    return [changed.get(block.key, block) for block in found] + [
        block for key, block in changed.items() if key not in known
    ]


def cells(line: str) -> tuple[str, ...]:
    """Return the cells of a line, none for an empty one."""
    return tuple(cell.strip() for cell in line.split("|")) if line else ()


def day(text: str) -> date | None:
    """Return the day that an ISO text names, None for an empty one."""
    return date.fromisoformat(text) if text else None
