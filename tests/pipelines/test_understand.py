"""The pipeline as one call, on files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter

from pipelines.understand import understand
from pipelines.understood import FileUnderstood, Memory, Stated
from tests.pipelines.written import accounted, column, rules

if TYPE_CHECKING:
    from pathlib import Path

HEADINGS = ["Invoice Number", "Supplier", "Posting Date", "Amount"]
ROWS = [
    [f"I{number}", "Acme Ltd" if number % 2 else "Bolt Ltd", f"2026-04-{number:02d}", number * 10]
    for number in range(1, 13)
]


def read(path: Path, **options: Any) -> FileUnderstood:
    return understand(path, name=path.name, memory=Memory(), today=date(2026, 11, 20), **options)


def csv(folder: Path, name: str, rows: list[list[Any]]) -> Path:
    path = folder / name
    path.write_text("\n".join(",".join(map(str, row)) for row in rows), encoding="utf-8")
    return path


def workbook(folder: Path, **sheets: list[list[Any]]) -> Path:
    path = folder / "book.xlsx"
    book = xlsxwriter.Workbook(path)
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name.removeprefix("hidden_"))
        if name.startswith("hidden_"):
            sheet.hide()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return path


def test_a_csv_ledger_is_understood(tmp_path: Path) -> None:
    found = read(csv(tmp_path, "spend April 2026.csv", [HEADINGS, *ROWS]))
    (table,) = found.tables
    assert (found.refusal, found.refused) == (None, ())
    assert (table.table, table.header_row, table.covers) == ("spend", 1, Stated("2026-04", "file name"))
    assert table.sha256 == found.sha256
    assert len(found.sha256) == 64
    assert sum(column(table, "amount")) == 780
    accounted(table, 12)


def test_what_the_person_says_goes_first(tmp_path: Path) -> None:
    (table,) = read(
        csv(tmp_path, "spend April 2026.csv", [HEADINGS, *ROWS]), unit="North", covers="2026-03..2026-05"
    ).tables
    assert table.unit == Stated("North", "answered")
    assert table.covers == Stated("2026-03..2026-05", "answered")


def test_a_sheet_that_is_no_list_is_refused_while_the_other_loads(tmp_path: Path) -> None:
    found = read(workbook(tmp_path, Ledger=[HEADINGS, *ROWS], Notes=[["Hello"], ["this is a page of words"]], Empty=[]))
    assert [each.sheet for each in found.tables] == ["Ledger"]
    assert [each.sheet for each in found.refused] == ["Notes"]
    assert "Notes" in found.refused[0].refusal.says


def test_a_hidden_copy_of_a_visible_list_is_left_out_and_said(tmp_path: Path) -> None:
    found = read(workbook(tmp_path, Ledger=[HEADINGS, *ROWS], hidden_Copy=[HEADINGS, *ROWS]))
    assert [each.sheet for each in found.tables] == ["Ledger"]
    assert found.refused[0].refusal.rule == "hidden_sheet"


def test_a_hidden_sheet_alone_loads_with_a_warning(tmp_path: Path) -> None:
    found = read(workbook(tmp_path, Front=[["Hello"]], hidden_Ledger=[HEADINGS, *ROWS]))
    (table,) = found.tables
    assert "hidden_sheet" in rules(table)


def test_months_that_have_not_begun_are_warned_about(tmp_path: Path) -> None:
    (table,) = read(csv(tmp_path, "spend.csv", [HEADINGS, *ROWS]), covers="2027-01").tables
    assert "covers_ahead" in rules(table)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", b"PK\x03\x04broken", b"hello", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_a_file_that_is_no_list_ends_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.xlsx").write_bytes(content)
    found = read(tmp_path / "x.xlsx")
    assert found.tables == ()
    said = [found.refusal] if found.refusal else [each.refusal for each in found.refused]
    assert said
    assert all("x.xlsx" in each.says for each in said)
    assert len(found.sha256) == 64


def test_a_file_that_is_gone_ends_in_a_sentence(tmp_path: Path) -> None:
    found = read(tmp_path / "gone.csv")
    assert found.refusal is not None
    assert found.sha256 == ""


def test_a_register_shows_the_day_in_its_name(tmp_path: Path) -> None:
    rows = [
        ["Project ID", "Project Name", "Project Manager", "Status"],
        ["P1", "Cloud", "Ann", "On track"],
        ["P2", "Data", "Ben", "At risk"],
    ]
    (named,) = read(csv(tmp_path, "projects 2026-03-31.csv", rows)).tables
    assert named.as_of == Stated("2026-03-31", "file name")
    (said,) = read(csv(tmp_path, "projects 2026-03-31.csv", rows), as_of="2026-04-02").tables
    assert said.as_of == Stated("2026-04-02", "answered")
    (unsaid,) = read(csv(tmp_path, "projects.csv", rows)).tables
    assert unsaid.as_of is None
    dated = [[*row, "Report Date" if number == 0 else "2026-05-01"] for number, row in enumerate(rows)]
    (column_,) = read(csv(tmp_path, "projects.csv", dated)).tables
    assert column_.as_of == Stated("2026-05-01", "content", "E2")
