"""Reading binary workbooks (.xlsb), record by record: every record with a value becomes a cell.

Record kinds and layouts: Microsoft, "Excel (.xlsb) Binary File Format", [MS-XLSB].
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Final

from pipelines.formats import ooxml
from pipelines.formats.biff import unpacked
from pipelines.formats.celltext import ERRORS, date_text, is_date_style, number_text
from pipelines.formats.grid import Grid

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator

CHUNK: Final = 1024 * 1024
NO_TEXT: Final = 0xFFFFFFFF
_ROW = 0
_RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED = 2, 3, 4, 5, 6, 7
_F_TEXT, _F_REAL, _F_BOOL, _F_ERROR, _RICH = 8, 9, 10, 11, 62
_SHARED_ITEM, _FORMAT, _STYLE, _BOOK, _SHEET, _MERGED, _FILTER = 19, 44, 47, 153, 156, 176, 163
_STYLES_BEGIN, _STYLES_END = 617, 618
_BEAT: Final = 100_000
_LONGEST_NUMBER: Final = 4  # bytes of the size of a record


@dataclass
class Book:
    """Everything outside the sheets; `dates` and `indents` say it for each cell style by its number."""

    parts: list[ooxml.Part] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    dates: list[bool] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)
    is_1904: bool = False


def open_book(archive: zipfile.ZipFile) -> Book:
    """Read what the workbook says for all of its sheets."""
    book = Book()
    entry, targets = ooxml.related(archive)
    with archive.open(entry) as stream:
        for kind, data in _records(stream):
            if kind == _BOOK:
                book.is_1904 = bool(data[0] & 1)
            elif kind == _SHEET:
                relation, at = _text(data, 8)
                name, _ = _text(data, at)
                is_hidden = struct.unpack_from("<I", data)[0] > 0
                book.parts.append(ooxml.Part(name, *targets.get(relation, ("missing", "")), is_hidden))
    for relation, part in targets.values():
        if relation == "sharedStrings":
            with archive.open(part) as stream:
                book.texts = [_text(data, 1)[0] for kind, data in _records(stream) if kind == _SHARED_ITEM]
        elif relation == "styles":
            _read_styles(archive, part, book)
    return book


def read_part(
    archive: zipfile.ZipFile, book: Book, entry: str, beat: Callable[[], None], wanted: frozenset[str] = frozenset()
) -> Grid:
    """Read the cells of one sheet."""
    reader = _Reader(book, wanted)
    with archive.open(entry) as stream:
        for number, (kind, data) in enumerate(_records(stream)):
            reader.take(kind, data)
            if number % _BEAT == 0:
                beat()
    return reader.grid


class _Reader:
    """Follows the records of one sheet."""

    def __init__(self, book: Book, wanted: frozenset[str]) -> None:
        self._book, self.grid, self._row = book, Grid(wanted), 0

    def take(self, kind: int, data: bytes) -> None:
        if kind == _ROW:
            self._row = struct.unpack_from("<I", data)[0] + 1
            signs = data[11] if len(data) > 11 else 0  # noqa: PLR2004 (as far as its signs)
            self.grid.facts.hidden_rows += bool(signs & 0x10)
            if signs & 7:
                self.grid.facts.outline[self._row] = signs & 7
        elif kind in (_RK, _REAL, _F_REAL):
            self._number(data, kind)
        elif kind in (_TEXT, _SHARED, _F_TEXT, _RICH):
            self._words(data, kind)
        elif kind in (_BOOL, _F_BOOL):
            self.grid.put(self._row, _column(data), "true" if data[8] else "false")
        elif kind in (_ERROR, _F_ERROR):
            self.grid.fail(self._row, _column(data), ERRORS.get(data[8], "#ERROR!"))
        elif kind == _MERGED:
            top, bottom, left, right = struct.unpack_from("<4I", data)
            self.grid.facts.merged.append((top + 1, left + 1, bottom + 1, right + 1))
        elif kind == _FILTER:
            self.grid.facts.filtered = True

    def _number(self, data: bytes, kind: int) -> None:
        packed = unpacked(struct.unpack_from("<I", data, 8)[0]) if kind == _RK else struct.unpack_from("<d", data, 8)[0]
        style = _style(data)
        is_date = style < len(self._book.dates) and self._book.dates[style]
        text = date_text(packed, is_1904=self._book.is_1904) if is_date else number_text(packed)
        self.grid.put(self._row, _column(data), text, is_number=not is_date)

    def _words(self, data: bytes, kind: int) -> None:
        if kind == _SHARED:
            text = self._book.texts[struct.unpack_from("<I", data, 8)[0]]
        else:
            text, _ = _text(data, 9 if kind == _RICH else 8)
        self.grid.put(self._row, _column(data), text)
        style = _style(data)
        if text and style < len(self._book.indents) and self._book.indents[style]:
            self.grid.facts.indents.setdefault(self._row, self._book.indents[style])


def _column(data: bytes) -> int:
    return int.from_bytes(data[:4], "little") + 1


def _style(data: bytes) -> int:
    return int.from_bytes(data[4:7], "little")


def _read_styles(archive: zipfile.ZipFile, entry: str, book: Book) -> None:
    formats: dict[int, str] = {}
    inside = False
    with archive.open(entry) as stream:
        for kind, data in _records(stream):
            if kind == _FORMAT:
                formats[struct.unpack_from("<H", data)[0]], _ = _text(data, 2)
            elif kind in (_STYLES_BEGIN, _STYLES_END):
                inside = kind == _STYLES_BEGIN
            elif kind == _STYLE and inside:
                book.dates.append(is_date_style(struct.unpack_from("<H", data, 2)[0], formats))
                book.indents.append(data[11] if data[12] & 7 in (0, 1) else 0)


def _text(data: bytes, at: int) -> tuple[str, int]:
    """Read a text that its length stands before, and say where it ends."""
    length = struct.unpack_from("<I", data, at)[0]
    if length == NO_TEXT:
        return "", at + 4
    end = at + 4 + 2 * length
    if end > len(data):
        raise ValueError(length)
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _records(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield kind and data of each record; both stand in as few bytes as they need."""
    content, at = stream.read(CHUNK), 0
    while True:
        if len(content) - at < 2 * CHUNK // 16 and (more := stream.read(CHUNK)):
            content, at = content[at:] + more, 0
        if at >= len(content):
            return
        kind = content[at]
        at += 1
        if kind & 0x80:
            kind, at = (kind & 0x7F) | (content[at] & 0x7F) << 7, at + 1
        size = 0
        for shift in range(_LONGEST_NUMBER):
            byte = content[at]
            at += 1
            size |= (byte & 0x7F) << 7 * shift
            if not byte & 0x80:
                break
        while len(content) - at < size:
            more = stream.read(max(CHUNK, size - (len(content) - at)))
            if not more:
                raise EOFError(size)
            content, at = content[at:] + more, 0
        yield kind, content[at : at + size]
        at += size
