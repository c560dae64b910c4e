"""Real files by other people: they stay where they are, and every one ends as sheets or as a sentence."""

from __future__ import annotations

import re
import time
import warnings
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from pipelines.findings import Refusal
from pipelines.formats.sheetxml import letters
from pipelines.read import read
from pipelines.screen import screen
from tests.pipelines.nasty import filled

REAL = Path(__file__).parents[2].parent / "shared" / "realdata"
NO_SENTENCE = re.compile(r"Traceback|Error\(|Exception|\bNone\b|pandas|calamine|openpyxl|[{}]")
LONGEST = 20.0

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real files do not lie beside the project")


@pytest.mark.parametrize("folder", ["spend", "portfolio", "contracts", "registers", "names", "torture"])
def test_every_file_ends_as_sheets_or_a_sentence(folder: Path) -> None:
    for path in sorted((REAL / folder).iterdir()):
        began = time.monotonic()
        said = _said(path)
        assert time.monotonic() - began < LONGEST, path.name
        assert all(each.startswith(path.name) and each.endswith(".") for each in said)
        assert not [each for each in said if NO_SENTENCE.search(each.removeprefix(path.name))]


@pytest.mark.parametrize(
    "name",
    [
        "spend/Expenditure__July2014__July_2014_Spend-3.xls",
        "spend/Expenditure__Sept2014__Stockport September 2014.xls",
    ],
)
def test_cells_of_genuine_old_workbooks_are_those_that_another_reader_finds(name: str) -> None:
    source = screen(REAL / name, name)
    assert not isinstance(source, Refusal)
    (sheet,) = read(source).sheets
    book = CalamineWorkbook.from_path(str(REAL / name))
    rows = book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
    theirs = {f"{letters(at)}{row}": cell for row, cells in enumerate(rows, 1) for at, cell in enumerate(cells, 1)}
    found = {address: _exact(text) for address, text in filled(sheet).items()}
    assert found == {address: _exact(cell) for address, cell in theirs.items() if cell != ""}


def _exact(cell: object) -> str:
    try:
        return format(float(str(cell)), ".9g")
    except ValueError:
        return str(cell)


@pytest.mark.parametrize("folder", ["spend", "portfolio", "registers"])
def test_cells_are_those_that_openpyxl_finds(folder: str) -> None:
    for path in sorted((REAL / folder).glob("*.xlsx")):
        source = screen(path, path.name)
        assert not isinstance(source, Refusal)
        found = {sheet.name: sheet for sheet in read(source).sheets}
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            cells = {cell.coordinate: cell for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")}
            errors = {address for address, cell in cells.items() if cell.data_type == "e"}
            if not cells:
                assert sheet.title not in found
                continue
            assert filled(found[sheet.title]).keys() == cells.keys() - errors, (path.name, sheet.title)
            assert found[sheet.title].errors.keys() == errors
            hidden = [number for number, row in sheet.row_dimensions.items() if row.hidden]
            assert found[sheet.title].hidden_rows == len(hidden)
            assert found[sheet.title].hidden == (sheet.sheet_state != "visible")


def _said(path: Path) -> list[str]:
    source = screen(path, path.name)
    if isinstance(source, Refusal):
        return [source.says]
    found = read(source)
    assert found.sheets or found.refusal
    refused = [each.refusal.says for each in found.refused]
    return refused + ([found.refusal.says] if found.refusal else [])
