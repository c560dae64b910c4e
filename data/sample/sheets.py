"""Writing files as tools export them: workbooks and separated lists, the same bytes every time."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter

from data.sample.blocks import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

UK, GERMANY, GROUP = "Harrowgate Freight Ltd", "Harrowgate Logistik GmbH", "Harrowgate Freight Group"

Cell = str | Decimal | date | None


@dataclass(frozen=True)
class Written:
    """What one file holds: its table, its number of records and its sum per currency."""

    table: str
    row_count: int
    totals: dict[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """One list as a tool exports it; `headings` are joined by "|", `formats` are by heading."""

    name: str
    above: tuple[str, ...]
    headings: str
    formats: dict[str, str]
    rows: list[list[Cell]]
    below: tuple[list[Cell], ...] = ()


def write_workbook(path: Path, *sheets: Sheet, made: date = AS_OF) -> None:
    """Write a workbook; texts stay texts, numbers and days are real ones."""
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), plain)
    book.set_properties({"created": datetime.combine(made, time(7, 40)), "company": GROUP})
    for sheet in sheets:
        _add(book, sheet)
    book.close()


def write_list(path: Path, sheet: Sheet, *, delimiter: str = ",", coding: str = "utf-8-sig") -> None:
    """Write a separated list: days as ISO texts unless the cells are texts already."""
    with path.open("w", encoding=coding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
        writer.writerows([text] if text else [] for text in sheet.above)
        writer.writerows([sheet.headings.split("|"), *sheet.rows, *sheet.below])


def totals(amounts: Iterable[tuple[str, Decimal]]) -> dict[str, Decimal]:
    """Return the sum per currency, in the order of the currencies."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for currency, amount in amounts:
        found[currency] += amount
    return dict(sorted(found.items()))


def german(amount: Decimal) -> str:
    """Return an amount as a German system prints it: 1.234,56 and a minus behind it."""
    text = f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,"))
    return f"{text}-" if amount < 0 else text


def _add(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name)
    bold = book.add_format({"bold": True})
    headings = sheet.headings.split("|")
    styles = [book.add_format({"num_format": sheet.formats.get(heading, "General")}) for heading in headings]
    for row, text in enumerate(sheet.above):
        if text:
            page.write_string(row, 0, text, bold)
    top = len(sheet.above)
    for column, heading in enumerate(headings):
        page.write_string(top, column, heading, bold)
        page.set_column(column, column, max(11, min(46, len(heading) + 4)))
    for row, cells in enumerate([*sheet.rows, *sheet.below], top + 1):
        _write_row(page, row, cells, styles)
    page.freeze_panes(top + 1, 0)


def _write_row(
    page: xlsxwriter.worksheet.Worksheet, row: int, cells: Sequence[Cell], styles: Sequence[xlsxwriter.format.Format]
) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, Decimal):
            page.write_number(row, column, float(cell), styles[column])
        elif isinstance(cell, date):
            page.write_datetime(row, column, cell, styles[column])
        elif cell:
            page.write_string(row, column, cell)
