"""The control that vendors hold: each part with its two numbers, the score over what is known, the steps back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from acts.legible import judge_updates
from acts.names import judge_names
from marts import vendor_control
from marts.screens import of_rows
from marts.sql import select
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

PEOPLE = """full_name | kind | employer_vendor
Ada Falk | person |
Ben Ode | person |
Finn Ross | vendor_staff | Norrbit Systems Ltd"""
VENDORS = """vendor_id|vendor_name|relationship_owner|criticality|substitutability|status
V1|Norrbit Systems Ltd||critical|not|active
V2|Hired Hands AG|Ada Falk|critical|hard|active
V3|Quiet Ltd|Ada Falk|standard||active
V4|Plain Ltd|Ada Falk|low|easy|
V5|Left Ltd|Ada Falk|critical|not|inactive"""
SYSTEMS = """system_id|system_name|vendor_id|criticality|owner|run_by|admin_access|actual_decider
S1|Planner|V1|mission_critical|Norrbit Systems Ltd|vendor|vendor|
S2|Ledger|V1|business_critical|Ada Falk|shared||Finn Ross
S3|Badge|V1|administrative||vendor|vendor|
S4|Portal|V2|mission_critical|Ben Ode|vendor|both|
S5|Vault|V1|mission_critical|Ben Ode|||"""
INITIATIVES = """initiative_id|title|owner|status|vendor_ids|goal_id
I1|Move the planner|Ada Falk|on_track|V1|G1
I2|Together|Ada Falk|on_track|V1; Hired Hands AG|G1
I3|Old one|Ada Falk|done|V1|G2
I4|No vendor|Ada Falk|on_track||G3"""
MILESTONES = """milestone_id|initiative_id|name|owner|date_set_by|baseline_date|forecast_date|status
M1|I1|Built|Ada Falk|vendor|2026-09-01|2026-12-01|on_track
M2|I1|Tested|Ada Falk|internal|2026-12-10|2026-12-10|on_track
M3|I1|Dropped|Ada Falk|vendor|2026-12-10|2026-12-10|cancelled
M4|I2|Joined|Ada Falk|vendor|2026-12-20|2026-12-20|on_track
M5|I2|Delivered|Finn Ross|vendor|2026-12-20|2026-12-20|on_track
M6|I3|Past|Ada Falk|vendor|2026-01-20|2026-01-20|done
M7|I1|Not said|Ada Falk||2026-12-20|2026-12-20|on_track"""
DECISIONS = """decision_id|question|owner|status|recommended_by|options|raised_on|decided_on
D1|One way?|Ada Falk|decided|Norrbit Systems Ltd|Move|2026-09-01|2026-09-01
D2|Two ways?|Ada Falk|decided|Finn Ross|Move; stay|2026-09-01|2026-09-20
D3|Long ago?|Ada Falk|decided|Norrbit Systems Ltd|Move|2024-09-01|2024-09-01
D4|Ours?|Ada Falk|decided|Ben Ode|Move|2026-09-01|2026-09-01
D5|Of the other?|Ada Falk|decided|Hired Hands AG|Move; stay|2026-09-01|2026-09-20"""
APPROVALS = """approval_id|what_changed|requested_by|requested_on|approved_by|approved_on|note|state
A1|More storage|Finn Ross|2026-10-01|Ada Falk|2026-10-01||approved
A2|Looked at|Finn Ross|2026-10-01|Ada Falk|2026-10-01|half of it|approved
A3|Our own|Ben Ode|2026-10-01|Ada Falk|2026-10-01||approved"""
CONTRACTS = """contract_id|title|vendor_id|status|end_date|notice_days|exit_plan|data_return|change_of_control
C1|Hosting|V1|active|2027-06-30|30|none|manual|silent
C2|Care|V2|active|2027-06-30|30|tested|standard_format|consent
C3|Ended|V1|expired|2025-06-30|30|none|none|silent
C4|Small|V2|active|2026-12-01|30|draft||"""
FULL = "I moved 4 of 9 parts to the new host on 17 Nov 2026; no blocker; Ada Falk decides on part 5 on 24 Nov 2026."
UPDATES = f"""initiative_id|update_date|author|author_kind|text
I1|2026-11-18|Finn Ross|vendor|{FULL}
I1|2026-11-17|Ada Falk|internal|making progress
I2|2026-11-18|Finn Ross|vendor|making progress
I2|2026-11-17|Ada Falk|internal|{FULL}"""
HELD = {  # part: things it holds, of how many, unknown
    "dates": (2, 3, 2),  # M1 and M5 of M1 M2 M5; M4 may be the other vendor's, M7 is not said
    "owners": (
        3,
        6,
        0,
    ),  # Planner, Ledger (really decided by it), the relationship; of these, Vault and two initiatives
    "access": (1, 2, 1),  # Planner; of Vault nothing is said
    "decisions": (1, 2, 0),
    "approvals": (2, 4, 0),  # D1 and A1 of these, D2 and A2
    "replacing": (2, 2, 0),
    "leaving": (4, 6, 0),  # no plan, so none tried; no standard format; no say on a sale
    "clarity": (1, 2, 0),
}


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with a vendor that holds much, and innocent ones."""
    found = build
    found.clear()
    for table, sheet in (
        ("people", PEOPLE), ("vendors", VENDORS),
        ("systems", SYSTEMS), ("initiatives", INITIATIVES), ("milestones", MILESTONES), ("decisions", DECISIONS),
        ("approvals", APPROVALS), ("contracts", CONTRACTS), ("initiative_updates", UPDATES),
    ):  # fmt: skip
        found.load(table, sheet)
    judge_names(found.db)
    judge_updates(found.db)
    return found


@pytest.fixture(scope="module")
def db(made: Company) -> Connection:
    """Return a cursor that keeps what it computed, as screens have one."""
    return made.kept()


def parts(db: Connection, vendor: str) -> dict[str, dict[str, Any]]:
    rows = select(db, "select * from vendor_control where subject = $vendor", vendor=vendor)
    return {row["part"]: row for row in rows}


def score(db: Connection, vendor: str) -> dict[str, Any]:
    return select(db, "select * from vendor_score where subject = $vendor", vendor=vendor)[0]


def test_each_part_has_its_two_numbers_and_counts_the_unknown_apart(db: Connection) -> None:
    found = parts(db, "Norrbit Systems Ltd")
    assert {part: (row["held"], row["of_all"], row["not_known"]) for part, row in found.items()} == HELD


def test_points_are_the_weight_times_the_share_and_the_range_holds_the_unknown(db: Connection) -> None:
    found = parts(db, "Norrbit Systems Ltd")
    dates = found["dates"]
    assert (dates["points"], dates["points_at_least"], dates["points_at_most"]) == (
        Decimal("13.3"), Decimal("8.0"), Decimal("16.0"),
    )  # fmt: skip
    known = score(db, "Norrbit Systems Ltd")
    assert known["score"] == round(sum(row["points"] for row in found.values()))
    assert known["score_low"] < known["score"] < known["score_high"]
    assert known["standing"] == "shapes_the_plan"


def test_sentence_names_what_is_held_and_what_is_unknown(db: Connection) -> None:
    because = parts(db, "Norrbit Systems Ltd")["dates"]["because"]
    assert because == "2 of 3 milestones of what it works on have its date: Built, Delivered; unknown: 2"


def test_vendor_that_does_what_it_was_hired_for_with_an_owner_of_ours_supports_the_plan(db: Connection) -> None:
    found = parts(db, "Hired Hands AG")
    assert {part: row["held"] for part, row in found.items()} == {
        "dates": 0, "owners": 0, "access": 0, "decisions": 0, "approvals": 0, "replacing": 1, "leaving": 2,
        "clarity": 0,
    }  # fmt: skip
    assert score(db, "Hired Hands AG")["standing"] == "supports_the_plan"


def test_vendor_with_nothing_in_a_list_holds_nothing_and_a_blank_cell_is_unknown(db: Connection) -> None:
    found = parts(db, "Quiet Ltd")
    assert (found["access"]["points"], found["access"]["because"]) == (0, "no critical system rests on it")
    assert (found["replacing"]["points"], found["replacing"]["is_known"]) == (None, False)
    assert found["replacing"]["because"] == "cannot tell: the lists say nothing of 2"
    assert score(db, "Quiet Ltd")["parts_unknown"] == "replacing it"


def test_vendor_that_is_not_used_any_more_is_left_out(db: Connection) -> None:
    assert select(db, "select * from vendor_score where subject = 'Left Ltd'") == []


def test_cheapest_steps_come_first_and_say_what_they_gain(db: Connection) -> None:
    own = score(db, "Norrbit Systems Ltd")["listed_vendor"]
    found = vendor_control.steps(db, listed_vendor=own).rows
    assert [row["place"] for row in found] == [1, 2, 3]
    assert {row["takes"] for row in found} == {"days"}
    every = select(db, "select * from vendor_control_open where listed_vendor = $own", own=own)
    steps = {row["step"]: row for row in every}
    assert steps["name_owner"]["points"] == Decimal("10.0")  # 20 x 3 of 6
    assert steps["name_owner"]["step_says"] == "name one person of ours as owner of Ledger, Planner, the relationship"
    assert "Past" not in steps["set_dates"]["step_says"]
    assert steps["find_another"]["takes"] == "months"


def test_every_figure_of_the_look_is_recomputed_from_its_evidence(db: Connection) -> None:
    rows = vendor_control.listing(db)
    assert rows.rows[0]["subject"] == "Norrbit Systems Ltd"
    found = [*vendor_control.headline(db), *vendor_control.headline(db, criticality=("standard",)), *of_rows(rows)]
    for row in rows.rows:
        own = row["listed_vendor"]
        found += [each for part in vendor_control.parts(db, listed_vendor=own)
                  for each in (part.points, part.held, part.of, part.unknown)]  # fmt: skip
        found += [*of_rows(vendor_control.steps(db, listed_vendor=own)), vendor_control.control(row)]
    assert wrong(db, found) == []


def test_thing_that_is_counted_names_its_cell(db: Connection) -> None:
    own = score(db, "Norrbit Systems Ltd")["listed_vendor"]
    found = {(row["part"], row["thing"]): row["cell"] for row in vendor_control.facts(db, listed_vendor=own).rows}
    assert found["dates", "Built"] == "E5"
    assert found["access", "Planner"] == "G5"


def test_control_and_value_are_drawn_where_both_are_known(made: Company) -> None:
    made.spend("2026-10 | Norrbit Systems Ltd | 1000 | EUR\n2026-10 | Somebody | 50 | EUR")
    db = made.kept()
    found = vendor_control.dots(db)
    assert [(each.name, each.value.value, each.value.unit) for each in found] == [("Norrbit Systems Ltd", 1000, "EUR")]
    assert found[0].says == "2 initiatives; 1 goals"
    assert wrong(db, [figure for each in found for figure in (each.value, each.control)]) == []
    assert vendor_control.not_drawn(db).value == 3


def test_too_little_known_is_cannot_tell_yet(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV1|Norrbit Systems Ltd|")
    db = company.kept()
    found = score(db, "Norrbit Systems Ltd")
    assert (found["standing"], found["score"], found["parts_known"]) == ("cannot_tell_yet", None, 1)
    assert (found["score_low"], found["score_high"]) == (20, 100)
    company.set("control_known_from", "20")
    assert score(company.kept(), "Norrbit Systems Ltd")["standing"] == "shapes_the_plan"
    company.set("control_known_from", "21")
    assert score(company.kept(), "Norrbit Systems Ltd")["standing"] == "cannot_tell_yet"
