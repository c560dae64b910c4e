"""What moved in the control that vendors hold since the last review: more, less or as much, and what cannot be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acts.names import judge_names
from marts import vendor_control, vendor_control_moved
from marts.vendor_control_moved import Moved, Movement

if TYPE_CHECKING:
    from tests.marts.company import Company

ACME, BETA, NEW = (f"vendors of us: V{each}" for each in (1, 2, 3))
DECISIONS = "decision_id|question|owner|status|recommended_by|options|raised_on|decided_on\n{}"
ADVICE = "D{0}|Which?|Ada Falk|decided|{1}|{2}|2026-09-01|2026-09-20"


def test_moves_are_told_with_both_numbers() -> None:
    now = [("a", 70), ("b", 40), ("c", 40), ("d", 10), ("e", None), ("f", 20)]
    rows = [{"listed_vendor": key, "subject": key.upper(), "score": score} for key, score in now]
    found = vendor_control_moved.since({"a": 40, "b": 50, "c": 40, "d": 9, "e": 30, "f": None, "gone": 5}, rows)
    assert found == Movement((Moved("a", "A", 40, 70), Moved("d", "D", 9, 10)), (Moved("b", "B", 50, 40),), 1, 2)
    assert [each.change for each in (*found.up, *found.down)] == [30, 1, -10]


def test_control_of_an_earlier_moment_is_the_answer_to_the_same_question(company: Company) -> None:
    company.set("control_known_from", "30")
    company.load("people", "full_name|kind\nAda Falk|person")
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV1|Acme Ltd|\nV2|Beta Ltd|Ada Falk")
    advice = ADVICE.format(1, "Acme Ltd", "Move; stay") + "\n" + ADVICE.format(2, "Beta Ltd", "Move; stay")
    reviewed = company.load("decisions", DECISIONS.format(advice))
    judge_names(company.db)
    vendors = "V1|Acme Ltd|\nV2|Beta Ltd|Ada Falk\nV3|New Ltd|Ada Falk"
    company.load("vendors", f"vendor_id|vendor_name|relationship_owner\n{vendors}", as_of="2026-11-19")
    advice = ADVICE.format(1, "Acme Ltd", "Move") + "\n" + ADVICE.format(2, "Beta Ltd", "Move; stay")
    company.load("decisions", DECISIONS.format(advice), as_of="2026-11-19")
    judge_names(company.db)
    now = company.kept()
    company.at(seq=reviewed)
    then = company.kept()
    scores = vendor_control_moved.scores(then)
    assert set(scores) == {ACME, BETA}
    movement = vendor_control_moved.since(scores, vendor_control.listing(now).rows)
    assert [(each.key, each.change > 0) for each in movement.up] == [(ACME, True)]
    assert (movement.down, movement.same, movement.untold) == ((), 1, 1)
    assert vendor_control_moved.parts(now, then, listed_vendor=ACME) == ("Decisions 1 of 1, was 0 of 1",)
    assert vendor_control_moved.parts(now, then, listed_vendor=BETA) == ()
    assert "Owners 0 of 1, was unknown" in vendor_control_moved.parts(now, then, listed_vendor=NEW)
