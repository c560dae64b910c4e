"""Records of a text file with more cells than there are headings: a separator inside a value moved what follows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pyarrow.compute as pc

from pipelines.accounting.perrow import changed_in, per_row
from pipelines.values.coded import NOTHING

if TYPE_CHECKING:
    import pyarrow as pa

    from pipelines.sheets import Sheet
    from pipelines.values.reading import Reading


def overlong_rows(sheet: Sheet, header_row: int) -> dict[int, int]:
    """Return the rows below the headings with values beyond the last heading: {position: cells too many}."""
    cells = sheet.cells
    width = _width(cells, header_row)
    if not width:
        return {}
    found: dict[int, int] = {}
    for place in range(width, cells.num_columns):
        column = cells.column(place)
        if column.null_count == len(column):
            continue
        texts = pc.utf8_trim_whitespace(column.slice(header_row))
        said = np.asarray(pc.fill_null(pc.not_equal(texts, ""), fill_value=False))
        found |= dict.fromkeys(np.flatnonzero(said).tolist(), place + 1 - width)
    return found


def without_rows(reading: Reading, rows: list[int]) -> Reading:
    """Return the reading with the values of some rows unknown."""
    values = per_row(reading)
    mask = np.zeros(len(values), np.bool_)
    mask[rows] = True
    return changed_in(reading, pc.if_else(mask, NOTHING.cast(values.type), values), mask)


def _width(cells: pa.Table, header_row: int) -> int:
    """Return how many headings a text file has, blank ones at the end included; 0 where that is not known."""
    stated = (cells.schema.metadata or {}).get(b"widths")
    widths: list[int] = json.loads(stated) if stated else []
    return widths[header_row - 1] if header_row <= len(widths) else 0
