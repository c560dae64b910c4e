"""The pipeline as one call: screen, read, recognise, tidy and validate a file; never a database, never a traceback."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pipelines.accounting.covers import span
from pipelines.findings import Finding, Refusal
from pipelines.formats.celltypes import numeric
from pipelines.read import read
from pipelines.recognise import recognise
from pipelines.screen import screen
from pipelines.settings import take_settings
from pipelines.tidy import Said, tidy
from pipelines.understood import FileUnderstood, SheetRefused
from pipelines.validate import validate
from pipelines.values.months import label
from pipelines.values.reading import on
from schemas.exports import all_exports

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pipelines.sheets import Recognised, Sheet, Sheets, Source
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
    source = screen(path, name)
    if isinstance(source, Refusal):
        return FileUnderstood(name, _sha256(path), refusal=source)
    sheets = read(source)
    if sheets.refusal:
        return FileUnderstood(name, source.sha256, refused=sheets.refused, refusal=sheets.refusal)
    sheets, settings = take_settings(sheets)
    if covers:  # which months are meant tells the year of headings such as "Jan" and P01
        memory = replace(memory, answers={**memory.answers, "covers": covers})
    found, refused = _recognised(sheets, name=name, memory=memory, table=table)
    said = Said(unit=unit, as_of=as_of, covers=covers)
    tables: list[Understood] = []
    for each in found:
        tidied = tidy(each, memory, name=name, said_so=said, numeric=partial(numeric, source), today=today)
        tables += validate(tidied, file=name, sha256=source.sha256)
    tables = [_with_notes(each, source, first=number == 0, today=today) for number, each in enumerate(tables)]
    left_out = (each for each in (*sheets.refused, *refused) if not (tables and each.refusal.rule == "empty"))
    return FileUnderstood(name, source.sha256, tuple(tables), tuple(left_out), settings=settings)


def _recognised(
    sheets: Sheets, *, name: str, memory: Memory, table: str
) -> tuple[list[Recognised], list[SheetRefused]]:
    """Return the sheets that fit a table, and why the others do not; empty sheets beside them need no words."""
    found: list[Recognised] = []
    refused: list[SheetRefused] = []
    for sheet in sheets.sheets:
        answer = recognise(sheet, name=name, memory=memory, table=table)
        if isinstance(answer, Refusal):
            refused.append(SheetRefused(sheet.name, answer))
        else:
            found.append(answer)
    shown = {each.table for each in found if not each.sheet.hidden}
    doubled = [each for each in found if each.sheet.hidden and each.table in shown]
    refused += [SheetRefused(each.sheet.name, _hidden(each.sheet, name)) for each in doubled]
    found = [each for each in found if each not in doubled]
    return found, refused


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
