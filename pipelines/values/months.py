"""Reading one month as it is written: 2026-09, Sep-26, 202609, P09 2026, Period 9, Q3 2026, a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.recognition.monthwords import month_number, plain
from pipelines.values.dates import parse_date, two_digit_year

if TYPE_CHECKING:
    from pipelines.values.dates import Written

_YEAR_MONTH = re.compile(r"^(19\d{2}|20\d{2}|21\d{2})\s*[-/. _]?\s*m?(\d{1,2})$", re.ASCII)
_MONTH_YEAR = re.compile(r"^(\d{1,2})\s*[-/. _]\s*((?:19|20|21)\d{2})$", re.ASCII)
_COMPACT = re.compile(r"^((?:19|20|21)\d{2})(0[1-9]|1[0-6])$", re.ASCII)
_PERIOD = re.compile(r"\b(?:p|per|period|periode|month|mth|m|fp)\.?\s*0*(\d{1,2})\b", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(?:fy\s*'?)?((?:19|20|21)\d{2})(?:\s*[-/]\s*(?:\d{4}|\d{2}))?(?!\d)", re.ASCII)
_SHORT_YEAR = re.compile(r"\bfy\s*'?(\d{2})(?:\s*[-/]\s*\d{2})?\b", re.ASCII)
_NAME = re.compile(r"^([a-z]{3,10})\.?\s*[-/ ,'_]*\s*(\d{4}|\d{2})?$", re.ASCII)
_NAME_LAST = re.compile(r"^(\d{4})\s*[-/ ,_]*\s*([a-z]{3,10})\.?$", re.ASCII)
_BARE = re.compile(r"^0?(\d{1,2})(?:\.0)?$", re.ASCII)


@dataclass(frozen=True)
class Month:
    """A month as written: `year` is None where it stands elsewhere; `fiscal` says it is called a period."""

    year: int | None
    month: int
    fiscal: bool = False

    @property
    def number(self) -> int | None:
        """Return the months since year 0, None without a year."""
        return None if self.year is None else self.year * 12 + self.month - 1


def parse_month(text: str) -> Month | None:
    """Return the month that a text writes, or None when it is not one."""
    body = plain(text).strip()
    found = _digits(body) or _named(body) or _period(body)
    if found is None and (bare := _BARE.match(body)):
        found = Month(None, int(bare[1]), fiscal=True)
    if found is None and (day := parse_date(text)):
        found = month_of(day)
    return found if found and 1 <= found.month <= 12 else None  # noqa: PLR2004 - a period 13 is no month


def month_of(day: Written) -> Month | None:
    """Return the month of a date whose day is not in doubt, None for any other."""
    if day.serial or day.open:
        return None
    only = day.month_first if day.proves == "mdy" else day.day_first
    return Month(only.year, only.month) if only else None


def parse_year(text: str) -> int | None:
    """Return the (first) year that a text such as 2021, 2020/21 or FY21 names."""
    body = plain(text).strip().removesuffix(".0")
    if found := _YEAR.search(body):
        return int(found[1])
    if found := _SHORT_YEAR.search(body):
        return two_digit_year(found[1])
    return two_digit_year(body) if re.fullmatch(r"\d{2}", body) else None


def label(number: int) -> str:
    """Return a month number as YYYY-MM."""
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def number_of(text: str) -> int | None:
    """Return the month number of a text such as YYYY-MM."""
    found = parse_month(text)
    return found.number if found else None


def _digits(body: str) -> Month | None:
    if found := _COMPACT.match(body) or _YEAR_MONTH.match(body):
        return Month(int(found[1]), int(found[2]))
    if found := _MONTH_YEAR.match(body):
        return Month(int(found[2]), int(found[1]))
    return None


def _named(body: str) -> Month | None:
    name, year = "", None
    if found := _NAME.match(body):
        name, year = found[1], found[2]
    elif found := _NAME_LAST.match(body):
        name, year = found[2], found[1]
    month = month_number(name) if name else None
    return Month(two_digit_year(year) if year else None, month) if month else None


def _period(body: str) -> Month | None:
    """Read "P09 2026", "FY2026 P9", "Financial Year 2021, Period 1", "Period 9"."""
    found = _PERIOD.search(body.replace("-", " ").replace("_", " "))
    if not found:
        return None
    return Month(parse_year(_PERIOD.sub(" ", body.replace("_", " "))), int(found[1]), fiscal=True)
