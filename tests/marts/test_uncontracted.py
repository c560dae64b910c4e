"""Spend without a contract: which months a contract covers, and what the lists cannot tell."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from marts.screens import of_page
from marts.spend_looks import look
from tests.marts.company import wrong

if TYPE_CHECKING:
    from typing import Any

    from marts.looks import Look
    from tests.marts.company import Company

HEAD = "contract_id | vendor_id | vendor_name | status | start_date | end_date | auto_renew"


def asked(company: Company, **chosen: Any) -> Look:
    db = company.kept()
    found = look(db, look="Without contract", **chosen)
    assert wrong(db, of_page(found.rows, found.figures, found.series)) == []
    return found


def without(found: Look) -> Decimal:
    return Decimal(str(next(each.value for each in found.figures if each.name == "Without a contract")))


def sign(company: Company, *lines: str) -> None:
    company.load("contracts", "\n".join([HEAD, *lines]))


@pytest.mark.parametrize(
    ("span", "bare"),
    [
        ("2026-09-30 | 2026-10-01 | ", 9),
        ("2026-08-31 | 2026-11-01 | ", 0),
        ("2026-10-01 | 2026-10-31 | ", 11),
        ("2026-08-01 | 2026-08-31 | true", 0),
        ("2026-12-01 | 2027-12-01 | ", 15),
    ],
)
def test_contract_covers_the_months_from_its_first_to_its_last_day(company: Company, span: str, bare: int) -> None:
    company.spend(
        "2026-08 | Acme | 1 | EUR\n2026-09 | Acme | 2 | EUR\n2026-10 | Acme | 4 | EUR\n2026-11 | Acme | 8 | EUR"
    )
    sign(company, f"C-1 | | ACME | active | {span}")
    assert without(asked(company)) == bare


def test_draft_is_no_contract_and_a_terminated_one_ran_until_its_end(company: Company) -> None:
    company.spend("2026-09 | Acme | 1 | EUR\n2026-10 | Acme | 2 | EUR\n2026-10 | Zeta | 4 | EUR")
    sign(company, "C-1 | | Acme | terminated | 2025-01-01 | 2026-09-30 | true",
         "C-2 | | Zeta | draft | 2025-01-01 | 2028-09-30 | ")  # fmt: skip
    found = asked(company)
    assert without(found) == 6
    assert {row["vendor"]: row["says"] for row in found.rows.rows} == {
        "Acme": "last ends 30 Sep 2026", "Zeta": "none in force",
    }  # fmt: skip


def test_contract_without_its_days_is_told_apart(company: Company) -> None:
    company.spend("2026-10 | Acme | 1 | EUR\n2026-10 | Zeta | 2 | EUR")
    sign(company, "C-1 | | Acme | active | | | ")
    found = asked(company)
    assert [(each.name, each.value) for each in found.figures[:3]] == [
        ("Without a contract", 2), ("Cannot tell", 1), ("All spend", 3),
    ]  # fmt: skip
    assert [each.name for each in found.series] == ["Without a contract", "Cannot tell"]


def test_name_that_may_have_a_contract_is_told_apart_until_somebody_answers(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend(
        "2026-09 | Quill Ltd | 1 | EUR\n2026-10 | Quill Ltd | 2 | EUR\n2026-10 | Zeta | 4 | EUR\n2026-10 | | 8 | EUR"
    )
    sign(company, "C-1 | | Quill Limited | active | 2025-01-01 | 2027-12-31 | ")
    assert without(asked(company)) == 15
    company.db.execute(
        "insert into names_alike values ('vendor', 'quill limited', 'quill ltd', 97, true, 'same words', 1)"
    )
    found = asked(company)
    assert [(each.name, each.value) for each in found.figures[:3]] == [
        ("Without a contract", 12), ("May have a contract", 3), ("All spend", 15),
    ]  # fmt: skip
    assert [each.value for each in found.waiting] == [3]
    assert {each.name: [point.value for point in each.points] for each in found.series} == {
        "Without a contract": [0, 12], "May have a contract": [1, 2],
    }  # fmt: skip
    assert {row["vendor"] for row in found.rows.rows} == {"Zeta", None}
    assert asked(company, vendor=("Quill Ltd",)).rows.rows == []


def test_contract_is_found_by_its_number_by_the_vendor_and_through_the_vendor_list(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV3 | Gamma")
    company.load(
        "spend",
        """period | vendor_id | vendor_name | contract_id | amount | currency
        2026-10 | | Alpha | C-1 | 1 | EUR
        2026-10 | V2 | Beta | | 2 | EUR
        2026-10 | | gamma | | 4 | EUR
        2026-10 | | Delta | C-9 | 8 | EUR""",
    )
    sign(company, "C-1 | | Somebody | active | 2026-01-01 | 2026-12-31 | ",
         "C-2 | V2 | | active | 2026-01-01 | 2026-12-31 | ",
         "C-3 | V3 | | active | 2026-01-01 | 2026-12-31 | ")  # fmt: skip
    found = asked(company)
    assert without(found) == 8
    assert [row["vendor"] for row in found.rows.rows] == ["Delta"]


def test_two_currencies_without_a_rate_stand_apart(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("2026-10 | Acme | 1 | EUR\n2026-10 | Acme | 2 | USD\n2026-10 | Zeta | 4 | USD")
    sign(company, "C-1 | | Zeta | active | 2026-01-01 | 2026-12-31 | ")
    found = asked(company)
    assert [(each.name, each.unit, each.value) for each in found.figures[:4]] == [
        ("Without a contract", "USD", 2), ("All spend", "USD", 6),
        ("Without a contract", "EUR", 1), ("All spend", "EUR", 1),
    ]  # fmt: skip


def test_without_a_list_of_contracts_it_names_the_sheet_that_lights_it(company: Company) -> None:
    assert asked(company).figures == ()
    company.spend("2026-10 | Acme | 1 | EUR")
    found = asked(company)
    assert "the sheet 'contracts'" in found.empty
    assert found.series == ()
    assert [each.value for each in found.figures] == [None]


def test_spend_with_an_order_number_stands_beside_all_spend(company: Company) -> None:
    company.load(
        "spend",
        "period | vendor_name | po_number | amount | currency\n2026-10 | A | PO-1 | 3 | EUR\n2026-10 | A | | 5 | EUR",
    )
    sign(company, "C-1 | | Zeta | active | 2026-01-01 | 2026-12-31 | ")
    named = {each.name: each.value for each in asked(company).figures}
    assert named == {"Without a contract": 8, "All spend": 8, "With an order number": 3}


def test_filters_and_search_hold_here_too(company: Company) -> None:
    company.spend("2026-09 | Acme | 1 | EUR\n2026-10 | Acme | 2 | EUR\n2026-10 | Zeta | 4 | EUR")
    sign(company, "C-1 | | Zeta | active | 2026-01-01 | 2026-12-31 | ")
    assert without(asked(company, period_from="2026-10")) == 2
    assert without(asked(company, search="zet")) == 0
    assert asked(company, vendor=("Zeta",)).rows.rows == []
