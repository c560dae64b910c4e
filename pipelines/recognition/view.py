"""A cheap look at one sheet: its first rows and a sample of the rest, never every cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.recognition.contents import Profile, profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipelines.sheets import Sheet

HEADER_ROWS = 30
_NEXT_ROWS, _SPREAD_ROWS, _MOST_COLUMNS = 200, 200, 256
Row = tuple[str | None, ...]


@dataclass
class View:
    """The sampled rows of one sheet; rows count from 0, `head` holds the first ones without a gap.

    `top` is the first row with a value: a table further down has nothing but blanks above it.
    """

    sheet: Sheet
    letters: tuple[str, ...]
    head: list[Row]
    spread: list[Row]
    top: int = 0
    _profiles: dict[tuple[int, str], Profile] = field(default_factory=dict)
    _bodies: dict[int, list[Row]] = field(default_factory=dict)

    @property
    def first_rows(self) -> range:
        """Return the numbers of the rows among which the headings must be."""
        return range(self.top, min(self.top + HEADER_ROWS, len(self.head)))

    def row(self, number: int) -> dict[str, str]:
        """Return the filled cells of one of the first rows, stripped."""
        pairs = zip(self.letters, self.head[number], strict=True)
        return {letter: cell.strip() for letter, cell in pairs if cell and cell.strip()}

    def body(self, header: int) -> list[Row]:
        """Return the sampled rows below a heading row that are not blank."""
        if header not in self._bodies:
            self._bodies[header] = [row for row in [*self.head[header + 1 :], *self.spread] if _filled(row)]
        return self._bodies[header]

    def cells(self, letter: str, header: int) -> list[str | None]:
        """Return the sampled cells of one column below a heading row."""
        place = self.letters.index(letter)
        return [row[place] for row in self.body(header)]

    def profile(self, letter: str, header: int) -> Profile:
        """Return what the cells of one column below a heading row look like."""
        if (header, letter) not in self._profiles:
            self._profiles[header, letter] = profile(self.cells(letter, header))
        return self._profiles[header, letter]


def look_at(sheet: Sheet) -> View:
    """Take the first rows and a spread of the others."""
    cells = sheet.cells
    top = _top(cells)
    first = top + HEADER_ROWS + _NEXT_ROWS
    head = cells.slice(top, HEADER_ROWS + _NEXT_ROWS)
    rest = cells.num_rows - first
    spread = cells.slice(0, 0)
    if rest > 0:
        step = max(1, rest // _SPREAD_ROWS)
        spread = cells.take(pa.array(range(first, cells.num_rows, step)))
    filled = [
        letter
        for letter in cells.column_names
        if head.column(letter).null_count < head.num_rows or spread.column(letter).null_count < spread.num_rows
    ][:_MOST_COLUMNS]
    blank: Row = (None,) * len(filled)
    return View(sheet, tuple(filled), [blank] * top + _rows(head, filled), _rows(spread, filled), top)


def _top(cells: pa.Table) -> int:
    """Return the first row in which any column has a value."""
    filled = [column for column in cells.columns if column.null_count < len(column)]
    tops = [0 if each[0].is_valid else pc.index(pc.is_valid(each), value=True).as_py() for each in filled]
    return min(tops, default=0)


def _rows(table: pa.Table, letters: Sequence[str]) -> list[Row]:
    return list(zip(*(table.column(letter).to_pylist() for letter in letters), strict=True))


def _filled(row: Row) -> bool:
    return any(cell and cell.strip() for cell in row)
