"""What is told about a file that was checked or loaded, and the workbook that goes back to its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.say import say_count
from marts.set_aside import of_file
from packs.marked import Returned, name_of, returned
from packs.marking.told import Mark, Table, Told, row_of
from schemas.errors import UnknownActError
from schemas.exports import all_exports
from store import archive

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from pathlib import Path
    from typing import Any

    from acts.receipts import FileResult, SheetResult
    from marts.sql import Connection

WHOLE_RECORD = {"refused", "set_aside"}


def of_check(path: Path, result: FileResult, *, today: date) -> Returned:
    """Return the workbook for a file that was checked and is not loaded yet."""
    return returned(path, told_of_check(result, today=today))


def of_load(db: Connection, home: Path, load_id: int) -> Returned:
    """Return the workbook for the file of a load, as the archive keeps it."""
    told, sha256 = told_of_load(db, load_id)
    archive.check(home, sha256)
    return returned(archive.path(home, sha256), told)


def name_of_load(db: Connection, home: Path, load_id: int) -> str:
    """Return the name of that workbook, before it is written."""
    found = of_file(db, load_id).loads[0]
    return name_of(archive.path(home, found["sha256"]), found["file"])


def has_problems(result: FileResult) -> bool:
    """Return whether there is anything to mark in a file, and a sheet to mark it on."""
    return any(each.table for each in result.sheets) and any(each.findings for each in result.sheets)


def told_of_check(result: FileResult, *, today: date) -> Told:
    """Return what is told about a file of which nothing is loaded yet."""
    marks = [
        Mark(each.sheet, each.cell, row_of(each.cell), each.severity, each.says)
        for sheet in result.sheets
        for each in sheet.findings
    ]
    happened = f"Checked on {today.isoformat()}; nothing of it is loaded yet."
    if result.status in {"question", "refused"}:
        happened += f" {result.reason}"
    tables = tuple(_table(each) for each in result.sheets if each.table)
    return Told(result.file, happened, tables, tuple(dict.fromkeys(marks)), done="to load")


def told_of_load(db: Connection, load_id: int) -> tuple[Told, str]:
    """Return what is told about the file of a load, and its sha256; UnknownActError where there is no such load."""
    found = of_file(db, load_id)
    first = found.loads[0]
    if not first["sha256"]:
        raise UnknownActError(load_id)
    sheets = {each["load_id"]: each["sheet"] or "" for each in found.loads}
    marks = [
        Mark(each["sheet"] or "", each["cell"] or "", row_of(each["cell"] or ""), each["severity"], each["says"])
        for each in found.findings
    ]
    said = {(each.sheet, each.row) for each in marks if each.severity in WHOLE_RECORD}
    marks += [  # of many records alike only the first have findings of their own
        Mark(sheets[each["load_id"]], "", each["source_row"], "set_aside", each["why"])
        for each in found.set_aside
        if (sheets[each["load_id"]], each["source_row"]) not in said
    ]
    numbers = ", ".join(str(each["load_id"]) for each in found.loads)
    happened = f"Loaded on {first['loaded_at']:%Y-%m-%d at %H:%M} UTC by {first['loaded_by']} (load {numbers})."
    if all(each["status"] == "undone" for each in found.loads):
        happened += " It was undone and does not count."
    elif aside := sum(each["records_set_aside"] for each in found.loads):
        happened += f" {say_count(aside, 'record')} set aside: they count nowhere until a corrected file is loaded."
    tables = tuple(_loaded(each) for each in found.loads)
    return Told(first["file"], happened, tables, tuple(dict.fromkeys(marks))), str(first["sha256"])


def _table(each: SheetResult) -> Table:
    export = all_exports()[each.table]
    sums = [(export.column(name).heading, total.read, total.loaded, total.set_aside) for name, total in each.totals]
    counts = (each.read, each.loaded, each.set_aside, each.not_data)
    return Table(each.sheet, export.title, each.header_row or 1, *counts, tuple(sums))


def _loaded(load: dict[str, Any]) -> Table:
    export = all_exports()[load["table_name"]]
    totals: tuple[tuple[str, Decimal, Decimal, Decimal], ...] = ()
    if load["amount_read"] is not None:
        sums = (load["amount_read"], load["amount_loaded"], load["amount_set_aside"])
        totals = ((export.column(export.amount).heading, *sums),)
    return Table(
        sheet=load["sheet"] or "",
        title=export.title,
        header_row=load["header_row"] or 1,
        read=load["records_read"],
        loaded=load["records_loaded"],
        set_aside=load["records_set_aside"],
        not_data=load["records_not_data"],
        totals=totals,
        currency=load["currency"] or "",
    )
