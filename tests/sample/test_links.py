"""The lists of the sample company fit together: what one names, another holds; two weeks differ in few records."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from typing import Any

import pytest

from data.sample import make
from tests.sample.files import FIRST, SAMPLE, SECOND, records

SUPPLIERS, INITIATIVES = "Harrowgate Freight Group - suppliers", "Harrowgate Freight Group - initiatives"
DECISIONS, ORDERS = "Harrowgate Freight Group - steering decisions", "Harrowgate Freight Ltd - purchase orders"
PLAN, LOG, RISKS, PEOPLE, CONTRACTS = "MS Project", "PMO status log", "GRC", "Workday", "Coupa"
WAITS, ASSESSED, GOALS, RIGHTS, APPROVALS = "Jira", "OneTrust", "Perdoo", "COO office", "ServiceNow sysapproval"
KEYS = {
    SUPPLIERS: "Supplier Number", INITIATIVES: "Issue key", DECISIONS: "Number", CONTRACTS: "Contract #",
    RISKS: "Permanent Id", PEOPLE: "Employee ID", PLAN: "Unique ID", make.SYSTEMS: "Number",
    WAITS: "Link ID", ASSESSED: "Assessment ID", RIGHTS: "Decision Area", APPROVALS: "Request ID",
    make.BENEFITS: "Benefit No.",
}  # fmt: skip
HOLDS = KEYS | {GOALS: "Objective ID"}  # on both of its sheets
LINKS = [  # list, column, the shape of a key, list that holds it
    (DECISIONS, "Unblocks", r"HGF-\d+", INITIATIVES),
    (INITIATIVES, "Next decision", r"SC-2026-\d+", DECISIONS),
    (INITIATIVES, "Applications", r"APM\d+", make.SYSTEMS),
    (INITIATIVES, "Suppliers", r"S-\d+", SUPPLIERS),
    (CONTRACTS, "Supplier Number", r"S-\d+", SUPPLIERS),
    (CONTRACTS, "Applications", r"APM\d+", make.SYSTEMS),
    (make.SYSTEMS, "Contract", r"CT-\d+", CONTRACTS),
    (make.SYSTEMS, "Source system", r"APM\d+", make.SYSTEMS),
    (make.SYSTEMS, "Target system", r"APM\d+", make.SYSTEMS),
    (RISKS, "Affected Assets", r"APM\d+", make.SYSTEMS),
    (RISKS, "Third Parties", r"S-\d+", SUPPLIERS),
    (RISKS, "Related Project", r"HGF-\d+", INITIATIVES),
    (PLAN, "Project Key", r"HGF-\d+", INITIATIVES),
    (PLAN, "Predecessors", r"\d+", PLAN),
    (LOG, "Project Key", r"HGF-\d+", INITIATIVES),
    (ORDERS, "Contract", r"CT-\d+", CONTRACTS),
    ("Harrowgate_Logistik_ME2N", "Outline Agreement", r"CT-\d+", CONTRACTS),
    (WAITS, "Source Issue", r"HGF-\d+", INITIATIVES),
    (WAITS, "Source Issue", r"APM\d+", make.SYSTEMS),
    (WAITS, "Target Issue", r"HGF-\d+", INITIATIVES),
    (WAITS, "Target Issue", r"SC-2026-\d+", DECISIONS),
    (WAITS, "Target Issue", r"APM\d+", make.SYSTEMS),
    (WAITS, "Target Issue", r"\bS-\d+", SUPPLIERS),
    (ASSESSED, "Supplier Number", r"S-\d+", SUPPLIERS),
    (APPROVALS, "Approving", r"APM\d+", make.SYSTEMS),
    (APPROVALS, "Approving", r"CT-\d+", CONTRACTS),
    (DECISIONS, "Category", r".+", RIGHTS),
    (INITIATIVES, "Parent Link", r"O-\d+", GOALS),
    (make.BENEFITS, "Initiative / Spend", r"HGF-\d+", INITIATIVES),
    (make.BENEFITS, "Initiative / Spend", r"CT-\d+", CONTRACTS),
    (make.BENEFITS, "Initiative / Spend", r"APM\d+", make.SYSTEMS),
    (make.BENEFITS, "Objective ID", r"O-\d+", GOALS),
]
OWNERS = [
    (SUPPLIERS, "Owner"), (INITIATIVES, "Assignee"), (INITIATIVES, "Sponsor"), (DECISIONS, "Decider"),
    (CONTRACTS, "Contract Manager"), (make.SYSTEMS, "Business owner"), (make.SYSTEMS, "Deputy"),
    (RISKS, "Risk Owner"), (RISKS, "Approver"), (PEOPLE, "Manager"), (PEOPLE, "Deputy"), (LOG, "Author"),
    (ORDERS, "Requested By"), (ORDERS, "Approved By"),
    (WAITS, "Assigned To"), (ASSESSED, "Assessment Owner"), (RIGHTS, "Recommends"), (RIGHTS, "Decides"),
    (APPROVALS, "Requested By"), (APPROVALS, "Approver"), (make.SYSTEMS, "Actual decider"),
    (make.BENEFITS, "Confirmed by"),
]  # fmt: skip
VENDORS = [(CONTRACTS, "Supplier"), (make.SYSTEMS, "Vendor"), (ASSESSED, "Third Party")]
NOT_ONE_PERSON = {  # planted: what stands where a person should
    "TBD", "Steering Committee", "IT Security Board", "IT and ops", "Tracey Moss / Kieran Webb",
    "Kessler Projektpartner GmbH", "Michael Okafor; David Hale", "Cargowerk Software GmbH",
}  # fmt: skip
TODAY = SECOND.isoformat()


def newest(start: str) -> list[dict[str, Any]]:
    """Read a list as it stands in the second week; the systems and the benefits were sent once."""
    return records(start if start in make.ONCE else make.weekly(start, SECOND))


def planted(kind: str) -> set[str]:
    """Return everything that planted.json names for a kind of problem."""
    found = json.loads((SAMPLE / make.PLANTED).read_text(encoding="utf-8"))
    return {subject for each in found if each["kind"] == kind for subject in each["subjects"]}


@pytest.mark.parametrize(("start", "heading", "shape", "target"), LINKS)
def test_a_list_names_only_what_another_holds(start: str, heading: str, shape: str, target: str) -> None:
    held = {row[HOLDS[target]] for row in newest(target)}
    named = {each for row in newest(start) for each in re.findall(shape, row[heading] or "")}
    assert named
    assert named <= held


@pytest.mark.parametrize(("start", "key"), KEYS.items())
def test_every_key_stands_once(start: str, key: str) -> None:
    found = [row[key] for row in newest(start)]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(("start", "heading"), OWNERS)
def test_whoever_is_named_stands_in_the_worker_list(start: str, heading: str) -> None:
    workers = {row["Preferred Name"] for row in newest(PEOPLE)}
    named = {row[heading] for row in newest(start)} - {None, ""}
    assert named
    assert named <= workers | NOT_ONE_PERSON


@pytest.mark.parametrize("start", [each for each in KEYS if each not in {*make.ONCE, RIGHTS}])
def test_a_week_changes_few_records_and_some(start: str) -> None:
    before, after = ({row[KEYS[start]]: row for row in records(make.weekly(start, week))} for week in (FIRST, SECOND))
    assert before.keys() <= after.keys()
    changed = [key for key, row in before.items() if row != after[key]]
    assert 0 < len(changed) < len(before) * 0.3


def test_benefits_show_in_key_results_of_their_goal() -> None:
    results = {row["KR ID"]: row["Objective ID"] for row in newest(GOALS) if row.get("KR ID")}
    shown = [(row["KR ID"], row["Objective ID"]) for row in newest(make.BENEFITS) if row["KR ID"]]
    assert shown
    assert [results[result] for result, _ in shown] == [goal for _, goal in shown]


def test_what_stands_in_no_list_of_suppliers_is_planted() -> None:
    listed = {row["Supplier Name"] for row in newest(SUPPLIERS)}
    named = {row[heading] for start, heading in VENDORS for row in newest(start)} - {None, ""}
    assert named - listed == planted("run_and_not_bought") | planted("signed_and_not_listed")


def test_a_parent_has_several_suppliers() -> None:
    parents = Counter(row["Parent Company"] for row in newest(SUPPLIERS) if row["Parent Company"])
    assert parents == {"Halvard Software Group plc": 2, "Loop Pooling Holding B.V.": 2}


def test_the_log_of_the_second_week_holds_only_that_week() -> None:
    days = {row["Report Date"].date() for row in newest(LOG)}
    assert FIRST < min(days) <= max(days) <= SECOND
    assert max(row["Report Date"].date() for row in records(make.weekly(LOG))) <= FIRST


def test_the_newest_week_unblocks_one_and_blocks_another() -> None:
    weeks = [{row["Issue key"]: row["Status"] for row in records(make.weekly(INITIATIVES, w))} for w in (FIRST, SECOND)]
    blocked = [{key for key, status in week.items() if status == "Blocked"} for week in weeks]
    assert blocked[0] - blocked[1] == planted("unblocked") & blocked[0] == {"HGF-108"}
    assert blocked[1] - blocked[0] == planted("newly_blocked") & blocked[1] == {"HGF-104"}
    assert {key for key, status in weeks[1].items() if status == "Red" != weeks[0][key]} == planted("turned_red")


def test_planted_contracts_are_those_that_went_past_their_notice() -> None:
    past = set()
    for row in newest(CONTRACTS):
        left = (date.fromisoformat(row["Expires"]) - SECOND).days
        if row["Status"] == "Published" and row["Renewal Type"] == "Yes" and left <= int(row["Length of Notice"]):
            past.add(row["Contract #"])
    assert past == planted("contract_past_notice")


def test_planted_risks_are_those_whose_treatment_review_or_acceptance_is_over() -> None:
    rows = [row for row in newest(RISKS) if row["Risk Status"] == "Open"]
    undone = [row for row in rows if row["Mitigation Status"] != "Done"]
    over = {
        "risk_treatment_overdue": [row for row in undone if "" < row["Target Date"] < "2026-11-14"],
        "risk_review_overdue": [row for row in rows if row["Next Review Date"] < TODAY],
        "acceptance_expired": [row for row in rows if "" < row["Acceptance Expiry"] < TODAY],
    }
    assert {kind: {row["Permanent Id"] for row in found} for kind, found in over.items()} == {
        kind: planted(kind) for kind in over
    }


def test_planted_late_initiatives_are_all_that_are_late_without_a_blocker() -> None:
    rows = [row for row in newest(INITIATIVES) if row["Status"] != "Done" and hasattr(row["Due Date"], "date")]
    late = {row["Issue key"] for row in rows if row["Due Date"].date() < SECOND and not row["Blocker"]}
    assert late == planted("late_without_blocker")


def test_planted_leavers_are_those_who_own_something() -> None:
    rows = newest(PEOPLE)
    left = {
        row["Preferred Name"] for row in rows if row["Termination Date"] and row["Termination Date"].date() < SECOND
    }
    owned = {
        row[KEYS[start]]
        for start, heading in OWNERS
        if heading in {"Owner", "Assignee", "Contract Manager", "Business owner", "Risk Owner"}
        for row in newest(start)
        if row[heading] in left
    }
    assert owned == planted("leaver_owner")


def test_everything_planted_is_in_a_list_or_a_ledger() -> None:
    known = {str(row[key]) for start, key in KEYS.items() for row in newest(start)}
    known |= {row["Preferred Name"] for row in newest(PEOPLE)} | {"systems", "names"}
    known |= {row[heading] for start, heading in VENDORS for row in newest(start)}
    known |= {f"{row['Project Key']}.{row['Unique ID'][3:]}" for row in newest(PLAN)}
    for name, headings in (
        (make.SPEND_UK, "Supplier Cost_Center"),
        (make.SPEND_GERMANY, "Supplier Kostl Cost_Element"),
    ):
        known |= {row[each.replace("_", " ")] for row in records(name) for each in headings.split()}
    found = json.loads((SAMPLE / make.PLANTED).read_text(encoding="utf-8"))
    assert [subject for each in found for subject in each["subjects"] if subject not in known] == []
    assert {each["innocent"] for each in found} == {True, False}
    assert all(each["why"] for each in found)
