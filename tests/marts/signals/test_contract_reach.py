"""Contract lists that know hardly anybody who is paid: what they do not name is unknown, no problem of a supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts.contract_reach import short
from marts.evidence import recompute
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

MONTHS = [f"2026-{month:02d}" for month in range(1, 11)]
HEAD = "contract_id | vendor_name | start_date | end_date | annual_value | currency"
PAID = "\n".join(
    f"{month} | {who} | 20000 | EUR | CC1"
    for month in MONTHS
    for who in ("Adder Ltd", "Birch Ltd", "Cedar Ltd", "Dove Ltd", "Elm Ltd", "Fern Ltd", "Gorse Ltd", "Heath Ltd",
                "Iris Ltd", "Juniper Ltd", "Kelp Ltd")
)  # fmt: skip


def known(db: Connection) -> list[tuple[str, object, object]]:
    found = short(db)
    assert all(recompute(db, each) == each.value for one in found for each in (one.known, one.paid))
    return [(each.unit, each.known.value, each.paid.value) for each in found]


@pytest.fixture
def paying(company: Company) -> Company:
    company.set("reporting_currency", "EUR")
    company.spend(PAID, unit="North")
    return company


def sign(company: Company, *who: str, unit: str = "") -> None:
    rows = [f"C-{place} | {each} | 2025-01-01 | 2027-12-31 | 9000 | EUR" for place, each in enumerate(who)]
    company.load("contracts", "\n".join([HEAD, *rows]), **({"unit": unit} if unit else {}))


def test_list_about_somebody_else_tells_of_nobody(paying: Company) -> None:
    assert known(paying.kept()) == []  # no contract list at all is said elsewhere
    sign(paying, "Toronto Paving Inc", "Ontario Sewers Inc")
    db = paying.kept()
    assert signals(db, "paid_without_contract") == {}
    assert known(db) == [("", 0, 11)]
    sign(paying, "Toronto Paving Inc", "Birch Ltd")  # one of eleven is below a tenth
    assert known(paying.kept()) == [("", 1, 11)]
    paying.set("contracts_reach_from", "0.09")
    db = paying.kept()
    assert known(db) == []
    assert len(signals(db, "paid_without_contract")) == 10
    assert "know 9 percent or more" in signals(db, "paid_without_contract")["Adder Ltd"]["threshold"]


def test_one_large_supplier_is_enough_by_its_money(paying: Company) -> None:
    paying.spend("2026-10 | Birch Ltd | 200000 | EUR | CC1", unit="South")
    sign(paying, "Birch Ltd")
    assert len(signals(paying.kept(), "paid_without_contract")) == 10


def test_what_a_list_knows_of_one_unit_says_nothing_about_another(paying: Company) -> None:
    paying.spend("\n".join(f"{month} | Zinc GmbH | 30000 | EUR | CC9" for month in MONTHS), unit="South")
    sign(paying, "Adder Ltd", "Birch Ltd", "Cedar Ltd", unit="North")
    db = paying.kept()
    told = signals(db, "paid_without_contract")
    assert "Zinc GmbH" not in told
    assert len(told) == 8
    assert known(db) == [("South", 0, 1)]
