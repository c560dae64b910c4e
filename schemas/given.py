"""Reading what a person types behind a command: a day, an act, a span of months."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from datetime import date


def day(given: str) -> date:
    """Return a day written as 2026-11-20."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise ArgumentTypeError(f'"{given}" is not a date such as 2026-11-20') from None


def sequence(given: str) -> int:
    """Return the number of an act."""
    if given.isascii() and given.isdigit() and len(given) <= 18:  # noqa: PLR2004 - what BIGINT holds
        return int(given)
    raise ArgumentTypeError(f'"{given}" is not the number of an act')


def baseline(given: str) -> str:
    """Return a moment to compare with as it was written: "reviewed", a day or the number of an act."""
    if given == "reviewed":
        return given
    return str(sequence(given)) if given.isdigit() else day(given).isoformat()


def months(given: str) -> str:
    """Return a month or a span of months, first not after last, as it was written."""
    first, _, last = given.partition("..")
    if all(re.fullmatch(r"[12]\d{3}-(0[1-9]|1[0-2])", each) for each in (first, last or first)) and first <= (
        last or first
    ):
        return given
    raise ArgumentTypeError(f'"{given}" is not a month or a span of months such as 2026-01..2026-03')
