"""The two readers of workbooks, both giving exact text: fastexcel, and openpyxl for what it gets wrong."""

from __future__ import annotations

import datetime
import re
import traceback
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import fastexcel
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.formats.sheetxml import letters

if TYPE_CHECKING:
    from collections.abc import Callable

_ERROR: Final = re.compile(r"Error\((\w+)\)")
_SERIAL: Final = re.compile(r"value: ([-+.\w]+)")
_ERRORS: Final = {
    "Div0": "#DIV/0!",
    "NA": "#N/A",
    "Name": "#NAME?",
    "Null": "#NULL!",
    "Num": "#NUM!",
    "Ref": "#REF!",
    "Value": "#VALUE!",
    "GettingData": "#GETTING_DATA",
}
_DAY_ZERO: Final = datetime.datetime(1899, 12, 31)  # noqa: DTZ001 (workbooks know no time zone)


@dataclass(frozen=True)
class Cells:
    """One sheet from A1 on; `empty_texts` counts texts of no length, which are blank in `table`."""

    table: pa.Table
    errors: dict[str, str] = field(default_factory=dict)
    empty_texts: int = 0

    @property
    def filled(self) -> int:
        """Count the cells with a value, a text or an error."""
        filled: int = sum(len(column) - column.null_count for column in self.table.columns)
        return filled + len(self.errors)


class Fast:
    """fastexcel on one workbook. It may panic, which is no mere Exception: then the answer is None."""

    def __init__(self, path: str, beat: Callable[[], None], *, usable: bool = True) -> None:
        self._beat = beat
        self._reader: Any = None
        if not usable:
            return
        try:
            self._reader = fastexcel.read_excel(path)
        except MemoryError:
            raise
        except BaseException:  # noqa: BLE001 (see above)
            traceback.print_exc()

    def cells(self, name: str) -> Cells | None:
        """Read one sheet, None if that fails or it is not clear which one is meant."""
        if self._reader is None or self._reader.sheet_names.count(name) != 1:
            return None
        try:
            return self._cells(name)
        except MemoryError:
            raise
        except BaseException:  # noqa: BLE001 (see above)
            traceback.print_exc()
            return None

    def _cells(self, name: str) -> Cells:
        sheet = self._reader.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
        self._beat()
        places = [column.absolute_index + 1 for column in sheet.selected_columns]
        batch, problems = sheet.to_arrow_with_errors()
        del sheet
        self._beat()
        columns = {place: batch.column(number) for number, place in enumerate(places)}
        errors, numbers = _problems(problems, places)
        empty_texts = 0
        for place, column in columns.items():
            if len(column) > column.null_count and pc.min(pc.binary_length(column)).as_py() == 0:
                blank = pc.equal(column, "")
                empty_texts += pc.sum(blank).as_py()
                columns[place] = pc.if_else(blank, None, column)
        for place, found in numbers.items():
            columns[place] = _with(columns[place], found)
        return Cells(_from_a(columns, batch.num_rows), errors, empty_texts)


def _problems(problems: Any, places: list[int]) -> tuple[dict[str, str], dict[int, dict[int, str]]]:
    """Split what could not be text into errors by address, and impossible dates, which are numbers after all."""
    errors: dict[str, str] = {}
    numbers: dict[int, dict[int, str]] = {}
    for problem in problems.errors if problems else ():
        row, number = problem.position
        error, serial = _ERROR.search(problem.detail), _SERIAL.search(problem.detail)
        if error is None and serial:
            numbers.setdefault(places[number], {})[row] = _number(float(serial[1]))
        else:
            name = error[1] if error else ""
            errors[f"{letters(places[number])}{row + 1}"] = _ERRORS.get(name, "#ERROR!")
    return errors, numbers


def _with(column: pa.Array, found: dict[int, str]) -> pa.Array:
    texts = column.to_pylist()
    for row, text in found.items():
        texts[row] = text
    return pa.array(texts, pa.string())


def _from_a(columns: dict[int, pa.Array], rows: int) -> pa.Table:
    """Put back the blank columns on the left, so that every column stands under its letter."""
    width = max(columns, default=0)
    blank = pa.nulls(rows, pa.string())
    return pa.table(
        [columns.get(place, blank) for place in range(1, width + 1)],
        names=[letters(place) for place in range(1, width + 1)],
    )


def slow(path: str, name: str, beat: Callable[[], None]) -> Cells:
    """Read one sheet with openpyxl, ten times slower."""
    import openpyxl

    columns: dict[int, dict[int, str]] = {}
    errors: dict[str, str] = {}
    rows = 0
    with open(path, "rb") as file:  # noqa: PTH123 (a path alone would be refused for want of an ending)
        sheet = openpyxl.load_workbook(file, read_only=True, data_only=True)[name]
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(), 1):
            for cell in row:
                if cell.value is None or cell.value == "":
                    continue
                rows = cell.row
                if cell.data_type == "e":
                    errors[f"{letters(cell.column)}{cell.row}"] = str(cell.value)
                    columns.setdefault(cell.column, {})
                else:
                    columns.setdefault(cell.column, {})[cell.row - 1] = _text(cell.value)
            if number % 10_000 == 0:
                beat()
    blank = pa.nulls(rows, pa.string())
    return Cells(_from_a({place: _with(blank, found) for place, found in columns.items()}, rows), errors)


def _text(value: object) -> str:
    """Write a value as the fast reader does."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime.timedelta):
        value = _DAY_ZERO + value
    if isinstance(value, datetime.time):
        value = datetime.datetime.combine(_DAY_ZERO, value)
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        value = datetime.datetime.combine(value, datetime.time())
    return str(value)


def _number(value: float) -> str:
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
