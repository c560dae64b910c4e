"""The file as it was received, with the cells marked that stand behind a figure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from marts.evidence_cells import cells
from marts.figure_text import in_words
from packs.marked import returned
from packs.marked_file import told_of_load
from packs.marking.cells import place
from packs.marking.told import CITED, Behind, Mark, row_of
from schemas.errors import RuleError
from store import archive

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from marts.evidence_cells import Cited, Source
    from marts.figure import Figure
    from marts.sql import Connection
    from packs.marked import Returned

MOST: Final = 5_000  # cells of a file that are marked: with more of them marks say nothing any more


def marked(
    db: Connection, home: Path, figure: Figure, source: Source, *, seq: int, today: date | None = None
) -> Returned:
    """Return the file of a source with the cells of a figure marked, and a sheet that says what the figure is.

    RuleError where more than MOST of its cells stand behind the figure, or the file cannot be read.
    """
    if source.cells > MOST:
        raise RuleError(too_many(source))
    told, sha256 = told_of_load(db, source.loads[0])
    moment = f"as of act {seq}" + (f", read on {today.isoformat()}" if today else "")
    behind = Behind(figure.name, in_words(figure), figure.rule, figure.id, moment)
    marks = tuple(sorted({_mark(each, figure) for each in cells(db, figure, source)}, key=_place))
    archive.check(home, sha256)
    found = returned(archive.path(home, sha256), replace(told, marks=marks, behind=behind))
    return replace(found, name=name_of(source, figure, found.name))


def too_many(source: Source) -> str:
    """Return why the cells of a file are not marked."""
    return (
        f"{source.file}: {source.cells:,} of its cells stand behind this figure, and at most {MOST:,} are marked in a "
        "workbook. The download of all rows names every one of them."
    )


def name_of(source: Source, figure: Figure, ending: str = ".xlsx") -> str:
    """Return a name that tells the workbook from the file itself, and from that of another figure."""
    return f"{PurePath(source.file).stem} - {figure.id}{PurePath(ending).suffix or ending}"


def _mark(each: Cited, figure: Figure) -> Mark:
    address = each.cell if row_of(each.cell) else ""
    row = row_of(each.cell) or int(each.cell.removeprefix("row ") or 0)
    said = f'It says "{each.raw}"' if each.raw else "It stands here"
    of = "" if each.figure.id == figure.id else f", for: {each.figure.name}"
    return Mark(each.sheet, address, row, CITED, f"{said}{of}.")


def _place(mark: Mark) -> tuple[str, int, int]:
    return (mark.sheet, mark.row, place(mark.cell)[1])
