"""The tables of a sheet, each as a sheet of its own whose cells keep their addresses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pyarrow as pa

from pipelines.recognition.boxes import boxes_of
from pipelines.recognition.grid import Box, grid_of
from pipelines.recognition.placing import Placing, place_of
from pipelines.recognition.turning import turn

if TYPE_CHECKING:
    from pipelines.recognition.grid import Grid
    from pipelines.recognition.turning import Turned
    from pipelines.sheets import Sheet


@dataclass(frozen=True)
class Area:
    """A part of a sheet that may be a table: the sheet with everything else left blank, and where its cells stand.

    `turned` is there where its headings stand below each other; `sheet` is then changed over.
    """

    sheet: Sheet
    box: Box
    placing: Placing
    turned: Turned | None = None

    @property
    def span(self) -> str:
        """Return the cells from the first to the last, such as A3:F20."""
        return f"{self.box.letters[0]}{self.box.first + 1}:{self.box.letters[-1]}{self.box.last}"


def areas_of(sheet: Sheet) -> list[Area]:
    """Return the tables of a sheet; one of them is the sheet itself where nothing on it tells several apart."""
    grid = grid_of(sheet)
    found: list[Area] = []
    for box in boxes_of(grid):
        part = part_of(grid, box)
        shape = turn(part) if box.letters else None
        found.append(Area(shape.sheet, box, Placing(turned=True), shape) if shape else Area(part, box, Placing()))
    return found


def part_of(grid: Grid, box: Box) -> Sheet:
    """Return a sheet with the cells of a box alone."""
    sheet, whole = grid.sheet, grid.whole()
    if box == whole:
        return sheet
    every = box.letters == whole.letters
    names = sheet.cells.column_names if every else box.letters
    cells = pa.table({letter: _only(sheet.cells.column(letter), box) for letter in names})
    if every:  # the text file still knows how many headings each of its rows has
        cells = cells.replace_schema_metadata(sheet.cells.schema.metadata)
    return replace(
        sheet,
        cells=cells,
        errors={cell: text for cell, text in sheet.errors.items() if _inside(cell, box)},
        unstored=tuple(cell for cell in sheet.unstored if _inside(cell, box)),
    )


def _only(column: pa.ChunkedArray, box: Box) -> pa.ChunkedArray:
    """Return a column up to the end of the box, blank outside its rows."""
    chunks: list[pa.Array] = []
    done = 0
    for first, last in box.rows:
        chunks += [pa.nulls(first - done, pa.string())] if first > done else []
        chunks += column.slice(first, last - first).chunks
        done = last
    return pa.chunked_array(chunks, column.type)


def _inside(cell: str, box: Box) -> bool:
    letter, row = place_of(cell)
    return letter in box.letters and any(first < row <= last for first, last in box.rows)
