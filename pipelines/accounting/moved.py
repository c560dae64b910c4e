"""Headings that stand again further down with the columns in another order: the rows below them are not trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.perrow import mask_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.cells import Cells
    from pipelines.sheets import Recognised

_LEAST = 2  # headings that a row says again before it is a row of headings


def heading_rows(recognised: Recognised, cells: Cells) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which rows say the headings again, and which of these in another order."""
    headings = {letter: heading.strip() for heading, letter in recognised.extra}
    headings |= {match.letter: match.heading.strip() for match in recognised.columns.values()}
    wanted = pa.array(sorted({each for each in headings.values() if each}), pa.string())
    own, said = np.zeros(cells.count, np.int32), np.zeros(cells.count, np.int32)
    for letter, coded in cells.columns.items():
        known = pc.is_in(coded.clean, value_set=wanted)
        if pc.any(known).as_py():
            said += mask_of(coded.spread(known))
            own += mask_of(coded.spread(pc.equal(coded.clean, headings.get(letter, ""))))
    again = (said >= min(_LEAST, len(headings))) & (said * 2 >= cells.filled) & (said > 0)
    return again, again & (own < said)


def moved_rows(recognised: Recognised, cells: Cells) -> dict[int, int]:
    """Return the rows below headings in another order: {position: position of those headings}."""
    again, other = heading_rows(recognised, cells)
    if not other.any():
        return {}
    starts = np.flatnonzero(again)
    above = np.searchsorted(starts, np.arange(cells.count), side="right") - 1
    under = (above >= 0) & other[starts[above]] & (cells.filled > 0) & ~again
    return {row: int(starts[above[row]]) for row in np.flatnonzero(under).tolist()}
