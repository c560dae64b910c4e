"""What is no rise is taken out of monthly series: accruals with their reversals, annual bills, one-off invoices.

A month stands out when it is far from the months before it and from the months after it: a step that stays is like
what comes after, and a trend lies between both. What stands out is replaced by the middle of its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Truths = NDArray[np.bool_]

YEAR = 12
NEIGHBOURS = 3  # months on either side
FAR = 4.0  # times the usual move from month to month (as a standard deviation of one month)
FAR_SHARE = 0.25  # of the usual month: less than this hides no rise and makes none
MAD, ROOT_2 = 1.4826, 2**0.5
ALIKE = 1.6  # times the other, at most: two bills of about one amount
CANCELS = 0.2  # of the larger, at most, is left when two months cancel each other out
REVERSED_WITHIN = 2  # months
MANY = 1.5  # times the usual number of invoices, and there are more of them


@dataclass(frozen=True)
class Cleaned:
    """Series without what stands out: the values, what was taken out of which month, and why."""

    values: Floats
    reversal: Truths
    annual: Truths
    seasonal: Truths
    one_off: Truths


def without_accruals(amounts: Floats, accrued: Floats, reversed_: Floats) -> Floats:
    """Return amounts without accruals that were reversed up to two months later, and without these reversals.

    `accrued` is positive and `reversed_` negative; both are part of the amounts.
    """
    left, open_, back = amounts.copy(), np.maximum(accrued, 0), np.maximum(-reversed_, 0)
    for later in range(REVERSED_WITHIN + 1):
        size = amounts.shape[1] - later
        pair = np.minimum(open_[:, :size], back[:, later:])
        left[:, :size] -= pair
        left[:, later:] += pair
        open_[:, :size] -= pair
        back[:, later:] -= pair
    return left


def clean(values: Floats, *, invoices: Floats | None = None, year: int = YEAR) -> Cleaned:
    """Take out what stands out; `invoices` is how many there were each month, `year` how many columns make one."""
    usual = around(values)
    excess = values - usual
    stands_out = outstanding(values)
    reversal = _cancelled(excess, stands_out)
    up = stands_out & ~reversal & (excess > 0)
    repeated = _repeated(excess, up, year)
    # A bill of once a year is one invoice more; a season has many.
    many = np.zeros_like(up) if invoices is None else invoices > MANY * np.maximum(around(invoices), 1)
    kept = np.where(stands_out, usual, values)
    return Cleaned(kept, reversal, repeated & ~many, repeated & many, stands_out & ~reversal & ~repeated)


def outstanding(values: Floats) -> Truths:
    """Return which months are far from those before and from those after."""
    before, after = _medians(values)
    moves = np.abs(np.diff(values, axis=1))
    typical = MAD * np.median(moves, axis=1) / ROOT_2
    far = np.maximum(FAR * typical, FAR_SHARE * np.abs(np.median(values, axis=1)))[:, None] + _SMALLEST
    above = (values - before > far) & (values - after > far)
    below = (before - values > far) & (after - values > far)
    found: Truths = above | below
    # At either end only one month is beyond the last but one: where that one stands out too, it says nothing.
    for edge, next_, inner in ((-1, -2, before), (0, 1, after)):
        alone = np.abs(values[:, next_] - inner[:, next_]) > far[:, 0]
        same = (values[:, next_] > inner[:, next_]) == (values[:, edge] > inner[:, edge])
        found[:, next_] |= found[:, edge] & alone & same
    return found


def around(values: Floats) -> Floats:
    """Return the middle of each month's neighbours: of those before and those after."""
    before, after = _medians(values)
    middle: Floats = (before + after) / 2
    return middle


_SMALLEST = 1e-9


def _medians(values: Floats) -> tuple[Floats, Floats]:
    """Return the median of up to three months before each month, and of up to three after; an end has one side."""
    before, after = np.empty_like(values), np.empty_like(values)
    last = values.shape[1] - 1
    for month in range(last + 1):
        left, right = values[:, max(0, month - NEIGHBOURS) : month], values[:, month + 1 : month + 1 + NEIGHBOURS]
        before[:, month] = np.median(left if month else right, axis=1)
        after[:, month] = np.median(right if month < last else left, axis=1)
    return before, after


def _cancelled(excess: Floats, stands_out: Truths) -> Truths:
    """Return the months that stand out and are cancelled out by one up to two months away."""
    found = np.zeros_like(stands_out)
    for later in range(1, REVERSED_WITHIN + 1):
        one, other = excess[:, :-later], excess[:, later:]
        pair = stands_out[:, :-later] & stands_out[:, later:] & ((one > 0) != (other > 0))
        pair &= np.abs(one + other) <= CANCELS * np.maximum(np.abs(one), np.abs(other))
        found[:, :-later] |= pair
        found[:, later:] |= pair
    return found


def _repeated(excess: Floats, up: Truths, year: int) -> Truths:
    """Return the months that stand out above and have one like them about a year before or after."""
    found = np.zeros_like(up)
    slack = 1 if year == YEAR else 0
    for later in range(year - slack, year + slack + 1):
        if later >= up.shape[1] or later < 1:
            continue
        one, other = excess[:, :-later], excess[:, later:]
        pair = up[:, :-later] & up[:, later:] & (one <= ALIKE * other) & (other <= ALIKE * one)
        found[:, :-later] |= pair
        found[:, later:] |= pair
    return found
