"""Reading every declared column of a sheet by its kind; the dates of a sheet are read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.amountcolumns import read_money
from pipelines.days import read_dates
from pipelines.numbers import read_number, read_percent, read_whole
from pipelines.periods import read_months
from pipelines.reading import Place
from pipelines.texts import reader_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipelines.cells import Cells
    from pipelines.coded import Coded
    from pipelines.dateorder import Hints
    from pipelines.reading import Reading
    from pipelines.sheets import Recognised
    from schemas.table import Export

_READERS: dict[str, Callable[[Coded, Place], Reading]] = {
    "number": read_number,
    "rate": read_number,
    "whole": read_whole,
    "percent": read_percent,
    "month": read_months,
}


def places(
    recognised: Recognised, export: Export, cells: Cells, answers: Mapping[str, str], *, file: str
) -> dict[str, Place]:
    """Return where each declared column stands; columns without a cell below the heading are left out."""
    return {
        column.name: Place(
            recognised.sheet.name, match.letter, column, recognised.sheet.typed, answers=answers, file=file
        )
        for column in export.columns
        if (match := recognised.columns.get(column.name)) and match.letter in cells.columns
    }


def read_columns(
    places: dict[str, Place], cells: Cells, hints: Hints, *, currency: str, as_text: Callable[[Place, list[str]], set[str]]
) -> dict[str, Reading]:
    """Read all declared columns: {column: reading}."""
    dates = {
        name: (cells.columns[place.letter], place)
        for name, place in places.items()
        if place.column.kind.name == "date"
    }
    found = read_dates(dates, hints)
    for name, place in places.items():
        coded, kind = cells.columns[place.letter], place.column.kind
        if kind.name == "money":
            found[name] = read_money(coded, place, stated=currency, as_text=as_text)
        elif kind.name != "date":
            reader = reader_of(kind) or _READERS[kind.name]
            found[name] = reader(coded, place)
    return found
