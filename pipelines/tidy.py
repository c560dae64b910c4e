"""From a recognised sheet to typed rows: every cell becomes a value, unknown and said, or the row is accounted for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from pipelines.accounting.asides import Aside, amounts_of, set_aside
from pipelines.accounting.body import body_of, measure_of
from pipelines.accounting.claims import Claim, claim
from pipelines.accounting.columns import read_columns
from pipelines.accounting.covers import hints, named, said
from pipelines.accounting.doubles import doubled
from pipelines.accounting.outline import without_summaries
from pipelines.accounting.rows import fill_down, table_of
from pipelines.accounting.stated import as_of_said, currency_said, sheet_warnings, unit_column, unit_said
from pipelines.accounting.sums import exact_sum
from pipelines.accounting.totals import Sorted, sort_rows
from pipelines.accounting.troubles import cell_findings, unique
from pipelines.accounting.unpivot import unread_months, untied_totals
from pipelines.accounting.versions import unsaid, with_version
from pipelines.understood import Totals
from pipelines.values.dateorder import Hints
from pipelines.values.unknowns import as_of_columns, unread_cells
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from numpy.typing import NDArray

    from pipelines.accounting.columns import Numeric, ReadSheet
    from pipelines.findings import Finding, Question
    from pipelines.sheets import Recognised
    from pipelines.understood import Memory, NotData, SetAside, Stated
    from schemas.table import Export


@dataclass(frozen=True)
class Said:
    """What the person who loads says about the sheet, ahead of everything that it says itself."""

    unit: str = ""
    as_of: str = ""
    covers: str = ""


@dataclass(frozen=True)
class Tidied:
    """A sheet as typed rows, with everything that is not a row.

    `letters` says where each column stands, `unit_column` is the column by which the sheet is split, and
    `aside_amounts` are the readable amounts of records set aside: {column: {row: amount}}.
    """

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
    aside_amounts: dict[str, dict[int, Decimal | None]] = field(default_factory=dict)


def tidy(
    recognised: Recognised,
    memory: Memory,
    *,
    name: str,
    said_so: Said | None = None,
    numeric: Numeric | None = None,
    today: date | None = None,
) -> Tidied:
    """Read a recognised sheet of the file `name`; `numeric` tells which cells of a workbook are number cells.

    `today` tells likely years from unlikely ones where dates write them with two digits.
    """
    export, spoken = all_exports()[recognised.table], said_so or Said()
    remembered = memory.by_layout.get(recognised.layout, {})
    answers = {**remembered, **memory.answers}
    currency = currency_said(recognised, answers)
    stated = said(recognised, covers=spoken.covers, answers=memory.answers)
    sheet = read_columns(
        recognised,
        export,
        answers,
        hints=Hints(hints(stated, named(recognised, file=name)), today=today),
        currency=currency.value if currency else "",
        numeric=numeric,
    )
    sheet, summaries = without_summaries(sheet)
    rows = sort_rows(body_of(sheet))
    filled = fill_down(sheet, rows)
    claimed = claim(sheet, rows.records, stated, file=name) if export.ledger else Claim()
    aside = set_aside(sheet, rows.records, claimed, filled.mask)
    version = recognised.parameters.get("version")
    unit = unit_said(recognised, unit=spoken.unit, answers=memory.answers, remembered=remembered)
    as_of = (
        None
        if export.ledger
        else as_of_said(recognised, as_of_columns(sheet), file=name, as_of=spoken.as_of, answers=memory.answers)
    )
    return Tidied(
        sheet.recognised,
        export,
        with_version(table_of(sheet, aside.loaded, filled=filled, claimed=claimed, currency=currency), version),
        {each: place.letter for each, place in sheet.places.items()},
        tuple(aside.records),
        (*recognised.titles, *rows.not_data),
        unique([*_findings(sheet, rows, aside, claimed), *summaries]),
        (*recognised.questions, *(q for each in sheet.readings.values() for q in each.questions), *claimed.questions),
        unit,
        "" if unit and unit.how == "answered" else unit_column(sheet.places),
        currency,
        as_of,
        claimed.covers,
        amounts_of(sheet, aside.records),
    )


def months_found(sheet: ReadSheet, records: NDArray[np.int64], loaded: NDArray[np.int64]) -> list[Finding]:
    """Return what is wrong with the months of a sheet that has a column for each: cells without an amount, sums."""
    if sheet.spread is None:
        return []
    place, left = sheet.places[sheet.export.amount], np.setdiff1d(records, loaded)
    found = unread_months(sheet.spread, place, loaded, "unknown") + unread_months(
        sheet.spread, place, left, "set_aside"
    )
    return found + untied_totals(sheet.spread, sheet.cells, place, records)


def totals_of(rows: pa.Table, asides: dict[str, dict[int, Decimal | None]], own: Iterable[int]) -> dict[str, Totals]:
    """Return the control sums of each amount column: read = loaded + set aside."""
    mine = set(own)
    found = {}
    for name, amounts in asides.items():
        loaded = exact_sum(rows.column(name))
        values = [each for row, each in amounts.items() if row in mine and each is not None]
        aside = exact_sum(pa.array(values, rows.schema.field(name).type))
        found[name] = Totals(loaded + aside, loaded, aside)
    return found


def _findings(sheet: ReadSheet, rows: Sorted, aside: Aside, claimed: Claim) -> tuple[Finding, ...]:
    """Gather what is wrong, from the whole sheet down to the cells of its records."""
    found = [*sheet.recognised.findings, *sheet_warnings(sheet.recognised.sheet), *rows.findings, *claimed.findings]
    found += [note for reading in sheet.readings.values() for note in reading.notes]
    found += aside.findings
    found += doubled(sheet, aside.loaded) if sheet.export.ledger else []
    measure = measure_of(sheet.export) if sheet.export.ledger else ""
    records = rows.records[~np.isin(rows.records, [*sheet.overlong, *sheet.moved])]
    for name, reading in sheet.readings.items():
        if sheet.spread and name == measure:
            continue
        found += cell_findings(
            reading,
            sheet.places[name],
            rows=records,
            first_row=sheet.cells.first_row,
            unknown_as="set_aside" if name == measure else "unknown",
            origins=sheet.origins.get(name),
        )
    found += unsaid(sheet) if len(aside.loaded) else []
    return unique([*found, *months_found(sheet, records, aside.loaded), *unread_cells(sheet)])
