"""Months: which are provisional, which are closed, and the days of the current period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from marts import periods, spend
from marts.months import calendar
from marts.vendor_spend import months

if TYPE_CHECKING:
    from tests.marts.company import Company

LEDGER = "\n".join(f"2026-{month:02d} | Skyform | 1000 | EUR" for month in range(6, 12))


def event(company: Company, period: str, what: str = "close") -> int:
    company.seq += 1
    company.db.execute(
        f"insert into period_events values ({company.seq}, '{period}', '{what}', null, "
        "timestamp '2026-11-20 10:00', 'fin')"
    )
    return company.seq


def states(company: Company) -> dict[str, str]:
    return dict(company.ask("select period, period_state from period_list order by period"))


def test_without_a_closing_the_months_that_are_over_count_as_closed(company: Company) -> None:
    company.spend(LEDGER)
    assert calendar(company.db).open_from == "2026-11"
    assert states(company) == {**dict.fromkeys(("2026-06", "2026-07", "2026-08", "2026-09", "2026-10"), "over"),
                               "2026-11": "provisional"}  # fmt: skip
    company.at(today=None)
    assert calendar(company.db).open_from == "2026-11", "the newest month may still be open"
    assert states(company)["2026-10"] == "unknown"


@pytest.mark.parametrize(("events", "opens"), [
    ([("2026-09", "close")], "2026-10"),
    ([("2026-09", "close"), ("2026-08", "open")], "2026-08"),
    ([("2026-09", "close"), ("2026-08", "open"), ("2026-10", "close")], "2026-11"),
    ([("2026-09", "close"), ("2026-01", "open")], "2026-01"),
])  # fmt: skip
def test_provisional_begins_after_the_last_closed_month(
    company: Company, events: list[tuple[str, str]], opens: str
) -> None:
    company.spend(LEDGER)
    for period, what in events:
        event(company, period, what)
    assert calendar(company.db).open_from == opens
    assert {each for each, state in states(company).items() if state == "closed"} == {
        each for each in states(company) if each < opens
    }


def test_charts_mark_provisional_months_and_windows_end_before_them(company: Company) -> None:
    company.spend(LEDGER)
    event(company, "2026-08")
    (series,) = spend.by_month(company.db)
    assert series.marked == ("2026-09", "2026-10", "2026-11")
    assert [each.value for each in months(company.db)[:2]] == ["2026-06", "2026-08"]
    assert spend.headline(company.db)[1].name == "Spend in Aug 2026"


def test_a_closing_counts_from_its_act_on(company: Company) -> None:
    load = company.spend(LEDGER)
    event(company, "2026-08")
    company.at(seq=load)
    assert calendar(company.db).open_from == "2026-11"


def test_an_undone_closing_does_not_count(company: Company) -> None:
    company.spend(LEDGER)
    company.undo(event(company, "2026-08"))
    assert calendar(company.db).open_from == "2026-11"


def test_the_current_period_is_said_with_its_days(company: Company) -> None:
    company.spend(LEDGER)
    assert periods.books(company.db).says == (
        "The current period is Nov 2026: 1 Nov 2026 to 30 Nov 2026. "
        "Finance has closed no period yet: those that are over count as closed."
    )
    company.db.execute(
        "insert into fiscal_days select day, strftime(day, '%Y-%m'), '2026-11' "
        "from (select unnest(generate_series(date '2026-10-26', date '2026-11-22', interval 1 day)) as day)"
    )
    event(company, "2026-09")
    books = periods.books(company.db)
    assert books.says == (
        "The current period is Nov 2026: 26 Oct 2026 to 22 Nov 2026. "
        "The books are closed up to Sep 2026; later periods are provisional."
    )
    assert books.to_close == ("2026-11", "2026-10")
    assert books.to_open[0] == "2026-09"
    company.at(today=date(2026, 10, 25))
    assert "The current period is Oct 2026" in periods.books(company.db).says


def test_a_company_without_a_ledger_has_the_period_of_today(company: Company) -> None:
    assert states(company) == {"2026-11": "provisional"}
    assert periods.periods(company.db).count.value == 1
    company.at(today=None)
    assert states(company) == {}
    assert periods.books(company.db).to_close == ()
