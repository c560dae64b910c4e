"""Columns of amounts: the decimal sign is decided from evidence, never from one cell."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa
import pytest

from pipelines.values.amountcolumns import read_money
from pipelines.values.coded import encode
from pipelines.values.reading import Place, Reading
from schemas.kinds import money
from schemas.table import column
from tests.pipelines.written import shown as shown_in
from tests.pipelines.written import understood


def read(*cells: str | None, typed: bool = False, as_text: set[str] | None = None, **answers: str) -> Reading:
    answers = {name.replace("__", ":"): value for name, value in answers.items()}
    place = Place("Ledger", "F", column("amount", money, "Amount", "How much."), typed=typed, answers=answers)
    texts = as_text or set()
    return read_money(encode(pa.array(cells, pa.string())), place, as_text=lambda _, asked: texts & set(asked))


def plain(reading: Reading) -> list[Decimal | None]:
    found: list[Decimal | None] = reading.coded.spread(reading.values).to_pylist()
    return found


def test_one_value_that_proves_the_point_decides_for_the_column() -> None:
    assert plain(read("1,234", "12.50")) == [1234, Decimal("12.5")]


def test_one_value_that_proves_the_comma_decides_for_the_column() -> None:
    assert plain(read("1.234", "12,50", "1.234,56-")) == [1234, Decimal("12.5"), Decimal("-1234.56")]


def test_a_column_that_is_ambiguous_throughout_asks_and_shows_samples() -> None:
    (question,) = read("1.234", "5.678").questions
    assert question.id == "decimal:amount"
    assert question.samples == ("1.234", "5.678")
    assert [choice.value for choice in question.choices] == [".", ","]


@pytest.mark.parametrize(("answer", "first"), [(".", "1.234"), (",", "1234")])
def test_the_answer_decides_an_ambiguous_column(answer: str, first: str) -> None:
    found = read("1.234", "5.678", decimal__amount=answer)
    assert not found.questions
    assert plain(found)[0] == Decimal(first)


def test_whole_amounts_with_groups_beside_small_ones_without_need_no_question() -> None:
    found = read("77,041", "29,630", "853", "31", "12,345", "10,500", "99,999")
    assert not found.questions
    assert plain(found)[:3] == [77041, 29630, 853]


def test_a_column_that_proves_both_ways_leaves_ambiguous_values_unknown_and_says_so() -> None:
    found = read("1,234.50", "1.234,50", "1.234")
    assert plain(found) == [Decimal("1234.5"), Decimal("1234.5"), None]
    assert found.troubles["1.234"].rule == "unclear_separator"


def test_a_number_cell_of_a_workbook_is_never_ambiguous() -> None:
    found = read("1.234", "5.678", typed=True)
    assert not found.questions
    assert plain(found) == [Decimal("1.234"), Decimal("5.678")]


def test_a_text_cell_of_a_workbook_asks_where_a_number_cell_would_not() -> None:
    assert [each.id for each in read("1.234", "5.678", typed=True, as_text={"1.234"}).questions] == ["decimal:amount"]
    found = read("1.234", "5.678", "1.234,50", typed=True, as_text={"1.234"})
    assert plain(found)[:2] == [1234, Decimal("5.678")]


def test_binary_noise_is_rounded_half_even_without_a_word() -> None:
    found = read("1234.5600000000001", "0.30000000000000004", typed=True)
    assert plain(found) == [Decimal("1234.56"), Decimal("0.3")]
    assert not found.troubles


def test_real_digits_beyond_four_decimals_are_said_with_the_difference() -> None:
    found = read("1.23456")
    assert plain(found) == [Decimal("1.2346")]
    assert found.troubles["1.23456"].severity == "warning"
    assert "leaves out -0.00004" in found.troubles["1.23456"].says


def test_half_a_step_is_rounded_to_even() -> None:
    assert plain(read("0.00005", "0.00015", "0.00025")) == [0, Decimal("0.0002"), Decimal("0.0002")]


@pytest.mark.parametrize("text", ["100000000000000", "1" + "0" * 300, "-999999999999999.99"])
def test_what_does_not_fit_is_unknown_and_said(text: str) -> None:
    found = read(text, "1.00")
    assert plain(found)[0] is None
    assert found.troubles[text].rule == "too_large"


def test_the_largest_amount_that_fits_is_exact() -> None:
    assert plain(read("99999999999999.9999", "-99999999999999.9999")) == [
        Decimal("99999999999999.9999"),
        Decimal("-99999999999999.9999"),
    ]


@pytest.mark.parametrize("text", ["TBD", "n/a", "-", "?", "none", "NULL", " ", "N/A", "tbc"])
def test_placeholders_are_unknown_without_a_word_and_never_zero(text: str) -> None:
    found = read(text, "1.00")
    assert plain(found)[0] is None
    assert not found.troubles


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "####"])
def test_errors_of_a_spreadsheet_are_said(text: str) -> None:
    assert read(text, "1.00").troubles[text].rule == "error_cell"


def test_only_texts_that_are_not_their_value_are_kept() -> None:
    found = read("1234.5", "1,234.50", "x", None, "n/a")
    assert found.coded.spread(found.kept).to_pylist() == [False, True, True, None, True]


def test_letters_that_are_seldom_a_currency_are_none_unless_half_of_the_column_has_them() -> None:
    head = "document_id | vendor_name | Posting date | Amount"
    rows = [
        f"{n} | A | 2026-04-0{n} | {text}" for n, text in enumerate(["7", "8", "TOP 10", "12 ft", "ALL 5", "EUR 3"], 1)
    ]
    (found,) = understood("\n".join([head, *rows]))
    assert shown_in(found, "amount") == ["7.0000", "8.0000", "3.0000"]
    assert shown_in(found, "currency") == [None, None, "EUR"]
    assert [each.source_row for each in found.set_aside] == [4, 5, 6]
    rows = [f"{n} | A | 2026-04-0{n} | {text}" for n, text in enumerate(["ALL 7", "ALL 5", "8"], 1)]
    (found,) = understood("\n".join([head, *rows]))
    assert shown_in(found, "currency") == ["ALL", "ALL", None]
