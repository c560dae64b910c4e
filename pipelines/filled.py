"""A workbook that left the house with blank fields, and came back: what was written into them, with the cells."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.findings import Refusal
from pipelines.read import read
from pipelines.screen import screen

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.sheets import Sheet

WAY_BACK = "Way back"  # the column that says, for the program, which cell of which list a row is about
NEW_OWNER, PLEASE, BY = "New owner", "Please fill in", "By"
DEEPEST = 20  # the last row in which the headings stand
PARTS = 4


@dataclass(frozen=True)
class Entry:
    """One row that was filled in: which cell of which list it is about, what was written, and where.

    `about` is table, feed, key and column; None where the way back no longer says it.
    """

    about: tuple[str, str, str, str] | None
    said: str
    by: str
    place: str
    by_place: str


@dataclass(frozen=True)
class Filled:
    """What came back: the rows that were filled in, how many were left blank, or why there is nothing to read."""

    file: str
    entries: tuple[Entry, ...] = ()
    blank: int = 0
    refusal: str = ""


def way_back(table: str, feed: str, key: str, column: str) -> str:
    """Return the text that leads a row back to the cell of the list that it is about."""
    return json.dumps([table, feed, key, column], ensure_ascii=False)


def filled(path: Path, name: str) -> Filled:
    """Return what was written into a workbook of ours, whichever rows were sorted, copied or left out."""
    source = screen(path, name)
    if isinstance(source, Refusal):
        return Filled(name, refusal=source.says)
    sheets = read(source)
    if sheets.refusal:
        return Filled(name, refusal=sheets.refusal.says)
    found = [each for each in (_sheet(name, sheet) for sheet in sheets.sheets) if each]
    if not found:
        return Filled(name, refusal=f'{name}: no sheet has the columns "{NEW_OWNER}" (or "{PLEASE}") and "{WAY_BACK}". '
                                    "Send back the workbook that was handed out, with all of its columns.")  # fmt: skip
    entries = tuple(entry for each in found for entry in each.entries)
    return Filled(name, entries, sum(each.blank for each in found))


def _sheet(name: str, sheet: Sheet) -> Filled | None:
    """Return what one sheet says, None where it is no sheet of ours."""
    rows = [{letter: " ".join((cell or "").split()) for letter, cell in row.items()} for row in sheet.cells.to_pylist()]
    for place, row in enumerate(rows[:DEEPEST]):
        heads = {said.casefold(): letter for letter, said in row.items() if said}
        back, field = heads.get(WAY_BACK.casefold()), heads.get(NEW_OWNER.casefold(), heads.get(PLEASE.casefold()))
        if back and field:
            by = heads.get(BY.casefold(), "")
            where = f"{name}, sheet {sheet.name}" if sheet.name else name
            told = [(number, each) for number, each in enumerate(rows[place + 1 :], place + 2) if each[back]]
            entries = tuple(
                Entry(
                    _about(each[back]),
                    each[field],
                    each[by].removesuffix(" 00:00:00") if by else "",
                    f"{where}, cell {field}{number}",
                    f"{where}, cell {by}{number}",
                )
                for number, each in told
                if each[field]
            )
            return Filled(name, entries, len(told) - len(entries))
    return None


def _about(said: str) -> tuple[str, str, str, str] | None:
    try:
        found = json.loads(said)
    except ValueError:
        return None
    if not (isinstance(found, list) and len(found) == PARTS and all(isinstance(each, str) for each in found)):
        return None
    return (found[0], found[1], found[2], found[3])
