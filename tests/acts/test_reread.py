"""Reading an archived file again: only a load that counts as a whole, and only by who may load its table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from acts.actor import Actor
from acts.answer import answer
from acts.reread import reread
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, CORRECTION
from tests.acts.test_registers import listing

if TYPE_CHECKING:
    from tests.acts.conftest import Company


def loaded(company: Company) -> int:
    """Load April, then say that its suppliers stand in another column: today's reading differs."""
    sheet = company.load("ledger 2026-04.csv", APRIL).sheets[0]
    assert sheet.load_id is not None
    answer(company.home, ANA, sheet.layout, "column:vendor_name", "E")
    return sheet.load_id


def test_a_new_reading_takes_the_place_of_the_old_one(company: Company) -> None:
    found = reread(company.home, ANA, loaded(company), today=TODAY, write=True)
    assert (found.before, found.now, found.same) == (4, 4, 0)
    assert company.total(vendor_name="Harrow Ltd") == company.total() == Decimal("360.75")


def test_a_load_that_was_corrected_or_undone_is_not_read_again(company: Company) -> None:
    load_id = loaded(company)
    correction = company.load("ledger 2026-04 correction.csv", CORRECTION, answers={"overlap": "correct"})
    total = company.total()
    with pytest.raises(RuleError, match=f"load {correction.sheets[0].load_id} took the place of some of it"):
        reread(company.home, ANA, load_id, today=TODAY, write=True)
    company.undo(correction.sheets[0].load_id)
    company.undo(load_id)
    with pytest.raises(RuleError, match="it is undone"):
        reread(company.home, ANA, load_id, today=TODAY, write=True)
    assert (total, company.total()) == (Decimal("380.75"), Decimal(0))


def test_only_who_may_load_the_table_reads_it_again(company: Company) -> None:
    with pytest.raises(NotAllowedError):
        reread(company.home, Actor("ben", frozenset({"procurement"}), verified=True), loaded(company),
               today=TODAY, write=False)  # fmt: skip


def test_a_part_of_a_list_that_was_read_again_is_listed_once(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(45))
    part = company.load("projects 2026-11-16.csv", listing(7), answers={"partial_list": "part"}).sheets[0]
    assert part.load_id is not None
    answer(company.home, ANA, part.layout, "column:owner", "B")
    again = reread(company.home, ANA, part.load_id, today=TODAY, write=True).load_id
    assert again is not None
    assert company.ask("select load_id from current_lists order by load_id") == [(1,), (again,)]
