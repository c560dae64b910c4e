"""Rows below the heading that are no records: totals, repeated headings, notes, group headings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.pipelines.written import accounted, column, finding, kept, rules, understood


def kinds(text: str, **facts: str) -> list[tuple[int, str]]:
    (found,) = understood(text, **facts)
    return [(each.source_row, each.kind) for each in found.not_data]


@pytest.mark.parametrize(
    "word",
    [
        "Total",
        "Sum:",
        "SUBTOTAL",
        "Grand total",
        "Sub-total",
        "Total for Acme",
        "Gesamt",
        "Summe",
        "Totaux",
        "Total g\u00e9n\u00e9ral",
        "Zwischensumme",
        "Total amount:",
    ],
)
def test_a_row_that_says_it_is_a_total_and_ties_is_not_data(word: str) -> None:
    (found,) = understood(
        f"""
        document_id | Vendor | Posting date | Amount | vendor_name
        1 | x | 2026-04-01 | 10.10 | Acme
        2 | x | 2026-04-02 | 20.20 | Bolt
        {word} | | | 30.30 |
        """
    )
    assert [(each.kind, each.amount) for each in found.not_data] == [("total", Decimal("30.3"))]
    assert found.rows.num_rows == 2
    assert "total_does_not_tie" not in rules(found)
    accounted(found, 3)


def test_a_total_that_does_not_tie_is_not_data_and_both_numbers_are_said() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        2 | Bolt | 2026-04-02 | 20
        Total | | | 35
        """
    )
    said = finding(found, "total_does_not_tie")
    assert (said.cell, said.severity) == ("D4", "warning")
    assert "says 35" in said.says
    assert "add up to 30" in said.says
    assert found.rows.num_rows == 2


def test_a_nameless_amount_that_is_the_running_sum_is_a_total() -> None:
    text = """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        2 | Bolt | 2026-04-02 | 20
          | | | {}
        """
    assert kinds(text.format("30")) == [(4, "total")]
    assert kinds(text.format("30.0040")) == [(4, "total")]
    assert kinds(text.format("30.01")) == []


def test_a_nameless_amount_that_is_no_sum_loads_as_a_record() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        2 | Bolt | 2026-04-02 | 20
          | | | 7
        """
    )
    assert column(found, "amount") == [10, 20, 7]
    assert finding(found, "nameless_amount").cell == "D4"
    assert column(found, "vendor_name")[2] is None
    accounted(found, 3)


def test_a_single_row_is_not_its_own_total() -> None:
    assert (
        kinds("""
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
          | | | 10
    """)
        == []
    )


def test_subtotals_and_the_grand_total_are_told_apart() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        2 | Acme | 2026-04-02 | 20
        Total for Acme | | | 30
        3 | Bolt | 2026-04-03 | 5
        4 | Bolt | 2026-04-03 | 6
        Total for Bolt | | | 11
        Grand total | | | 41
        """
    )
    assert [each.amount for each in found.not_data] == [30, 11, 41]
    assert "total_does_not_tie" not in rules(found)
    assert sum(column(found, "amount")) == 41
    accounted(found, 7)


@pytest.mark.parametrize("vendor", ["Total Gas & Power Ltd", "TOTAL", "Sum Up Ltd", "Summe Consulting", "Totaljobs"])
def test_a_vendor_whose_name_sounds_like_a_total_is_a_record(vendor: str) -> None:
    (found,) = understood(
        f"""
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        2 | {vendor} | 2026-04-02 | 20
        3 | {vendor} | | 25
        """
    )
    assert column(found, "vendor_name") == ["Acme", vendor, vendor]
    accounted(found, 3)


def test_a_total_in_the_column_of_the_vendor_is_a_total() -> None:
    text = """
        vendor_name | Posting date | Amount
        Acme | 2026-04-01 | 10
        Bolt | 2026-04-02 | 20
        {} | | 30
        """
    assert kinds(text.format("Total")) == [(4, "total")]
    assert kinds(text.format("Acme and Bolt total")) == [(4, "total")]


def test_a_repeated_heading_is_not_data() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        document_id | vendor_name | Posting date | Amount
        2 | Bolt | 2026-04-02 | 20
        """
    )
    assert [(each.source_row, each.kind) for each in found.not_data] == [(3, "heading")]
    assert rules(found) == []
    accounted(found, 3)


def test_blank_rows_are_not_records_read() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
          | | |
        2 | Bolt | 2026-04-02 | 20
          | | |
        """
    )
    accounted(found, 2)
    assert column(found, "source_row") == [2, 4]


def test_notes_under_the_table_are_not_data() -> None:
    (found,) = understood(
        """
        # Payments over 500
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
          | | |
        Source: the ledger | | |
          | All figures exclude VAT | |
        4 | | |
        """
    )
    assert [(each.source_row, each.kind) for each in found.not_data] == [
        (1, "title"),
        (5, "note"),
        (6, "note"),
        (7, "note"),
    ]
    accounted(found, 4)


def test_a_group_heading_gives_its_name_to_the_rows_below_it() -> None:
    (found,) = understood(
        """
        vendor_name | Posting date | Amount
        Acme | |
          | 2026-04-01 | 10
          | 2026-04-02 | 20
        Total for Acme | | 30
        Bolt | |
          | 2026-04-03 | 5
          | 2026-04-04 | 6
        Total for Bolt | | 11
          | 2026-04-09 | 3
        """
    )
    assert column(found, "vendor_name") == ["Acme", "Acme", "Bolt", "Bolt", None]
    assert kept(found, "origins") == [{"vendor_name": "A2"}] * 2 + [{"vendor_name": "A6"}] * 2 + [None]
    assert [each.kind for each in found.not_data] == ["group", "total", "group", "total"]
    accounted(found, 9)


def test_a_row_with_a_readable_amount_is_data_unless_it_is_a_sum() -> None:
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount
        1 | Acme | 2026-04-01 | 10
        Rounding | | | 0.01
        2 | Bolt | 2026-04-02 | 20
        Adjustment of last month | | | -4
        """
    )
    assert found.not_data == ()
    assert sum(column(found, "amount")) == Decimal("26.01")


def test_a_total_row_of_a_register_is_not_data() -> None:
    (found,) = understood(
        """
        initiative_id | Title | Owner | Budget
        P1 | Cloud | Ann | 10
        P2 | Total Experience | Ben | 20
        Total | | | 30
        """,
        table="initiatives",
    )
    assert column(found, "title") == ["Cloud", "Total Experience"]
    assert [each.kind for each in found.not_data] == ["total"]
    accounted(found, 3)
