"""Counting quickly on the XML of a sheet, in chunks of bytes, the way nearly every program writes it.

It runs beside the reader. What is written otherwise is left to the slow and exact `sheetxml.parse`.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final

from pipelines.formats.sheetxml import CHUNK, Facts, filters, place

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator

LONGEST_CARRY: Final = 16 * CHUNK  # without the end of any cell

# A formula and, up to the end of its cell, no value or an empty one.
_BARE: Final = re.compile(rb"(?:</f>|<f(?:\s[^>]*)?/>)\s*(<v>\s*</v>|<v\s*/>)?\s*</c>")
_CELL: Final = re.compile(rb"<c\s[^>]*>")
_ADDRESS: Final = re.compile(rb"\sr=\"([A-Z]+[0-9]+)\"")
_TEXT: Final = re.compile(rb"\st=\"str\"")
_ROW: Final = re.compile(rb"<row\s[^>]*?\br=\"([0-9]+)\"")
_HIDDEN_ROW: Final = re.compile(rb"<row\s[^>]*\shidden=\"(?:1|true)\"")
_MERGED: Final = re.compile(rb"<mergeCell\s[^>]*\bref=\"([A-Z]+[0-9]+):([A-Z]+[0-9]+)\"")
_GROUPED: Final = re.compile(rb"outlineLevelRow=\"[1-7]\"")
_GROUPED_ROW: Final = re.compile(rb"<row\s(?=[^>]*\br=\"([0-9]+)\")[^>]*\boutlineLevel=\"([1-7])\"")
# The first cell of a row that is not blank, and its style.
_FIRST: Final = re.compile(
    rb"<row\s[^>]*>(?:<c\s[^>]*/>)*<c\s(?=[^>]*\br=\"[A-Z]+([0-9]+)\")[^>]*\bs=\"([0-9]+)\"[^/>]*>"
)


def scan(
    archive: zipfile.ZipFile,
    entry: str,
    tables: tuple[str, ...],
    indents: dict[str, int],
    beat: Callable[..., None],
    *,
    with_empties: bool = False,
) -> Facts:
    """Count quickly, the way nearly every program writes its sheets.

    Every look at all bytes costs as much as a twentieth of reading, so empty values and texts inside cells are
    told apart `with_empties` only, when the first count did not fit; and rows are looked at for their level only where
    the sheet says that it has groups, or the workbook that some styles set in (`indents`, {number: levels}).
    """
    facts, has_groups = Facts(), False
    with archive.open(entry) as stream:
        for number, chunk in enumerate(_chunks(stream)):
            if number == 0:
                facts.usual = b"<worksheet" in chunk
                with_empties = with_empties or b"<is" in chunk
                has_groups = _GROUPED.search(chunk[: CHUNK // 16]) is not None
            if has_groups:
                facts.outline |= {int(row): int(level) for row, level in _GROUPED_ROW.findall(chunk)}
            if indents:
                _indent(chunk, facts, indents)
            _count(chunk, facts, with_empties=with_empties)
            if number % 32 == 31:  # noqa: PLR2004 (a sign of life every 32 MB)
                beat(_last_row(chunk))
        facts.filtered = filters(chunk) or any(filters(archive.read(table)) for table in tables)
        facts.merged = [_area(*each) for each in _MERGED.findall(chunk)]
    return facts


def _indent(chunk: bytes, facts: Facts, indents: dict[str, int]) -> None:
    for row, style in _FIRST.findall(chunk):
        level = indents.get(style.decode("ascii"))
        if level:
            facts.indents[int(row)] = level


def _area(first: bytes, last: bytes) -> tuple[int, int, int, int]:
    return *place(first.decode("ascii")), *place(last.decode("ascii"))


def _count(chunk: bytes, facts: Facts, *, with_empties: bool) -> None:
    facts.filled += chunk.count(b"</v>")
    if with_empties:
        facts.filled += chunk.count(b"<is") - chunk.count(b"></v>")
    if b"<f" in chunk:
        for bare in _BARE.finditer(chunk):
            start = chunk.rfind(b"<c ", 0, bare.start())
            cell = _CELL.match(chunk, max(start, 0))
            address = _ADDRESS.search(cell[0]) if cell else None
            if cell is None or address is None:
                facts.usual = False
            elif bare[1] and _TEXT.search(cell[0]):
                facts.empty_texts += with_empties
            else:
                facts.unstored.append(address[1].decode("ascii"))
                facts.filled -= bool(bare[1] and not with_empties and b"</v>" in bare[1])
    if b" hidden=" in chunk:
        facts.hidden_rows += len(_HIDDEN_ROW.findall(chunk))


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    """Cut a sheet behind the last cell of each block, so that no cell is cut in two; last comes what follows them."""
    carry = b""
    while block := stream.read(CHUNK):
        block = carry + block
        cut = block.rfind(b"</c>") + 4
        if cut < 4:  # noqa: PLR2004 (not found)
            cut = block.rfind(b">") + 1 if len(block) > LONGEST_CARRY else 0
        if cut:
            yield block[:cut]
        carry = block[cut:]
    yield carry


def _last_row(chunk: bytes) -> int:
    """Return the number of the last row that begins in a chunk, 0 where it does not say one."""
    found = _ROW.match(chunk, max(chunk.rfind(b"<row "), 0))
    return int(found[1]) if found else 0
