"""Rows that leave the house: all of them, exact, and text never a formula."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pyarrow.parquet as pq
import pytest

from marts import evidence, spend
from marts.figure import Condition, Detail
from marts.provenance import all_marts, mart
from marts.sql import literal, value
from packs import workbook
from packs.table import export_rows, view_rows, write
from schemas.errors import BadValueError
from tests.marts.company import TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

    from marts.sql import Connection

NASTY = [
    "=1+1",
    "+49 30",
    "-5",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff201",
    "00123",
    "a,b",
    'a"b',
    "é\u20ac",
    "1e5",
]


@pytest.fixture(scope="session")
def build() -> Company:
    return Company()


@pytest.fixture(scope="module")
def nothing(build: Company) -> Connection:
    """Return a cursor on a company that has loaded nothing, as pages have one."""
    build.clear()
    return build.kept()


@pytest.fixture
def company(build: Company) -> Company:
    build.clear()
    return build


@pytest.fixture
def nasty(company: Company) -> Company:
    """Return a company whose texts would like to be formulas, with exact amounts."""
    company.spend("\n".join(f"2026-10 | V{place} | {place}.1234 | EUR" for place in range(len(NASTY))))
    for place, text in enumerate(NASTY):
        company.db.execute(
            f"update spend set description = {literal(text)}, document_id = '000{place}' where source_row = {place + 5}"
        )
    company.db.execute("update spend set posting_date = date '2026-10-09'")
    return company


def test_csv_keeps_every_text_from_being_a_formula(nasty: Company) -> None:
    rows = read_csv(nasty)
    found = {row["description"].removeprefix("'"): row["description"] for row in rows}
    assert set(found) == set(NASTY)
    assert {text for text, said in found.items() if said.startswith("'")} == set(NASTY[:11])


def test_csv_keeps_numbers_exact_dates_plain_and_ids_text(nasty: Company) -> None:
    rows = read_csv(nasty)
    assert [row["amount"] for row in rows][:2] == ["15.1234", "14.1234"]
    assert {row["posting_date"] for row in rows} == {"2026-10-09"}
    assert rows[-1]["document_id"] == "0000"


def test_csv_has_no_idle_zeros(company: Company) -> None:
    company.spend("2026-10 | Acme | 1200 | EUR\n2026-10 | Acme | 1200.5 | EUR\n2026-10 | Acme | -0.0001 | EUR")
    assert [row["amount"] for row in read_csv(company)] == ["1200.5", "1200", "-0.0001"]
    assert [row["converted_amount"] for row in read_csv(company)] == ["1200.5", "1200", "-0.0001"]


def test_excel_equals_the_rows_cell_by_cell(nasty: Company) -> None:
    book = read_excel(nasty, Detail("spend_lines"))
    sheet = book["Rows"]
    columns = mart("spend_lines").columns
    assert [cell.value for cell in sheet[1]] == [each.heading for each in columns]
    said = [
        {each.name: cell.value for each, cell in zip(columns, row, strict=True)} for row in sheet.iter_rows(min_row=2)
    ]
    expected = spend.lines(nasty.db).rows
    for row, known in zip(said, expected, strict=True):
        assert {name: row[name] for name in ("description", "vendor", "cell", "file")} == {
            name: (known[name] or "").replace("\r", "_x000D_") for name in ("description", "vendor", "cell", "file")
        }
        assert Decimal(repr(row["amount"])) == known["amount"]
        assert str(row["posting_date"])[:10] == str(known["posting_date"])
    types = {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert types <= {"s", "n", "d", "b"}


def test_excel_formats_come_from_the_kinds(nasty: Company) -> None:
    sheet = read_excel(nasty, Detail("spend_lines"))["Rows"]
    formats = {head.value: cell.number_format for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (formats["Amount"], formats["Posting date"], formats["Loaded at"]) == (
        "#,##0.00",
        "yyyy-mm-dd",
        workbook.MOMENT,
    )
    assert formats["Document number"] == "@"
    assert sheet.auto_filter.ref is not None
    assert sheet.freeze_panes == "A2"


def test_excel_says_on_a_second_sheet_what_it_holds(nasty: Company) -> None:
    source = spend.lines(nasty.db, vendor=("V3", "V4")).source
    target = io.BytesIO()
    count = write(source, nasty.db, target, "xlsx", filters={"vendor": ("V3", "V4"), "unit": ()}, seq=7, today=TODAY)
    book = openpyxl.load_workbook(io.BytesIO(target.getvalue()))
    about = {row[0].value: (row[1].value, row[2].value) for row in book["About"].iter_rows(min_row=2)}
    assert count == 2
    assert about["View"][0] == "Spend lines"
    assert about["Filter vendor"][0] == "V3, V4"
    assert "Filter unit" not in about
    assert about["As of act"][0] == 7
    assert about["Read on"][0] == "2026-11-20"
    assert about["Rows"][0] == 2
    value, how = about["Amount, EUR"]
    (figure, *_) = evidence.totals(nasty.db, source)
    assert Decimal(repr(value)) == figure.value == Decimal("7.2468")
    assert figure.id in str(how)
    assert [cell.value for cell in book["Rows"][1]] == [
        mart("spend_lines").column(each).heading for each in source.columns
    ]


def test_totals_of_two_currencies_stand_apart(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Acme | 7 | USD\n2026-10 | Acme | 1 | ")
    found = [
        (each.unit, each.value) for each in evidence.totals(company.db, Detail("spend_lines", columns=("amount",)))
    ]
    assert found == [("EUR", 100), ("USD", 7), ("currency not stated", 1)]


def test_parquet_is_exact_and_says_what_it_holds(nasty: Company, tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    write(Detail("spend_lines", (Condition("vendor", "=", "V3"),)), nasty.db, path, "parquet", seq=7, today=TODAY)
    table = pq.read_table(path)
    assert table.column("amount").to_pylist() == [Decimal("3.1234")]
    assert table.column("description").to_pylist() == ["@SUM(A1)"]
    said = json.loads(pq.read_metadata(path).metadata[b"evenkeel"])
    assert (said["view"], said["seq"], said["today"]) == ("spend_lines", 7, "2026-11-20")


def test_all_rows_leave_and_not_those_on_a_screen(company: Company) -> None:
    company.spend("\n".join(f"2026-10 | V | {number} | EUR" for number in range(1, 701)))
    assert len(spend.lines(company.db).rows) == 500
    assert write(spend.lines(company.db).source, company.db, io.BytesIO(), "xlsx") == 700
    assert len(read_csv(company)) == 700


def test_rows_that_fill_a_sheet_go_on_on_the_next(nasty: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 10)
    book = read_excel(nasty, Detail("spend_lines"))
    assert book.sheetnames == ["Rows", "Rows 2", "About"]
    assert [sheet.max_row for sheet in book.worksheets[:2]] == [11, 7]


def test_what_excel_cannot_hold_is_written_as_text_and_said(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Acme | 7 | EUR")
    company.db.execute("update spend set posting_date = date '1899-12-31' where source_row = 5")
    company.db.execute("update spend set posting_date = date '2026-10-01' where source_row = 6")
    company.db.execute("update spend set description = repeat('x', 40000) where source_row = 5")
    book = read_excel(company, Detail("spend_lines", columns=("posting_date", "description")))
    assert [row[0].value for row in book["Rows"].iter_rows(min_row=2)] == ["1899-12-31", "2026-10-01"]
    notes = [row[1].value for row in book["About"].iter_rows() if str(row[0].value).startswith("Note")]
    assert len(notes) == 2


@pytest.mark.parametrize("view", all_marts())
@pytest.mark.parametrize("form", ["csv", "xlsx", "parquet"])
def test_every_view_leaves_in_every_format_also_when_empty(
    nothing: Connection, tmp_path: Path, view: str, form: str
) -> None:
    path = tmp_path / f"rows.{form}"
    brought = value(nothing, f"select count(*) from {view}")  # a few hold what the program brings, such as settings
    assert export_rows(nothing, view_rows(view), path, seq=1, today=TODAY) == brought
    assert path.stat().st_size > 0


def test_command_line_filters_are_read_by_kind(company: Company, tmp_path: Path) -> None:
    company.spend("2026-09 | Acme | 100 | EUR\n2026-10 | Acme | 7.50 | EUR\n2026-10 | | 1 | USD")
    for where, count in (
        (["period=2026-10"], 2), (["amount=7.5"], 1), (["amount=7.5", "amount=100"], 2), (["vendor="], 1),
        (["is_intercompany=no"], 3), (["posting_date="], 3), (["currency_known=EUR", "period=2026-09"], 1),
    ):  # fmt: skip
        assert export_rows(company.db, view_rows("spend_lines", where), tmp_path / "rows.csv") == count


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (("spend", "rows.csv", []), "View"),
        (("spend_lines", "rows.pdf", []), "ends in .csv, .xlsx or .parquet"),
        (("spend_lines", "nowhere/rows.csv", []), "a folder that exists"),
        (("spend_lines", "rows.csv", ["colour=red"]), "COLUMN=VALUE"),
        (("spend_lines", "rows.csv", ["amount"]), "COLUMN=VALUE"),
        (("spend_lines", "rows.csv", ["amount=much"]), "an amount such as"),
        (("spend_lines", "rows.csv", ["posting_date=31/02/2026"]), "a date such as"),
        (("spend_lines", "rows.csv", ["is_intercompany=perhaps"]), "yes or no"),
    ],
)
def test_wrong_command_is_one_sentence(company: Company, tmp_path: Path, wrong: tuple[Any, ...], says: str) -> None:
    view, name, where = wrong
    with pytest.raises(BadValueError, match=says.replace(".", r"\.")):
        export_rows(company.db, view_rows(view, where), tmp_path / name)


def test_no_other_format_is_written(company: Company) -> None:
    with pytest.raises(BadValueError, match="one of csv, xlsx, parquet"):
        write(Detail("spend_lines"), company.db, io.BytesIO(), "pdf")


def test_path_with_a_quote_is_a_path(company: Company, tmp_path: Path) -> None:
    path = tmp_path / "it's.csv"
    assert export_rows(company.db, view_rows("spend_lines"), path) == 0
    assert path.exists()


def read_csv(company: Company) -> list[dict[str, Any]]:
    target = io.BytesIO()
    write(Detail("spend_lines"), company.db, target, "csv")
    return list(csv.DictReader(io.StringIO(target.getvalue().decode(), newline="")))


def read_excel(company: Company, rows: Detail) -> openpyxl.Workbook:
    target = io.BytesIO()
    write(rows, company.db, target, "xlsx", seq=1, today=date(2026, 11, 20))
    return openpyxl.load_workbook(io.BytesIO(target.getvalue()))
