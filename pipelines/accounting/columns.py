"""Reading every declared column of a sheet by its kind; the dates of a sheet are read together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.cells import cells_below
from pipelines.accounting.periods import read_months
from pipelines.values.amountcolumns import read_money
from pipelines.values.days import read_dates
from pipelines.values.numbers import read_number, read_percent, read_whole
from pipelines.values.reading import Place
from pipelines.values.texts import reader_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipelines.accounting.cells import Cells
    from pipelines.sheets import Recognised
    from pipelines.values.coded import Coded
    from pipelines.values.dateorder import Hints
    from pipelines.values.reading import Reading
    from schemas.kinds import Kind
    from schemas.table import Export

    Numeric = Callable[[str, Iterable[str]], set[str]]

_READERS: dict[str, Callable[[Coded, Place], Reading]] = {
    "number": read_number,
    "rate": read_number,
    "whole": read_whole,
    "percent": read_percent,
    "month": read_months,
}


@dataclass(frozen=True)
class ReadSheet:
    """A recognised sheet whose declared columns have been read; `places` and `readings` by column."""

    recognised: Recognised
    export: Export
    cells: Cells
    places: dict[str, Place]
    readings: dict[str, Reading]

    @property
    def name(self) -> str:
        """Return the name of the sheet."""
        return self.recognised.sheet.name

    def first_of(self, kind: str) -> str:
        """Return the first declared column of a kind that the sheet has, "" when it has none."""
        return next((each for each, place in self.places.items() if place.column.kind.name == kind), "")

    def per_row(self, column: str) -> pa.Array:
        """Return the values of a column, one per row below the heading."""
        reading = self.readings[column]
        return reading.coded.spread(reading.values)


def read_columns(
    recognised: Recognised,
    export: Export,
    answers: Mapping[str, str],
    *,
    hints: Hints,
    currency: str,
    numeric: Numeric | None,
) -> ReadSheet:
    """Read every declared column of a sheet."""
    declared = {match.letter for match in recognised.columns.values()}
    cells = cells_below(recognised.sheet, recognised.header_row, declared=declared)
    places = _places(recognised, export, cells, answers)
    dates = {
        name: (cells.columns[place.letter], place) for name, place in places.items() if place.column.kind.name == "date"
    }
    found = read_dates(dates, hints)
    as_text = _texts_among(cells, numeric)
    for name, place in places.items():
        coded, kind = cells.columns[place.letter], place.column.kind
        if kind.name == "money":
            found[name] = read_money(coded, place, stated=currency, as_text=as_text)
        elif kind.name != "date":
            found[name] = _reader(kind)(coded, place)
    return ReadSheet(recognised, export, cells, places, {name: found[name] for name in places})


def _reader(kind: Kind) -> Callable[[Coded, Place], Reading]:
    worded = reader_of(kind)
    return worded or _READERS[kind.name]


def _places(recognised: Recognised, export: Export, cells: Cells, answers: Mapping[str, str]) -> dict[str, Place]:
    return {
        column.name: Place(recognised.sheet.name, match.letter, column, recognised.sheet.typed, answers=answers)
        for column in export.columns
        if (match := recognised.columns.get(column.name)) and match.letter in cells.columns
    }


def _texts_among(cells: Cells, numeric: Numeric | None) -> Callable[[Place, list[str]], set[str]]:
    """Return the question which of a column's texts stand in text cells of the workbook."""

    def ask(place: Place, texts: list[str]) -> set[str]:
        if numeric is None or not place.typed:
            return set()
        coded = cells.columns[place.letter]
        per_row = coded.spread(coded.clean)
        rows = np.flatnonzero(np.asarray(pc.is_in(per_row, value_set=pa.array(texts))))
        where = {f"{place.letter}{cells.first_row + row}": row for row in rows.tolist()}
        written = [where[cell] for cell in set(where) - numeric(place.sheet, where)]
        return set(per_row.take(pa.array(written, pa.int32())).to_pylist())

    return ask
