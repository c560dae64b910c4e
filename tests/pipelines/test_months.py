"""One month as it is written."""

from __future__ import annotations

import pytest

from pipelines.values.months import label, parse_month, parse_year


@pytest.mark.parametrize(
    "text",
    [
        "2026-09", "2026/9", "2026.09", "2026M09", "202609", "09/2026", "9-2026", "Sep-26", "Sep 26", "September 2026",
        "2026 September", "Sept. 2026", "P09 2026", "FY2026 P9", "2026-P09", "Financial Year 2026, Period 9",
        "2026-09-01 00:00:00", "15/09/2026", "septiembre 2026", "septembre 2026",
    ],
)  # fmt: skip
def test_a_month_with_its_year_is_read(text: str) -> None:
    found = parse_month(text)
    assert found is not None
    assert found.number is not None
    assert label(found.number) == "2026-09"


@pytest.mark.parametrize("text", ["9", "09", "P9", "Period 9", "Sep", "September", "9.0"])
def test_a_month_without_its_year_is_only_a_month(text: str) -> None:
    found = parse_month(text)
    assert found is not None
    assert (found.year, found.month) == (None, 9)


@pytest.mark.parametrize("text", ["", "hello", "P13 2026", "202613", "2026", "2020/21", "13", "01/09/2026", "45231"])
def test_what_is_no_single_month_is_none(text: str) -> None:
    assert parse_month(text) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [("2021", 2021), ("2020/21", 2020), ("FY21", 2021), ("FY 2020-21", 2020), ("21", 2021), ("x", None)],
)
def test_a_year_is_read_from_what_a_fiscal_year_column_says(text: str, year: int | None) -> None:
    assert parse_year(text) == year
