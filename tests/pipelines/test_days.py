"""Columns of dates: day or month first is decided for the column, from evidence, or asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pyarrow as pa
import pytest

from pipelines.values.coded import encode
from pipelines.values.dateorder import Hints
from pipelines.values.days import read_dates
from pipelines.values.reading import Place, Reading
from schemas import kinds
from schemas.table import column

APRIL = Hints([(2020, 4)])
TODAY = Hints(today=date(2026, 10, 1))
FIRST_DAYS = tuple(f"01/{month:02d}/2026" for month in range(1, 11))


def read(
    *cells: str | None,
    typed: bool = False,
    hints: Hints | None = None,
    other: tuple[str, ...] = (),
    periods: tuple[str, ...] = (),
    **answers: str,
) -> Reading:
    answers = {name.replace("__", ":"): value for name, value in answers.items()}
    one = Place(
        "Ledger", "F", column("posting_date", kinds.date, "Posting date", "When."), typed=typed, answers=answers
    )
    two = Place("Ledger", "G", column("service_from", kinds.date, "Service from", "When."), typed=typed)
    columns = {"posting_date": (encode(pa.array(cells, pa.string())), one)}
    if other:
        columns["service_from"] = (encode(pa.array(other, pa.string())), two)
    hints = hints or Hints()
    hints = replace(hints, periods=encode(pa.array(periods, pa.string()))) if periods else hints
    return read_dates(columns, hints)["posting_date"]


def days(reading: Reading) -> list[str | None]:
    return [None if day is None else day.isoformat() for day in reading.coded.spread(reading.values).to_pylist()]


def test_one_day_above_twelve_decides_for_the_column() -> None:
    assert days(read("01/02/2020", "13/02/2020")) == ["2020-02-01", "2020-02-13"]
    assert days(read("01/02/2020", "02/13/2020")) == ["2020-01-02", "2020-02-13"]


def test_an_ambiguous_column_asks_with_samples() -> None:
    (question,) = read("01/02/2020", "03/04/2020").questions
    assert (question.id, question.guess) == ("date_order:posting_date", "dmy")
    assert question.samples == ("01/02/2020", "03/04/2020")


def test_the_answer_decides_an_ambiguous_column() -> None:
    found = read("01/02/2020", date_order__posting_date="mdy")
    assert (days(found), found.questions) == (["2020-01-02"], ())


def test_evidence_goes_before_the_answer() -> None:
    assert days(read("01/02/2020", "13/02/2020", date_order__posting_date="mdy"))[0] == "2020-02-01"


def test_another_date_column_of_the_sheet_decides() -> None:
    assert days(read("01/02/2020", other=("02/28/2020",))) == ["2020-01-02"]


def test_the_months_that_the_file_covers_decide() -> None:
    found = read("01/04/2020", "09/04/2020", hints=APRIL)
    assert (days(found), found.questions) == (["2020-04-01", "2020-04-09"], ())
    assert days(read("04/01/2020", "04/09/2020", hints=APRIL)) == ["2020-04-01", "2020-04-09"]
    assert days(read("04/01/2020", "04/09/2020", hints=Hints([(None, 4)]))) == ["2020-04-01", "2020-04-09"]


def test_neighbours_beyond_doubt_decide() -> None:
    assert days(read("04/01/2020", "2020-04-02 00:00:00", "12 April 2020"))[0] == "2020-04-01"


def test_dates_with_full_stops_are_day_first() -> None:
    assert days(read("01.02.2020")) == ["2020-02-01"]


def test_a_column_that_proves_both_orders_reads_only_what_is_clear() -> None:
    found = read("13/02/2020", "02/14/2020", "01/04/2020")
    assert days(found) == ["2020-02-13", "2020-02-14", None]
    assert "2020-04-01 or 2020-01-04" in found.troubles["01/04/2020"].says


def test_the_covered_month_settles_what_a_torn_column_cannot() -> None:
    assert days(read("13/02/2020", "02/14/2020", "01/04/2020", hints=APRIL))[2] == "2020-04-01"


def test_a_single_date_the_other_way_round_does_not_tear_a_column() -> None:
    many = (
        [f"{day}/03/2020" for day in range(1, 32)]
        + [f"{day}/05/2020" for day in range(13, 32)]
        + [f"{day}/07/2020" for day in range(13, 32)]
    )
    found = read(*many, "12/31/2020", "01/04/2020")
    assert days(found)[-2:] == ["2020-12-31", "2020-04-01"]
    assert found.troubles["12/31/2020"].severity == "warning"


def test_an_impossible_day_says_what_to_write_instead() -> None:
    found = read("31/02/2026", "13/02/2026")
    assert days(found) == [None, "2026-02-13"]
    assert found.troubles["31/02/2026"].says == (
        '"31/02/2026" is not a date; other dates in column F are day/month/year. '
        "Write it as 2026-02-28 or correct it in the source."
    )


def test_a_workbooks_dates_are_read_without_being_kept() -> None:
    found = read("2024-02-01 00:00:00", "2024-02-29", typed=True)
    assert days(found) == ["2024-02-01", "2024-02-29"]
    assert not any(found.kept.to_pylist())


def test_one_impossible_iso_date_does_not_spoil_the_others() -> None:
    found = read("2024-02-01", "2024-02-30", "0024-02-01")
    assert days(found) == ["2024-02-01", None, None]
    assert sorted(found.troubles) == ["0024-02-01", "2024-02-30"]


def test_times_are_dropped_with_one_note_for_the_column() -> None:
    found = read("2024-02-01 10:30:00", "2024-02-02 11:00:00", "03/02/2024 12:00", "13/02/2024")
    assert days(found)[:2] == ["2024-02-01", "2024-02-02"]
    assert [note.rule for note in found.notes] == ["time_left_out"]


def test_excel_day_numbers_count_beside_dates_that_agree() -> None:
    assert days(read("45231", "2023-11-05")) == ["2023-11-01", "2023-11-05"]
    assert days(read("45231", "45240.5")) == ["2023-11-01", "2023-11-10"]
    far = read("45231", "1999-11-05")
    assert days(far) == [None, "1999-11-05"]
    assert far.troubles["45231"].rule == "not_a_date"


def test_a_column_of_months_has_months_and_one_note() -> None:
    found = read("Sep 2014", "Sep 2014", "Oct 2014")
    assert days(found) == [None, None, None]
    assert not found.troubles
    assert [note.rule for note in found.notes] == ["month_not_day"]
    assert found.months is not None


def test_a_single_month_among_dates_is_a_trouble_of_its_cell() -> None:
    assert read("2014-09-01", "2014-09-02", "Sep 2014").troubles["Sep 2014"].rule == "month_not_day"


def test_days_that_a_spreadsheet_may_have_swapped_are_warned_about() -> None:
    dates = [date(2020, 4, day).isoformat() for day in (1, 5, 9)]
    found = read(*dates, "13/04/2020", "20/04/2020", "25/04/2020", typed=True)
    assert [note.rule for note in found.notes] == ["swapped_dates"]


def test_placeholders_are_unknown_without_a_word() -> None:
    found = read("TBD", "-", "n/a", None, "2024-02-01")
    assert days(found)[:4] == [None] * 4
    assert not found.troubles


def test_a_date_that_reads_the_same_both_ways_proves_nothing_about_the_others() -> None:
    for cells in (FIRST_DAYS, ("05/05/2026", "05/06/2026", "05/07/2026")):
        (question,) = read(*cells).questions
        assert (question.id, question.guess) == ("date_order:posting_date", "dmy")
        assert [each.value for each in question.choices] == ["dmy", "mdy"]


def test_the_guess_of_an_ambiguous_column_is_the_same_day_of_months_in_a_row() -> None:
    found = read(*(f"{month:02d}/01/2026" for month in range(1, 11)))
    assert found.questions[0].guess == "mdy"
    assert days(found)[:2] == ["2026-01-01", "2026-02-01"]


def test_the_guess_avoids_days_that_have_not_come() -> None:
    found = read("12/03/2026", "12/04/2026", hints=TODAY)
    assert found.questions[0].guess == "dmy"
    assert read("03/12/2026", "04/12/2026", hints=TODAY).questions[0].guess == "mdy"


def test_the_guess_fits_the_months_that_the_file_covers() -> None:
    covered = Hints([(2026, month) for month in range(1, 11)])
    assert read(*FIRST_DAYS, hints=covered).questions[0].guess == "dmy"


def test_the_periods_beside_the_dates_decide() -> None:
    by_month = read(*FIRST_DAYS, periods=tuple(f"2026-{month:02d}" for month in range(1, 11)))
    assert (days(by_month)[-1], by_month.questions) == ("2026-10-01", ())
    one_month = read(*FIRST_DAYS, periods=("2026-01",) * 10)
    assert (days(one_month)[-1], one_month.questions) == ("2026-01-10", ())


def test_periods_of_another_years_count_decide_by_their_one_distance() -> None:
    found = read(*FIRST_DAYS[3:], periods=tuple(f"P{number}" for number in range(1, 8)))
    assert (days(found)[0], found.questions) == ("2026-04-01", ())


def test_one_period_far_from_both_readings_decides_nothing() -> None:
    assert read(*FIRST_DAYS, periods=("2026-11",) * 10).questions


def test_an_order_found_by_periods_serves_the_other_date_columns() -> None:
    columns = {
        name: (
            encode(pa.array(cells)),
            Place("L", letter, column(name, kinds.date, name, "When."), typed=False),
        )
        for name, letter, cells in (("posting_date", "A", FIRST_DAYS[:2]), ("service_from", "B", FIRST_DAYS[:2]))
    }
    found = read_dates(columns, Hints(periods=encode(pa.array(["2026-01", "2026-02"]))))
    assert not any(reading.questions for reading in found.values())


def test_dates_with_full_stops_against_the_covered_month_are_asked_about() -> None:
    found = read("01.02.2020", "01.03.2020", "01.05.2020", hints=Hints([(2020, 1)]))
    assert found.questions[0].guess == "mdy"
    assert [note.rule for note in read("05.03.2025", "06.03.2025").notes] == ["default_date_order"]


def test_dates_of_a_workbook_are_neighbours_beyond_doubt_for_its_texts() -> None:
    found = read("2020-04-02 00:00:00", "2020-04-12 00:00:00", "04/01/2020", typed=True)
    assert (days(found)[-1], found.questions) == ("2020-04-01", ())


@pytest.mark.parametrize("sign", ["-", "/", "."])
def test_a_first_place_that_stays_while_the_last_runs_is_the_year(sign: str) -> None:
    found = read(*(sign.join(("26", "03", f"{day:02d}")) for day in (11, 12, 18, 27)))
    assert (days(found)[0], found.questions) == ("2026-03-11", ())


@pytest.mark.parametrize("sign", ["-", "/", "."])
def test_a_last_place_that_stays_while_the_first_runs_is_the_year(sign: str) -> None:
    found = read(*(sign.join((f"{day:02d}", "03", "26")) for day in (11, 12, 18, 27)))
    assert (days(found)[0], found.questions) == ("2026-03-11", ())
    months_first = read(*(sign.join(("03", f"{day:02d}", "26")) for day in (10, 11, 12)), hints=Hints([(2026, 3)]))
    assert days(months_first)[0] == "2026-03-10"


def test_a_number_above_31_is_a_year_wherever_it_stands() -> None:
    assert days(read("99-03-11")) == ["1999-03-11"]
    assert days(read("11/03/99", "12/03/98"))[0] == "1999-03-11"


def test_a_short_year_that_nothing_tells_is_asked_about_with_the_likely_guess() -> None:
    found = read("26-03-20", "26-03-20", hints=TODAY)
    (question,) = found.questions
    assert (question.id, question.guess) == ("date_order:posting_date", "ymd")
    assert [each.value for each in question.choices] == ["ymd", "dmy"]
    assert days(found)[0] == "2026-03-20"
    assert read("26-03-11").questions


def test_the_answer_says_where_a_short_year_stands() -> None:
    assert days(read("26-03-20", date_order__posting_date="ymd")) == ["2026-03-20"]
    assert days(read("26-03-20", date_order__posting_date="dmy")) == ["2020-03-26"]


def test_a_year_in_which_nothing_can_have_been_booked_is_not_meant() -> None:
    assert days(read("26-03-11", hints=TODAY)) == ["2026-03-11"]  # not 2011
    assert days(read("28/02/26", hints=TODAY)) == ["2026-02-28"]  # not 2028


def test_months_covered_periods_and_other_columns_tell_where_a_short_year_stands() -> None:
    assert days(read("26-03-20", hints=Hints([(2026, 3)]))) == ["2026-03-20"]
    assert days(read("26-03-20", periods=("2026-03",))) == ["2026-03-20"]
    assert days(read("26-03-20", other=("26-03-01", "26-03-15", "26-03-31"))) == ["2026-03-20"]


def test_the_same_day_of_every_month_does_not_hide_where_the_year_stands() -> None:
    monthly = read(*(f"26/{month:02d}/25" for month in range(1, 13)), "26/01/26")
    assert monthly.questions[0].id == "date_order:posting_date"


def test_a_day_that_does_not_exist_is_no_proof_of_a_year() -> None:
    last = read("31/02/26", "13/02/26", "05/03/26", "09/03/26", "20/03/26")
    assert days(last)[:2] == [None, "2026-02-13"]
    first = read("26-02-31", "26-02-13", "26-03-05", "26-03-09", "26-03-20")
    assert days(first)[:2] == [None, "2026-02-13"]
    assert "year-month-day" in first.troubles["26-02-31"].says
    assert "2026-02-28" in first.troubles["26-02-31"].says
