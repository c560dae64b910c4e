"""From a recognised sheet to typed rows: every cell becomes a value, unknown and said, or the row is accounted for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.asides import known, without, without_amount
from pipelines.body import body_of, measure_of
from pipelines.cells import cells_below
from pipelines.claims import Claim, claim
from pipelines.columns import places, read_columns
from pipelines.covers import hints, named, said
from pipelines.dateorder import Hints
from pipelines.rows import Filled, fill_down, table_of
from pipelines.stated import as_of_said, currency_said, sheet_warnings, unit_column, unit_said
from pipelines.sums import exact_sum
from pipelines.totals import sort_rows
from pipelines.troubles import cell_findings, unique
from pipelines.understood import Memory, SetAside, Stated, Totals
from pipelines.unknowns import as_of_columns, unread_cells
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from pipelines.cells import Cells
    from pipelines.findings import Finding, Question
    from pipelines.reading import Place, Reading
    from pipelines.sheets import Recognised
    from pipelines.understood import NotData
    from schemas.table import Export

    Numeric = Callable[[str, Iterable[str]], set[str]]


@dataclass(frozen=True)
class Said:
    """What the person who loads says about the sheet, ahead of everything that it says itself."""

    unit: str = ""
    as_of: str = ""
    covers: str = ""


@dataclass(frozen=True)
class Tidied:
    """A sheet as typed rows, with everything that is not a row; `units` is the column by which it is split."""

    recognised: Recognised
    export: Export
    rows: pa.Table
    letters: dict[str, str]
    set_aside: tuple[SetAside, ...] = ()
    not_data: tuple[NotData, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    unit: Stated | None = None
    unit_column: str = ""
    currency: Stated | None = None
    as_of: Stated | None = None
    covers: Stated | None = None
    aside_amounts: dict[str, dict[int, object]] = field(default_factory=dict)


def tidy(
    recognised: Recognised,
    memory: Memory,
    *,
    name: str,
    said_so: Said | None = None,
    numeric: Numeric | None = None,
) -> Tidied:
    """Read a recognised sheet of the file `name`; `numeric` tells which cells of a workbook are number cells."""
    export = all_exports()[recognised.table]
    spoken = said_so or Said()
    remembered = memory.by_layout.get(recognised.layout, {})
    answers = {**remembered, **memory.answers}
    cells = cells_below(recognised.sheet, recognised.header_row)
    found = places(recognised, export, cells, answers, file=name)
    currency = currency_said(recognised, answers)
    stated = said(recognised, covers=spoken.covers, answers=memory.answers)
    readings = read_columns(
        found,
        cells,
        Hints(hints(stated, named(recognised, file=name))),
        currency=currency.value if currency else "",
        as_text=_texts_among(cells, numeric),
    )
    sorted_ = sort_rows(body_of(recognised, export, cells, found, readings))
    filled = fill_down(export, cells, found, readings, sorted_)
    work = _Work(recognised, export, cells, found, readings, sorted_.records, filled)
    claimed = claim(recognised, found, readings, cells, sorted_.records, stated, file=name) if export.ledger else Claim()
    loaded, asides, findings = _set_aside(work, claimed)
    unit = unit_said(recognised, unit=spoken.unit, answers=memory.answers, remembered=remembered)
    column = "" if unit and unit.how == "answered" else unit_column(found)
    rows = table_of(export, cells, found, readings, loaded, filled, claimed, currency, extra=recognised.extra)
    extra_dates = {} if export.ledger else as_of_columns(recognised, cells)
    return Tidied(
        recognised,
        export,
        rows,
        {each: place.letter for each, place in found.items()},
        tuple(asides),
        (*recognised.titles, *sorted_.not_data),
        unique(
            [
                *recognised.findings,
                *sheet_warnings(recognised.sheet),
                *sorted_.findings,
                *claimed.findings,
                *(note for reading in readings.values() for note in reading.notes),
                *findings,
                *unread_cells(recognised, cells, found),
            ]
        ),
        (*recognised.questions, *(q for reading in readings.values() for q in reading.questions), *claimed.questions),
        unit,
        column,
        currency,
        None
        if export.ledger
        else as_of_said(recognised, extra_dates, file=name, as_of=spoken.as_of, answers=memory.answers),
        claimed.covers,
        _amounts_aside(work, asides),
    )


@dataclass(frozen=True)
class _Work:
    recognised: Recognised
    export: Export
    cells: Cells
    places: dict[str, Place]
    readings: dict[str, Reading]
    records: NDArray[np.int64]
    filled: Filled


def _set_aside(work: _Work, claimed: Claim) -> tuple[NDArray[np.int64], list[SetAside], list[Finding]]:
    """Split the records into those that load and those that cannot be identified or counted."""
    export, readings, records = work.export, work.readings, work.records
    measure = measure_of(export)
    asides: list[SetAside] = []
    findings: list[Finding] = []
    loads = np.ones(len(records), np.bool_)
    if export.ledger and measure in readings:
        counted = known(readings, (measure,), work.cells.count)[records]
        new, said_ = without_amount(records[~counted], work.cells, work.places[measure], readings[measure])
        asides, findings, loads = [*asides, *new], [*findings, *said_], loads & counted
    if export.ledger and claimed.covers is None:
        dated = claimed.own[records] >= 0
        asides, findings, loads = _more(work, records[loads & ~dated], "neither a date nor a period", asides, findings, loads & dated)
    if not export.ledger:
        names = tuple(dict.fromkeys([*export.key, *(each for group in export.needed for each in group)]))
        named_ = (known(readings, names, work.cells.count) | work.filled.mask)[records]
        asides, findings, loads = _more(work, records[~named_], "neither a key nor a name", asides, findings, loads & named_)
    for name, reading in readings.items():
        unknown_as = "set_aside" if export.ledger and name == measure else "unknown"
        findings += cell_findings(
            reading, work.places[name], rows=records, first_row=work.cells.first_row, unknown_as=unknown_as
        )
    return records[loads], sorted(asides, key=lambda each: each.source_row), findings


def _more(  # noqa: PLR0913 - what was decided so far goes in and comes out
    work: _Work,
    rows: NDArray[np.int64],
    missing: str,
    asides: list[SetAside],
    findings: list[Finding],
    loads: NDArray[np.bool_],
) -> tuple[list[SetAside], list[Finding], NDArray[np.bool_]]:
    amount = work.readings.get(work.export.amount)
    amounts = amount.coded.spread(amount.values) if amount else None
    rule = "no_period" if work.export.ledger else "no_key_or_name"
    new, said_ = without(rows, work.cells, work.recognised.sheet.name, missing, rule, amounts=amounts)
    return [*asides, *new], [*findings, *said_], loads


def _amounts_aside(work: _Work, asides: list[SetAside]) -> dict[str, dict[int, object]]:
    """Return the readable amounts of the records set aside: {column: {row: amount}}."""
    rows = [each.source_row for each in asides]
    at = pa.array([row - work.cells.first_row for row in rows], pa.int32())
    found: dict[str, dict[int, object]] = {}
    for name, reading in work.readings.items():
        if work.places[name].column.kind.name == "money":
            which = reading.coded.at(at)
            values = reading.values.take(which).to_pylist() if which is not None else []
            found[name] = dict(zip(rows, values, strict=True))
    return found


def totals_of(rows: pa.Table, asides: dict[str, dict[int, object]], own: Iterable[int]) -> dict[str, Totals]:
    """Return the control sums of each amount column: read = loaded + set aside."""
    mine = set(own)
    found = {}
    for name, amounts in asides.items():
        loaded = exact_sum(rows.column(name))
        values = [each for row, each in amounts.items() if row in mine and each is not None]
        aside = exact_sum(pa.array(values, rows.schema.field(name).type))
        found[name] = Totals(loaded + aside, loaded, aside)
    return found


def _texts_among(cells: Cells, numeric: Numeric | None) -> Callable[[Place, list[str]], set[str]]:
    """Return the question which of a column's texts stand in text cells of the workbook."""

    def ask(place: Place, texts: list[str]) -> set[str]:
        if numeric is None or not place.typed:
            return set()
        coded = cells.columns[place.letter]
        rows = np.flatnonzero(np.asarray(pc.is_in(coded.spread(coded.clean), value_set=pa.array(texts))))
        where = {f"{place.letter}{cells.first_row + row}": row for row in rows.tolist()}
        written = [where[cell] for cell in set(where) - numeric(place.sheet, where)]
        return set(coded.spread(coded.clean).take(pa.array(written, pa.int32())).to_pylist())

    return ask


