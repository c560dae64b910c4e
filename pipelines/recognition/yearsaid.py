"""Which year the months of a wide sheet belong to when their headings do not say it: told for certain, or asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question
from pipelines.recognition.monthwords import month_number, plain
from pipelines.values.dates import two_digit_year
from pipelines.values.months import label
from pipelines.values.reading import on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipelines.recognition.wide import MonthColumn

_DAY = re.compile(r"(?<!\d)\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ t]\d\d:\d\d(?::\d\d)?)?(?!\d)")
_WORD_YEAR = re.compile(r"([^\W\d_]{3,10})\.?[-_ ,']{0,3}(?:20|19)\d\d(?!\d)")
_SPAN = re.compile(r"(?<!\d)(20\d\d|(?<=fy)\d\d)\s?[-/\u2013_]\s?((?:20)?\d\d)(?!\d)")
_FISCAL = re.compile(
    r"(?<![^\W\d_])(?:fye?|gj|fiscal year|financial year|geschaftsjahr|wirtschaftsjahr|exercice|ejercicio)"
    r"[-_: ']{0,2}((?:20)?\d\d)(?!\d)"
)
_PLAIN = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TWELVE = 12


@dataclass(frozen=True)
class Year:
    """A year as it is said: "plain" (2026), "fiscal" (FY2026) or "span" (2026/27, by its first year)."""

    first: int
    kind: str


@dataclass(frozen=True)
class Run:
    """Months in order: how far each stands behind the first; `first` is 1 to 12, `fiscal` for P01 and the like."""

    offsets: tuple[int, ...]
    first: int
    fiscal: bool

    @property
    def wraps(self) -> bool:
        """Whether December lies inside, with January behind it."""
        return self.first + self.offsets[-1] > _TWELVE


def year_in(text: str) -> Year | None:
    """Return the one year that a text says, None when it says none or several; days and months do not count."""
    words = _DAY.sub(" ", plain(text))
    words = _WORD_YEAR.sub(lambda found: " " if month_number(found[1]) else found[0], words)
    words = words.replace("_", " ")
    found = set()
    for one, other in _SPAN.findall(words):
        first = two_digit_year(one)
        if (first + 1) % 100 == int(other[-2:]):
            found.add(Year(first, "span"))
    words = _SPAN.sub(" ", words)
    found |= {Year(two_digit_year(each), "fiscal") for each in _FISCAL.findall(words)}
    words = _FISCAL.sub(" ", words)
    if not found:
        found |= {Year(int(each), "plain") for each in _PLAIN.findall(words)}
    return found.pop() if len(found) == 1 else None


def run_of(columns: Sequence[MonthColumn]) -> Run | None:
    """Return the months as a run of at most a year, None when they do not follow each other."""
    fiscal = any(each.month.fiscal for each in columns)
    months = [each.month.month for each in columns]
    offsets = [each - months[0] if fiscal else (each - months[0]) % _TWELVE for each in months]
    rising = all(one < other for one, other in pairwise(offsets))
    return Run(tuple(offsets), months[0], fiscal) if rising and offsets[0] == 0 else None


def starts(run: Run, year: Year, begins: int | None) -> list[int]:
    """Return the months (numbers since year 0) that the run may start in, the likeliest first: one if it is certain.

    `begins` is the first month of the company's fiscal year, None when nobody has said it.
    """
    here = year.first * _TWELVE + run.first - 1
    if run.fiscal:
        return _numbered(run, year, begins)
    if year.kind == "plain":
        return [here - _TWELVE, here] if run.wraps and begins in {None, run.first} else [here]
    if year.kind == "span":
        return _in_span(run, here, begins)
    whole = run.first == 1 and run.offsets[-1] == _TWELVE - 1
    if whole or begins == 1:
        return [here]
    # A fiscal year is named after the calendar year in which it ends, or begins: both are usual.
    return [here - _TWELVE, here] if begins is None or run.first >= begins or run.wraps else [here, here + _TWELVE]


def months_from(run: Run, start: int) -> list[int]:
    """Return the month numbers of a run."""
    return [start + each for each in run.offsets]


def fitting(run: Run, low: int, high: int) -> int | None:
    """Return the month in which the run starts so that all of it lies in what somebody says is covered."""
    if run.fiscal:
        whole = high - low + 1 == _TWELVE
        start = low + run.first - 1 if whole else low
        return start if start + run.offsets[-1] <= high else None
    found = [each for each in range(low, high + 1) if each % _TWELVE + 1 == run.first]
    return found[0] if len(found) == 1 and found[0] + run.offsets[-1] <= high else None


def ask(sheet: str, columns: Sequence[MonthColumn], run: Run, possible: list[int], told: str) -> Question:
    """Ask which months the headings mean."""
    shown = f'"{columns[0].text}" to "{columns[-1].text}"'
    says = f"{on(sheet)}: which months are the columns {shown}? "
    says += f'"{told}" can mean more than one year.' if told else "Nothing says their year."
    says += " Write the first and the last month, as 2026-01..2026-12."
    spans = [f"{label(each)}..{label(each + run.offsets[-1])}" for each in dict.fromkeys(possible)]
    choices = tuple(Choice(each, each.replace("..", " to ")) for each in spans)
    return Question("covers", says, spans[0] if spans else "", choices, (columns[0].text, columns[-1].text))


def anchored(columns: Sequence[MonthColumn], run: Run) -> int | None:
    """Return the month in which the run starts if one of its headings has a year of its own, and all agree."""
    known = {
        each.month.number - offset
        for each, offset in zip(columns, run.offsets, strict=True)
        if each.month.number is not None and not each.month.fiscal
    }
    return known.pop() if len(known) == 1 else None


def _numbered(run: Run, year: Year, begins: int | None) -> list[int]:
    """Return where P01 and the like may start: by the calendar, or by a fiscal year."""
    start = year.first * _TWELVE + run.first - 1
    if begins == 1:
        return [start] if year.kind != "span" else [start, start + _TWELVE]
    if begins is None:
        return [start + 3, start, start + 6] if year.kind == "span" else [start, start - 9, start + 3]
    first = start + begins - 1
    return [first] if year.kind == "span" else [first - _TWELVE, first]


def _in_span(run: Run, here: int, begins: int | None) -> list[int]:
    whole = run.offsets[-1] == _TWELVE - 1
    if run.first == 1 and begins != 1:
        # January to December are in no fiscal year of two calendar years; some of them lie in the second.
        return [here, here + _TWELVE] if whole else [here + _TWELVE] if begins else [here + _TWELVE, here]
    if whole or run.wraps:
        return [here]
    if begins is None:
        return [here, here + _TWELVE]
    return [here] if run.first >= begins else [here + _TWELVE]
