"""Names of systems: which two are one, and that a test instance is not the one in production."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pipelines.judge.matching import alike, shared
from pipelines.judge.matching_names import written
from pipelines.judge.matching_pairs import PROPOSED
from pipelines.judge.matching_systems import judge_systems

BLIND = Path(__file__).parent / "blind" / "systems_alike.csv"


def labelled() -> list[tuple[str, str, bool]]:
    with BLIND.open(encoding="utf-8", newline="") as file:
        return [(written(row["left"]), written(row["right"]), row["same"] == "1") for row in csv.DictReader(file)]


def test_systems_labelled_before_a_look_at_the_rules_are_read_as_people_read_them() -> None:
    judged = [(same, judge_systems(left, right)) for left, right, same in labelled()]
    assert [verdict for same, verdict in judged if verdict.sure and not same] == []
    proposed = [same for same, verdict in judged if verdict.score >= PROPOSED]
    precision, recall = sum(proposed) / len(proposed), sum(proposed) / sum(same for same, _ in judged)
    assert 2 * precision * recall / (precision + recall) > 0.9


def test_what_is_alike_is_found_among_all_systems() -> None:
    pairs = [sorted((left, right)) for left, right, _ in labelled()]
    names = sorted({name for pair in pairs for name in pair})
    common = shared(names)
    found = {(each.left, each.right) for each in alike(names, (), common, systems=True)}
    wanted = {
        (left, right) for left, right in pairs if left != right and judge_systems(left, right, common).score >= PROPOSED
    }
    assert len(wanted & found) >= 0.9 * len(wanted), wanted - found


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("CRM PRD", "CRM QAS", "production and quality are two: kept apart"),
        ("CRM Sandbox", "CRM", "one says development: kept apart"),
        ("Payroll DE", "Payroll FR", "different places (de, fr): kept apart"),
        ("Warehouse Planning", "Warehouse Production Planning", "the same but for a word more (production)"),
        ("CRM Portal PRD", "CRM Portal", "same words written another way, one says production"),
        ("SAP S/4HANA PRD", "SAP S4 Hana Prod", "same words written another way"),
        ("Microsoft 365", "O365", "same words written another way"),
        ("Coupa Procurement", "Coupa", "the same but for a word more (procurement)"),
    ],
)
def test_reason_is_said(left: str, right: str, reason: str) -> None:
    assert judge_systems(written(left), written(right)).reason == reason
