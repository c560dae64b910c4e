"""Numbers with a unit behind them are read in the unit of their column."""

from __future__ import annotations

import pyarrow as pa
import pytest

from pipelines.recognition.contents import fits, profile
from pipelines.values.coded import encode
from pipelines.values.numbers import read_whole
from pipelines.values.reading import Place
from pipelines.values.spans import bare_number
from schemas.kinds import money, whole
from schemas.table import column

NOTICE = column("notice_days", whole, "Notice (days)", "How many days before the end.", unit="days")


@pytest.mark.parametrize(
    ("text", "unit", "read"),
    [
        ("90 Tage", "days", "90"), ("30 jours", "days", "30"), ("10 days?", "days", "10"), ("6 Wochen", "days", "42"),
        ("3 Monate", "days", "93"), ("3 mois", "days", "93"), ("12 Monate", "days", "366"), ("1 Jahr", "days", "366"),
        ("10 working days", "days", "14"), ("5 Werktage", "days", "7"), ("30 calendar days", "days", "30"),
        ("1 year", "months", "12"), ("90 days", "months", "90 days"), ("2 hours", "hours", "2"),
        ("12 users", "licences", "12"), ("3 months", "", "3"),
        ("soon", "days", "soon"), ("1.5 months", "days", "1.5 months"),
    ],
)  # fmt: skip
def test_a_span_is_said_in_the_unit_of_its_column(text: str, unit: str, read: str) -> None:
    assert bare_number(text, unit) == read


def test_a_column_of_spans_is_one_of_whole_numbers_and_none_of_money() -> None:
    found = profile(["90 Tage", "3 Monate", "30 Tage", "12 Monate"])
    assert fits(whole, found) == 1.0
    assert fits(money, found) == -1.0


def test_a_notice_in_months_is_read_in_days_and_its_text_is_kept() -> None:
    reading = read_whole(
        encode(pa.array(["90 Tage", "3 Monate", "60", "bald"])), Place("List", "D", NOTICE, typed=False)
    )
    assert reading.values.to_pylist() == [90, 93, 60, None]
    assert reading.kept.to_pylist()[:3] == [True, True, False]
