"""Values written as literals mean exactly themselves."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marts.figure import Condition
from marts.sql import Sql, literal, name, select, value, where

DB = duckdb.connect(":memory:")
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=4)
TEXTS = st.text() | st.sampled_from(["'", "''", "$name", "\\'; drop table x; --", "\0", "a\0'b", "%_", "\n"])


@given(TEXTS)
def test_any_text_stays_itself(text: str) -> None:
    assert value(DB, "select $text", text=text) == text


@given(NUMBERS)
def test_any_decimal_stays_exact(number: Decimal) -> None:
    assert value(DB, "select $number::decimal(38, 4)", number=number) == number


@given(st.dates(min_value=date(1, 1, 1)), st.datetimes())
def test_any_day_and_moment_stays_itself(day: date, moment: datetime) -> None:
    assert select(DB, "select $day as day, $moment as moment", day=day, moment=moment) == [
        {"day": day, "moment": moment}
    ]


@pytest.mark.parametrize("given_value", [None, True, False, 0, -5, 2**62])
def test_plain_values_stay_themselves(given_value: Any) -> None:
    assert value(DB, "select $given", given=given_value) == given_value


@given(TEXTS, TEXTS)
def test_value_is_not_looked_at_again(first: str, second: str) -> None:
    assert select(DB, "select $first as a, $second as b", first=first, second=second) == [{"a": first, "b": second}]


@given(st.lists(TEXTS, max_size=4), TEXTS)
def test_filter_finds_what_is_in_it_and_nothing_else(known: list[str], text: str) -> None:
    condition = Condition("text", "in", tuple(known))
    assert value(DB, "select $where from (select $text as text)", where=where([condition]), text=text) is (
        text in known if known else None
    )


@given(TEXTS, TEXTS)
def test_search_takes_every_sign_as_it_is(text: str, part: str) -> None:
    condition = Condition("text", "contains", part)
    found = value(DB, "select $where from (select $text as text)", where=where([condition]), text=text + part)
    assert found is True


def test_unknown_can_be_one_of_the_values() -> None:
    condition = Condition("text", "in", ("a", None))
    rows = select(
        DB, "select text from (values ('a'), ('b'), (null)) as t(text) where $where", where=where([condition])
    )
    assert [row["text"] for row in rows] == ["a", None]


def test_no_filter_holds_always() -> None:
    assert where([]) == Sql("true")


@pytest.mark.parametrize("wrong", ["a b", "a;", 'a"', "1a", "", "A", "a.b"])
def test_only_plain_names_are_names(wrong: str) -> None:
    with pytest.raises(ValueError, match="is not the name"):
        name(wrong)
    with pytest.raises(ValueError, match="is not the name"):
        where([Condition(wrong, "=", 1)])


def test_only_known_operators_are_operators() -> None:
    with pytest.raises(ValueError, match="is not an operator"):
        where([Condition("a", "= 1 or 1 =", 1)])


@pytest.mark.parametrize("wrong", [1.5, b"x", Decimal("NaN"), Decimal("Infinity"), object()])
def test_what_has_no_exact_text_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="cannot be written"):
        literal(wrong)


def test_a_question_imports_no_pandas_and_a_judged_one_no_pandera() -> None:
    code = (
        "import sys; import acts; from tests.marts.company import Company; from marts import spend; "
        "from marts.brief import brief; made = Company(); made.spend('2026-10 | Acme | 1.50 | EUR'); "
        "spend.lines(made.db, vendor=('Acme',)); spend.tie_out(made.db); "
        "print([each for each in ('pandas', 'numpy', 'pyarrow', 'pandera') if each in sys.modules]); "
        "brief(made.kept()); print('pandera' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "False"]
