"""Counts, over folders of real workbooks, what is easily lost: error cells, formulas without a result, unread dates.

Each .xlsx and .xlsm file is read twice, by openpyxl and by the pipeline; one line per file that has any of them, and
a line for each cell that only openpyxl found. Where a file loads, each text under a date column that became no date
must be named by a finding; those that are not are counted as lost too.
"""

from __future__ import annotations

import json
import sys
import warnings
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl

from pipelines.findings import Refusal
from pipelines.read import read
from pipelines.screen import screen
from pipelines.understand import understand
from pipelines.understood import Memory
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.understood import Understood

REAL = Path(__file__).parents[2] / "shared" / "realdata"
TODAY = date(2026, 11, 20)
_FORMS = {".xlsx", ".xlsm"}
_SILENT = {"", "-", "--", "n/a", "tbd", "tbc", "?", "none", "null"}
Cells = set[tuple[str, str, str]]  # what is wrong ("error" or "unstored"), the sheet, the cell


def main(words: list[str]) -> None:
    """Print what each file has, and every cell that got lost."""
    folders = [Path(each) for each in words] or sorted(each for each in REAL.iterdir() if each.is_dir())
    compared = left_out = lost = 0
    for path in (each for folder in folders for each in sorted(folder.iterdir()) if each.suffix.lower() in _FORMS):
        theirs, ours = _by_openpyxl(path), _by_pipeline(path)
        if theirs is None or ours is None:
            left_out += 1
            continue
        found, sheets = ours
        theirs = {each for each in theirs if each[1] in sheets}
        tables = understand(path, name=path.name, memory=Memory(), today=TODAY).tables
        unread, unnamed = (sum(each) for each in zip((0, 0), *map(_dates, tables), strict=True))
        if theirs or unread:
            kinds = [kind for kind, _, _ in theirs]
            errors, unstored = kinds.count("error"), kinds.count("unstored")
            print(f"{path.name}: {errors} error cells, {unstored} formulas without a result, {unread} unread dates")
        missing = sorted(theirs - found)
        print(*(f"  lost: {kind} {sheet}!{cell}" for kind, sheet, cell in missing), sep="\n", end="\n" * bool(missing))
        compared, lost = compared + 1, lost + len(missing) + unnamed
    print(f"{compared} files compared, {left_out} that one of the two does not open, {lost} cells lost")


def _by_openpyxl(path: Path) -> Cells | None:
    """Return what is wrong in a workbook, None when openpyxl does not open it."""
    try:
        with warnings.catch_warnings(action="ignore"):
            values = openpyxl.load_workbook(path, data_only=True)
            formulas = openpyxl.load_workbook(path)
    except Exception:  # noqa: BLE001 - a broken file may raise anything here
        return None
    found: Cells = set()
    for sheet in values.worksheets:
        for row in formulas[sheet.title].iter_rows():
            for cell in row:
                value = sheet[cell.coordinate]
                if value.data_type == "e":
                    found.add(("error", sheet.title, cell.coordinate))
                elif cell.data_type == "f" and value.value is None and value.data_type != "str":  # "" is a result
                    found.add(("unstored", sheet.title, cell.coordinate))
    return found


def _by_pipeline(path: Path) -> tuple[Cells, set[str]] | None:
    """Return what is wrong in a workbook and the sheets that were read, None when it is refused."""
    source = screen(path, path.name)
    if isinstance(source, Refusal) or not (sheets := read(source).sheets):
        return None
    errors = {("error", sheet.name, cell) for sheet in sheets for cell in sheet.errors}
    unstored = {("unstored", sheet.name, cell) for sheet in sheets for cell in sheet.unstored}
    return errors | unstored, {sheet.name for sheet in sheets}


def _dates(table: Understood) -> tuple[int, int]:
    """Return how many texts under date columns are no dates, and how many of them no finding names."""
    unread = named = 0
    for column in all_exports()[table.table].columns:
        if column.kind.name == "date" and column.name in table.columns:
            rows = table.rows.select([column.name, "raw"]).to_pylist()
            texts = [json.loads(row["raw"]).get(column.name) for row in rows if row["raw"] and row[column.name] is None]
            unread += sum(bool(text) and str(text).strip().lower() not in _SILENT for text in texts)
            named += sum(each.column == column.name and each.severity == "unknown" for each in table.findings)
    return unread, max(0, unread - named)


if __name__ == "__main__":
    main(sys.argv[1:])
