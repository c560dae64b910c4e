"""Scales of numbers: whether a column of scores from 1 to 5 may count from 1 to 10, or from 1 to 3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipelines.values.vocabulary import letters, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from schemas.kinds import Kind

_RANGE = r"(?<!\d)[01]\s*(?:-|\u2013|\u2014|to|bis|\u00e0|a|\.\.)\s*(\d{1,3})(?!\d)"
SCALE = re.compile(rf"[(\[]\s*{_RANGE}\s*[)\]]|{_RANGE}\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?\s*%?")
_STEP = re.compile(r"(?<![\d.,])(\d{1,2})\s*[=:.)\u2013-]\s*([^\W\d_][^\d=:,;|]*)")
_SAYS = re.compile(
    rf"(?:scale|score[sd]?|rated|rating|skala|\u00e9chelle|escala)\b[^\d]{{0,20}}{_RANGE}", re.IGNORECASE
)
_MATRIX = re.compile(r"(?<![\d.,])([3-9])\s*[x\u00d7]\s*\1(?![\d.,])", re.IGNORECASE)
_PAIR = re.compile(r"\(?(\d{1,2})\)?\s*[-=:.)\u2013]?\s*([^\W\d_].*)|([^\W\d_].*?)\s*[-=:(\u2013]?\s*\(?(\d{1,2})\)?")
_STRAY = 0.05  # of the numbers: fewer beyond the scale are slips of the pen
_LONG, _SHORT_TOP, _ENOUGH = 5, 3, 12  # so many rows of a long scale should reach beyond its third step


def is_scale(kind: Kind) -> bool:
    """Say whether a choice is a scale: its values are numbers."""
    return bool(kind.values) and all(each.isdecimal() for each in kind.values)


def another_scale(kind: Kind, columns: Sequence[tuple[str, Sequence[str | None]]], beside: Iterable[str] = ()) -> str:
    """Return why columns of one sheet, (heading, cells), are not on the scale of `kind`; "" when nothing says so.

    They are judged together: where one of them counts to ten, all do. `beside` are other texts of the sheet, among
    which a key may stand ("4 = Almost certain").
    """
    stated = {int(said[1] or said[2]) for heading, _ in columns if (said := SCALE.search(heading))}
    top = max(map(int, kind.values))
    if stated:
        return "" if stated == {top} else f"counts to {max(stated - {top})}"
    if (highest := _in_key(kind, beside)) and highest != top:
        return f"counts to {highest}, as the key on the sheet says"
    if other := _named_otherwise(kind, [cell for _, cells in columns for cell in cells if cell]):
        return f'names a step "{other}"'
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


def ends_below(kind: Kind, columns: Sequence[tuple[str, Sequence[str | None]]]) -> tuple[int, int]:
    """Return (highest step, rows) where many rows of numbers stop just below the top of the scale, else (0, 0).

    That alone says little: the highest step of a scale is rarely given.
    """
    if any(SCALE.search(heading) for heading, _ in columns):
        return 0, 0
    filled = [[_whole(cell.strip()) for cell in cells if cell and cell.strip()] for _, cells in columns]
    if not all(each.isdecimal() for found in filled for each in found):
        return 0, 0
    rows, top = max(map(len, filled)), max(map(int, kind.values))
    reached = max((int(each) for found in filled for each in found), default=0)
    return (reached, rows) if rows >= _ENOUGH and reached == top - 1 else (0, 0)


def _in_key(kind: Kind, texts: Iterable[str]) -> int:
    """Return the highest step of a key such as "1 = Rare, ... 4 = Almost certain" or "4 x 4", 0 without one."""
    known, steps, said = vocabulary_of(kind).known, dict[int, bool](), set[int]()
    for text in texts:
        steps |= {int(each[1]): letters(each[2]) in known for each in _STEP.finditer(text)}
        said |= {int(each[1]) for each in _SAYS.finditer(text)} | {int(each[1]) for each in _MATRIX.finditer(text)}
    whole = len(steps) >= _SHORT_TOP and sorted(steps) == list(range(1, len(steps) + 1))
    if whole and sum(steps.values()) * 2 >= len(steps):
        return max(steps)
    return said.pop() if len(said) == 1 else 0


def _named_otherwise(kind: Kind, cells: Iterable[str]) -> str:
    """Return a cell such as "4 - Almost certain" if half of the words stand beside another number than ours."""
    known, right, wrong = vocabulary_of(kind).known, 0, list[str]()
    for cell in dict.fromkeys(cells):
        if not (pair := _PAIR.fullmatch(cell.strip())):
            continue
        number, word = (pair[1], pair[2]) if pair[1] else (pair[4], pair[3])
        if (value := known.get(letters(word))) is not None:
            right, wrong = (right + 1, wrong) if value == number else (right, [*wrong, cell.strip()])
    # The low steps of a shorter scale are ours too: "1 - Rare", "2 - Unlikely", "3 - Likely", "4 - Almost certain".
    return wrong[0] if len(wrong) > 1 and len(wrong) >= right else ""


def _whole(text: str) -> str:
    """Return a number without the zero behind its point, as a table of numbers writes it."""
    return re.sub(r"[.,]0+$", "", text)
