"""Addresses of cells: letters and numbers of columns."""

from __future__ import annotations

import re
from functools import cache

LAST_COLUMN = 16_384
ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]+)")


@cache
def number(column: str) -> int:
    """Return the number of a column, counted from 1."""
    found = 0
    for each in column:
        found = found * 26 + ord(each) - 64
    return found


def place(cell: str) -> tuple[int, int]:
    """Return (row, column) of an address, (0, 0) where it is none."""
    found = ADDRESS.fullmatch(cell)
    return (int(found[2]), number(found[1])) if found else (0, 0)
