"""Building the table of loaded rows: typed values, and the three JSON texts raw, extra and origins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.body import party_of
from pipelines.accounting.claims import Claim, month_texts
from pipelines.accounting.jsontext import member, objects
from pipelines.accounting.unpivot import facts_of
from pipelines.values.coded import NOTHING, pick
from pipelines.values.reading import stored_type

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.columns import ReadSheet
    from pipelines.accounting.totals import Sorted
    from pipelines.accounting.unpivot import Facts
    from pipelines.understood import Stated
    from pipelines.values.reading import Reading


@dataclass(frozen=True)
class Filled:
    """The party that rows inherit from a group heading above them: its column, text and cell per row (null: own)."""

    column: str
    values: pa.Array
    cells: pa.Array
    mask: NDArray[np.bool_]


def fill_down(sheet: ReadSheet, found: Sorted) -> Filled:
    """Give records without a party the one in the group heading above them."""
    cells = sheet.cells
    column = next((name for name in party_of(sheet.export) if name in sheet.places), "")
    nothing = Filled(
        column, pa.nulls(cells.count, pa.string()), pa.nulls(cells.count, pa.string()), np.zeros(cells.count, np.bool_)
    )
    if not found.groups or not column:
        return nothing
    letter = sheet.places[column].letter
    starts = np.array(sorted(found.groups), np.int64)
    ends = np.array([each.source_row - cells.first_row for each in found.not_data if each.kind == "total"], np.int64)
    above = np.searchsorted(starts, np.arange(cells.count), side="right") - 1
    last_end = np.full(cells.count, -1, np.int64)
    if len(ends):
        place = np.searchsorted(ends, np.arange(cells.count), side="right") - 1
        last_end = np.where(place >= 0, ends[place], -1)
    blank = np.asarray(pc.is_null(sheet.per_row(column)))
    mask = blank & (above >= 0) & (starts[above] > last_end)
    texts = pa.array([found.groups[row] for row in starts.tolist()], pa.string())
    where = pa.array([f"{letter}{cells.first_row + row}" for row in starts.tolist()], pa.string())
    which = pa.array(above, pa.int32(), mask=~mask)
    return Filled(column, texts.take(which), where.take(which), mask)


def table_of(
    sheet: ReadSheet, loaded: NDArray[np.int64], *, filled: Filled, claimed: Claim, currency: Stated | None
) -> pa.Table:
    """Return the loaded rows in the storage types, with source_row, period (ledgers), raw, extra and origins.

    Where each month has a column, a row gives one record for each of its amounts.
    """
    export, cells, readings = sheet.export, sheet.cells, sheet.readings
    facts = facts_of(sheet.spread, loaded) if sheet.spread else None
    loaded = facts.rows if facts else loaded
    everything = len(loaded) == cells.count and not facts
    at = None if everything else pa.array(loaded, pa.int32())
    columns: dict[str, pa.Array] = {"source_row": pa.array(loaded + cells.first_row, pa.int32())}
    kept: list[pa.Array] = []
    for column in export.columns:
        kind = stored_type(column.kind)
        reading = readings.get(column.name)
        if reading is None:
            columns[column.name] = pa.nulls(len(loaded), kind)
            continue
        which = reading.coded.at(at)
        if facts and column.name == export.amount:
            reading = facts.spread.reading
            which = reading.coded.at(pa.array(facts.which, pa.int32()))
        columns[column.name] = pick(reading.values, which)
        if pc.any(reading.kept).as_py():
            texts = pc.if_else(reading.kept, reading.coded.raw, NOTHING)
            kept.append(pick(member(column.name, texts), which))
    _inherit(columns, filled, loaded)
    _currencies(columns, sheet, at, currency, facts)
    if facts:
        columns["period"] = facts.periods()
    elif export.ledger:
        kept += _period(columns, month_texts(claimed.periods[loaded]), readings, at)
    columns["raw"] = objects(kept, len(loaded))
    columns["extra"] = objects(_extra(sheet, at), len(loaded))
    origins = {} if facts else dict(sheet.origins)
    origins |= {filled.column: filled.cells} if filled.mask.any() else {}
    cells_of = {name: each.take(pa.array(loaded)) for name, each in origins.items()}
    cells_of |= facts.origins() if facts else {}
    columns["origins"] = objects([member(name, each) for name, each in cells_of.items()], len(loaded))
    order = [
        "source_row",
        *(["period"] if export.ledger else []),
        *(c.name for c in export.columns if c.name != "period" or not export.ledger),
    ]
    return pa.table({name: columns[name] for name in [*order, "raw", "extra", "origins"]})


def _inherit(columns: dict[str, pa.Array], filled: Filled, loaded: NDArray[np.int64]) -> None:
    if filled.mask.any():
        own = columns[filled.column]
        columns[filled.column] = pc.coalesce(own, filled.values.take(pa.array(loaded)))


def _currencies(
    columns: dict[str, pa.Array], sheet: ReadSheet, at: pa.Array | None, stated: Stated | None, facts: Facts | None
) -> None:
    """Give each row its currency: column, else the sign beside an amount of it, else what is said for the sheet."""
    of_register = [] if sheet.export.amount else [each.name for each in sheet.export.columns if each.unit == "currency"]
    readings = [sheet.readings[name] for name in (sheet.export.amount, *of_register) if name in sheet.readings]
    if "currency" not in columns or not readings:
        return
    if facts:
        readings, at = [facts.spread.reading], pa.array(facts.which, pa.int32())
    found = columns["currency"]
    for reading in readings:
        if reading.currencies is not None:
            found = pc.coalesce(found, pick(reading.currencies, reading.coded.at(at)))
    columns["currency"] = pc.fill_null(found, stated.value) if stated else found


def _period(
    columns: dict[str, pa.Array], periods: pa.Array, readings: dict[str, Reading], at: pa.Array | None
) -> list[pa.Array]:
    """Set the period in which each row counts; where a declared period column says another, its text is kept."""
    before = columns.get("period")
    columns["period"] = periods
    if before is None or "period" not in readings:
        return []
    reading = readings["period"]
    which = reading.coded.at(at)
    text = pick(reading.coded.clean, which)
    # Texts that tidying changed are kept already; this adds those that the claim moved.
    moved = pc.and_(pc.fill_null(pc.not_equal(text, periods), fill_value=False), pc.invert(pick(reading.kept, which)))
    return [member("period", pc.if_else(moved, text, NOTHING))] if pc.any(moved).as_py() else []


def _extra(sheet: ReadSheet, at: pa.Array | None) -> list[pa.Array]:
    """Return the members of columns without a declared meaning; a column that nobody named is kept by its letter."""
    headings = {letter: heading for heading, letter in sheet.recognised.extra}
    declared = {place.letter for place in sheet.places.values()} | set(sheet.spread.letters if sheet.spread else ())
    found = []
    for letter, coded in sheet.cells.columns.items():
        if letter not in declared:
            texts = pc.if_else(pc.is_valid(coded.clean), coded.raw, NOTHING)
            found.append(pick(member(headings.get(letter, f"Column {letter}"), texts), coded.at(at)))
    return found
