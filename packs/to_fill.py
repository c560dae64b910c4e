"""A workbook that is handed out to be filled in: what is known is locked, what is asked for is blank and marked."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

import xlsxwriter

from pipelines.filled import WAY_BACK
from schemas.kinds import date as day

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_OPTIONS: Final = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_SAME_FILE: Final = datetime(2026, 1, 1, tzinfo=UTC)  # the same rows give the same bytes, whenever they are written
_A4, _LONGEST, _NAME = 9, 32_767, 31
_LINE, _CHARACTERS = 14, 0.78  # points of a line of text; how much of a column's width a character takes
_ALLOWED: Final = {"format_columns": True, "format_rows": True, "sort": True, "autofilter": True}


@dataclass(frozen=True)
class Row:
    """One row: what is known, under the headings; the way back of what is filled in, "" where nothing can be.

    `instead` is said in the blank fields where nothing is to be filled in.
    """

    known: tuple[object, ...]
    way_back: str = ""
    instead: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Page:
    """One sheet: its title, the lines below it, the headings of what is known and of what is blank, and its rows."""

    name: str
    title: str
    lines: tuple[str, ...]
    headings: tuple[str, ...]
    blanks: tuple[str, ...]
    widths: tuple[int, ...]
    groups: tuple[tuple[str, tuple[Row, ...]], ...]


def write(page: Page) -> bytes:
    """Return the workbook of one page, as wide as one A4 sheet on its side."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, _OPTIONS) as book:
        book.set_properties({"title": page.title, "author": "Evenkeel", "created": _SAME_FILE.replace(tzinfo=None)})
        sheet = book.add_worksheet(page.name[:_NAME])
        formats = _formats(book)
        top = _head(sheet, page, formats)
        last = _rows(sheet, page, formats, top)
        _paper(sheet, page, top, last)
        sheet.protect("", _ALLOWED)
    return stream.getvalue()


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    cell = {"text_wrap": True, "valign": "top", "font_size": 9, "bottom": 4, "bottom_color": "#B8C2CC"}
    wanted = cell | {"bg_color": "#FFF6D6", "border": 1, "border_color": "#C9A227", "locked": False}
    return {
        "title": book.add_format({"bold": True, "font_size": 15}),
        "line": book.add_format({"font_size": 9, "font_color": "#44505C"}),
        "heading": book.add_format(
            {"bold": True, "font_size": 9, "text_wrap": True, "valign": "bottom", "bg_color": "#E8EDF2", "bottom": 1}
        ),
        "group": book.add_format({"bold": True, "font_size": 10, "top": 1, "bg_color": "#F4F6F8"}),
        "cell": book.add_format(cell),
        "strong": book.add_format(cell | {"bold": True}),
        "day": book.add_format(cell | {"num_format": day.excel, "align": "left"}),
        "blank": book.add_format(wanted | {"num_format": "@"}),
        "by": book.add_format(wanted | {"num_format": day.excel}),
        "instead": book.add_format(cell | {"font_color": "#6B7783", "italic": True}),
    }


def _head(sheet: Worksheet, page: Page, formats: dict[str, Format]) -> int:
    """Write title, lines and headings; return the row of the headings."""
    sheet.write_string(0, 0, page.title, formats["title"])
    for place, line in enumerate(page.lines, start=1):
        sheet.write_string(place, 0, line, formats["line"])
    top = len(page.lines) + 1
    for place, heading in enumerate((*page.headings, *page.blanks, WAY_BACK)):
        sheet.write_string(top, place, heading, formats["heading"])
    for place, width in enumerate(page.widths):
        sheet.set_column(place, place, width)
    sheet.set_column(len(page.widths), len(page.widths), 20, None, {"hidden": True})
    sheet.freeze_panes(top + 1, 0)
    return top


def _rows(sheet: Worksheet, page: Page, formats: dict[str, Format], at: int) -> int:
    """Write the groups with their rows below row `at`; return the last row."""
    wide = len(page.widths)
    for title, rows in page.groups:
        at += 1
        sheet.write_string(at, 0, f"{title} ({len(rows)})", formats["group"])
        for place in range(1, wide):
            sheet.write_blank(at, place, None, formats["group"])
        for row in rows:
            at += 1
            _row(sheet, page, row, formats, at)
    return at


def _row(sheet: Worksheet, page: Page, row: Row, formats: dict[str, Format], at: int) -> None:
    lines = 1
    for place, value in enumerate(row.known):
        if isinstance(value, date):
            sheet.write_datetime(at, place, value, formats["day"])
            continue
        text = str(value or "")[:_LONGEST]
        sheet.write_string(at, place, text, formats["strong" if row.strong and place == 0 else "cell"])
        lines = max(lines, 1 + int(len(text) * _CHARACTERS / page.widths[place]))
    for place, heading in enumerate(page.blanks, start=len(row.known)):
        if row.way_back:
            sheet.write_blank(at, place, None, formats["by" if heading == "By" else "blank"])
        else:
            sheet.write_string(at, place, row.instead if place == len(row.known) else "", formats["instead"])
            lines = max(lines, 1 + int(len(row.instead) * _CHARACTERS / page.widths[len(row.known)]))
    sheet.write_string(at, len(page.widths), row.way_back)
    sheet.set_row(at, _LINE * lines)


def _paper(sheet: Worksheet, page: Page, top: int, last: int) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.45, bottom=0.55)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    sheet.print_area(0, 0, last, len(page.widths) - 1)
    sheet.set_footer("&L&8" + page.title.replace("&", "&&") + "&R&8Page &P of &N")
    sheet.hide_gridlines(2)
