"""Dates, periods and numbers of a text: what says when, and what measures."""

from __future__ import annotations

import re

from pipelines.judge import legibility_de, legibility_en, legibility_fr

LANGUAGES = (legibility_en, legibility_de, legibility_fr)
Found = tuple[int, int]


def _any(name: str) -> str:
    """Return one pattern of a list that every language has; its spaces stand for themselves in verbose patterns too."""
    return "|".join(getattr(each, name) for each in LANGUAGES).replace(" ", r"\ ")


MONTHS, NUMBERS = _any("MONTHS"), _any("NUMBERS")
DAY = r"(?:[0-2]?\d|3[01])(?:st|nd|rd|th|\.|er)?"
YEAR = r"(?:,?\ ?20\d\d)"
WHEN = re.compile(
    rf"""
    (?<![\w.,-])(?:
      20\d\d-[01]?\d(?:-[0-3]?\d)?
    | {DAY}[./-][01]?\d[./-](?:20)?\d\d
    | [0-3]?\d\.[01]?\d\.(?!\d) | [0-3]?\d/[01]?\d(?!\d)
    | {DAY}\ (?:of\ |et\ |and\ |to\ |bis\ |[-\u2013]\ ?)?(?:{DAY}\ )?(?:{MONTHS})\b\.?{YEAR}?
    | (?:{MONTHS})\.?\ {DAY}(?![\w%]|[.,]\d){YEAR}?
    | (?:{MONTHS})\.?\ 20\d\d
    | (?:(?:in|by|until|since|from|end\ of|end|mid|mid-|early|late|of|to|before|after|start\ of|during|for|ab|seit|bis|
         im|ende|anfang|mitte|en|fin|début|mi-|avant|depuis|d'ici|courant|for\ the\ end\ of)[ -]?)(?:{MONTHS})\b
    | [qhs][1-4](?:\ ?/?-?\ ?(?:20)?\d\d)?\b | (?:fy|gj)\ ?\d\d(?:\d\d)?(?:/\d\d)?
    | (?:week|wk|cw|kw|semaine|s\.?)\ ?\.?\d\d?\b
    | (?:{_any("WEEKDAYS")})s?\b
    | (?:{_any("PERIODS")})\b
    | (?:\d+(?:[.,]\d+)?|an?|one|eine[rn]?|une?|{NUMBERS})\ (?:{_any("SPANS_OF_TIME")})\b
    | (?:early|late|mid)[- ]20\d\d | (?:in|by|until|since|bis|ab|en|before|after)\ 20\d\d\b
    )
    """,
    re.VERBOSE,
)
# Numbers that name a thing: keys, versions, phone numbers, times of the day; and the words that go before them.
NAMES = re.compile(
    rf"(?<!\w)(?:[A-Za-z]{{1,8}}[-_/]\d[\w./-]*|#\d+|(?-i:[A-Z]{{1,5}})\d+\w*|[a-z]\d+(?:\.\d+)*\b|\d+(?:\.\d+){{2,}}"
    rf"|\d{{1,2}}:\d\d|\d+[A-Za-z]{{1,3}}\d+"
    rf"|(?:{_any('NAMING')})[ .]*\d+(?:[.\-]\d+)*[a-z]?)(?!\w)",
    re.IGNORECASE,
)
MOTION = rf"(?!\ (?:\w+\ )?(?:{_any('MOTION')})\b)"
UNIT = r"(?:\ ?(?:%|percent|per\ cent|prozent|pour\ cent|k|m|bn|€|\$|£|ms|gb|tb|mb|kwh|fte|pts?)\b|\ ?%)?"
MEASURES = re.compile(
    rf"""
    (?<![\w.,])(?:[€$£]\ ?)?\d+(?:[.,'\u00a0\u202f ]\d{{3}})*(?:[.,]\d+)?{UNIT}(?![\w-]*\d){MOTION}
    | \b(?:{NUMBERS})\ (?:of|von|sur|out\ of)\ (?:the\ )?(?:\d+|{NUMBERS}|our|its|[a-z]+)
    | \b(?:{NUMBERS}){MOTION}\ (?:\w+\ )?\w{{3,}}
    | \b(?:{_any("WORD_FACTS")})
    """,
    re.VERBOSE,
)


def periods(small: str) -> tuple[Found, ...]:
    """Return where a text in small letters names a day or a period."""
    return tuple(each.span() for each in WHEN.finditer(small))


def facts(text: str, small: str, apart: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return where a text measures something; `apart` are the places of its dates, which measure nothing."""
    names = [each.span() for each in NAMES.finditer(text)]
    return tuple(each.span() for each in MEASURES.finditer(small) if not _inside(each.span(), (*apart, *names)))


def _inside(place: Found, others: tuple[Found, ...] | list[Found]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in others)
