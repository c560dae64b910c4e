"""One sheet of the owner's workbook with marks on its cells and a notes column; all else stays as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from packs.marking import cells
from packs.marking.cells import LAST_COLUMN
from packs.marking.told import TITLE
from packs.marking.xml import (
    attribute,
    children,
    end_of,
    plain,
    start,
    text,
    with_attribute,
    without_attribute,
)  # fmt: skip
from pipelines.formats.sheetxml import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

WIDTH = 90  # characters of the notes column
FILLED = re.compile(rb"<(?:[\w.-]+:)?c\s[^>]*?\br=[\"']([A-Z]{1,3})[0-9]+[\"'][^>]*(?<!/)>\s*<(?!/)")
NAMELESS = re.compile(rb"<(?:[\w.-]+:)?c(?=[\s>/])(?![^>]*\sr=)")
MERGED = re.compile(rb"<(?:[\w.-]+:)?mergeCell\s[^>]*ref=[\"']([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)[\"']")
# What follows the drawing of comments in a sheet, in the order that the format asks for.
BEHIND = {"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems",
          "tableParts", "extLst"}  # fmt: skip


@dataclass
class Wanted:
    """What to do to a sheet: marks {(row, column): kind}, notes {row: text}, the rows of headings, and the formats."""

    marks: Mapping[tuple[int, int], str]
    notes: Mapping[int, str]
    headers: list[int]
    marked: Callable[[int, str], int]
    note: int = 0
    heading: int = 0
    title: str = TITLE
    columns: dict[int, int] = field(default_factory=dict)  # the format of each column that has one
    column: int = 0  # the notes column; 0 where no column is free
    prefix: bytes = b""  # of the names of elements

    def opening(self, row: int) -> bytes:
        """Return the start of a row that the file leaves out because it is blank."""
        return b"<" + self.prefix + f'row r="{row}">'.encode()


@dataclass(frozen=True)
class Edited:
    """A marked sheet, and the letter of its notes column ("" where no column is free)."""

    xml: bytes
    letter: str


def mark_sheet(xml: bytes, wanted: Wanted, *, notes_in: str = "") -> Edited:
    """Mark a sheet; `notes_in` is the letter of a notes column that it has from an earlier return."""
    xml = plain(xml)
    data = start("sheetData").search(xml)
    if data is None:
        raise ValueError("sheetData")
    wanted.prefix = prefix = data["prefix"] or b""
    first, last = data.end(), end_of(xml, data)[0]
    if data[0].endswith(b"/>"):
        xml = xml[: data.start()] + data[0][:-2] + b"></" + prefix + b"sheetData>" + xml[data.end() :]
        first = last = data.end() - 1
    wanted.columns = dict(_column_formats(xml[: data.start()]))
    column = cells.number(notes_in) if notes_in else _free_column(xml, first, last, wanted)
    wanted.column = column = 0 if column > LAST_COLUMN else column
    rows = b"".join(_rows(xml, first, last, wanted, clear=bool(notes_in)))
    head = xml[:first]
    if column:
        head = _widened(_wide(head, prefix, column), column, max([*wanted.notes, *wanted.headers, 1]))
    return Edited(head + rows + xml[last:], letters(column) if column else "")


def with_comments(xml: bytes, prefix: bytes, relation: str, namespace: str) -> bytes:
    """Return a sheet that draws its comments: the relation stands where the format wants it."""
    data = start("sheetData").search(xml)
    assert data is not None  # noqa: S101 - a marked sheet has cells
    _, behind = end_of(xml, data)
    place = next(place for name, place in children(xml, behind) if name in BEHIND or not name)
    element = f'legacyDrawing xmlns:r="{namespace}" r:id="{relation}"/>'.encode()
    return xml[:place] + b"<" + prefix + element + xml[place:]


def unselected(xml: bytes) -> bytes:
    """Return a sheet that is not in front: several selected sheets would be edited all at once."""
    data = start("sheetData").search(xml)
    end = data.start() if data else 0
    head = start("sheetView").sub(lambda tag: without_attribute(tag[0], "tabSelected"), xml[:end])
    return head + xml[end:]


def _rows(xml: bytes, first: int, last: int, wanted: Wanted, *, clear: bool) -> Iterator[bytes]:
    """Yield the rows, those to be marked written anew."""
    asked: dict[int, dict[int, str]] = {}
    for (row, place), kind in wanted.marks.items():
        asked.setdefault(row, {})[place] = kind
    noted = (*wanted.notes, *wanted.headers) if wanted.column else ()
    left = sorted({*asked, *noted}, reverse=True)
    done, number = first, 0
    for tag in start("row").finditer(xml, first, last):
        number = int(attribute(tag[0], "r") or number + 1)
        while left and left[-1] < number:  # a row that the file leaves out because it is blank
            missing = left.pop()
            yield xml[done : tag.start()]
            done = tag.start()
            yield _row(wanted.opening(missing), b"", missing, wanted, asked.get(missing, {}))
        if (left and left[-1] == number) or clear:
            if left and left[-1] == number:
                left.pop()
            content, end = end_of(xml, tag)
            yield xml[done : tag.start()]
            done = end
            yield _row(tag[0], xml[tag.end() : content], number, wanted, asked.get(number, {}))
    yield xml[done:last]
    for missing in reversed(left):
        yield _row(wanted.opening(missing), b"", missing, wanted, asked.get(missing, {}))


def _row(opening: bytes, content: bytes, row: int, wanted: Wanted, asked: Mapping[int, str]) -> bytes:
    prefix, column = wanted.prefix, wanted.column
    opening = without_attribute(opening, "spans")
    style = int(attribute(opening, "s") or 0) if attribute(opening, "customFormat") in {"1", "true"} else None
    found: dict[int, bytes] = {}
    place = 0
    for tag, end in _cells(content):
        place = cells.place(attribute(tag[0], "r"))[1] or place + 1
        found[place] = content[tag.start() : end]
    for at, kind in asked.items():
        own = found.get(at) or b"<" + prefix + f'c r="{letters(at)}{row}"/>'.encode()
        tag_ = start("c").match(own)
        assert tag_ is not None  # noqa: S101 - found by this very pattern
        base = attribute(tag_[0], "s") if at in found else str(wanted.columns.get(at, 0) if style is None else style)
        found[at] = with_attribute(tag_[0], "s", wanted.marked(int(base or 0), kind)) + own[tag_.end() :]
    says = wanted.title if row in wanted.headers else wanted.notes.get(row, "")
    found.pop(column, None)
    if column and says:
        found[column] = text_cell(row, column, says, wanted.heading if row in wanted.headers else wanted.note, prefix)
    if opening.endswith(b"/>"):
        opening = opening[:-2].rstrip() + b">"
    return opening + b"".join(found[each] for each in sorted(found)) + b"</" + prefix + b"row>"


def text_cell(row: int, column: int, says: str, style: int, prefix: bytes = b"") -> bytes:
    """Return a cell that holds a text, never a formula."""
    opening = f'c r="{letters(column)}{row}" s="{style}" t="inlineStr">'.encode()
    p = prefix
    inner = b"<" + p + b"is><" + p + b't xml:space="preserve">' + text(says) + b"</" + p + b"t></" + p + b"is>"
    return b"<" + p + opening + inner + b"</" + p + b"c>"


def _cells(content: bytes) -> Iterator[tuple[re.Match[bytes], int]]:
    place = 0
    while tag := start("c").search(content, place):
        _, place = end_of(content, tag)
        yield tag, place


def _free_column(xml: bytes, first: int, last: int, wanted: Wanted) -> int:
    """Return the first column to the right of everything that the sheet says, and of what is merged beside it."""
    body = memoryview(xml)[first:last]
    if NAMELESS.search(body):
        far = _farthest(xml[first:last])
    else:
        far = max((cells.number(each.decode()) for each in set(FILLED.findall(body))), default=0)
    rows = {*wanted.notes, *wanted.headers}
    for _, top, right, bottom in MERGED.findall(xml, last):
        if any(int(top) <= row <= int(bottom) for row in rows):
            far = max(far, cells.number(right.decode()))
    return max(far, *(column for _, column in wanted.marks), 0) + 1


def _farthest(body: bytes) -> int:
    """Return the last column with a value where the cells of a sheet have no addresses."""
    far = 0
    for row in start("row").finditer(body):
        content, place = body[row.end() : end_of(body, row)[0]], 0
        for tag, end in _cells(content):
            place = cells.place(attribute(tag[0], "r"))[1] or place + 1
            far = max(far, place if end > tag.end() else 0)
    return far


def _column_formats(head: bytes) -> Iterator[tuple[int, int]]:
    for tag in start("col").finditer(head):
        first, last = int(attribute(tag[0], "min")), int(attribute(tag[0], "max"))
        style = int(attribute(tag[0], "style") or 0)
        if style:
            yield from ((each, style) for each in range(first, min(last, LAST_COLUMN) + 1))


def _wide(head: bytes, prefix: bytes, column: int) -> bytes:
    """Return the part before the rows with a wide, visible notes column; the other columns keep what they have."""
    own = b"<" + prefix + f'col min="{column}" max="{column}" width="{WIDTH}" customWidth="1"/>'.encode()
    group = start("cols").search(head)
    if group is None:
        place = start("sheetData").search(head)
        assert place is not None  # noqa: S101 - it was found before
        return (
            head[: place.start()] + b"<" + prefix + b"cols>" + own + b"</" + prefix + b"cols>" + head[place.start() :]
        )
    end = end_of(head, group)[0]
    parts = [(column, own)]
    for tag in start("col").finditer(head, group.end(), end):
        first, last = int(attribute(tag[0], "min")), int(attribute(tag[0], "max"))
        for low, high in ((first, min(last, column - 1)), (max(first, column + 1), last)):
            if low <= high:
                own = with_attribute(with_attribute(tag[0], "min", low), "max", high)
                parts.append((low, own if own.endswith(b"/>") else own[:-1] + b"/>"))
    parts.sort(key=lambda each: each[0])
    return head[: group.end()] + b"".join(each for _, each in parts) + head[end:]


def _widened(head: bytes, column: int, row: int) -> bytes:
    """Return the part before the rows with the box of the sheet as wide as it is now."""
    tag = start("dimension").search(head)
    if tag is None:
        return head
    near, _, far = attribute(tag[0], "ref").partition(":")
    (top, left), (bottom, right) = cells.place(near), cells.place(far or near)
    if not top or not bottom:
        return head
    box = f"{letters(left)}{top}:{letters(max(right, column))}{max(bottom, row)}"
    return head[: tag.start()] + with_attribute(tag[0], "ref", box) + head[tag.end() :]
