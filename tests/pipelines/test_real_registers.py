"""Registers, portfolios and contracts of real publishers: each is the list that it is, with the cells of its file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipelines.understand import understand
from pipelines.understood import FileUnderstood, Memory
from tests.house import ROOT

REAL = ROOT.parent / "shared" / "realdata"
TODAY = date(2026, 11, 20)

pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the real files (../shared/realdata) are not on this machine")


def read(name: str) -> FileUnderstood:
    path = REAL / name
    return understand(path, name=path.name, memory=Memory(), today=TODAY)


@pytest.mark.parametrize(
    ("name", "table", "rows"),
    [
        ("registers/Acme-Health-GRC-Portfolio__Risk Register.xlsx", "risks", 10),
        ("registers/Acme-Health-GRC-Portfolio__Asset Inventory.xlsx", "systems", 10),
        ("portfolio/infrastructure-programme-dashboard__Programme_Milestones.xlsx", "milestones", 80),
        ("portfolio/Power-BI-dashboard__NZ_Infrastructure_Database.csv", "initiatives", 506),
        ("contracts/Toronto-Bids-Awarded-Contracts__Awarded Contracts.csv", "contracts", 707),
    ],
)
def test_list_is_recognised_and_every_record_loads(name: str, table: str, rows: int) -> None:
    (found,) = read(name).tables
    assert (found.table, found.questions, found.rows.num_rows, found.set_aside) == (table, (), rows, ())


@pytest.mark.parametrize(
    "name",
    [
        "portfolio/capital_delivery_model_analysis__Capital_Delivery_Project_deidentified.csv",
        "portfolio/procurement__Capital_Projects.csv",
    ],
)
def test_list_that_only_its_name_tells_is_asked_about(name: str) -> None:
    (found,) = read(name).tables
    assert (found.table, [each.id for each in found.questions]) == ("initiatives", ["table"])
    assert "in its name says so" in found.questions[0].asks


def test_awards_are_contracts_with_whom_for_what_and_how_much() -> None:
    (found,) = read("contracts/Toronto-Bids-Awarded-Contracts__Awarded Contracts.csv").tables
    assert {name: match.heading for name, match in found.columns.items()} == {
        "contract_id": "unique_id", "vendor_name": "Successful Supplier", "total_value": "Awarded Amount",
        "title": "Solicitation Document Description",
    }  # fmt: skip
    assert {each.value for each in found.findings if each.severity == "unknown"} == {"$982, 900", "31.65/MT"}
    # What is said of the sign ("read as USD") is what is loaded.
    pairs = zip(found.rows["total_value"].to_pylist(), found.rows["currency"].to_pylist(), strict=True)
    known = [currency for amount, currency in pairs if amount is not None]
    assert "shared_sign" in {each.rule for each in found.findings}
    assert set(known) <= {"USD", "CAD", None}  # some cells say "CAD" in letters
    assert known.count("USD") == 66  # so many cells have a "$"; the others are bare numbers


def test_cells_of_a_risk_register_are_those_of_the_file() -> None:
    (found,) = read("registers/Acme-Health-GRC-Portfolio__Risk Register.xlsx").tables
    first, last = found.rows.to_pylist()[0], found.rows.to_pylist()[-1]
    assert first | {
        "risk_id": "R-001", "title": "Phishing Attack", "system_ids": "Microsoft 365", "owner": "IT Manager",
        "likelihood": "5", "consequence": "5", "residual_level": "high", "status": "open",
        "treatment_text": "Enable MFA and phishing training", "treatment_due": date(2026, 8, 31),
    } == first  # fmt: skip
    assert (last["risk_id"], last["likelihood"], last["consequence"]) == ("R-010", "2", "5")
    assert found.rows.column("status").to_pylist().count("in_treatment") == 2
    assert found.rows.column("residual_level").to_pylist().count("medium") == 3
    assert "treatment" not in found.columns


def test_cells_of_milestones_are_those_of_the_file() -> None:
    (found,) = read("portfolio/infrastructure-programme-dashboard__Programme_Milestones.xlsx").tables
    first = found.rows.to_pylist()[0]
    assert first | {
        "milestone_id": "MS-1001", "name": "Site Survey Complete", "workstream": "Mains Replacement",
        "owner": "Sarah Mitchell", "baseline_date": date(2026, 6, 29), "actual_start": date(2026, 5, 15),
        "status": "on_track", "percent_complete": Decimal("0.54"), "variance_days": Decimal(-3),
    } == first  # fmt: skip
    assert found.rows.column("actual_date").null_count == 80 - found.rows.column("status").to_pylist().count("done")


def test_words_of_an_inventory_that_are_none_of_ours_are_unknown_and_said() -> None:
    (found,) = read("registers/Acme-Health-GRC-Portfolio__Asset Inventory.xlsx").tables
    unknown = {each.value for each in found.findings if each.severity == "unknown"}
    assert unknown == {"Identity", "Backup", "Financial"}
    assert found.rows.column("kind").null_count == 2
    assert found.rows.column("data_class").to_pylist()[0] == "personal"
