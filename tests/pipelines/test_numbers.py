"""Columns of numbers that are not money."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from pipelines.values.coded import encode
from pipelines.values.numbers import read_number, read_percent, read_whole
from pipelines.values.reading import Place, Reading
from schemas import kinds
from schemas.table import column


def place(kind: kinds.Kind, **answers: str) -> Place:
    return Place(
        "List",
        "D",
        column("share", kind, "Share", "How much."),
        typed=False,
        answers={name.replace("__", ":"): text for name, text in answers.items()},
    )


def percent(*cells: str | None, **answers: str) -> Reading:
    return read_percent(encode(pa.array(cells, pa.string())), place(kinds.percent, **answers))


def rows(found: Reading) -> list[Any]:
    return list(found.coded.spread(found.values).to_pylist())


def test_points_fractions_and_signs_are_fractions_of_one() -> None:
    assert rows(percent("75", "100", "5")) == [Decimal("0.75"), 1, Decimal("0.05")]
    assert rows(percent("0.75", "1", "0")) == [Decimal("0.75"), 1, 0]
    assert rows(percent("75%", "7,5 %", "0.5%")) == [Decimal("0.75"), Decimal("0.075"), Decimal("0.005")]


def test_a_sign_does_not_decide_for_numbers_without_one() -> None:
    assert rows(percent("75%", "0.5", "1")) == [Decimal("0.75"), Decimal("0.5"), 1]


def test_a_mixed_column_asks_and_the_answer_decides() -> None:
    (question,) = percent("75", "0.5", "80").questions
    assert (question.id, question.guess) == ("percent:share", "points")
    found = percent("75", "0.5", "80", percent__share="fraction")
    assert (rows(found)[1], found.questions) == (Decimal("0.5"), ())


def test_a_percentage_that_is_none_is_unknown_and_said() -> None:
    found = percent("many", "75%", "n/a")
    assert rows(found) == [None, Decimal("0.75"), None]
    assert list(found.troubles) == ["many"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12", 12), ("12.0", 12), ("1,234", 1234), ("10 days?", 10), ("3 months", 3), ("-4", -4), (None, None)],
)
def test_whole_numbers_are_read_with_their_unit_left_out(text: str | None, expected: int | None) -> None:
    found = read_whole(encode(pa.array([text, "1,234,567"])), place(kinds.whole))
    assert rows(found)[0] == expected


def test_a_whole_number_with_decimals_is_unknown_and_said() -> None:
    found = read_whole(encode(pa.array(["12.5", "12"])), place(kinds.whole))
    assert rows(found) == [None, 12]
    assert found.troubles["12.5"].rule == "not_whole"


def test_a_rate_keeps_eight_decimals() -> None:
    found = read_number(encode(pa.array(["1.08451234", "0.5"])), place(kinds.rate))
    assert rows(found) == [Decimal("1.08451234"), Decimal("0.5")]


def test_three_decimals_of_a_rate_are_no_thousands_and_of_a_whole_number_nothing_else() -> None:
    rates, wholes = encode(pa.array(["1.085", "1.092"])), encode(pa.array(["1.085", "1.092"]))
    assert rows(read_number(rates, place(kinds.rate))) == [Decimal("1.085"), Decimal("1.092")]
    assert rows(read_whole(wholes, place(kinds.whole))) == [1085, 1092]


def test_a_number_too_long_for_its_kind_is_unknown_and_said() -> None:
    found = read_number(encode(pa.array(["12345678901", "1.5"])), place(kinds.rate))
    assert rows(found) == [None, Decimal("1.5")]
    assert found.troubles["12345678901"].rule == "too_large"


def test_what_stood_beside_a_number_stays_in_the_raw_text() -> None:
    found = read_number(encode(pa.array(["10 days", "7"])), place(kinds.number))
    assert found.coded.spread(found.kept).to_pylist() == [True, False]
