"""Slopes and steps of monthly series, with what they can be trusted for when one month resembles the month before.

Months are not independent draws: a dear month is often followed by another. Bands that ignore this raise a false alarm
on one flat series in five (docs/studies/trends.md). So the likeness of neighbouring months is estimated from what a
smooth curve leaves over, corrected for what the fitting of that curve takes away from it, and widens every band.
All functions take one series a row, all of one length, and give one value a row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Whole = NDArray[np.int64]

LIKENESS = np.linspace(0.0, 0.95, 39)  # how much a month resembles the one before it
LEAST_LIKENESS = 0.25  # is taken as given: over so few months a smaller one cannot be told from it
ROBUST = 1.4  # the variance over that of least squares: 1.1 for normal noise, the rest for what likeness is guessed
CURVED_FROM = 16  # points: a curve is taken from so many on, a line from fewer
STAYED = 3  # points after a step, at least
BEFORE = 5  # points before a step, at least
STEP_LIKENESS = 0.5  # for a step more is taken as given: the place that looks most like one was looked for
HALF = 0.5
SMALLEST = 1e-12


@dataclass(frozen=True)
class Estimate:
    """A change per month (or at a step), its 95 % band, how likely chance gives as much, and what it leaves over."""

    value: Floats
    low: Floats
    high: Floats
    p: Floats
    left: Floats


@dataclass(frozen=True)
class _Shape:
    """A change as weights, and a fit; and what both do to noise, by likeness: squares left, likeness, spread."""

    weights: Floats
    fit: Floats
    left: Floats
    alike: Floats
    spread: Floats
    degrees: float


def slope(values: Floats) -> Estimate:
    """Return the Theil-Sen slope per step of each series."""
    return _estimate(theil_sen(values), values, _curve(values.shape[1]))


def level(values: Floats) -> Estimate:
    """Return the middle of each series (of its differences to a year before, say), which may itself rise."""
    return _estimate(middle(values), values, _constant(values.shape[1]))


def step(values: Floats) -> tuple[Estimate, Whole]:
    """Return the clearest step up that stays until the end, and the first point after it."""
    return _clearest(values, _step, range(BEFORE, values.shape[1] - STAYED + 1))


def bend(values: Floats) -> tuple[Estimate, Whole]:
    """Return the clearest rise that begins on the way and lasts until the end, by point, and the point it begins at."""
    return _clearest(values, _ramp, range(STAYED, values.shape[1] - BEFORE))


def theil_sen(values: Floats) -> Floats:
    """Return the median of the slopes between every two points of each series."""
    first, second = np.triu_indices(values.shape[1], 1)
    slopes: Floats = np.median((values[:, second] - values[:, first]) / (second - first), axis=1)
    return slopes


def middle(values: Floats) -> Floats:
    """Return the Hodges-Lehmann middle: the median of the means of every two points, a point with itself as well."""
    first, second = np.triu_indices(values.shape[1])
    found: Floats = np.median((values[:, first] + values[:, second]) / 2, axis=1)
    return found


def probability(t: Floats, degrees: float) -> Floats:
    """Return how likely Student's t is this far from zero, on either side (Wallace 1959: within 5 % from 3 degrees)."""
    z = (8 * degrees + 1) / (8 * degrees + 3) * np.sqrt(degrees * np.log1p(np.square(t) / degrees))
    return np.array([math.erfc(each) for each in (z / math.sqrt(2)).tolist()])


def quantile(z: float, degrees: float) -> float:
    """Return Student's t that is as far out as z of the normal distribution: the other way round."""
    return math.sqrt(degrees * math.expm1((z * (8 * degrees + 3) / (8 * degrees + 1)) ** 2 / degrees))


def false_discoveries(p: Floats) -> Floats:
    """Return Benjamini and Hochberg's q of each p: the share of false alarms if all as clear as this are called."""
    order = np.argsort(p, kind="stable")
    scaled = p[order] * len(p) / np.arange(1, len(p) + 1)
    q = np.empty(len(p))
    q[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return q


_Z95 = 1.959964


def _clearest(values: Floats, shape_at: Callable[[int, int], _Shape], places: range) -> tuple[Estimate, Whole]:
    """Return the clearest of the changes that begin at these places, and where; its p counts how many were tried."""
    series, points = values.shape
    value, error, left = np.zeros(series), np.ones(series), np.full(series, np.inf)
    at = np.full(series, points, dtype=np.int64)
    for first in places:
        shape = shape_at(points, first)
        change = values @ shape.weights
        spread, squares = _error(values, shape, STEP_LIKENESS)
        better = change / spread > np.maximum(value / error, 0)
        value, error = np.where(better, change, value), np.where(better, spread, error)
        left, at = np.where(better, squares, left), np.where(better, first, at)
    found = _banded(value, error, left, points - 2.0)
    return replace(found, p=np.minimum(found.p * max(len(places), 1), 1.0)), at


def _estimate(value: Floats, values: Floats, shape: _Shape) -> Estimate:
    error, left = _error(values, shape, LEAST_LIKENESS)
    return _banded(value, error * math.sqrt(ROBUST), left, shape.degrees)


def _banded(value: Floats, error: Floats, left: Floats, degrees: float) -> Estimate:
    reach = quantile(_Z95, degrees) * error
    return Estimate(value, value - reach, value + reach, probability(value / error, degrees), left)


def _error(values: Floats, shape: _Shape, least: float) -> tuple[Floats, Floats]:
    """Return the standard error of a change, and the squares that its fit leaves over."""
    rest = values - values @ shape.fit
    squares = np.square(rest).sum(axis=1)
    scale = np.square(values).sum(axis=1) * SMALLEST + SMALLEST
    alike = (rest[:, 1:] * rest[:, :-1]).sum(axis=1) / np.maximum(squares, scale)
    likeness = np.maximum(np.interp(alike, shape.alike, LIKENESS), least)
    noise = squares / np.interp(likeness, LIKENESS, shape.left)
    return np.sqrt(np.maximum(noise * np.interp(likeness, LIKENESS, shape.spread), scale)), squares


@lru_cache(maxsize=256)
def _curve(points: int) -> _Shape:
    months = np.arange(points) - (points - 1) / 2
    bends = (np.ones(points), months, np.square(months))
    return _shape(np.stack(bends[: 3 if points >= CURVED_FROM else 2]), months / np.square(months).sum())


@lru_cache(maxsize=256)
def _constant(points: int) -> _Shape:
    months = np.arange(points) - (points - 1) / 2
    return _shape(np.stack((np.ones(points), months)), np.full(points, 1 / points))


@lru_cache(maxsize=1024)
def _step(points: int, first: int) -> _Shape:
    after = (np.arange(points) >= first).astype(float)
    weights = after / after.sum() - (1 - after) / (1 - after).sum()
    return _shape(np.stack((1 - after, after)), weights)


@lru_cache(maxsize=1024)
def _ramp(points: int, first: int) -> _Shape:
    after = np.maximum(np.arange(points) - first + 0.0, 0)
    centred = after - after.mean()
    return _shape(np.stack((np.ones(points), after)), centred / np.square(centred).sum())


def _shape(columns: Floats, weights: Floats) -> _Shape:
    """Return what fitting these columns does to noise of every likeness; the weights give the change that is asked."""
    points = columns.shape[1]
    fit = columns.T @ np.linalg.pinv(columns.T)
    kept = np.eye(points) - fit
    neighbours = (np.eye(points, k=1) + np.eye(points, k=-1)) * HALF
    apart = np.abs(np.subtract.outer(np.arange(points), np.arange(points)))
    noises = [np.power(each, apart) for each in LIKENESS]
    left = np.array([np.trace(kept @ each) for each in noises])
    alike = np.array([np.trace(kept @ neighbours @ kept @ each) for each in noises]) / left
    spread = np.array([weights @ each @ weights for each in noises])
    return _Shape(weights, fit, left, np.maximum.accumulate(alike), spread, float(points - len(columns)))
