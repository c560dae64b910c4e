"""Any table, written in any of the formats that are no .xlsx, comes back cell for cell; broken bytes never do harm."""

from __future__ import annotations

import html
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pipelines.findings import Refusal
from pipelines.formats import otherbooks
from pipelines.formats.celltext import number_text
from pipelines.formats.sheetxml import letters
from pipelines.screen import screen
from pipelines.sheets import Source
from tests.pipelines.nasty import zipped
from tests.pipelines.oles import label, number, sheet, xls
from tests.pipelines.test_otherbooks import ODS

Cell = str | float | None
WORDS = st.text(st.characters(exclude_categories=["C", "Z"], max_codepoint=0xFFFF), min_size=1, max_size=12)
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False).map(float)
TABLES = st.lists(st.lists(st.one_of(st.none(), WORDS, AMOUNTS), min_size=2, max_size=6), min_size=2, max_size=8)


def as_xls(path: Path, rows: list[list[Cell]]) -> Path:
    made = [
        label(row, column, cell) if isinstance(cell, str) else number(row, column, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
        if cell is not None
    ]
    return xls(path, sheet(*made))


def as_ods(path: Path, rows: list[list[Cell]]) -> Path:
    def cell(value: Cell) -> str:
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="currency" office:value="{value!r}"/>'

    lines = "".join(f"<table:table-row>{''.join(map(cell, cells))}</table:table-row>" for cells in rows)
    content = ODS.format(f'<table:table table:name="A">{lines}</table:table>')
    return zipped(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def as_xml(path: Path, rows: list[list[Cell]]) -> Path:
    def cell(place: int, value: Cell) -> str:
        if value is None:
            return ""
        kind, text = ("String", escape(value)) if isinstance(value, str) else ("Number", repr(value))
        return f'<Cell ss:Index="{place}"><Data ss:Type="{kind}">{text}</Data></Cell>'

    lines = "".join(f"<Row>{''.join(cell(place, each) for place, each in enumerate(r, 1))}</Row>" for r in rows)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    text = f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="A"><Table>{lines}</Table></Worksheet>'
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>{text}</Workbook>', encoding="utf-8")
    return path


def as_page(path: Path, rows: list[list[Cell]]) -> Path:
    def cell(value: Cell) -> str:
        return (
            f"<td>{html.escape(value) if isinstance(value, str) else '' if value is None else number_text(value)}</td>"
        )

    lines = "".join(f"<tr>{''.join(map(cell, cells))}</tr>" for cells in rows)
    filler = "<tr><td>x<td>y" * 2
    path.write_text(f"<html><body><table>{lines}{filler}</table>", encoding="utf-8")
    return path


@pytest.mark.parametrize("write", [as_xls, as_ods, as_xml, as_page])
@given(rows=TABLES)
@hypothesis_settings(max_examples=25, deadline=None)
def test_any_table_comes_back_cell_for_cell(write: object, rows: list[list[Cell]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder, "f"), rows)  # type: ignore[operator]
        source = screen(path, "f")
        assert isinstance(source, Source)
        asked = {"path": str(path), "form": source.form, "encoding": source.encoding}
        (found,) = otherbooks.read_sheets(asked, lambda: None)
    table = found.cells.table if found.cells else None
    cells = {
        f"{letter}{row}": text
        for letter in (table.column_names if table is not None else ())
        for row, text in enumerate(table[letter].to_pylist(), 1)  # type: ignore[index]
        if text is not None and row <= len(rows)
    }
    assert cells == {
        f"{letters(column)}{row}": cell if isinstance(cell, str) else number_text(cell)
        for row, line in enumerate(rows, 1)
        for column, cell in enumerate(line, 1)
        if cell is not None
    }


@given(changes=st.lists(st.tuples(st.integers(0, 8000), st.integers(0, 255)), max_size=12), size=st.integers(0, 9000))
@hypothesis_settings(max_examples=150, deadline=None)
def test_broken_container_is_screened_without_harm(changes: list[tuple[int, int]], size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = xls(Path(folder, "f"), sheet(label(0, 0, "Vendor"), number(1, 0, 12.5)))
        content = bytearray(path.read_bytes())
        for place, value in changes:
            if place < len(content):
                content[place] = value
        path.write_bytes(content[: max(size, 600)] if changes else content)
        assert isinstance(screen(path, "f"), Source | Refusal)
