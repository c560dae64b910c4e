"""Plans: each version for itself, each amount in its own month, and the same whether months are columns or rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipelines.values.months import label
from tests.pipelines.budgets import asked, facts, file, read, says, spans, ties

if TYPE_CHECKING:
    from pathlib import Path


def test_a_version_column_splits_the_sheet_and_actuals_are_set_aside(tmp_path: Path) -> None:
    text = """
        Account | Cost centre | Scenario | Jan-26 | Feb-26 | Mar-26
        5010 | IT | Budget | 1 | 2 | 3
        5010 | IT | Forecast | 4 | 5 |
        5010 | IT | Actual | 7 | 8 | 9
    """
    first, second = file(tmp_path, text).tables
    assert set(first.rows["version"].to_pylist()) == {"original"}
    assert set(second.rows["version"].to_pylist()) == {"forecast"}
    assert (first.totals["amount"].loaded, first.totals["amount"].set_aside) == (Decimal(6), Decimal(24))
    assert (second.totals["amount"].loaded, second.totals["amount"].set_aside) == (Decimal(9), Decimal(0))
    assert [each.source_row for each in first.set_aside] == [4]
    ties(first, 2)
    ties(second, 1)


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("Forecast 2026.csv", "forecast"),
        ("Revised budget 2026.csv", "revised"),
        ("Original budget 2026.csv", "original"),
        ("Budget 2026.csv", None),
    ],
)
def test_a_name_says_the_version_or_it_stays_unknown_and_is_said(
    tmp_path: Path, name: str, version: str | None
) -> None:
    found = read(tmp_path, "Cost centre | Jan-26 | Feb-26\nIT | 1 | 2", name)
    assert set(found.rows["version"].to_pylist()) == {version}
    assert len(says(found, "version_unknown")) == (version is None)


def test_narrow_records_count_in_their_own_months_however_few_they_are(tmp_path: Path) -> None:
    rows = "".join(f"2026-01 | 50{each:02d} | IT | 10\n" for each in range(40))
    found = read(tmp_path, f"Period | Account | Cost centre | Budget\n{rows}2026-12 | 9 | IT | 5\n | 8 | IT | 7\n")
    assert spans(found) == "2026-01..2026-12"
    assert facts(found)[-1] == (42, "2026-12", "5")
    assert [(each.source_row, each.amount) for each in found.set_aside] == [(43, Decimal(7))]


def test_numbered_periods_of_narrow_records_are_asked_for(tmp_path: Path) -> None:
    text = "Period | Account | Cost centre | Budget\nP01 2026 | 1 | IT | 5\nP02 2026 | 1 | IT | 6"
    assert asked(read(tmp_path, text)) == {"fiscal_periods": "0"}
    assert spans(read(tmp_path, text, fiscal_periods="3")) == "2026-04..2026-05"
    assert asked(read(tmp_path, text, fiscal_start="1")) == {}


AMOUNTS = st.decimals(min_value=-(10**7), max_value=10**7, places=2, allow_nan=False).map(lambda each: each + 0)
TABLES = st.integers(2, 14).flatmap(
    lambda months: st.lists(
        st.lists(st.none() | AMOUNTS, min_size=months, max_size=months).filter(any), min_size=1, max_size=6
    )
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=TABLES, start=st.integers(2020 * 12, 2030 * 12))
def test_a_table_written_wide_is_the_same_as_written_narrow(
    tmp_path: Path, rows: list[list[Decimal | None]], start: int
) -> None:
    months = [label(start + each) for each in range(len(rows[0]))]
    lines = [["ACC" + str(each), "CC" + str(each % 2)] for each in range(len(rows))]
    wide = [["Account", "Cost centre", *months]]
    wide += [
        [*line, *("" if each is None else str(each) for each in row)] for line, row in zip(lines, rows, strict=True)
    ]
    narrow = [["Account", "Cost centre", "Period", "Budget"]]
    narrow += [
        [*line, month, str(each)]
        for line, row in zip(lines, rows, strict=True)
        for month, each in zip(months, row, strict=True)
        if each is not None
    ]
    one, other = (
        read(tmp_path, "\n".join(" | ".join(each) for each in table), "Budget.csv") for table in (wide, narrow)
    )
    names = ["gl_account", "cost_centre", "period", "amount"]
    assert one.rows.select(names).to_pylist() == other.rows.select(names).to_pylist()
    assert one.totals["amount"] == other.totals["amount"]
    assert one.totals["amount"].set_aside == 0
    assert one.records == len(rows)
