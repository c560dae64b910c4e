"""Budgets through the real load: each month counted once, each version beside the others, months as columns or rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from acts.setting import set_setting
from tests.acts.conftest import ANA

if TYPE_CHECKING:
    from tests.acts.conftest import Company

WIDE = """
    Entity: Harrow Ltd
    Account | Cost centre | Jan-26 | Feb-26 | Mar-26 | Total
    5010 | IT | 100 | 100 | 100 | 300
    5020 | IT | 10 | 20 | 30 | 60
    5030 | HR | 1 | | 3 | 4
    Total | | 111 | 120 | 133 | 364
"""
NARROW = """
    Entity: Harrow Ltd
    Period | Account | Cost centre | Budget
    2026-01 | 5010 | IT | 100
    2026-02 | 5010 | IT | 100
    2026-03 | 5010 | IT | 100
    2026-01 | 5020 | IT | 10
    2026-02 | 5020 | IT | 20
    2026-03 | 5020 | IT | 30
    2026-01 | 5030 | HR | 1
    2026-03 | 5030 | HR | 3
"""
CHANGED = WIDE.replace("| 30 | 60", "| 40 | 70").replace("| 133 | 364", "| 143 | 374")
VERSIONS = """
    Entity: Harrow Ltd
    Period | Version | Account | Cost centre | Amount
    2026-01 | Budget | 5010 | IT | 100
    2026-02 | Budget | 5010 | IT | 100
    2026-01 | Forecast | 5010 | IT | 90
    2026-02 | Forecast | 5010 | IT | 95
"""


def total(company: Company, **where: str) -> Decimal:
    wanted = " and ".join(f"{name} = '{each}'" for name, each in where.items()) or "true"
    return Decimal(company.ask(f"select coalesce(sum(amount), 0) from budget_current where {wanted}")[0][0])


def by_version(company: Company) -> dict[str | None, Decimal]:
    return dict(company.ask("select version, sum(amount) from budget_current group by 1 order by 1 nulls first"))


def test_records_are_those_of_the_sheet_and_the_sums_tie(company: Company) -> None:
    sheet = company.load("Budget 2026.csv", WIDE).sheets[0]
    assert (sheet.status, sheet.table, sheet.unit, sheet.covers) == (
        "loaded", "budget", "Harrow Ltd", ("2026-01", "2026-03"),
    )  # fmt: skip
    assert (sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == (4, 3, 0, 1)
    assert dict(sheet.totals)["amount"].loaded == Decimal(364) == total(company)
    assert company.count("budget_current") == 8
    assert company.ask("select records_read, records_loaded, amount_loaded from loads") == [(4, 3, Decimal(364))]
    json = sheet.as_json()
    assert json["records"] == {"read": 4, "loaded": 3, "set_aside": 0, "not_data": 1}
    assert json["totals"]["amount"] == {"read": "364.00", "loaded": "364.00", "set_aside": "0.00"}


def test_what_is_checked_is_what_is_loaded(company: Company) -> None:
    checked = company.check("Budget 2026.csv", WIDE).sheets[0].as_json()
    loaded = company.load("Budget 2026.csv").sheets[0].as_json()
    own = {"load_id": None, "impact": None}  # what only one of them can say
    assert {**checked, **own} == {**loaded, **own}


def test_every_record_names_the_cell_of_its_amount(company: Company) -> None:
    company.load("Budget 2026.csv", WIDE)
    found = company.ask(
        "select period, origins ->> '$.amount', origins ->> '$.period' from budget_current "
        "where gl_account = '5020' order by 1"
    )
    assert found == [("2026-01", "C4", "C2"), ("2026-02", "D4", "D2"), ("2026-03", "E4", "E2")]


def test_the_same_budget_written_narrow_is_a_repeat(company: Company) -> None:
    first = company.load("Budget 2026.csv", WIDE)
    assert company.load("Budget 2026 as list.csv", NARROW).status == "question"
    again = company.load("Budget 2026 as list.csv", answers={"unit": "budget of Harrow Ltd"})
    assert again.status == "repeat", again.reason
    assert (company.count("budget_current"), total(company)) == (8, Decimal(364))
    company.undo(first.sheets[0].load_id)
    assert (company.count("budget_current"), total(company)) == (8, Decimal(364))


def test_and_the_other_way_round(company: Company) -> None:
    first = company.load("Budget 2026 as list.csv", NARROW)
    again = company.load("Budget 2026.csv", WIDE, answers={"unit": "budget of Harrow Ltd"})
    assert again.status == "repeat", again.reason
    company.undo(first.sheets[0].load_id)
    assert (company.count("budget_current"), total(company)) == (8, Decimal(364))


def test_the_same_lines_in_another_layout_are_asked_about_whatever_their_amounts(company: Company) -> None:
    company.load("Budget 2026.csv", WIDE)
    changed = company.load("Budget list.csv", NARROW.replace("| 100", "| 111"))
    assert changed.status == "question", changed.reason
    assert total(company) == Decimal(364)


def test_a_new_file_of_the_same_version_and_months_replaces(company: Company) -> None:
    company.load("Budget 2026.csv", WIDE)
    second = company.load("Budget 2026 v2.csv", CHANGED)
    assert second.status == "loaded", second.reason
    assert "replaces" in second.reason
    assert total(company) == Decimal(374)
    company.undo(second.sheets[0].load_id)
    assert total(company) == Decimal(364)


def test_the_same_amounts_in_another_year_are_no_repeat(company: Company) -> None:
    company.load("Budget 2026.csv", WIDE)
    later = company.load("Budget 2027.csv", WIDE.replace("-26", "-27"))
    assert later.status == "loaded", later.reason
    assert total(company) == Decimal(728)


def test_a_forecast_stands_beside_the_budget_and_a_new_one_takes_the_place_of_the_old(company: Company) -> None:
    company.load("Original budget 2026.csv", WIDE)
    company.load("Forecast 2026.csv", WIDE.replace("| 100 | 100 | 100 | 300", "| 90 | 90 | 90 | 270"))
    assert by_version(company) == {"forecast": Decimal(334), "original": Decimal(364)}
    newer = company.load("Forecast 2026 v2.csv", CHANGED)
    assert newer.status == "loaded", newer.reason
    assert by_version(company) == {"forecast": Decimal(374), "original": Decimal(364)}
    feeds = company.ask("select distinct feed from live_loads order by 1")
    assert feeds == [("budget of Harrow Ltd (forecast)",), ("budget of Harrow Ltd (original)",)]


def test_a_forecast_with_the_amounts_of_the_budget_is_not_taken_for_a_repeat_of_it(company: Company) -> None:
    company.load("Original budget 2026.csv", WIDE)
    assert company.load("Forecast 2026.csv", WIDE).status == "loaded"
    assert by_version(company) == {"forecast": Decimal(364), "original": Decimal(364)}


def test_a_sheet_of_two_versions_is_two_loads_that_do_not_retire_each_other(company: Company) -> None:
    result = company.load("Plan 2026.csv", VERSIONS)
    assert [(each.status, each.read, each.loaded) for each in result.sheets] == [("loaded", 2, 2), ("loaded", 2, 2)]
    assert by_version(company) == {"forecast": Decimal(185), "original": Decimal(200)}
    assert company.load("Plan 2026.csv").status == "already_loaded"
    forecast = company.load("Plan 2026 update.csv", VERSIONS.replace("| 95", "| 99"))
    assert {each.status for each in forecast.sheets} == {"loaded", "repeat"}
    assert by_version(company) == {"forecast": Decimal(189), "original": Decimal(200)}


def test_one_version_of_a_file_is_undone_and_loaded_again_alone(company: Company) -> None:
    result = company.load("Plan 2026.csv", VERSIONS)
    company.undo(result.sheets[1].load_id)
    assert by_version(company) == {"original": Decimal(200)}
    again = company.load("Plan 2026.csv")
    assert sorted(each.status for each in again.sheets) == ["already_loaded", "loaded"]
    assert by_version(company) == {"forecast": Decimal(185), "original": Decimal(200)}


def test_a_named_feed_holds_each_version_apart(company: Company) -> None:
    company.load("Plan 2026.csv", VERSIONS, feed="Group plan")
    assert by_version(company) == {"forecast": Decimal(185), "original": Decimal(200)}
    company.load("Plan 2026 b.csv", VERSIONS.replace("| 90", "| 91"), feed="Group plan")
    assert by_version(company) == {"forecast": Decimal(186), "original": Decimal(200)}
    assert company.count("(select distinct feed from live_loads)") == 2


def test_a_feed_that_was_answered_for_one_version_serves_the_other_too(company: Company) -> None:
    plain = VERSIONS.replace("Entity: Harrow Ltd", "Plan 2026")
    company.load("Plan 2026.csv", plain, answers={"unit": "Oak plc"})
    company.load("Plan 2026 v2.csv", plain.replace("| 90", "| 91"))
    assert by_version(company) == {"forecast": Decimal(186), "original": Decimal(200)}
    assert company.ask("select distinct unit from live_loads") == [("Oak plc",)]


def test_later_months_of_a_forecast_replace_only_themselves(company: Company) -> None:
    company.load("Forecast 2026.csv", WIDE)
    march = "Entity: Harrow Ltd\nAccount | Cost centre | Mar-26 | Apr-26\n5010|IT|200|200\n5020|IT|35|35\n5030|HR|4|4"
    result = company.load("Forecast 2026 update.csv", march)
    assert result.status == "loaded", result.reason
    assert total(company, period="2026-01") == Decimal(111)
    assert total(company, period="2026-03") == Decimal(239)
    assert total(company) == Decimal(111 + 120 + 239 + 239)


def test_the_budget_of_another_department_in_the_same_layout_is_asked_about(company: Company) -> None:
    company.load("Budget IT 2026.csv", WIDE)
    other = WIDE.replace("| IT |", "| Sales |").replace("| HR |", "| Law |")
    result = company.load("Budget Sales 2026.csv", other)
    assert result.status == "question"
    assert total(company) == Decimal(364)
    assert company.load("Budget Sales 2026.csv", answers={"overlap": "add"}).status == "loaded"
    assert total(company) == Decimal(728)


@pytest.mark.parametrize(("answer", "becomes"), [("replace", 100), ("correct", 364 - 300 + 100), ("add", 364 + 100)])
def test_a_part_of_a_budget_is_asked_about(company: Company, answer: str, becomes: int) -> None:
    company.load("Budget 2026.csv", WIDE)
    part = (
        "Entity: Harrow Ltd\nAccount | Cost centre | Jan-26 | Feb-26 | Mar-26 | Total\n5010 | IT | 50 | 30 | 20 | 100"
    )
    assert company.load("Budget 2026 v2.csv", part).status == "question"
    assert company.load("Budget 2026 v2.csv", answers={"overlap": answer}).status == "loaded"
    assert total(company) == Decimal(becomes)


def test_months_of_a_row_that_are_known_already_are_not_counted_again(company: Company) -> None:
    """Two feeds of one company: the second repeats January of the first and brings the other months."""
    january = "Entity: Harrow Ltd\nPeriod | Account | Cost centre | Budget\n"
    january += "2026-01 | 5010 | IT | 100\n2026-01 | 5020 | IT | 10"
    first = company.load("Budget one.csv", january, feed="one")
    result = company.load("Budget two.csv", WIDE, feed="two")
    assert result.status == "question"
    company.load("Budget two.csv", feed="two", answers={"overlap": "new_rows"})
    assert (company.count("budget_current"), total(company)) == (8, Decimal(364))
    company.undo(first.sheets[0].load_id)
    assert (company.count("budget_current"), total(company)) == (8, Decimal(364))


def test_numbered_periods_need_no_question_once_the_fiscal_year_is_set(company: Company) -> None:
    text = "Entity: Harrow Ltd\nAccount | Cost centre | P01 | P02 | P03\n5010 | IT | 1 | 2 | 3"
    assert company.load("Budget 2026-27.csv", text).status == "question"
    set_setting(company.home, ANA, "fiscal_year_start", "4")
    assert company.load("Budget 2026-27.csv").sheets[0].covers == ("2026-04", "2026-06")


def test_covers_on_the_command_line_tells_the_year(company: Company) -> None:
    text = "Entity: Harrow Ltd\nAccount | Cost centre | Jan | Feb | Mar\n5010 | IT | 1 | 2 | 3"
    assert company.load("Budget.csv", text).status == "question"
    assert company.load("Budget.csv", covers="2028-01..2028-03").sheets[0].covers == ("2028-01", "2028-03")
