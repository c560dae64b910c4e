"""Reading one date as it is written: a day, or the two days it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipelines.recognition.monthwords import month_number, plain

SERIALS = (20_000, 80_000)  # Excel's day numbers from 1954 to 2119
_YEARS = (1900, 2200)
_OPEN_ENDED = 9999
_PIVOT = 69  # two digits from 69 are the last century, as in Excel and POSIX
_TIME = re.compile(
    r"[T ,]+(\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)\s*"
    r"(?:[ap]\.?m\.?|uhr|h)?\s*(?:z|[a-z]{3,4}|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_ISO = re.compile(r"^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$", re.ASCII)
_COMPACT = re.compile(r"^(19|20|21)(\d{2})(\d{2})(\d{2})$", re.ASCII)
_NUMBERS = re.compile(r"^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$", re.ASCII)
_SERIAL = re.compile(r"^(\d{5})(\.\d+)?$", re.ASCII)
_WORDS = re.compile(r"\d+|[a-z]+", re.ASCII)
WEEKDAYS = frozenset(
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun "
    "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so "
    "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim "
    "lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom".split()
)
_FILLERS = frozenset({"de", "del", "of", "the", "le", "den", "st", "nd", "rd", "th", "er", "el", "d"})


@dataclass(frozen=True)
class Written:
    """A date as written: `day_first` and `month_first` are its readings, equal where there is only one.

    `proves` is "dmy" or "mdy" where only that order gives a date, "" where the text says nothing about it;
    `sign` stands between numbers whose order is not said by the text itself; `serial` is an Excel day number, which
    counts only beside other dates; `timed` says a time was dropped. `short` are the numbers of a date whose year
    has two digits, and `year_first` the day they are if the year comes first: the column has to tell.
    """

    day_first: date | None
    month_first: date | None
    proves: str = ""
    sign: str = ""
    serial: bool = False
    timed: bool = False
    short: tuple[int, int, int] | None = None
    year_first: date | None = None

    @property
    def dotted(self) -> bool:
        """Return whether full stops stand between the numbers."""
        return self.sign == "."

    @property
    def sure(self) -> bool:
        """Return whether the text itself says which number is the day: ISO dates, and months in words."""
        return not self.sign

    @property
    def open(self) -> bool:
        """Return whether the order of its numbers decides which date it is.

        A single date with dashes may well be an ISO date without its century; with other signs nobody writes so.
        """
        if self.sign == "-" and self.year_first not in {None, self.day_first}:
            return True
        return self.day_first != self.month_first and not self.proves


def parse_date(text: str) -> Written | None:
    """Return the date that a text writes, or None when it is not one; impossible days give no reading."""
    body = text.strip()
    time = _TIME.search(body)
    timed = time is not None and bool(re.sub(r"[0:.,h]", "", time[1]))
    body = body[: time.start()].strip() if time else body
    found = _iso(body) or _numbers(body) or _named(body) or _serial(body)
    if found is None or not timed:
        return found
    return replace(found, timed=True)


def two_digit_year(text: str) -> int:
    """Return the year that two or four digits mean."""
    if len(text) > 2:  # noqa: PLR2004
        return int(text)
    return int(text) + (1900 if int(text) >= _PIVOT else 2000)


def real_day(year: int, month: int, day: int) -> date | None:
    """Return that day, or None when there is no such day or nobody can mean it."""
    if not (_YEARS[0] <= year <= _YEARS[1] or year == _OPEN_ENDED):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(body: str) -> Written | None:
    if found := _ISO.match(body):
        day = real_day(int(found[1]), int(found[3]), int(found[4]))
        return Written(day, day)
    if found := _COMPACT.match(body):
        day = real_day(int(found[1] + found[2]), int(found[3]), int(found[4]))
        return Written(day, day) if day else None
    return None


def _numbers(body: str) -> Written | None:
    found = _NUMBERS.match(_without_weekday(body))
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), two_digit_year(found[4])
    day_first, month_first = real_day(year, second, first), real_day(year, first, second)
    proves = "" if (day_first is None) == (month_first is None) else ("dmy" if day_first else "mdy")
    if len(found[4]) > 2:  # noqa: PLR2004 - the year is written out, so it stands last
        return Written(day_first, month_first, proves, found[2])
    year_first = real_day(two_digit_year(f"{first:02d}"), second, int(found[4]))
    return Written(
        day_first, month_first, proves, found[2], short=(first, second, int(found[4])), year_first=year_first
    )


def _without_weekday(body: str) -> str:
    first, _, rest = body.partition(" ")
    return rest.strip() if rest and plain(first).strip(".,") in WEEKDAYS else body


def _named(body: str) -> Written | None:
    """Read dates with the month in words, in any order: 5 April 2020, Apr 5, 2020, Mo. 5. Mai 20."""
    words = _WORDS.findall(plain(body))
    months = [word for word in words if word.isalpha() and month_number(word)]
    if len(months) > 1:  # "mar." is also a Tuesday
        months = [word for word in months if word != "mar"]
    numbers = [word for word in words if word.isdigit()]
    others = [w for w in words if w.isalpha() and w not in {*months, "mar"} and w not in WEEKDAYS and w not in _FILLERS]
    if len(months) != 1 or len(numbers) != 2 or others:  # noqa: PLR2004 - a day and a year
        return None
    day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else numbers  # noqa: PLR2004
    if len(day) > 2 or len(year) not in {2, 4}:  # noqa: PLR2004
        return None
    found = real_day(two_digit_year(year), month_number(months[0]), int(day))
    return Written(found, found)


def _serial(body: str) -> Written | None:
    found = _SERIAL.match(body)
    if not found or not SERIALS[0] <= int(found[1]) <= SERIALS[1]:
        return None
    day = date(1899, 12, 30) + timedelta(days=int(found[1]))
    return Written(day, day, serial=True, timed=bool(found[2] and found[2].strip(".0")))
