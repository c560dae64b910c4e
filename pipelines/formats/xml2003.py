"""Reading the XML text that Excel 2003 called a spreadsheet, and that many programs still export with the ending .xls.

Elements and attributes: Microsoft, "XML Spreadsheet Reference" (Office XP).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

from pipelines.formats.celltext import moment_text, number_text
from pipelines.formats.grid import Grid
from pipelines.formats.ods import Table
from pipelines.formats.xmlstream import follow

if TYPE_CHECKING:
    from collections.abc import Callable

_FILTERS: Final = ("AutoFilterColumn",)


@dataclass
class _Cell:
    """The cell that is being read."""

    kind: str = ""
    text: str = ""
    has_formula: bool = False
    indent: int = 0


def read_tables(stream: IO[bytes], beat: Callable[[], None], wanted: tuple[str, frozenset[str]]) -> list[Table]:
    """Read all sheets; `wanted` names a sheet and cells whose type is asked."""
    reader = _Reader(wanted)
    follow(reader, stream, beat)
    return reader.tables


class _Reader:
    """Follows the workbook."""

    def __init__(self, wanted: tuple[str, frozenset[str]]) -> None:
        self.tables: list[Table] = []
        self._wanted = wanted
        self._style, self._indents = "", dict[str, int]()
        self._row = self._column = self._across = 0
        self._cell: _Cell | None = None
        self._inside, self._in_comment = "", False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        found = {key.rsplit(":", 1)[-1]: value for key, value in attributes.items()}
        if tag == "Comment" or self._in_comment:
            self._in_comment, self._inside = True, ""
        elif tag == "Data" and self._cell is not None:
            self._cell.kind, self._inside = found.get("Type", "String"), "Data"
        elif tag == "Cell" and self.tables:
            self._start_cell(found)
        elif tag == "Row" and self.tables:
            self._row, self._column = _number(found, "Index") or self._row + 1, 0
            self.tables[-1].grid.facts.hidden_rows += found.get("Hidden") == "1"
        elif tag == "Worksheet":
            sheet, cells = self._wanted
            name = found.get("Name", "")
            self.tables.append(Table(name, Grid(cells if sheet == name else frozenset())))
            self._row = 0
        elif tag == "Style":
            self._style = found.get("ID", "")
        elif tag == "Alignment" and found.get("Horizontal", "Left") == "Left" and _number(found, "Indent"):
            self._indents[self._style] = _number(found, "Indent")
        elif tag == "Visible":
            self._inside = tag
        elif tag in _FILTERS and self.tables and found.get("Type", "All") != "All":
            self.tables[-1].grid.facts.filtered = True

    def end(self, tag: str) -> None:
        if tag == "Cell" and self._cell is not None:
            self._end_cell(self._cell)
        elif tag in ("Data", "Visible"):
            self._inside = ""
        elif tag == "Comment":
            self._in_comment = False

    def data(self, text: str) -> None:
        if self._inside == "Data" and self._cell is not None:
            self._cell.text += text
        elif self._inside == "Visible" and self.tables and text.strip().lower() in ("sheethidden", "sheetveryhidden"):
            self.tables[-1].hidden = True

    def _start_cell(self, found: dict[str, str]) -> None:
        self._column = _number(found, "Index") or self._column + 1
        self._across, down = _number(found, "MergeAcross"), _number(found, "MergeDown")
        self._cell = _Cell(has_formula="Formula" in found, indent=self._indents.get(found.get("StyleID", ""), 0))
        if self._across or down:
            last = self._row + down, self._column + self._across
            self.tables[-1].grid.facts.merged.append((self._row, self._column, *last))

    def _end_cell(self, cell: _Cell) -> None:
        grid, row, column = self.tables[-1].grid, self._row, self._column
        if cell.kind == "Error":
            grid.fail(row, column, cell.text or "#ERROR!")
        elif cell.kind == "Number" and cell.text.strip():
            grid.put(row, column, number_text(float(cell.text)), is_number=True)
        elif cell.kind == "Boolean":
            grid.put(row, column, "true" if cell.text.strip() in ("1", "true") else "false")
        elif cell.kind == "DateTime" and cell.text.strip():
            grid.put(row, column, moment_text(cell.text.strip()))
        elif cell.has_formula and not cell.kind:
            grid.lack(row, column)
        else:
            grid.put(row, column, cell.text)
            if cell.text and cell.indent:
                grid.facts.indents.setdefault(row, cell.indent)
        self._cell = None
        self._column += self._across


def _number(found: dict[str, str], name: str) -> int:
    stated = found.get(name, "")
    return int(stated) if stated.isdecimal() else 0
