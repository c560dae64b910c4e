"""What stands beside the amounts and is not theirs: periods of another calendar, the currency of another amount."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipelines.recognition.contents import look
from pipelines.recognition.money import is_of_another
from pipelines.recognition.remarks import place, warning

if TYPE_CHECKING:
    from pipelines.recognition.matching import Matching
    from pipelines.recognition.view import View
    from schemas.table import Export

_ENOUGH, _MOST, _LAST_DAY = 0.5, 0.8, 31


def drop_foreign_periods(result: Matching, view: View, header: int, export: Export) -> None:
    """Leave out a period that is not a calendar month: bare numbers, or months that the dates contradict."""
    period, posted = result.columns.get("period"), result.columns.get("posting_date")
    if not period or export.by_month or export.column("period").kind.name != "month":
        return
    found = view.profile(period.letter, header)
    numbered = found.share("small", "year") > _ENOUGH
    if numbered or (posted and _shifted(view.cells(period.letter, header), view.cells(posted.letter, header))):
        del result.columns["period"]
        value = found.values[0]
        says = (
            f'{place(view, period.letter, header)}: "{period.heading}" holds periods such as "{value}", '
            "which are not calendar months; the column is kept, and the month comes from elsewhere."
        )
        result.findings.append(warning(view, header, period.letter, "period", "not_a_month", value, says))


def drop_foreign_currency(result: Matching, view: View, header: int, amount: str) -> None:
    """Leave out the currency of the document beside an amount in the company's, and the other way round."""
    taken, currency = result.columns.get(amount), result.columns.get("currency")
    if not taken or not currency or currency.how == "answered" or not is_of_another(taken.heading, currency.heading):
        return
    del result.columns["currency"]
    says = (
        f'{place(view, currency.letter, header)}: "{currency.heading}" is the currency of another amount than '
        f'"{taken.heading}"; the column is kept, and the currency comes from elsewhere.'
    )
    result.findings.append(warning(view, header, currency.letter, "currency", "another_amount", "", says))


def _shifted(periods: list[str | None], dates: list[str | None]) -> bool:
    """Say whether numbered periods (202001) stand a fixed number of months, two or more, away from the dates."""
    known, apart = 0, Counter[int]()
    for period, day in zip(periods, dates, strict=True):
        if period and day and look(period.strip()) == "ym" and (months := _months_of(day.strip())):
            known += 1
            apart.update({(int(period.strip()[-2:]) - month) % 12 for month in months})
    away, times = apart.most_common(1)[0] if apart else (0, 0)
    # One month apart is a late invoice, not another calendar.
    return times > _MOST * known and away in range(2, 11)


def _months_of(day: str) -> set[int]:
    """Return the month of a date in digits: both numbers that it may be when the order is not known."""
    parts = [int(each) for each in re.split(r"[-/. T]", day)[:3] if each.isdigit()]
    if len(parts) != 3:  # noqa: PLR2004 - day, month and year
        return set()
    return {parts[1]} if parts[0] > _LAST_DAY else {each for each in parts[:2] if each <= 12}  # noqa: PLR2004
