"""Registers: the newest list is current; a part of it takes nothing away; another list stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from schemas.errors import BadValueError

if TYPE_CHECKING:
    from tests.acts.conftest import Company


def listing(count: int, *, start: int = 1, status: str = "On Track") -> str:
    head = "Project ID | Project Name | Project Manager | Status | Due Date\n"
    rows = [
        f"P-{n:02d} | Programme number {n} | Mara Okafor | {status} | 2026-12-0{1 + n % 9}"
        for n in range(start, start + count)
    ]
    return head + "\n".join(rows)


def current(company: Company) -> list[str]:
    return [each for (each,) in company.ask("select initiative_id from initiatives_current order by 1")]


def test_the_newest_list_is_current(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(12))
    second = company.load("projects 2026-11-16.csv", listing(13, status="At Risk"))
    assert (second.status, second.sheets[0].as_of) == ("loaded", "2026-11-16")
    assert company.ask("select count(*), min(status) from initiatives_current") == [(13, "at_risk")]


def test_an_older_list_that_comes_late_never_becomes_current(company: Company) -> None:
    company.load("projects 2026-11-16.csv", listing(12, status="At Risk"))
    late = company.load("projects 2026-11-09.csv", listing(12))
    assert late.status == "loaded"
    assert company.ask("select distinct status from initiatives_current") == [("at_risk",)]


def test_a_filtered_export_asks_whether_the_others_are_gone(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(45))
    asked = company.load("projects 2026-11-16.csv", listing(7, status="Blocked"))
    assert asked.status == "question"
    assert asked.sheets[0].questions[0].id == "partial_list"
    assert "7 of the 45" in asked.sheets[0].questions[0].asks
    part = company.load("projects 2026-11-16.csv", answers={"partial_list": "part"})
    assert part.status == "loaded"
    assert len(current(company)) == 45
    assert company.ask("select count(*) from initiatives_current where status = 'blocked'") == [(7,)]
    company.undo(part.sheets[0].load_id)
    company.load("projects 2026-11-16.csv", answers={"partial_list": "gone"})
    assert len(current(company)) == 7


def test_another_list_is_a_question_and_can_stand_beside_the_first(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(10))
    asked = company.load("projects 2026-11-16.csv", listing(10, start=51))
    assert asked.status == "question"
    assert asked.sheets[0].questions[0].id == "same_list"
    company.load("projects 2026-11-16.csv", answers={"same_list": "other_list"})
    assert len(current(company)) == 20


def test_dropping_a_few_items_needs_no_question(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(45))
    assert company.load("projects 2026-11-16.csv", listing(43)).status == "loaded"
    assert len(current(company)) == 43


def test_another_list_that_is_older_is_a_question_too_and_not_hidden_for_good(company: Company) -> None:
    company.load("projects 2026-11-16.csv", listing(10))
    asked = company.load("projects 2026-11-09.csv", listing(10, start=51))
    assert (asked.status, asked.sheets[0].questions[0].id) == ("question", "same_list")
    version = company.check("projects 2026-11-09.csv", answers={"same_list": "new_version"})
    assert "stays the current one" in version.reason
    company.load("projects 2026-11-09.csv", answers={"same_list": "other_list"})
    assert len(current(company)) == 20


def test_an_answer_that_is_no_choice_is_refused(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(45))
    with pytest.raises(BadValueError, match="part or gone"):
        company.load("projects 2026-11-16.csv", listing(7), answers={"partial_list": "yes"})
    with pytest.raises(BadValueError, match="new_version or other_list"):
        company.load("projects 2026-11-17.csv", listing(7, start=61), answers={"same_list": "yes"})
    assert len(current(company)) == 45
