"""Values of each column of a sheet, for whoever must say which column is which."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipelines.understood import Understood

_RECORDS, _KEPT = 200, 20  # looked at, and different values kept of each column


@dataclass(frozen=True)
class ColumnSample:
    """One column of the file: its letter, its heading ("" without one) and some of its values, as they are written."""

    letter: str
    heading: str
    values: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return the column as a choice: its letter and heading."""
        return f"{self.letter}: {self.heading or '(no heading)'}"


def samples_of(found: Understood) -> tuple[ColumnSample, ...]:
    """Return the columns of a sheet in their order, the meant and the others, with values of its first records."""
    headings = {letter: heading for heading, letter in found.extra}
    headings |= {each.letter: each.heading for each in found.columns.values() if each.letter}
    values: dict[str, dict[str, None]] = {letter: {} for letter in headings}
    for cells in (*_loaded(found), *(each.cells for each in found.set_aside[:_RECORDS])):
        for letter, text in cells.items():
            if letter in values and text.strip() and len(values[letter]) < _KEPT:
                values[letter][text.strip()] = None
    order = sorted(headings, key=lambda letter: (len(letter), letter))
    return tuple(ColumnSample(each, _without_letter(headings[each], each), tuple(values[each])) for each in order)


def _loaded(found: Understood) -> Iterator[dict[str, str]]:
    """Yield the cells of the first records by letter: what each says, not how it was read."""
    letters = {name: each.letter for name, each in found.columns.items() if name in found.rows.column_names}
    others = dict(found.extra)
    names = [*letters, *(each for each in ("raw", "extra") if each in found.rows.column_names)]
    for row in found.rows.slice(0, _RECORDS).select(names).to_pylist():
        raw, extra = json.loads(row.get("raw") or "{}"), json.loads(row.get("extra") or "{}")
        known = {letter: raw.get(name) or _text(row[name]) for name, letter in letters.items()}
        yield known | {others[heading]: str(text) for heading, text in extra.items() if heading in others}


def _text(value: Any) -> str:
    """Return a value as a cell would say it: amounts without the zeros that only storing gave them."""
    if isinstance(value, Decimal):
        whole, _, digits = f"{value:f}".partition(".")
        return f"{whole}.{digits.rstrip('0').ljust(2, '0')}" if digits.strip("0") else whole
    return "" if value is None else str(value)


def _without_letter(heading: str, letter: str) -> str:
    """Return the heading as the file has it: those that it has not, or twice, are named by their letter as well."""
    return "" if heading == f"Column {letter}" else re.sub(rf" \({letter}\)$", "", heading)
