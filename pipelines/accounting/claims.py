"""Which months a ledger's sheet claims, and in which of them each of its rows counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.covers import bulk, by_content, by_name, contradicted, named, span, written
from pipelines.accounting.monthly import own_months, span_of, spread_span
from pipelines.accounting.periods import UNKNOWN, row_periods, with_years
from pipelines.findings import Choice, Finding, Question
from pipelines.understood import Stated
from pipelines.values.months import label
from pipelines.values.reading import on

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.columns import ReadSheet
    from pipelines.values.reading import Place, Reading

_YEAR = re.compile(
    r"(?i)\b(?:fiscal|financial|accounting|posting|budget)?\s*(?:year|jahr|gesch[a\u00e4]ftsjahr|ann[e\u00e9]e|exercice|fy)\b"
)
_SHOWN = 5  # cells that a sentence names


@dataclass(frozen=True)
class Claim:
    """What is claimed: `covers`, and per row (below the heading) its own month and the period it counts in."""

    covers: Stated | None = None
    own: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    periods: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()


def claim(sheet: ReadSheet, records: NDArray[np.int64], stated: Stated | None, *, file: str) -> Claim:
    """Decide what the sheet covers and in which period each row counts."""
    if sheet.spread:
        return _of_columns(sheet, stated)
    dates = _dates(sheet)
    months, covers = dates, stated
    findings: tuple[Finding, ...] = ()
    if sheet.export.by_month:
        return _of_records(sheet, records, stated, file)
    if name := sheet.first_of("month"):
        place = sheet.places[name]
        found = row_periods(_with_year_column(sheet, name), _only(dates, records), place)
        findings = found.findings
        if found.reliable:
            months = np.where(found.months != UNKNOWN, found.months, dates)
            covers = covers or _from_column(found.months[records], place, sheet.recognised.header_row)
    own = months[records]
    own_known = own[own != UNKNOWN]
    covers = covers or by_name(named(sheet.recognised, file=file), own_known) or by_content(own_known)
    if covers is None:
        return Claim(None, months, months, findings, (_ask(sheet.name),))
    covers, questions = _unless_contradicted(sheet, covers, own_known)
    low, high = span(covers.value) or (0, 0)
    periods = np.where((months >= low) & (months <= high), months, high)
    outside = int(((own != UNKNOWN) & ((own < low) | (own > high))).sum())
    if outside:
        findings = (*findings, _outside(sheet.name, outside, len(own), low, high))
    if low < high:
        findings = (*findings, *_undated(sheet, records[own == UNKNOWN], high))
    return Claim(covers, months, periods, findings, questions)


def _of_columns(sheet: ReadSheet, stated: Stated | None) -> Claim:
    """Claim the months that head the columns: every amount counts in the month above it."""
    covers, findings = spread_span(sheet, stated)
    nowhere = np.zeros(sheet.cells.count, np.int64)
    return Claim(covers, nowhere, nowhere, tuple(findings))


def _of_records(sheet: ReadSheet, records: NDArray[np.int64], stated: Stated | None, file: str) -> Claim:
    """Claim the months of records that have nothing but months: none of them is a stray date."""
    name = sheet.first_of("month")
    said = stated or by_name(named(sheet.recognised, file=file), np.empty(0, np.int64))
    months = np.full(sheet.cells.count, UNKNOWN, np.int64)
    questions: tuple[Question, ...] = ()
    if name:
        reading = _with_year_column(sheet, name)
        found = row_periods(reading, months, sheet.places[name])
        months, questions = own_months(sheet, name, found.months, reading, said)
    known = months[records][months[records] != UNKNOWN]
    if len(known):
        cell = f"{sheet.places[name].letter}{sheet.recognised.header_row}"
        covers, notes = span_of(sheet, known, stated, cell)
        return Claim(covers, months, months, tuple(notes), questions)
    low, high = (said and span(said.value)) or (0, -1)
    if low != high:
        return Claim(None, months, months, (), (_ask(sheet.name), *questions))
    return Claim(said, months, np.full(sheet.cells.count, high, np.int64), (), questions)


def _unless_contradicted(
    sheet: ReadSheet, covers: Stated, months: NDArray[np.int64]
) -> tuple[Stated, tuple[Question, ...]]:
    """Return what is covered, and the question if the dates speak against what a name or a title says."""
    low, high = span(covers.value) or (0, 0)
    found = contradicted((low, high), months) if covers.how in {"file name", "parameter"} else None
    dates = sheet.first_of("date")
    if found is None or (dates and sheet.readings[dates].questions):
        return covers, ()  # dates that must be asked about may yet agree
    named_as, dated = _months(low, high), _months(*found)
    inside = int(((months >= found[0]) & (months <= found[1])).sum())
    where = f"cell {covers.cell}" if covers.cell else "its name"
    says = (
        f"{on(sheet.name)}: {where} says {named_as}, but {inside:,} of {len(months):,} dated records lie in {dated}. "
    )
    says += "Which months does it cover?"
    choices = (
        Choice(written(*found), f"{dated}, as its dates say"),
        Choice(covers.value, f"{named_as}, as {where} says"),
    )
    guess = written(*found)
    return Stated(guess, "content"), (Question("covers", says, guess, choices),)


def _undated(sheet: ReadSheet, rows: NDArray[np.int64], high: int) -> list[Finding]:
    """Say of how many records nobody knows the month, and in which they count; which cells are blank."""
    name = sheet.first_of("date") or sheet.first_of("month")
    if not len(rows) or not name:
        return []
    place, reading = sheet.places[name], sheet.readings[name]
    coded = reading.coded
    said = pc.and_(pc.is_valid(coded.clean), pc.invert(coded.silent))
    unread = np.asarray(pc.fill_null(coded.spread(said), fill_value=False))[rows]
    count, wrong = len(rows), int(unread.sum())
    cells = [f"{place.letter}{sheet.cells.first_row + row}" for row in rows[np.argsort(unread, kind="stable")][:_SHOWN]]
    one, more = count == 1, " and more" if count > len(cells) else ""
    says = f"{place.named}: {count:,} record{' has' if one else 's have'} no date"
    says += f", {wrong:,} of them one that cannot be read" if wrong else ""
    says += f" ({', '.join(cells)}{more}); {'it counts' if one else 'they count'} in {label(high)}, "
    says += "the last month that the file covers. Add the dates in the source."
    return [Finding(place.sheet, "", name, "warning", "undated", str(count), says)]


def _dates(sheet: ReadSheet) -> NDArray[np.int64]:
    """Return the month of each row's date, UNKNOWN where it has none: from the first date column of the table."""
    name = sheet.first_of("date")
    if not name:
        return np.full(sheet.cells.count, UNKNOWN, np.int64)
    reading = sheet.readings[name]
    days = reading.values
    months = pc.add(
        pc.multiply(pc.cast(pc.year(days), pa.int32()), 12), pc.subtract(pc.cast(pc.month(days), pa.int32()), 1)
    )
    if reading.months is not None:
        months = pc.coalesce(months, reading.months)
    return np.asarray(pc.fill_null(reading.coded.spread(months), UNKNOWN), np.int64)


def _only(months: NDArray[np.int64], records: NDArray[np.int64]) -> NDArray[np.int64]:
    found = np.full(len(months), UNKNOWN, np.int64)
    found[records] = months[records]
    return found


def _with_year_column(sheet: ReadSheet, name: str) -> Reading:
    """Read periods such as "9" together with the column that says the year, if there is one."""
    reading, columns = sheet.readings[name], sheet.cells.columns
    if not any(each.rule == "month_without_year" for each in reading.troubles.values()):
        return reading
    years = [letter for heading, letter in sheet.recognised.extra if _YEAR.search(heading) and letter in columns]
    return with_years(reading, columns[years[0]]) if years else reading


def _from_column(months: NDArray[np.int64], place: Place, header_row: int) -> Stated | None:
    found = bulk(months[months != UNKNOWN])
    return Stated(written(*found), "content", f"{place.letter}{header_row}") if found else None


def _ask(sheet: str) -> Question:
    says = f"{on(sheet)}: which months does this sheet cover? Neither its rows nor its name say so."
    return Question("covers", says, "")


def _outside(sheet: str, outside: int, count: int, low: int, high: int) -> Finding:
    says = f"{on(sheet)}: {outside:,} of {count:,} records are dated outside {_months(low, high)}, which the sheet "
    says += f"covers; they keep their dates and count in {label(high)}."
    return Finding(sheet, "", "", "warning", "outside_covers", str(outside), says)


def _months(low: int, high: int) -> str:
    return label(low) if low == high else f"{label(low)} to {label(high)}"


def month_texts(months: NDArray[np.int64]) -> pa.Array:
    """Return month numbers as YYYY-MM, null where unknown."""
    numbers = np.unique(months[months != UNKNOWN])
    labels = pa.array([label(int(each)) for each in numbers], pa.string())
    return labels.take(pc.index_in(pa.array(months, pa.int64()), value_set=pa.array(numbers, pa.int64())))
