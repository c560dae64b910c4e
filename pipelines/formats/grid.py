"""Cells collected one by one, as the readers of all formats but .xlsx and CSV meet them, into one table.

Rows nearly always come in order, so whatever lies behind is packed away in blocks: ten million cells fit.
"""

from __future__ import annotations

from typing import Final

import pyarrow as pa

from pipelines.formats.engines import Cells
from pipelines.formats.sheetxml import Facts, letters

FAR_AREA: Final = 20_000_000  # cells in the box of a sheet that is called far
FAR_SHARE: Final = 1_000  # and so many of them for each filled one
BLOCK: Final = 200_000  # cells kept as objects


class FarCellError(Exception):
    """A cell so far from the others that the box around all of them cannot be built."""

    def __init__(self, row: int, column: int, filled: int) -> None:
        super().__init__(row, column)
        self.cell, self.found = f"{letters(column)}{row}", f"{filled:,}"


class Grid:
    """One sheet in the making; rows and columns count from 1. Of `wanted` addresses it notes which hold numbers."""

    def __init__(self, wanted: frozenset[str] = frozenset()) -> None:
        self.facts = Facts(exact=True)
        self.errors: dict[str, str] = {}
        self.numbers: set[str] = set()
        self._wanted = wanted
        self._open: dict[int, dict[int, str]] = {}  # {column: {row: text}} from _start on
        self._late: dict[int, dict[int, str]] = {}  # met after their block was packed away
        self._packed: list[tuple[int, dict[int, pa.Array]]] = []
        self._start, self._count, self._last, self._width = 1, 0, 0, 0

    def put(self, row: int, column: int, text: str, *, is_number: bool = False) -> None:
        """Take the value of a cell; an empty text is none."""
        if not text:
            return
        if row < self._start:
            self._late.setdefault(column, {})[row] = text
        else:
            if self._count >= BLOCK and row > self._last:
                self._pack(row)
            self._open.setdefault(column, {})[row] = text
            self._count += 1
        self._reach(row, column)
        self.facts.filled += 1
        if self._wanted and is_number and f"{letters(column)}{row}" in self._wanted:
            self.numbers.add(f"{letters(column)}{row}")

    def fail(self, row: int, column: int, name: str) -> None:
        """Take a cell that holds an error."""
        self._reach(row, column)
        self.facts.filled += 1
        self.errors[f"{letters(column)}{row}"] = name

    def lack(self, row: int, column: int) -> None:
        """Take a formula without a stored result."""
        self.facts.unstored.append(f"{letters(column)}{row}")
        if row * column <= FAR_AREA:
            self._last, self._width = max(self._last, row), max(self._width, column)

    def cells(self) -> Cells:
        """Return everything taken as one table from A1 on."""
        self._pack(self._last + 1)
        columns = []
        for column in range(1, self._width + 1):
            chunks = [found.get(column, pa.nulls(size, pa.string())) for size, found in self._packed]
            columns.append(self._with_late(column, pa.chunked_array(chunks, pa.string())))
        return Cells(pa.table(columns, [letters(each) for each in range(1, self._width + 1)]), self.errors)

    def _reach(self, row: int, column: int) -> None:
        last, width = self.facts.farthest
        if row > last or column > width:
            self.facts.farthest = max(last, row), max(width, column)
            self._last, self._width = max(self._last, row), max(self._width, column)

    def _pack(self, upto: int) -> None:
        """Turn the rows before `upto` into arrays."""
        if (upto - 1) * self._width > max(FAR_AREA, FAR_SHARE * self.facts.filled):
            raise FarCellError(*self.facts.farthest, self.facts.filled)
        rows = range(self._start, upto)
        packed = {
            column: pa.array([cells.get(row) for row in rows], pa.string()) for column, cells in self._open.items()
        }
        self._packed.append((len(rows), packed))
        self._open, self._start, self._count = {}, upto, 0

    def _with_late(self, column: int, values: pa.ChunkedArray) -> pa.ChunkedArray:
        if column not in self._late:
            return values
        texts = values.to_pylist()
        for row, text in self._late[column].items():
            texts[row - 1] = text
        return pa.chunked_array([pa.array(texts, pa.string())])
