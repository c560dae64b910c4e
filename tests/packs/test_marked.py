"""The file goes back to its owner: nothing of it is changed but for the marks, and mended it loads again."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import acts
from packs import marked, marked_file
from packs.marking.told import TITLE, Mark, Table, Told
from tests.acts.conftest import TODAY, Company
from tests.packs import owners_book

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

pytestmark = pytest.mark.filterwarnings("ignore:.*(extension|Extension).*:UserWarning")  # openpyxl's, on reading
LEDGER = """
Date       | Document | Supplier     | Text     | Amount
2026-09-03 | 00017    | Skyform Ltd  | =1+1     | 1200.00
2026-09-17 | INV-2    | @Nordtec     | +49 30 1 | n/a
2026-09-21 | INV-3    | -Quill       |          | 350.25
2026-09-28 | INV-4    | Skyform Ltd  | Paper    | 80.00
"""


@pytest.fixture
def company(tmp_path: Path) -> Company:
    (tmp_path / "files").mkdir()
    return Company(tmp_path / "data", tmp_path / "files")


def returned(company: Company, load_id: int = 1) -> marked.Returned:
    return marked_file.of_load(acts.reading(company.home, today=TODAY), company.home, load_id)


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(sheet: Worksheet) -> dict[str, Any]:
    """Return what the owner sees of each cell, without the look of marks."""
    return {
        cell.coordinate: (cell.value, cell.data_type, cell.number_format, cell.font.b, cell.border.left.style)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def marks(sheet: Worksheet) -> set[str]:
    return {
        cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.patternType in {"lightUp", "gray125"}
    }


@pytest.fixture
def book(company: Company) -> tuple[Path, marked.Returned]:
    path = owners_book.write(company.files)
    result = company.load(path.name, unit="North", table="spend")
    assert [each.set_aside for each in result.sheets if each.load_id] == [2]
    return path, returned(company)


def test_every_cell_format_width_and_merged_range_is_as_it_was(book: tuple[Path, marked.Returned]) -> None:
    path, found = book
    before, after = openpyxl.load_workbook(path), opened(found.content)
    assert (found.name, after.sheetnames) == (path.name, [*before.sheetnames, "Evenkeel"])
    for sheet in before.worksheets:
        now = after[sheet.title]
        same = cells(now)
        assert {cell: same[cell] for cell in cells(sheet)} == cells(sheet)
        assert now.merged_cells.ranges == sheet.merged_cells.ranges
        assert (now.freeze_panes, now.auto_filter.ref) == (sheet.freeze_panes, sheet.auto_filter.ref)
        widths = {letter: each.width for letter, each in now.column_dimensions.items()}
        assert {letter: widths[letter] for letter in "AB" if letter in sheet.column_dimensions} == {
            letter: each.width for letter, each in sheet.column_dimensions.items() if letter in "AB"
        }


def test_parts_without_marks_are_the_same_bytes_and_results_of_formulas_stay(
    book: tuple[Path, marked.Returned],
) -> None:
    path, found = book
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(io.BytesIO(found.content)) as after:
        for name in before.namelist():
            if "chart" in name or "drawing1.xml" in name or "sharedStrings" in name or "theme" in name:
                assert after.read(name) == before.read(name), name
    total = openpyxl.load_workbook(io.BytesIO(found.content), data_only=True)["Ledger"]["F10"]
    assert (total.value, opened(found.content)["Ledger"]["F10"].value) == (10550, "=SUM(F4:F9)")


def test_bad_cells_are_marked_with_a_comment_and_their_row_has_its_sentence(book: tuple[Path, marked.Returned]) -> None:
    sheet = opened(book[1].content)["Ledger"]
    assert marks(sheet) == owners_book.SET_ASIDE | owners_book.UNKNOWN
    assert sheet["G3"].value == TITLE
    assert sheet["F9"].comment.text.startswith("The amount is blank. The record is set aside")
    assert sheet["F7"].comment.text == "Ask Quill"  # the owner's own comment stays; the notes column says the rest
    assert sheet["G7"].value.startswith('F7: "n/a" is no amount.')
    assert sheet["G4"].value is None
    assert not sheet.column_dimensions["G"].hidden
    assert sheet["F7"].font.color.rgb == "FF000000"  # white letters would be lost on the mark
    assert sheet["F9"].number_format == "#,##0.00"


def test_summary_names_file_person_totals_and_every_cell_with_a_link(book: tuple[Path, marked.Returned]) -> None:
    sheet = opened(book[1].content)["Evenkeel"]
    said = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    assert said.startswith(f"{TITLE}\nFile\n{owners_book.NAME}\n")
    assert "by ana (load 1). 2 records set aside" in said
    assert "7 records read = 4 loaded + 2 set aside + 1 not data" in said
    assert "10,550.00 read = 10,550.00 loaded + 0.00 set aside" in said
    links = {cell.value: cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    assert links == {cell: f"'Ledger'!{cell}" for cell in owners_book.SET_ASIDE | owners_book.UNKNOWN}


def test_returned_workbook_says_the_same_as_the_file_and_mended_takes_its_place(
    company: Company, book: tuple[Path, marked.Returned]
) -> None:
    assert company.count("set_aside_waiting") == 2
    path = company.files / "again" / owners_book.NAME
    path.parent.mkdir()
    path.write_bytes(book[1].content)
    again = company.check("again/" + owners_book.NAME, unit="North", table="spend")
    (sheet,) = [each for each in again.sheets if each.table]
    assert (sheet.status, sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == ("repeat", 7, 4, 2, 1)
    assert TITLE not in str(sheet.extra)

    mended = openpyxl.load_workbook(path)
    mended["Ledger"]["F7"], mended["Ledger"]["F9"] = 99.95, 400
    mended["Ledger"]["F10"] = 11049.95
    mended.save(path)
    result = company.load("again/" + owners_book.NAME, unit="North", table="spend")
    (sheet,) = [each for each in result.sheets if each.table]
    assert (sheet.status, sheet.loaded, sheet.set_aside) == ("loaded", 6, 0)
    assert company.count("set_aside_waiting") == 0
    assert f"{company.total():.2f}" == "11049.95"
    assert company.ask("select count(*) from load_gaps where amount_gap <> 0") == [(0,)]
    company.undo(sheet.load_id)
    assert company.count("set_aside_waiting") == 2


def test_text_file_comes_back_as_a_workbook_of_texts_and_mended_takes_its_place(company: Company) -> None:
    company.load("ledger 2026-09.csv", LEDGER, unit="North")
    found = returned(company)
    assert found.name == "ledger 2026-09.xlsx"
    book = opened(found.content)
    sheet = book["Rows"]
    rows = [[cell.strip() for cell in line.split("|")] for line in LEDGER.strip().splitlines()]
    assert [[cell.value or "" for cell in row[:5]] for row in sheet.iter_rows()] == rows
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} <= {"s", "inlineStr"}
    assert {cell.number_format for row in sheet.iter_rows(max_col=5) for cell in row if cell.value} == {"@"}
    assert marks(sheet) == {"E3"}
    sheet["E3"] = "49.75"
    book.save(company.files / found.name)
    (first, *_) = company.load(found.name, unit="North").sheets
    assert (first.status, first.loaded, first.set_aside) == ("loaded", 4, 0)
    assert company.count("set_aside_waiting") == 0
    assert f"{company.total():.2f}" == "1680.00"


def test_marks_of_an_earlier_return_are_taken_off(company: Company, book: tuple[Path, marked.Returned]) -> None:
    path = company.files / "again.xlsx"
    path.write_bytes(book[1].content)
    one = Mark("Ledger", "C5", 5, "warning", "Ledger!C5: look at it.")
    told = Told(owners_book.NAME, "Loaded.", (Table("Ledger", "Spend", 3, 1, 1, 0, 0),), (one,))
    after = opened(marked.returned(path, told).content)
    assert after.sheetnames == ["Ledger", "Chart", "Evenkeel"]
    sheet = after["Ledger"]
    assert marks(sheet) == {"C5"}
    said = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert said == {"C5": "Look at it.", "F7": "Ask Quill"}
    assert {cell.coordinate for cell in sheet["G"] if cell.value} == {"G3", "G5"}


def test_too_large_a_file_comes_back_with_the_rows_to_mend_alone(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked, "MOST_CELLS", 10)
    company.load("ledger 2026-09.csv", LEDGER, unit="North")
    found = returned(company)
    assert "of its 5 rows the 2 with headings or something to mend are here" in found.limits[0]
    rows = {cell.row for row in opened(found.content)["Rows"].iter_rows() for cell in row if cell.value}
    assert rows == {1, 3}


def test_file_that_was_only_checked_comes_back_too(company: Company) -> None:
    path = company.write("ledger 2026-09.csv", LEDGER)
    result = company.check(path.name, unit="North")
    assert marked_file.has_problems(result)
    found = marked_file.of_check(path, result, today=TODAY)
    said = [cell.value for row in opened(found.content)["Evenkeel"].iter_rows() for cell in row]
    assert "Checked on 2026-11-20; nothing of it is loaded yet." in said


texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)


@settings(max_examples=40)
@given(st.lists(st.lists(texts, min_size=3, max_size=3), min_size=1, max_size=6), st.data())
def test_any_text_comes_back_in_its_place_whatever_is_marked(rows: list[list[str]], data: st.DataObject) -> None:
    import pyarrow as pa

    from packs.marking.book import mark
    from packs.marking.twin import names_of, twin

    columns = {letter: [row[place] or None for row in rows] for place, letter in enumerate("ABC")}
    cells = {"": pa.table({name: pa.array(values, pa.string()) for name, values in columns.items()})}
    chosen = data.draw(st.lists(st.tuples(st.sampled_from("ABCD"), st.integers(1, 9)), max_size=4, unique=True))
    problems = tuple(Mark("", f"{a}{row}", row, "unknown", data.draw(texts)) for a, row in chosen)
    told = Told("x.csv", "Loaded.", (Table("", "Spend", 1, 1, 1, 0, 0),), problems)
    after = opened(mark(io.BytesIO(twin(cells, {})), told, (), names_of(cells)))["Rows"]
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            assert not value or after.cell(number, place).value == _held(value)
    assert marks(after) == {each.cell for each in problems}


def _held(value: str) -> str:
    """Return a text as XML can hold it; a carriage return comes back as one."""
    from packs.marking.xml import ILLEGAL

    return ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", value)
