"""Undo: whoever might have done it may undo it, and nothing counts twice because of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from acts.actor import Actor
from acts.decide import raise_decision
from acts.setting import set_setting
from acts.undo import undo
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA
from tests.acts.test_ledgers import APRIL, MAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company


def actor(role: str) -> Actor:
    return Actor(role, frozenset({role}), verified=True)


def test_a_load_is_undone_by_who_may_load_its_table(company: Company) -> None:
    load_id = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert load_id is not None
    for role in ("procurement", "it", "security", "viewer", "auditor"):
        with pytest.raises(NotAllowedError):
            undo(company.home, actor(role), load_id)
    undone = undo(company.home, actor("finance"), load_id)
    with pytest.raises(NotAllowedError):
        undo(company.home, actor("procurement"), undone)
    assert company.total() == 0


def test_a_decision_is_undone_by_the_chair_and_a_setting_by_who_may_set_it(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew?", owner="Mara Okafor", due_date="2026-12-04")
    seq = set_setting(company.home, ANA, "reporting_currency", "EUR")
    with pytest.raises(NotAllowedError, match="needs the role chair"):
        undo(company.home, actor("finance"), int(known.removeprefix("EK-")))
    with pytest.raises(NotAllowedError):
        undo(company.home, actor("it"), seq)
    undo(company.home, actor("chair"), int(known.removeprefix("EK-")))
    undo(company.home, actor("finance"), seq)
    assert company.count("decision_queue") == 0


def test_a_load_cannot_count_again_beside_the_one_that_was_loaded_instead(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    undone = company.undo(first)
    instead = company.load("ledger 2026-04.csv").sheets[0].load_id
    with pytest.raises(RuleError, match=f"beside load {instead} "):
        company.undo(undone)
    assert company.total() == Decimal("360.75")
    away = company.undo(instead)
    company.undo(undone)
    assert company.total() == Decimal("360.75")
    with pytest.raises(RuleError, match=f"beside load {first} "):
        company.undo(away)


def test_a_load_counts_again_beside_other_months(company: Company) -> None:
    undone = company.undo(company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id)
    company.load("ledger 2026-05.csv", MAY)
    company.undo(undone)
    assert company.total() == Decimal("1120.75")
