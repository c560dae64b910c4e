"""Reading old workbooks (.xls), record by record: every record with a value becomes a cell, or the sheet is refused.

Record kinds and layouts: Microsoft, "Excel Binary File Format (.xls)", [MS-XLS]; for Excel 5 and 95 OpenOffice's
description of them. Excel stores what a chart last showed among the records of its sheet: those are no cells.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from pipelines.formats.biffbook import BOF, CONTINUE, EOF, Book, NotBiffError, Tab, records
from pipelines.formats.celltext import ERRORS, date_text, number_text
from pipelines.formats.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER, _RK, _MULRK, _LABELSST, _LABEL, _RSTRING, _BOOLERR = 0x0203, 0x027E, 0x00BD, 0x00FD, 0x0204, 0x00D6, 0x0205
_FORMULAS: Final = (0x0006, 0x0206, 0x0406)
_STRING, _ROW, _MERGED, _FILTERMODE = 0x0207, 0x0208, 0x00E5, 0x009B
_TEXT, _BOOL, _ERROR, _BLANK = 0, 1, 2, 3  # what a formula gave, if no number
_BEAT: Final = 100_000


def read_tab(book: Book, tab: Tab, beat: Callable[[], None], wanted: frozenset[str] = frozenset()) -> Grid:
    """Read the cells of one sheet."""
    reader = _Reader(book, wanted)
    depth = 0
    for number, (kind, data) in enumerate(records(book.content, tab.start)):
        if number == 0 and kind != BOF:
            raise NotBiffError
        if kind == BOF:
            depth += 1
        elif kind == EOF:
            depth -= 1
            if not depth:
                return reader.finished()
        elif depth == 1:
            reader.take(kind, data)
        if number % _BEAT == 0:
            beat()
    return reader.finished()  # without its last record, as some writers leave it


class _Reader:
    """Follows the records of one sheet."""

    def __init__(self, book: Book, wanted: frozenset[str]) -> None:
        self._book, self.grid = book, Grid(wanted)
        self._waiting: tuple[int, int] | None = None  # the formula whose text comes in a record of its own
        self._blanks: list[tuple[int, int]] = []
        self._has_results = False
        self._pieces: list[bytes] = []  # of that text, where it goes on in further records
        self._take: dict[int, Any] = {
            _NUMBER: self._number,
            _RK: self._rk,
            _MULRK: self._mulrk,
            _LABELSST: self._labelsst,
            _LABEL: self._label,
            _RSTRING: self._label,
            _BOOLERR: self._boolerr,
            _STRING: self._string,
            _ROW: self._row,
            _MERGED: self._merged,
            _FILTERMODE: self._filtered,
        } | dict.fromkeys(_FORMULAS, self._formula)

    def take(self, kind: int, data: bytes) -> None:
        if self._pieces:
            if kind == CONTINUE:
                self._pieces.append(data)
                return
            self._end_text()
        take = self._take.get(kind)
        if take is not None:
            take(data)

    def finished(self) -> Grid:
        if self._pieces:
            self._end_text()
        self._lack_text()
        if not self._has_results:  # a program wrote the formulas that never computed any
            for row, column in self._blanks:
                self.grid.lack(row, column)
        return self.grid

    def _put(self, row: int, column: int, style: int, value: float) -> None:
        dates = self._book.dates
        is_date = style < len(dates) and dates[style]
        text = date_text(value, is_1904=self._book.is_1904) if is_date else number_text(value)
        self.grid.put(row + 1, column + 1, text, is_number=not is_date)

    def _number(self, data: bytes) -> None:
        self._put(*struct.unpack_from("<3Hd", data))

    def _rk(self, data: bytes) -> None:
        row, column, style, packed = struct.unpack_from("<3HI", data)
        self._put(row, column, style, unpacked(packed))

    def _mulrk(self, data: bytes) -> None:
        row, first = struct.unpack_from("<2H", data)
        for number in range((len(data) - 6) // 6):
            style, packed = struct.unpack_from("<HI", data, 4 + 6 * number)
            self._put(row, first + number, style, unpacked(packed))

    def _labelsst(self, data: bytes) -> None:
        row, column, style, position = struct.unpack_from("<3HI", data)
        self.grid.put(row + 1, column + 1, self._book.texts[position])
        self._indent(row, style)

    def _label(self, data: bytes) -> None:
        row, column, style = struct.unpack_from("<3H", data)
        self.grid.put(row + 1, column + 1, self._book.text(data[6:]))
        self._indent(row, style)

    def _indent(self, row: int, style: int) -> None:
        indents = self._book.indents
        if style < len(indents) and indents[style]:
            self.grid.facts.indents.setdefault(row + 1, indents[style])

    def _boolerr(self, data: bytes) -> None:
        row, column, _, value, is_error = struct.unpack_from("<3H2B", data)
        self._result(row, column, _ERROR if is_error else _BOOL, value)

    def _formula(self, data: bytes) -> None:
        self._lack_text()
        row, column, style, result = struct.unpack_from("<3H8s", data)
        if result[6:] != b"\xff\xff":
            self._has_results = True
            self._put(row, column, style, struct.unpack("<d", result)[0])
        elif result[0] == _TEXT:
            self._waiting = (row, column)
        elif result[0] == _BLANK:
            self._blanks.append((row + 1, column + 1))
        else:
            self._result(row, column, result[0], result[2])
            self._has_results = True

    def _result(self, row: int, column: int, kind: int, value: int) -> None:
        if kind == _BOOL:
            self.grid.put(row + 1, column + 1, "true" if value else "false")
        else:
            self.grid.fail(row + 1, column + 1, ERRORS.get(value, "#ERROR!"))

    def _string(self, data: bytes) -> None:
        self._pieces = [data]

    def _end_text(self) -> None:
        """Join the text of a formula; each further record begins with its own sign of width."""
        first, *others = self._pieces
        self._pieces = []
        if self._waiting is None:
            return
        row, column = self._waiting
        self._waiting, self._has_results = None, True
        text = self._book.text(first)
        for each in others:
            text += each[1:].decode("utf-16-le" if each[:1] == b"\x01" else "latin-1", "replace")
        self.grid.put(row + 1, column + 1, text)

    def _lack_text(self) -> None:
        if self._waiting is not None:
            row, column = self._waiting
            self.grid.lack(row + 1, column + 1)
            self._waiting = None

    def _row(self, data: bytes) -> None:
        if len(data) > 12:  # noqa: PLR2004 (as far as its signs)
            self.grid.facts.hidden_rows += bool(data[12] & 0x20)
            if data[12] & 7:
                self.grid.facts.outline[struct.unpack_from("<H", data)[0] + 1] = data[12] & 7

    def _merged(self, data: bytes) -> None:
        for number in range(min(struct.unpack_from("<H", data)[0], (len(data) - 2) // 8)):
            top, bottom, left, right = struct.unpack_from("<4H", data, 2 + 8 * number)
            self.grid.facts.merged.append((top + 1, left + 1, bottom + 1, right + 1))

    def _filtered(self, _data: bytes) -> None:
        self.grid.facts.filtered = True


def unpacked(packed: int) -> float:
    """Read a number that was stored in four bytes: an integer or the upper half of a float, maybe in hundredths."""
    if packed & 2:
        value = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        value = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return value / 100 if packed & 1 else value
