"""Numbers, dates and units as people write them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from marts.figure import Detail, Figure
from marts.say import MINUS
from pages.parts import status, words


@pytest.mark.parametrize(
    ("value", "unit", "said", "exact"),
    [
        (Decimal("1400000.00"), "EUR", "€1.4 M", "€1,400,000.00"),
        (Decimal("-41210.4"), "EUR", MINUS + "€41.2 k", MINUS + "€41,210.40"),
        (Decimal("1234.5678"), "SEK", "SEK 1.2 k", "SEK 1,234.57"),
        (Decimal(104_000_000), "GBP", "£104 M", "£104,000,000.00"),
        (Decimal("12.50"), "days", "12.5 days", "12.5 days"),
        (1, "records", "1 record", "1 record"),
        (20113, "records", "20,113 records", "20,113 records"),
        (None, "EUR", "unknown", "unknown"),
        (date(2026, 11, 18), "date", "18 Nov 2026", "18 Nov 2026"),
        (31, "%", "31%", "31%"),
    ],
)
def test_figure_reads_as_people_write_it(value: Any, unit: str, said: str, exact: str) -> None:
    found = Figure("Spend", value, unit, "Sum.", Detail("spend"))
    assert (words.figure(found), words.figure(found, exact=True)) == (said, exact)


@pytest.mark.parametrize(
    ("value", "said"),
    [(True, "yes"), (datetime(2026, 11, 18, 9, 5), "18 Nov 2026 09:05"), (-3, MINUS + "3"), (None, "")],  # noqa: DTZ001
)
def test_plain_value_reads(value: object, said: str) -> None:
    assert words.plain(value) == said


def test_what_has_no_mark_is_unrated_and_never_green() -> None:
    assert status.mark("no such status") == status.MARKS["unrated"]
    assert status.text("off_track", "12 days late") == "■ 12 days late"


def test_every_status_differs_in_shape() -> None:
    assert len({each.shape for each in status.MARKS.values()}) == len(status.MARKS)
