"""An independent reader of the files of the sample company, and their names."""

from __future__ import annotations

import csv
from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

import openpyxl

from data.sample import make
from data.sample.blocks import WEEKS
from tests.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SAMPLE = ROOT / "data" / "sample"
FIRST, SECOND = WEEKS
FILES = (*make.ONCE, *(name.format(week) for week in WEEKS for name in make.WEEKLY))
_CODED = {"Harrowgate_Logistik": "cp1252", "MS Project": "cp1252"}
_SEPARATED = {"Harrowgate_Logistik": ";", "MS Project": ";", "GRC": ";"}


def records(name: str) -> list[dict[str, Any]]:
    """Read the records of a sample file: what stands below each heading row, without totals, to the first blank."""
    return [record for cells in _sheets(SAMPLE / name) for record in _records(cells)]


def cells(name: str) -> list[tuple[Any, ...]]:
    """Read every cell of the first sheet of a sample file."""
    return _sheets(SAMPLE / name)[0]


def sums(rows: Iterable[dict[str, Any]], currency: str, amount: str) -> dict[str, Decimal]:
    """Return the sum per currency; `currency` is a heading, or a code that holds for all rows."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row[amount] not in {None, ""}:
            found[row.get(currency, currency)] += number(row[amount])
    return dict(found)


def number(cell: float | str) -> Decimal:
    """Read a number, a plain text, an English text such as 1,234.56 or a German one such as 1.234,56-."""
    text = str(cell)
    text = text.replace(".", "").replace(",", ".") if text.rfind(",") > text.rfind(".") else text.replace(",", "")
    return -Decimal(text[:-1]) if text.endswith("-") else Decimal(text)


def _records(rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    top = next(index for index, row in enumerate(rows) if sum(cell not in {None, ""} for cell in row) > 3)
    found = []
    for row in rows[top + 1 :]:
        if row[0] in {None, ""}:
            break
        if not str(row[0]).startswith("Total"):
            found.append(dict(zip(rows[top], row, strict=True)))
    return found


@cache
def _sheets(path: Path) -> list[list[tuple[Any, ...]]]:
    if path.suffix == ".xlsx":
        return [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(path).worksheets]
    coding, delimiter = (
        next((said for start, said in told.items() if path.name.startswith(start)), usual)
        for told, usual in ((_CODED, "utf-8-sig"), (_SEPARATED, ","))
    )
    with path.open(encoding=coding, newline="") as file:
        return [[tuple(row) for row in csv.reader(file, delimiter=delimiter)]]
