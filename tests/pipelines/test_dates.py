"""One date as it is written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.values.dates import parse_date, two_digit_year

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))
FORMS = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%d-%b-%y", "%d %B %Y", "%B %d, %Y",
    "%a %d %b %Y", "%A, %B %d, %Y", "%d%b%Y", "%Y-%b-%d",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_a_date_that_says_its_month_is_read_back(form: str, day: date) -> None:
    found = parse_date(day.strftime(form))
    assert found is not None
    assert found.day_first == found.month_first == day


@pytest.mark.parametrize(
    ("form", "side"),
    [("%d/%m/%Y", "day_first"), ("%d.%m.%y", "day_first"), ("%m/%d/%Y", "month_first"), ("%m-%d-%y", "month_first")],
)
@given(day=DAYS)
def test_a_date_in_numbers_is_one_of_its_two_readings(form: str, side: str, day: date) -> None:
    found = parse_date(day.strftime(form))
    assert found is not None
    assert getattr(found, side) == day
    if day.day > 12:
        assert found.proves == ("dmy" if side == "day_first" else "mdy")


@given(text=st.text(max_size=30))
def test_no_text_breaks_the_reader(text: str) -> None:
    parse_date(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5. M\u00e4rz 2020", date(2020, 3, 5)),
        ("Di 5. Mai 2020", date(2020, 5, 5)),
        ("1er janvier 2020", date(2020, 1, 1)),
        ("3 f\u00e9vrier 2020", date(2020, 2, 3)),
        ("5 de marzo de 2020", date(2020, 3, 5)),
        ("mar. 3 mars 2020", date(2020, 3, 3)),
        ("May 3rd, 2020", date(2020, 5, 3)),
        ("9999-12-31", date(9999, 12, 31)),
    ],
)
def test_months_have_names_in_four_languages(text: str, day: date) -> None:
    found = parse_date(text)
    assert found is not None
    assert found.day_first == day


@pytest.mark.parametrize("text", ["31/02/2026", "99/99/9999", "2026-02-30", "0202-01-01"])
def test_an_impossible_day_has_no_reading(text: str) -> None:
    found = parse_date(text)
    assert found is not None
    assert found.day_first is None
    assert found.month_first is None


@pytest.mark.parametrize("text", ["", "hello", "2020", "Q3", "10 days", "Sep 2014", "12345678", "1/2", "1.234,56"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(("text", "year"), [("68", 2068), ("69", 1969), ("00", 2000), ("99", 1999), ("1850", 1850)])
def test_two_digits_turn_at_69(text: str, year: int) -> None:
    assert two_digit_year(text) == year


def test_a_dropped_time_is_marked_and_midnight_is_not() -> None:
    timed, midnight = parse_date("2026-01-02 14:30:00+01:00"), parse_date("2026-01-02 00:00:00")
    assert timed is not None
    assert midnight is not None
    assert (timed.timed, midnight.timed) == (True, False)


def test_two_digits_on_both_sides_may_write_the_year_first() -> None:
    short, full = parse_date("26/03/11"), parse_date("26/03/2011")
    assert short is not None
    assert full is not None
    assert (short.day_first, short.year_first) == (date(2011, 3, 26), date(2026, 3, 11))
    assert (full.short, full.year_first) == (None, None)


def test_a_single_date_with_dashes_and_a_short_year_is_open() -> None:
    dashed, slashed = parse_date("26-03-11"), parse_date("26/03/11")
    assert dashed is not None
    assert slashed is not None
    assert (dashed.open, slashed.open) == (True, False)


def test_only_iso_dates_and_months_in_words_are_beyond_doubt() -> None:
    found = [parse_date(text) for text in ("2026-05-05", "5 May 2026", "05/05/2026", "31/05/2026")]
    assert [each.sure for each in found if each] == [True, True, False, False]
