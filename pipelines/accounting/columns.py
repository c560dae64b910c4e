"""Reading every declared column of a sheet by its kind; the dates of a sheet are read together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.cells import cells_below
from pipelines.accounting.debits import net_of
from pipelines.accounting.moved import moved_rows
from pipelines.accounting.overlong import overlong_rows, without_rows
from pipelines.accounting.periods import read_months
from pipelines.accounting.signs import SIGN_RULES, signed
from pipelines.accounting.unpivot import spread_of
from pipelines.values.days import read_dates
from pipelines.values.numbers import read_number, read_percent, read_whole
from pipelines.values.reading import Place
from pipelines.values.scaled import read_scaled, scale_in
from pipelines.values.texts import reader_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipelines.accounting.cells import Cells
    from pipelines.accounting.unpivot import Spread
    from pipelines.sheets import Recognised
    from pipelines.values.coded import Coded
    from pipelines.values.dateorder import Hints
    from pipelines.values.reading import Reading
    from schemas.kinds import Kind
    from schemas.table import Export

    Numeric = Callable[[str, Iterable[str]], set[str]]

_MEASURES = frozenset({"money", "number", "rate", "whole", "percent"})
_READERS: dict[str, Callable[[Coded, Place], Reading]] = {
    "number": read_number,
    "rate": read_number,
    "whole": read_whole,
    "percent": read_percent,
    "month": read_months,
}


@dataclass(frozen=True)
class ReadSheet:
    """A recognised sheet whose declared columns have been read; `places` and `readings` by column.

    `overlong` says which rows have how many cells more than the headings: their cells may stand in wrong columns;
    `origins` gives for a column the cells of values that stand elsewhere, one per row (null: in the column);
    `both` are the rows that hold a debit and a credit; `moved` stand below headings in another order: {row: headings};
    `spread` are the months where each has a column: the amount of a row is then their sum.
    """

    recognised: Recognised
    export: Export
    cells: Cells
    places: dict[str, Place]
    readings: dict[str, Reading]
    overlong: dict[int, int] = field(default_factory=dict)
    origins: dict[str, pa.Array] = field(default_factory=dict)
    both: tuple[int, ...] = ()
    moved: dict[int, int] = field(default_factory=dict)
    spread: Spread | None = None

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
    declared = {match.letter for match in recognised.columns.values()} | ({recognised.credit} - {""})
    declared |= set(recognised.wide.months) if recognised.wide else set()
    cells = cells_below(recognised.sheet, recognised.header_row, declared=declared)
    places = _places(recognised, export, cells, answers)
    dates = {
        name: (cells.columns[place.letter], place) for name, place in places.items() if place.column.kind.name == "date"
    }
    beside = [place for place in places.values() if export.ledger and place.column.kind.name == "month"]
    found = read_dates(dates, replace(hints, periods=cells.columns[beside[0].letter] if beside else None))
    as_text = _texts_among(cells, numeric)
    for name, place in places.items():
        coded, kind = cells.columns[place.letter], place.column.kind
        if kind.name == "money":
            found[name] = read_scaled(coded, place, _scale(recognised, name), stated=currency, as_text=as_text)
        elif kind.name != "date":
            found[name] = _reader(kind)(coded, place)
    origins, both = _net(found, places, cells, recognised, export.amount, currency, as_text)
    found = signed(recognised, cells.columns, places, found)
    spread = None
    if recognised.wide and export.amount in places:
        place, factor = places[export.amount], _scale(recognised, export.amount)
        spread = spread_of(recognised.wide, cells, place, factor, stated=currency, as_text=as_text)
        found[export.amount], origins = spread.total, {export.amount: spread.cells}
    overlong, moved = overlong_rows(recognised.sheet, recognised.header_row), moved_rows(recognised, cells)
    if overlong or moved:
        measures = [name for name, place in places.items() if place.column.kind.name in _MEASURES]
        found |= {name: without_rows(found[name], [*overlong, *moved]) for name in measures}
    return ReadSheet(
        _derived(recognised, found),
        export,
        cells,
        places,
        {name: found[name] for name in places},
        overlong,
        origins,
        both,
        moved,
        spread,
    )


def _net(  # noqa: PLR0917 - what reading one column of amounts needs
    found: dict[str, Reading],
    places: dict[str, Place],
    cells: Cells,
    recognised: Recognised,
    amount: str,
    currency: str,
    as_text: Callable[[Place, list[str]], set[str]],
) -> tuple[dict[str, pa.Array], tuple[int, ...]]:
    """Read the credit side too, and make the amount debit less credit: (cells of the credits, rows that fill both)."""
    letter = recognised.credit
    if not letter or amount not in places:
        return {}, ()
    place = places[amount]
    beside, factor = replace(place, letter=letter), _scale(recognised, amount)
    credit = read_scaled(cells.columns[letter], beside, factor, stated=currency, as_text=as_text)
    sides = net_of(found[amount], credit, place, letter, first_row=cells.first_row)
    found[amount] = sides.reading
    return {amount: sides.cells}, tuple(sides.both.tolist())


def _scale(recognised: Recognised, name: str) -> str:
    """Return what the amounts of a column are in: said above all columns, or in the heading of this one."""
    said = recognised.parameters.get("scale")
    if said is None:
        return "1"
    above = int(said.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0) < recognised.header_row
    return said.value if above or scale_in([recognised.columns[name].heading])[0] else "1"


def _derived(recognised: Recognised, found: dict[str, Reading]) -> Recognised:
    """Say of amounts whose sign was found elsewhere that they are derived."""
    rules = {name: {note.rule for note in reading.notes} for name, reading in found.items()}
    derived = {
        name: replace(match, how="derived")
        for name, match in recognised.columns.items()
        if rules.get(name, set()) & SIGN_RULES
    }
    return replace(recognised, columns=recognised.columns | derived) if derived else recognised


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
