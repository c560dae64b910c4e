"""Templates and downloads: what is in them, and that nothing in them is alive."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from pipelines.understood import FileUnderstood, Memory
from schemas import kinds
from schemas.derive.example import example_row
from schemas.derive.workbook import write_templates, write_workbook
from schemas.errors import BadValueError
from schemas.exports import all_exports
from schemas.table import Export, Mart, column

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EXPORTS = [pytest.param(each, id=each.name) for each in all_exports().values()]
TODAY = date(2026, 10, 15)
NOTES = Mart(
    "notes",
    "Notes",
    "One row per note.",
    (
        column("note", kinds.text, "Note", "What was noted."),
        column("amount", kinds.money, "Amount", "How much.", unit="EUR"),
        column("done", kinds.flag, "Done", "Whether it is done."),
        column("day", kinds.date, "Day", "When."),
    ),
)


@pytest.mark.parametrize("export", EXPORTS)
def test_template_asks_for_every_column(export: Export) -> None:
    sheet = _first(write_workbook(export))
    assert [each.value for each in sheet[1]] == [each.heading for each in export.columns]
    assert sheet.max_row == 1
    assert sheet.freeze_panes == "A2"
    for at, each in enumerate(export.columns, start=1):
        cell = sheet.cell(1, at)
        assert cell.comment is not None
        assert cell.comment.text.startswith(each.description)
        assert sheet.column_dimensions[get_column_letter(at)].number_format == each.kind.excel


@pytest.mark.parametrize("export", EXPORTS)
def test_template_offers_the_words_of_choices_and_flags(export: Export) -> None:
    book = _book(write_workbook(export))
    offered = {}
    for each in book.worksheets[0].data_validations.dataValidation:
        letter = str(each.sqref).split("2:", maxsplit=1)[0]
        offered[letter] = _words(book, str(each.formula1))
    wanted: dict[str, list[str]] = {}
    for at, each in enumerate(export.columns, start=1):
        words = ["yes", "no"] if each.kind is kinds.flag else list(each.kind.values)
        wanted |= {get_column_letter(at): words} if words else {}
    assert offered == wanted


@pytest.mark.parametrize("export", EXPORTS)
def test_second_sheet_explains_every_column_with_an_example(export: Export) -> None:
    told = {row[0]: row for row in _book(write_workbook(export))["Read me"].iter_rows(values_only=True) if row[0]}
    for each in export.columns:
        assert told[each.heading][2] == each.description
        assert told[each.heading][5], f"{each.name} has no example"
    assert told["Holds"][1] == export.row


def test_long_list_of_words_stands_on_a_sheet_of_its_own() -> None:
    many = {f"value number {each}": () for each in range(40)}
    export = Export("t", "T", "O", "One row per t.", (), (), (column("c", kinds.choice(many), "C", "Which."),))
    book = _book(write_workbook(export))
    assert book["Lists"].sheet_state == "hidden"
    assert [each.value for each in book["Lists"]["A"]] == list(many)


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 30 123", "-", "@me", "https://x.example", "{=A1}", "_x0041_", " kept ", "007"]
)
def test_text_leaves_as_text(text: str) -> None:
    cell = _first(write_workbook(NOTES, [{"note": text}]))["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@pytest.mark.parametrize(
    ("column_name", "value", "stands"),
    [
        ("amount", Decimal("1234.50"), 1234.5),
        ("amount", Decimal("0.1000"), 0.1),
        ("amount", Decimal("-99999999999.9999"), -99999999999.9999),
        ("amount", Decimal("99999999999999.9999"), "99999999999999.9999"),  # a workbook would round it
        ("amount", 9007199254740993, "9007199254740993"),
        ("done", True, "yes"),
        ("done", False, "no"),
        ("day", date(1899, 12, 31), "1899-12-31"),  # before the calendar of workbooks
        ("note", None, None),
        ("note", ("a", "b"), "a; b"),
    ],
)
def test_value_is_kept(column_name: str, value: object, stands: object) -> None:
    at = [each.name for each in NOTES.columns].index(column_name)
    assert _first(write_workbook(NOTES, [{column_name: value}])).cell(2, at + 1).value == stands


def test_date_is_a_date() -> None:
    cell = _first(write_workbook(NOTES, [{"day": date(2026, 9, 30)}]))["D2"]
    assert cell.is_date
    assert str(cell.value)[:10] == "2026-09-30"


def test_text_longer_than_a_cell_says_that_it_was_cut() -> None:
    value = str(_first(write_workbook(NOTES, [{"note": "x" * 40_000}]))["A2"].value)
    assert len(value) == 32_767
    assert value.endswith("(cut: 40000 characters)")


def test_notes_of_a_download_stand_on_the_second_sheet() -> None:
    book = _book(write_workbook(NOTES, [], notes=["Filtered by tier = critical.", "=cmd"]))
    said = [row[1] for row in book["Read me"].iter_rows(values_only=True) if row[0] == "Note" and row[1]]
    assert said[:2] == ["Filtered by tier = critical.", "=cmd"]
    assert book["Read me"]["B3"].data_type == "s"


def test_same_rows_give_the_same_bytes() -> None:
    rows: list[Mapping[str, object]] = [{"note": "a", "amount": Decimal(1)}]
    assert write_workbook(NOTES, rows) == write_workbook(NOTES, rows)


def test_templates_are_written_into_a_folder(tmp_path: Path) -> None:
    files = write_templates(tmp_path / "new")
    assert [each.name for each in files] == [f"{each}.xlsx" for each in all_exports()]
    with pytest.raises(BadValueError, match='"nonsense" was given'):
        write_templates(tmp_path, "nonsense")


@pytest.mark.parametrize("export", EXPORTS)
def test_template_filled_with_its_example_loads_without_findings(export: Export, tmp_path: Path) -> None:
    found = _understand(tmp_path, export, write_workbook(export, [example_row(export)]))
    (table,) = found.tables
    assert (table.table, table.header_row, table.rows.num_rows) == (export.name, 1, 1)
    assert set(table.columns) == {each.name for each in export.columns}
    assert (table.findings, table.questions, table.set_aside, table.not_data, table.extra) == ((), (), (), (), ())
    assert table.rows.to_pylist()[0] == table.rows.to_pylist()[0] | example_row(export)


@pytest.mark.parametrize("export", EXPORTS)
def test_unfilled_template_loads_no_record(export: Export, tmp_path: Path) -> None:
    found = _understand(tmp_path, export, write_workbook(export))
    assert [(each.sheet, each.rows.num_rows) for each in found.tables if each.rows.num_rows] == []


def _understand(folder: Path, export: Export, content: bytes) -> FileUnderstood:
    door = pytest.importorskip("pipelines.understand", reason="the front door of pipelines does not open yet")
    path = folder / f"{export.name}.xlsx"
    path.write_bytes(content)
    found = door.understand(path, name=path.name, memory=Memory(), today=TODAY, unit="Northwind Trading Ltd")
    assert isinstance(found, FileUnderstood)
    return found


def _book(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def _first(content: bytes) -> Worksheet:
    return _book(content).worksheets[0]


def _words(book: Workbook, formula: str) -> list[str]:
    if formula.startswith('"'):
        return formula.strip('"').split(",")
    return [str(cell.value) for (cell,) in book["Lists"][formula.partition("!")[2].replace("$", "")]]
