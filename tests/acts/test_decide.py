"""Decisions: one question, one name, one date, whoever asks (DESIGN section 1, point 7)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from acts.actor import Actor
from acts.decide import decide, defer, raise_decision
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA

if TYPE_CHECKING:
    from tests.acts.conftest import Company

WHEN = {"owner": "Mara Okafor", "due_date": "2026-12-04"}


def queue(company: Company) -> list[tuple[object, ...]]:
    return company.ask("select decision_id, question, owner, due_date, status from decision_queue order by 1")


def test_a_raised_decision_is_in_the_queue(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    assert queue(company) == [(known, "Renew Skyform?", "Mara Okafor", date(2026, 12, 4), "open")]


@pytest.mark.parametrize(
    "owner",
    ["", "TBD", "Steering Committee", "IT", "Mara and Piet", "Mara Okafor / P. Lindqvist", "Nordtec Ltd", "n/a"],
)
def test_nobody_several_a_group_or_a_company_cannot_own_a_decision(company: Company, owner: str) -> None:
    with pytest.raises(RuleError, match="the name of one person was expected"):
        raise_decision(company.home, ANA, question="Renew Skyform?", owner=owner, due_date="2026-12-04")


@pytest.mark.parametrize("day", ["", "soon", "2026-02-31", "Q4"])
def test_a_decision_needs_one_date(company: Company, day: str) -> None:
    with pytest.raises(BadValueError, match="one date such as"):
        raise_decision(company.home, ANA, question="Renew Skyform?", owner="Mara Okafor", due_date=day)


def test_a_decision_is_decided_once_with_name_and_date(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    decide(company.home, ANA, known, outcome="Renew for one year", owner="Piet Lindqvist", due_date="2026-12-11")
    assert queue(company)[0][2:] == ("Piet Lindqvist", date(2026, 12, 11), "decided")
    with pytest.raises(RuleError, match="decided already"):
        defer(company.home, ANA, known, reason="waits", **WHEN)


def test_a_decision_is_deferred_with_a_reason(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    with pytest.raises(RuleError, match="with a reason"):
        defer(company.home, ANA, known, reason=" ", **WHEN)
    seq = defer(company.home, ANA, known, reason="The offer is late", owner="Mara Okafor", due_date="2027-01-08")
    assert queue(company)[0][3] == date(2027, 1, 8)
    company.undo(seq)
    assert queue(company)[0][3] == date(2026, 12, 4)


def test_a_decision_that_is_not_in_the_queue_is_refused(company: Company) -> None:
    with pytest.raises(BadValueError, match="the id of a decision in the queue"):
        decide(company.home, ANA, "D-999", outcome="Yes", **WHEN)


def test_only_the_chair_decides(company: Company) -> None:
    finance = Actor("ben", frozenset({"finance"}), verified=True)
    with pytest.raises(NotAllowedError, match="needs the role chair"):
        raise_decision(company.home, finance, question="Renew Skyform?", **WHEN)
