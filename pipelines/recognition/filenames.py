"""What the name of a file says: the months it covers, the day it shows, and who sends it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from pipelines.recognition.monthwords import month_number, plain

_EXTENSIONS = frozenset("csv tsv txt xls xlsx xlsm xlsb ods pdf zip html htm xml".split())
_COPY_WORDS = frozenset(
    "final v ver version rev revision draft correction corrections corrected corrigendum restated restatement revised "
    "amended amendment updated update resubmitted resubmission replacement latest copy kopie copie copia korrektur "
    "korrigiert entwurf endgultig neu corrige corregido".split()
)
_PERIOD_WORDS = frozenset("fy fye q h m p wk week kw ytd mtd qtr quarter".split())
_FILLERS = frozenset("to bis au a al till until through thru st nd rd th".split())
_PHRASES = re.compile(r"\b(?:copy of|kopie von|copie de|copia de|as at|as of|\d+ ?k)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_MONTHS_IN_YEAR, _LAST_DAY, _CENTURY = 12, 31, 2000
_FIRST_YEAR, _LAST_YEAR = 1990, 2099


@dataclass(frozen=True)
class NameSays:
    """What a file name says.

    `covers` is "2025-03" or "2024-11..2026-10", or two digits ("04") when the month has no year: the dates in the
    sheet complete it. `as_of` is a day; `fiscal_year` is what stands there ("FY2024", "2024-25"): which months that
    means depends on the company's calendar. `source` is the name without all of these.
    """

    covers: str = ""
    as_of: str = ""
    fiscal_year: str = ""
    source: str = ""


@dataclass(frozen=True)
class _Mark:
    """A stretch of the name that means a time: kind day, month, number (a month without year) or fiscal."""

    kind: str
    value: str
    start: int
    end: int


def read_name(name: str) -> NameSays:
    """Return what the name of a file says."""
    stem = _without_extensions(name)
    marks = _marks(stem)
    days = sorted({each.value for each in marks if each.kind == "day"})
    fiscal = [each.value for each in marks if each.kind == "fiscal"]
    return NameSays(
        covers=_covers(marks, stem),
        as_of=days[0] if len(days) == 1 else "",
        fiscal_year=fiscal[0] if len(fiscal) == 1 else "",
        source=_source(stem, marks),
    )


def covers_in(text: str) -> str:
    """Return the month or months that a text names with their years, "" when it names none or several apart."""
    found = _covers(_marks(text), text)
    return found if "-" in found else ""


def day_in(text: str) -> str:
    """Return the one day that a text names without doubt about its month, "" when there is none or several."""
    days = sorted({each.value for each in _marks(text) if each.kind == "day"})
    return days[0] if len(days) == 1 else ""


def _without_extensions(name: str) -> str:
    stem = re.split(r"[/\\]", name)[-1]
    while "." in stem and stem.rsplit(".", 1)[1].casefold() in _EXTENSIONS:
        stem = stem.rsplit(".", 1)[0]
    return re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", stem)  # "SpendApr" is two words


_SHAPES = tuple(
    (kind, re.compile(shape, re.IGNORECASE))
    for kind, shape in (
        ("ymd", r"(?<!\d)((?:19|20)\d\d)[-_./ ]([01]?\d)[-_./ ]([0-3]?\d)(?!\d)"),
        ("ymd", r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)"),
        ("d?y", r"(?<!\d)([0-3]?\d)[-_./]([0-3]?\d)[-_./]((?:19|20)\d\d)(?!\d)"),
        ("dmy", r"(?<![\d])([0-3]?\d)(?:st|nd|rd|th|\.)?[-_ ]?([^\W\d_]{3,10})\.?[-_ ,]{0,2}((?:19|20)\d\d)(?!\d)"),
        ("mdy", r"(?<![^\W\d_])([^\W\d_]{3,10})\.?[-_ ]?([0-3]?\d)(?:st|nd|rd|th)?,?[-_ ]+((?:19|20)\d\d)(?!\d)"),
        ("my", r"(?<![^\W\d_])([^\W\d_]{3,10})\.?[-_ ,']{0,3}((?:19|20)\d\d)(?![\d])"),
        ("ym-words", r"(?<!\d)((?:19|20)\d\d)[-_ ]{0,3}(?:\d\d?[-_ ]{1,3})?([^\W\d_]{3,10})(?![^\W\d_])"),
        ("my-short", r"(?<![^\W\d_])([^\W\d_]{3,10})\.?[-_ ']{0,2}(\d\d)(?!\d)"),
        ("fiscal", r"(?<![^\W\d_])(FYE?[-_ ]?(?:20)?\d\d(?:[-_/]\d\d(?:\d\d)?)?)(?!\d)"),
        ("years", r"(?<!\d)((?:19|20)\d\d)[-_/]((?:20)?\d\d)(?![\d])"),
        ("ym", r"(?<!\d)((?:19|20)\d\d)[-_./]?([01]\d)(?!\d)"),
        ("my-digits", r"(?<![^\W_])(?<!\d[-_./])([01]?\d)[-_./]((?:19|20)\d\d)(?!\d)"),
        ("m", r"(?<![^\W\d_])([^\W\d_]{3,10})(?![^\W\d_])"),
    )
)


def _marks(text: str) -> list[_Mark]:
    """Find every stretch that means a time, the longest shapes first, none overlapping another."""
    taken = [False] * len(text)
    found: list[_Mark] = []
    for kind, shape in _SHAPES:
        for match in shape.finditer(text):
            value = _value(kind, match)
            if value and not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                found.append(_Mark(value[0], value[1], match.start(), match.end()))
    return sorted(found, key=lambda mark: mark.start)


def _value(kind: str, match: re.Match[str]) -> tuple[str, str] | None:
    parts = match.groups()
    if kind in {"ymd", "d?y", "dmy", "mdy"}:
        return _day(kind, parts, match.group())
    if kind in {"my", "my-short"}:
        if kind == "my-short" and parts[1] < "10":  # "April 01" numbers the file
            return None
        year = int(parts[1]) + (_CENTURY if kind == "my-short" else 0)
        return _month(year, month_number(parts[0]))
    if kind == "ym-words":
        return _month(int(parts[0]), month_number(parts[1]))
    if kind == "fiscal":
        return "fiscal", match.group()
    if kind == "years":
        # 2024-25 is a fiscal year; 2010-11 may be one too, or November: then nothing is said.
        following = int(parts[0][2:]) + 1 == int(parts[1][-2:])
        return ("fiscal", match.group()) if following else None
    if kind == "ym":
        return _month(int(parts[0]), int(parts[1]))
    if kind == "my-digits":
        return _month(int(parts[1]), int(parts[0]))
    number = month_number(parts[0])
    return ("number", f"{number:02d}") if number else None


def _day(kind: str, parts: tuple[str, ...], text: str) -> tuple[str, str] | None:
    if kind == "ymd":
        year, month, day = (int(each) for each in parts)
    elif kind == "d?y":
        first, second, year = (int(each) for each in parts)
        # Only an order that cannot be the other one is taken.
        if first <= _MONTHS_IN_YEAR and second <= _MONTHS_IN_YEAR and first != second:
            return None
        day, month = (first, second) if second <= _MONTHS_IN_YEAR else (second, first)
    elif kind == "dmy":
        # "01 - April 2020" numbers the file; a day stands close to its month.
        if re.search(r"\d\s*[-_]\s|\d[-_]\s*[-_ ]", text):
            return None
        day, month, year = int(parts[0]), month_number(parts[1]), int(parts[2])
    else:
        day, month, year = int(parts[1]), month_number(parts[0]), int(parts[2])
    try:
        return "day", date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(year: int, month: int) -> tuple[str, str] | None:
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= _MONTHS_IN_YEAR):
        return None
    return "month", f"{year}-{month:02d}"


def _covers(marks: list[_Mark], text: str) -> str:
    months = [each for each in marks if each.kind == "month"]
    numbers = [each for each in marks if each.kind == "number"]
    values = sorted({each.value for each in months})
    if len(values) == 1 and len(numbers) == 1 and _joined(numbers[0], months[0], text):
        first = f"{values[0][:4]}-{numbers[0].value}"
        return f"{first}..{values[0]}" if first < values[0] else ""
    if len(values) == 1:
        return "" if any(each.value != values[0][5:] for each in numbers) else values[0]
    if len(values) == 2 and len(months) == 2:  # noqa: PLR2004 - the two ends of a range
        return f"{values[0]}..{values[1]}" if _joined(months[0], months[1], text) else ""
    named = {each.value for each in numbers}
    return named.pop() if not values and len(named) == 1 else ""


def _joined(first: _Mark, second: _Mark, text: str) -> bool:
    """Say whether two months are the ends of a range: only a dash or "to" stands between them."""
    if first.end > second.start:
        return False
    between = text[first.end : second.start]
    if between == "_":
        return True
    return plain(between).replace("_", " ").strip() in {
        "-",
        "--",
        "to",
        "bis",
        "\u2013",
        "\u2014",
        "until",
        "through",
        "thru",
        "till",
        "al",
        "au",
        "..",
    }


def _source(stem: str, marks: list[_Mark]) -> str:
    kept = list(stem)
    for mark in marks:
        kept[mark.start : mark.end] = " " * (mark.end - mark.start)
    tokens = [plain(each) for each in _TOKEN.findall(_PHRASES.sub(" ", "".join(kept).replace("_", " ")))]
    words = [word for word in tokens if word[:1].isalpha()]
    beside = {after for before, after in pairwise(tokens) if before.isdigit() and after in _FILLERS}
    dropped = _COPY_WORDS | _PERIOD_WORDS | beside | ({"to", "bis"} if len(marks) > 1 else set())
    return " ".join(each for each in words if each not in dropped)
