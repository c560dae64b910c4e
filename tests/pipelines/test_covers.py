"""Which months a ledger's sheet claims."""

from __future__ import annotations

import numpy as np
import pytest

from pipelines.accounting.covers import bulk, by_name, contradicted, span, written
from pipelines.values.months import label


def months(counts: dict[str, int]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    found = [int(month[:4]) * 12 + int(month[5:]) - 1 for month, count in counts.items() for _ in range(count)]
    return np.array(found, np.int64)


def claimed(counts: dict[str, int]) -> str:
    found = bulk(months(counts))
    return written(*found) if found else ""


def test_one_stray_date_neither_widens_nor_narrows_the_bulk() -> None:
    assert claimed({"2026-04": 40, "2025-04": 1}) == "2026-04"
    assert claimed({"2026-04": 40, "2026-05": 1}) == "2026-04"
    assert claimed({"2026-04": 12, "2026-03": 1}) == "2026-04"
    assert claimed({"2026-01": 30, "2026-02": 30, "2026-03": 30, "2062-03": 1}) == "2026-01..2026-03"


@pytest.mark.parametrize(("rows", "expected"), [(4, "2026-04"), (5, "2026-04"), (6, "2026-03..2026-04")])
def test_a_month_counts_from_five_percent_of_the_rows(rows: int, expected: str) -> None:
    assert claimed({"2026-04": 100, "2026-03": rows}) == expected


def test_many_even_months_all_count() -> None:
    counts = {label(2024 * 12 + number): 10 for number in range(36)}
    assert claimed(counts) == "2024-01..2026-12"


def test_quarterly_bookings_are_one_claim() -> None:
    assert claimed({"2026-01": 5, "2026-04": 5, "2026-07": 5, "2026-10": 5}) == "2026-01..2026-10"


def test_a_block_far_away_is_not_the_bulk() -> None:
    assert claimed({"2026-01": 50, "2024-01": 10}) == "2026-01"


def test_no_dates_claim_nothing() -> None:
    assert claimed({}) == ""


@pytest.mark.parametrize(
    ("name", "dates", "expected"),
    [
        ("04", {"2020-04": 9}, "2020-04"),
        ("03", {"2021-03": 9, "2020-04": 2}, "2021-03"),
        ("12", {"2020-10": 3, "2020-11": 4, "2020-12": 2}, "2020-12"),
        ("01", {"2020-12": 9}, "2021-01"),
        ("2026-02", {"2020-12": 9}, "2026-02"),
        ("2026-01..2026-03", {}, "2026-01..2026-03"),
    ],
)
def test_a_month_in_the_name_gets_its_year_from_the_dates(name: str, dates: dict[str, int], expected: str) -> None:
    found = by_name(name, months(dates))
    assert found is not None
    assert (found.value, found.how) == (expected, "file name")


def test_a_month_without_a_year_and_without_dates_says_nothing() -> None:
    assert by_name("04", months({})) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01", (24312, 24312)),
        ("2026-01..2026-03", (24312, 24314)),
        ("2026-03..2026-01", None),
        ("x", None),
        ("04", None),
    ],
)
def test_a_span_is_read_as_it_is_written(text: str, expected: tuple[int, int] | None) -> None:
    assert span(text) == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({"2026-03": 9}, "2026-03"),
        ({"2026-04": 3, "2026-05": 3, "2026-06": 3}, "2026-04..2026-06"),
        ({"2025-03": 9}, "2025-03"),
        ({"2026-01": 3, "2026-03": 3, "2026-04": 3}, "2026-01..2026-04"),
        ({"2026-02": 1, "2026-03": 30}, "2026-03"),
    ],
)
def test_dates_that_cannot_be_late_speak_against_a_named_month(dates: dict[str, int], expected: str) -> None:
    february = span("2026-02")
    assert february is not None
    found = contradicted(february, months(dates))
    assert found is not None
    assert written(*found) == expected


@pytest.mark.parametrize(
    "dates",
    [
        {"2026-01": 240},
        {"2025-11": 5, "2025-12": 5, "2026-01": 5},
        {"2026-02": 30, "2026-01": 95, "2025-12": 20},
        {"2026-02": 5, "2026-03": 90},
        {"2026-01": 90, "2026-03": 5},
        {"2019-01": 1, "2021-05": 1, "2023-09": 1, "2026-06": 1},
        {},
    ],
)
def test_late_or_scattered_dates_leave_a_named_month_alone(dates: dict[str, int]) -> None:
    february = span("2026-02")
    assert february is not None
    assert contradicted(february, months(dates)) is None
