"""The parts of screens take figures, rows and series, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from marts.figure import Detail, Figure, Rows, Series
from pages.parts import chart, figures, kpi, table

SPENT = Figure("Spend", Decimal("1204556.10"), "EUR", "The sum of all lines.", Detail("spend_lines", (), "amount"))


@pytest.mark.parametrize("bare", [12, Decimal("12.50"), "12.50", None, ("Spend", 12)])
def test_bare_number_is_refused(bare: Any) -> None:
    with pytest.raises(TypeError, match="no Figure"):
        kpi.row(bare)
    with pytest.raises(TypeError, match="no Figure"):
        figures.link(bare)


@pytest.mark.parametrize("bare", [[{"amount": 12}], None, SPENT])
def test_bare_rows_are_refused(bare: Any) -> None:
    with pytest.raises(TypeError, match="not Rows"):
        table.show(bare, key="bare", empty="Nothing.")


@pytest.mark.parametrize("bare", [[1, 2, 3], {"x": [1], "y": [2]}, SPENT])
def test_bare_points_are_refused(bare: Any) -> None:
    with pytest.raises(TypeError, match="no Series"):
        chart.show(bare, title="Spend by month", key="bare")


def test_figure_is_a_link_to_where_it_comes_from() -> None:
    said = figures.link(SPENT)
    assert f'data-where="{SPENT.id}"' in said
    assert ">€1.2\N{NO-BREAK SPACE}M</a>" in said
    assert "€1,204,556.10" in said


def test_text_from_a_file_never_becomes_markup() -> None:
    said = figures.link(Figure("<b>Spend</b>", 1, "records", "Count.", Detail("spend_lines")), '<img src="x">')
    assert "<b>" not in said
    assert "<img" not in said


def test_amounts_in_two_currencies_share_no_axis() -> None:
    two = [
        Series(unit, ("2026-10",), (Figure("Spend", Decimal(1), unit, "Sum.", Detail("spend")),))
        for unit in ("EUR", "SEK")
    ]
    drawn = chart._figure(tuple(two))
    assert [each["yaxis"] for each in drawn["data"]] == ["y", "y2"]
    assert drawn["layout"]["yaxis2"]["title"] == {"text": "SEK"}


def test_rows_know_how_many_are_not_shown() -> None:
    rows = Rows(
        (), [{}] * 500, Figure("Lines", 20_113, "records", "Count.", Detail("spend_lines")), Detail("spend_lines")
    )
    assert rows.more == 19_613
