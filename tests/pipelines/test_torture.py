"""Strange old workbooks of other projects: every cell stands where another reader finds it, too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

from pipelines.findings import Refusal
from pipelines.read import read
from pipelines.screen import screen
from tests.house import ROOT

if TYPE_CHECKING:
    from pipelines.sheets import Sheet

TORTURE = ROOT.parent / "shared" / "realdata" / "torture"
NAMES = sorted(path.name for path in TORTURE.iterdir()) if TORTURE.is_dir() else []
# Where the other reader is wrong by its own project's word: it takes what charts show for cells of the sheet.
CHARTS = re.compile(r"chart|25183", re.IGNORECASE)

pytestmark = pytest.mark.skipif(not NAMES, reason="the folder ../shared/realdata is not here")


@pytest.mark.parametrize(
    "name", [each for each in NAMES if each.endswith((".xls", ".xlsb")) and not CHARTS.search(each)]
)
def test_cells_of_old_and_binary_workbooks_stand_where_another_reader_finds_them(name: str) -> None:
    """The other reader leaves out some errors, and opens no fuzzed file."""
    source = screen(TORTURE / name, name)
    if isinstance(source, Refusal) or re.search(r"fuzz", name):
        return
    for sheet in read(source).sheets:
        rows = CalamineWorkbook.from_path(str(TORTURE / name)).get_sheet_by_name(sheet.name).to_python(False)  # noqa: FBT003
        theirs = {
            (at, place) for at, row in enumerate(rows) for place, cell in enumerate(row) if cell not in ("", None)
        }
        assert theirs <= _places(sheet)
        assert len(_places(sheet) - theirs) <= len(sheet.errors)


def _places(sheet: Sheet) -> set[tuple[int, int]]:
    from pipelines.formats.sheetxml import place

    filled = {
        (row, column)
        for column, cells in enumerate(sheet.cells.columns)
        for row, cell in enumerate(cells.to_pylist())
        if cell is not None
    }
    return filled | {(row - 1, column - 1) for row, column in map(place, sheet.errors)}
