"""Which periods a ledger's load claims: said by somebody, by a period column, by its name, or by its dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from pipelines.recognition.filenames import read_name
from pipelines.understood import Stated
from pipelines.values.months import label, number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from pipelines.sheets import Recognised

_BULK = 0.05  # of the rows: a month with fewer is a stray date ...
_OF_LARGEST = 0.2  # ... unless it has so much of the largest month (ledgers of many years)
_GAP = 3  # months without bookings that do not end the bulk (quarterly bills)
_INSIDE = 0.05  # of the dated rows: with fewer in the months that a name says, the name and the dates disagree ...
_LATE = 3  # ... unless the rows lie up to so many months before: payment runs are late, they are never early
_ASTRAY = 0.2  # of the dated rows: so many must lie where lateness cannot put them
_AGREED = 0.8  # of the dated rows: dates that do not agree among themselves speak against nothing
_RANGE = re.compile(r"^\s*(\S+?)\s*(?:\.\.|\bto\b|\s[-\u2013]\s)\s*(\S+)\s*$")


def span(text: str) -> tuple[int, int] | None:
    """Return the month numbers that "2026-01" or "2026-01..2026-03" names, None for anything else."""
    parts = _RANGE.match(text)
    first, last = (parts[1], parts[2]) if parts else (text, text)
    low, high = number_of(first), number_of(last)
    return (low, high) if low is not None and high is not None and low <= high else None


def written(low: int, high: int) -> str:
    """Return a span of months as it is stored."""
    return label(low) if low == high else f"{label(low)}..{label(high)}"


def said(recognised: Recognised, *, covers: str, answers: Mapping[str, str]) -> Stated | None:
    """Return what a person or a parameter row says the sheet covers."""
    for text in (covers, answers.get("covers", "")):
        if text and (found := span(text)):
            return Stated(written(*found), "answered")
    stated = recognised.parameters.get("covers")
    if stated and stated.how != "file name" and (found := span(stated.value)):
        return Stated(written(*found), stated.how, stated.cell)
    return None


def named(recognised: Recognised, *, file: str) -> str:
    """Return what the name of the file, or else of the sheet, says: "2026-01", a range, or "01" without a year."""
    stated = recognised.parameters.get("covers")
    if stated and stated.how == "file name":
        return stated.value
    return read_name(file).covers or read_name(recognised.sheet.name).covers


def hints(stated: Stated | None, name: str) -> list[tuple[int | None, int]]:
    """Return the months that these say, as (year or None, month): they help to read dates."""
    text = stated.value if stated else name
    if re.fullmatch(r"\d{1,2}", text):
        return [(None, int(text))]
    found = span(text)
    return [(each // 12, each % 12 + 1) for each in range(found[0], found[1] + 1)] if found else []


def by_name(name: str, months: NDArray[np.int64]) -> Stated | None:
    """Return the months that a name says; a missing year comes from the dates nearest to that month."""
    if found := span(name) if not re.fullmatch(r"\d{1,2}", name) else None:
        return Stated(written(*found), "file name")
    main = bulk(months)
    if not name or main is None:
        return None
    middle, month = largest(months), int(name) - 1
    nearest = min(
        (year * 12 + month for year in range(middle // 12 - 1, middle // 12 + 2)), key=lambda m: abs(m - middle)
    )
    return Stated(label(nearest), "file name")


def contradicted(claimed: tuple[int, int], months: NDArray[np.int64]) -> tuple[int, int] | None:
    """Return the months in which the dates lie if they speak against the claimed ones, None if they do not.

    They do where hardly any lies inside, they agree among themselves, and not all can be late: a part of them lies
    after the claimed months, or more than a quarter before.
    """
    found = bulk(months)
    if found is None:
        return None
    low, high = claimed
    inside = ((months >= low) & (months <= high)).mean()
    astray = ((months > high) | (months < low - _LATE)).mean()
    agreed = ((months >= found[0]) & (months <= found[1])).mean()
    return found if inside < _INSIDE and astray >= _ASTRAY and agreed >= _AGREED else None


def by_content(months: NDArray[np.int64]) -> Stated | None:
    """Return the months in which the bulk of the rows lies."""
    found = bulk(months)
    return Stated(written(*found), "content") if found else None


def bulk(months: NDArray[np.int64]) -> tuple[int, int] | None:
    """Return the first and last month of the bulk: around the largest month, as far as months hold enough rows.

    Enough is 5 % of all rows or 20 % of the largest month, and two rows at least where there are many, so that
    a single stray date neither widens nor narrows it.
    """
    if not len(months):
        return None
    numbers, counts = np.unique(months, return_counts=True)
    least = min(_BULK * len(months), _OF_LARGEST * counts.max())
    if counts.max() > 1:
        least = max(least, 2)
    held = numbers[counts >= least]
    low = high = largest(months)
    for month in held[held > high].tolist():
        if month - high > _GAP:
            break
        high = month
    for month in held[held < low][::-1].tolist():
        if low - month > _GAP:
            break
        low = month
    return low, high


def largest(months: NDArray[np.int64]) -> int:
    """Return the month with the most rows (the latest of several)."""
    numbers, counts = np.unique(months, return_counts=True)
    return int(numbers[counts == counts.max()].max())
