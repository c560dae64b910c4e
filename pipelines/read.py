"""Reading a screened file in the warm child: all its sheets as text with addresses, or one sentence why not."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from pipelines.formats.grid import FAR_AREA, FAR_SHARE
from pipelines.formats.keeper import KEEPER, Keeper
from pipelines.formats.refusals import refuse_file, refuse_sheet
from pipelines.formats.sheetxml import letters
from pipelines.sheets import Sheet, Sheets
from pipelines.understood import SheetRefused

if TYPE_CHECKING:
    from pipelines.findings import Refusal
    from pipelines.sheets import Source

UNTYPED: Final = ("csv", "html", "mhtml")  # where every cell is text, dates too


def warm() -> None:
    """Start the reading process ahead of the first file."""
    KEEPER.warm()


def shutdown() -> None:
    """End the reading process; it also ends by itself with the program."""
    KEEPER.shutdown()


def read(source: Source, *, keeper: Keeper = KEEPER) -> Sheets:
    """Read everything a file holds; whatever happens to the child, the answer is sheets or a sentence."""
    with tempfile.TemporaryDirectory(prefix="evenkeel-", ignore_cleanup_errors=True) as folder:
        answer = keeper.ask(request(source, "read") | {"folder": folder})
        if "rule" in answer:
            return Sheets(source, refusal=_refusal(source, answer, keeper))
        sheets = tuple(_sheet(source, each, Path(folder)) for each in answer["sheets"])
    refused = tuple(_refused(source, each) for each in answer["refused"])
    if not sheets:
        return Sheets(source, refused=refused, refusal=_nothing_left(source, refused))
    return Sheets(source, sheets, refused)


def request(source: Source, do: str) -> dict[str, Any]:
    """Say to the child which file it is about."""
    return {
        "do": do,
        "path": str(source.path.resolve()),
        "form": source.form,
        "encoding": source.encoding,
        "delimiter": source.delimiter,
    }


def _sheet(source: Source, each: dict[str, Any], folder: Path) -> Sheet:
    """Map the cells into memory; the file goes with its folder, the cells stay."""
    with pa.memory_map(str(folder / each["file"])) as mapped:
        cells = pa.ipc.open_file(mapped).read_all()
    return Sheet(
        name=each["name"],
        cells=cells,
        typed=source.form not in UNTYPED,
        errors=each.get("errors", {}),
        unstored=tuple(each.get("unstored", ())),
        hidden=each.get("hidden", False),
        hidden_rows=each.get("hidden_rows", 0),
        filtered=each.get("filtered", False),
        merged=tuple(tuple(area) for area in each.get("merged", ())),
        indents=dict(each.get("indents", ())),
    )


def _refused(source: Source, each: dict[str, Any]) -> SheetRefused:
    return SheetRefused(each["name"], refuse_sheet(each["rule"], source.name, each["name"], **each["found"]))


def _nothing_left(source: Source, refused: tuple[SheetRefused, ...]) -> Refusal:
    """Refuse a file of which no sheet is left: for the first real trouble, else because nothing is there."""
    troubles = [each.refusal for each in refused if each.refusal.rule not in ("empty", "not_a_table")]
    nothing = "no_tables" if source.form in ("html", "mhtml") and not refused else "no_values"
    return troubles[0] if troubles else refuse_file(nothing, source.name)


def _refusal(source: Source, answer: dict[str, Any], keeper: Keeper) -> Refusal:
    far = _far_cell(source, keeper) if answer["rule"] == "memory" and source.form == "xlsx" else None
    return far or refuse_file(answer["rule"], source.name, found=answer.get("found", ""))


def _far_cell(source: Source, keeper: Keeper) -> Refusal | None:
    """Look, after the reader ran out of memory, for a sheet whose filled cells lie too far apart."""
    for sheet in keeper.ask(request(source, "farthest")).get("farthest", ()):
        row, column = sheet["farthest"]
        if row * column > max(FAR_AREA, FAR_SHARE * sheet["filled"]):
            found = f"{sheet['filled']:,}"
            cell = f"{letters(column)}{row}"
            return refuse_file("far_cell", source.name, sheet=sheet["name"], cell=cell, found=found)
    return None
