"""Spend: totals that never add two currencies, months, lines with their cells, and what is left out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from marts import evidence, spend
from marts.figure import Detail, Figure
from marts.filters import NOT_STATED, conditions
from marts.say import NO_CURRENCY

if TYPE_CHECKING:
    from tests.marts.company import Company


def said(found: tuple[Figure, ...]) -> list[tuple[str, Decimal]]:
    return [(each.unit, Decimal(str(each.value))) for each in found]


def test_total_is_the_sum_of_the_lines(company: Company) -> None:
    company.spend("2026-10 | Acme | 1204556.10 | EUR\n2026-10 | Acme | -0.0001 | EUR")
    assert said(spend.total(company.db)) == [("EUR", Decimal("1204556.0999"))]


def test_nothing_loaded_has_no_total(company: Company) -> None:
    assert spend.total(company.db) == ()
    assert spend.by_month(company.db) == ()
    assert spend.lines(company.db).rows == []
    assert spend.tie_out(company.db).says == "No file says anything here."
    assert [each.value for each in spend.headline(company.db)] == [0]


def test_two_currencies_are_never_added(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Acme | 7 | USD\n2026-10 | Acme | 1 | EUR")
    assert said(spend.total(company.db)) == [("EUR", Decimal(101)), ("USD", Decimal(7))]


def test_one_currency_is_the_reporting_currency_as_long_as_none_is_set(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | SEK")
    assert company.ask("select currency from reporting_currency") == [("SEK",)]
    company.set("reporting_currency", "EUR")
    assert company.ask("select currency from reporting_currency") == [("EUR",)]
    assert said(spend.total(company.db)) == [("SEK", Decimal(100))]


def test_unknown_currency_stands_apart(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Acme | 7 | ")
    assert said(spend.total(company.db)) == [("EUR", Decimal(100)), (NO_CURRENCY, Decimal(7))]


def test_currency_of_the_cell_beats_the_sheet_and_the_sheet_beats_the_feed(company: Company) -> None:
    company.spend("2026-09 | Acme | 1 | USD\n2026-09 | Acme | 2 | ", currency="GBP")
    company.spend("2026-10 | Acme | 4 | ", feed="other")
    assert said(spend.total(company.db)) == [("GBP", Decimal(2)), ("USD", Decimal(1)), (NO_CURRENCY, Decimal(4))]
    company.set("currency of other", "SEK")
    assert dict(said(spend.total(company.db))) == {"GBP": Decimal(2), "SEK": Decimal(4), "USD": Decimal(1)}


def test_total_is_one_when_every_line_has_a_rate_of_its_month(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("2026-09 | Acme | 100 | EUR\n2026-09 | Acme | 10 | USD\n2026-10 | Acme | 10 | USD")
    company.load("fx_rates", "from_currency | to_currency | month | rate\nUSD | EUR | 2026-09 | 0.91234567")
    assert [unit for unit, _ in said(spend.total(company.db))] == ["USD", "EUR"]
    company.load("fx_rates", "from_currency | to_currency | month | rate\nUSD | | 2026-10 | 0.9", feed="late")
    assert said(spend.total(company.db)) == [("EUR", Decimal("118.1234567"))]
    assert said(spend.total(company.db, period_from="2026-10")) == [("EUR", Decimal(9))]


def test_rate_the_other_way_round_is_turned(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("2026-10 | Acme | 1700000 | IDR")
    company.load("fx_rates", "from_currency | to_currency | month | rate\nEUR | IDR | 2026-10 | 17000")
    assert said(spend.total(company.db)) == [("EUR", Decimal("99.9999993"))]


def test_closing_and_budget_rates_convert_nothing(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("2026-10 | Acme | 10 | USD")
    company.load(
        "fx_rates",
        "from_currency | to_currency | month | rate_type | rate\nUSD | EUR | 2026-10 | closing | 0.9\n"
        "USD | EUR | 2026-10 | budget | 0.8",
    )
    assert said(spend.total(company.db)) == [("USD", Decimal(10))]


def test_lines_between_our_units_are_left_out_and_said(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | south  | 40 | EUR", unit="North")
    company.spend("2026-10 | Acme | 5 | EUR", unit="South")
    assert said(spend.total(company.db)) == [("EUR", Decimal(105))]
    tied = spend.tie_out(company.db)
    assert said(tied.files) == [("EUR", Decimal(145))]
    assert [(each.name, each.value) for each in tied.reasons] == [("intercompany", Decimal(40))]


def test_filters_hold_for_totals_lines_and_the_tie_out_alike(full: Company) -> None:
    chosen = {"unit": ("North",), "vendor": ("Skyform", NOT_STATED), "period_from": "2026-02", "period_to": "2026-09"}
    (total,) = spend.total(full.db, **chosen)  # type: ignore[arg-type]
    lines = spend.lines(full.db, **chosen)  # type: ignore[arg-type]
    assert total.value == sum(row["amount"] for row in lines.rows)
    assert lines.totals[0].value == total.value
    assert {row["vendor"] for row in lines.rows} == {"Skyform", None}
    assert spend.tie_out(full.db, **chosen).shown[0].value == total.value  # type: ignore[arg-type]


def test_search_looks_into_the_lines(full: Company) -> None:
    assert {row["vendor"] for row in spend.lines(full.db, search="SKYF").rows} == {"Skyform"}
    (total,) = spend.total(full.db, search="skyf")
    assert total.value == spend.total(full.db, vendor=("Skyform",))[0].value
    assert spend.tie_out(full.db, search="skyf").shown[0].value == total.value


def test_unknown_filter_is_refused() -> None:
    with pytest.raises(TypeError, match="no filter colour"):
        conditions(colour=("red",))  # type: ignore[call-arg]


def test_line_says_where_it_stands(company: Company) -> None:
    load = company.spend("2026-10 | Acme | 100 | EUR")
    (row,) = spend.lines(company.db).rows
    assert (row["file"], row["sheet"], row["cell"], row["loaded_by"]) == (f"spend-{load}.xlsx", "Sheet1", "C5", "ana")
    assert row["_cells"]["vendor"] == "B5"


def test_line_that_was_unpivoted_says_its_own_cell(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR")
    company.db.execute("""update spend set origins = '{"amount": "H9"}', raw = '{"amount": "100,-"}'""")
    (row,) = spend.lines(company.db).rows
    assert (row["cell"], row["raw"]) == ("H9", "100,-")
    (figure,) = spend.total(company.db)
    assert isinstance(figure.evidence, Detail)
    (again,) = evidence.rows(company.db, figure.evidence).rows
    assert (again["cell"], again["raw"]) == ("H9", "100,-")


def test_lines_are_limited_and_say_how_many_there_are(full: Company) -> None:
    every = spend.lines(full.db)
    few = spend.lines(full.db, limit=3)
    assert few.rows == every.rows[:3]
    assert few.count.value == len(every.rows)
    assert few.more == len(every.rows) - 3
    assert few.totals == every.totals
    assert [row["amount"] for row in every.rows] == sorted((row["amount"] for row in every.rows), reverse=True)


def test_month_that_no_file_covers_is_unknown_and_not_zero(company: Company) -> None:
    company.spend("2026-01 | Acme | 100 | EUR")
    company.spend("2026-03 | Acme | 0 | EUR\n2026-04 | Acme | 3 | EUR")
    (series,) = spend.by_month(company.db)
    assert series.labels == ("2026-01", "2026-02", "2026-03", "2026-04")
    assert [each.value for each in series.points] == [Decimal(100), None, Decimal(0), Decimal(3)]


def test_month_of_a_vendor_without_lines_is_zero_where_the_month_is_covered(company: Company) -> None:
    company.spend("2026-01 | Acme | 1 | EUR\n2026-02 | Other | 1 | EUR\n2026-03 | Acme | 1 | EUR")
    (series,) = spend.by_month(company.db, vendor=("Acme",))
    assert [each.value for each in series.points] == [1, 0, 1]


def test_month_that_is_not_over_is_marked(company: Company) -> None:
    company.spend("2026-10 | Acme | 1 | EUR\n2026-11 | Acme | 1 | EUR")
    assert spend.by_month(company.db)[0].marked == ("2026-11",)
    company.at(today=None)
    assert spend.by_month(company.db)[0].marked == ("2026-11",)


def test_options_are_sorted_and_name_what_is_not_stated(full: Company) -> None:
    assert spend.options(full.db, "vendor") == ("Nordtec", "North", "Quill & Co", "Skyform", "South", NOT_STATED)
    assert spend.options(full.db, "unit") == ("North", "South")
    assert spend.options(full.db, "period")[0] == "2026-01"


def test_headline_has_the_last_month_that_is_over_and_its_movement(full: Company) -> None:
    names = [each.name for each in spend.headline(full.db)]
    assert names == ["Spend", "Spend in Oct 2026", "Change a month", "Lines"]


def test_earlier_act_shows_what_was_known_then(company: Company) -> None:
    first = company.spend("2026-10 | Acme | 100 | EUR")
    second = company.spend("2026-10 | Acme | 90 | EUR")
    company.retire(first, by=second, period="2026-10", because=second)
    undo = company.undo(second)
    for seq, total in ((0, []), (first, [100]), (second, [90]), (undo, [100])):
        company.at(seq=seq)
        assert [value for _, value in said(spend.total(company.db))] == total
