"""Reading one amount exactly as it is written: signs, brackets, separators and currencies, never a float."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from pipelines.values.currencies import DOLLARS, currency_of

LONGEST = 60  # characters; an integer float of 1e300 arrives as 301 digits

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_MINUS = str.maketrans(
    {"\u2212": "-", "\u2013": "-", "\u2014": "-", "\u2010": "-", "\u2011": "-", "\u2019": "'", "`": "'"}
)
_WORDS = r"(?:[^\d.,']|(?<=[A-Za-z])\.)*"  # a full stop belongs to a word only behind a letter ("Rs.", "Fr.")
_PARTS = re.compile(rf"^(?P<before>{_WORDS})(?P<body>[\d.,][\d.,' ]*?)(?P<after>(?:[.,](?:--?))?{_WORDS})$", re.ASCII)
_SIDE = {"cr": -1, "haben": -1, "dr": 1, "soll": 1}
_PLAIN_GROUPS = re.compile(r"^\d{1,3}(?:[' ]\d{3})+$")
_NO_CENTS = re.compile(r"^[.,]--?")  # "5.-" and "5.--" are five without cents
_SCIENTIFIC = re.compile(r"^-?\d(?:\.\d+)?[eE][+-]?\d{1,3}$", re.ASCII)


@dataclass(frozen=True)
class Amount:
    """An amount as written: its sign, currency, and its digits with the separators still in them.

    `decimal` is the decimal separator where the text itself proves it, "" where there is none or it is
    not needed, and "?" where the one separator in it may be either ("1,234").
    """

    negative: bool
    body: str
    decimal: str
    currency: str = ""

    def value(self, decimal: str) -> Decimal:
        """Return the exact value, reading an ambiguous separator as the column's decimal separator or not."""
        separator = self.decimal if self.decimal != "?" else (decimal if decimal in self.body else "")
        whole, _, part = (
            self.body.rpartition(separator) if separator and separator in self.body else (self.body, "", "")
        )
        digits = re.sub(r"[^\d]", "", whole) or "0"
        found = Decimal(f"{digits}.{part}" if part else digits)
        return -found if self.negative else found


def parse_amount(text: str, *, float_text: bool = False) -> Amount | None:
    """Return the amount that a text writes, or None when it is not one amount."""
    if len(text) > LONGEST:
        return _long_number(text)
    if float_text and _SCIENTIFIC.match(text):
        plain = format(Decimal(text), "f")
        return Amount(plain.startswith("-"), plain.lstrip("-"), "." if "." in plain else "")
    tidy = _SPACES.sub(" ", unicodedata.normalize("NFKC", text).translate(_MINUS)).strip()
    negative = False
    if tidy.startswith("(") and tidy.endswith(")"):
        tidy, negative = tidy[1:-1].strip(), True
    elif tidy.endswith(")") and "(" in tidy:  # "£(1,234.56)"
        tidy, negative = tidy.replace("(", "").replace(")", ""), True
    parts = _PARTS.match(tidy)
    if parts is None:
        return None
    signs = _surroundings(parts["before"], parts["after"])
    separator = _decimal_separator(parts["body"])
    if signs is None or separator is None or (signs[0] and negative):
        return None
    return Amount(negative or signs[0], parts["body"].replace(" ", "").replace("'", ""), separator, signs[1])


def _long_number(text: str) -> Amount | None:
    """Return a number too long for any amount as far as it is one: the column says that it overflows."""
    return Amount(text[0] == "-", text.lstrip("-")[:LONGEST], "") if text.lstrip("-").isdecimal() else None


def _surroundings(before: str, after: str) -> tuple[bool, str] | None:
    """Return (negative, currency) from what stands around the digits, or None when it is something else."""
    after = _NO_CENTS.sub("", after)
    minus, currency, side = 0, "", 0
    for piece in (before, after):
        minus += piece.count("-")
        if piece.count("+") > 1 or piece.count("-") > 1:
            return None
        for word in piece.replace("-", " ").replace("+", " ").split():
            if word.lower() in _SIDE and not side:
                side = _SIDE[word.lower()]
            elif (found := currency_of(word)) and (currency in {"", found} or {currency, found} <= DOLLARS):
                currency = found
            else:
                return None
    if minus > 1 or (minus and side):
        return None
    return (minus == 1 or side == -1), currency


def _decimal_separator(body: str) -> str | None:
    """Return the proven decimal separator, "" for none, "?" for either, None when the groups are impossible."""
    grouped = "'" in body or " " in body
    dots, commas = body.count("."), body.count(",")
    if grouped:
        return _after_groups(body, dots, commas)
    if not dots and not commas:
        return ""
    if dots and commas:
        last, other = (".", ",") if body.rfind(".") > body.rfind(",") else (",", ".")
        whole = body[: body.rfind(last)]
        return last if body.count(last) == 1 and _groups(whole, other) else None
    used = "." if dots else ","
    if dots + commas > 1:
        # Several of one kind are thousands, which proves the other one as the decimal separator.
        return ({".": ",", ",": "."}[used]) if _groups(body, used) else None
    before, after = body.split(used)
    if len(after) == 3 and 1 <= len(before) <= 3 and before[0] != "0":  # noqa: PLR2004 - a group of thousands
        return "?"
    return used if before or after else None


def _after_groups(body: str, dots: int, commas: int) -> str | None:
    if dots + commas > 1:
        return None
    used = "." if dots else "," if commas else ""
    whole = body.split(used, maxsplit=1)[0] if used else body
    return used if _PLAIN_GROUPS.match(whole) else None


def _groups(whole: str, separator: str) -> bool:
    """Return whether digits are grouped in threes (or, as in India, in twos before the last three)."""
    first, *rest = whole.split(separator)
    return (
        0 < len(first) <= 3  # noqa: PLR2004
        and bool(rest)
        and len(rest[-1]) == 3  # noqa: PLR2004
        and (all(len(each) == 3 for each in rest) or (separator == "," and all(len(each) == 2 for each in rest[:-1])))  # noqa: PLR2004
    )
