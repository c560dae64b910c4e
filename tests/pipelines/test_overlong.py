"""Records of a text file with more cells than headings: set aside, never read from the wrong column."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.pipelines.read_text import loaded
from tests.pipelines.written import accounted, finding, rules, shown

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "1,2026-03-01,Acme,100.00\n"


@pytest.mark.parametrize("line", ["2,2026-03-02,B,2,500.00", "2,2026-03-02,B,1234,56", '2,2026-03-02,"B, Inc",x,1'])
def test_a_record_with_more_cells_than_headings_is_set_aside_and_counts_nothing(tmp_path: Path, line: str) -> None:
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Amount\n{GOOD}{line}\n3,2026-03-03,C,5.00\n")
    said = finding(found, "more_cells")
    assert (said.cell, said.severity) == ("A3", "set_aside")
    assert "row 3 has 1 cell more than the headings, so its amount cannot be trusted" in said.says
    assert [each.source_row for each in found.set_aside] == [3]
    assert shown(found, "amount") == ["100.0000", "5.0000"]
    assert (found.totals["amount"].loaded, found.totals["amount"].set_aside) == (Decimal(105), Decimal(0))
    assert len(rules(found)) == len(set(rules(found)))
    accounted(found, 3)


def test_every_record_with_an_unquoted_separator_is_set_aside(tmp_path: Path) -> None:
    rows = "".join(f"{n},2026-03-0{n},Supplier {n},{n},{n}00.00\n" for n in range(1, 6))
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Amount\n{rows}")
    assert found.rows.num_rows == 0
    assert rules(found).count("more_cells") == len(found.set_aside) == 5


def test_blank_cells_and_a_last_column_without_a_heading_are_no_trouble(tmp_path: Path) -> None:
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Amount\n{GOOD}2,2026-03-02,B,2.50,, ,\n")
    assert found.rows.num_rows == 2
    found = loaded(tmp_path, "Document Number,Date,Supplier,Amount,\n1,2026-03-01,A,100.00,seen\n")
    assert found.rows.num_rows == 1
    assert "more_cells" not in rules(found)
