"""Running sums down a column of amounts, in whole ten-thousandths: what a stated total is compared with."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SCALE = 4
_CENT = 50  # half a cent: sums of four decimals are shown to the cent
_SAFE = 2**62
_LEVELS = 50  # totals remembered: nested subtotals, the grand total


class Running:
    """The sum of the records above each row; rows that turn out to be totals are taken out with `close`."""

    def __init__(self, amounts: pa.Array | None, records: NDArray[np.bool_]) -> None:
        """Prepare the sums over the rows that may be records."""
        self._valid = np.zeros(len(records), np.bool_) if amounts is None else np.asarray(pc.is_valid(amounts))
        self._units = (
            np.where(self._valid, units(amounts), 0) if amounts is not None else np.zeros(len(records), np.int64)
        )
        counted = np.where(records, self._units, 0)
        large = int(np.abs(counted).max(initial=0)) * max(len(counted), 1) >= _SAFE
        self._sums: NDArray[Any] = np.cumsum(counted.astype(object) if large else counted)
        self._rows = np.cumsum(records & self._valid)
        self._taken = self._taken_rows = 0
        self._marks: list[tuple[int, int]] = [(0, 0)]

    @property
    def closed(self) -> bool:
        """Return whether a total was found already."""
        return len(self._marks) > 1

    def amount(self, row: int) -> Decimal | None:
        """Return the amount stated in a row."""
        return _decimal(int(self._units[row])) if self._valid[row] else None

    def ties(self, row: int, *, at_least: int = 0) -> bool:
        """Return whether the row's amount is the sum of the records since the start or since an earlier total."""
        total, rows = self._above(row)
        stated = int(self._units[row])
        return any(
            abs(total - mark - stated) < _CENT and rows - marked >= at_least for mark, marked in reversed(self._marks)
        )

    def nearest(self, row: int) -> Decimal:
        """Return the sum of the records that comes nearest to what the row states."""
        total, _ = self._above(row)
        stated = int(self._units[row])
        return _decimal(min((total - mark for mark, _ in reversed(self._marks)), key=lambda each: abs(each - stated)))

    def close(self, row: int) -> None:
        """Take the row out of the sums: it is a total, and the next one may start below it."""
        above = self._above(row)
        self._taken += int(self._units[row])
        self._taken_rows += int(self._valid[row])
        self._marks = [self._marks[0], *self._marks[1:][-_LEVELS:], above]

    def _above(self, row: int) -> tuple[int, int]:
        if row == 0:
            return 0, 0
        return int(self._sums[row - 1]) - self._taken, int(self._rows[row - 1]) - self._taken_rows


def units(amounts: pa.Array) -> NDArray[np.int64]:
    """Return decimal(18,4) amounts as whole ten-thousandths (they fit in 64 bits); null slots hold anything."""
    raw = np.frombuffer(amounts.buffers()[1], np.int64)
    return raw[0::2][amounts.offset : amounts.offset + len(amounts)]


def exact_sum(amounts: pa.Array | pa.ChunkedArray) -> Decimal:
    """Return the exact sum of decimals, 0 for none."""
    wide = pc.sum(amounts.cast(pa.decimal128(38, amounts.type.scale))) if len(amounts) else pa.scalar(None)
    found: Decimal | None = wide.as_py()
    return found if found is not None else Decimal(0).scaleb(-_SCALE)


def _decimal(value: int) -> Decimal:
    return Decimal(value).scaleb(-_SCALE)
