"""The decision queue: lists and acts together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from marts import decisions

if TYPE_CHECKING:
    from tests.marts.company import Company

LIST = "decision_id | question | owner | status | due_date\nD-1 | Keep it? | COO | {} | 2026-11-{:02d}"


def only(company: Company) -> dict[str, Any]:
    (row,) = company.db.execute("select * from decision_queue").fetchall()
    return dict(zip([each[0] for each in company.db.description or ()], row, strict=True))


@pytest.mark.parametrize(
    ("day", "urgency", "late"), [(19, "overdue", 1), (20, "due_soon", 0), (27, "due_soon", 0), (28, "later", 0)]
)
def test_days_decide_how_pressing_it_is(company: Company, day: int, urgency: str, late: int) -> None:
    company.load("decisions", LIST.format("open", day))
    assert (only(company)["urgency"], only(company)["days_late"]) == (urgency, late)


def test_setting_says_what_soon_means(company: Company) -> None:
    company.load("decisions", LIST.format("open", 28))
    company.set("due_soon_days", "8")
    assert only(company)["urgency"] == "due_soon"
    assert only(company)["urgency_because"] == "it is due in 8 days; soon means within 8"


def test_lateness_is_unknown_without_a_day_or_a_date(company: Company) -> None:
    company.load("decisions", "decision_id | question\nD-1 | Keep it?")
    assert (only(company)["urgency"], only(company)["days_late"], only(company)["is_open"]) == ("no_date", None, True)
    company.at(today=None)
    assert only(company)["days_late"] is None


def test_decision_raised_here_is_in_the_queue(company: Company) -> None:
    company.said("EK-1", "raise", question="Which bank?", owner="A. Berg", due_date="2026-12-01", unit="North")
    row = only(company)
    assert (row["question"], row["owner"], row["status"], row["unit"]) == ("Which bank?", "A. Berg", "open", "North")


def test_decision_taken_here_survives_the_next_list(company: Company) -> None:
    company.load("decisions", LIST.format("open", 1))
    company.said("D-1", "decide", outcome="Keep it.", owner="A. Berg", due_date="2026-12-01")
    company.load("decisions", LIST.format("open", 1))
    assert (only(company)["status"], only(company)["outcome"], only(company)["is_open"]) == (
        "decided",
        "Keep it.",
        False,
    )


def test_list_that_reopens_it_later_reopens_it(company: Company) -> None:
    company.said("D-1", "decide", outcome="Keep it.", owner="A. Berg", due_date="2026-12-01")
    company.load("decisions", LIST.format("reopened", 30))
    assert only(company)["is_open"]


def test_list_that_settles_it_settles_it(company: Company) -> None:
    company.said("D-1", "defer", owner="A. Berg", due_date="2026-12-01", reason="Waits for prices.")
    company.load("decisions", LIST.format("dropped", 1))
    assert (only(company)["status"], only(company)["urgency"]) == ("dropped", "settled")


def test_deferred_decision_has_the_new_date_and_counts_it(company: Company) -> None:
    company.load("decisions", LIST.format("open", 1))
    act = company.said("D-1", "defer", owner="A. Berg", due_date="2026-12-24", reason="Waits for prices.")
    row = only(company)
    assert (row["status"], str(row["due_date"]), row["owner"], row["deferrals"]) == (
        "deferred",
        "2026-12-24",
        "A. Berg",
        1,
    )
    company.undo(act)
    assert (only(company)["status"], only(company)["owner"]) == ("open", "COO")


def test_decision_without_an_id_gets_a_stable_one(company: Company) -> None:
    company.load("decisions", "question\nWhich bank?")
    first = only(company)["decision_id"]
    company.load("decisions", "question\nwhich BANK?")
    assert only(company)["decision_id"] == first


def test_queue_counts_each_kind(full: Company) -> None:
    found = decisions.queue(full.kept())
    counts = (found.every, found.open, found.overdue, found.due_soon, found.without_owner, found.without_date)
    assert [each.value for each in counts] == [5, 4, 2, 1, 2, 1]
    assert [row["decision_id"] for row in found.rows.rows] == ["D-041", "D-047", "D-052", "D-053"]


def test_what_waits_counts_each_initiative_once(full: Company) -> None:
    pairs = decisions.waits(full.db)
    count, budget = decisions.waiting(pairs, "D-041", "D-047")
    assert (count.value, budget.value, budget.unit) == (2, 1_400_000, "EUR")
    assert decisions.waiting(pairs, "D-052") == ()
