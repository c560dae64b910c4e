"""The pipeline as one call: screen, read, recognise, tidy and validate a file; never a database, never a traceback."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pipelines import watch
from pipelines.accounting.covers import span
from pipelines.accounting.putback import put_back
from pipelines.findings import Finding, Refusal
from pipelines.formats.celltypes import numeric
from pipelines.ownmarks import take_marks
from pipelines.read import read
from pipelines.recognition.onsheet import tables_on
from pipelines.screen import screen
from pipelines.settings import take_settings
from pipelines.tidy import Said, tidy
from pipelines.understood import FileUnderstood, SheetRefused
from pipelines.validate import validate
from pipelines.values.months import label
from pipelines.values.reading import on
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from pipelines.recognition.placing import Placing
    from pipelines.recognition.stacking import Found
    from pipelines.sheets import Sheet, Sheets, Source
    from pipelines.understood import Memory, Understood


def understand(
    path: Path,
    *,
    name: str,
    memory: Memory,
    today: date,
    table: str = "",
    unit: str = "",
    as_of: str = "",
    covers: str = "",
) -> FileUnderstood:
    """Return everything that the file `name` at `path` holds, or why it (or a sheet of it) cannot be read."""
    watch.tell("screened")
    source = screen(path, name)
    if isinstance(source, Refusal):
        return FileUnderstood(name, _sha256(path), refusal=source)
    watch.tell("read")
    sheets = read(source)
    if sheets.refusal:
        return FileUnderstood(name, source.sha256, refused=sheets.refused, refusal=sheets.refusal)
    sheets, own = take_marks(sheets)
    sheets, settings = take_settings(sheets)
    if covers:  # which months are meant tells the year of headings such as "Jan" and P01
        memory = replace(memory, answers={**memory.answers, "covers": covers})
    watch.tell("recognised")
    found, refused = _recognised(sheets, name=name, memory=memory, table=table)
    said = Said(unit=unit, as_of=as_of, covers=covers)
    tables: list[Understood] = []
    done, rows = 0, sum(each.recognised.sheet.cells.num_rows for each in found)
    for each in found:
        watch.tell("tidied", done, rows)
        asked = partial(_numeric, source, each.placing)
        tidied = tidy(each.recognised, memory, name=name, said_so=said, numeric=asked, today=today)
        done += each.recognised.sheet.cells.num_rows
        watch.tell("validated", done, rows)
        understood = validate(tidied, file=name, sha256=source.sha256)
        tables += [put_back(one, each.placing) for one in understood]
    tables = [_with_notes(own.said(each), source, first=number == 0, today=today) for number, each in enumerate(tables)]
    others = (*own.refused, *sheets.refused, *refused)
    left_out = (each for each in others if not (tables and each.refusal.rule == "empty"))
    return FileUnderstood(name, source.sha256, tuple(tables), tuple(left_out), settings=settings)


def _recognised(sheets: Sheets, *, name: str, memory: Memory, table: str) -> tuple[list[Found], list[SheetRefused]]:
    """Return the tables found on the sheets, and why others are none; empty sheets beside them need no words."""
    found: list[Found] = []
    refused: list[SheetRefused] = []
    for sheet in sheets.sheets:
        tables, others = tables_on(sheet, name=name, memory=memory, table=table)
        found += tables
        refused += others
    shown = {each.recognised.table for each in found if not each.recognised.sheet.hidden}
    doubled = [each for each in found if each.recognised.sheet.hidden and each.recognised.table in shown]
    refused += [SheetRefused(each.recognised.sheet.name, _hidden(each.recognised.sheet, name)) for each in doubled]
    found = [each for each in found if each not in doubled]
    return found, refused


def _numeric(source: Source, placing: Placing, sheet: str, cells: Iterable[str]) -> set[str]:
    """Name those of the cells that a workbook stores as numbers, whichever shape their table is read in."""
    if placing.is_plain:
        return numeric(source, sheet, cells)
    as_read = {placing.cell(cell): cell for cell in cells}
    return {as_read[cell] for cell in numeric(source, sheet, as_read)}


def _hidden(sheet: Sheet, name: str) -> Refusal:
    says = f"{name}, sheet {sheet.name}: the sheet is hidden and a visible sheet holds the same kind of list, so it is "
    return Refusal("hidden_sheet", says + "left out; unhide it and load the file again if it holds further rows.")


def _with_notes(understood: Understood, source: Source, *, first: bool, today: date) -> Understood:
    """Add what screening warned about (once per file), and a claim on months that have not begun."""
    findings = [*(source.notes if first else ()), *_ahead(understood, today)]
    return replace(understood, findings=(*findings, *understood.findings)) if findings else understood


def _ahead(understood: Understood, today: date) -> list[Finding]:
    claimed = understood.covers.value if understood.covers else ""
    covered = span(claimed)
    if covered is None or all_exports()[understood.table].by_month or covered[1] <= today.year * 12 + today.month - 1:
        return []
    last = label(covered[1])
    says = f"{on(understood.sheet)}: the sheet covers {claimed}, and {last} has not begun. "
    says += "Check whether its dates are read the right way round."
    return [Finding(understood.sheet, "", "", "warning", "covers_ahead", last, says)]


def _sha256(path: Path) -> str:
    """Return the hash of a refused file, "" when even its bytes cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
