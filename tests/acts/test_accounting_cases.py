"""The cases of accounting in which other tools lose or double money, through the real load (DESIGN section 4)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import acts
from acts.period import close_period
from acts.setting import set_setting
from marts import spend
from tests.acts.conftest import ANA, TODAY

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from acts.receipts import FileResult
    from tests.acts.conftest import Company

HEADINGS = "Document Number | Posting Date | Supplier | GL Account | Amount | Currency | Entity\n"


def book(*lines: str) -> str:
    """Return a ledger in euro: each line is "number | day | vendor | amount"."""
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    rows = [
        f"{number} | {day} | {vendor} | 6100 | {amount} | EUR | Harrow Ltd" for number, day, vendor, amount in cells
    ]
    return HEADINGS + "\n".join(rows)


def load(company: Company, name: str, sheet: str = "", **options: Any) -> FileResult:
    result = company.load(name, sheet, table="spend", **options)
    assert result.status == "loaded", result.reason
    return result


def now(company: Company) -> DuckDBPyConnection:
    return acts.reading(company.home, today=TODAY)


def by_month(company: Company) -> dict[str, Decimal]:
    return dict(company.ask("select period, sum(amount) from spend_current group by 1 order by 1"))


def tied(company: Company) -> bool:
    """Return whether what the files say less what is shown is what the reasons add up to."""
    found = spend.tie_out(now(company))
    differences = [each.value for each in found.difference]
    both = zip(found.files, found.shown, strict=True)
    return differences == [one.value - other.value for one, other in both]  # type: ignore[operator]


FLASH = book("1 | 2026-09-02 | Nordtec | 100", "2 | 2026-09-09 | Skyform | 200", "3 | 2026-09-30 | Accrual | 500")
FINAL = book("1 | 2026-09-02 | Nordtec | 100", "2 | 2026-09-09 | Skyform | 210", "3 | 2026-09-30 | Accrual | 480",
             "4 | 2026-09-29 | Quill | 40")  # fmt: skip


def test_a_final_file_takes_the_place_of_the_flash_file(company: Company) -> None:
    first = load(company, "flash 2026-09.csv", FLASH, feed="ledger").sheets[0].load_id
    final = load(company, "final 2026-09.csv", FINAL, feed="ledger", answers={"overlap": "replace"})
    assert company.total() == Decimal(830)
    assert company.ask("select load_id, period from live_retirements") == [(first, "2026-09")]
    assert tied(company)
    company.undo(final.sheets[0].load_id)
    assert company.total() == Decimal(800)


def test_a_final_file_of_mostly_restated_lines_needs_no_question(company: Company) -> None:
    load(company, "ledger 2026-09 flash.csv", FLASH)
    final = FINAL.replace("| 100 |", "| 101 |")
    load(company, "ledger 2026-09 final.csv", final)
    assert company.total() == Decimal(831)


def test_a_final_file_after_the_close_says_why(company: Company) -> None:
    load(company, "ledger 2026-09 flash.csv", FLASH)
    close_period(company.home, ANA, "2026-09", today=TODAY)
    final = FINAL.replace("| 100 |", "| 101 |")
    asked = company.load("ledger 2026-09 final.csv", final, table="spend")
    assert asked.status == "question"
    assert "from €800.00 to €831.00" in asked.reason
    load(company, "ledger 2026-09 final.csv", answers={"closed_period": "The accruals are settled."})
    assert company.ask("select period, currency, reason from history_changes_held") == [
        ("2026-09", "EUR", "The accruals are settled.")
    ]


def half_year(last: str) -> str:
    months = range(5, 12)
    return book(*(f"{m} | 2026-{m:02d}-05 | Skyform | {last if m == 11 else 1000}" for m in months))


def test_a_provisional_month_is_marked_and_left_out_of_movers(company: Company) -> None:
    load(company, "ledger 2026-05..2026-11.csv", half_year("99000"))
    (series,) = spend.by_month(now(company))
    assert series.marked == ("2026-11",)
    assert spend.top_movers(now(company)).rows == []
    close_period(company.home, ANA, "2026-09", today=TODAY)
    (series,) = spend.by_month(now(company))
    assert series.marked == ("2026-10", "2026-11")
    assert spend.top_movers(now(company)).count.value is None, "five closed months are too few to compare three"
    close_period(company.home, ANA, "2026-11", today=TODAY)
    (series,) = spend.by_month(now(company))
    assert series.marked == ()
    assert [row["vendor"] for row in spend.top_movers(now(company)).rows] == ["Skyform"]


def test_a_provisional_month_is_left_out_of_the_variance(company: Company) -> None:
    from marts.budget import against_budget

    load(company, "ledger 2026-05..2026-11.csv", half_year("99000"))
    months = " | ".join(f"{name}-26" for name in ("Aug", "Sep", "Oct", "Nov"))
    plan = f"Entity: Harrow Ltd\nAccount | Cost centre | {months}\n6100 | IT | 900 | 900 | 900 | 900"
    assert company.load("Budget 2026.csv", plan, table="budget", answers={"currency": "EUR"}).status == "loaded"
    set_setting(company.home, ANA, "currency of budget of Harrow Ltd", "EUR")
    close_period(company.home, ANA, "2026-09", today=TODAY)
    values = {each.name: each.value for each in against_budget(now(company)).figures}
    assert values["Spend, Aug to Sep 2026"] == Decimal(2000)
    assert values["Spend above budget"] == Decimal(200)


def test_a_reversal_in_the_next_period_leaves_both_months_as_booked(company: Company) -> None:
    load(company, "ledger 2026-09.csv", FLASH)
    october = book("3R | 2026-10-01 | Accrual | -500", "9 | 2026-10-14 | Accrual | 480")
    load(company, "ledger 2026-10.csv", october)
    assert by_month(company) == {"2026-09": Decimal(800), "2026-10": Decimal(-20)}
    assert company.total() == Decimal(780)
    assert company.total(vendor_name="Accrual") == Decimal(480)
    assert tied(company)


def test_late_entries_count_in_the_month_of_their_file_and_retire_nothing(company: Company) -> None:
    load(company, "ledger 2026-09.csv", FLASH)
    october = book("7 | 2026-09-30 | Late Ltd | 70", "8 | 2026-10-08 | Skyform | 8", "9 | 2026-10-09 | Skyform | 9")
    result = load(company, "ledger 2026-10.csv", october)
    assert result.sheets[0].covers == ("2026-10", "2026-10")
    assert by_month(company) == {"2026-09": Decimal(800), "2026-10": Decimal(87)}
    assert company.ask("select posting_date::varchar from spend_current where vendor_name = 'Late Ltd'") == [
        ("2026-09-30",)
    ]
    assert company.count("live_retirements") == 0


TAXED = """
    Document Number | Posting Date | Supplier | GL Account | Net Amount | VAT | Gross Amount | Currency | Entity
    1 | 2026-09-02 | Nordtec | 6100 | 100.00 | 20.00 | 120.00 | EUR | Harrow Ltd
    2 | 2026-09-09 | Skyform | 6100 | 200.00 | 40.00 | 240.00 | EUR | Harrow Ltd
    Total | | | | 300.00 | 60.00 | 360.00 | |
"""


def test_of_net_tax_and_gross_the_net_amount_counts_and_tax_never(company: Company) -> None:
    sheet = load(company, "ledger 2026-09.csv", TAXED).sheets[0]
    assert {each.column: each.heading for each in sheet.columns}["amount"] == "Net Amount"
    assert dict(sheet.totals)["amount"].loaded == company.total() == Decimal(300)
    assert tied(company)


@pytest.mark.parametrize(("setting", "heading", "total"), [
    ("net", "Net Amount", 300), ("gross", "Gross Amount", 360), (None, "Net Amount", 300),
])  # fmt: skip
def test_the_company_says_whether_net_or_gross_counts(
    company: Company, setting: str | None, heading: str, total: int
) -> None:
    if setting:
        set_setting(company.home, ANA, "amounts_are", setting)
    sheet = load(company, "ledger 2026-09.csv", TAXED).sheets[0]
    assert {each.column: each.heading for each in sheet.columns}["amount"] == heading
    assert company.total() == Decimal(total)


def test_a_plain_amount_beside_a_net_one_is_asked_about_until_the_company_says_which_counts(company: Company) -> None:
    sheet = TAXED.replace("Gross Amount", "Amount")
    asked = company.load("ledger 2026-09.csv", sheet, table="spend")
    assert [each.id for each in asked.sheets[0].questions] == ["column:amount"]
    set_setting(company.home, ANA, "amounts_are", "net")
    load(company, "ledger 2026-09.csv")
    assert company.total() == Decimal(300)


def test_two_plain_amounts_are_asked_about_and_both_are_named(company: Company) -> None:
    sheet = TAXED.replace("Net Amount", "Amount 1").replace("Gross Amount", "Amount 2")
    asked = company.load("ledger 2026-09.csv", sheet, table="spend")
    assert asked.status == "question"
    (question,) = [each for each in asked.sheets[0].questions if each.id == "column:amount"]
    said = question.asks + " ".join(each.label for each in question.choices)
    assert "Amount 1" in said
    assert "Amount 2" in said
    load(company, "ledger 2026-09.csv", answers={"column:amount": "E"})
    assert company.total() == Decimal(300)


MIXED = (
    HEADINGS
    + """
    1 | 2026-09-02 | Nordtec | 6100 | 100 | EUR | Harrow Ltd
    2 | 2026-09-09 | Skyform | 6100 | 200 | USD | Harrow Ltd
"""
)


def test_two_currencies_without_a_rate_stand_apart_and_with_one_together(company: Company) -> None:
    load(company, "ledger 2026-09.csv", MIXED)
    set_setting(company.home, ANA, "reporting_currency", "EUR")
    totals = {each.unit: each.value for each in spend.total(now(company))}
    assert totals == {"EUR": Decimal(100), "USD": Decimal(200)}
    assert {each.name for each in spend.by_month(now(company))} == {"EUR", "USD"}
    rates = "From currency | To currency | Month | Rate type | Rate\nUSD | EUR | 2026-09 | average | 0.9"
    rated = company.load("fx rates 2026-09.csv", rates, table="fx_rates")
    assert rated.status == "loaded", rated.reason
    totals = {each.unit: each.value for each in spend.total(now(company))}
    assert totals == {"EUR": Decimal(280)}
    company.undo(rated.sheets[0].load_id)
    assert {each.unit for each in spend.total(now(company))} == {"EUR", "USD"}


def test_lines_between_our_own_units_are_left_out_and_their_sum_is_said(company: Company) -> None:
    load(company, "north 2026-09.csv", FLASH.replace("Harrow Ltd", "North Ltd"))
    south = book("1 | 2026-09-03 | North Ltd | 70", "2 | 2026-09-08 | Skyform | 30").replace("Harrow Ltd", "South Ltd")
    load(company, "south 2026-09.csv", south)
    assert [each.value for each in spend.total(now(company))] == [Decimal(830)]
    found = spend.tie_out(now(company))
    assert [each.value for each in found.files] == [Decimal(900)]
    assert [each.value for each in found.reasons] == [Decimal(70)]
    assert "between our own units" in found.says
    assert "€70.00" in found.says
