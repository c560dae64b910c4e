"""Saved views keep filters and columns under a name, private or shared, and show the newest data."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.view import remove_view, save_view
from marts.figure import Condition, Detail
from marts.saved import Wanted, find, saved
from packs.table import export_rows
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, MAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acts.conftest import Company

BEN = Actor("ben", frozenset({"analyst"}), verified=True)
NORDTEC = Wanted(
    "Spend watchpoints",
    {"vendor": ["Nordtec"]},
    Detail("spend_lines", (Condition("vendor", "in", ("Nordtec",)),), columns=("period", "vendor", "amount")),
)


def names(company: Company, who: str) -> list[str]:
    return [each.name for each in saved(acts.reading(company.home), who=who)]


def test_a_private_view_is_seen_by_its_owner_only_and_a_shared_one_by_all(company: Company) -> None:
    save_view(company.home, ANA, "Nordtec", NORDTEC)
    save_view(company.home, BEN, "Nordtec of Ben", NORDTEC, shared=True)
    assert names(company, ANA.name) == ["Nordtec", "Nordtec of Ben"]
    assert names(company, BEN.name) == ["Nordtec of Ben"]


def test_a_view_comes_back_as_it_was_saved(company: Company) -> None:
    save_view(company.home, ANA, "  Nordtec   only ", NORDTEC)
    assert find(acts.reading(company.home), "nordtec ONLY", who=ANA.name).wanted == NORDTEC


def test_a_view_runs_on_the_newest_data(company: Company, tmp_path: Path) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    save_view(company.home, ANA, "Nordtec", NORDTEC)
    company.load("ledger 2026-05.csv", MAY)
    db = acts.reading(company.home, today=TODAY)
    count = export_rows(db, find(db, "Nordtec", who=ANA.name).wanted.rows, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["period", "vendor", "amount"]
    assert {row["period"] for row in rows} == {"2026-04", "2026-05"}
    assert len(rows) == count == company.ask("select count(*) from spend_lines where vendor = 'Nordtec'")[0][0]


def test_only_who_saved_a_view_can_remove_it_and_an_undo_brings_it_back(company: Company) -> None:
    save_view(company.home, ANA, "Nordtec", NORDTEC, shared=True)
    with pytest.raises(RuleError, match="Only who saved a view"):
        remove_view(company.home, BEN, "Nordtec")
    gone = remove_view(company.home, ANA, "Nordtec")
    assert names(company, ANA.name) == []
    company.undo(gone)
    assert names(company, ANA.name) == ["Nordtec"]


def test_a_view_saved_again_under_its_name_is_replaced(company: Company) -> None:
    save_view(company.home, ANA, "Mine", NORDTEC)
    save_view(company.home, ANA, "Mine", Wanted("Risks", {}, Detail("decision_queue")))
    assert find(acts.reading(company.home), "Mine", who=ANA.name).wanted.page == "Risks"


def test_a_view_needs_a_name_and_a_right(company: Company) -> None:
    with pytest.raises(BadValueError, match="a name of 1 to 80"):
        save_view(company.home, ANA, "   ", NORDTEC)
    with pytest.raises(NotAllowedError):
        save_view(company.home, Actor("vera", frozenset({"viewer"}), verified=True), "Mine", NORDTEC)
    with pytest.raises(BadValueError, match="a view or a saved view was expected"):
        find(acts.reading(company.home), "Nobody's", who=ANA.name)
