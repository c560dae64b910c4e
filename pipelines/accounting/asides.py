"""Records that cannot be identified or counted: set aside with all their cells and the sentence why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.body import measure_of
from pipelines.accounting.troubles import LISTED
from pipelines.findings import Finding
from pipelines.understood import SetAside
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from decimal import Decimal

    from numpy.typing import NDArray

    from pipelines.accounting.claims import Claim
    from pipelines.accounting.columns import ReadSheet


@dataclass
class Aside:
    """What is left of the records, and what was set aside with its findings."""

    loaded: NDArray[np.int64]
    records: list[SetAside] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def set_aside(sheet: ReadSheet, records: NDArray[np.int64], claimed: Claim, inherited: NDArray[np.bool_]) -> Aside:
    """Take the records that cannot be identified or counted out of the others; `inherited` have a group's name."""
    found = Aside(records)
    measure = measure_of(sheet.export)
    if sheet.export.ledger:
        if measure in sheet.readings:
            _without_amount(sheet, measure, found)
        else:
            _without_amounts(sheet, measure, found)
        if claimed.covers is None:
            _without(sheet, claimed.own >= 0, "neither a date nor a period", "no_period", found)
    else:
        wanted = [*sheet.export.key, *(name for group in sheet.export.needed for name in group)]
        named = known(sheet, tuple(dict.fromkeys(wanted))) | inherited
        _without(sheet, named, "neither a key nor a name", "no_key_or_name", found)
    found.records.sort(key=lambda each: each.source_row)
    return found


def known(sheet: ReadSheet, names: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return which rows know at least one of these columns."""
    found = np.zeros(sheet.cells.count, np.bool_)
    for name in names:
        if name in sheet.readings:
            found |= np.asarray(pc.is_valid(sheet.per_row(name)))
    return found


def amounts_of(sheet: ReadSheet, records: list[SetAside]) -> dict[str, dict[int, Decimal | None]]:
    """Return the readable amounts of the records set aside: {column: {row: amount}}."""
    rows = [each.source_row for each in records]
    which = pa.array([row - sheet.cells.first_row for row in rows], pa.int32())
    return {
        name: dict(zip(rows, sheet.per_row(name).take(which).to_pylist(), strict=True))
        for name, place in sheet.places.items()
        if place.column.kind.name == "money"
    }


def _without_amount(sheet: ReadSheet, measure: str, found: Aside) -> None:
    """Set aside ledger records whose amount cannot be read."""
    counted = known(sheet, (measure,))[found.loaded]
    rows, found.loaded = found.loaded[~counted], found.loaded[counted]
    place, reading, findings = sheet.places[measure], sheet.readings[measure], []
    texts = reading.coded.spread(reading.coded.clean).take(pa.array(rows, pa.int32())).to_pylist()
    for row, text, shown in zip(rows.tolist(), texts, sheet.cells.texts(rows), strict=True):
        cell = f"{place.letter}{sheet.cells.first_row + row}"
        trouble = reading.troubles.get(text)
        what = f'"{text}" is no amount' if text else "the amount is blank"
        says = f"{what}. The record is set aside until the source gives {place.column.kind.expected}."
        why = f"{at(place.sheet, cell)}: {trouble.says if trouble else says}"
        found.records.append(SetAside(sheet.cells.first_row + row, why, shown))
        if trouble is None:  # troubled cells have their finding already
            rule = "amount_unknown" if text else "amount_blank"
            findings.append(Finding(place.sheet, cell, place.column.name, "set_aside", rule, text or "", why))
    found.findings += _cut(findings)


def _without_amounts(sheet: ReadSheet, measure: str, found: Aside) -> None:
    """Set aside all records of a sheet on which no column is known to hold the amounts: said once."""
    heading = sheet.export.column(measure).heading
    why = f"{on(sheet.name)}: no column is known to hold the amounts ({heading}), so no record can be counted."
    rows, found.loaded = found.loaded, found.loaded[:0]
    shown = sheet.cells.texts(rows)
    found.records += [
        SetAside(sheet.cells.first_row + row, why, cells) for row, cells in zip(rows.tolist(), shown, strict=True)
    ]
    if len(rows):
        says = f"{why} Name the column, and load the file again."
        found.findings.append(Finding(sheet.name, "", measure, "set_aside", "no_amount_column", "", says))


def _without(sheet: ReadSheet, fine: NDArray[np.bool_], missing: str, rule: str, found: Aside) -> None:
    """Set aside records that lack what their table cannot do without."""
    rows = found.loaded[~fine[found.loaded]]
    found.loaded = found.loaded[fine[found.loaded]]
    amount = sheet.export.amount
    stated = sheet.per_row(amount).take(pa.array(rows)).to_pylist() if amount in sheet.readings else [None] * len(rows)
    findings = []
    for row, number, shown in zip(rows.tolist(), stated, sheet.cells.texts(rows), strict=True):
        cell = f"{next(iter(shown), 'A')}{sheet.cells.first_row + row}"
        why = f"{at(sheet.name, cell)}: the record has {missing}, so it is set aside. Add it in the source."
        found.records.append(SetAside(sheet.cells.first_row + row, why, shown, number))
        findings.append(Finding(sheet.name, cell, "", "set_aside", rule, next(iter(shown.values()), ""), why))
    found.findings += _cut(findings)


def _cut(findings: list[Finding]) -> list[Finding]:
    """List a thousand and count the rest: the records themselves are all listed as set aside."""
    if len(findings) <= LISTED:
        return findings
    first, rest = findings[0], len(findings) - LISTED
    says = f"{on(first.sheet)}: and {rest:,} more records set aside like these; all of them are listed with the load."
    return [*findings[:LISTED], Finding(first.sheet, "", first.column, "set_aside", first.rule, str(rest), says)]
