"""What an old workbook (.xls of Excel 5 to 2003) says for all of its sheets: their names, formats, shared texts."""

from __future__ import annotations

import codecs
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipelines.formats.celltext import is_date_style
from pipelines.formats.ole import MAGIC, Ole

if TYPE_CHECKING:
    from collections.abc import Iterator

BOF: Final = 0x0809
EOF: Final = 0x000A
CONTINUE: Final = 0x003C
BIFF8: Final = 0x0600
_FILEPASS, _DATEMODE, _CODEPAGE = 0x002F, 0x0022, 0x0042
_BOUNDSHEET, _FORMAT, _FORMAT_OLD, _XF, _SST = 0x0085, 0x041E, 0x001E, 0x00E0, 0x00FC
_KINDS: Final = {0: "worksheet", 1: "macrosheet", 2: "chartsheet", 6: "dialogsheet"}
_PAGES: Final = {367: "ascii", 1200: "utf-16-le", 10000: "mac_roman", 32768: "mac_roman", 32769: "cp1252"}
_WIDE, _PHONETIC, _RICH = 0x01, 0x04, 0x08  # signs before a text


class LockedError(Exception):
    """The workbook is encrypted."""


class NotBiffError(Exception):
    """The content is no workbook that can be read."""


@dataclass(frozen=True)
class Tab:
    """One sheet: `start` is where its records begin."""

    name: str
    kind: str
    hidden: bool
    start: int


@dataclass
class Book:
    """Everything outside the sheets; `dates` and `indents` say it for each cell style by its number."""

    content: bytes
    is_8: bool = True
    is_1904: bool = False
    page: str = "cp1252"
    tabs: list[Tab] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    dates: list[bool] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)

    def text(self, data: bytes, *, short: bool = False) -> str:
        """Read a text that its length stands before, in one byte or (not `short`) in two."""
        length, at = (data[0], 1) if short else (struct.unpack_from("<H", data)[0], 2)
        if not self.is_8:
            return data[at : at + length].decode(self.page, "replace")
        if length and not data[at] & _WIDE:
            return _narrow(data[at + 1 : at + 1 + length])
        return data[at + 1 : at + 1 + 2 * length].decode("utf-16-le", "replace") if length else ""


def records(content: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Yield kind and data of each record from there on."""
    end = len(content)
    while start + 4 <= end:
        kind, size = struct.unpack_from("<2H", content, start)
        yield kind, content[start + 4 : start + 4 + size]
        start += 4 + size


def open_book(content: bytes) -> Book:
    """Read the records that stand before those of the first sheet."""
    book = Book(_stream(content))
    if len(book.content) < 8 or struct.unpack_from("<H", book.content)[0] != BOF:  # noqa: PLR2004 (a whole record)
        raise NotBiffError
    book.is_8 = struct.unpack_from("<H", book.content, 4)[0] >= BIFF8
    formats: dict[int, str] = {}
    styles: list[tuple[int, int]] = []
    shared: list[bytes] = []
    last = 0
    for kind, data in records(book.content, 0):
        if kind == EOF:
            break
        if kind == _FILEPASS:
            raise LockedError
        if kind == _SST or (kind == CONTINUE and last == _SST):
            shared.append(data)
            last = _SST
            continue
        last = kind
        _take(kind, data, book, formats, styles)
    book.dates = [is_date_style(number, formats) for number, _ in styles]
    book.indents = [indent for _, indent in styles]
    book.texts = _shared_texts(shared)
    return book


def _stream(content: bytes) -> bytes:
    """Return the records, from the container or, as Excel sometimes finds them, without any."""
    if not content.startswith(MAGIC):
        return content
    ole = Ole(content)
    entry = ole.streams.get("workbook") or ole.streams.get("book")
    if entry is None:
        raise NotBiffError
    return ole.read(entry)


def _take(kind: int, data: bytes, book: Book, formats: dict[int, str], styles: list[tuple[int, int]]) -> None:
    if kind == _DATEMODE:
        book.is_1904 = data[:2] == b"\x01\x00"
    elif kind == _CODEPAGE:
        number = struct.unpack("<H", data[:2])[0]
        book.page = _page(_PAGES.get(number, f"cp{number}"))
    elif kind == _BOUNDSHEET:
        start, state, sheet = struct.unpack_from("<IBB", data)
        book.tabs.append(Tab(book.text(data[6:], short=True), _KINDS.get(sheet, "worksheet"), state & 3 > 0, start))
    elif kind == _FORMAT:
        formats[struct.unpack_from("<H", data)[0]] = book.text(data[2:], short=not book.is_8)
    elif kind == _XF:
        number = struct.unpack_from("<H", data, 2)[0]
        is_left = book.is_8 and len(data) > 8 and data[6] & 7 in (0, 1)  # noqa: PLR2004 (up to the byte of the indent)
        styles.append((number, data[8] & 15 if is_left else 0))


def _page(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _shared_texts(parts: list[bytes]) -> list[str]:
    """Read the texts that cells share; where a record ends within one, the next begins with its sign anew."""
    if not parts:
        return []
    count = struct.unpack_from("<I", parts[0], 4)[0]
    reader = _Shared(parts)
    texts: list[str] = []
    while len(texts) < count and not reader.done:
        texts.append(reader.text())
    return texts


class _Shared:
    """A position in the parts of the shared texts."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts, self._number, self._at = parts, 0, 8

    @property
    def done(self) -> bool:
        self._step()
        return self._number >= len(self._parts)

    def text(self) -> str:
        length, sign = struct.unpack("<HB", self._bytes(3))
        runs = struct.unpack("<H", self._bytes(2))[0] if sign & _RICH else 0
        phonetic = struct.unpack("<I", self._bytes(4))[0] if sign & _PHONETIC else 0
        pieces = []
        while length and self._number < len(self._parts):
            part, width = self._parts[self._number], 2 if sign & _WIDE else 1
            size = min(length, (len(part) - self._at) // width)
            piece = part[self._at : self._at + size * width]
            pieces.append(piece.decode("utf-16-le", "replace") if width > 1 else _narrow(piece))
            self._at += size * width
            length -= size
            if length:
                self._number, self._at = self._number + 1, 1
                sign = self._parts[self._number][0] if self._number < len(self._parts) else sign
        self._bytes(4 * runs + phonetic)
        return "".join(pieces)

    def _bytes(self, size: int) -> bytes:
        found = b""
        while len(found) < size and not self.done:
            piece = self._parts[self._number][self._at : self._at + size - len(found)]
            found += piece
            self._at += len(piece)
        if len(found) < size:
            raise NotBiffError
        return found

    def _step(self) -> None:
        while self._number < len(self._parts) and self._at >= len(self._parts[self._number]):
            self._number, self._at = self._number + 1, 0


def _narrow(data: bytes) -> str:
    """Read a text whose characters were stored without their upper byte, which is zero."""
    return data.decode("latin-1")
