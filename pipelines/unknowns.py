"""Looking into columns that have no declared meaning: cells that cannot be read, and the day a list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.days import read_dates
from pipelines.dateorder import Hints
from pipelines.findings import Finding
from pipelines.reading import ERRORS, UNSTORED, Place, on
from pipelines.stated import is_as_of_heading
from schemas.kinds import date
from schemas.table import Column

if TYPE_CHECKING:
    from pipelines.cells import Cells
    from pipelines.reading import Reading
    from pipelines.sheets import Recognised


def unread_cells(recognised: Recognised, cells: Cells, places: dict[str, Place]) -> list[Finding]:
    """Count, once per column, the cells of other columns that hold an error or a formula without a result."""
    declared = {place.letter for place in places.values()}
    sheet = recognised.sheet.name
    found = []
    for heading, letter in recognised.extra:
        if letter in declared or letter not in cells.columns:
            continue
        coded = cells.columns[letter]
        wrong = pc.is_in(coded.clean, value_set=pa.array([*ERRORS, UNSTORED]))
        if pc.any(wrong).as_py():
            count = int(pc.sum(coded.spread(wrong)).as_py() or 0)
            text = coded.clean.filter(wrong)[0].as_py()
            says = f'{on(sheet, letter, heading)}: {count:,} cells hold an error or no result, for example "{text}". '
            says += "The column is kept as it is; correct it in the source if you need it."
            found.append(Finding(sheet, "", "", "warning", "error_cell", text, says))
    return found


def as_of_columns(recognised: Recognised, cells: Cells) -> dict[str, Reading]:
    """Return the columns without a declared meaning whose heading names the day that the list shows, read as dates."""
    wanted = {
        letter: (cells.columns[letter], Place(recognised.sheet.name, letter, _as_of(heading), recognised.sheet.typed))
        for heading, letter in recognised.extra
        if letter in cells.columns and is_as_of_heading(heading)
    }
    return read_dates(wanted, Hints())


def _as_of(heading: str) -> Column:
    return Column("as_of", date, heading, "The day that the list shows.")
