"""Amounts as people and programs write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.values.amounts import parse_amount

MONEY = st.decimals(min_value=-(10**13), max_value=10**13, places=2, allow_nan=False)
STYLES = {
    "en": (",", "."),
    "de": (".", ","),
    "fr": ("\u202f", ","),
    "ch": ("'", "."),
    "plain": ("", "."),
    "iso": ("\u00a0", "."),
}


def written(value: Decimal, style: str) -> str:
    group, point = STYLES[style]
    return f"{value:,.2f}".replace(",", "\x00").replace(".", point).replace("\x00", group)


@pytest.mark.parametrize("style", STYLES)
@given(value=MONEY)
def test_an_amount_written_in_any_style_is_read_back_exactly(style: str, value: Decimal) -> None:
    found = parse_amount(written(value, style))
    assert found is not None
    assert found.value("." if style == "en" else ",") == value


@pytest.mark.parametrize("style", STYLES)
@given(value=MONEY)
def test_currency_brackets_and_trailing_minus_do_not_change_an_amount(style: str, value: Decimal) -> None:
    size = written(abs(value), style)
    negative = -abs(value)
    forms = (f"({size})", f"{size}-", f"-{size} EUR", f"EUR -{size}", f"\u20ac({size})", f"\u2212{size}", f"{size} CR")
    for form in forms:
        found = parse_amount(form)
        assert found is not None, form
        assert found.value(".") == negative


@given(text=st.text(max_size=30))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = parse_amount(text)
    assert found is None or isinstance(found.value("."), Decimal)


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("\u00a31,234.56", "1234.56", "GBP"),
        ("1.234,56 \u20ac", "1234.56", "EUR"),
        ("USD 5", "5", "USD"),
        ("$500 USD", "500", "USD"),
        ("$500 CAD", "500", "CAD"),
        ("CHF 1'234.-", "1234", "CHF"),
        ("Rs. 12,34,567.00", "1234567.00", "INR"),
        ("-\u00a35", "-5", "GBP"),
        ("5 DR", "5", ""),
        ("CHF 5.--", "5", "CHF"),
        ("5.-", "5", ""),
        ("5,--", "5", ""),
        (".5", "0.5", ""),
        ("+7", "7", ""),
    ],
)
def test_signs_and_codes_give_the_currency(text: str, value: str, currency: str) -> None:
    found = parse_amount(text)
    assert found is not None
    assert (found.value("."), found.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "1,2,3",
        "12a",
        "5c",
        "5 d",
        "--5",
        "(-5)",
        "1..2",
        "1,234,56",
        "12/3",
        "1 23",
        "5%",
        "-5 CR",
        "1.5m",
        "EUR",
        "USD 5 GBP",
    ],
)
def test_what_is_not_one_amount_is_none(text: str) -> None:
    assert parse_amount(text) is None


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("1,234", "?"),
        ("1.234", "?"),
        ("0.123", "."),
        ("1234.567", "."),
        ("1,234,567", "."),
        ("1.234.567", ","),
        ("12,5", ","),
        ("7", ""),
    ],
)
def test_a_text_says_what_it_proves_about_the_decimal_sign(text: str, decimal: str) -> None:
    found = parse_amount(text)
    assert found is not None
    assert found.decimal == decimal


def test_scientific_notation_counts_only_as_the_text_of_a_number_cell() -> None:
    assert parse_amount("1.5e3") is None
    found = parse_amount("1.5e3", float_text=True)
    assert found is not None
    assert found.value(".") == 1500


def test_three_hundred_digits_are_bounded_before_they_are_read() -> None:
    found = parse_amount("1" + "0" * 300)
    assert found is not None
    assert found.value(".") > 10**50
