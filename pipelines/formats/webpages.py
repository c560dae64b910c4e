"""Reading the tables of a web page (HTML), which many programs export with the ending .xls, and of a saved one (MHTML).

Scripts, styles and comments are passed over and nothing is fetched. A table inside another one stands alone.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from pipelines.formats.celltext import number_text
from pipelines.formats.csvs import WIDEST
from pipelines.formats.grid import Grid
from pipelines.formats.ods import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

CHUNK: Final = 256 * 1024
TALLEST: Final = 65_534  # rows that a cell may stand for, as in browsers
BROADEST: Final = 1_000  # and columns
LEAST: Final = 2  # rows, and cells in them, that make a list
_UNSEEN: Final = ("script", "style", "template", "xml", "head")
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "caption")
_BREAKS: Final = ("br", "p", "div", "li")
_NO_DISPLAY: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")


@dataclass
class _Open:
    """A table that is being read; `taken` are the columns that cells of earlier rows still cover {column: rows}."""

    table: Table
    row: int = 0
    column: int = 0
    taken: dict[int, int] = field(default_factory=dict)
    wide_rows: int = 0
    filled: int = 0
    text: list[str] | None = None
    attributes: dict[str, str] = field(default_factory=dict)


def read_tables(
    path: str, form: str, encoding: str, beat: Callable[[], None], wanted: tuple[str, frozenset[str]]
) -> list[Table]:
    """Read every table that looks like a list: at least two rows of at least two filled cells."""
    reader = _Reader(wanted)
    with open(path, "rb") as file:  # noqa: PTH123 (the path comes as text from the parent)
        for text in _saved_pages(file.read()) if form == "mhtml" else [_decoded(file.read(), encoding)]:
            for start in range(0, len(text), CHUNK):
                reader.feed(text[start : start + CHUNK])
                beat()
            reader.finish()
    return _named(reader.tables)


def _named(tables: Iterable[Table]) -> list[Table]:
    """Give every table a name of its own."""
    names: set[str] = set()
    found = []
    for number, table in enumerate(tables, 1):
        name = table.name or f"Table {number}"
        table.name = name if name not in names else f"{name} ({number})"
        names.add(table.name)
        found.append(table)
    return found


def _saved_pages(content: bytes) -> Iterator[str]:
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(payload, bytes):
            yield _decoded(payload, part.get_content_charset() or "")


def _decoded(content: bytes, encoding: str) -> str:
    """Decode by what the bytes are, else by what the page says of itself."""
    if encoding.lower().startswith(("utf-16", "utf-32")):
        return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        said = _CHARSET.search(content[:4096])
        for each in (said[1].decode("ascii", "replace") if said else "", encoding, "cp1252"):
            try:
                return content.decode(each, "replace")
            except LookupError:
                continue
        return content.decode("latin-1")


class _Reader(HTMLParser):
    """Follows the page; whatever is left open is closed by what follows, as browsers do."""

    def __init__(self, wanted: tuple[str, frozenset[str]]) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Table] = []
        self._wanted = wanted
        self._open: list[_Open] = []
        self._unseen: list[str] = []
        self._heading: list[str] | None = None
        self._title = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if self._unseen and tag != "table":
            return
        found = {key: value or "" for key, value in attrs}
        if tag == "table":
            self._unseen.clear()  # a page may forget to end its head
            self._start_table(found)
        elif tag in _HEADINGS:
            self._heading = []
        elif tag == "tr":
            self._start_row(found)
        elif tag in ("td", "th"):
            self._start_cell(found)
        elif tag in _BREAKS and self._open and self._open[-1].text:
            self._open[-1].text.append("\v")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in _HEADINGS and self._heading is not None:
            self._end_heading(tag)
        elif tag in ("td", "th", "tr") and self._open:
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_table()

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._heading is not None:
            self._heading.append(data)
        elif self._open and self._open[-1].text is not None:
            self._open[-1].text.append(data)

    def finish(self) -> None:
        """Take what was left open at the end of a page."""
        self.close()
        while self._open:
            self._end_table()
        self.reset()
        self._unseen, self._heading, self._title = [], None, ""

    def _start_table(self, found: dict[str, str]) -> None:
        name, self._title = self._title, ""
        self._open.append(_Open(Table(name, Grid(self._wanted[1]), _is_hidden(found))))

    def _end_heading(self, tag: str) -> None:
        said = _plain("".join(self._heading or []))
        self._heading = None
        if tag == "caption" and self._open:
            self._open[-1].table.name = said or self._open[-1].table.name
        elif not self._open:
            self._title = said

    def _start_row(self, found: dict[str, str]) -> None:
        if not self._open:
            self._start_table({})
        self._end_cell()
        table = self._open[-1]
        table.wide_rows += table.filled >= LEAST
        table.filled = 0
        table.taken = {column: left - 1 for column, left in table.taken.items() if left > 1} if table.row else {}
        table.row, table.column = table.row + 1, 0
        table.table.grid.facts.hidden_rows += _is_hidden(found)

    def _start_cell(self, found: dict[str, str]) -> None:
        if not self._open or not self._open[-1].row:
            self._start_row({})
        self._end_cell()
        table = self._open[-1]
        table.text, table.attributes = [], found
        table.column += 1
        while table.column in table.taken:
            table.column += 1
        across, down = min(_span(found, "colspan"), BROADEST), min(_span(found, "rowspan"), TALLEST)
        if across * down > 1:
            last = table.row + down - 1, table.column + across - 1
            table.table.grid.facts.merged.append((table.row, table.column, *last))
        if down > 1:
            table.taken |= dict.fromkeys(range(table.column, table.column + across), down)

    def _end_cell(self) -> None:
        table = self._open[-1]
        if table.text is None:
            return
        text = _plain("".join(table.text))
        table.text = None
        if text and table.column <= WIDEST:
            table.filled += 1
            value = _stored(table.attributes.get("x:num", ""), text)
            if table.attributes.get("x:err"):
                table.table.grid.fail(table.row, table.column, table.attributes["x:err"])
            else:
                table.table.grid.put(table.row, table.column, value or text, is_number=bool(value))
        table.column += min(_span(table.attributes, "colspan"), BROADEST) - 1

    def _end_table(self) -> None:
        self._end_cell()
        table = self._open.pop()
        if table.wide_rows + (table.filled >= LEAST) >= LEAST:
            self.tables.append(table.table)


def _stored(stored: str, shown: str) -> str:
    """Return the number behind a cell that Excel saved as a web page, if the text shown is that number rounded."""
    digits = re.sub(r"[^0-9]", "", shown)
    decimals = re.search(r"[.,](\d+)\D*$", shown)
    try:
        value = float(stored)
    except ValueError:
        return ""
    for places in (0, len(decimals[1]) if decimals else 0):
        if f"{abs(value):.{places}f}".replace(".", "").lstrip("0") == digits.lstrip("0"):
            return number_text(value)
    return ""


def _plain(text: str) -> str:
    """Join the white space of a text as browsers do; only a stated break is a new line."""
    lines = (_SPACES.sub(" ", line.replace("\xa0", " ")).strip() for line in text.split("\v"))
    return "\n".join(line for line in lines if line)


def _is_hidden(found: dict[str, str]) -> bool:
    return "hidden" in found or _NO_DISPLAY.search(found.get("style", "")) is not None


def _span(found: dict[str, str], name: str) -> int:
    stated = found.get(name, "1").strip()
    return max(int(stated), 1) if stated.isdecimal() and len(stated) < 7 else 1  # noqa: PLR2004 (no row is that long)
