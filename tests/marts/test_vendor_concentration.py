"""How much hangs on one supplier: shares and HHI with parents counted together, and what stops when one is gone."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts import vendor_concentration
from marts.screens import of_rows
from marts.sql import select
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

VENDORS = """vendor_id|vendor_name|relationship_owner|parent_group|substitutability|criticality
V1|Norrbit Systems Ltd|Ada Falk|Norr Group|not|critical
V2|Norrbit Care AG|Ada Falk|NORR GROUP|hard|critical
V3|Single Ltd|Ada Falk||easy|standard
V4|Small Ltd|Ada Falk||easy|standard"""
SYSTEMS = """system_id|system_name|vendor_id|criticality|owner|business_function|run_by|lifecycle
S1|Planner|V1|mission_critical|Ada Falk|Planning|vendor|active
S2|Ledger|V2|business_critical|Ada Falk|Finance; Planning|shared|active
S3|Portal|V3|mission_critical|Ada Falk|Planning|vendor|active
S4|Shop||mission_critical|Ada Falk|Finance|internal|active
S5|Later|V1|mission_critical|Ada Falk|Customs|vendor|plan
S6|Badge|V1|administrative|Ada Falk|Doors|vendor|active"""
CONTRACTS = """contract_id|title|vendor_id|status|end_date|notice_days|auto_renew|exit_plan|critical_function
C1|Care|V2|active|2026-12-20|10||none|Support
C2|Care later|V2|active|2027-12-20|10||draft|
C3|Single|V3|active|2027-12-20|10||tested|"""
INITIATIVES = """initiative_id|title|owner|status|vendor_ids|budget|currency
I1|Move|Ada Falk|on_track|V1|300|EUR
I2|Together|Ada Falk|on_track|V1; V3|200|EUR
I3|Over|Ada Falk|done|V3|900|EUR
I4|No budget|Ada Falk|on_track|V3||"""
MILESTONES = """milestone_id|initiative_id|name|owner|baseline_date|forecast_date|status
M1|I1|On the last day|Ada Falk|2026-12-18|2026-12-18|on_track
M2|I1|A day later|Ada Falk|2026-12-19|2026-12-19|on_track
M3|I1|Reached|Ada Falk|2026-10-01|2026-10-01|done
M4|I1|Overdue|Ada Falk|2026-10-01|2026-10-01|on_track"""
DECISIONS = """decision_id|question|owner|status|recommended_by|due_date
D1|Shall we?|Ada Falk|open|Norrbit Systems Ltd|2026-12-01
D2|Did we?|Ada Falk|decided|Norrbit Systems Ltd|2026-12-01
D3|Of nobody?|Ada Falk|open||2026-12-01"""


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company of which much is with one group."""
    found = build
    found.clear()
    for table, sheet in (
        ("vendors", VENDORS), ("systems", SYSTEMS), ("contracts", CONTRACTS), ("initiatives", INITIATIVES),
        ("milestones", MILESTONES), ("decisions", DECISIONS),
    ):  # fmt: skip
        found.load(table, sheet)
    found.spend(
        "2026-09|Norrbit Systems Ltd|100|EUR\n2026-10|Norrbit Care AG|200|EUR\n2026-10|Single Ltd|300|EUR\n"
        "2026-10|Nobody listed|400|EUR"
    )
    judge_names(found.db)
    return found


@pytest.fixture(scope="module")
def db(made: Company) -> Connection:
    """Return a cursor that keeps what it computed, as screens have one."""
    return made.kept()


def measure(db: Connection, measure: str, subject: str | None = None) -> dict[str, Any]:
    text = (
        "select * from vendor_concentration_measures where measure = $measure and subject is not distinct from $subject"
    )
    return select(db, text, measure=measure, subject=subject)[0]


def group(db: Connection, name: str) -> dict[str, Any]:
    return select(db, "select * from vendor_concentration_groups where subject = $name", name=name)[0]


def test_spend_of_a_group_is_counted_together_and_who_is_on_no_list_counts_in_the_whole(db: Connection) -> None:
    found = measure(db, "spend")
    assert (found["groups"], found["amount_all"], found["currency"]) == (3, 1000, "EUR")
    assert found["hhi"] == 30 * 30 + 30 * 30 + 40 * 40
    assert (found["top_name"], found["top_share"]) == ("Nobody listed", Decimal("0.4"))
    assert group(db, "Norr Group")["spend_share"] == Decimal("0.3")
    assert group(db, "Norr Group")["member_names"].split("; ") == ["Norrbit Care AG", "Norrbit Systems Ltd"]


def test_budget_counts_in_equal_parts_for_those_who_work_on_it_and_unknown_is_said(db: Connection) -> None:
    found = measure(db, "initiatives")
    assert (found["top_name"], found["top_amount"], found["amount_all"], found["not_known"]) == (
        "Norr Group",
        400,
        500,
        1,
    )
    assert found["hhi"] == 80 * 80 + 20 * 20


def test_function_counts_what_stands_behind_it_and_our_own_has_a_part(db: Connection) -> None:
    planning, finance = measure(db, "function", "Planning"), measure(db, "function", "Finance")
    assert (planning["top_name"], planning["groups"], planning["amount_all"]) == ("Norr Group", 2, 3)
    assert planning["hhi"] == 5556  # two of three things, and one
    assert (finance["groups"], finance["hhi"]) == (1, 2500)  # one of two is our own
    assert select(db, "select 1 from vendor_concentration_measures where subject in ('Customs', 'Doors')") == []


def test_critical_functions_of_a_group_are_counted_once(db: Connection) -> None:
    found = group(db, "Norr Group")
    assert (found["functions"], found["function_names"]) == (3, ["Finance", "Planning", "Support"])
    assert (found["has_exit_plans"], group(db, "Single Ltd")["has_exit_plans"]) == (False, True)
    assert group(db, "Small Ltd")["has_exit_plans"] is None


def test_what_stops_is_what_hangs_on_the_vendor_until_the_last_day(db: Connection) -> None:
    known = {name: key for key, name in vendor_concentration.vendors(db).items()}
    found = vendor_concentration.stops(db, listed_vendor=known["Norrbit Systems Ltd"]).rows
    assert [(row["thing_kind"], row["thing"], row["cover"]) for row in found] == [
        ("system", "Planner", None),
        ("function", "Finance", None),
        ("function", "Planning", "Single Ltd"),
        ("function", "Support", None),
        ("system", "Badge", None),
        ("initiative", "Move", None),
        ("initiative", "Together", "Single Ltd"),
        ("milestone", "Overdue", None),
        ("milestone", "On the last day", None),
        ("decision", "Shall we?", None),
    ]
    care = vendor_concentration.stops(db, listed_vendor=known["Norrbit Care AG"]).rows
    assert [(row["thing"], row["cover"]) for row in care if row["thing_kind"] in ("system", "renewal")] == [
        ("Ledger", "we run it too"), ("Care", None),
    ]  # fmt: skip
    later = vendor_concentration.stops(db, listed_vendor=known["Norrbit Care AG"], soon=False).rows
    assert "Care later" in [row["thing"] for row in later]


def test_days_are_a_setting(made: Company) -> None:
    made.set("vendor_gone_days", "27")
    db = made.kept()
    known = {name: key for key, name in vendor_concentration.vendors(db).items()}
    found = vendor_concentration.stops(db, listed_vendor=known["Norrbit Systems Ltd"]).rows
    assert "On the last day" not in [row["thing"] for row in found]
    made.set("vendor_gone_days", "28")


def test_every_figure_of_the_look_is_recomputed_from_its_evidence(db: Connection) -> None:
    found = [*vendor_concentration.headline(db), *of_rows(vendor_concentration.measures(db))]
    found += of_rows(vendor_concentration.groups(db))
    for own in vendor_concentration.vendors(db):
        found += of_rows(vendor_concentration.stops(db, listed_vendor=own))
        found += vendor_concentration.counts(db, listed_vendor=own)
    assert wrong(db, found) == []
    assert [figure.value for figure in vendor_concentration.headline(db)] == [3, 1, 1]


def test_company_without_anything_has_nothing_to_share_out(company: Company) -> None:
    db = company.kept()
    assert vendor_concentration.measures(db).rows == []
    assert vendor_concentration.vendors(db) == {}
    assert wrong(db, vendor_concentration.headline(db)) == []
