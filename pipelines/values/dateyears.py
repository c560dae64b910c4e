"""Deciding whether dates of three short numbers write the year first or last: 26-03-11 is not 26 March 2011."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question
from pipelines.values.dateevidence import by_months, by_neighbours, by_periods, likeliest
from pipelines.values.dateorder import DAY_FIRST, MONTH_FIRST, STRAY, order_answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from pipelines.values.dateevidence import Beside, Sides
    from pipelines.values.dateorder import Hints
    from pipelines.values.dates import Written
    from pipelines.values.reading import Place

FIRST, LAST = "first", "last"
_YEAR_FIRST = Choice("ymd", "Year first: 26-01-31 is 31 January 2026")
_LAST_DAY, _LAST_MONTH = 31, 12
_READABLE = 0.8  # of the dates: below that a reading does not fit the column
_TRIMMED = 20  # a twentieth of the days at each end may be slips
_TIGHTER = 3  # times as near together: the reading that scatters the days over the years is the wrong one
_PAST, _AHEAD = timedelta(days=3653), timedelta(days=62)  # bookings lie in these ten years and two months


def unsettled(dates: dict[str, Written]) -> bool:
    """Return whether any of the dates may write its year first."""
    return any(each.year_first for each in dates.values())


def settled(dates: dict[str, Written], where: str) -> dict[str, Written]:
    """Return the dates with the one place for the year of those that are written with two digits."""
    return {
        text: replace(each, short=None, year_first=None)
        if where != FIRST or each.short is None
        else replace(
            each, day_first=each.year_first, month_first=each.year_first, proves="", short=None, year_first=None
        )
        for text, each in dates.items()
    }


def proven_years(dates: Iterable[Written]) -> str:
    """Return where the column itself shows that the year stands: FIRST, LAST, or "" when it does not tell.

    Numbers above 31 are no days and above 12 no months; failing those, the days of a list lie near each other
    when they are read rightly and are scattered over the years when days are taken for years.
    """
    short = [each for each in dates if each.short]
    if not short:
        return ""
    return _by_numbers(short) or _by_span(short)


def decide_years(
    dates: dict[str, Written],
    place: Place,
    *,
    others: Collection[str],
    hints: Hints,
    rows: Beside,
    sure: Collection[date],
) -> tuple[str, Question | None]:
    """Return where the year stands in a column, and the question when that is only a guess."""
    short = [each for each in dates.values() if each.short]
    if found := _by_numbers(short):
        return found, None
    if answer := order_answer(place):
        return (FIRST if answer == "ymd" else LAST), None
    if found := _by_span(short):
        return found, None
    if len(set(others)) == 1:
        return next(iter(others)), None
    sides = _sides(dates)
    found = by_periods(sides, rows) or by_months(sides, hints) or by_neighbours(sides, sure) or _by_today(sides, hints)
    if not found and all(each.dotted for each in short):
        found = LAST  # dates with full stops are written day first wherever they are in use
    return (found, None) if found else _asked(dates, sides, place, hints)


def _by_numbers(short: list[Written]) -> str:
    first = last = 0
    for each in short:
        one, two, three = each.short or (1, 1, 1)
        first += one > _LAST_DAY or one == 0
        last += three > _LAST_DAY or three == 0 or (two > _LAST_MONTH >= one)
    if (not first and not last) or min(first, last) > STRAY * (first + last):
        return ""
    return FIRST if first > last else LAST


def _by_span(short: list[Written]) -> str:
    first = _span([each.year_first for each in short])
    last = min(_span([each.day_first for each in short]), _span([each.month_first for each in short]))
    if _TIGHTER * (first + 1) <= last + 1:
        return FIRST
    return LAST if _TIGHTER * (last + 1) <= first + 1 else ""


def _span(days: list[date | None]) -> float:
    """Return over how many days a reading spreads, slips aside; without end when it does not fit."""
    found = sorted(day.toordinal() for day in days if day)
    if len(found) < _READABLE * len(days):
        return float("inf")
    slips = len(found) // _TRIMMED
    return found[-1 - slips] - found[slips]


def _by_today(sides: Sides, hints: Hints) -> str:
    """Choose the reading whose days can all be bookings, where none of the other can."""
    if hints.today is None:
        return ""
    low, high = hints.today - _PAST, hints.today + _AHEAD
    fit = {name: sum(any(low <= day <= high for day in days) for days in side.values()) for name, side in sides.items()}
    return next((name for name in fit if 0 < fit[name] == len(sides[name]) and sum(fit.values()) == fit[name]), "")


def _asked(dates: dict[str, Written], sides: Sides, place: Place, hints: Hints) -> tuple[str, Question]:
    samples = tuple(text for text, each in dates.items() if each.year_first)[:5]
    where = likeliest({LAST: sides[LAST], FIRST: sides[FIRST]}, hints)
    month_first = any(each.month_first for each in dates.values() if each.short)
    day_first = any(each.day_first for each in dates.values() if each.short)
    choices = (_YEAR_FIRST, DAY_FIRST, *([MONTH_FIRST] if month_first else []))
    says = f'{place.named}: where does "{samples[0]}" write the year, first or last? Its dates can be read both ways.'
    guess = "ymd" if where == FIRST else "mdy" if month_first and not day_first else "dmy"
    return where, Question(f"date_order:{place.column.name}", says, guess, choices, samples)


def _sides(dates: dict[str, Written]) -> Sides:
    short = {text: each for text, each in dates.items() if each.short}
    return {
        FIRST: {text: (each.year_first,) for text, each in short.items() if each.year_first},
        LAST: {
            text: tuple(day for day in (each.day_first, each.month_first) if day)
            for text, each in short.items()
            if each.day_first or each.month_first
        },
    }
