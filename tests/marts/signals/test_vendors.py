"""The signals on vendors: each fires on its own, stays silent on its innocents, and follows its setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

KINDS = ("vendor_shapes_plan", "vendor_concentration", "no_exit_plan", "vendor_without_owner")
VENDORS = """vendor_id|vendor_name|relationship_owner|criticality|substitutability|parent_group
V1|Norrbit Systems Ltd||critical|not|
V2|Hired Hands AG|Ada Falk|critical|not|
V3|Easy Ltd|Ada Falk|critical|easy|
V4|Landlord KG|Ada Falk|critical|hard|
V5|North Ltd|Ada Falk|standard|easy|Compass
V6|South Ltd|Ada Falk|standard|easy|Compass"""
SYSTEMS = """system_id|system_name|vendor_name|criticality|owner|business_function|admin_access|lifecycle
S1|Planner|Norrbit Systems Ltd|mission_critical||Planning|vendor|active
S2|Ledger|Norrbit Systems Ltd|mission_critical||Finance|vendor|active
S3|Vault|Norrbit Systems Ltd|mission_critical||Backup|vendor|active
S4|Portal|Hired Hands AG|mission_critical|Ada Falk|Sales|both|active
S5|Desk|Hired Hands AG|mission_critical|Ada Falk|Service|both|active
S6|Stranger|Unlisted Cloud Inc|mission_critical|Ben Ode|Sales|vendor|active
S7|Plan|Planned Only Ltd|mission_critical|Ben Ode|Sales|vendor|plan
S8|Small|Small Stranger Ltd|administrative|Ben Ode|Sales|vendor|active"""
CONTRACTS = """contract_id|title|vendor_name|status|end_date|notice_days|exit_plan|annual_value|currency
C1|Hosting|Norrbit Systems Ltd|active|2027-12-31|30|none|90000|EUR
C2|Service|Hired Hands AG|active|2027-12-31|30|draft|90000|EUR
C3|Printers|Hired Hands AG|active|2027-12-31|30|none|900|EUR
C4|Parts|Easy Ltd|active|2027-12-31|30|none|90000|EUR
C5|Hall|Landlord KG|active|2027-12-31|30|none|900000|EUR
C6|Old hall|Landlord KG|expired|2020-12-31|30|tested|900000|EUR
C7|Cleaning|Contract Stranger KG|active|2027-12-31|30|||
C8|Over|Ended Stranger KG|expired|2020-12-31|30|||"""
INITIATIVES = """initiative_id|title|owner|status|vendor_ids
I1|Move||on_track|V1
I2|Serve|Ada Falk|on_track|V2"""
MILESTONES = """milestone_id|initiative_id|name|owner|date_set_by|forecast_date|status
M1|I1|Moved|Ada Falk|vendor|2026-12-20|on_track
M2|I2|Served|Ada Falk|internal|2026-12-20|on_track"""
DECISIONS = """decision_id|question|owner|status|recommended_by|options|raised_on|decided_on
D1|Move?|Ada Falk|decided|Norrbit Systems Ltd|Move|2026-09-01|2026-09-01
D2|Serve?|Ada Falk|decided|Hired Hands AG|Serve; wait|2026-09-01|2026-09-21"""
FOUND: dict[str, dict[str, str]] = {
    "vendor_shapes_plan": {"V1": "high"},
    "vendor_concentration": {"V1": "medium", "V5": "medium", "Others Ltd": "high"},
    "no_exit_plan": {"V4": "low"},
    "vendor_without_owner": {"Unlisted Cloud Inc": "medium", "Contract Stranger KG": "low"},
}
OTHERS = {
    "control_shapes_from": "100",
    "concentration_functions_from": "4",
    "concentration_spend_from": "0.41",
    "vendor_material_amount": "80000",
}
OTHERWISE: dict[str, dict[str, str]] = {
    "vendor_shapes_plan": {},
    "vendor_concentration": {},
    "no_exit_plan": {"V1": "medium", "V4": "low"},
    "vendor_without_owner": FOUND["vendor_without_owner"],
}


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with one vendor of each sort, and innocent ones."""
    found = build
    found.clear()
    for table, sheet in (
        ("people", "full_name | kind\nAda Falk | person\nBen Ode | person"), ("vendors", VENDORS), ("systems", SYSTEMS),
        ("contracts", CONTRACTS), ("initiatives", INITIATIVES), ("milestones", MILESTONES), ("decisions", DECISIONS),
    ):  # fmt: skip
        found.load(table, sheet)
    found.spend(
        "2026-10|North Ltd|100|EUR\n2026-10|South Ltd|200|EUR\n2026-10|Easy Ltd|300|EUR\n2026-10|Others Ltd|400|EUR",
        unit="Us",
    )
    found.set("concentration_spend_from", "0.3")
    found.set("concentration_spend_high", "0.35")
    judge_names(found.db)
    return found


def severities(db: Connection) -> dict[str, dict[str, str]]:
    return {kind: {key: row["severity"] for key, row in signals(db, kind).items()} for kind in KINDS}


def test_each_kind_finds_its_own_and_is_silent_on_the_innocent(asked: Connection) -> None:
    found = severities(asked)
    assert "V3" in found["vendor_concentration"]  # thirty of a hundred, as its setting says
    found["vendor_concentration"].pop("V3")
    group = next(key for key in ("V5", "V6") if key in found["vendor_concentration"])
    found["vendor_concentration"]["V5"] = found["vendor_concentration"].pop(group)
    assert found == FOUND


def test_vendor_that_shapes_the_plan_says_by_what_and_names_its_cells(asked: Connection) -> None:
    found = signals(asked, "vendor_shapes_plan")["V1"]
    assert found["because"].startswith("it holds ")
    assert "1 of 1 decisions that it recommended had no other option" in found["because"]
    assert {each["column_name"] for each in found["others"]} >= {"date_set_by", "owner", "admin_access", "options"}
    assert (found["amount"], found["money"]) == (None, None)


def test_concentration_counts_the_group_together_and_the_functions(asked: Connection) -> None:
    found = signals(asked, "vendor_concentration")
    group = found.get("V5") or found["V6"]
    assert "30.0 per cent" in group["because"]
    assert "North Ltd" in group["because"]
    assert "South Ltd" in group["because"]
    assert found["V1"]["because"].startswith("3 of 5 critical functions stand on it (Backup, Finance, Planning)")
    assert (found["V3"]["amount"], found["V3"]["currency"], found["V3"]["money"]) == (300, "EUR", "invoiced")


def test_group_that_no_vendor_list_has_stands_on_the_line_that_names_it(asked: Connection) -> None:
    found = signals(asked, "vendor_concentration")["Others Ltd"]
    assert (found["table_name"], found["columns"], found["severity"]) == ("spend", ["vendor_name"], "high")
    assert found["ask"] == "No owner yet"


def test_exit_plan_is_asked_for_where_the_largest_contract_has_none(asked: Connection) -> None:
    found = signals(asked, "no_exit_plan")
    assert "V2" not in found  # its main contract has a draft, the printers have none
    assert found["V4"]["because"].startswith(
        "it is critical and hard to replace, and no running contract has an exit plan (Hall)"
    )
    assert (found["V4"]["amount"], found["V4"]["currency"], found["V4"]["money"]) == (900000, "EUR", "annual value")
    assert found["V4"]["ask"] == "Ada Falk"


def test_supplier_without_a_place_on_a_list_is_asked_of_who_owns_what_rests_on_it(asked: Connection) -> None:
    found = signals(asked, "vendor_without_owner")["Unlisted Cloud Inc"]
    assert found["ask"] == "Ben Ode"
    assert found["because"] == "no vendor list has it, so nobody of ours answers for it, but Stranger rests on it"


def test_kinds_follow_their_settings(made: Company) -> None:
    for name, value in OTHERS.items():
        made.set(name, value)
    assert severities(made.kept()) == OTHERWISE


def test_spend_above_the_higher_share_presses_where_no_exit_plan_is_known(made: Company) -> None:
    made.set("concentration_spend_from", "0.3")
    made.set("concentration_spend_high", "0.3")
    found = signals(made.kept(), "vendor_concentration")
    assert {row["severity"] for row in found.values()} == {"high"}


def test_vendor_list_without_a_column_for_owners_says_nothing_about_them(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name\nV1|Norrbit Systems Ltd")
    company.load("systems", SYSTEMS)
    assert signals(company.kept(), "vendor_without_owner") == {}


def test_control_that_may_be_less_once_more_is_known_does_not_press(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name|relationship_owner|criticality\nV1|Norrbit Systems Ltd||critical")
    company.load("decisions", "\n".join(DECISIONS.splitlines()[:2]))
    company.load("contracts", "contract_id|title|vendor_name|exit_plan\nC1|Hosting|Norrbit Systems Ltd|none")
    judge_names(company.db)
    found = signals(company.kept(), "vendor_shapes_plan")["V1"]
    assert found["severity"] == "low"
    assert "of what is known, between 48 and 100 in all (unknown: dates, access, " in found["because"]
