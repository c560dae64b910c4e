"""Spend against budget: only months that both cover, only amounts of one currency, and what only one of them names."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marts.screens import of_page
from marts.spend_looks import LOOKS, look
from marts.sql import select
from tests.marts.company import wrong

if TYPE_CHECKING:
    from typing import Any

    from marts.looks import Look
    from tests.marts.company import Company


def asked(company: Company, name: str = "Against budget", **chosen: Any) -> Look:
    db = company.kept()
    found = look(db, look=name, **chosen)
    assert wrong(db, of_page(found.rows, found.figures, found.series)) == []
    return found


def plan(company: Company, *lines: str, **facts: Any) -> None:
    company.load("budget", "\n".join(["period | version | cost_centre | amount | currency", *lines]), **facts)


def values(found: Look) -> list[tuple[str, str, Any]]:
    return [(each.name, each.unit, each.value) for each in found.figures]


def test_spend_stands_beside_the_budget_of_the_months_that_both_cover(company: Company) -> None:
    company.spend("2026-09 | A | 90 | EUR | CC1\n2026-10 | A | 120 | EUR | CC1\n2026-11 | A | 7 | EUR | CC1")
    plan(company, *(f"2026-{month:02d} | original | CC1 | 100 | EUR" for month in range(8, 13)))
    found = asked(company)
    assert values(found) == [
        ("Spend, Sep to Oct 2026", "EUR", 210), ("Budget, original, Sep to Oct 2026", "EUR", 200),
        ("Spend above budget", "EUR", 10),
    ]  # fmt: skip
    spent, planned = found.series
    assert spent.labels == ("2026-08", "2026-09", "2026-10", "2026-11", "2026-12")
    assert [each.value for each in spent.points] == [None, 90, 120, 7, None]
    assert [each.value for each in planned.points] == [100] * 5
    assert spent.marked == ("2026-11", "2026-12")


@pytest.mark.parametrize(
    ("versions", "compared"),
    [(("original", "forecast"), "Budget, original"), (("original", "revised"), "Budget, revised"),
     (("forecast",), "Forecast"), (("",), "Budget, version not stated")],
)  # fmt: skip
def test_versions_are_never_added(company: Company, versions: tuple[str, ...], compared: str) -> None:
    company.spend("2026-10 | A | 1 | EUR | CC1")
    plan(company, *(f"2026-10 | {each} | CC1 | 100 | EUR" for each in versions))
    found = asked(company)
    assert found.figures[1].name == f"{compared}, Oct 2026"
    assert found.figures[1].value == 100
    assert len(found.series) == 1 + len(versions)


def test_month_that_a_ledger_has_not_sent_yet_is_not_compared(company: Company) -> None:
    company.spend("2026-08 | A | 1 | EUR | CC1\n2026-09 | A | 1 | EUR | CC1\n2026-10 | A | 1 | EUR | CC1", feed="cards")
    company.spend("2026-08 | A | 1 | EUR | CC1\n2026-09 | A | 1 | EUR | CC1", feed="bank")
    company.spend("2026-01 | A | 1 | EUR | CC1", feed="gone")
    plan(company, *(f"2026-{month:02d} | original | CC1 | 100 | EUR" for month in (8, 9, 10)))
    assert asked(company).figures[0].name == "Spend, Aug to Sep 2026"


def test_no_month_that_both_cover_cannot_be_told(company: Company) -> None:
    company.spend("2026-11 | A | 1 | EUR | CC1")
    plan(company, "2026-11 | original | CC1 | 100 | EUR")
    found = asked(company)
    assert [each.value for each in found.figures] == [None]
    assert found.figures[0].rule.startswith("Cannot tell yet")
    assert found.rows.rows == []
    assert [[each.value for each in series.points] for series in found.series] == [[1], [100]]


def test_cost_centres_that_only_one_names_are_listed_with_words(company: Company) -> None:
    company.spend("2026-10 | A | 150 | EUR | CC1\n2026-10 | A | 5 | EUR | CC2\n2026-10 | A | 2 | EUR | ")
    plan(company, "2026-10 | original | CC1 | 100 | EUR", "2026-10 | original | CC3 | 30 | EUR",
         "2026-10 | original | CC4 | 10 | EUR")  # fmt: skip
    found = asked(company)
    told = {row["cost_centre"]: (row["spend"], row["budget"], row["difference"], row["share"], row["says"])
            for row in found.rows.rows}  # fmt: skip
    assert told == {
        "CC1": (150, 100, 50, Decimal("0.5"), None),
        "CC2": (5, None, None, None, "spend without a budget"),
        "CC3": (None, 30, None, None, "in the budget only: no spend line names it"),
        "CC4": (None, 10, None, None, "in the budget only: no spend line names it"),
        None: (2, None, None, None, "spend without a budget"),
    }
    assert found.rows.count.value == 5
    assert found.rows.rows[0]["cost_centre"] == "CC1"


def test_two_currencies_without_a_rate_stand_apart(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("2026-10 | A | 10 | EUR | CC1\n2026-10 | A | 20 | USD | CC2")
    plan(company, "2026-10 | original | CC1 | 11 | EUR", "2026-10 | original | CC2 | 22 | USD")
    assert [(unit, value) for name, unit, value in values(asked(company)) if name == "Spend above budget"] == [
        ("EUR", -1), ("USD", -2),
    ]  # fmt: skip
    company.load("fx_rates", "from_currency | to_currency | month | rate\nUSD | EUR | 2026-10 | 0.5")
    assert values(asked(company))[2] == ("Spend above budget", "EUR", -2)


def test_month_without_a_rate_is_no_point_of_the_chart(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.load("fx_rates", "from_currency | to_currency | month | rate\nUSD | EUR | 2026-10 | 0.5")
    company.spend("2026-10 | A | 10 | USD | CC1")
    plan(company, "2026-10 | original | CC1 | 8 | USD", "2026-12 | original | CC1 | 9 | USD")
    planned = asked(company).series[1]
    assert [each.value for each in planned.points] == [4, None, None]
    assert planned.points[2].rule == "There is no rate of this month for every line."


def test_unit_without_a_budget_is_compared_with_nothing_and_said(company: Company) -> None:
    company.spend("2026-10 | A | 10 | EUR | CC1", unit="North")
    company.spend("2026-10 | A | 99 | EUR | CC1", unit="South")
    plan(company, "2026-10 | original | CC1 | 8 | EUR", unit="North")
    assert values(asked(company)) == [
        ("Spend, Oct 2026", "EUR", 10), ("Budget, original, Oct 2026", "EUR", 8), ("Spend above budget", "EUR", 2),
        ("Spend of units without a budget", "EUR", 99),
    ]  # fmt: skip


def test_filter_that_the_budget_does_not_know_is_said(company: Company) -> None:
    company.spend("2026-10 | A | 10 | EUR | CC1\n2026-10 | A | 3 | EUR | CC2")
    assert "the sheet 'budget'" in asked(company).empty
    plan(company, "2026-10 | original | CC1 | 8 | EUR", "2026-10 | original | CC2 | 1 | EUR")
    assert "cannot be told by vendor" in asked(company, vendor=("A",)).empty
    assert "cannot be told by search" in asked(company, search="a").empty
    assert values(asked(company, cost_centre=("CC2",)))[2] == ("Spend above budget", "EUR", 2)
    assert asked(company, cost_centre=("CC9",)).empty == "No budget line matches these filters."


def test_budget_of_accounts_is_compared_by_account(company: Company) -> None:
    company.load("spend", "period | vendor_name | gl_name | amount | currency\n2026-10 | A | Hosting | 10 | EUR")
    company.load("budget", "period | version | gl_name | amount | currency\n2026-10 | original | Hosting | 8 | EUR")
    assert [(row["category"], row["difference"]) for row in asked(company).rows.rows] == [("Hosting", 2)]


@pytest.mark.parametrize("name", ["By vendor", "By category", "By cost centre", "By system"])
def test_breakdown_adds_up_to_all_spend(full: Company, name: str) -> None:
    found = asked(full, name)
    if found.series:
        told = sum(row["amount"] for row in found.rows.rows) + sum(each.value for each in found.rows.totals)  # type: ignore[misc]
        assert told == look(full.db, look="All spend").figures[0].value
        assert len(found.series) <= 5
    else:
        assert "No spend line names" in found.empty


def test_a_category_in_two_spellings_is_one_bar(company: Company) -> None:
    company.load(
        "spend",
        "period | vendor_name | gl_name | amount | currency\n2026-09 | A | Temporary Staff | 10 | EUR\n"
        "2026-10 | A | Temporary staff | 30 | EUR\n2026-10 | B | Rent | 60 | EUR\n2026-10 | B | | 5 | EUR",
    )
    found = asked(company, "By category")
    assert [(row["category"], row["amount"]) for row in found.rows.rows] == [("Rent", 60), ("Temporary staff", 40)]
    assert [each.name for each in found.series] == ["Rent", "Temporary staff"]
    assert [each.value for each in found.series[1].points] == [10, 30]
    assert found.rows.count.value == 2
    chosen = asked(company, "By category", category=("Temporary Staff",))
    assert [(row["category"], row["amount"]) for row in chosen.rows.rows] == [("Temporary staff", 10)]


def test_breakdown_by_system_says_the_name_of_the_system(company: Company) -> None:
    company.load("systems", "system_id | system_name\nS-1 | TMS")
    company.load(
        "spend",
        "period | vendor_name | system_id | amount | currency\n2026-10 | A | S-1 | 10 | EUR\n"
        "2026-10 | A | S-2 | 30 | EUR\n2026-10 | A | | 60 | EUR",
    )
    found = asked(company, "By system")
    told = [(row["system_id"], row["system_name"], row["amount"], row["share"]) for row in found.rows.rows]
    assert told == [("S-2", None, 30, Decimal("0.3")), ("S-1", "TMS", 10, Decimal("0.1"))]
    assert [(each.name, each.value) for each in found.rows.totals] == [("Not stated", 60)]
    assert found.rows.count.value == 2


@pytest.mark.parametrize("name", LOOKS)
def test_every_look_stands_on_nothing(company: Company, name: str) -> None:
    found = asked(company, name)
    assert found.series == ()
    assert found.empty


@settings(max_examples=25)  # each a build of its own
@given(
    cells=st.lists(
        st.tuples(st.sampled_from([8, 9, 10, 11]), st.sampled_from(["CC1", "CC2"]), st.integers(-9, 99), st.booleans()),
        max_size=14,
    )
)
def test_difference_is_that_of_an_independent_sum(build: Company, cells: list[tuple[int, str, int, bool]]) -> None:
    build.clear()
    spent = [(8, "CC1", 0), (10, "CC1", 0), *((*each[:3],) for each in cells if each[3])]
    planned = [(8, "CC1", 0), (9, "CC1", 0), *((*each[:3],) for each in cells if not each[3])]
    build.spend("\n".join(f"2026-{month:02d} | A | {amount} | EUR | {centre}" for month, centre, amount in spent))
    plan(build, *(f"2026-{month:02d} | original | {centre} | {amount} | EUR" for month, centre, amount in planned))
    found = asked(build)
    both = {month for month, *_ in planned} & {8, 9, 10}  # the ledger covers all from its first to its last month
    difference = sum(each[2] for each in spent if each[0] in both) - sum(each[2] for each in planned if each[0] in both)
    assert found.figures[2].value == difference
    for row in found.rows.rows:
        if row["difference"] is not None:
            assert row["difference"] == row["spend"] - row["budget"]


REVISED = ("2026-09 | revised | CC2 | 70 | EUR", "2026-10 | revised | CC2 | 60 | EUR")


def test_a_revision_of_one_cost_centre_leaves_the_plan_of_the_others(company: Company) -> None:
    company.spend("\n".join(f"2026-{month} | A | 100 | EUR | {centre}" for month in ("08", "09", "10")
                            for centre in ("CC1", "CC2")))  # fmt: skip
    plan(company, *(f"2026-{month} | original | {centre} | 90 | EUR" for month in ("08", "09", "10")
                    for centre in ("CC1", "CC2")), *REVISED)  # fmt: skip
    found = asked(company)
    assert values(found)[:2] == [
        ("Spend, Aug to Oct 2026", "EUR", 600), ("Budget, in force, Aug to Oct 2026", "EUR", 3 * 90 + 90 + 70 + 60),
    ]  # fmt: skip
    assert {row["cost_centre"]: row["budget"] for row in found.rows.rows} == {"CC1": 270, "CC2": 220}
    assert [(each.name, [point.value for point in each.points]) for each in found.series[1:]] == [
        ("Budget, in force", [180, 160, 150]), ("Budget, original", [180, 180, 180]),
        ("Budget, revised", [None, 70, 60]),
    ]  # fmt: skip
    assert values(asked(company, cost_centre=("CC1",)))[1][0] == "Budget, original, Aug to Oct 2026"


def test_page_and_signal_compare_with_the_same_plan(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    months = [f"2026-{month:02d}" for month in range(1, 11)]
    for unit in ("North", "South"):
        company.spend("\n".join(f"{month} | A | 100 | EUR | CC1" for month in months), unit=unit)
    plan(company, *(f"{month} | original | CC1 | 90 | EUR" for month in months), *REVISED, unit="North")
    plan(company, *(f"{month} | forecast | CC1 | 80 | EUR" for month in months), unit="South")
    told = company.kept().execute("select unit, planned from budget_compared order by all").fetchall()
    page = {row["cost_centre"]: row["budget"] for row in asked(company).rows.rows}
    assert told == [
        ("North", 130), ("North", 900), ("South", 800)
    ]  # fmt: skip
    assert page == {"CC1": 1700, "CC2": 130}
    assert sum(each for _, each in told) == sum(page.values())


@pytest.mark.parametrize(
    ("ledger", "planned", "is_one"),
    [("4400 Fleet", "4400", True), ("4400", "4400 - Fleet", True), ("cc440: Fleet", "CC440", True),
     ("4400 Fleet", "44", False), ("44 Fleet", "44", False), ("4400 4410", "4400", False),
     ("Fleet 4400", "4400", False)],
)  # fmt: skip
def test_a_cost_centre_is_one_with_its_number(company: Company, ledger: str, planned: str, *, is_one: bool) -> None:
    company.set("reporting_currency", "EUR")
    company.spend(f"2026-10 | A | 150 | EUR | {ledger}\n2026-10 | A | 5 | EUR | Else")
    plan(company, f"2026-10 | original | {planned} | 100 | EUR")
    told = {row["cost_centre"]: (row["spend"], row["budget"]) for row in asked(company).rows.rows}
    assert (told[planned] == (150, 100)) is is_one
    assert (ledger in told) is not is_one
    kept = select(company.kept(), "select spent from budget_compared where part = $own", own=planned)
    assert [row["spent"] for row in kept] == [150 if is_one else 0]


def test_a_number_that_two_cost_centres_have_says_neither(company: Company) -> None:
    company.spend("2026-10 | A | 150 | EUR | 4400")
    plan(company, "2026-10 | original | 4400 Fleet | 100 | EUR", "2026-10 | original | 4400 Ships | 10 | EUR")
    told = {row["cost_centre"]: row["says"] for row in asked(company).rows.rows}
    assert told["4400"] == "spend without a budget"
