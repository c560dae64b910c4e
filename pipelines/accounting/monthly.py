"""Records that are about months and have no dates (a budget): each counts in its own month, or nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.covers import span, written
from pipelines.accounting.periods import UNKNOWN
from pipelines.findings import Choice, Finding, Question
from pipelines.understood import Stated
from pipelines.values.months import label, parse_month
from pipelines.values.reading import on

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.columns import ReadSheet
    from pipelines.values.reading import Place, Reading

_CALENDAR = re.compile(r"(?i)month|monat|mois|\bmes\b")
_BARE = re.compile(r"\d{1,2}(?:\.0)?")
_STARTS = (0, 3, -9, -6, -3)  # months from January to where a fiscal year may begin


def span_of(
    sheet: ReadSheet, months: NDArray[np.int64], stated: Stated | None, cell: str
) -> tuple[Stated, list[Finding]]:
    """Return the months that the records name; what a person says may be wider, never narrower."""
    low, high = int(months.min()), int(months.max())
    told = span(stated.value) if stated and stated.how == "answered" else None
    if stated is None or told is None:
        return Stated(written(low, high), "content", cell), []
    if told[0] <= low and high <= told[1]:
        return stated, []
    says = f"{on(sheet.name)}: it was said to cover {stated.value}, but it has amounts for {written(low, high)}. "
    says += "Each amount counts in its own month."
    wide = Stated(written(min(low, told[0]), max(high, told[1])), "answered")
    return wide, [Finding(sheet.name, "", "period", "warning", "outside_covers", stated.value, says)]


def spread_span(sheet: ReadSheet, stated: Stated | None) -> tuple[Stated | None, list[Finding]]:
    """Return the months that head the columns of a sheet, None while their year is asked for."""
    assert sheet.spread is not None, "the sheet has a column per month"  # noqa: S101
    wide = sheet.spread.wide
    numbers = [span(each) for each in wide.months.values()]
    known = [each[0] for each in numbers if each]
    if len(known) < len(numbers):
        return None, []
    return span_of(sheet, np.array(known, np.int64), stated, next(iter(wide.cells.values())))


def own_months(
    sheet: ReadSheet, name: str, months: NDArray[np.int64], reading: Reading, stated: Stated | None
) -> tuple[NDArray[np.int64], tuple[Question, ...]]:
    """Return the months of a period column; years that are missing come from what is covered, and P01 is asked for."""
    coded, place = reading.coded, sheet.places[name]
    texts = coded.clean.to_pylist()
    parsed = [parse_month(each) if each else None for each in texts]
    covered = span(stated.value) if stated else None
    if covered:
        completed = [
            _within(each.month, covered) if each and each.number is None and not each.fiscal else UNKNOWN
            for each in parsed
        ]
        whole = np.asarray(coded.spread(pa.array(completed, pa.int64())), np.int64)
        months = np.where(months == UNKNOWN, whole, months)
    heading = sheet.recognised.columns[name].heading
    counted = [
        bool(each and each.fiscal and not (_BARE.fullmatch(text or "") and _CALENDAR.search(heading)))
        for each, text in zip(parsed, texts, strict=True)
    ]
    fiscal = np.asarray(pc.fill_null(coded.spread(pa.array(counted, pa.bool_())), fill_value=False)) & (
        months != UNKNOWN
    )
    if not fiscal.any():
        return months, ()
    offset, questions = _offset(place, texts[counted.index(True)] or "", int(months[fiscal][0]))
    return np.where(fiscal, months + offset, months), questions


def _within(month: int, covered: tuple[int, int]) -> int:
    """Return the one month of a span that has this number in its year, UNKNOWN when there is none or several."""
    found = [each for each in range(covered[0], covered[1] + 1) if each % 12 + 1 == month]
    return found[0] if len(found) == 1 else UNKNOWN


def _offset(place: Place, text: str, month: int) -> tuple[int, tuple[Question, ...]]:
    """Return how many months fiscal periods stand from the calendar's, with the question while nobody has said it."""
    answer = place.answers.get("fiscal_periods", "")
    if re.fullmatch(r"-?\d{1,2}", answer):
        return int(answer), ()
    if place.answers.get("fiscal_start", "") == "1":
        return 0, ()
    asks = f'{place.named}: which month is the period "{text}"? Its number counts the months of a fiscal year.'
    choices = tuple(Choice(str(each), f'"{text}" is {label(month + each)}') for each in _STARTS)
    return 0, (Question("fiscal_periods", asks, "0", choices, (text,)),)
