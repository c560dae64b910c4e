"""Reading columns of months, and finding out whether a period column counts fiscal months."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.values.coded import looked_up
from pipelines.values.dates import parse_date
from pipelines.values.dateyears import proven_years, settled
from pipelines.values.months import Month, label, month_of, parse_month, parse_year
from pipelines.values.reading import Reading, Trouble, error_trouble, strange_texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place

_AGREE = 0.8  # of the rows: their periods differ from the months of their dates by one and the same offset
_MOST_UNREADABLE = 0.2
UNKNOWN = -1


@dataclass(frozen=True)
class Periods:
    """A period column per row: month numbers (UNKNOWN where not known), and whether they can be relied on."""

    months: NDArray[np.int64]
    reliable: bool
    findings: tuple[Finding, ...] = ()


def read_months(coded: Coded, place: Place) -> Reading:
    """Read a column of months; those without a year stay unknown here (see `row_periods`)."""
    found: dict[str, str] = {}
    numbers: dict[str, int] = {}
    troubles: dict[str, Trouble] = {}
    texts = strange_texts(coded, pa.scalar(value=False))
    dated = _short_dates(texts)
    for text in texts:
        month = dated[text] if text in dated else parse_month(text)
        if month is None:
            says = f'"{text[:60]}" is not {place.column.kind.expected}. Write it as 2026-09.'
            troubles[text] = error_trouble(text) or Trouble("not_a_month", says)
        elif month.number is None:
            says = f'"{text[:60]}" is a month without its year. Write it as 2026-{month.month:02d}.'
            troubles[text] = Trouble("month_without_year", says)
        else:
            found[text], numbers[text] = label(month.number), month.number
    values = looked_up(coded.clean, list(found), pa.array(found.values(), pa.string()))
    same = pc.fill_null(pc.equal(values, coded.raw), fill_value=False)
    kept = pc.and_(pc.is_valid(coded.clean), pc.invert(same))
    months = looked_up(coded.clean, list(numbers), pa.array(numbers.values(), pa.int32()))
    return Reading(coded, values, kept, troubles, months=months)


def _short_dates(texts: list[str]) -> dict[str, Month | None]:
    """Return the months of dates such as 26-03-31 where the column shows whether their year comes first."""
    dates = {text: found for text in texts if (found := parse_date(text)) and found.short}
    where = proven_years(dates.values())
    return {text: month_of(found) for text, found in settled(dates, where).items()} if where else {}


def with_years(reading: Reading, years: Coded) -> Reading:
    """Return a month column read together with a year column beside it, row by row."""
    both = {}
    texts = pc.binary_join_element_wise(
        reading.coded.spread(reading.coded.clean), years.spread(years.clean), "\x1f", null_handling="emit_null"
    )
    for text in pc.unique(texts.drop_null()).to_pylist():
        month, year = (part(side) for part, side in zip((parse_month, parse_year), text.split("\x1f"), strict=True))
        if isinstance(month, Month) and isinstance(year, int):
            both[text] = (month.year or year) * 12 + month.month - 1
    numbers = looked_up(texts, list(both), pa.array(both.values(), pa.int32()))
    values = looked_up(texts, list(both), pa.array([label(each) for each in both.values()], pa.string()))
    clean = reading.coded.spread(reading.coded.clean)
    rows = replace(reading.coded, raw=reading.coded.spread(reading.coded.raw), clean=clean, index=None)
    troubles = {text: each for text, each in reading.troubles.items() if each.rule != "month_without_year"}
    return Reading(rows, values, pc.is_valid(clean), troubles, months=numbers)


def row_periods(reading: Reading, dates: NDArray[np.int64], place: Place) -> Periods:
    """Return the period of each row, moved to calendar months where the dates show that they are fiscal.

    `dates` are the month numbers of the rows' dates, UNKNOWN where a row has none.
    """
    assert reading.months is not None, "a column of months was read"  # noqa: S101
    months = np.asarray(pc.fill_null(reading.coded.spread(reading.months), UNKNOWN), np.int64)
    filled = np.asarray(pc.is_valid(reading.coded.spread(reading.coded.clean)))
    known = months != UNKNOWN
    if not known.any() or (filled & ~known).sum() > _MOST_UNREADABLE * max(filled.sum(), 1):
        return Periods(months, reliable=False)
    both = known & (dates != UNKNOWN)
    if not both.any():
        return Periods(months, reliable=True)
    offsets, counts = np.unique(dates[both] - months[both], return_counts=True)
    offset, share = int(offsets[counts.argmax()]), counts.max() / both.sum()
    if offset == 0:
        return Periods(months, reliable=True)
    if share >= _AGREE:
        moved = np.where(known, months + offset, UNKNOWN)
        return Periods(moved, reliable=True, findings=(_fiscal(place, months[both][0], offset, share),))
    exact = (dates[both] == months[both]).mean()
    if exact >= 1 - _AGREE:
        return Periods(months, reliable=True)
    return Periods(months, reliable=False, findings=(_unrelated(place),))


def _fiscal(place: Place, month: int, offset: int, share: float) -> Finding:
    says = f"{place.named}: its periods are counted in another year than the calendar's: in {share:.0%} of the rows "
    says += (
        f"{label(int(month))} stands beside dates of {label(int(month) + offset)}. All periods are read as calendar "
    )
    says += f"months, moved by {offset:+d} months. Say if that is not meant."
    return Finding(place.sheet, "", place.column.name, "warning", "fiscal_period", str(offset), says)


def _unrelated(place: Place) -> Finding:
    says = f"{place.named}: its periods differ from the months of the dates, and not by one offset; they are kept, "
    says += "but the months that this sheet covers are taken from elsewhere."
    return Finding(place.sheet, "", place.column.name, "warning", "period_against_dates", "", says)
