"""Amounts in one column per month: read together, added up per row to sort the rows, and told apart as facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.perrow import mask_of
from pipelines.accounting.sums import units
from pipelines.accounting.troubles import LISTED
from pipelines.findings import Finding
from pipelines.values.coded import Coded, encode
from pipelines.values.reading import Reading, at, on
from pipelines.values.scaled import read_scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pipelines.accounting.cells import Cells
    from pipelines.findings import Severity
    from pipelines.sheets import Wide
    from pipelines.values.reading import Place

_MOST_UNITS = 10**18  # of ten-thousandths: what DECIMAL(18,4) holds
_DASHES = ("-", "--", "---", "\u2013", "\u2014", "\u2212")  # nothing planned; "TBD" is planned and not known
_HALF, _CENT = 0.5, 50


@dataclass(frozen=True)
class Spread:
    """The month columns of a sheet read as one column: month by month below each other, `count` rows each.

    `reading` has one entry per cell; `total` is the sum of each row (null: no month of it has an amount), and `cells`
    where each of these sums begins: its first amount, or its first text that is none.
    """

    wide: Wide
    letters: tuple[str, ...]
    count: int
    first_row: int
    reading: Reading
    total: Reading
    cells: pa.Array
    factor: str = "1"

    def cell(self, place: int) -> str:
        """Return the address of an entry of the reading."""
        return f"{self.letters[place // self.count]}{self.first_row + place % self.count}"

    def values(self) -> pa.Array:
        """Return the amount of every cell, null where it has none."""
        return self.reading.coded.spread(self.reading.values)


@dataclass(frozen=True)
class Facts:
    """What the loaded rows say: `rows` has the position of each fact below the heading, `which` its entry."""

    spread: Spread
    rows: NDArray[np.int64]
    which: NDArray[np.int64]

    def periods(self) -> pa.Array:
        """Return the month of each fact."""
        months = pa.array([self.spread.wide.months[each] or None for each in self.spread.letters], pa.string())
        return months.take(pa.array(self.which // self.spread.count, pa.int32()))

    def origins(self) -> dict[str, pa.Array]:
        """Return the cells in which amount and month of each fact stand."""
        spread = self.spread
        columns = pa.array(self.which // spread.count, pa.int32())
        letters = pa.array(spread.letters, pa.string()).take(columns)
        rows = pa.array(self.rows + spread.first_row, pa.int64()).cast(pa.string())
        heads = pa.array([spread.wide.cells[each] for each in spread.letters], pa.string()).take(columns)
        return {"period": heads, "amount": pc.binary_join_element_wise(letters, rows, "")}


def spread_of(
    wide: Wide, cells: Cells, place: Place, factor: str, *, stated: str, as_text: Callable[[Place, list[str]], set[str]]
) -> Spread:
    """Read all month columns as one, so that one of them tells the decimal separator of all."""
    letters = tuple(wide.months)
    blank = pa.nulls(cells.count, pa.string())
    columns = [cells.columns.get(each) for each in letters]
    raw = pa.concat_arrays([each.spread(each.raw) if each else blank for each in columns])
    coded = encode(raw)

    def texts(_place: Place, among: list[str]) -> set[str]:
        found: set[str] = set()
        for letter, own in zip(letters, columns, strict=True):
            here = [each for each in among if own and pc.any(pc.equal(own.clean, each)).as_py()]
            found |= as_text(replace(place, letter=letter), here) if here else set()
        return found

    reading = read_scaled(coded, place, factor, stated=stated, as_text=texts)
    return replace(_summed(wide, letters, cells, reading), factor=factor)


def facts_of(spread: Spread, loaded: NDArray[np.int64]) -> Facts:
    """Return one fact per amount of the loaded rows, row by row and month by month."""
    said = mask_of(pc.is_valid(spread.values())).reshape(len(spread.letters), spread.count)
    rows, columns = np.nonzero(said[:, loaded].T)
    own = loaded[rows]
    return Facts(spread, own, columns * spread.count + own)


def unread_months(spread: Spread, place: Place, rows: NDArray[np.int64], severity: Severity) -> list[Finding]:
    """Return one finding per cell of a month that holds a text and no amount, in these rows."""
    coded = spread.reading.coded
    nothing = pc.is_in(coded.clean, value_set=pa.array(_DASHES))
    open_ = pc.and_(pc.and_(pc.is_valid(coded.clean), pc.is_null(spread.reading.values)), pc.invert(nothing))
    mask = mask_of(coded.spread(open_)).reshape(len(spread.letters), spread.count)
    mine, columns = np.nonzero(mask[:, rows].T)
    texts = coded.spread(coded.clean)
    found = []
    for row, column in zip(rows[mine].tolist(), columns.tolist(), strict=True):
        where = column * spread.count + row
        text, cell = texts[where].as_py(), spread.cell(where)
        trouble = spread.reading.troubles.get(text)
        month = spread.wide.months[spread.letters[column]] or "that month"
        says = trouble.says if trouble else f'"{text}" is no amount. Write {place.column.kind.expected}.'
        says = f"{at(place.sheet, cell)}: {says} Nothing is counted for {month}."
        rule = trouble.rule if trouble else "amount_unknown"
        found.append(Finding(place.sheet, cell, place.column.name, severity, rule, text, says))
    if len(found) > LISTED:
        says = f"{on(place.sheet)}: and {len(found) - LISTED:,} more cells like these."
        rest = Finding(place.sheet, "", place.column.name, severity, found[0].rule, str(len(found) - LISTED), says)
        found = [*found[:LISTED], rest]
    return found


def untied_totals(spread: Spread, cells: Cells, place: Place, rows: NDArray[np.int64]) -> list[Finding]:
    """Compare the columns that add months up with the months: one finding per row in which they differ."""
    values = spread.values()
    months = np.array(
        [_whole(values.slice(place * spread.count, spread.count)) for place in range(len(spread.letters))]
    )
    found: list[Finding] = []
    after = -1
    order = list(cells.columns)
    for letter, heading in sorted(spread.wide.totals.items(), key=lambda each: order.index(each[0])):
        if letter not in cells.columns:
            continue
        own = replace(place, letter=letter)
        stated = read_scaled(cells.columns[letter], own, spread.factor)
        said, known = (
            _whole(stated.coded.spread(stated.values)),
            mask_of(pc.is_valid(stated.coded.spread(stated.values))),
        )
        here = order.index(letter)
        before = [number for number, each in enumerate(spread.letters) if each in order and order.index(each) < here]
        parts = [before[after + 1 :], before, list(range(len(spread.letters)))]
        sums = [months[part].astype(object).sum(axis=0) for part in parts if part]
        own_rows = rows[known[rows]]
        if not sums or not len(own_rows):
            continue
        ties = [(np.abs(each - said)[own_rows] < _CENT).astype(np.bool_) for each in sums]
        best = max(range(len(ties)), key=lambda each: int(ties[each].sum()))
        if ties[best].mean() >= _HALF and parts[0] and best == 0:
            after = len(before) - 1
        found += [
            _untied(own, f"{letter}{spread.first_row + row}", heading, int(said[row]), int(sums[best][row]))
            for row, tied in zip(own_rows.tolist(), ties[best].tolist(), strict=True)
            if not tied
        ]
    return found[:LISTED]


def _summed(wide: Wide, letters: tuple[str, ...], cells: Cells, reading: Reading) -> Spread:
    """Add the months of each row up, and find the cell by which a row without any amount is named."""
    count, coded = cells.count, reading.coded
    values = coded.spread(reading.values)
    known = mask_of(pc.is_valid(values)).reshape(len(letters), count)
    whole = np.where(known, _whole(values).reshape(len(letters), count).astype(object), 0)
    sums = whole.sum(axis=0) if count else np.empty(0, object)
    counted = np.logical_or.reduce(known, axis=0)
    amounts = [
        _decimal(each) if counted[row] and abs(each) < _MOST_UNITS else None for row, each in enumerate(sums.tolist())
    ]
    texts = coded.spread(coded.clean)
    filled = mask_of(pc.is_valid(texts)).reshape(len(letters), count)
    dashes = mask_of(pc.is_in(texts, value_set=pa.array(_DASHES))).reshape(len(letters), count)
    rank = np.where(known, 3, np.where(filled & ~dashes, 2, np.where(filled, 1, 0)))
    which = pa.array(rank.argmax(axis=0) * count + np.arange(count), pa.int32())
    shown = Coded(coded.spread(coded.raw).take(which), texts.take(which), None)
    nothing = pa.array(np.zeros(count, np.bool_))
    total = Reading(
        shown, pa.array(amounts, reading.values.type), nothing, reading.troubles, reading.notes, reading.questions
    )
    where = [f"{letters[each // count]}{cells.first_row + each % count}" for each in which.to_pylist()]
    return Spread(wide, letters, count, cells.first_row, reading, total, pa.array(where, pa.string()))


def _whole(amounts: pa.Array) -> NDArray[np.int64]:
    """Return amounts as whole ten-thousandths, 0 where there is none."""
    return np.where(mask_of(pc.is_valid(amounts)), units(amounts), 0)


def _decimal(value: int) -> Decimal:
    return Decimal(value).scaleb(-4)


def _untied(place: Place, cell: str, heading: str, said: int, summed: int) -> Finding:
    stated, months = _decimal(said), _decimal(summed)
    says = f'{at(place.sheet, cell)}: "{heading}" says {stated:,f}, but its months add up to {months:,f} '
    says += f"(difference {stated - months:,f}). The months are loaded; correct the one that is wrong in the source."
    return Finding(place.sheet, cell, place.column.name, "warning", "total_does_not_tie", f"{stated:f}", says)
