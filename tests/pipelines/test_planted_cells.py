"""T1 at 5,000 rows: titles, a merged heading, subtotals, and twelve planted bad cells in a real workbook."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from pipelines.understand import understand
from pipelines.understood import Memory, Understood
from tests.pipelines.written import accounted

if TYPE_CHECKING:
    from pathlib import Path

ROWS, BLOCK, FIRST = 5_000, 500, 5
HEADINGS = (
    "Document No.",
    "Posting Date",
    "Vendor ID",
    "Vendor Name",
    "Amount",
    "Currency",
    "GL Account",
    "Cost Centre",
    "Description",
    "Service From",
    "Service To",
    "Quantity",
)
# record -> (column, what is planted): what must be named
PLANTED: dict[int, tuple[int, str]] = {
    17: (1, "31/02/2026"), 118: (1, "13/13/2026"), 402: (1, "next week"), 733: (4, "ten"), 1001: (4, "12,34,5"),
    1502: (4, "#DIV/0!"), 2044: (4, "=unstored"), 2750: (5, "Euros please"), 3333: (11, "many"),
    3901: (10, "2026-02-30"), 4404: (3, "#N/A"), 4999: (4, "1e999"),
}  # fmt: skip


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Decimal, dict[str, str]]:
    """Write the workbook; return it, the sum of its good amounts, and the planted cells by address."""
    path = tmp_path_factory.mktemp("planted") / "Ledger 2026-03.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet, day = book.add_worksheet("Ledger"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.merge_range("A1:L1", "Purchase ledger of Evenkeel Ltd")
    sheet.write("A2", "March 2026")
    sheet.write_row("A4", HEADINGS)
    row, total, block, planted = FIRST, Decimal(0), Decimal(0), {}
    for number in range(1, ROWS + 1):
        amount = (Decimal(number * 7919 % 100_000) / 100 - 50).quantize(Decimal("0.01"))
        cells = [
            f"INV-{number:06d}",
            date(2026, 3, number % 31 + 1),
            f"V{number % 90:03d}",
            f"Vendor {number % 90} Ltd",
            float(amount),
            "EUR",
            "4711",
            f"CC{number % 9}",
            f"Line {number}",
            date(2026, 3, 1),
            date(2026, 3, 31),
            number % 5 + 1,
        ]
        column, what = PLANTED.get(number, (-1, ""))
        for place, cell in enumerate(cells):
            if place == column:
                planted[f"{'ABCDEFGHIJKL'[place]}{row}"] = what
                _plant(sheet, row - 1, place, what)
            elif isinstance(cell, date):
                sheet.write_datetime(row - 1, place, cell, day)
            else:
                sheet.write(row - 1, place, cell)
        if column != 4:
            total, block = total + amount, block + amount
        row += 1
        if number % BLOCK == 0:
            sheet.write(row - 1, 0, "Subtotal")
            sheet.write(row - 1, 4, float(block))
            row, block = row + 1, Decimal(0)
    sheet.write(row, 0, "Grand total")
    sheet.write(row, 4, float(total))
    sheet.write(row + 2, 0, "Figures exclude VAT.")
    book.close()
    return path, total, planted


def _plant(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, what: str) -> None:
    if what == "=unstored":
        sheet.write_formula(row, column, "=SUM(1,2)", None, "")
    elif what.startswith("#"):
        sheet.write_formula(row, column, "=NA()", None, what)
    else:
        sheet.write_string(row, column, what)


@pytest.fixture(scope="module")
def found(ledger: tuple[Path, Decimal, dict[str, str]]) -> Understood:
    result = understand(ledger[0], name=ledger[0].name, memory=Memory(), today=date(2026, 11, 20))
    assert result.refused == ()
    (table,) = result.tables
    return table


def test_all_planted_cells_are_named_and_no_other(
    found: Understood, ledger: tuple[Path, Decimal, dict[str, str]]
) -> None:
    named = {each.cell: each for each in found.findings if each.severity in {"unknown", "set_aside"}}
    assert sorted(named) == sorted(ledger[2])
    assert all(each.says.startswith(f"Ledger!{cell}: ") for cell, each in named.items())


def test_records_with_a_planted_amount_are_set_aside_and_the_others_load(found: Understood) -> None:
    aside = [number for number, (column, _) in PLANTED.items() if column == 4]
    assert len(found.set_aside) == len(aside)
    assert found.rows.num_rows == ROWS - len(aside)


def test_the_sums_tie_to_the_cent(found: Understood, ledger: tuple[Path, Decimal, dict[str, str]]) -> None:
    assert found.totals["amount"].read == found.totals["amount"].loaded == ledger[1]
    accounted(found, ROWS + ROWS // BLOCK + 2)


def test_subtotals_titles_and_notes_are_listed_as_not_data(found: Understood) -> None:
    kinds = [each.kind for each in found.not_data]
    assert kinds == ["title", "title", *["total"] * (ROWS // BLOCK + 1), "note"]
    assert "total_does_not_tie" not in {each.rule for each in found.findings}


def test_the_month_stands_in_the_title_and_every_row_counts_in_it(found: Understood) -> None:
    assert found.covers is not None
    assert found.covers.value == "2026-03"
    assert found.rows.column("period").unique().to_pylist() == ["2026-03"]
