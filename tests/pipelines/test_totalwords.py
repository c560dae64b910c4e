"""Sums without a number of their own, balances and carried figures; and records that only look like them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.pipelines.written import accounted, column, finding, understood

LINES = """
        document_id | vendor_name | Posting date | Amount | Description
        1 | A | 2026-04-01 | 30 | cable
        2 | B | 2026-04-02 | 20 | cable
"""


@pytest.mark.parametrize(
    "row",
    [
        " | | | 50 |",
        " | B | | 50 |",
        " | B | 2026-04-30 | 50 | cable",
        " | | 2026-04-30 | 50 |",
        " | Total | 2026-04-30 | 50 |",
        " | \u03a3 | | 50 |",
        " | Totaal | | 50 |",
        "Razem | | | 50 |",
        " | | | 50 | Yhteens\u00e4",
        " | \u00d6sszesen | 2026-04-30 | 50 |",
        "Celkem | | | 50 |",
    ],
)
def test_a_row_without_a_number_that_sums_what_stands_above_it_is_a_stated_sum(row: str) -> None:
    (found,) = understood(f"{LINES}{row}")
    assert [(each.kind, each.amount) for each in found.not_data] == [("total", Decimal(50))]
    assert sum(column(found, "amount")) == 50
    accounted(found, 3)


@pytest.mark.parametrize(
    "row",
    [
        "3 | | | 50 | bank fee",
        "3 | Total | 2026-04-03 | 50 | fuel",
        "3 | Total | 2026-04-03 | 50 |",
        " | C | 2026-04-03 | 50 | cable",
        " | B | 2026-04-03 | 50 | roof",
        "3 | B | 2026-04-03 | 50 |",
        "3 | Balance | 2026-04-03 | 50 | yoga",
    ],
)
def test_a_row_with_something_of_its_own_is_a_record_even_if_it_sums_what_stands_above_it(row: str) -> None:
    (found,) = understood(f"{LINES}{row}")
    assert sum(column(found, "amount")) == 100
    accounted(found, 3)


@pytest.mark.parametrize(
    "row",
    [
        "Balance | | | 70 |",
        " | Opening balance | 2026-04-01 | 70 |",
        " | Balance | 2026-04-01 | 70 |",
        " | | 2026-04-01 | 70 | Brought forward",
        "Carried forward: | | | 70 |",
        " | Total | 2026-04-30 | 70 |",
        " | Saldovortrag | | 70 |",
    ],
)
def test_a_balance_or_a_dated_total_that_does_not_tie_is_said_and_not_counted(row: str) -> None:
    (found,) = understood(f"{LINES}{row}")
    assert "says 70" in finding(found, "total_does_not_tie").says
    assert sum(column(found, "amount")) == 50
    accounted(found, 3)


def test_subtotals_without_words_are_found_vendor_by_vendor() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount | Currency
        1 | A | 2026-04-01 | 30 | EUR
        2 | A | 2026-04-02 | 20 | EUR
          | A | | 50 | EUR
        3 | B | 2026-04-02 | 7 | EUR
        4 | B | 2026-04-02 | 8 | EUR
          | B | 2026-04-30 | 15 | EUR
        5 | C | 2026-04-02 | 9 | EUR
          | | | 9 | EUR
          | | | 74 | EUR
        """
    )
    assert [each.amount for each in found.not_data] == [50, 15, 9, 74]
    assert sum(column(found, "amount")) == 74
    accounted(found, 9)


def test_records_below_headings_in_another_order_are_set_aside() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount | VAT
        1 | Acme | 2026-04-01 | 10 | 2
        document_id | vendor_name | Posting date | VAT | Amount
        2 | Bolt | 2026-04-02 | 4 | 20
        3 | Bolt | 2026-04-02 | 5 | 25
        document_id | vendor_name | Posting date | Amount | VAT
        4 | Cork | 2026-04-02 | 30 | 6
        """
    )
    assert (finding(found, "headings_moved").cell, finding(found, "headings_moved").value) == ("A3", "2")
    assert sum(column(found, "amount")) == 40
    assert [each.source_row for each in found.set_aside] == [4, 5]
    assert found.totals["amount"].set_aside == 0
    accounted(found, 6)
