"""Workbooks: the template of an export is the workbook of its rows when there are none."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter

from schemas import kinds
from schemas.derive.readme import write_readme
from schemas.derive.words import in_words
from schemas.errors import BadValueError, RuleError
from schemas.exports import all_exports
from schemas.table import Export

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from schemas.table import Column, Mart

# A cell of text is text, whatever it starts with: nothing that anybody typed becomes a formula or a link.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": kinds.date.excel,
}
_SAME_FILE = datetime(2026, 1, 1, tzinfo=UTC)  # the same rows give the same bytes, whenever they are written
_LAST_ROW, _LONGEST_TEXT, _LONGEST_LIST, _LONGEST_NAME, _FIRST_YEAR = 1_048_575, 32_767, 255, 31, 1900
_LISTS = "Lists"
_WIDTHS = {"text": 28, "vendor": 30, "person": 22, "list": 26, "money": 16, "date": 13}
_HEAD = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E8EDF2"}
_FLAG = ("yes", "no")


def write_workbook(
    table: Export | Mart, rows: Iterable[Mapping[str, object]] | None = None, notes: Sequence[str] = ()
) -> bytes:
    """Return an .xlsx file: the table's columns with these rows (none: the template), and a sheet that explains them.

    `notes` are sentences for the second sheet: what the file was made of, which filters, as of when.
    """
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, _OPTIONS) as book:
        book.set_properties({"title": table.title, "author": "Evenkeel", "created": _SAME_FILE.replace(tzinfo=None)})
        name = table.title[:_LONGEST_NAME]
        sheet = book.add_worksheet(name)
        _write_head(book, sheet, table)
        if rows is not None:
            last = _write_rows(book, sheet, table, rows)
            sheet.autofilter(0, 0, last, len(table.columns) - 1)
        write_readme(book, table, notes, fill_in=name if rows is None else "")
        _write_choices(book, sheet, table)
    return stream.getvalue()


def write_templates(folder: Path, name: str = "all") -> list[Path]:
    """Write the template of one table, or of all, into a folder; return the files."""
    exports = all_exports()
    if name != "all" and name not in exports:
        raise BadValueError("Table", name, "all, or one of " + ", ".join(exports))
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for each in exports.values() if name == "all" else [exports[name]]:
        files.append(folder / f"{each.name}.xlsx")
        files[-1].write_bytes(write_workbook(each))
    return files


def _write_head(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, table: Export | Mart) -> None:
    """Write the frozen heading row: names with what they mean as a comment, and the format of each column."""
    wanted = book.add_format(_HEAD)
    other = book.add_format(_HEAD | {"bold": False, "bg_color": "#F7F8FA"})
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, 0)
    for at, column in enumerate(table.columns):
        sheet.set_column(at, at, _width(column), book.add_format({"num_format": column.kind.excel}))
        sheet.write_string(0, at, column.heading, wanted if column.wanted == "wanted" else other)
        says = in_words(column, ask=isinstance(table, Export))
        lines = len(says) // 42 + says.count("\n") + 2
        sheet.write_comment(0, at, says, {"author": "Evenkeel", "width": 300, "height": 16 * lines})


def _write_rows(
    book: xlsxwriter.Workbook,
    sheet: xlsxwriter.worksheet.Worksheet,
    table: Export | Mart,
    rows: Iterable[Mapping[str, object]],
) -> int:
    """Write the rows below the heading; return the last row written."""
    formats = [book.add_format({"num_format": each.kind.excel}) for each in table.columns]
    plain = book.add_format({"num_format": "@"})
    last = 0
    for last, row in enumerate(rows, start=1):
        if last > _LAST_ROW:
            says = (
                f"{table.title}: an Excel sheet ends at row {_LAST_ROW + 1:,}. Filter the rows, or export them as CSV."
            )
            raise RuleError(says)
        for at, column in enumerate(table.columns):
            value = row.get(column.name)
            if value is None:
                continue
            shown = _shown(value)
            if isinstance(shown, str):
                sheet.write_string(last, at, shown, plain)
            elif isinstance(shown, date):
                sheet.write_datetime(last, at, shown, formats[at])
            else:
                sheet.write_number(last, at, shown, formats[at])
    return last


def _write_choices(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, table: Export | Mart) -> None:
    """Offer the vocabulary of choices and flags as drop-downs; another word is questioned, not forbidden."""
    if not isinstance(table, Export):
        return
    lists = None
    for at, column in enumerate(table.columns):
        values = _FLAG if column.kind is kinds.flag else column.kind.values
        if not values:
            continue
        source: list[str] | str = list(values)
        if len(",".join(values)) > _LONGEST_LIST or any("," in each for each in values):
            lists = lists or book.add_worksheet(_LISTS)
            lists.hide()
            lists.write_column(0, at, values)
            letter = xlsxwriter.utility.xl_col_to_name(at)
            source = f"={_LISTS}!${letter}$1:${letter}${len(values)}"
        offer = {"validate": "list", "source": source, "error_type": "warning", "error_title": column.heading[:32]}
        offer["error_message"] = "This word is not on the list: it loads as unknown if nobody knows what it means."
        sheet.data_validation(1, at, _LAST_ROW, at, offer)


def _shown(value: object) -> str | date | float | int:
    """Return what stands in the cell; a number that a workbook would round, and a date before 1900, stay text."""
    if isinstance(value, bool):
        return _FLAG[0] if value else _FLAG[1]
    if isinstance(value, Decimal | int | float):
        exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        stored = float(value)
        reread = float(f"{stored:.16G}")  # the writer keeps sixteen digits
        return stored if Decimal(repr(reread)) == exact else str(value)
    if isinstance(value, date):  # a moment is a date too
        return value if value.year >= _FIRST_YEAR else value.isoformat()
    text = "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    if len(text) <= _LONGEST_TEXT:
        return text
    said = f" ... (cut: {len(text)} characters)"
    return text[: _LONGEST_TEXT - len(said)] + said


def _width(column: Column) -> int:
    return max(_WIDTHS.get(column.kind.name, 15), len(column.heading) // 2 + 3)
