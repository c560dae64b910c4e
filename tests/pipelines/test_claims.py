"""What a ledger claims to cover, and the period in which each of its rows counts."""

from __future__ import annotations

import pytest

from pipelines.tidy import Said
from pipelines.understood import Stated
from tests.pipelines.written import answered, column, finding, kept, rules, tidied, understood

LEDGER = """
    vendor_name | Posting date | Amount
    Acme | 2026-03-31 | 1
    Bolt | 2026-04-02 | 2
    Cord | 2026-04-03 | 3
    Dent | 2026-04-30 | 4
    """
FISCAL = (
    """
    vendor_name | Posting date | Period | Amount
    """
    + "".join(f"Acme | 2020-04-{day:02d} | 202001 | 1\n" for day in range(1, 10))
    + "Bolt | 2020-06-02 | 202001 | 5\n"
)


def test_an_answer_goes_before_everything() -> None:
    found = tidied(LEDGER, said=Said(covers="2026-01..2026-06"), file="May 2026.csv")
    assert found.covers == Stated("2026-01..2026-06", "answered")
    assert column(found, "period") == ["2026-03", "2026-04", "2026-04", "2026-04"]


def test_a_parameter_goes_before_the_file_name() -> None:
    (found,) = understood(LEDGER, parameters={"covers": Stated("2026-03", "parameter", "B1")}, file="May 2026.csv")
    assert found.covers == Stated("2026-03", "parameter", "B1")
    assert set(column(found, "period")) == {"2026-03"}


def test_the_file_name_goes_before_the_dates_and_a_row_outside_counts_in_the_last_month() -> None:
    (found,) = understood(LEDGER, file="spend 04 - April.csv")
    assert found.covers == Stated("2026-04", "file name")
    assert column(found, "period") == ["2026-04"] * 4
    assert str(column(found, "posting_date")[0]) == "2026-03-31"
    assert "1 of 4 records are dated outside 2026-04" in finding(found, "outside_covers").says


def test_the_sheet_name_helps_where_the_file_name_says_nothing() -> None:
    (found,) = understood(LEDGER, name="April")
    assert found.covers == Stated("2026-04", "file name")


def test_the_bulk_of_the_dates_is_the_last_resort() -> None:
    (found,) = understood(LEDGER)
    assert found.covers == Stated("2026-04", "content")


def test_a_period_column_goes_before_the_file_name_and_the_dates() -> None:
    (found,) = understood(
        """
        vendor_name | Posting date | Period | Amount
        Acme | 2026-03-31 | 2026-04 | 1
        Bolt | 2026-04-02 | 2026-04 | 2
        Cord | 2026-05-02 | Apr-26 | 3
        Dent | 2026-04-02 | | 3
        """,
        file="May 2026.csv",
    )
    assert found.covers == Stated("2026-04", "content", "C1")
    assert column(found, "period") == ["2026-04"] * 4
    assert kept(found)[2] == {"period": "Apr-26"}


def test_fiscal_periods_are_moved_to_the_months_of_the_dates_with_a_warning() -> None:
    (found,) = understood(FISCAL)
    assert set(column(found, "period")) == {"2020-04"}
    assert found.covers is not None
    assert found.covers.value == "2020-04"
    assert "+3 months" in finding(found, "fiscal_period").says
    assert kept(found)[0] == {"period": "202001"}


def test_periods_that_differ_without_one_offset_claim_nothing() -> None:
    days = ["2020-04-01", "2020-05-01", "2020-06-01", "2020-07-01", "2020-08-01"]
    (found,) = understood(
        "vendor_name | Posting date | Period | Amount\n" + "".join(f"A | {day} | 202001 | 1\n" for day in days)
    )
    assert "period_against_dates" in rules(found)
    assert found.covers is not None
    assert found.covers.value == "2020-04..2020-08"


def test_a_period_number_is_read_with_the_year_column_beside_it() -> None:
    rows = "".join(f"Acme | 2020-04-{day:02d} | 2021 | 1 | 1\n" for day in range(1, 10))
    (found,) = understood("vendor_name | Posting date | Financial Year | Period | Amount\n" + rows)
    assert set(column(found, "period")) == {"2020-04"}
    assert "-9 months" in finding(found, "fiscal_period").says


def test_months_in_the_date_column_are_periods() -> None:
    (found,) = understood("vendor_name | Posting date | Amount\n Acme | Sep 2014 | 1\n Bolt | Sep 2014 | 2")
    assert column(found, "period") == ["2014-09", "2014-09"]
    assert column(found, "posting_date") == [None, None]
    assert rules(found) == ["month_not_day"]


def test_ambiguous_dates_are_settled_by_the_month_of_the_file_name() -> None:
    (found,) = understood(
        "vendor_name | Posting date | Amount\n Acme | 04/01/2020 | 1\n Bolt | 04/09/2020 | 2", file="01 - April.csv"
    )
    assert [str(day) for day in column(found, "posting_date")] == ["2020-04-01", "2020-04-09"]
    assert found.questions == ()


def test_a_covers_answer_of_the_person_counts() -> None:
    found = tidied(LEDGER, memory=answered(covers="2026-05"))
    assert found.covers == Stated("2026-05", "answered")


def test_a_row_without_a_date_counts_in_the_last_covered_month() -> None:
    (found,) = understood(LEDGER + "Ewe | TBD | 9", file="April 2026.csv")
    assert column(found, "period")[-1] == "2026-04"


@pytest.mark.parametrize("periods", ["2026-04", "P4 2026", "April 2026", "202604", "04/2026"])
def test_a_ledger_without_dates_lives_by_its_period_column(periods: str) -> None:
    (found,) = understood(f"vendor_name | Period | Amount\n Acme | {periods} | 1\n Bolt | {periods} | 2")
    assert column(found, "period") == ["2026-04", "2026-04"]


MARCH = "vendor_name | Posting date | Amount\n" + "".join(f"Acme | 2026-03-{day:02d} | 1\n" for day in range(1, 10))


def test_a_name_that_the_dates_contradict_is_a_question_with_both_choices() -> None:
    found = tidied(MARCH, file="spend 2026-02.csv")
    (question,) = found.questions
    assert (question.id, question.guess) == ("covers", "2026-03")
    assert [each.value for each in question.choices] == ["2026-03", "2026-02"]
    assert "its name says 2026-02, but 9 of 9 dated records lie in 2026-03" in question.asks
    assert found.covers == Stated("2026-03", "content")


def test_a_title_that_the_dates_contradict_is_a_question_too() -> None:
    (found,) = understood(MARCH, parameters={"covers": Stated("2025-01", "parameter", "B1")})
    assert "cell B1 says 2025-01" in found.questions[0].asks


def test_an_answer_settles_what_the_dates_contradict_and_the_warning_stays() -> None:
    found = tidied(MARCH, file="spend 2026-02.csv", memory=answered(covers="2026-02"))
    assert (found.covers, found.questions) == (Stated("2026-02", "answered"), ())
    assert "9 of 9 records are dated outside 2026-02" in finding(found, "outside_covers").says
    said = tidied(MARCH, said=Said(covers="2025-01"))
    assert (said.covers, said.questions) == (Stated("2025-01", "answered"), ())
    assert finding(said, "outside_covers").severity == "warning"


def test_a_payment_run_of_the_month_before_is_no_contradiction() -> None:
    found = tidied(MARCH, file="spend 2026-04.csv")
    assert (found.covers, found.questions) == (Stated("2026-04", "file name"), ())


def test_dates_that_must_be_asked_about_contradict_nothing_yet() -> None:
    found = tidied(
        "vendor_name | Posting date | Amount\n Acme | 05/06/2026 | 1\n Bolt | 07/06/2026 | 2", file="spend 2026-02.csv"
    )
    assert [each.id for each in found.questions] == ["date_order:posting_date"]


def test_records_without_a_date_are_counted_once_for_a_sheet_of_several_months() -> None:
    rows = "".join(f"Acme | 2026-{month:02d}-10 | 5\n" for month in (1, 2, 3, 4))
    blanks = "Bolt | | 1\n Cord | n/a | 2\n Dent | TBD | 3\n"
    found = tidied("vendor_name | Posting date | Amount\n" + rows + blanks)
    told = finding(found, "undated")
    assert (told.severity, told.column, told.cell) == ("warning", "posting_date", "")
    assert told.says == (
        "Ledger, column B (Posting date): 3 records have no date (B6, B7, B8); they count in 2026-04, "
        "the last month that the file covers. Add the dates in the source."
    )
    assert column(found, "period")[-3:] == ["2026-04"] * 3


def test_a_date_that_cannot_be_read_is_among_those_that_count_in_the_last_month() -> None:
    rows = "Acme | 15/01/2026 | 5\n Acme | 15/02/2026 | 5\n Bolt | 31/02/2026 | 1\n"
    assert "1 record has no date, 1 of them one that cannot be read (B4); it counts in 2026-02" in (
        finding(tidied("vendor_name | Posting date | Amount\n" + rows), "undated").says
    )


def test_a_period_column_decides_the_order_of_its_dates() -> None:
    rows = "".join(f"Acme | 01/{month:02d}/2026 | 2026-{month:02d} | 1\n" for month in range(1, 11))
    found = tidied("vendor_name | Posting date | Period | Amount\n" + rows)
    assert column(found, "period") == [f"2026-{month:02d}" for month in range(1, 11)]
    assert (rules(found), found.questions) == ([], ())


def test_month_ends_with_the_year_first_are_periods() -> None:
    ends = ("26/01/31", "26/02/28", "26/03/31", "26/04/30")
    found = tidied("vendor_name | Period | Amount\n" + "".join(f"Acme | {end} | 1\n" for end in ends))
    assert column(found, "period") == ["2026-01", "2026-02", "2026-03", "2026-04"]
    turned = tidied("vendor_name | Period | Amount\n Acme | 31/01/26 | 1\n Acme | 28/02/26 | 1")
    assert column(turned, "period") == ["2026-01", "2026-02"]
