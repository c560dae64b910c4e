"""Looking into columns that have no declared meaning: cells that cannot be read, and the day a list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.stated import is_as_of_heading
from pipelines.findings import Finding
from pipelines.values.dateorder import Hints
from pipelines.values.days import read_dates
from pipelines.values.reading import ERRORS, UNSTORED, Place, on
from schemas.kinds import date
from schemas.table import Column

if TYPE_CHECKING:
    from pipelines.accounting.columns import ReadSheet
    from pipelines.values.reading import Reading


def unread_cells(sheet: ReadSheet) -> list[Finding]:
    """Count, once per column, the cells of other columns that hold an error or a formula without a result."""
    declared = {place.letter for place in sheet.places.values()}
    found = []
    for heading, letter in sheet.recognised.extra:
        if letter in declared or letter not in sheet.cells.columns:
            continue
        coded = sheet.cells.columns[letter]
        wrong = pc.is_in(coded.clean, value_set=pa.array([*ERRORS, UNSTORED]))
        if pc.any(wrong).as_py():
            count = int(pc.sum(coded.spread(wrong)).as_py() or 0)
            text = coded.clean.filter(wrong)[0].as_py()
            says = (
                f'{on(sheet.name, letter, heading)}: {count:,} cells hold an error or no result, for example "{text}". '
            )
            says += "The column is kept as it is; correct it in the source if you need it."
            found.append(Finding(sheet.name, "", "", "warning", "error_cell", text, says))
    return found


def as_of_columns(sheet: ReadSheet) -> dict[str, Reading]:
    """Return the columns without a declared meaning whose heading names the day that the list shows, read as dates."""
    columns = sheet.cells.columns
    wanted = {
        letter: (columns[letter], Place(sheet.name, letter, _as_of(heading), sheet.recognised.sheet.typed))
        for heading, letter in sheet.recognised.extra
        if letter in columns and is_as_of_heading(heading)
    }
    return read_dates(wanted, Hints())


def _as_of(heading: str) -> Column:
    return Column("as_of", date, heading, "The day that the list shows.")
