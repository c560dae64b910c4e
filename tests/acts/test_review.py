"""Reviews: the act is the baseline, a chair holds it, and undone it never was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.review import mark_reviewed
from marts import changes, reviews
from schemas.errors import NotAllowedError
from tests.acts.conftest import ANA, TODAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company

WEEK_1 = """\
Risk ID | Risk | Risk Owner | Likelihood | Impact
R-1 | Outage | Sana Haddad | 3 | 4
R-2 | Fraud | Jo Lind | 2 | 2"""


def test_review_is_the_baseline_until_it_is_undone(company: Company) -> None:
    company.load("risks 2026-11-13.csv", WEEK_1, table="risks", unit="North")
    seq = mark_reviewed(company.home, ANA, note=" weekly   review ")
    company.load("risks 2026-11-20.csv", WEEK_1.replace("Haddad | 3", "Haddad | 5"), table="risks", unit="North")
    db = acts.reading(company.home, today=TODAY)
    held = reviews.last(db)
    assert held is not None
    assert (held.seq, held.by, held.note) == (seq, "ana", "weekly review")
    (row,) = changes.changes(db).rows
    assert (row["old"], row["new"], row["old_cell"], row["new_cell"], row["said_by"]) == ("3", "5", "D2", "D2", "ana")
    company.undo(seq)
    db = acts.reading(company.home, today=TODAY)
    assert reviews.last(db) is None
    assert changes.changes(db).rows == []


def test_reformatted_and_shuffled_file_is_no_change(company: Company) -> None:
    company.load("risks 2026-11-13.csv", WEEK_1, table="risks", unit="North")
    mark_reviewed(company.home, ANA)
    head, first, second = WEEK_1.splitlines()
    shuffled = f"{head}\n{second.replace('Jo Lind', '  Jo Lind ')}\n{first.replace('| 3 |', '| 3.0 |')}"
    company.load("risks 2026-11-20.csv", shuffled, table="risks", unit="North")
    assert changes.changes(acts.reading(company.home, today=TODAY)).rows == []


def test_only_a_chair_marks_as_reviewed(company: Company) -> None:
    with pytest.raises(NotAllowedError):
        mark_reviewed(company.home, Actor("bo", frozenset({"finance"}), verified=True))
    assert mark_reviewed(company.home, Actor("cy", frozenset({"chair"}), verified=True)) == 1
