"""The signals on ownership: each fires on its own things, stays silent on its innocents, and follows its setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names
from marts import ask_list, coverage, key_people, ownership_answers
from marts.screens import of_rows
from marts.sql import select
from tests.marts.company import wrong
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

KINDS = ("no_one_person", "owner_left", "decider_is_not_owner", "no_backup", "key_person", "many_wait_for_one")
PEOPLE = """full_name | kind | function | title | manager | active_to | employer_vendor
Ada Falk | person | IT | Head of IT | | |
Ben Ode | person | IT | Analyst | Ada Falk | |
Cy Renn | person | Logistics | Director Logistics | | |
Dora Pohl | person | Logistics | Planner | Cy Renn | 2026-11-19 |
Eli Marr | person | Logistics | Planner | Cy Renn | 2026-11-20 |
Finn Ross | vendor_staff | Logistics | Consultant | Cy Renn | | Nordtec Ltd"""
SYSTEMS = """system_id | system_name | owner | backup_owner | actual_decider|criticality|purpose|annual_cost|currency
S1 | Nobody | | | | mission_critical | Plans | 250000 | EUR
S2 | Cheap nobody | | | | mission_critical | | 249999 | EUR
S3 | Board | IT Board | | | administrative | | |
S4 | Service | IT team | | | mission_critical | | 900000 | EUR
S5 | Guest | Finn Ross | | | business_critical | | |
S6 | Left | Dora Pohl | | | administrative | | |
S7 | Last day | Eli Marr | | | administrative | | |
S8 | Fine | Ben Ode | Ada Falk | Ben Ode | mission_critical | | |
S9 | Alone | Ben Ode | | | mission_critical | | |
S10 | Himself | Ben Ode | Ode, Ben | Ada Falk | mission_critical | | |
S11 | Deputy left | Ben Ode | Dora Pohl | TBD | mission_critical | | |
S12 | Ordinary | Ben Ode | | B. Ode | business_operational | | |"""


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with one thing of each sort, and things that are innocent."""
    found = build
    found.clear()
    found.load("people", PEOPLE)
    found.load(
        "vendors", "vendor_id | vendor_name | relationship_owner | criticality\nV1 | Nordtec Ltd | Cy Renn | critical"
    )
    found.load("systems", SYSTEMS)
    found.load("contracts", "contract_id | title | annual_value | currency\nC1 | No owner column | 999999 | EUR")
    found.load("risks", "risk_id | title | owner | system_ids\nR1 | It may stop | Head of IT | S1")
    found.load(
        "decisions",
        "decision_id|question|owner|status\nD1|Who runs Nobody?|Cy Renn|open\nD2|B?|Cy Renn|open"
        "\nD3|C?|Cy Renn|decided",
    )
    found.load(
        "initiatives",
        "initiative_id|title|owner|status|blocker|waiting_on\nI1|Plan|Ada Falk|blocked|No answer|Cy Renn"
        "\nI2|Old||done||",
    )
    found.load("approvals", "approval_id | approved_by | approved_on | state\nA1 | Cy Renn | | requested")
    found.load("dependencies", "from_id | relation | to_id\nPortal | needs | S1")
    judge_names(found.db)
    return found


def test_thing_without_one_person_is_a_signal_and_presses_where_it_is_critical_and_money_is_at_stake(
    asked: Connection,
) -> None:
    found = signals(asked, "no_one_person")
    assert {key: row["severity"] for key, row in found.items()} == {
        "S1": "high", "S2": "medium", "S3": "low", "S4": "medium", "S5": "medium", "R1": "low",
    }  # fmt: skip
    assert found["S1"]["because"] == "it names no owner"
    assert found["S5"]["because"] == "its owner works for a vendor: Finn Ross"
    assert (found["S1"]["amount"], found["S1"]["money"]) == (250000, "annual cost")


def test_whom_to_ask_is_who_holds_the_role_heads_the_function_or_led_the_leaver(asked: Connection) -> None:
    found = signals(asked, "no_one_person")
    assert found["R1"]["ask"] == "Ada Falk"  # the people list has one Head of IT
    assert found["S4"]["ask"] == "Ada Falk"  # heads the function that the team is named after
    assert signals(asked, "owner_left")["S6"]["ask"] == "Cy Renn"  # managed the person who left


def test_owner_who_left_is_a_signal_from_the_day_after_the_last(asked: Connection) -> None:
    found = signals(asked, "owner_left")
    assert list(found) == ["S6"]
    assert found["S6"]["because"] == "its owner Dora Pohl left on 19 Nov 2026, and nobody took over"


def test_other_decider_is_a_signal_however_the_owner_is_spelled(asked: Connection) -> None:
    assert list(signals(asked, "decider_is_not_owner")) == ["S10"]


def test_critical_thing_without_another_person_beside_its_owner_is_a_signal_where_the_list_names_backups(
    asked: Connection,
) -> None:
    found = signals(asked, "no_backup")
    assert sorted(found) == ["S10", "S11", "S9"]  # not V1: its list names no backups at all
    assert "who stands in left: Dora Pohl" in found["S11"]["because"]


def test_many_critical_things_and_many_waiting_ones_are_a_signal_on_the_name(asked: Connection) -> None:
    assert {key: row["because"][:46] for key, row in signals(asked, "key_person").items()} == {
        "ben ode": "4 critical things rest on one person, 3 with n"
    }
    assert signals(asked, "many_wait_for_one").keys() == {"cy renn"}


def test_list_without_a_column_for_owners_gives_no_signal_and_counts_as_unknown(asked: Connection) -> None:
    assert "C1" not in signals(asked, "no_one_person")
    assert select(asked, "select one_person from coverage where thing_id = 'C1'") == [{"one_person": "unknown"}]


@pytest.mark.parametrize(
    ("setting", "value", "kind", "left"),
    [
        ("owner_left_from_days", "2", "owner_left", []),
        ("key_person_from", "5", "key_person", []),
        ("waiting_on_one_from", "5", "many_wait_for_one", []),
    ],
)
def test_changed_setting_changes_the_signals(
    made: Company, setting: str, value: str, kind: str, left: list[str]
) -> None:
    act = made.set(setting, value)
    try:
        assert list(signals(made.kept(), kind)) == left
    finally:
        made.undo(act)


def test_from_which_money_on_a_thing_presses_is_a_setting(made: Company) -> None:
    act = made.set("owner_material_amount", "250001")
    try:
        assert signals(made.kept(), "no_one_person")["S1"]["severity"] == "medium"
    finally:
        made.undo(act)


def test_every_kind_says_why_whom_to_ask_what_fired_and_on_which_cells(asked: Connection) -> None:
    for kind in KINDS:
        for row in signals(asked, kind).values():
            assert all(
                row[each] for each in ("because", "ask", "threshold", "columns", "load_id", "source_row", "subject")
            )
            assert row["because"] == row["because"].strip(" .")


def test_ask_list_has_what_is_missing_and_a_blank(asked: Connection) -> None:
    found = {row["thing_id"]: row for row in ask_list.listing(asked).rows}
    assert {key: row["missing"] for key, row in found.items()} == {
        "S1": "an owner", "S2": "an owner", "S3": "one person as owner", "S4": "one person as owner",
        "S5": "one person as owner", "S6": "a new owner", "S9": "a backup owner", "R1": "one person as owner",
    }  # fmt: skip
    assert (found["R1"]["ask"], found["R1"]["function"], found["R1"]["answer"]) == ("Ada Falk", "IT", None)
    assert wrong(asked, [*of_rows(ask_list.listing(asked)), *ask_list.headline(asked)]) == []


def test_coverage_says_both_numbers_and_how_many_are_unknown_and_every_figure_holds(asked: Connection) -> None:
    found = coverage.covered(asked)
    every = {each.kind: each for each in found if each.criticality is None}
    assert (every["system"].owned.value, every["system"].every.value, every["contract"].unknown.value) == (6, 12, 1)
    figures = [each for one in found for each in (one.owned, one.every, one.unknown, one.without_spend)]
    assert wrong(asked, [*figures, *(each for one in found for pair in one.spend for each in pair)]) == []


def test_what_rests_on_a_person_is_told_thing_by_thing(asked: Connection) -> None:
    rows = key_people.listing(asked)
    (cy,) = [row for row in rows.rows if row["person"] == "Cy Renn"]
    assert (cy["decisions"], cy["blockers"], cy["approvals"], cy["waiting"]) == (2, 1, 1, 4)
    resting = key_people.resting(asked, person_key=cy["person_key"])
    assert resting.count.value == 5
    assert wrong(asked, [*of_rows(rows), *of_rows(resting), *key_people.headline(asked)]) == []


def test_four_answers_come_from_the_lists_that_have_them(asked: Connection) -> None:
    found = ownership_answers.answers(asked, table="systems", feed="systems of us", key="S1")
    assert found is not None
    assert dict(found.told) == {
        "What is it for": "Plans", "Who depends on it": "Portal", "What risks matter most": "It may stop",
        "What decision is pending": "Who runs Nobody?",
    }  # fmt: skip
    assert found.answered == len(found.told)
