"""What monthly series do, measured: whether they rise or step up, by how much, since when, and how sure that is.

Where there are two years, each month is compared with the same month of the year before as well: a winter that is dear
every year is no rise. A series whose years have the same shape is measured by these differences alone.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from pipelines.judge.trends_slopes import STAYED, Estimate, bend, level, slope, step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Truths = NDArray[np.bool_]
    Whole = NDArray[np.int64]

SAME_SHAPE = 0.6  # correlation of what a line leaves of one year with that of the next
AGREES = 1.3  # standard errors above zero, at least, of the differences to the same months a year before
AGREES_FROM = 3  # such differences say something
BENDS = 0.7  # of the squares that a line leaves over, at most, are left by one that begins later
STEPS = 0.8  # of the squares that a curve leaves over, at most, are left by a step that is long past
BEND_LEAVES = 6  # points after a bend, at least
BACK = 2  # points at the end that are back at the old level: what stepped up is gone again
BACK_SHARE = 0.1  # of what a year was dearer by is less than such points are dearer by, where years have one shape
OUTER = 1.959964


@dataclass(frozen=True)
class Measured:
    """One value a series, in points (months, or blocks of months): `change` per point, or the height of the step.

    `since` is the point of the step or the bend (0: the whole series), `before` and `now` the usual amount of a point
    a year ago (or at the start) and today, `rate` the change of a year over `before`, `noise` the standard deviation
    of a point, `adjusted` the series without its seasons. `is_past` says that a step is over a year old,
    `back` how many points at the end are at the level before again (0 where it stays).
    """

    is_step: Truths
    is_past: Truths
    is_seasonal: Truths
    agrees: Truths
    back: Whole
    p: Floats
    change: Floats
    low: Floats
    high: Floats
    since: Whole
    before: Floats
    now: Floats
    rate: Floats
    noise: Floats
    error: Floats
    adjusted: Floats


def measure(values: Floats, year: int, lows: Floats) -> Measured:
    """Measure series of one length; `year` is the number of points of a year, `lows` are with odd low ones."""
    points = values.shape[1]
    is_seasonal = same_shape(values, year)
    adjusted = np.where(is_seasonal[:, None], without_seasons(values, year), values)
    rise, (jump, at), (late, _) = slope(values), step(values), bend(values)
    agrees = _agrees(values, year, at)
    if is_seasonal.any():
        apart = since_a_year(values, year)
        rise = _either(is_seasonal, _scaled(level(apart), 1 / year), rise)
        yearly, place = step(apart)
        jump, at = _either(is_seasonal, yearly, jump), np.where(is_seasonal, place + year, at)
        late = _either(is_seasonal, bend(apart)[0], late)
        agrees |= is_seasonal
    p_jump, p_late = (np.where(np.isfinite(each.left), _upward(each), 1.0) for each in (jump, late))
    p_rise = np.minimum(_upward(rise), p_late)
    is_clear = p_rise <= SURE
    rise = replace(rise, left=np.minimum(rise.left, late.left))
    is_step = (p_jump <= SURE) & (~is_clear | (jump.left < rise.left))
    back = _back_of_step(lows, at)
    if is_seasonal.any():
        since = since_a_year(lows, year)
        of_rise = _back(since, BACK_SHARE * rise.value * year, np.zeros_like(at))
        back = np.where(is_seasonal, np.where(is_step, _back_of_step(since, at - year), of_rise), back)
    is_past = is_step & (back == 0) & (at < points - year) & (jump.left < STEPS * rise.left)
    return _sized(
        adjusted, year, rise, jump, at,
        lows=lows, is_step=is_step, is_past=is_past, is_seasonal=is_seasonal, agrees=agrees, back=back,
        p=np.minimum(p_jump, p_rise),
    )  # fmt: skip


def same_shape(values: Floats, year: int) -> Truths:
    """Return which series go up and down in one year as in the next."""
    points = values.shape[1]
    if points < 2 * year:
        return np.zeros(len(values), dtype=bool)
    # The line is that of the same months: one through all months would take a shape that repeats itself for a slope.
    change = (values[:, year:] - values[:, :-year]).mean(axis=1) / year
    rest = values - np.outer(change, np.arange(points))
    rest = rest - rest.mean(axis=1, keepdims=True)
    one, other = rest[:, :-year], rest[:, year:]
    both = (one * other).sum(axis=1)
    alike: Truths = both > SAME_SHAPE * (np.square(one).sum(axis=1) + np.square(other).sum(axis=1)) / 2 + _SMALLEST
    return alike


def without_seasons(values: Floats, year: int) -> Floats:
    """Return series less what each calendar month is usually above or below the line."""
    points = values.shape[1]
    if points < 2 * year:
        return values
    months = np.arange(points)
    change = (values[:, year:] - values[:, :-year]).mean(axis=1) / year
    rest = values - np.outer(change, months)
    rest = rest - rest.mean(axis=1, keepdims=True)
    shape = np.stack([rest[:, month::year].mean(axis=1) for month in range(year)], axis=1)
    adjusted: Floats = values - shape[:, months % year]
    return adjusted


def since_a_year(values: Floats, year: int) -> Floats:
    """Return by how much each month is above the same month a year before, where that moves less: in proportion.

    A season that grows with its amounts moves its differences; in proportion to both months they are steady.
    """
    later, earlier = values[:, year:], values[:, :-year]
    plain, both = later - earlier, later + earlier
    is_positive: Truths = np.all(values > 0, axis=1)
    share = plain / np.where(is_positive[:, None], both, 1.0) * both.mean(axis=1, keepdims=True)
    is_steadier = is_positive & (share.std(axis=1) < plain.std(axis=1))
    return np.where(is_steadier[:, None], share, plain)


SURE = 0.025
_SMALLEST = 1e-12


def _agrees(values: Floats, year: int, at: Whole) -> Truths:
    """Return which series are above the same months a year before: all of them, or those since a late step."""
    apart = values[:, year:] - values[:, :-year] if values.shape[1] > year else values[:, :0]
    count = apart.shape[1]
    if count < AGREES_FROM:
        return np.ones(len(values), dtype=bool)
    mean, error = apart.mean(axis=1), apart.std(axis=1, ddof=1) / np.sqrt(count)
    after = np.arange(year, year + count) >= at[:, None]
    stepped = np.where(after, apart, 0).sum(axis=1) / np.maximum(after.sum(axis=1), 1)
    found: Truths = (mean > AGREES * error) | (stepped > AGREES * error * np.sqrt(count))
    return found


def _back_of_step(values: Floats, at: Whole) -> Whole:
    """Return how many points at the end are nearer to the level before a step than to that of its first points."""
    places = np.arange(values.shape[1])
    before, first = places < at[:, None], (places >= at[:, None]) & (places < at[:, None] + STAYED)
    old, new = (np.where(which, values, 0).sum(axis=1) / np.maximum(which.sum(axis=1), 1) for which in (before, first))
    return _back(values, (old + new) / 2, at)


def _back(values: Floats, level: Floats, since: Whole) -> Whole:
    """Return how many points at the end are under a level since a point: 0 under two, for one may be low by chance."""
    points = values.shape[1]
    places = np.arange(points)
    high = np.where((values < level[:, None]) & (places >= since[:, None]), -1, places).max(axis=1)
    back: Whole = points - 1 - high
    return np.where((back >= BACK) & (high >= since), back, 0)


def _sized(
    values: Floats,
    year: int,
    rise: Estimate,
    jump: Estimate,
    at: Whole,
    *,
    is_step: Truths,
    is_seasonal: Truths,
    back: Whole,
    lows: Floats,
    **facts: Any,
) -> Measured:
    points = values.shape[1]
    months = np.arange(points)
    bend, rise = _bent(values, rise, is_seasonal)
    line = values - rise.value[:, None] * np.maximum(months - bend[:, None], 0)
    foot = np.median(line, axis=1)
    after = months >= at[:, None]
    before_step = np.where(after, 0, values).sum(axis=1) / np.maximum((~after).sum(axis=1), 1)
    after_step = np.where(after, values, 0).sum(axis=1) / np.maximum(after.sum(axis=1), 1)
    reach = np.minimum(points - 1 - bend, year)
    now = np.where(is_step, after_step, foot + rise.value * (points - 1 - bend))
    before = np.where(is_step, before_step, now - rise.value * reach)
    level_ = np.where(before > 0, before, np.nan)
    rest = np.where(
        is_step[:, None], values - np.where(after, after_step[:, None], before_step[:, None]), line - foot[:, None]
    )
    picked = _either(is_step, jump, rise)
    return Measured(
        is_step=is_step, change=picked.value, low=picked.low, high=picked.high,
        since=np.where(is_step, at, bend), before=before, now=now,
        rate=np.nan_to_num(np.where(is_step, now - before, rise.value * year) / level_, nan=np.inf),
        noise=rest.std(axis=1, ddof=min(2, points - 1)), error=(rise.high - rise.low) / (2 * OUTER), adjusted=values,
        is_seasonal=is_seasonal, back=np.where(is_step | is_seasonal, back, _back(lows, before, bend)),
        **facts,
    )  # fmt: skip


def _bent(values: Floats, rise: Estimate, is_seasonal: Truths) -> tuple[Whole, Estimate]:
    """Return the point from which each series rises, and its slope since, where a line from the start fits worse."""
    series, points = values.shape
    best, bend = _left(values, 0) * BENDS, np.zeros(series, dtype=np.int64)
    for first in range(2, points - BEND_LEAVES + 1):
        left = _left(values, first)
        better = (left < best) & ~is_seasonal & (rise.value > 0)
        best, bend = np.where(better, left, best), np.where(better, first, bend)
    for first in np.unique(bend[bend > 0]):
        mine = bend == first
        again = slope(values[mine, first:])
        rise = Estimate(*(_put(getattr(rise, each.name), mine, getattr(again, each.name)) for each in fields(Estimate)))
    return bend, rise


def _left(values: Floats, first: int) -> Floats:
    """Return the squares that a line leaves over which is flat until a point and then rises."""
    ramp = np.maximum(np.arange(values.shape[1]) - first, 0.0)
    ramp -= ramp.mean()
    rest = values - values.mean(axis=1, keepdims=True)
    squares: Floats = np.square(rest).sum(axis=1) - np.square(np.maximum(rest @ ramp, 0)) / np.square(ramp).sum()
    return squares


def _put(values: Floats, where: Truths, others: Floats) -> Floats:
    changed = values.copy()
    changed[where] = others
    return changed


def _either(which: Truths, one: Estimate, other: Estimate) -> Estimate:
    return Estimate(*(np.where(which, getattr(one, each.name), getattr(other, each.name)) for each in fields(Estimate)))


def _scaled(found: Estimate, by: float) -> Estimate:
    return Estimate(found.value * by, found.low * by, found.high * by, found.p, found.left)


def _upward(found: Estimate) -> Floats:
    """Return how likely chance alone rises as much."""
    return np.where(found.value > 0, found.p / 2, 1 - found.p / 2)
