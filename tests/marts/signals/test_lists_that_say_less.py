"""The signals where a list says less than it might: who writes for a supplier, which two are one, what is small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.legible import judge_updates
from acts.names import judge_names
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

PEOPLE = """full_name | kind | function | title
Ada Falk | person | IT | Head of IT
Imo Hart | person | Operations | Chief Operating Officer"""
VENDORS = """vendor_id | vendor_name | relationship_owner | criticality | tax_id | substitutability
V1 | Axiom Works LLP | Ada Falk | critical | GB402277810 |
V2 | Bright Days Ltd | Ada Falk | standard | GB311204455 |
V3 | Bright Days Limited | Ada Falk | standard | GB311204455 |
V4 | Easy Print Ltd | Ada Falk | critical | GB199004412 | easy
V5 | Lone Tools Ltd | Ada Falk | critical | GB355120087 |"""
CONTRACTS = """\
contract_id|vendor_name|title|status|start_date|end_date|annual_value|currency|exit_plan|critical_function
C1 | Axiom Works LLP | Links | active | 2025-01-01 | 2028-12-31 | 90000 | EUR | none | Orders
C2 | Easy Print Ltd | Printing | active | 2025-01-01 | 2028-12-31 | 90000 | EUR | none | Billing
C3 | Lone Tools Ltd | Tools | active | 2025-01-01 | 2028-12-31 | 9000 | EUR | none |
C4 | Bright Days Ltd | Days | active | 2025-01-01 | 2028-12-31 | 900000 | EUR | draft |"""
INITIATIVES = """initiative_id|title|owner|sponsor|status|forecast_finish|baseline_finish|budget|currency
P1 | Order to cash | Ada Falk | Imo Hart | on_track | 2027-03-31 | 2027-03-31 | 90000 | EUR
P2 | Robots | Ada Falk | Imo Hart | off_track | 2027-03-31 | 2027-03-31 | 90000 | EUR
P3 | Scanners | Ada Falk | Imo Hart | off_track | 2027-03-31 | 2027-03-31 | 90000 | EUR"""
MILESTONES = """milestone_id|initiative_id|name|owner|baseline_date|forecast_date|actual_date
M1 | P2 | Delivered | Ada Falk | 2026-10-02 | 2026-10-02 | 2026-10-02
M2 | P3 | Delivered | Ada Falk | 2026-10-02 | 2026-10-02 | 2026-10-02"""
UPDATES = """initiative_id|update_date|author|reported_status|text
P1 | 2026-11-16 | Ada Falk | on_track | Making progress.
P1 | 2026-11-16 | Axiom Works LLP | off_track | 14 of 52 links fail. Blocker: tax codes. Ada Falk signs on 30 November.
P2 | 2026-11-17 | Ada Falk | off_track | Robots moved 1,900 totes. No blocker. Ada Falk reports on 4 December.
P3 | 2026-11-17 | Ada Falk | off_track | Only 40 of 90 scanners came, 12 fewer than ordered."""
DECISIONS = """decision_id|question|domain|owner|status|due_date|raised_on|reversibility|amount|currency|outcome
D1 | Which icons? | Customer | Imo Hart | open | 2026-12-18 | 2026-10-08 | two_way | 2000 | EUR |
D2 | Keep paper notes? | Customer | Imo Hart | open | 2026-12-18 | 2026-10-08 | two_way | 0 | EUR |
D3 | New portal? | Customer | Imo Hart | open | 2026-12-18 | 2026-10-08 | two_way | 900000 | EUR |
D4 | More seats? | Buying | Imo Hart | decided | 2026-11-06 | 2026-10-08 | two_way | 480000 | EUR | 40 more"""
RIGHTS = "domain | decide | limit_amount\nCustomer | Imo Hart |\nBuying | Ada Falk | 250000"
SPEND = """period|vendor_name|amount|currency|gl_name|cost_centre|document_id|posting_date|description
2026-08 | Bright Days Ltd | 23450 | EUR | Consulting | IT | 5101 | 2026-08-06 | Cutover support
2026-08 | Bright Days Limited | 23450 | EUR | Consulting | IT | 5102 | 2026-08-19 | Cutover support
2026-09 | Bright Days Ltd | 18200 | EUR | Consulting | IT | 5103 | 2026-09-03 | Design
2026-09 | Bright Days Limited | 18200 | EUR | Consulting | IT | 5104 | 2026-09-10 | Training
2026-10 | Bright Days Ltd | 17100 | EUR | Consulting | IT | 5105 | 2026-10-03 | Tests
2026-10 | Easy Print Ltd | 17100 | EUR | Consulting | IT | 5106 | 2026-10-10 | Tests"""
YEARLY = "\n".join(
    f"2026-{month:02d} | {name} | 54000 | EUR | Other | HR | {name[:2]}{month} | 2026-{month:02d}-20 | {name} {month}"
    for month in range(1, 11)
    for name in ("Lark Pensions Trustees", "Employees Provident Fund Office", "Pension Advisers Ltd")
)


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company whose lists leave out what others say: kinds of authors, how hard a vendor is to replace."""
    build.clear()
    build.set("reporting_currency", "EUR")
    for table, rows in {
        "people": PEOPLE, "vendors": VENDORS, "contracts": CONTRACTS, "initiatives": INITIATIVES,
        "milestones": MILESTONES, "initiative_updates": UPDATES, "decisions": DECISIONS, "decision_rights": RIGHTS,
    }.items():  # fmt: skip
        build.load(table, rows)
    build.load("spend", f"{SPEND}\n{YEARLY}")
    judge_names(build.db)
    judge_updates(build.db)
    return build


def test_update_of_a_supplier_is_told_by_its_name_where_the_list_has_no_kind_of_author(asked: Connection) -> None:
    assert sorted(signals(asked, "supplier_clearer")) == ["P1"]
    assert "the supplier says off track" in signals(asked, "conflicting_stories")["P1"]["because"]


def test_red_is_explained_by_what_is_wrong_and_not_by_numbers_beside_no_blocker(asked: Connection) -> None:
    assert sorted(signals(asked, "worse_than_evidence")) == ["P2"]


def test_small_decision_waits_for_the_top_though_the_rights_say_so(asked: Connection) -> None:
    assert sorted(signals(asked, "decides_above_need")) == ["D1"]


def test_exit_plan_is_asked_where_nobody_says_how_hard_it_is_to_replace_and_a_critical_function_stands_on_it(
    asked: Connection,
) -> None:
    found = signals(asked, "no_exit_plan")
    assert sorted(found) == ["V1"]
    assert found["V1"]["because"].startswith("it is critical, nobody says whether it can be replaced, and no running")


def test_one_bill_of_two_vendors_with_one_number_of_the_law_is_told(asked: Connection) -> None:
    found = signals(asked, "duplicate_payment")
    assert sorted(found) == ["5101 5102"]
    assert found["5101 5102"]["because"].endswith(
        "as 5101 and as 5102, with Bright Days Ltd and with Bright Days Limited; no credit took it back"
    )


def test_pension_funds_need_no_contract_and_their_advisers_do(asked: Connection) -> None:
    found = set(signals(asked, "paid_without_contract"))
    assert "Pension Advisers Ltd" in found
    assert found.isdisjoint({"Lark Pensions Trustees", "Employees Provident Fund Office"})


def test_decision_above_every_limit_names_who_may_decide_most(asked: Connection) -> None:
    found = signals(asked, "decided_without_right")["D4"]
    assert found["because"].endswith("the rights let Ada Falk decide on Buying up to 250,000 and nobody above that")
    assert found["ask"] == "Ada Falk"
