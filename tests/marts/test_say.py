"""Numbers and dates as they are said."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from marts.say import (
    MINUS,
    NO_CURRENCY,
    capital,
    say_ask,
    say_change,
    say_count,
    say_date,
    say_exact,
    say_few,
    say_list,
    say_money,
    say_month,
    say_months,
)


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("1400000", "€1.4 M"), ("1000000", "€1.0 M"), ("999999", "€1.0 M"), ("999949", "€1.0 M"), ("11900", "€11.9 k"),
        ("112345", "€112 k"), ("980", "€980"), ("999.5", "€1,000"), ("0", "€0"), ("0.4", "€0.40"),
        ("-41210", f"{MINUS}€41.2 k"),
        ("2500000000", "€2.5 bn"), ("150000000000", "€150 bn"),
    ],
)  # fmt: skip
def test_money_is_short_in_a_sentence(amount: str, said: str) -> None:
    assert say_money(Decimal(amount), "EUR") == said


def test_money_says_its_currency_or_that_nobody_said_it() -> None:
    assert say_money(Decimal(1200), "SEK") == "SEK 1.2 k"
    assert say_money(Decimal(1200), NO_CURRENCY) == "1.2 k (currency not stated)"
    assert say_money(None, "EUR") == "unknown"


def test_exact_money_has_cents() -> None:
    assert say_exact(Decimal("1204556.1"), "EUR") == "€1,204,556.10"
    assert say_exact(Decimal("-0.005"), "GBP") == f"{MINUS}£0.01"
    assert say_exact(Decimal("12345678901234567890.1234"), "USD") == "US$12,345,678,901,234,567,890.12"


def test_change_has_a_sign() -> None:
    assert [say_change(Decimal(each), "EUR") for each in (8400, -3500, 0)] == ["+€8.4 k", f"{MINUS}€3.5 k", "€0"]


def test_count_has_its_word() -> None:
    assert [say_count(each, "decision") for each in (0, 1, 3, 1204)] == [
        "no decisions", "1 decision", "3 decisions", "1,204 decisions",
    ]  # fmt: skip
    assert say_count(2, "entry", "entries") == "2 entries"
    assert say_count(None, "decision") == "an unknown number of decisions"


def test_few_are_words() -> None:
    assert [say_few(each, "decision") for each in (1, 2, 9, 10, 1000)] == [
        "one decision", "two decisions", "nine decisions", "10 decisions", "1,000 decisions",
    ]  # fmt: skip


def test_days_and_months() -> None:
    assert say_date(date(2026, 11, 20)) == "20 Nov 2026"
    assert say_date(None) == "unknown"
    assert say_month("2026-10") == "Oct 2026"
    assert [say_months("2026-08", "2026-10"), say_months("2025-11", "2026-01"), say_months("2026-08", "2026-08")] == [
        "Aug to Oct 2026", "Nov 2025 to Jan 2026", "Aug 2026",
    ]  # fmt: skip


def test_lists_and_capitals() -> None:
    assert [say_list(["a"]), say_list(["a", "b"]), say_list(["a", "b", "c"]), say_list([])] == [
        "a",
        "a and b",
        "a, b and c",
        "",
    ]
    assert capital("iPhone costs of ACME") == "IPhone costs of ACME"


def test_nobody_is_asked_where_nobody_owns_it() -> None:
    assert say_ask("Graham Tully") == "Ask Graham Tully"
    assert say_ask("No owner yet") == "No owner yet"
    assert say_ask("No owner yet (146)") == "No owner yet (146)"
