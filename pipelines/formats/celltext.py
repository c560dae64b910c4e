"""How a value of any workbook is written as text: the one way that the fast reader of .xlsx writes it too."""

from __future__ import annotations

import datetime
import math
import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

DECIMALS: Final = 9  # as many as the fast reader gives
LAST_DAY: Final = 2_958_466  # the serial after 9999-12-31
LEAP_BUG: Final = 60  # the serial of 29 February 1900, a day that never was
DAYS_1904: Final = 1462
ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_BEFORE: Final = datetime.datetime(1899, 12, 30)  # noqa: DTZ001 (workbooks know no time zone)
_BUILT_IN_DATES: Final = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_NO_CODE: Final = re.compile(r"\"[^\"]*\"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]", re.IGNORECASE)
_DATE_CODE: Final = re.compile(r"[ymdhs]", re.IGNORECASE)


def number_text(value: float) -> str:
    """Write a number in its shortest form, without exponent, with at most nine decimals."""
    if not math.isfinite(value):
        return str(value)
    if value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 (beyond it digits would be made up)
        return str(int(value))
    text = format(round(Decimal(repr(value)), DECIMALS), "f").rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def date_text(serial: float, *, is_1904: bool) -> str:
    """Write the date of a serial number as "2024-02-01 00:00:00"; a serial that is no date stays a number."""
    days = serial + DAYS_1904 if is_1904 else serial
    if not 0 <= days < LAST_DAY:
        return number_text(serial)
    if days < LEAP_BUG and not is_1904:
        days += 1
    moment = _BEFORE + datetime.timedelta(milliseconds=round(days * 86_400_000))
    return moment.isoformat(" ", "milliseconds" if moment.microsecond else "seconds")


def moment_text(stated: str) -> str:
    """Write "2024-02-01" or "2024-02-01T10:00:00" as a workbook's date; what is no day stays as it is."""
    try:
        moment = datetime.datetime.fromisoformat(stated).replace(tzinfo=None)
    except ValueError:
        return stated
    return moment.isoformat(" ", "milliseconds" if moment.microsecond else "seconds")


@lru_cache(maxsize=4096)
def is_date_format(code: str) -> bool:
    """Say whether a number format shows dates or times."""
    first = _NO_CODE.sub("", code.partition(";")[0])
    return first.lower() != "general" and _DATE_CODE.search(first) is not None


def is_date_style(number: int, codes: dict[int, str]) -> bool:
    """Say the same of the number of a format, which may be built in."""
    return is_date_format(codes[number]) if number in codes else number in _BUILT_IN_DATES
