"""The decisions as a list: which come first, when they are due, what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import decision_register
from marts.screens import of_rows
from tests.marts.company import wrong

if TYPE_CHECKING:
    from tests.marts.company import Company


def test_open_decisions_come_first_and_settled_ones_when_asked_for(full: Company) -> None:
    rows = decision_register.listing(full.kept())
    assert [row["decision_id"] for row in rows.rows] == ["D-041", "D-047", "D-052", "D-053"]
    assert [row["decision_id"] for row in decision_register.listing(full.kept(), status=("Decided",)).rows] == ["D-001"]
    assert [row["decision_id"] for row in decision_register.listing(full.kept(), search="old one").rows] == ["D-001"]
    assert decision_register.settled(full.kept()).value == 1


def test_every_figure_of_the_page_holds_whatever_is_chosen(full: Company) -> None:
    db = full.kept()
    for chosen in ({}, {"owner": ("COO",)}, {"urgency": ("Overdue", "No date")}, {"search": "portal"}):
        found = [*decision_register.headline(db, **chosen)]
        found += [*of_rows(decision_register.listing(db, **chosen)), decision_register.settled(db)]
        found += [point for each in decision_register.by_week(db, **chosen) for point in each.points]
        assert wrong(db, found) == []


def test_headline_counts_each_kind(full: Company) -> None:
    assert [each.value for each in decision_register.headline(full.kept())] == [4, 2, 1, 2]


def test_weeks_add_up_to_the_open_decisions(full: Company) -> None:
    full.load("decisions", "decision_id | question | due_date\nD-90 | Far ahead? | 2027-06-01", unit="Else")
    (series,) = decision_register.by_week(full.kept())
    bars = {each.name: int(str(each.value)) for each in series.points}
    assert bars == {"Overdue": 2, "This week": 0, "23 Nov": 1, "30 Nov": 0, "7 Dec": 0, "14 Dec": 0, "21 Dec": 0,
                    "28 Dec": 0, "4 Jan": 0, "Later": 1, "No date": 1}  # fmt: skip
    assert sum(bars.values()) == decision_register.headline(full.kept())[0].value


def test_nothing_to_draw_without_open_decisions(company: Company) -> None:
    assert decision_register.by_week(company.kept()) == ()


def test_row_says_what_waits_for_it_and_its_budget(full: Company) -> None:
    row = decision_register.listing(full.kept()).rows[0]
    assert (row["waiting_count"], row["waiting"]) == (2, "Carrier billing; ERP wave 2")
    assert (row["waiting_budget"], row["waiting_currency"]) == (1_400_000, "EUR")


def test_budgets_in_two_currencies_are_not_added(full: Company) -> None:
    full.load("initiatives", "initiative_id|title|status|budget|currency\nI-9|Else|on_track|5|USD", unit="Else")
    row = decision_register.listing(full.kept()).rows[0]
    assert (row["waiting_count"], row["waiting_budget"], row["waiting_currency"]) == (3, None, None)


def test_names_are_those_of_the_owner_columns(full: Company) -> None:
    assert {"COO", "J. Moreau", "M. Okafor"} <= set(decision_register.names(full.kept()))
