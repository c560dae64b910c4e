"""The sheet of a workbook that explains the other: what one row is, what each column means, an example of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from schemas.derive.example import example_row
from schemas.derive.words import WANTED, purpose, unit, values
from schemas.table import Export

if TYPE_CHECKING:
    from collections.abc import Sequence

    import xlsxwriter

    from schemas.table import Column, Mart

NAME = "Read me"
HEADINGS = ("What it is called", "What it means")  # by which the sheet is known again when the workbook comes back


def write_readme(book: xlsxwriter.Workbook, table: Export | Mart, notes: Sequence[str], *, fill_in: str) -> None:
    """Write the sheet; `fill_in` names the sheet that waits to be filled in ("" when it has its rows)."""
    sheet = book.add_worksheet(NAME)
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    head = book.add_format({"bold": True, "bottom": 1})
    sheet.hide_gridlines(2)
    for at, width in enumerate((26, 20, 52, 20, 34, 30, 60)):
        sheet.set_column(at, at, width, wrapped)
    sheet.write_string(0, 0, table.title, book.add_format({"bold": True, "font_size": 14}))
    row = 1
    for label, sentence in [*purpose(table), *_how(fill_in), *(("Note", each) for each in notes)]:
        sheet.write_string(row, 0, label, bold)
        sheet.write_string(row, 1, sentence)
        row += 1
    example = example_row(table) if isinstance(table, Export) else {}
    lines = [_described(each, example) for each in table.columns]
    for at, title in enumerate(lines[0]):
        sheet.write_string(row + 1, at, title, head)
        for below, line in enumerate(lines, start=row + 2):
            sheet.write_string(below, at, line[title], wrapped)


def _how(fill_in: str) -> list[tuple[str, str]]:
    if not fill_in:
        return []
    return [
        ("How", f'Fill in the sheet "{fill_in}" from its second row on. Headings of your own are understood too.'),
        ("Unknown", "Leave empty what you do not know. An empty cell is unknown: never zero, never green."),
        ("This sheet", "Explains only. Its examples are made up, and nothing on it is loaded."),
    ]


def _described(column: Column, example: dict[str, object]) -> dict[str, str]:
    """Return what to say about a column, by the title under which it is said."""
    told = {HEADINGS[0]: column.heading}
    if example:
        told["How much it is wanted"] = WANTED[column.wanted]
    told |= {HEADINGS[1]: column.description, "Measured in": unit(column), "Words it may hold": values(column)}
    if example:
        told["Such as (made up)"] = _text(example[column.name])
        told["Also understood as"] = ", ".join(column.synonyms)
    return told


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)
