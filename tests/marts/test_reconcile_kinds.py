"""Systems and people in the four lists: what an answer makes one is one everywhere, and what it parts is two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts import ownership, reconcile, reconcile_looks
from marts.screens import of_rows
from marts.sql import select
from pipelines.judge.owners import name_key
from tests.marts.test_reconcile import alike, say

if TYPE_CHECKING:
    from tests.marts.company import Company

SYSTEM, PERSON = reconcile_looks.SYSTEM, reconcile_looks.PERSON
TRUNK, PLAN = ("name trunk plan", "Trunk-Plan"), ("name trunkplan", "Trunkplan")


def who(name: str) -> tuple[str, str]:
    return f"name {name_key(name)}", name


OKAFOR, MARA, VANCE, KAREN = (who(each) for each in ("M. Okafor", "Mara Okafor", "K. Vance", "Karen Vance"))


def systems(company: Company) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in reconcile_looks.of_kind(company.kept(), SYSTEM).rows}


def people(company: Company) -> dict[str, dict[str, Any]]:
    judge_names(company.db)
    return {row["name"]: row for row in reconcile_looks.of_kind(company.kept(), PERSON).rows}


def owners(company: Company) -> dict[str, tuple[str, str]]:
    judge_names(company.db)
    return {row["thing"]: (row["owner_now"], row["owner_state"]) for row in ownership.listing(company.db).rows}


def presence(row: dict[str, Any]) -> list[bool | None]:
    return [row[f"in_{each}"] for each in ("it", "security", "finance", "procurement")]


@pytest.fixture
def named(company: Company) -> Company:
    """Return a company whose security, ledger and dependencies call one system otherwise than IT does."""
    company.load(
        "systems",
        """system_id | system_name | vendor_name | criticality | data_class | owner
        S1 | Trunkplan | Acme | mission_critical | personal | Mara Okafor
        S2 | Wiki | | administrative | internal | Mara Okafor""",
    )
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme", unit="us")
    company.load("security_register", "register_id | name | system_id\nR1 | Trunk-Plan |\nR2 | Old name | S2")
    company.load(
        "dependencies",
        """dependency_id | from_kind | from_id | relation | to_kind | to_id
        D1 | system | S2 | needs | system | TRUNK PLAN
        D2 | initiative | Trunk-Plan | needs | system | S2""",
    )
    company.load(
        "spend",
        """period | vendor_name | amount | currency | system_id
        2026-10 | Acme | 7 | EUR | Trunk-Plan
        2026-10 | Acme | 5 | EUR | s1
        2026-10 | Acme | 9 | EUR |""",
    )
    alike(company, "trunk plan", "trunkplan", 99, topic="system")
    return company


def test_systems_stand_in_the_lists_that_name_them_by_number_or_name(named: Company) -> None:
    rows = systems(named)
    assert presence(rows["Trunkplan"]) == [True, False, True, True]
    assert presence(rows["Wiki"]) == [True, True, False, None]  # it names no supplier and no contract
    assert (rows["Trunkplan"]["spend"], rows["Trunkplan"]["missing_in"]) == (5, "security")
    other = next(row for name, row in rows.items() if name not in {"Trunkplan", "Wiki"})
    assert presence(other) == [False, True, True, None]
    assert (other["spend"], other["dependency_records"], other["is_listed"]) == (7, 1, False)
    assert rows["Trunkplan"]["_named"] == "systems-1.xlsx, Sheet1, B5"


def test_an_answer_makes_one_system_of_all_that_the_lists_call_it_and_an_undo_two(named: Company) -> None:
    [row] = [each for each in reconcile.proposals(named.kept()).rows if each["topic"] == "system"]
    assert (row["left_name"], row["left_lists"], row["left_spend"]) == ("Trunk-Plan", "finance; it; security", 7)
    assert named.kept().execute("select count(*) from sensitive_unknown_to_security").fetchall() == [
        (0,)
    ]  # asked first
    seq = say(named, "same", TRUNK, PLAN, topic="system")
    rows = systems(named)
    assert set(rows) == {"Trunkplan", "Wiki"}
    assert presence(rows["Trunkplan"]) == [True, True, True, True]
    assert (rows["Trunkplan"]["spend"], rows["Trunkplan"]["names"]) == (12, 3)
    assert not [each for each in reconcile.proposals(named.kept()).rows if each["topic"] == "system"]
    assert "Trunk-Plan" not in {row["name"] for row in reconcile.matrix(named.kept()).rows}  # it is no supplier
    assert named.kept().execute("select count(*) from sensitive_unknown_to_security").fetchall() == [(0,)]
    named.undo(seq)
    assert len(systems(named)) == 3
    say(named, "apart", TRUNK, PLAN, topic="system")
    assert not [each for each in reconcile.proposals(named.kept()).rows if each["topic"] == "system"]
    assert named.kept().execute("select subject from sensitive_unknown_to_security").fetchall() == [("Trunkplan",)]


def test_a_name_beside_a_number_is_another_system_where_somebody_said_so(named: Company) -> None:
    assert systems(named)["Wiki"]["in_security"]
    say(named, "apart", ("name old name", "Old name"), ("name wiki", "Wiki"), topic="system")
    rows = systems(named)
    assert (rows["Wiki"]["security_records"], rows["Old name"]["security_records"]) == (0, 1)


def test_one_name_of_two_units_is_found_in_its_own(company: Company) -> None:
    company.load("systems", "system_id | system_name\nN1 | SAP", unit="North")
    company.load("systems", "system_id | system_name\nS1 | SAP", unit="South")
    company.load("security_register", "register_id | name | system_id\nR1 | SAP | N1", unit="North")
    rows = select(
        company.kept(), "select system_key, security_records, it_records from system_matrix order by system_key"
    )
    assert [tuple(row.values()) for row in rows] == [
        ("systems of North: N1", 1, 1), ("systems of South: S1", 0, 1),
    ]  # fmt: skip


def test_answers_follow_one_another_whatever_the_order(company: Company) -> None:
    company.load("systems", "system_id | system_name\nS1 | Trunkplan")
    company.load(
        "dependencies", "from_kind | from_id | relation | to_kind | to_id\nsystem | TPS | needs | system | Tee Pee"
    )
    say(company, "same", PLAN, ("name tee pee", "Tee Pee"), topic="system")  # the name of the list stays all the same
    say(company, "same", ("name tps", "TPS"), ("name tee pee", "Tee Pee"), topic="system")
    assert set(systems(company)) == {"Trunkplan"}
    assert systems(company)["Trunkplan"]["dependency_records"] == 2


@pytest.fixture
def staff(company: Company) -> Company:
    company.load("people", "person_id | full_name\nP1 | Mara Okafor\nP2 | Piet Lind")
    company.load("systems", "system_id | system_name | owner\nS1 | Trunkplan | M. Okafor\nS2 | Wiki | Karen Vance")
    company.load("vendors", "vendor_id | vendor_name | relationship_owner\nV1 | Acme | K. Vance\nV2 | Zeta | COO")
    return company


def test_people_stand_in_the_lists_that_name_them(staff: Company) -> None:
    rows = people(staff)
    assert set(rows) == {
        "M. Okafor",
        "K. Vance",
        "Karen Vance",
    }  # a role is nobody, Piet Lind is in no list of the four
    assert [rows["K. Vance"][f"in_{each}"] for each in ("people", *reconcile.LISTS)] == [False, True, False, None, None]
    assert rows["K. Vance"]["_named"] == "vendors-3.xlsx, Sheet1, C5"


def test_spellings_of_a_person_are_asked_about_and_an_answer_is_followed_by_owners(staff: Company) -> None:
    judge_names(staff.db)
    asked = [each for each in reconcile.proposals(staff.kept()).rows if each["topic"] == "person"]
    assert [(each["left_name"], each["right_name"]) for each in asked] == [
        ("M. Okafor", "Mara Okafor"), ("K. Vance", "Karen Vance"),
    ]  # fmt: skip
    assert (asked[0]["_right"], asked[1]["_right"]) == ("people-1.xlsx, Sheet1, B5", "systems-2.xlsx, Sheet1, C6")
    assert owners(staff)["Trunkplan"] == ("M. Okafor", "one_person_not_confirmed")
    first = say(staff, "same", OKAFOR, MARA, topic="person")
    say(staff, "same", VANCE, KAREN, topic="person")
    assert owners(staff) == {
        "Trunkplan": ("Mara Okafor", "one_person_confirmed"), "Wiki": ("Karen Vance", "one_person_confirmed"),
        "Acme": ("Karen Vance", "one_person_confirmed"), "Zeta": ("COO", "role"),
    }  # fmt: skip
    assert people(staff)["Karen Vance"]["spellings"] == "K. Vance; Karen Vance"
    assert not [each for each in reconcile.proposals(staff.kept()).rows if each["topic"] == "person"]
    staff.undo(first)
    assert owners(staff)["Trunkplan"] == ("M. Okafor", "one_person_not_confirmed")


def test_who_a_person_is_not_is_no_proposal_any_more(staff: Company) -> None:
    judge_names(staff.db)
    (row,) = [each for each in ownership.listing(staff.db).rows if each["thing"] == "Trunkplan"]
    assert "may be Mara Okafor" in row["owner_because"]
    say(staff, "apart", OKAFOR, MARA, topic="person")
    say(staff, "apart", VANCE, KAREN, topic="person")
    judge_names(staff.db)
    assert not [each for each in reconcile.proposals(staff.kept()).rows if each["topic"] == "person"]
    (row,) = [each for each in ownership.listing(staff.db).rows if each["thing"] == "Trunkplan"]
    assert "Mara" not in row["owner_because"]


def test_a_team_that_is_written_in_two_ways_becomes_no_person(staff: Company) -> None:
    staff.load("risks", "risk_id | title | owner\nR1 | Fire | Service Desk\nR2 | Flood | IT Service Desk")
    say(
        staff,
        "same",
        ("name service desk", "Service Desk"),
        ("name it service desk", "IT Service Desk"),
        topic="person",
    )
    assert {owners(staff)[each][1] for each in ("Fire", "Flood")} == {"team"}


def test_what_was_said_of_a_name_alone_later_rules(staff: Company) -> None:
    say(staff, "same", VANCE, KAREN, topic="person")
    staff.seq += 1
    staff._insert("acts", {"seq": staff.seq, "done_at": "2026-11-20 10:00:00", "who": "ana", "act": "person"})
    staff._insert("person_events", {"seq": staff.seq, "name": "K. Vance", "said": "one_person", "held_by": "Kim Vance"})
    assert owners(staff)["Acme"][0] == "Kim Vance"


def test_figures_of_systems_and_people_hold(named: Company) -> None:
    judge_names(named.db)
    for kind in reconcile_looks.KINDS:
        figures = reconcile_looks.figures(named.kept(), kind)
        assert named.wrong(*figures, *of_rows(reconcile_looks.of_kind(named.kept(), kind))) == []
    assert [each.value for each in reconcile_looks.figures(named.kept(), SYSTEM)] == [3, 1, 1]
