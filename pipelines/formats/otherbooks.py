"""Reading the sheets of every workbook that is no .xlsx: .xls, .xlsb, .ods, XML spreadsheets and web pages.

Each is read by a small reader of its own that turns every stored value into a cell or fails, so nothing is left out
silently; the fast reader of .xlsx was seen to lose errors, times and texts here, and to take charts for cells.
"""

from __future__ import annotations

import traceback
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipelines.formats import biff, biffbook, ods, webpages, xlsb, xml2003
from pipelines.formats.grid import FarCellError
from pipelines.formats.ooxml import Part
from pipelines.formats.workbooks import Read, no_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipelines.formats.grid import Grid

    Beat = Callable[[], None]
    Wanted = tuple[str, frozenset[str]]
    Sheets = Iterator[tuple[Part, Callable[[], Grid]]]
NOTHING_ASKED: Wanted = ("", frozenset())


def read_sheets(request: dict[str, Any], beat: Beat) -> Iterator[Read]:
    """Read sheet by sheet, in the order of the tabs."""
    for part, grid in _sheets(request, beat, NOTHING_ASKED):
        yield no_cells(part) if part.kind != "worksheet" else _read(part, grid)
        beat()


def numbers(request: dict[str, Any], beat: Beat) -> set[str]:
    """Name those of the cells of a sheet that are stored as numbers."""
    asked = request["sheet"], frozenset(request["cells"])
    for part, grid in _sheets(request, beat, asked):
        if part.name == request["sheet"] and part.kind == "worksheet":
            return grid().numbers
    return set()


def _read(part: Part, take: Callable[[], Grid]) -> Read:
    try:
        grid = take()
        cells = grid.cells()
    except MemoryError:
        raise
    except FarCellError as far:
        return Read(part, rule="far_cell", found={"cell": far.cell, "found": far.found})
    except Exception:  # noqa: BLE001 (whatever breaks on a broken sheet, that sheet is refused)
        traceback.print_exc()
        return Read(part, rule="damaged")
    if not grid.facts.filled and not grid.facts.unstored:
        return Read(part, rule="empty")
    return Read(part, cells, grid.facts)


def _sheets(request: dict[str, Any], beat: Beat, wanted: Wanted) -> Sheets:
    """Yield the sheets, each with how to read it."""
    path, form, cells = request["path"], request["form"], wanted[1]
    if form == "xls":
        book = biffbook.open_book(Path(path).read_bytes())
        for tab in book.tabs:
            part = Part(tab.name, tab.kind, "", tab.hidden)
            yield part, lambda tab=tab: biff.read_tab(book, tab, beat, cells)  # type: ignore[misc]
    elif form == "xlsb":
        with zipfile.ZipFile(path) as archive:
            binary = xlsb.open_book(archive)
            for part in binary.parts:
                yield part, lambda part=part: xlsb.read_part(archive, binary, part.entry, beat, cells)  # type: ignore[misc]
    else:
        for table in _tables(path, form, request["encoding"], beat, wanted):
            yield Part(table.name, "worksheet", "", table.hidden), lambda table=table: table.grid  # type: ignore[misc]


def _tables(path: str, form: str, encoding: str, beat: Beat, wanted: Wanted) -> list[ods.Table]:
    if form in ("html", "mhtml"):
        return webpages.read_tables(path, form, encoding, beat, wanted)
    if form == "ods":
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as stream:
            return ods.read_tables(stream, beat, wanted)
    with open(path, "rb") as stream:  # noqa: PTH123 (the path comes as text from the parent)
        return ods.read_tables(stream, beat, wanted) if form == "fods" else xml2003.read_tables(stream, beat, wanted)
