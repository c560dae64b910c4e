"""The signals on contracts and the systems under them: notice that is near, and several systems for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

PEOPLE = "full_name | kind | function | title\nAda Falk | person | IT | Head of IT\nBen Ode | person | IT | Analyst"
VENDORS = """vendor_id | vendor_name | relationship_owner | criticality
V1 | Acme Hosting GmbH | Ada Falk |
V2 | Boxen GmbH | |
V3 | Critical AG | | critical"""
# The day of reading is 20 November 2026; notice three weeks ahead is 11 December, a Friday.
CONTRACTS = """contract_id|vendor_id|title|status|start_date|end_date|notice_days|auto_renew|annual_value|\
currency|contract_owner
C-PRESSES | V1 | Hosting | active | 2024-01-01 | 2027-01-10 | 30 | true | 250000 | EUR | Ben Ode
C-LATER | V1 | Hosting too | active | 2024-01-01 | 2027-01-13 | 30 | true | 250000 | EUR |
C-CHEAPER | V1 | Hosting three | active | 2024-01-01 | 2027-01-10 | 30 | true | 249999 | EUR |
C-ENDS | V1 | Ends by itself | active | 2024-01-01 | 2027-01-10 | 30 | false | 900000 | EUR |
C-SMALL | V1 | Under the limit | active | 2024-01-01 | 2027-01-10 | 30 | true | 24999 | EUR |
C-CRITICAL | V3 | Small and critical | active | 2024-01-01 | 2027-01-10 | 30 | true | 6250 | EUR |
C-FAR | V1 | Far ahead | active | 2024-01-01 | 2027-06-30 | 30 | true | 900000 | EUR |
C-LEAD | V1 | We need long | active | 2024-01-01 | 2027-06-30 | 60 | true | 900000 | EUR |
C-NEXT | V2 | Followed | active | 2024-01-01 | 2026-12-31 | 5 | true | 900000 | EUR |
C-AFTER | V2 | Follows | active | 2027-01-01 | 2029-12-31 | 30 | false | 900000 | EUR |
C-GIVEN | V1 | Notice given | terminated | 2024-01-01 | 2026-12-31 | 5 | false | 900000 | EUR |
C-NAMED | V1 | Being decided | active | 2024-01-01 | 2027-01-10 | 30 | true | 900000 | EUR |
C-PAST | V1 | Missed | active | 2024-01-01 | 2026-12-10 | 30 | true | 900000 | EUR |
C-PAST-ENDS | V1 | Ends soon | active | 2024-01-01 | 2026-12-10 | 30 | false | 900000 | EUR |"""
SYSTEMS = """system_id|system_name|kind|capability|tbm_solution|vendor_name|lifecycle|annual_cost|\
currency|users_active|owner
S1 | Plan A | application | Planning | | Acme Hosting GmbH | active | 300000 | EUR | 100 | Ben Ode
S2 | Plan B | application | planning | | Boxen GmbH | active | 50000 | EUR | 40 |
S3 | Plan below | infrastructure | Planning | | Critical AG | active | 90000 | EUR | |
S4 | Plan C | application | Planning | | Critical AG | plan | 90000 | EUR | |
S5 | Old pay | application | Payroll | | Boxen GmbH | phase_out | 80000 | EUR | 10 |
S6 | New pay | application | Payroll | | Acme Hosting GmbH | active | 60000 | EUR | 300 |
S7 | One house A | application | Reports | | Boxen GmbH | active | 300000 | EUR | |
S8 | One house B | application | Reports | | Boxen GmbH | active | 300000 | EUR | |
S9 | Own A | application | Intranet | | | active | 300000 | EUR | |
S10 | Own B | application | Intranet | | | active | 300000 | EUR | |
S11 | Old desk | application | | Desk | Boxen GmbH | end_of_life | 70000 | EUR | 0 |
S12 | New desk | application | | Desk | Critical AG | active | 70000 | EUR | 9 |
S13 | Yard A | application | Yard | | Boxen GmbH | active | 49999 | EUR | |
S14 | Yard B | application | Yard | | | active | 9 | EUR | |"""


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with contracts around their days for notice, and systems that do the same."""
    found = build
    found.clear()
    found.set("reporting_currency", "EUR")
    found.load("people", PEOPLE)
    found.load("vendors", VENDORS)
    found.load("contracts", CONTRACTS)
    found.load("decisions", "decision_id | question | owner | status\nD1 | Keep C-NAMED for a year? | Ada Falk | open")
    found.load("systems", SYSTEMS)
    found.db.execute("update contracts set internal_lead_days = 100 where contract_id = 'C-LEAD'")
    judge_names(found.db)
    return found


def test_notice_that_is_near_is_a_signal_and_presses_where_it_renews_by_itself_and_costs_much(
    asked: Connection,
) -> None:
    found = signals(asked, "notice_near")
    assert {key: row["severity"] for key, row in found.items()} == {
        "C-PRESSES": "high", "C-LATER": "medium", "C-CHEAPER": "medium", "C-ENDS": "medium", "C-CRITICAL": "low",
        "C-PAST": "low",
    }  # fmt: skip
    assert (found["C-PRESSES"]["ask"], found["C-CHEAPER"]["ask"]) == ("Ben Ode", "Ada Falk")
    assert found["C-PRESSES"]["because"] == (
        "21 days are left for notice: it must be given by Friday 11 Dec 2026, else it renews after 10 Jan 2027; with "
        "our own 30 days before that it was to be decided by 11 Nov 2026; no decision names it"
    )
    assert found["C-LATER"]["because"].startswith("24 days are left")


def test_day_for_notice_that_passed_is_a_signal_where_the_contract_renews_by_itself(asked: Connection) -> None:
    found = signals(asked, "notice_near")["C-PAST"]
    assert found["because"] == "the last day for notice was Tuesday 10 Nov 2026, so it renews after 10 Dec 2026"


def test_several_systems_of_several_makers_for_one_thing_are_a_signal_with_an_assumed_saving(
    asked: Connection,
) -> None:
    found = signals(asked, "overlapping_systems")
    assert {key: row["severity"] for key, row in found.items()} == {"S1": "medium", "S6": "low"}
    assert found["S1"]["subject"] == "Planning: Plan A, Plan B"
    assert (found["S1"]["amount"], found["S1"]["money"], found["S1"]["ask"]) == (
        50000,
        "annual cost of the others",
        "Ben Ode",
    )
    assert found["S1"]["because"] == (
        "2 systems do it (Acme Hosting GmbH and Boxen GmbH), with 140 users in all; with Plan A alone 15,000 to 40,000 "
        "EUR a year might be saved (assumed: 30 to 80 percent of what the others cost)"
    )


def test_signals_follow_their_settings(made: Company) -> None:
    changed = {"renewal_pressing_days": "20", "renewal_min_value": "24999", "overlap_min_cost": "9",
               "holidays": "12-11, 2026-12-10", "overlap_saving_low": "0.5"}  # fmt: skip
    acts = [made.set(name, value) for name, value in changed.items()]
    asked = made.kept()
    for each in acts:
        made.undo(each)
    near, overlap = signals(asked, "notice_near"), signals(asked, "overlapping_systems")
    assert (near["C-PRESSES"]["severity"], near["C-SMALL"]["severity"]) == ("high", "low")
    assert "by Wednesday 9 Dec 2026, the working day before 11 Dec" in near["C-PRESSES"]["because"]
    assert {key: row["severity"] for key, row in overlap.items()} == {"S1": "medium", "S6": "low", "S13": "medium"}
    assert "25,000 to 40,000 EUR" in overlap["S1"]["because"]
