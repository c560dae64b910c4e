"""A reading whose values were changed row by row: what a column of distinct texts cannot say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.coded import Coded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.values.reading import Reading


def changed_in(reading: Reading, values: pa.Array, rows: NDArray[np.bool_]) -> Reading:
    """Return the reading with one value per row; the texts of the rows that were changed are kept."""
    coded = reading.coded
    spread = Coded(coded.spread(coded.raw), coded.spread(coded.clean), None)
    kept = np.asarray(pc.fill_null(coded.spread(reading.kept), fill_value=False))
    kept = (kept | rows) & np.asarray(pc.is_valid(spread.clean))
    currencies = None if reading.currencies is None else coded.spread(reading.currencies)
    months = None if reading.months is None else coded.spread(reading.months)
    return replace(
        reading, coded=spread, values=values, kept=pa.array(kept, pa.bool_()), currencies=currencies, months=months
    )


def per_row(reading: Reading) -> pa.Array:
    """Return the values of a reading, one per row."""
    return reading.coded.spread(reading.values)


def mask_of(values: pa.Array) -> NDArray[np.bool_]:
    """Return a column of truth values as a mask; unknown is not true."""
    return np.asarray(pc.fill_null(values, fill_value=False), np.bool_)
