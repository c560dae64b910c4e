"""Loads and feeds: what became of each, and the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts import evidence, loads
from schemas.errors import UnknownActError

if TYPE_CHECKING:
    from tests.marts.company import Company


def status(company: Company) -> dict[int, str]:
    return {row["load_id"]: row["status"] for row in loads.loads(company.db).rows}


def test_load_says_what_became_of_it(full: Company) -> None:
    assert status(full) == {
        2: "current", 3: "partly replaced", 4: "partly replaced", 5: "current", 6: "current", 7: "repeat", 8: "undone",
        10: "current", 11: "current", 12: "current", 13: "current", 14: "current", 15: "current",
    }  # fmt: skip


def test_newer_list_leaves_the_older_one_behind(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Skyform", as_of="2026-11-01")
    company.load("vendors", "vendor_id | vendor_name\nV1 | Skyform", as_of="2026-10-01")
    assert status(company) == {1: "current", 2: "older list"}


def test_replaced_load_shows_nothing(company: Company) -> None:
    first = company.spend("2026-10 | Acme | 1 | EUR")
    second = company.spend("2026-10 | Acme | 2 | EUR")
    company.retire(first, by=second, period="2026-10")
    assert status(company) == {first: "replaced", second: "current"}


def test_receipt_has_every_part_and_its_figures_hold(full: Company) -> None:
    found = loads.receipt(full.db, 3)
    assert {each.name: each.value for each in found.counts} == {
        "Read": 52, "Loaded": 50, "Set aside": 2, "Not data": 0, "Findings": 1,
    }  # fmt: skip
    assert [row["why"] for row in found.set_aside.rows] == ["no month", "no month"]
    assert [row["text"] for row in found.not_data.rows] == ["Total"]
    assert [row["says"] for row in found.findings.rows] == ["A date is missing."]
    assert [row["heading"] for row in found.columns.rows][:2] == ["period", "vendor_name"]
    figures = [*found.counts, *found.sums]
    assert [each for each in figures if evidence.recompute(full.db, each) != each.value] == []
    assert evidence.rows(full.db, found.records).count.value == 52


def test_receipt_of_a_list_opens_its_records(full: Company) -> None:
    assert evidence.rows(full.db, loads.receipt(full.db, 11).records).count.value == 4


def test_no_such_load_is_said(company: Company) -> None:
    with pytest.raises(UnknownActError, match="no act 7"):
        loads.receipt(company.db, 7)


def test_feed_says_how_far_it_reaches_and_whether_it_is_quiet(company: Company) -> None:
    company.spend("2026-08 | Acme | 1 | EUR", unit="North", loaded_at="2026-10-15 08:00:00")
    company.spend("2026-10 | Acme | 1 | EUR", unit="South")
    north, south = loads.feeds(company.db).rows
    assert (north["covers_to"], north["days_since_loaded"], north["is_stale"]) == ("2026-08", 36, True)
    assert (south["covers_to"], south["is_stale"]) == ("2026-10", False)
