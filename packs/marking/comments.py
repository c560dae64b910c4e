"""Comments on marked cells, beside those that the owner wrote: their texts, and the boxes in which they are drawn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from packs.marking import cells
from packs.marking.xml import append, attribute, end_of, plain, start, text

if TYPE_CHECKING:
    from collections.abc import Mapping

AUTHOR: Final = "Evenkeel"
MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DRAWING: Final = (
    b'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    b'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>'
    b"</o:shapelayout></xml>"
)
SHAPE: Final = (
    b'<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    b'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
LINE, WIDE = 46, 4  # characters of a line in a box, and its width in columns
_ROW: Final = re.compile(rb"<x:Row>\s*(\d+)\s*</x:Row>")
_COLUMN: Final = re.compile(rb"<x:Column>\s*(\d+)\s*</x:Column>")
_SHAPE_ID: Final = re.compile(rb"_x0000_s(\d+)")


@dataclass(frozen=True)
class Commented:
    """The two parts that hold the comments of a sheet, and how many cells kept the comment that they had."""

    comments: bytes
    drawing: bytes
    kept: int


def comment(says: Mapping[str, str], comments: bytes = b"", drawing: bytes = b"", namespace: str = MAIN) -> Commented:
    """Add comments {cell: text} to the two parts of a sheet (b"" where it has none); a cell keeps its own comment."""
    head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="{namespace}">'
    comments = plain(comments) or f"{head}<authors/><commentList/></comments>".encode()
    drawing = plain(drawing) or DRAWING
    comments, drawing = _without_ours(comments, drawing)
    root = start("comments").search(comments)
    prefix = (root["prefix"] or b"") if root else b""
    taken = {attribute(tag[0], "ref") for tag in start("comment").finditer(comments)}
    fresh = {cell: each for cell, each in says.items() if cell not in taken}
    author = sum(1 for _ in start("author").finditer(comments))
    said = prefix + b"author"
    comments = append(comments, "authors", b"<" + said + b">" + AUTHOR.encode() + b"</" + said + b">")
    added = b"".join(_comment(cell, each, author, prefix) for cell, each in fresh.items())
    number = max((int(each) for each in _SHAPE_ID.findall(drawing)), default=1024) + 1
    boxes = b"".join(_box(cell, each, number + place) for place, (cell, each) in enumerate(fresh.items()))
    shape = b"" if b'"_x0000_t202"' in drawing else SHAPE
    return Commented(
        append(comments, "commentList", added), append(drawing, "xml", shape + boxes), len(says) - len(fresh)
    )


def _comment(cell: str, says: str, author: int, prefix: bytes) -> bytes:
    p = prefix
    opening = f'comment ref="{cell}" authorId="{author}">'.encode()
    inner = b"<" + p + b"text><" + p + b"r><" + p + b't xml:space="preserve">' + text(says) + b"</" + p + b"t></" + p
    return b"<" + p + opening + inner + b"r></" + p + b"text></" + p + b"comment>"


def _box(cell: str, says: str, number: int) -> bytes:
    row, column = cells.place(cell)
    lines = sum(1 + len(each) // LINE for each in says.split("\n"))
    anchor = f"{column}, 12, {max(row - 2, 0)}, 6, {column + WIDE}, 40, {max(row - 2, 0) + lines + 1}, 6"
    style = "position:absolute;width:280pt;height:60pt;z-index:1;visibility:hidden"
    return (
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="{style}" fillcolor="#fff9e5" o:insetmode="auto">'
        f'<v:fill color2="#fff9e5"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
        f'<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
        f"<x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData>"
        "</v:shape>"
    ).encode()


def _without_ours(comments: bytes, drawing: bytes) -> tuple[bytes, bytes]:
    """Take the comments of an earlier return away, with their boxes."""
    authors = start("author").finditer(comments)
    names = [comments[tag.end() : end_of(comments, tag)[0]].decode().strip() for tag in authors]
    ours = {str(place) for place, name in enumerate(names) if name == AUTHOR}
    gone: set[tuple[int, int]] = set()
    parts, done = [], 0
    for tag in start("comment").finditer(comments) if ours else ():
        if attribute(tag[0], "authorId") in ours:
            end = end_of(comments, tag)[1]
            parts.append(comments[done : tag.start()])
            done = end
            gone.add(cells.place(attribute(tag[0], "ref")))
    return b"".join(parts) + comments[done:], _without_boxes(drawing, gone)


def _without_boxes(drawing: bytes, gone: set[tuple[int, int]]) -> bytes:
    parts, done = [], 0
    for tag in start("shape").finditer(drawing) if gone else ():
        end = end_of(drawing, tag)[1]
        row, column = _ROW.search(drawing, tag.end(), end), _COLUMN.search(drawing, tag.end(), end)
        if row and column and (int(row[1]) + 1, int(column[1]) + 1) in gone:
            parts.append(drawing[done : tag.start()])
            done = end
    return b"".join(parts) + drawing[done:]
