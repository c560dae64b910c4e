"""The history of a record: who said what anew, when, and in which cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.history import history

if TYPE_CHECKING:
    from tests.marts.company import Company

HEADINGS = "initiative_id | title | owner | status | forecast_finish"
FEED = "initiatives of us"


def told(company: Company, key: str = "I-1") -> list[tuple[Any, ...]]:
    found = history(company.db, "initiatives", FEED, key)
    return [(each.column.name if each.column else "listed", each.old, each.new, each.place) for each in found]


def test_a_list_that_says_the_same_again_tells_nothing(company: Company) -> None:
    for day in ("2026-11-06", "2026-11-13"):
        company.load("initiatives", f"{HEADINGS}\nI-1 | Billing | J. Moreau | on_track | 2026-12-01", as_of=day)
    assert told(company) == [("listed", None, None, "initiatives-1.xlsx, Sheet1, row 5")]


def test_each_change_is_told_with_its_cell_newest_first(company: Company) -> None:
    company.load("initiatives", f"{HEADINGS}\nI-1 | Billing | J. Moreau | on_track | 2026-12-01", as_of="2026-11-06")
    company.load("initiatives", f"{HEADINGS}\nI-1 | Billing | | blocked | 2026-12-01", as_of="2026-11-13")
    assert told(company) == [
        ("owner", "J. Moreau", None, "initiatives-2.xlsx, Sheet1, C5"),
        ("status", "on_track", "blocked", "initiatives-2.xlsx, Sheet1, D5"),
        ("listed", None, None, "initiatives-1.xlsx, Sheet1, row 5"),
    ]


def test_an_undone_list_and_a_later_act_are_not_part_of_it(company: Company) -> None:
    company.load("initiatives", f"{HEADINGS}\nI-1 | Billing | J. Moreau | on_track | 2026-12-01", as_of="2026-11-06")
    later = company.load("initiatives", f"{HEADINGS}\nI-1 | Billing | S. Haddad | on_track |", as_of="2026-11-13")
    company.at(seq=1)
    assert len(told(company)) == 1
    company.at()
    company.undo(later)
    assert len(told(company)) == 1


def test_a_record_without_a_number_is_known_by_its_name(company: Company) -> None:
    company.load("initiatives", f"{HEADINGS}\n | Billing | J. Moreau | on_track |", as_of="2026-11-06")
    company.load("initiatives", f"{HEADINGS}\n | BILLING | S. Haddad | on_track |", as_of="2026-11-13")
    assert [each[0] for each in told(company, "billing")] == ["title", "owner", "listed"]
