"""The start lines as a workbook: typed on a page or filled in as a file, they come in through the same door."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts.load import load_files
from acts.planned import LoadOptions
from acts.replay import create
from acts.undo import undo
from schemas.exports.office_start import SIX, START

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from acts.actor import Actor
    from acts.receipts import FileResult

    Line = Mapping[str, object]  # {column of the export: what was typed}

FILE = "start.xlsx"
ROLES = ("chair",)  # the export is the chief operating officer's: acts.actor.SENDERS names no other function


def template() -> bytes:
    """Return start.xlsx: six lines that wait to be filled in, with what each column asks."""
    from schemas.derive.workbook import write_workbook

    return write_workbook(START, SIX, ("Fill in what you know today, leave empty what nobody knows, and load it.",))


def save(home: Path, actor: Actor, lines: Sequence[Line], *, today: date, unit: str = "") -> FileResult:
    """Write the lines as start.xlsx and load it; they replace the lines that were there."""
    from schemas.derive.workbook import write_workbook

    db = store.read(home, create, today=today)
    seq = store.sequence(store.newest(home))
    note = f"Typed on the page Start by {actor.name} on {today.isoformat()}, after act {seq}."
    known = db.execute(
        "select feed from live_loads where table_name = 'start' and unit = ? order by load_id desc limit 1",
        [unit],
    ).fetchall()
    options = LoadOptions(
        today,
        table=START.name,
        feed=known[0][0] if known else "",
        unit=unit,
        answers={"partial_list": "gone", "same_list": "new_version"},
    )
    with tempfile.TemporaryDirectory(prefix="evenkeel-start-") as folder:
        path = Path(folder) / FILE
        path.write_bytes(write_workbook(START, [_typed(each) for each in lines], (note,)))
        return load_files(home, actor, [(FILE, path)], options)[0]


def remove(home: Path, actor: Actor) -> tuple[int, ...]:
    """Undo every load of start lines that counts, the newest first; return the sequences of the undos."""
    db = store.read(home, create)
    loads = db.execute("select load_id from live_loads where table_name = 'start' order by load_id desc").fetchall()
    return tuple(undo(home, actor, load_id) for (load_id,) in loads)


def _typed(line: Line) -> dict[str, object]:
    """Return a line without what is empty and without characters that a workbook cannot hold."""
    return {name: kept for name, given in line.items() if (kept := _kept(given)) not in {None, ""}}


def _kept(given: object) -> object:
    if not isinstance(given, str):
        return given
    return " ".join("".join(each if each.isprintable() else " " for each in given).split())
