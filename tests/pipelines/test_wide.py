"""Sheets with one column per month: seen for what they are, unpivoted cell by cell, and nothing lost on the way."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from pipelines.understand import understand
from pipelines.understood import Memory
from tests.pipelines.budgets import TODAY, asked, facts, file, read, says, spans, ties

if TYPE_CHECKING:
    from pathlib import Path

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
YEAR = " | ".join(MONTHS)
TWELVE = " | ".join(str(each) for each in range(1, 13))


def test_each_month_of_a_row_is_a_record_with_the_cells_of_its_amount_and_its_month(tmp_path: Path) -> None:
    found = read(tmp_path, "Account | Cost centre | Jan-26 | Feb-26 | Mar-26\n5010 | 4110 | 100 | 200.50 | 300")
    assert found.table == "budget"
    assert not found.questions
    assert facts(found) == [(2, "2026-01", "100"), (2, "2026-02", "200.5"), (2, "2026-03", "300")]
    assert [json.loads(each) for each in found.rows["origins"].to_pylist()] == [
        {"period": "C1", "amount": "C2"}, {"period": "D1", "amount": "D2"}, {"period": "E1", "amount": "E2"},
    ]  # fmt: skip
    assert set(found.rows["cost_centre"].to_pylist()) == {"4110"}
    assert spans(found) == "2026-01..2026-03"
    ties(found, 1)


@pytest.mark.parametrize(
    ("headings", "name", "first", "last"),
    [
        ("Jan-26 | Feb-26 | Mar-26", "Budget.csv", "2026-01", "2026-03"),
        ("Jan 2026 | Feb 2026 | Mar 2026", "Budget.csv", "2026-01", "2026-03"),
        ("2026-01 | 2026-02 | 2026-03", "Budget.csv", "2026-01", "2026-03"),
        ("01/2026 | 02/2026 | 03/2026", "Budget.csv", "2026-01", "2026-03"),
        ("202601 | 202602 | 202603", "Budget.csv", "2026-01", "2026-03"),
        ("2026-01-01 | 2026-02-01 | 2026-03-01", "Budget.csv", "2026-01", "2026-03"),
        ("31/01/2026 | 28/02/2026 | 31/03/2026", "Budget.csv", "2026-01", "2026-03"),
        ("Januar 2026 | Februar 2026 | März 2026", "Haushalt.csv", "2026-01", "2026-03"),
        ("janv. 2026 | févr. 2026 | mars 2026", "Prévision.csv", "2026-01", "2026-03"),
        ("enero 2026 | febrero 2026 | marzo 2026", "Presupuesto.csv", "2026-01", "2026-03"),
        ("Budget Jan-26 | Budget Feb-26 | Budget Mar-26", "IT.csv", "2026-01", "2026-03"),
        ("Jan-26 (EUR) | Feb-26 (EUR) | Mar-26 (EUR)", "Budget.csv", "2026-01", "2026-03"),
        ("Jan | Feb | Mar", "Budget 2026.csv", "2026-01", "2026-03"),
        ("Nov-25 | Dec | Jan", "Budget.csv", "2025-11", "2026-01"),
        (YEAR, "Budget FY2026.csv", "2026-01", "2026-12"),
        (" | ".join([*MONTHS[3:], *MONTHS[:3]]), "Budget 2026-27.csv", "2026-04", "2027-03"),
    ],
)
def test_months_are_read_however_they_are_written(
    tmp_path: Path, headings: str, name: str, first: str, last: str
) -> None:
    count = headings.count("|") + 1
    amounts = " | ".join(str(each + 1) for each in range(count))
    found = read(tmp_path, f"Account | Cost centre | {headings}\n5010 | 4110 | {amounts}", name)
    assert asked(found) == {}
    assert (found.rows.num_rows, spans(found)) == (count, f"{first}..{last}")
    assert [each for _, _, each in facts(found)] == [str(each + 1) for each in range(count)]


def test_real_dates_of_a_workbook_head_the_months(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Budget"
    sheet.append(["Cost centre", *(datetime(2026, month, 1) for month in (1, 2, 3)), "Total"])  # noqa: DTZ001
    sheet.append(["IT", 10.25, None, 30, 40.25])
    book.save(tmp_path / "plan.xlsx")
    found = understand(tmp_path / "plan.xlsx", name="plan.xlsx", memory=Memory(), today=TODAY).tables[0]
    assert facts(found) == [(2, "2026-01", "10.25"), (2, "2026-03", "30")]
    assert not says(found, "total_does_not_tie")


def test_the_year_stands_in_the_row_above_the_months(tmp_path: Path) -> None:
    text = """
        | | 2025 | | 2026 | |
        Account | Cost centre | Nov | Dec | Jan | Feb | Mar
        5010 | 4110 | 1 | 2 | 3 | 4 | 5
    """
    found = read(tmp_path, text, "Budget.csv")
    assert [each for _, each, _ in facts(found)] == ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"]


@pytest.mark.parametrize("title", ["Budget 2026", "Fiscal year: 2026", "OPEX plan for FY2026, as of 2025-11-30"])
def test_the_year_stands_in_a_title(tmp_path: Path, title: str) -> None:
    found = read(tmp_path, f"{title}\n\nCost centre | {YEAR}\nIT | {TWELVE}", "Budget IT.csv")
    assert asked(found) == {}
    assert spans(found) == "2026-01..2026-12"


def test_a_year_that_nobody_says_is_asked_for_and_the_answer_counts(tmp_path: Path) -> None:
    text = f"Cost centre | {YEAR}\nIT | {TWELVE}"
    assert asked(read(tmp_path, text, "Budget.csv")) == {"covers": ""}
    found = read(tmp_path, text, "Budget.csv", covers="2027-01..2027-12")
    assert (asked(found), spans(found)) == ({}, "2027-01..2027-12")


def test_a_fiscal_year_that_may_be_two_is_asked_for(tmp_path: Path) -> None:
    text = f"Cost centre | {' | '.join([*MONTHS[3:], *MONTHS[:3]])}\nIT | {TWELVE}"
    found = read(tmp_path, text, "Budget FY2026.csv")
    assert asked(found) == {"covers": "2025-04..2026-03"}
    assert [each.value for each in found.questions[0].choices] == ["2025-04..2026-03", "2026-04..2027-03"]
    assert spans(read(tmp_path, text, "Budget FY2026.csv", covers="2026-04..2027-03")) == "2026-04..2027-03"


def test_numbered_periods_are_asked_for_unless_the_fiscal_year_is_said(tmp_path: Path) -> None:
    text = f"Cost centre | {' | '.join(f'P{each:02d}' for each in range(1, 13))}\nIT | {TWELVE}"
    assert asked(read(tmp_path, text)) == {"covers": "2026-01..2026-12"}
    said = read(tmp_path, text, fiscal_start="1")
    assert (asked(said), spans(said)) == ({}, "2026-01..2026-12")
    april = read(tmp_path, text, "Budget 2026-27.csv", fiscal_start="4")
    assert (asked(april), spans(april)) == ({}, "2026-04..2027-03")
    assert asked(read(tmp_path, text, "Budget FY2027.csv", fiscal_start="4")) == {"covers": "2026-04..2027-03"}
    assert spans(read(tmp_path, text, covers="2026-07..2027-06")) == "2026-07..2027-06"


def test_a_blank_month_is_no_record_and_a_row_of_blanks_is_set_aside(tmp_path: Path) -> None:
    found = read(
        tmp_path, "Account | Cost centre | Jan-26 | Feb-26 | Mar-26\n1 | IT | 5 | | -\n2 | IT | | |\n3 | IT | | 0 |"
    )
    assert facts(found) == [(2, "2026-01", "5"), (4, "2026-02", "0")]
    assert [each.source_row for each in found.set_aside] == [3]
    ties(found, 3)


def test_a_month_that_cannot_be_read_is_named_with_its_cell_and_the_others_load(tmp_path: Path) -> None:
    rows = "1 | IT | 5 | tbd | 7\n2 | IT | x1 | | #REF!\n3 | IT | 1 | 2 | 3"
    found = read(tmp_path, f"Account | Cost centre | Jan-26 | Feb-26 | Mar-26\n{rows}")
    assert facts(found)[:2] == [(2, "2026-01", "5"), (2, "2026-03", "7")]
    cells = {
        each.cell: each.severity for each in found.findings if each.cell[:1] in "CDE" and each.severity != "warning"
    }
    assert cells == {"D2": "unknown", "C3": "set_aside", "E3": "set_aside"}
    assert [each.source_row for each in found.set_aside] == [3]
    ties(found, 3)


def test_the_decimal_sign_of_one_month_is_that_of_all(tmp_path: Path) -> None:
    text = "Kostenstelle | Konto | Jan 2026 | Feb 2026 | Mrz 2026\nIT | 1 | 1.234 | 1.234,50 | 5\nHR | 1 | 2,5 | 1 | 1"
    assert [each for _, _, each in facts(read(tmp_path, text))] == ["1234", "1234.5", "5", "2.5", "1", "1"]


def test_a_total_column_never_counts_and_is_compared_row_by_row(tmp_path: Path) -> None:
    text = """
        Account | Cost centre | Jan-26 | Feb-26 | Mar-26 | Q1 | Apr-26 | FY26 Total
        5010 | IT | 1 | 2 | 3 | 6 | 4 | 10
        5020 | IT | 1 | 2 | 3 | 7 | 4 | 11
        5030 | IT | 1 | 1 | 1 | 3 | 1 | 4
    """
    found = read(tmp_path, text)
    assert found.totals["amount"].loaded == Decimal(24)
    assert says(found, "total_does_not_tie") == [("F3", "warning"), ("H3", "warning")]
    assert {heading for heading, _ in found.extra} == {"Q1", "FY26 Total"}
    ties(found, 3)


def test_two_years_have_a_total_each(tmp_path: Path) -> None:
    months = [*(f"{each}-26" for each in MONTHS), "Total 2026", *(f"{each}-27" for each in MONTHS), "Total 2027"]
    row = ["IT", *["1"] * 12, "12", *["2"] * 12, "24"]
    found = read(tmp_path, f"Cost centre | {' | '.join(months)}\n{' | '.join(row)}", "Budget.csv")
    assert (found.totals["amount"].loaded, says(found, "total_does_not_tie")) == (Decimal(36), [])


def test_subtotals_and_totals_of_sections_are_no_records(tmp_path: Path) -> None:
    text = """
        Account | Cost centre | Jan-26 | Feb-26 | Mar-26
        5010 | IT | 1 | 2 | 3
        5020 | IT | 4 | 5 | 6
        Total IT | | 5 | 7 | 9
        6010 | HR | 1 | 1 | 1
        Total HR | | 1 | 1 | 1
        Grand total | | 6 | 8 | 10
    """
    found = read(tmp_path, text)
    assert [(each.source_row, each.kind) for each in found.not_data] == [(4, "total"), (6, "total"), (7, "total")]
    assert found.totals["amount"].loaded == Decimal(24)
    ties(found, 6)


@pytest.mark.parametrize(
    "text",
    [
        "Account | Cost centre | Jan-26 Budget | Jan-26 Actual | Feb-26 Budget | Feb-26 Actual\n1 | IT | 1 | 9 | 2 | 9",
        "| | Jan-26 | | Feb-26 |\nAccount | Cost centre | Budget | Actual | Budget | Actual\n1 | IT | 1 | 9 | 2 | 9",
        "| | Budget | | Actual |\nAccount | Cost centre | Jan-26 | Feb-26 | Jan-26 | Feb-26\n1 | IT | 1 | 2 | 9 | 9",
    ],
)
def test_the_actuals_beside_a_budget_are_named_and_left_out(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    assert [(month, amount) for _, month, amount in facts(found)] == [("2026-01", "1"), ("2026-02", "2")]
    assert len(says(found, "measure_left_out")) == 1
    extra = json.loads(found.rows["extra"][0].as_py())
    assert sorted(extra.values()) == ["9", "9"]


def test_budget_and_forecast_beside_each_other_are_a_question(tmp_path: Path) -> None:
    text = "Account | Cost centre | Jan-26 Budget | Jan-26 Forecast | Feb-26 Budget | Feb-26 Forecast\n1|IT|1|9|2|8"
    assert asked(read(tmp_path, text)) == {"measure": "budget"}
    found = read(tmp_path, text, measure="forecast")
    assert [amount for _, _, amount in facts(found)] == ["9", "8"]
    assert set(found.rows["version"].to_pylist()) == {"forecast"}


def test_a_rolling_forecast_leaves_the_months_that_are_over_out(tmp_path: Path) -> None:
    months = "Jan-26 Actual | Feb-26 Actual | Mar-26 Forecast | Apr-26 Forecast"
    text = f"Account | Cost centre | {months}\n1 | IT | 9 | 9 | 3 | 4"
    assert [month for _, month, _ in facts(read(tmp_path, text))] == ["2026-03", "2026-04"]


def test_quarters_are_not_guessed_into_months(tmp_path: Path) -> None:
    found = file(tmp_path, "Account | Cost centre | Q1 Budget | Q2 Budget\n5010 | IT | 1 | 2")
    assert [each.refusal.rule for each in found.refused] == ["quarters"]
    assert "one column per month" in found.refused[0].refusal.says


def test_a_wide_sheet_of_spending_is_unpivoted_too(tmp_path: Path) -> None:
    text = (
        "Supplier | Account name | Jan-26 | Feb-26 | Total\nAcme Ltd | Rent | 1.5 | 2.5 | 4\nOak plc | Rent | 3 | | 3"
    )
    found = read(tmp_path, text, "Spend by supplier.csv")
    assert (found.table, asked(found)) == ("spend", {})
    assert facts(found) == [(2, "2026-01", "1.5"), (2, "2026-02", "2.5"), (3, "2026-01", "3")]
    assert asked(read(tmp_path, text, "list.csv")) == {"table": "spend"}


def test_months_twice_in_one_sheet_are_not_guessed_at(tmp_path: Path) -> None:
    text = "Account | Cost centre | Jan | Feb | Mar | Jan | Feb | Mar\n5010 | IT | 1 | 2 | 3 | 4 | 5 | 6"
    found = file(tmp_path, text)
    assert not found.tables or found.tables[0].questions or not found.tables[0].rows.num_rows
