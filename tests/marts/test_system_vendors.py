"""One number of two units is two systems, or two contracts, each with its own supplier, wherever it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts import vendor_control, vendor_dependencies
from marts.sql import select
from tests.marts.test_reconcile import say

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

VENDORS = "vendor_id|vendor_name|relationship_owner|criticality\n{}|{}|Ann Lee|critical"
SYSTEMS = """system_id|system_name|{said}|criticality|business_function|owner
S1|{unit} shop|{vendor}|mission_critical|Selling {unit}|"""
INITIATIVES = "initiative_id|title|owner|status|system_ids\nI{unit}|Move {unit}|Ann Lee|on_track|S1"
CONTRACTS = "contract_id|title|vendor_name|status|start_date|end_date\nC1|Care {unit}|{vendor}|active|{day}|2027-06-30"
UNITS = {"North": "Acme", "South": "Beta"}


@pytest.fixture(params=["vendor_name", "contract_id"])
def company(company: Company, request: pytest.FixtureRequest) -> Company:
    """Return a company of two units that gave one number to two systems and two contracts, of two suppliers."""
    company.load("people", "full_name|kind\nAnn Lee|person")
    for place, (unit, vendor) in enumerate(UNITS.items()):
        company.load("vendors", VENDORS.format(f"V{place}", vendor), unit=unit)
        day = "2026-09-01" if unit == "North" else "2026-10-01"
        company.load("contracts", CONTRACTS.format(unit=unit, vendor=vendor, day=day), unit=unit)
        said = vendor if request.param == "vendor_name" else "C1"
        company.load("systems", SYSTEMS.format(unit=unit, vendor=said, said=request.param), unit=unit)
        company.load("initiatives", INITIATIVES.format(unit=unit), unit=unit)
    judge_names(company.db)
    return company


def of_each(db: Connection, text: str) -> dict[str, set[Any]]:
    """Return the second column of a question by its first one, the vendor."""
    found: dict[str, set[Any]] = {}
    for row in select(db, text):
        first, second = row.values()
        found.setdefault(first, set()).add(second)
    return found


def test_each_unit_has_the_supplier_of_its_own_system(company: Company) -> None:
    db = company.kept()
    shops = {"Acme": {"North shop"}, "Beta": {"South shop"}}
    names = "inner join vendor_names as names using (listed_vendor)"
    assert of_each(db, f"select listed_name, system from system_vendors {names}") == shops
    assert {row["subject"]: row["systems"] for row in vendor_dependencies.listing(db).rows} == {
        "Acme": "North shop", "Beta": "South shop"
    }  # fmt: skip
    things = "select vendor, thing from vendor_control_facts where thing_kind = 'system' and part = 'owners'"
    assert of_each(db, things) == shops
    assert of_each(db, "select vendor, thing from vendor_concentration_stops where thing_kind = 'system'") == shops
    assert of_each(db, "select group_name, function_name from vendor_concentration_functions") == {
        "Acme": {"Selling North"}, "Beta": {"Selling South"}
    }  # fmt: skip


def test_an_initiative_is_about_the_system_of_its_own_unit(company: Company) -> None:
    text = "select listed_name, subject from vendor_control_initiatives inner join vendor_names using (listed_vendor)"
    assert of_each(company.kept(), text) == {"Acme": {"Move North"}, "Beta": {"Move South"}}
    company.load("initiatives", INITIATIVES.format(unit="all"))  # of no unit: it can mean either
    company.load("systems", "system_id|system_name|vendor_name\nS2|Payroll|Acme", unit="East")
    company.load("initiatives", "initiative_id|title|status|system_ids\nI9|Pay|on_track|payroll; S1", unit="West")
    assert of_each(company.kept(), text) == {"Acme": {"Move North", "Pay"}, "Beta": {"Move South"}}


def test_a_contract_of_no_unit_is_for_all_of_them(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name\nV9|Gamma")
    company.load("contracts", CONTRACTS.replace("C1", "C9").format(unit="all", vendor="Gamma", day="2026-01-01"))
    company.load("systems", "system_id|system_name|contract_id\nS9|Mail|c9", unit="North")
    text = "select system, listed_name from system_vendors inner join vendor_names using (listed_vendor)"
    assert of_each(company.kept(), text)["Mail"] == {"Gamma"}


def test_what_a_record_of_one_system_says_is_said_of_all_of_them(company: Company) -> None:
    company.load("systems", "system_id|system_name|contract_id|vendor_name\nS7|Till|C1|", unit="North")
    company.load("systems", "system_id|system_name|criticality\nT7|Tills|mission_critical", unit="South")
    text = "select distinct listed_vendor from system_vendors where system = 'Tills'"
    assert select(company.kept(), text) == []
    say(company, "same", ("name till", "Till"), ("name tills", "Tills"), topic="system")
    db = company.kept()
    assert select(db, text) == [{"listed_vendor": "vendors of North: V0"}]
    assert vendor_control.listing(db).rows
    row = select(db, "select system_count from vendor_serves where listed_vendor = 'vendors of North: V0'")[0]
    assert row["system_count"] == 1  # the till, though two lists name it


def test_a_line_is_covered_by_the_contract_of_its_own_unit(company: Company) -> None:
    for unit in UNITS:
        lines = "\n".join(f"2026-{month}|Else Ltd|10|EUR|C1" for month in ("09", "10"))
        company.load("spend", f"period|vendor_name|amount|currency|contract_id\n{lines}", unit=unit)
    text = "select unit || ' ' || period as line, contract_cover from spend_contracted"
    assert of_each(company.kept(), text) == {
        "North 2026-09": {"in_force"}, "North 2026-10": {"in_force"}, "South 2026-09": {"none"},
        "South 2026-10": {"in_force"},
    }  # fmt: skip
