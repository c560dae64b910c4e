"""Amounts in thousands and millions: never read as they stand without a question, and scaled exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipelines.understood import Memory
from pipelines.values.scaled import scale_in
from tests.pipelines.read_text import asked, loaded
from tests.pipelines.written import finding, kept, rules, shown

if TYPE_CHECKING:
    from pathlib import Path

ROWS = "1,2026-03-01,Acme,12.34567\n2,2026-03-02,Bolt,-3\n3,2026-03-03,Cork,0.5\n"


@pytest.mark.parametrize(
    ("words", "factor"),
    [
        ("All amounts in EUR thousands", "1000"),
        ("Spend \u00a3000", "1000"),
        ("Betr\u00e4ge in TEUR", "1000"),
        ("in thousands", "1000"),
        ("Montants en milliers d'euros", "1000"),
        ("Figures in \u20ac'000", "1000"),
        ("Amount (k\u20ac)", "1000"),
        ("Spend in $m", "1000000"),
        ("EUR million", "1000000"),
        ("All figures in millions of dollars", "1000000"),
        ("Angaben in Mio. EUR", "1000000"),
        ("500 \u00a3", "1"),
        ("Payments over \u00a325,000", "1"),
        ("Payments over \u00a3500", "1"),
        ("Thousand Oaks office", "1"),
        ("Amount EUR", "1"),
    ],
)
def test_words_say_what_amounts_are_in(words: str, factor: str) -> None:
    assert scale_in([words])[1] == factor


def test_amounts_in_thousands_are_a_question_with_the_words_as_guess(tmp_path: Path) -> None:
    text = f"All amounts in EUR thousands,,,\nDocument Number,Date,Supplier,Amount\n{ROWS}"
    found = loaded(tmp_path, text)
    assert asked(found) == {"scale:amount": "1000"}
    assert [each.value for each in found.questions[0].choices] == ["1", "1000", "1000000"]
    yes = loaded(tmp_path, text, memory=Memory(answers={"scale:amount": "1000"}))
    assert not asked(yes)
    assert shown(yes, "amount") == ["12345.6700", "-3000.0000", "500.0000"]
    assert [(each or {})["amount"] for each in kept(yes)] == ["12.34567", "-3", "0.5"]
    assert finding(yes, "scale").value == "1000"
    again = loaded(tmp_path, text, memory=Memory({found.layout: {"scale:amount": "1"}}))
    assert not asked(again)
    assert shown(again, "amount") == ["12.3457", "-3.0000", "0.5000"]
    assert "scale" not in rules(again)


def test_only_the_column_whose_heading_says_so_is_scaled(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,1.5,7\n2,2026-03-02,Bolt,2,8\n"
    heads = "Document Number,Date,Supplier,Amount \u00a3m,Amount in Group Currency"
    found = loaded(tmp_path, f"{heads}\n{rows}", memory=Memory(answers={"column:amount": "D"}))
    assert asked(found) == {"scale:amount": "1000000"}
    assert shown(found, "amount") == ["1500000.0000", "2000000.0000"]
    assert shown(found, "amount_reporting") == ["7.0000", "8.0000"]
