"""The cells below the heading, encoded once per column, with what a spreadsheet left out put back as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.coded import NOTHING, Coded, encode
from pipelines.values.reading import UNSTORED

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from pipelines.sheets import Sheet

_ADDRESS = re.compile(r"^([A-Z]+)(\d+)$")


@dataclass(frozen=True)
class Cells:
    """The body of a sheet: `first_row` is the sheet's number of position 0, `columns` by letter."""

    first_row: int
    count: int
    columns: dict[str, Coded]
    filled: NDArray[np.int32]

    def texts(self, rows: NDArray[np.int64]) -> list[dict[str, str]]:
        """Return the cells of some rows that are not blank, {letter: text}, in the order of the letters."""
        which = pa.array(rows, pa.int32())
        parts = {}
        for letter, coded in self.columns.items():
            taken = coded.at(which)
            shown = pc.if_else(pc.is_valid(coded.clean.take(taken)), coded.raw.take(taken), NOTHING)
            parts[letter] = shown.to_pylist()
        return [
            {letter: texts[place] for letter, texts in parts.items() if texts[place] is not None}
            for place in range(len(rows))
        ]


def cells_below(sheet: Sheet, header_row: int, *, declared: Collection[str] = ()) -> Cells:
    """Encode everything below the heading row of a sheet; of blank columns only the declared ones (by letter)."""
    body = sheet.cells.slice(header_row)
    patches = _patches(sheet, header_row, body.num_rows)
    wanted = {*declared, *patches}
    letters = [each for each in body.column_names if each in wanted or body.column(each).null_count < body.num_rows]
    columns = {each: encode(_patched(body.column(each), patches.get(each, {}))) for each in letters}
    filled = np.zeros(body.num_rows, np.int32)
    for coded in columns.values():
        filled += coded.filled()
    return Cells(header_row + 1, body.num_rows, columns, filled)


def _patches(sheet: Sheet, header_row: int, count: int) -> dict[str, dict[int, str]]:
    """Return the texts that stand in cells which are null: errors, and formulas without a stored result."""
    found: dict[str, dict[int, str]] = {}
    for address, text in [*((each, UNSTORED) for each in sheet.unstored), *sheet.errors.items()]:
        parts = _ADDRESS.match(address)
        row = int(parts[2]) - header_row - 1 if parts else -1
        if parts and 0 <= row < count:
            found.setdefault(parts[1], {})[row] = text
    return found


def _patched(text: pa.ChunkedArray, patch: dict[int, str]) -> pa.Array | pa.ChunkedArray:
    if not patch:
        return text
    rows = sorted(patch)
    mask = np.zeros(len(text), np.bool_)
    mask[rows] = True
    whole = pa.concat_arrays([each.cast(pa.string()) for each in text.chunks])
    # A text that the reader did deliver is kept: only what is missing is put back.
    mask &= np.asarray(pc.is_null(whole))
    wanted = pa.array([patch[row] for row in rows if mask[row]], pa.string())
    return pc.replace_with_mask(whole, pa.array(mask), wanted)
