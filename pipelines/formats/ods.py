"""Reading OpenDocument spreadsheets (.ods and flat .fods): every cell as it was stored, from the XML itself.

Elements and attributes: OASIS, "Open Document Format for Office Applications 1.3, part 3", chapter 9.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Final

from pipelines.formats.celltext import moment_text, number_text
from pipelines.formats.grid import Grid
from pipelines.formats.xmlstream import follow

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_REPEATED: Final = 20_000_000  # filled cells that one repeated row may stand for
WIDEST: Final = 16_384
_CELLS: Final = ("table-cell", "covered-table-cell")
_ROWS: Final = ("table-row-group", "table-rows", "table-header-rows")
_ASIDE: Final = ("annotation", "note", "ruby-text", "frame", "object", "shapes", "tracked-changes", "custom-shape")
_FAILED: Final = re.compile(r"#(?:N/A|[A-Z][A-Z0-9/_]*[!?])|Err:[0-9]{3}")
_NUMBERS: Final = ("float", "percentage", "currency")
_PERIOD: Final = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")
_DAY_ZERO: Final = datetime.datetime(1899, 12, 31)  # noqa: DTZ001 (workbooks know no time zone)


@dataclass
class Table:
    """One sheet as it was found."""

    name: str
    grid: Grid
    hidden: bool = False


@dataclass
class _Cell:
    """A cell that is being read: its text so far, and how often it stands there."""

    attributes: dict[str, str]
    times: int
    paragraphs: list[str] = field(default_factory=list)


def read_tables(stream: IO[bytes], beat: Callable[[], None], wanted: tuple[str, frozenset[str]]) -> list[Table]:
    """Read all sheets of content.xml or of a flat document; `wanted` names a sheet and cells whose type is asked."""
    reader = _Reader(wanted)
    follow(reader, stream, beat)
    return reader.tables


class _Reader:
    """Follows the document."""

    def __init__(self, wanted: tuple[str, frozenset[str]]) -> None:
        self.tables: list[Table] = []
        self._wanted = wanted
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._open: list[str] = []
        self._aside = 0
        self._row = self._column = self._times = 0
        self._groups = 0
        self._found: list[tuple[int, _Cell]] = []
        self._cell: _Cell | None = None
        self._paragraphs = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._aside or tag in _ASIDE:
            self._aside += 1
        elif self._cell is not None:
            self._start_in_cell(tag, attributes)
        elif tag in _CELLS:
            self._start_cell(attributes)
        elif tag == "table-row":
            self._start_row(attributes)
        elif tag in _ROWS:
            self._groups += tag == "table-row-group"
        elif tag == "table":
            self._start_table(attributes)
        elif tag == "style":
            self._style = attributes.get("style:name", "")
        elif tag == "table-properties" and attributes.get("table:display") == "false":
            self._hidden_styles.add(self._style)

    def end(self, tag: str) -> None:
        if self._aside:
            self._aside -= 1
        elif self._cell is not None:
            if tag in _CELLS:
                self._column += self._cell.times
                self._cell = None
            elif tag == "p":
                self._paragraphs -= 1
        elif tag == "table-row":
            self._end_row()
        elif tag == "table-row-group":
            self._groups -= 1

    def data(self, text: str) -> None:
        if self._cell is not None and self._paragraphs and not self._aside:
            self._cell.paragraphs[-1] += text

    def _start_table(self, attributes: dict[str, str]) -> None:
        name = attributes.get("table:name", "")
        sheet, cells = self._wanted
        grid = Grid(cells if sheet == name else frozenset())
        self.tables.append(Table(name, grid, attributes.get("table:style-name", "") in self._hidden_styles))
        self._row = self._groups = 0

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._column, self._found = 0, []
        self._times = _times(attributes, "table:number-rows-repeated")
        state = attributes.get("table:visibility", "visible")
        if self.tables and state in ("collapse", "filter"):
            self.tables[-1].grid.facts.hidden_rows += self._times
            self.tables[-1].grid.facts.filtered |= state == "filter"

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._cell = _Cell(attributes, _times(attributes, "table:number-columns-repeated"))
        self._paragraphs = 0
        self._found.append((self._column + 1, self._cell))

    def _start_in_cell(self, tag: str, attributes: dict[str, str]) -> None:
        cell = self._cell
        if cell is None:
            return
        if tag == "p":
            self._paragraphs += 1
            cell.paragraphs.append("")
        elif self._paragraphs and tag == "s":
            cell.paragraphs[-1] += " " * min(_times(attributes, "text:c"), WIDEST)
        elif self._paragraphs and tag in ("tab", "line-break"):
            cell.paragraphs[-1] += "\t" if tag == "tab" else "\n"

    def _end_row(self) -> None:
        """Take over what stands in the row, once for each row that it stands for."""
        if not self.tables:
            return
        grid = self.tables[-1].grid
        filled = [(column, cell, *_value(cell)) for column, cell in self._found]
        if self._times * sum(cell.times for _, cell, kind, _ in filled if kind) > MOST_REPEATED:
            raise MemoryError
        if any(kind for _, _, kind, _ in filled):
            for row in range(self._row + 1, self._row + self._times + 1):
                for column, cell, kind, text in filled:
                    for place in range(column, column + cell.times) if kind else ():
                        _put(grid, row, place, kind, text)
                if self._groups:
                    grid.facts.outline[row] = self._groups
        for column, cell in self._found:
            down, across = (_times(cell.attributes, f"table:number-{each}-spanned") for each in ("rows", "columns"))
            if down * across > 1:
                grid.facts.merged.append((self._row + 1, column, self._row + down, column + across - 1))
        self._row += self._times


def _put(grid: Grid, row: int, column: int, kind: str, text: str) -> None:
    if kind == "error":
        grid.fail(row, column, text)
    elif kind == "unstored":
        grid.lack(row, column)
    else:
        grid.put(row, column, text, is_number=kind in _NUMBERS)


def _value(cell: _Cell) -> tuple[str, str]:
    """Return kind and text of a cell; no kind if it is blank."""
    found = cell.attributes
    kind, formula = found.get("office:value-type", ""), "table:formula" in found
    shown = "\n".join(cell.paragraphs)
    if found.get("calcext:value-type") == "error" or (formula and _FAILED.fullmatch(shown)):
        return "error", shown or "#ERROR!"
    if kind in _NUMBERS and "office:value" in found:
        return kind, number_text(float(found["office:value"]))
    if kind == "date" and "office:date-value" in found:
        return kind, moment_text(found["office:date-value"])
    if kind == "time" and "office:time-value" in found:
        return kind, _time(found["office:time-value"])
    if kind == "boolean" and "office:boolean-value" in found:
        return kind, found["office:boolean-value"]
    if formula and not kind and not shown:
        return "unstored", ""
    text = found.get("office:string-value") or shown
    return ("string", text) if text else ("", "")


def _time(text: str) -> str:
    """Write "PT12H30M00S" as the moment so long after the workbook's day zero."""
    found = _PERIOD.fullmatch(text)
    if found is None:
        return text
    days, hours, minutes, seconds = (float(each or 0) for each in found.groups()[1:])
    length = datetime.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return (_DAY_ZERO + (-length if found[1] else length)).isoformat(" ", "seconds")


def _times(attributes: dict[str, str], name: str) -> int:
    stated = attributes.get(name, "1")
    return max(int(stated), 1) if stated.isdecimal() else 1
