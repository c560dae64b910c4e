"""What the XML of a sheet says that no reader tells: filled cells counted, formulas without result, hidden rows.

This is slow and exact, for everything that sheetscan.py, which runs beside the reader, cannot count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Final
from xml.parsers import expat

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable

CHUNK: Final = 1024 * 1024

_CUSTOM_VIEWS: Final = re.compile(rb"<customSheetViews.*?</customSheetViews>", re.DOTALL)
_FILTER: Final = re.compile(rb"<filterColumn\b[^>]*[^/]>")


@dataclass
class Facts:
    """Counted on one sheet: `filled` cells with a value or text, `empty_texts` of formulas that gave ""."""

    filled: int = 0
    empty_texts: int = 0
    unstored: list[str] = field(default_factory=list)
    hidden_rows: int = 0
    filtered: bool = False
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    indents: dict[int, int] = field(default_factory=dict)  # of the leftmost text of each row, by alignment
    outline: dict[int, int] = field(default_factory=dict)  # of rows that are grouped
    usual: bool = True  # false: written in a way `scan` cannot count, so `parse` it
    exact: bool = False  # known to be so: no empty text is counted as filled
    farthest: tuple[int, int] = (0, 0)  # row and column, 1-based; known only when exact

    def agrees(self, filled: int, empty_texts: int) -> bool:
        """Say whether a reader that found so many cells has lost none."""
        if self.exact:
            return filled == self.filled
        return filled + empty_texts == self.filled + self.empty_texts


def parse(
    archive: zipfile.ZipFile,
    entry: str,
    shared: str,
    tables: tuple[str, ...],
    beat: Callable[[], None],
    *,
    indents: dict[str, int] | None = None,
) -> Facts:
    """Count exactly, cell by cell, whatever prefixes, attributes or encodings the writer used."""
    blank = _blank_texts(archive, shared) if shared else frozenset()
    counter = _Counter(blank, indents=indents)
    with archive.open(entry) as stream:
        _run(counter, stream, beat)
    counter.facts.filtered = counter.facts.filtered or any(filters(archive.read(table)) for table in tables)
    return counter.facts


def numbers(archive: zipfile.ZipFile, entry: str, cells: frozenset[str], beat: Callable[[], None]) -> set[str]:
    """Name those of the cells that hold a number, not a text that looks like one."""
    counter = _Counter(frozenset(), cells)
    with archive.open(entry) as stream:
        _run(counter, stream, beat)
    return counter.numbers


def filters(xml: bytes) -> bool:
    """Say whether a filter of the sheet or of a table is in use."""
    return _FILTER.search(_CUSTOM_VIEWS.sub(b"", xml)) is not None


class _Counter:
    """Follows a sheet element by element; cells without an address stand right of the one before."""

    def __init__(
        self, blank: frozenset[str], wanted: frozenset[str] = frozenset(), indents: dict[str, int] | None = None
    ) -> None:
        self.facts, self.numbers = Facts(exact=True), set[str]()
        self._blank, self._wanted, self._indents = blank, wanted, indents or {}
        self._style, self._indented_row = "", 0
        self._row = self._column = 0
        self._address, self._type = "", ""
        self._value, self._text, self._formula, self._has_value = "", "", False, False
        self._into = ""
        self._phonetic = self._views = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        local = tag.rsplit(":", 1)[-1]
        if local == "c":
            self._start_cell(attributes)
        elif local == "row":
            self._start_row(attributes)
        elif local == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            self.facts.merged += [(*place(first), *place(last))] if last else []
        elif local == "v":
            self._into, self._has_value = "v", True
        elif local == "f":
            self._formula = True
        elif local == "t":
            self._into = "" if self._phonetic else "t"
        elif local == "rPh":
            self._phonetic += 1
        elif local == "customSheetViews":
            self._views += 1
        elif self._in_filter_column(local):
            self.facts.filtered = True

    def end(self, tag: str) -> None:
        local = tag.rsplit(":", 1)[-1]
        if local == "c":
            self._end_cell()
        elif local in ("v", "t"):
            self._into = ""
        elif local == "rPh":
            self._phonetic -= 1
        elif local == "customSheetViews":
            self._views -= 1

    def data(self, text: str) -> None:
        if self._into == "v":
            self._value += text
        elif self._into == "t":
            self._text += text

    def _in_filter_column(self, local: str) -> bool:
        return not self._views and local in ("filters", "customFilters", "top10", "dynamicFilter", "colorFilter")

    def _start_row(self, attributes: dict[str, str]) -> None:
        stated, level = attributes.get("r", ""), attributes.get("outlineLevel", "0")
        self._row, self._column = int(stated) if stated.isdigit() else self._row + 1, 0
        self.facts.hidden_rows += attributes.get("hidden", "") in ("1", "true")
        if level.isdecimal() and int(level):
            self.facts.outline[self._row] = int(level)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r", "")
        if address:
            self._row, self._column = place(address)
        else:
            self._column += 1
        self._address = address or f"{letters(self._column)}{self._row}"
        self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._value, self._text, self._formula, self._has_value, self._into = "", "", False, False, ""

    def _end_cell(self) -> None:
        content = self._text or self._value
        if self._type == "s" and content.strip() in self._blank:
            content = ""
        if content:
            self.facts.filled += 1
            row, column = self.facts.farthest
            self.facts.farthest = max(row, self._row), max(column, self._column)
            if self._indents and self._row != self._indented_row:
                self._indented_row = self._row
                if self._style in self._indents:
                    self.facts.indents[self._row] = self._indents[self._style]
            if self._type == "n" and self._address in self._wanted:
                self.numbers.add(self._address)
        elif self._formula and not (self._type == "str" and self._has_value):
            self.facts.unstored.append(self._address)


def _blank_texts(archive: zipfile.ZipFile, entry: str) -> frozenset[str]:
    """List the positions of shared texts that are empty, also once the fast reader has stripped them."""
    texts = _Texts()
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = texts.start, texts.end
    parser.CharacterDataHandler = texts.data
    with archive.open(entry) as stream:
        parser.ParseFile(stream)
    return frozenset(texts.blank)


class _Texts:
    """Follows the shared texts, which may be of several parts; phonetic hints are no part of them."""

    def __init__(self) -> None:
        self.blank: set[str] = set()
        self._position, self._filled, self._phonetic = -1, False, 0
        self._into, self._keeps_space = False, False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        local = tag.rsplit(":", 1)[-1]
        if local == "si":
            self._position, self._filled = self._position + 1, False
        elif local == "rPh":
            self._phonetic += 1
        self._into = local == "t" and not self._phonetic
        self._keeps_space = attributes.get("xml:space") == "preserve"

    def end(self, tag: str) -> None:
        local = tag.rsplit(":", 1)[-1]
        self._into = False
        if local == "rPh":
            self._phonetic -= 1
        elif local == "si" and not self._filled:
            self.blank.add(str(self._position))

    def data(self, text: str) -> None:
        if self._into:
            self._filled = self._filled or bool(text if self._keeps_space else text.strip())


def _run(counter: _Counter, stream: IO[bytes], beat: Callable[[], None]) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = counter.start, counter.end
    parser.CharacterDataHandler = counter.data
    while block := stream.read(CHUNK):
        parser.Parse(block)
        beat()
    parser.Parse(b"", True)  # noqa: FBT003 (expat takes no keyword)


def letters(column: int) -> str:
    """Name a column (1 = A)."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def place(address: str) -> tuple[int, int]:
    """Turn an address into row and column, both 1-based."""
    column, row = 0, 0
    for each in address.upper():
        if each.isdigit():
            row = row * 10 + int(each)
        elif "A" <= each <= "Z":
            column = column * 26 + ord(each) - 64
    return row, column
