"""The file goes back to its owner: the same workbook with marks, or a workbook twin of a file that is none."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from packs.marking.book import mark
from packs.marking.twin import LONGEST, names_of, twin
from schemas.errors import RuleError

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

    from packs.marking.told import Told
    from pipelines.sheets import Sheet

MOST_IN_SHEET: Final = 256 * 1024 * 1024  # bytes of a sheet that is edited whole
MOST_CELLS: Final = 4_000_000  # of a twin that holds every row
MOST_ROWS: Final = 1_048_576  # of a sheet of Excel
MACROS: Final = b"macroEnabled"  # among the kinds of content of a workbook with macros


@dataclass(frozen=True)
class Returned:
    """A workbook for the owner of a file: its name, its content, and what could not be done."""

    name: str
    content: bytes
    limits: tuple[str, ...] = ()


def returned(path: Path, told: Told) -> Returned:
    """Return the file at `path` as its owner gets it back; RuleError where it cannot be read."""
    from pipelines.findings import Refusal
    from pipelines.screen import screen

    source = screen(path, told.file)
    if isinstance(source, Refusal):
        raise RuleError(source.says)
    name = name_of(path, told.file)
    if source.form == "xlsx" and _largest_part(path) <= MOST_IN_SHEET:
        try:
            return Returned(name, mark(path, told))
        except ValueError:  # an unusual way of writing workbooks: its cells can still go back
            name = f"{PurePath(told.file).stem}.xlsx"
    from pipelines.read import UNTYPED, read

    sheets = read(source)
    if sheets.refusal:
        raise RuleError(sheets.refusal.says)
    content, limits = _as_workbook(sheets.sheets, told, is_text=source.form in UNTYPED)
    return Returned(name, content, limits)


def name_of(path: Path, file: str) -> str:
    """Return the name under which a file goes back: its own, so that it is known as the same file's when it returns."""
    stem = PurePath(file).stem
    if not zipfile.is_zipfile(path):
        return f"{stem}.xlsx"
    with zipfile.ZipFile(path) as archive:
        listed = next((each for each in archive.namelist() if each.lower() == "[content_types].xml"), "")
        return f"{stem}.xlsm" if listed and MACROS in archive.read(listed) else f"{stem}.xlsx"


def _as_workbook(sheets: tuple[Sheet, ...], told: Told, *, is_text: bool) -> tuple[bytes, tuple[str, ...]]:
    cells = {each.name: each.cells if is_text else _without_midnight(each.cells) for each in sheets}
    rows, limits = None, ["This workbook holds the cells of your file as text, each in its own place."]
    if sum(each.num_rows * each.num_columns for each in cells.values()) > MOST_CELLS or any(
        each.num_rows > MOST_ROWS for each in cells.values()
    ):
        rows = {each: _rows_to_mend(told, each) for each in cells}
        kept, every = sum(map(len, rows.values())), sum(each.num_rows for each in cells.values())
        limits = [_cut(kept, every, told)]
    if any(_has_longer(each) for each in cells.values()):
        limits.append(f"Texts end after {LONGEST:,} characters here, because a cell holds no more.")
    plain = twin(cells, {each.name: each.errors for each in sheets}, rows)
    return mark(io.BytesIO(plain), told, tuple(limits), names_of(cells)), tuple(limits)


def _cut(kept: int, every: int, told: Told) -> str:
    """Return why only some rows are here, and what that means for who mends them."""
    of = "a cell of the figure" if told.behind else "something to mend"
    says = f"The file is too large to come back whole: of its {every:,} rows the {kept:,} with headings or {of} are "
    says += "here, each in its own place."
    if told.behind:
        return says
    says += " Mend them in your own file and load that: loading this workbook would bring only these rows."
    return says


def _rows_to_mend(told: Told, sheet: str) -> list[int]:
    rows = {each.row for each in told.of_sheet(sheet)}
    heads = told.headers.get(sheet, [])
    above = range(1, max(heads) + 1) if heads else ()
    return sorted(each for each in {*rows, *above} if each <= MOST_ROWS)


def _without_midnight(cells: pa.Table) -> pa.Table:
    """Return the cells of a workbook with its days as people write them: 2026-02-01, without a time of no meaning."""
    import pyarrow as pa
    import pyarrow.compute as pc

    days = [pc.replace_substring_regex(each, r"^(\d{4}-\d\d-\d\d) 00:00:00$", r"\1") for each in cells.columns]
    return pa.table(days, cells.column_names)


def _has_longer(cells: pa.Table) -> bool:
    import pyarrow.compute as pc

    return any((pc.max(pc.utf8_length(each)).as_py() or 0) > LONGEST for each in cells.columns)


def _largest_part(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return max((each.file_size for each in archive.infolist()), default=0)
