"""Monthly series as the marts give them, one row a month, brought into arrays; and how often they are billed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Whole = NDArray[np.int64]

YEAR = 12
AMOUNTS = ("amount", "booked", "spread", "accrued", "reversed", "invoices", "quantity", "priced")
NAMES = ("subject_type", "subject_id", "unit", "currency")
BLOCKS = (1, 2, 3, 4, 6)  # months: how often a bill may come and still be a series
FILLED = 0.75  # of the blocks hold a bill, at least
FEW = 6  # months for one bill, at least, where there are so few that each is looked at by itself
TRIFLE = 0.02  # of the largest month: less is no bill


@dataclass(frozen=True)
class Monthly:
    """Series of the same months: who they are, and a row of months each.

    `amount` is in constant currency; `booked` at the rates of each month; `spread` what service periods move to and
    from each month; `accrued` (positive) and `reversed` (negative) are part of the amount; `quantity` is how many were
    bought for the amount in `priced`, both 0 where no list says it.
    """

    names: tuple[tuple[str, ...], ...]
    first: int
    amount: Floats
    booked: Floats
    spread: Floats
    accrued: Floats
    reversed: Floats
    invoices: Floats
    quantity: Floats
    priced: Floats

    def only(self, which: NDArray[Any], *, since: int = 0) -> Monthly:
        """Return some of the series (by truth or place), from a month of theirs on."""
        picked = np.flatnonzero(which) if which.dtype == np.bool_ else which
        parts = {each: getattr(self, each)[picked][:, since:] for each in AMOUNTS}
        return replace(self, names=tuple(self.names[each] for each in picked), first=self.first + since, **parts)


def of(amount: Floats, **others: Any) -> Monthly:
    """Return series of which little more is known than amounts; `first` is the first month (else January 2025)."""
    names = others.pop("names", tuple(("series", f"{each}", "", "") for each in range(len(amount))))
    first = others.pop("first", 2025 * YEAR)
    zero = dict.fromkeys(AMOUNTS[2:], np.zeros_like(amount))
    return Monthly(names, first, amount, **{"booked": amount, **zero, "invoices": np.ones_like(amount), **others})


def gather(rows: pa.Table) -> list[Monthly]:
    """Return the series of a table with one row per series and month, those of the same months together.

    A month without a row is one without spend; months are written as 2026-09.
    """
    names = list(zip(*(rows[each].to_pylist() for each in (*NAMES, "first_month", "last_month")), strict=True))
    known: dict[tuple[Any, ...], int] = {}
    place = np.array([known.setdefault(each, len(known)) for each in names], dtype=np.int64)
    month = np.array([number(each) for each in rows["month"].to_pylist()], dtype=np.int64)
    values = {each: np.nan_to_num(rows[each].to_numpy().astype(np.float64)) for each in AMOUNTS}
    spans: dict[tuple[int, int], list[int]] = {}
    for name, rank_of in known.items():
        spans.setdefault((number(name[-2]), number(name[-1])), []).append(rank_of)
    everyone = list(known)
    found = []
    for (first, last), at in spans.items():
        rank = np.full(len(everyone), -1, dtype=np.int64)
        rank[at] = np.arange(len(at))
        mine = (rank[place] >= 0) & (month >= first) & (month <= last)
        cells = (rank[place[mine]], month[mine] - first)
        parts = {each: np.zeros((len(at), last - first + 1)) for each in AMOUNTS}
        for each, amounts in parts.items():
            np.add.at(amounts, cells, values[each][mine])
        found.append(Monthly(tuple(everyone[each][: len(NAMES)] for each in at), first, **parts))
    return found


def number(month: str) -> int:
    """Return the number of a month, counted from year 0."""
    year, _, of_year = month.partition("-")
    return int(year) * YEAR + int(of_year) - 1


def block_of(values: Floats) -> Whole:
    """Return every how many months each series is billed; 0 where there are too few bills to tell."""
    size = np.abs(values)
    has = size > size.max(axis=1, keepdims=True) * TRIFLE
    points = values.shape[1]
    found = np.zeros(len(values), dtype=np.int64)
    few = has.sum(axis=1) * FEW <= points
    for block in reversed(BLOCKS):
        if points < 2 * block:
            continue
        held = has[:, points % block :].reshape(len(values), -1, block).any(axis=2)
        found = np.where(held.mean(axis=1) >= FILLED, block, found)
    return np.where(few, 0, found)


def is_regular(values: Floats, every: int) -> NDArray[np.bool_]:
    """Return which series have three bills or more, each of them `every` months after the one before."""
    size = np.abs(values)
    has = size > size.max(axis=1, keepdims=True) * TRIFLE
    apart = [np.diff(np.flatnonzero(each)) for each in has]
    return np.array([len(each) > 1 and bool((each == every).all()) for each in apart], dtype=bool)


def blocks(values: Floats, block: int) -> Floats:
    """Return the mean month of each block of months; a rest of the oldest months is left out."""
    if block == 1:
        return values
    parts = values[:, values.shape[1] % block :]
    means: Floats = parts.reshape(len(values), -1, block).mean(axis=2)
    return means
