"""Reading a workbook in the child: the fast reader first, openpyxl where its cells do not match the count."""

from __future__ import annotations

import traceback
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from pipelines.formats import engines, ooxml, sheetscan, sheetxml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    _Fast = Callable[[], engines.Cells | None]
    _Slow = Callable[[], engines.Cells]
    from concurrent.futures import Future

MOST_PADDING: Final = 20_000_000  # cells added so that a formula without result lies inside the table
_KINDS: Final = {"chartsheet": "a chart", "dialogsheet": "a dialog"}


@dataclass(frozen=True)
class Read:
    """One sheet, or the rule why it is left out."""

    part: ooxml.Part
    cells: engines.Cells | None = None
    facts: sheetxml.Facts = field(default_factory=sheetxml.Facts)
    rule: str = ""
    found: dict[str, Any] = field(default_factory=dict)


def read_sheets(path: str, beat: Callable[[], None]) -> Iterator[Read]:
    """Read sheet by sheet, in the order of the tabs; the XML is scanned in a thread meanwhile."""
    with zipfile.ZipFile(path) as archive, ThreadPoolExecutor(1) as beside:
        parts = ooxml.sheets(archive)
        indents = ooxml.indents(archive)
        scans = [
            beside.submit(_scan, path, part, indents, beat) if part.kind == "worksheet" else None for part in parts
        ]
        fast = engines.Fast(path, beat, usable=not ooxml.is_misdated(archive))
        for part, scanned in zip(parts, scans, strict=True):
            if scanned is None:
                yield no_cells(part)
                continue
            slow = partial(engines.slow, path, part.name, beat)
            counts = _counts(archive, part, scanned, indents, beat)
            yield _read(part, partial(fast.cells, part.name), slow, counts)
            beat()


def _scan(path: str, part: ooxml.Part, indents: dict[str, int], beat: Callable[[], None]) -> sheetxml.Facts:
    with zipfile.ZipFile(path) as archive:
        return sheetscan.scan(archive, part.entry, part.tables, indents, beat)


def no_cells(part: ooxml.Part) -> Read:
    """Leave out what is no sheet of cells."""
    if part.kind == "missing":
        return Read(part, rule="damaged")
    return Read(part, rule="not_a_table", found={"found": _KINDS.get(part.kind, "a sheet of macros")})


def _counts(
    archive: zipfile.ZipFile,
    part: ooxml.Part,
    scanned: Future[sheetxml.Facts],
    indents: dict[str, int],
    beat: Callable[[], None],
) -> Iterator[sheetxml.Facts]:
    """Count the filled cells, each time more exactly and more slowly."""
    first = scanned.result()
    if first.usual:
        yield first
        yield sheetscan.scan(archive, part.entry, part.tables, indents, beat, with_empties=True)
    yield sheetxml.parse(archive, part.entry, ooxml.shared_strings(archive), part.tables, beat, indents=indents)


def _read(part: ooxml.Part, fast: _Fast, slow: _Slow, counts: Iterator[sheetxml.Facts]) -> Read:
    try:
        cells, facts = _agreeing(fast(), slow, counts)
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 (whatever breaks on a broken sheet, that sheet is refused)
        traceback.print_exc()
        return Read(part, rule="damaged")
    if not facts.agrees(cells.filled, cells.empty_texts):
        return Read(part, rule="incomplete", found={"found": cells.filled, "expected": facts.filled})
    if not cells.filled and not facts.unstored:
        return Read(part, rule="empty")
    return Read(part, _reaching(cells, facts.unstored), facts)


def _agreeing(
    cells: engines.Cells | None, slow: _Slow, counts: Iterator[sheetxml.Facts]
) -> tuple[engines.Cells, sheetxml.Facts]:
    """Keep the fast reader's cells if they agree with any count, else read slowly; the last count is exact."""
    for facts in counts:
        if cells and facts.agrees(cells.filled, cells.empty_texts):
            return cells, facts
    return slow(), facts


def _reaching(cells: engines.Cells, unstored: list[str]) -> engines.Cells:
    """Widen the table so that every cell named beside it lies inside."""
    table = cells.table
    places = [sheetxml.place(address) for address in unstored]
    rows = max([table.num_rows, *(row for row, _ in places)])
    width = max([table.num_columns, *(column for _, column in places)])
    if (rows, width) == table.shape or rows * width > MOST_PADDING + table.num_rows * table.num_columns:
        return cells
    below = pa.nulls(rows - table.num_rows, pa.string())
    columns = [pa.chunked_array([*column.chunks, below], pa.string()) for column in table.columns]
    columns += [pa.chunked_array([pa.nulls(rows, pa.string())])] * (width - len(columns))
    names = [sheetxml.letters(position + 1) for position in range(width)]
    return engines.Cells(pa.table(columns, names), cells.errors, cells.empty_texts)
