"""The version of a plan: what is said for a whole sheet, and a sheet of several versions split into one for each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.sums import exact_sum
from pipelines.findings import Finding
from pipelines.understood import Totals
from pipelines.values.reading import on
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.accounting.columns import ReadSheet
    from pipelines.understood import Stated, Understood

VERSION = "version"


def with_version(rows: pa.Table, stated: Stated | None) -> pa.Table:
    """Give the rows that do not say their version the one that is said for the whole sheet."""
    if stated is None or VERSION not in rows.column_names:
        return rows
    place = rows.column_names.index(VERSION)
    filled = pc.fill_null(rows.column(VERSION).combine_chunks(), stated.value)
    return rows.set_column(place, VERSION, filled)


def unsaid(sheet: ReadSheet) -> list[Finding]:
    """Say of a plan that nothing tells whether it is the original budget, a revised one or a forecast."""
    declared = sheet.export.by_month and any(each.name == VERSION for each in sheet.export.columns)
    if not declared or VERSION in sheet.readings or VERSION in sheet.recognised.parameters:
        return []
    says = f"{on(sheet.name)}: nothing says whether this is the original budget, a revised one or a forecast; it is "
    says += "loaded without a version. Add a column Version, or name the sheet or the file after it."
    return [Finding(sheet.name, "", VERSION, "warning", "version_unknown", "", says)]


def version_of(found: Understood) -> str:
    """Return the one version of a table understood, "" where it has none or does not say it."""
    if VERSION not in found.rows.column_names or not found.rows.num_rows:
        return ""
    return str(found.rows.column(VERSION)[0].as_py() or "")


def by_version(found: Understood) -> tuple[Understood, ...]:
    """Return one table per version of a plan: a forecast must never take the place of the budget beside it."""
    if not all_exports()[found.table].by_month or VERSION not in found.rows.column_names:
        return (found,)
    said = found.rows.column(VERSION)
    versions = pc.unique(said).to_pylist()
    if len(versions) < 2:  # noqa: PLR2004 - one version is the whole sheet
        return (found,)
    parts = [
        found.rows.filter(pc.equal(said, each) if each is not None else pc.is_null(said)).combine_chunks()
        for each in versions
    ]
    owner = {row: number for number, part in enumerate(parts) for row in part.column("source_row").to_pylist()}
    return tuple(_part(found, rows, number, owner) for number, rows in enumerate(parts))


def _part(found: Understood, rows: pa.Table, number: int, owner: dict[int, int]) -> Understood:
    """Return one version; what belongs to no row of another stays with the first."""
    first = number == 0
    totals = {}
    for name, each in found.totals.items():
        loaded, left = exact_sum(rows.column(name)), each.set_aside if first else each.set_aside * 0
        totals[name] = Totals(loaded + left, loaded, left)
    findings = tuple(each for each in found.findings if owner.get(_row(each.cell), 0) == number)
    aside, other = (found.set_aside, found.not_data) if first else ((), ())
    return replace(found, rows=rows, set_aside=aside, not_data=other, findings=findings, totals=totals)


def _row(cell: str) -> int:
    digits = re.search(r"\d+$", cell)
    return int(digits[0]) if digits else -1
