"""Which cells of a sheet are filled, and the texts of a few rows: what finding its tables looks at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from pipelines.sheets import Sheet

_MOST_COLUMNS, _SMALL = 256, 5_000


@dataclass(frozen=True)
class Box:
    """A part of a sheet: its rows as ranges (first, after the last; counted from 0), and the letters of its columns."""

    rows: tuple[tuple[int, int], ...]
    letters: tuple[str, ...]

    @property
    def first(self) -> int:
        """Return the first row."""
        return self.rows[0][0]

    @property
    def last(self) -> int:
        """Return the row after the last one."""
        return self.rows[-1][1]


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet by row and column: `filled` by letter, of the columns that hold anything at all."""

    sheet: Sheet
    filled: dict[str, NDArray[np.bool_]]

    @cached_property
    def places(self) -> dict[str, int]:
        """Return how far to the right each column stands."""
        return {letter: place for place, letter in enumerate(self.sheet.cells.column_names)}

    def counts(self, box: Box) -> NDArray[np.int32]:
        """Return how many cells of each row of the sheet are filled, as far as they are in the box."""
        found = np.zeros(self.sheet.cells.num_rows, np.int32)
        for letter in box.letters:
            found += self.filled[letter]
        inside = np.zeros(len(found), np.bool_)
        for first, last in box.rows:
            inside[first:last] = True
        found[~inside] = 0
        return found

    def texts(self, rows: Sequence[int], letters: Iterable[str]) -> dict[int, dict[str, str]]:
        """Return the filled cells of some rows, stripped: {row: {letter: text}}."""
        which = pa.array(rows, pa.int64())
        columns = {letter: self.sheet.cells.column(letter).take(which).to_pylist() for letter in letters}
        return {
            row: {letter: text.strip() for letter, texts in columns.items() if (text := texts[place]) and text.strip()}
            for place, row in enumerate(rows)
        }

    def whole(self) -> Box:
        """Return everything."""
        return Box(((0, self.sheet.cells.num_rows),), tuple(self.filled))


def grid_of(sheet: Sheet) -> Grid:
    """Look which cells are filled; in a short sheet blanks that are written as spaces are blank too."""
    cells = sheet.cells
    filled: dict[str, NDArray[np.bool_]] = {}
    for letter in cells.column_names:
        column = cells.column(letter)
        if column.null_count == len(column) or len(filled) == _MOST_COLUMNS:
            continue
        said = pc.is_valid(column)
        if cells.num_rows <= _SMALL:
            said = pc.fill_null(pc.not_equal(pc.utf8_trim_whitespace(column), ""), fill_value=False)
        filled[letter] = np.asarray(said)
    return Grid(sheet, {letter: each for letter, each in filled.items() if each.any()})
