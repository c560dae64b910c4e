"""Scales of numbers: whether a column of scores from 1 to 5 may count from 1 to 10, or from 1 to 3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schemas.kinds import Kind

_RANGE = r"(?<!\d)[01]\s*(?:-|\u2013|\u2014|to|bis|\u00e0|a|\.\.)\s*(\d{1,3})(?!\d)"
SCALE = re.compile(rf"[(\[]\s*{_RANGE}\s*[)\]]|{_RANGE}\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?\s*%?")
_STRAY = 0.05  # of the numbers: fewer beyond the scale are slips of the pen
_LONG, _SHORT_TOP, _ENOUGH = 5, 3, 12  # so many rows of a long scale should reach beyond its third step


def is_scale(kind: Kind) -> bool:
    """Say whether a choice is a scale: its values are numbers."""
    return bool(kind.values) and all(each.isdecimal() for each in kind.values)


def another_scale(kind: Kind, columns: Sequence[tuple[str, Sequence[str | None]]]) -> str:
    """Return why columns of one sheet, (heading, cells), are not on the scale of `kind`; "" when nothing says so.

    They are judged together: where one of them counts to ten, all do.
    """
    stated = {int(said[1] or said[2]) for heading, _ in columns if (said := SCALE.search(heading))}
    top = max(map(int, kind.values))
    if stated:
        return "" if stated == {top} else f"counts to {max(stated - {top})}"
    known = {each for words in (kind.values, *kind.words.values()) for each in words if each.isdecimal()}
    filled = [[cell.strip() for cell in cells if cell and cell.strip()] for _, cells in columns]
    numbers = [[_whole(cell) for cell in cells if _NUMBER.fullmatch(cell)] for cells in filled]
    for found in numbers:
        beyond = [each for each in found if each not in known]
        if len(beyond) > _STRAY * len(found):
            return f'holds "{beyond[0]}"'
    rows = max(map(len, filled))
    reached = max((int(each) for found in numbers for each in found if each in known), default=0)
    only_numbers = list(map(len, numbers)) == list(map(len, filled))
    if top >= _LONG and only_numbers and rows >= _ENOUGH and reached <= _SHORT_TOP:
        return f"holds nothing above {reached} in {rows} rows"
    return ""


def _whole(text: str) -> str:
    """Return a number without the zero behind its point, as a table of numbers writes it."""
    return re.sub(r"[.,]0+$", "", text)
