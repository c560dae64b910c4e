"""What a year will have cost when it ends: what was spent so far, and what is likely to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipelines.judge.trends_measures import OUTER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.judge.trends_measures import Measured

    Floats = NDArray[np.float64]
    Truths = NDArray[np.bool_]

YEAR = 12
ALIKE = 3.0  # the variance of a sum of months that are alike by 0.5, over that of independent ones


def outlook(
    booked: Floats, judged: Floats, found: Measured, goes_on: Truths, *, of_year: int, block: int = 1
) -> tuple[Floats, Floats, Floats]:
    """Return what the year will have cost, and the range in which it ends nineteen times in twenty.

    `booked` are the amounts of the months, `judged` and `found` those (in blocks) that were measured; `of_year` is how
    many months of the year are over. A rise `goes_on` where it was found; else the usual amount is expected.
    """
    spent = booked[:, -of_year:].sum(axis=1)
    left = (YEAR - of_year) / block
    if not left:
        return spent, spent, spent
    ahead = np.arange(1, int(np.ceil(left)) + 1) - (block - 1) / (2 * block)
    weight = np.minimum(1.0, left - np.arange(len(ahead)))
    change = np.where(goes_on & ~found.is_step, found.change, 0)
    points = judged.shape[1]
    year = YEAR // block
    coming = [points - year + each % year for each in range(len(ahead))]
    season = (judged - found.adjusted)[:, coming] if points >= year else 0
    usual = np.where(goes_on, found.now, np.median(found.adjusted[:, -year:], axis=1))
    expected = block * ((usual[:, None] + change[:, None] * ahead + season) * weight).sum(axis=1)
    steady = block * np.sqrt(left * ALIKE) * found.noise
    slant = block * np.where(goes_on & ~found.is_step, found.error * (ahead * weight).sum(), 0)
    reach = OUTER * np.hypot(steady, slant)
    total = spent + expected
    return total, total - reach, total + reach
