"""Records that cannot be identified or counted: set aside with all their cells and the sentence why."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.body import measure_of, party_of
from pipelines.accounting.perrow import mask_of
from pipelines.accounting.troubles import LISTED
from pipelines.findings import Finding
from pipelines.understood import SetAside
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from decimal import Decimal

    from numpy.typing import NDArray

    from pipelines.accounting.claims import Claim
    from pipelines.accounting.columns import ReadSheet


_HAS = "the record has {}, so it is set aside. Add it in the source."
_ACTUALS = re.compile(
    r"actuals?|act|ist|ist-werte|istwerte|r[eé]el|r[eé]alis[eé]|real|ejecutado|spent|booked|variance|abweichung"
)


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
    if sheet.overlong:
        _overlong(sheet, found)
    if sheet.moved:
        _moved(sheet, found)
    if sheet.export.ledger:
        if measure in sheet.readings:
            _without_amount(sheet, measure, found)
            _both_sides(sheet, measure, found)
            _without_party(sheet, inherited, found)
        else:
            _without_amounts(sheet, measure, found)
        if claimed.covers is None:
            _without(sheet, claimed.own >= 0, _HAS.format("neither a date nor a period"), "no_period", found)
        elif sheet.export.by_month:
            _without(sheet, claimed.periods >= 0, _HAS.format("no month that can be read"), "no_period", found)
            _actual(sheet, found)
    else:
        wanted = [*sheet.export.key, *(name for group in sheet.export.needed for name in group)]
        named = known(sheet, tuple(dict.fromkeys(wanted))) | inherited
        _without(sheet, named, _HAS.format("neither a key nor a name"), "no_key_or_name", found)
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


def address(sheet: ReadSheet, name: str, row: int) -> str:
    """Return the cell in which a value stands."""
    own = sheet.origins[name][row].as_py() if name in sheet.origins else None
    return own or f"{sheet.places[name].letter}{sheet.cells.first_row + row}"


def _both_sides(sheet: ReadSheet, measure: str, found: Aside) -> None:
    """Warn of records that hold a debit and a credit: their difference is the amount."""
    rows = found.loaded[np.isin(found.loaded, sheet.both)]
    if len(rows):
        cell, name = address(sheet, measure, int(rows[0])), sheet.places[measure].column.name
        count = f"{len(rows):,} record{'s hold' if len(rows) > 1 else ' holds'}"
        says = f"{at(sheet.name, cell)}: {count} both a debit and a credit, this is the first; the difference is the "
        says += "amount. Check whether that is meant."
        found.findings.append(Finding(sheet.name, cell, name, "warning", "debit_and_credit", str(len(rows)), says))


def _without_party(sheet: ReadSheet, inherited: NDArray[np.bool_], found: Aside) -> None:
    """Warn once of records that do not say who they are about, as below a merged cell."""
    names = tuple(name for name in party_of(sheet.export) if name in sheet.readings)
    said = known(sheet, names) | inherited
    for coded, troubles in ((sheet.readings[name].coded, sheet.readings[name].troubles) for name in names):
        said |= mask_of(coded.spread(pc.is_in(coded.clean, value_set=pa.array(list(troubles), pa.string()))))
    rows = found.loaded[~said[found.loaded]] if names else found.loaded[:0]
    if len(rows):
        place = sheet.places[names[0]]
        cell = f"{place.letter}{sheet.cells.first_row + int(rows[0])}"
        count = f"{len(rows):,} record{'s have' if len(rows) > 1 else ' has'}"
        says = f"{at(sheet.name, cell)}: {count} no {place.column.heading.lower()}, from this cell on; they are loaded "
        says += "without one. Fill it in on every row of the source; a merged cell names only its first row."
        found.findings.append(Finding(sheet.name, cell, names[0], "warning", "party_blank", str(len(rows)), says))


def _overlong(sheet: ReadSheet, found: Aside) -> None:
    """Set aside records with more cells than headings: what stands in which column is not known."""
    mask = np.isin(found.loaded, list(sheet.overlong))
    rows, found.loaded = found.loaded[mask], found.loaded[~mask]
    what, findings = "amount" if sheet.export.amount else "values", []
    for row, shown in zip(rows.tolist(), sheet.cells.texts(rows), strict=True):
        number, extra = sheet.cells.first_row + row, sheet.overlong[row]
        cell = f"{next(iter(shown), 'A')}{number}"
        why = (
            f"{at(sheet.name, cell)}: row {number} has {extra} cell{'s' if extra > 1 else ''} more than the headings, "
        )
        why += f"so its {what} cannot be trusted and it is set aside. Put values that hold the separator in quotation "
        why += "marks in the source."
        found.records.append(SetAside(number, why, shown))
        findings.append(Finding(sheet.name, cell, "", "set_aside", "more_cells", str(extra), why))
    found.findings += _cut(findings)


def _moved(sheet: ReadSheet, found: Aside) -> None:
    """Set aside what stands below headings in another order: said once for each of these headings."""
    mask = np.isin(found.loaded, list(sheet.moved))
    rows, found.loaded = found.loaded[mask], found.loaded[~mask]
    counts: dict[int, int] = {}
    for row, shown in zip(rows.tolist(), sheet.cells.texts(rows), strict=True):
        heads = sheet.cells.first_row + sheet.moved[row]
        why = (
            f"{at(sheet.name, f'A{heads}')}: row {heads} has the headings again in another order, so the record below "
        )
        found.records.append(SetAside(sheet.cells.first_row + row, f"{why}it is set aside.", shown))
        counts[heads] = counts.get(heads, 0) + 1
    for heads, count in counts.items():
        cell = f"A{heads}"
        says = f"{at(sheet.name, cell)}: row {heads} has the headings again in another order; the {count:,} records "
        says += "below it are set aside. Put each list on its own sheet."
        found.findings.append(Finding(sheet.name, cell, "", "set_aside", "headings_moved", str(count), says))


def _without_amount(sheet: ReadSheet, measure: str, found: Aside) -> None:
    """Set aside ledger records whose amount cannot be read."""
    counted = known(sheet, (measure,))[found.loaded]
    rows, found.loaded = found.loaded[~counted], found.loaded[counted]
    place, reading, findings = sheet.places[measure], sheet.readings[measure], []
    texts = reading.coded.spread(reading.coded.clean).take(pa.array(rows, pa.int32())).to_pylist()
    for row, text, shown in zip(rows.tolist(), texts, sheet.cells.texts(rows), strict=True):
        cell = address(sheet, measure, row)
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
        why = f"{at(sheet.name, cell)}: {missing}"
        found.records.append(SetAside(sheet.cells.first_row + row, why, shown, number))
        findings.append(Finding(sheet.name, cell, "", "set_aside", rule, next(iter(shown.values()), ""), why))
    found.findings += _cut(findings)


def _actual(sheet: ReadSheet, found: Aside) -> None:
    """Set aside what a list of plans calls an actual: it was spent, and is no part of any plan."""
    if "version" not in sheet.readings:
        return
    coded = sheet.readings["version"].coded
    actual = [bool(text and _ACTUALS.fullmatch(text.strip().lower())) for text in coded.clean.to_pylist()]
    fine = ~mask_of(coded.spread(pa.array(actual, pa.bool_())))
    says = "it is an actual amount and no part of a plan, so it is set aside. Load it with what was spent."
    _without(sheet, fine, says, "actual_amount", found)


def _cut(findings: list[Finding]) -> list[Finding]:
    """List a thousand and count the rest: the records themselves are all listed as set aside."""
    if len(findings) <= LISTED:
        return findings
    first, rest = findings[0], len(findings) - LISTED
    says = f"{on(first.sheet)}: and {rest:,} more records set aside like these; all of them are listed with the load."
    return [*findings[:LISTED], Finding(first.sheet, "", first.column, "set_aside", first.rule, str(rest), says)]
