"""Records that cannot be identified or counted: set aside with all their cells and the sentence why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.reading import at, on
from pipelines.troubles import LISTED
from pipelines.understood import SetAside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.cells import Cells
    from pipelines.reading import Place, Reading


def without_amount(
    rows: NDArray[np.int64], cells: Cells, place: Place, reading: Reading
) -> tuple[list[SetAside], list[Finding]]:
    """Set aside ledger records whose amount cannot be read."""
    asides, findings = [], []
    which = reading.coded.at(pa.array(rows, pa.int32()))
    texts = reading.coded.clean.take(which).to_pylist() if which is not None else []
    for row, text, shown in zip(rows.tolist(), texts, cells.texts(rows), strict=True):
        cell = f"{place.letter}{cells.first_row + row}"
        trouble = reading.troubles.get(text)
        if trouble is None:
            what = f'"{text}" is no amount' if text else "the amount is blank"
            says = f"{what}. The record is set aside until the source gives {place.column.kind.expected}."
        else:
            says = trouble.says
        why = f"{at(place.sheet, cell)}: {says}"
        asides.append(SetAside(cells.first_row + row, why, shown))
        if trouble is None:  # troubled cells have their finding already
            rule = "amount_unknown" if text else "amount_blank"
            findings.append(Finding(place.sheet, cell, place.column.name, "set_aside", rule, text or "", why))
    return asides, _cut(findings, place.sheet, place.column.name)


def without(
    rows: NDArray[np.int64], cells: Cells, sheet: str, missing: str, rule: str, *, amounts: pa.Array | None
) -> tuple[list[SetAside], list[Finding]]:
    """Set aside records that lack what their table cannot do without."""
    asides, findings = [], []
    stated = amounts.take(pa.array(rows, pa.int64())).to_pylist() if amounts is not None else [None] * len(rows)
    for row, amount, shown in zip(rows.tolist(), stated, cells.texts(rows), strict=True):
        cell = f"{next(iter(shown), 'A')}{cells.first_row + row}"
        why = f"{at(sheet, cell)}: the record has {missing}, so it is set aside. Add it in the source."
        asides.append(SetAside(cells.first_row + row, why, shown, amount))
        findings.append(Finding(sheet, cell, "", "set_aside", rule, next(iter(shown.values()), ""), why))
    return asides, _cut(findings, sheet, "")


def known(readings: dict[str, Reading], names: tuple[str, ...], count: int) -> NDArray[np.bool_]:
    """Return which rows know at least one of these columns."""
    found = np.zeros(count, np.bool_)
    for name in names:
        if name in readings:
            valid = pc.is_valid(readings[name].values)
            found |= np.asarray(pc.fill_null(readings[name].coded.spread(valid), fill_value=False))
    return found


def _cut(findings: list[Finding], sheet: str, column: str) -> list[Finding]:
    """List a thousand and count the rest: the records themselves are all listed as set aside."""
    if len(findings) <= LISTED:
        return findings
    rest = len(findings) - LISTED
    says = f"{on(sheet)}: and {rest:,} more records set aside like these; all of them are listed with the load."
    return [*findings[:LISTED], Finding(sheet, "", column, "set_aside", findings[0].rule, str(rest), says)]
