"""How much of a change is price and how much is volume, where the lists say how many were bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.judge.trends_monthly import Monthly

    Floats = NDArray[np.float64]

YEAR = 12
COVERED = 0.8  # of the amount, at least, has its quantity: else the rest could be anything


def price_and_volume(monthly: Monthly) -> dict[str, Floats]:
    """Return the change from the earlier to the later months as price and volume (nan where quantities do not say it).

    The later months are the last twelve, or half of what there is. The price moves the later quantity, the volume is
    taken at the earlier price: together they are the change of what is priced.
    """
    months = monthly.amount.shape[1]
    size = min(YEAR, months // 2)
    late, early = slice(months - size, months), slice(months - 2 * size, months - size)
    amounts, priced, quantity = (
        [each[:, part].sum(axis=1) for part in (early, late)]
        for each in (monthly.amount, monthly.priced, monthly.quantity)
    )
    known = (quantity[0] > 0) & (quantity[1] > 0) & (priced[0] > 0) & (priced[1] > 0)
    for amount, of_it in zip(amounts, priced, strict=True):
        known &= np.abs(of_it) >= COVERED * np.abs(amount)
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = priced[0] / quantity[0], priced[1] / quantity[1]
    unknown = np.full(len(monthly.amount), np.nan)
    return {
        "price_effect": np.where(known, (second - first) * quantity[1], unknown),
        "volume_effect": np.where(known, (quantity[1] - quantity[0]) * first, unknown),
    }
