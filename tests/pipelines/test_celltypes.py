from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.formats.celltypes import numeric
from tests.pipelines.nasty import cell, row, screened, workbook

if TYPE_CHECKING:
    from pathlib import Path


def test_numbers_are_told_from_texts_that_look_like_them(tmp_path: Path) -> None:
    rows = row(1, cell("A1", "<v>1.234</v>"), cell("B1", "<v>1.234</v>", 't="str"'), cell("C1"), cell("D1", "<f>1</f>"))
    source = screened(workbook(tmp_path / "f", "", rows))
    assert numeric(source, "S2", ["A1", "B1", "D1", "Z9"]) == {"A1"}
    assert numeric(source, "S2", []) == set()


def test_cells_of_a_text_are_texts(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("1.234,2\n")
    assert numeric(screened(tmp_path / "f"), "", ["A1", "B1"]) == set()
