"""What was understood is kept in one file and read back as it was."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines import keep
from pipelines.findings import Choice, Finding, Question
from pipelines.understood import NotData, SetAside, Stated, Totals
from tests.pipelines.test_split import TWO
from tests.pipelines.written import understood

if TYPE_CHECKING:
    from pathlib import Path

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
MONEY = st.none() | st.decimals(min_value=-(10**13), max_value=10**13, places=4, allow_nan=False)


@pytest.mark.parametrize("part", [0, 1, 2])
def test_everything_is_read_back(part: int) -> None:
    found = understood(TWO)[part]
    assert keep.read(keep.write(found)) == found


def test_a_kept_file_is_read_from_its_path(tmp_path: Path) -> None:
    (tmp_path / "load.parquet").write_bytes(keep.write(understood(TWO)[0]))
    assert keep.read(tmp_path / "load.parquet") == understood(TWO)[0]


def test_the_same_understanding_gives_the_same_bytes() -> None:
    assert keep.write(understood(TWO)[0]) == keep.write(understood(TWO)[0])


@given(texts=st.lists(TEXT, min_size=4, max_size=4), amount=MONEY)
def test_any_text_and_any_amount_is_read_back(texts: list[str], amount: Decimal | None) -> None:
    one, two, three, four = texts
    found = replace(
        understood("vendor_name | posting_date | amount\n A | 2026-04-01 | 1")[0],
        file=one,
        extra=((two, "A"),),
        set_aside=(SetAside(3, one, {"A": two}, amount),),
        not_data=(NotData(1, "title", three, amount),),
        findings=(Finding(one, two, three, "warning", four, one, two),),
        questions=(Question(one, two, three, (Choice(four, one),), (two,)),),
        totals={"amount": Totals(amount or Decimal(0), Decimal(0), amount or Decimal(0))},
        unit=Stated(one, "answered", two),
        as_of=Stated(three, "file name"),
    )
    assert keep.read(keep.write(found)) == found


def test_an_empty_table_is_kept() -> None:
    found = understood("vendor_name | posting_date | amount\n A | 2026-04-01 | x")[0]
    assert found.rows.num_rows == 0
    assert keep.read(keep.write(found)) == found
