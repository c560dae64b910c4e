"""Fiscal calendars: every day is in one period, and spend is shown in the period of its date (DESIGN section 4)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import acts
from acts.fiscal import FIRST, LAST, days, periods
from acts.period import close_period
from acts.setting import set_setting
from acts.verify import verify
from marts import spend
from marts.months import calendar
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_accounting_cases import book, by_month, load, now, tied

if TYPE_CHECKING:
    from tests.acts.conftest import Company

KINDS = st.sampled_from(["4-4-5", "4-5-4", "5-4-4"])
YEARS, MONTHS, WEEKDAYS = st.integers(2014, 2046), st.integers(1, 12), st.integers(0, 6)


@given(KINDS, YEARS, MONTHS, WEEKDAYS)
def test_a_year_has_twelve_periods_of_52_or_53_weeks_without_a_gap(kind: str, year: int, month: int, day: int) -> None:
    found = periods(kind, year, month, day)
    assert len({each.month for each in found}) == 12
    assert all(each.first.weekday() == day for each in found)
    assert all(later.first - earlier.last == timedelta(days=1) for earlier, later in pairwise(found))
    weeks = [((each.last - each.first).days + 1) / 7 for each in found]
    assert weeks[:-1] == [float(each) for each in kind.split("-") * 4][:-1]
    assert sum(weeks) in {52, 53}
    assert abs((found[0].first - date(year, month, 1)).days) <= 3
    assert periods(kind, year + 1, month, day)[0].first - found[-1].last == timedelta(days=1)


@given(KINDS, MONTHS, WEEKDAYS)
def test_every_day_is_in_one_period(kind: str, month: int, day: int) -> None:
    years = range(FIRST.year - 1, LAST.year + 2)
    found = list(days(each for year in years for each in periods(kind, year, month, day)))
    assert [each for each, _ in found] == [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    assert [period for _, period in found] == sorted(period for _, period in found)


def test_a_4_4_5_calendar_of_2026_is_the_one_that_finance_prints() -> None:
    found = [(each.month, each.first.isoformat(), each.last.isoformat()) for each in periods("4-4-5", 2026, 1, 0)]
    assert found[:4] == [
        ("2026-01", "2025-12-29", "2026-01-25"),
        ("2026-02", "2026-01-26", "2026-02-22"),
        ("2026-03", "2026-02-23", "2026-03-29"),
        ("2026-04", "2026-03-30", "2026-04-26"),
    ]
    assert found[-1] == ("2026-12", "2026-11-23", "2027-01-03"), "a 53rd week belongs to the last period"


SEPTEMBER = book("1 | 2026-09-02 | Nordtec | 100", "2 | 2026-09-27 | Skyform | 200", "3 | 2026-09-28 | Quill | 400")


def test_a_4_4_5_calendar_shows_each_line_in_the_period_of_its_date_and_no_total_changes(company: Company) -> None:
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    assert by_month(company) == {"2026-09": Decimal(700)}
    seq = set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    assert by_month(company) == {"2026-09": Decimal(300), "2026-10": Decimal(400)}
    assert company.total() == Decimal(700)
    (series,) = spend.by_month(now(company))
    assert [each.value for each in series.points] == [Decimal(300), Decimal(400)]
    assert series.labels == ("2026-09", "2026-10")
    assert tied(company)
    read = "select period, sum(amount) from spend_read group by 1 order by 1"
    assert dict(company.ask(read)) == by_month(company)
    company.undo(seq)
    assert by_month(company) == {"2026-09": Decimal(700)}


def test_what_is_loaded_under_a_calendar_is_shown_by_it_too(company: Company) -> None:
    set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    assert by_month(company) == {"2026-09": Decimal(300), "2026-10": Decimal(400)}
    assert dict(company.ask("select period, sum(amount) from spend_rollup_current group by 1")) == by_month(company)
    set_setting(company.home, ANA, "fiscal_week_starts", "Tuesday")
    assert by_month(company) == {"2026-09": Decimal(700)}


def test_a_late_entry_stays_in_the_period_that_finance_gave_it(company: Company) -> None:
    """The stored period is not the month of the date: finance said it."""
    set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    lines = ("7 | 2026-09-01 | Late Ltd | 70", "8 | 2026-10-08 | Skyform | 8", "9 | 2026-10-09 | Skyform | 9")
    load(company, "ledger 2026-10.csv", book(*lines))
    assert by_month(company) == {"2026-10": Decimal(87)}


def test_a_later_file_restates_the_months_of_its_claim_under_any_calendar(company: Company) -> None:
    set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    later = SEPTEMBER.replace("| 100 |", "| 101 |").replace("| 200 |", "| 202 |")
    load(company, "ledger 2026-09 b.csv", later, answers={"overlap": "replace"})
    assert by_month(company) == {"2026-09": Decimal(303), "2026-10": Decimal(400)}
    assert tied(company)


def test_a_closed_period_is_that_of_the_calendar(company: Company) -> None:
    set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    close_period(company.home, ANA, "2026-09", today=TODAY)
    october = SEPTEMBER + "\n5 | 2026-09-30 | More Ltd | 6100 | 5 | EUR | Harrow Ltd"
    load(company, "ledger 2026-09 c.csv", october)
    assert by_month(company) == {"2026-09": Decimal(300), "2026-10": Decimal(405)}
    september = october + "\n6 | 2026-09-03 | More Ltd | 6100 | 5 | EUR | Harrow Ltd"
    asked = company.load("ledger 2026-09 d.csv", september, table="spend")
    assert "changes Sep 2026" in asked.reason
    assert "from €300.00 to €305.00" in asked.reason


def test_the_period_of_today_is_the_first_that_is_not_over(company: Company) -> None:
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    first = date(2026, 9, 28)
    assert calendar(acts.reading(company.home, today=first)).open_from == "2026-09"
    set_setting(company.home, ANA, "fiscal_calendar", "4-4-5")
    assert calendar(acts.reading(company.home, today=first)).open_from == "2026-10"


OWN = """
    Fiscal month | First day of the period | Last day of the period
    2026-08 | 2026-07-20 | 2026-08-16
    2026-09 | 2026-08-17 | 2026-09-20
    2026-10 | 2026-09-21 | 2026-10-18
"""


def test_an_own_calendar_counts_while_it_is_loaded_and_chosen(company: Company) -> None:
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    loaded = company.load("calendar.csv", OWN)
    assert (loaded.status, loaded.sheets[0].table) == ("loaded", "fiscal_calendar"), loaded.reason
    assert by_month(company) == {"2026-09": Decimal(700)}
    set_setting(company.home, ANA, "fiscal_calendar", "own")
    assert by_month(company) == {"2026-09": Decimal(100), "2026-10": Decimal(600)}
    undone = company.undo(loaded.sheets[0].load_id)
    assert by_month(company) == {"2026-09": Decimal(700)}
    company.undo(undone)
    assert by_month(company) == {"2026-09": Decimal(100), "2026-10": Decimal(600)}


@pytest.mark.parametrize("kind", ["4-4-5", "own"])
def test_the_same_tables_come_from_the_journal_alone(company: Company, kind: str) -> None:
    assert company.load("calendar.csv", OWN).status == "loaded"
    load(company, "ledger 2026-09.csv", SEPTEMBER)
    company.undo(set_setting(company.home, ANA, "fiscal_calendar", kind))
    set_setting(company.home, ANA, "fiscal_calendar", kind)
    _fine, broken = verify(company.home)
    assert broken == []
