"""Columns of dates: day or month first is decided for the column, from evidence, or asked."""

from __future__ import annotations

from datetime import date

import pyarrow as pa

from pipelines.values.coded import encode
from pipelines.values.dateorder import Hints
from pipelines.values.days import read_dates
from pipelines.values.reading import Place, Reading
from schemas import kinds
from schemas.table import column

APRIL = Hints([(2020, 4)])


def read(
    *cells: str | None, typed: bool = False, hints: Hints | None = None, other: tuple[str, ...] = (), **answers: str
) -> Reading:
    answers = {name.replace("__", ":"): value for name, value in answers.items()}
    one = Place(
        "Ledger", "F", column("posting_date", kinds.date, "Posting date", "When."), typed=typed, answers=answers
    )
    two = Place("Ledger", "G", column("service_from", kinds.date, "Service from", "When."), typed=typed)
    columns = {"posting_date": (encode(pa.array(cells, pa.string())), one)}
    if other:
        columns["service_from"] = (encode(pa.array(other, pa.string())), two)
    return read_dates(columns, hints or Hints())["posting_date"]


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
