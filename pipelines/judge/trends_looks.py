"""What looks like a rise by plain rules: the ones of a spreadsheet, that know nothing of why an amount moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipelines.judge.trends_slopes import probability

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Truths = NDArray[np.bool_]

YEAR, RECENT = 12, 3
JUMP = 1.5  # times the usual month: one month that is more catches the eye
SURE = 0.05


def looks(values: Floats, *, share: float, amount: float) -> Truths:
    """Return which series a plain rule would call rising: by a line, by the last months, or by one month that jumps."""
    return (
        lines(values, share=share, amount=amount) | lately(values, share=share, amount=amount) | jumps(values, amount)
    )


def lines(values: Floats, *, share: float = 0.0, amount: float = 0.0) -> Truths:
    """Return which series have a rising least-squares line with p < 0.05, of at least this share and amount a year."""
    change, p = least_squares(values)
    start = values.mean(axis=1) - change * (values.shape[1] - 1) / 2
    found: Truths = (change > 0) & (p < SURE) & (change * YEAR >= share * start) & (change * YEAR * YEAR >= amount)
    return found


def least_squares(values: Floats) -> tuple[Floats, Floats]:
    """Return the least-squares slope of each series and its p, as if its months were independent."""
    points = values.shape[1]
    months = np.arange(points) - (points - 1) / 2
    change = values @ months / np.square(months).sum()
    rest = values - values.mean(axis=1, keepdims=True) - np.outer(change, months)
    error = np.sqrt(np.square(rest).sum(axis=1) / (points - 2) / np.square(months).sum())
    return change, probability(change / np.maximum(error, _SMALLEST), points - 2.0)


def lately(values: Floats, *, share: float, amount: float) -> Truths:
    """Return which series have dearer last three months than the year before these."""
    late, earlier = values[:, -RECENT:].mean(axis=1), values[:, -RECENT - YEAR : -RECENT].mean(axis=1)
    found: Truths = (late - earlier > share * earlier) & ((late - earlier) * YEAR >= amount)
    return found


def jumps(values: Floats, amount: float) -> Truths:
    """Return which series have a month in the last twelve that is far above the usual one.

    One bill and nothing else is no series that could jump.
    """
    is_series = (values != 0).sum(axis=1) > 1
    usual = np.maximum(np.median(values, axis=1), 0)
    top = values[:, -YEAR:].max(axis=1)
    found: Truths = is_series & (top >= JUMP * usual) & (top - usual >= amount)
    return found


_SMALLEST = 1e-9
