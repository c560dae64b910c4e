"""What Evenkeel itself wrote into a workbook that went back to its owner, left out when it comes again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Refusal
from pipelines.understood import NotData, SheetRefused

if TYPE_CHECKING:
    from pipelines.sheets import Sheet, Sheets
    from pipelines.understood import Understood

TITLE: Final = "Evenkeel: what to mend"  # heads the summary sheet and the notes columns
BEHIND: Final = "Evenkeel: where a figure comes from"  # heads the same where nothing is to mend
TITLES: Final = (TITLE, BEHIND)
SUMMARY: Final = "Evenkeel"


@dataclass(frozen=True)
class OwnMarks:
    """What was left out: the letters of the notes column of each sheet, and the summary sheets."""

    notes: dict[str, tuple[str, ...]]
    refused: tuple[SheetRefused, ...]

    def said(self, found: Understood) -> Understood:
        """Return a table that lists the notes column of its sheet as not data."""
        letters = self.notes.get(found.sheet, ())
        listed = [NotData(found.header_row, "note", f"column {each}: notes of Evenkeel (left out)") for each in letters]
        return replace(found, not_data=(*listed, *found.not_data)) if listed else found


def take_marks(sheets: Sheets) -> tuple[Sheets, OwnMarks]:
    """Return the sheets without summary and notes columns, and what was left out."""
    kept: list[Sheet] = []
    notes: dict[str, tuple[str, ...]] = {}
    refused: list[SheetRefused] = []
    for each in sheets.sheets:
        if _is_summary(each):
            says = f"Sheet {each.name}: Evenkeel itself wrote it, so it is left out."
            refused.append(SheetRefused(each.name, Refusal("no_list", says)))
            continue
        without, letters = _without_notes(each)
        kept.append(without)
        notes |= {each.name: letters} if letters else {}
    return replace(sheets, sheets=tuple(kept)), OwnMarks(notes, tuple(refused))


def _is_summary(sheet: Sheet) -> bool:
    if not sheet.name.startswith(SUMMARY) or not sheet.cells.num_rows or not sheet.cells.num_columns:
        return False
    return sheet.cells.column(0)[0].as_py() in TITLES


def _without_notes(sheet: Sheet) -> tuple[Sheet, tuple[str, ...]]:
    """Blank every column that holds our notes (nothing else stood in it); at the end of the sheet it goes."""
    cells, letters = sheet.cells, []
    for letter in sheet.cells.column_names:
        column = cells.column(letter)
        if all(pc.index(column, pa.scalar(each, pa.string())).as_py() < 0 for each in TITLES):
            continue
        letters.append(letter)
        cells = cells.set_column(cells.column_names.index(letter), letter, pa.nulls(len(column), pa.string()))
    if not letters:
        return sheet, ()
    while cells.num_columns and cells.column(cells.num_columns - 1).null_count == cells.num_rows:
        cells = cells.remove_column(cells.num_columns - 1)
    return replace(sheet, cells=cells), tuple(letters)
