"""What the cells of one column look like: evidence for or against the meaning of its heading."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipelines.recognition.monthwords import month_number
from pipelines.values.currencies import currency_of
from pipelines.values.dates import WEEKDAYS
from pipelines.values.spans import COUNTED
from pipelines.values.vocabulary import vocabulary_of, yes_or_no

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from schemas.kinds import Kind

_UNKNOWN = frozenset("tbd tbc n/a na - -- ? . none null unknown unbekannt #n/a k.a. n.a. nan".split())
_DATE = re.compile(
    rf"(?:(?:{'|'.join(sorted(WEEKDAYS))})\.?,? )?"
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[-/. ][^\W\d_]{3,9}\.?[-/., ]+"
    r"(?:\d{4}|\d{2})|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[T ,]+\d{1,2}:\d\d.*)?",
    re.IGNORECASE,
)
_MONTH = re.compile(r"([^\W\d_]{3,9})\.?[-/ '](?:\d{4}|\d{2})|\d{4}[-/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/\d{4}")
_YMD = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_YM = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-6])")
_NUMBER = re.compile(
    r"[-+(]*\s*(?:[A-Za-z]{0,3}[$\u00a3\u20ac\u00a5]|[A-Z]{3})?\s*[-+(]*\s*\d[\d.,' \u00a0\u202f]*(?:[eE][-+]?\d+)?"
    r"\s*[)%]*\s*(?:[$\u00a3\u20ac\u00a5]|[A-Z]{3}|CR|DR|cr|dr|[HS])?\s*[-+)]?"
)
_CODE = re.compile(r"(?=.*\d)[\w./#:-]+|[A-Z]{2,6}[-_/ ][\w-]*\d[\w-]*")
_KEY = re.compile(r"([A-Z]{3})-(\d+)")  # "ERP-12" is the key of an issue, "EUR-12" an amount
_SERIAL = range(20_000, 60_000)
_SHARE, _MOST, _FEW_WORDS, _LONG_TEXT = 0.5, 0.8, 5, 12
NUMBERS = frozenset({"decimal", "whole", "year", "small", "serial", "ymd", "ym"})
DATES = frozenset({"date", "ymd", "month", "serial"})


@dataclass(frozen=True)
class Profile:
    """A sample of one column in numbers: `shares` of its filled cells by what they look like."""

    filled: float
    count: int
    distinct: float
    words: float
    shares: dict[str, float]
    values: tuple[str, ...]

    def share(self, *looks: str) -> float:
        """Return the share of the filled cells that have one of these looks."""
        return sum(self.shares.get(each, 0.0) for each in looks)


def profile(cells: Sequence[str | None]) -> Profile:
    """Look at the cells of one column."""
    stripped = [each.strip() for each in cells if each is not None]
    counts = Counter(each for each in stripped if each and each.casefold() not in _UNKNOWN)
    total = sum(counts.values())
    looks: Counter[str] = Counter()
    for value, times in counts.items():
        looks[look(value)] += times
    return Profile(
        filled=total / len(cells) if cells else 0.0,
        count=total,
        distinct=len(counts) / total if total else 0.0,
        words=sum(len(each.split()) * times for each, times in counts.items()) / total if total else 0.0,
        shares={each: times / total for each, times in looks.items()},
        values=tuple(each for each, _ in counts.most_common()),
    )


@lru_cache(maxsize=65536)
def look(value: str) -> str:
    """Say what a text looks like: a kind of number, a date, a month, a code or words."""
    if value[0].isdigit() and value.isdigit():
        return _look_of_digits(value)
    if any(each.isdigit() for each in value):
        if _DATE.fullmatch(value):
            return "date"
        if (month := _MONTH.fullmatch(value)) and (month.group(1) is None or month_number(month.group(1))):
            return "month"
        if (found := _KEY.fullmatch(value)) and (not currency_of(found[1]) or found[2].startswith("00")):
            return "code"
        if _NUMBER.fullmatch(value):
            return "decimal"
        if _CODE.fullmatch(value):
            return "code"
    return "word" if value.isupper() and len(value) <= 4 else "text"  # noqa: PLR2004 - as long as a code in letters


def _look_of_digits(value: str) -> str:
    if _YMD.fullmatch(value):
        return "ymd"
    if _YM.fullmatch(value):
        return "ym"
    if value.startswith("0") and len(value) > 2:  # noqa: PLR2004 - a number has no leading zeros
        return "code"
    if len(value) <= 2:  # noqa: PLR2004 - days, months, scores
        return "small"
    if len(value) == 4 and value[:2] in {"19", "20"}:  # noqa: PLR2004
        return "year"
    return "serial" if len(value) == 5 and int(value) in _SERIAL else "whole"  # noqa: PLR2004


def fits(kind: Kind, found: Profile) -> float:
    """Return how well the cells suit a kind of value: from 1 (surely) over 0 (nothing said) to -1 (surely not)."""
    if not found.count:
        return 0.0
    numbers, dates = found.share(*NUMBERS), found.share("date", "ymd", "month")
    letters = found.share("text", "word")
    match kind.name:
        case "date":
            return _scale(dates + found.share("serial") / 2)
        case "month":
            return _scale(dates + found.share("ym", "year", "small", "serial"))
        case "money" | "number" | "rate" | "percent" | "whole":
            return _scale(max(numbers, _counted(kind, found)))
        case "vendor" | "person":
            return _names(found, letters, numbers, dates)
        case "choice":
            return _choice(kind, found)
        case "currency":
            return _scale(_share_of(found, currency_of))
        case "flag":
            return _scale(_share_of(found, lambda each: yes_or_no(each) is not None))
        case "id":
            return _identifier(found, dates)
        case _:
            return -1.0 if found.share("date", "month") > _MOST else 0.3 if letters > _SHARE else 0.0


def _share_of(found: Profile, test: Callable[[str], object]) -> float:
    return sum(bool(test(each)) for each in found.values) / len(found.values)


def _counted(kind: Kind, found: Profile) -> float:
    """Return the share of numbers and of numbers with a unit behind them ("90 days"), where the kind may have one."""
    if kind.name not in {"number", "whole"}:
        return 0.0
    return _share_of(found, lambda each: look(each) in NUMBERS or (look(each) == "text" and COUNTED.match(each)))


def _scale(share: float) -> float:
    """Most cells fit: for; about half: undecided; hardly any: against."""
    return 1.0 if share >= _MOST else -1.0 if share < 0.3 else (share - _SHARE) * 2  # noqa: PLR2004


def _names(found: Profile, letters: float, numbers: float, dates: float) -> float:
    if numbers > _MOST or dates > _SHARE:
        return -1.0
    if found.words > _LONG_TEXT:
        return -0.5
    return 1.0 if letters >= _MOST else 0.3 if letters + found.share("code") >= _SHARE else -0.3


def _choice(kind: Kind, found: Profile) -> float:
    known = vocabulary_of(kind)
    share = sum(known.meaning(each) is not None for each in found.values) / len(found.values)
    if share >= _SHARE:
        return 1.0
    if found.words > _FEW_WORDS or found.share("date") > _SHARE or found.share("decimal") > _SHARE:
        return -1.0
    if not share and found.share(*NUMBERS) > _SHARE:
        return -1.0
    return 0.3 if share else -0.2


def _identifier(found: Profile, dates: float) -> float:
    if found.share("date") > _SHARE or found.words > _FEW_WORDS:
        return -1.0
    decimals = sum(bool(re.search(r"[.,]\d\d?$", each)) for each in found.values) / len(found.values)
    if decimals > _SHARE or dates > _MOST:
        return -0.6
    return 1.0 if found.share("code", "whole") > _SHARE else 0.3
