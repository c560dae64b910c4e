"""The owner's own workbook with marks: only the parts that hold marks are written anew, all others are copied.

Reading and saving it with a library would lose charts, pictures, stored results of formulas, and whatever the library
does not know; so the parts are edited as text.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from marts.say import say_count
from packs.marking import comments, xml
from packs.marking.cells import place
from packs.marking.sheet import Wanted, mark_sheet, unselected, with_comments
from packs.marking.styles import MINIMAL, Styles
from packs.marking.summary import summary
from packs.marking.told import BEHIND, CITED, TITLE, without_address
from pipelines.formats import ooxml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from packs.marking.told import Mark, Told

MOST_COMMENTS: Final = 1_000  # of a sheet: a spreadsheet draws a box for each, and gets slow
LONGEST_NOTE: Final = 4_000
NEAR: Final = 500  # characters between the start of a cell and its text
SUMMARY: Final = "Evenkeel"
KEEP: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
LOOKS: Final = {"warning": "look", CITED: "cite"}  # how a cell is marked; all else must be mended
SAME_MOMENT: Final = (2026, 1, 1, 0, 0, 0)  # the same marks give the same bytes, whenever they are written
_ID: Final = re.compile(rb"\bId=[\"']rId(\d+)[\"']")


@dataclass
class _Book:
    """The parts of a workbook as they are and as they become, and what is told about limits."""

    archive: zipfile.ZipFile
    changed: dict[str, bytes] = field(default_factory=dict)
    limits: list[str] = field(default_factory=list)

    def part(self, name: str) -> bytes:
        """Return a part as it is by now, b"" where there is none."""
        known = self.changed.get(name)
        if known is not None:
            return known
        return xml.plain(self.archive.read(name)) if name in self.archive.NameToInfo else b""

    def fresh(self, pattern: str) -> str:
        """Return a name that no part has."""
        taken = {each.lower() for each in (*self.archive.namelist(), *self.changed)}
        return next(name for number in range(1, 100_000) if (name := pattern.format(number)).lower() not in taken)


def mark(
    source: Path | io.BytesIO, told: Told, limits: tuple[str, ...] = (), names: Mapping[str, str] | None = None
) -> bytes:
    """Return the workbook with its cells marked, a notes column on each sheet, and the summary as its last sheet.

    ValueError where its parts are written in a way that cannot be edited.
    `names` gives the sheet of the workbook on which each sheet of the file stands, where these differ.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(source) as archive:
        book = _Book(archive, limits=list(limits))
        sheets = {each.name: each.entry for each in ooxml.sheets(archive) if each.kind == "worksheet"}
        where = {each: (names or {}).get(each, each) for each in {mark.sheet for mark in told.marks} | {*told.headers}}
        where = {each: name for each, name in where.items() if name in sheets}
        index = _index(book)
        styles_at = _related(book, index, "styles")
        styles = Styles(book.part(styles_at) or MINIMAL)
        for each, name in where.items():
            _mark_sheet(book, sheets[name], told, each, styles)
        _summarise(book, told, styles, where=where, sheets=sheets)
        if styles_at:
            book.changed[styles_at] = styles.xml()
        else:
            book.changed["xl/styles.xml"] = styles.xml()
            _declare(book, "xl/styles.xml", f"{KEEP}.styles+xml")
            _relate(book, index, "styles", "/xl/styles.xml")
        for each, content in book.changed.items():
            if not each.endswith(".vml"):  # drawings are often no XML in the first place
                _parse(each, content)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as written:
            _write(book, written)
    return target.getvalue()


def _mark_sheet(book: _Book, entry: str, told: Told, sheet: str, styles: Styles) -> None:
    marks = told.of_sheet(sheet)
    fills: dict[tuple[int, int], str] = {}
    says: dict[str, list[str]] = {}
    notes: dict[int, list[str]] = {}
    for each in marks:
        row, column = place(each.cell)
        if row:
            fills.setdefault((row, column), LOOKS.get(each.severity, "mend"))
            says.setdefault(each.cell, []).append(without_address(each))
        notes.setdefault(each.row, []).append(_note(each))
    texts = {row: " \N{MIDDLE DOT} ".join(dict.fromkeys(parts))[:LONGEST_NOTE] for row, parts in notes.items()}
    wanted = Wanted(fills, texts, told.headers.get(sheet, []) if texts else [], styles.marked,
                    note=styles.own("plain"), heading=styles.own("bold"), title=told.title)  # fmt: skip
    before = book.part(entry)
    edited = mark_sheet(before, wanted, notes_in=_notes_column(book, before))
    book.changed[entry] = edited.xml
    if texts and not edited.letter:
        book.limits.append(f"Sheet {sheet} has no free column for notes: its cells are marked and listed here.")
    boxed = {cell: "\n".join(dict.fromkeys(parts)) for cell, parts in list(says.items())[:MOST_COMMENTS]}
    if len(says) > len(boxed):
        book.limits.append(
            f"Sheet {sheet}: the first {len(boxed):,} of {len(says):,} marked cells have a comment; the notes column "
            "says all of it."
        )
    _comment(book, entry, sheet, boxed)


def _comment(book: _Book, entry: str, sheet: str, says: Mapping[str, str]) -> None:
    own, drawn = _related(book, entry, "comments"), _related(book, entry, "vmlDrawing")
    drawing = book.part(drawn)
    if not says and not own:
        return
    if drawing and b"xmlns:v=" not in drawing:
        book.limits.append(f"Sheet {sheet}: its drawings are written in another way, so its cells have no comments.")
        return
    root = xml.start("worksheet").search(book.part(entry))
    namespace = _namespace(root[0], root["prefix"] or b"") if root else comments.MAIN
    found = comments.comment(says, book.part(own), drawing, namespace)
    if found.kept:
        book.limits.append(
            f"Sheet {sheet}: {say_count(found.kept, 'marked cell')} with a comment of your own: it stays."
        )
    if not own:
        own = book.fresh("xl/evenkeel-comments{}.xml")
        _declare(book, own, f"{KEEP}.comments+xml")
        _relate(book, entry, "comments", f"/{own}")
    if not drawn:
        drawn = book.fresh("xl/drawings/evenkeel-comments{}.vml")
        _declare(book, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
        relation = _relate(book, entry, "vmlDrawing", f"/{drawn}")
        prefix = (root["prefix"] or b"") if root else b""
        book.changed[entry] = with_comments(book.part(entry), prefix, relation, _office(book))
    book.changed |= {own: found.comments, drawn: found.drawing}


def _summarise(book: _Book, told: Told, styles: Styles, *, where: Mapping[str, str], sheets: Mapping[str, str]) -> None:
    """Put the summary behind the other sheets, and in front of the reader; that of an earlier return gives way."""
    index = _index(book)
    workbook = book.part(index)
    root = xml.start("workbook").search(workbook)
    assert root is not None  # noqa: S101 - it was opened as a workbook
    prefix, namespace = root["prefix"] or b"", _namespace(root[0], root["prefix"] or b"")
    known = [entry for name, entry in sheets.items() if name.startswith(SUMMARY)]
    earlier = next((entry for entry in known if _notes_column(book, book.part(entry))), "")
    for entry in sheets.values():
        if entry != earlier and b"tabSelected" in book.part(entry)[:20_000]:
            book.changed[entry] = unselected(book.part(entry))
    says = summary(told, book.limits, styles.own, namespace, where)
    if earlier:
        book.changed[earlier] = says
        return
    entry = book.fresh("xl/worksheets/evenkeel{}.xml")
    book.changed[entry] = says
    _declare(book, entry, f"{KEEP}.worksheet+xml")
    relation = _relate(book, index, "worksheet", f"/{entry}")
    listed = [tag[0] for tag in xml.start("sheet").finditer(workbook)]
    number = max((int(xml.attribute(each, "sheetId") or 0) for each in listed), default=0) + 1
    name = next(
        each for count in range(1, 1000) if (each := SUMMARY if count == 1 else f"{SUMMARY} {count}") not in sheets
    )
    said = f'sheet name="{name}" sheetId="{number}" xmlns:r="{_office(book)}" r:id="{relation}"/>'
    workbook = xml.append(workbook, "sheets", b"<" + prefix + said.encode())
    view = xml.start("workbookView").search(workbook)
    if view:
        shown = xml.with_attribute(view[0], "activeTab", len(listed))
        workbook = workbook[: view.start()] + shown + workbook[view.end() :]
    book.changed[index] = workbook


def _parse(name: str, content: bytes) -> None:
    """Raise ValueError where a part that was edited is no XML: better no workbook than a broken one."""
    try:
        expat.ParserCreate().Parse(content, True)  # noqa: FBT003 - the only way to say: this is all of it
    except expat.ExpatError as error:
        raise ValueError(name) from error


def _note(mark: Mark) -> str:
    return f"{mark.cell}: {without_address(mark)}" if mark.cell else without_address(mark)


def _notes_column(book: _Book, sheet: bytes) -> str:
    """Return the letter of the notes column of an earlier return, "" where there is none."""
    return next(filter(None, (_headed(book, sheet, xml.text(each)) for each in (TITLE, BEHIND))), "")


def _headed(book: _Book, sheet: bytes, title: bytes) -> str:
    """Return the letter of the column that says `title`, "" where there is none."""
    if title in sheet:
        *_, cell = xml.start("c").finditer(sheet, max(sheet.index(title) - NEAR, 0), sheet.index(title))
        return xml.attribute(cell[0], "r").rstrip("0123456789")
    shared = _related(book, _index(book), "sharedStrings")
    if not shared or title not in book.part(shared):
        return ""
    texts = book.part(shared)
    number = sum(1 for _ in xml.start("si").finditer(texts, 0, texts.index(title))) - 1
    found = re.search(rb"<(?:\w+:)?c\s[^>]*r=\"([A-Z]+)\d+\"[^>]*t=\"s\"[^>]*><(?:\w+:)?v>%d</" % number, sheet)
    return found[1].decode() if found else ""


def _index(book: _Book) -> str:
    return _related(book, "", "officeDocument") or "xl/workbook.xml"


def _relations(entry: str) -> str:
    folder, base = posixpath.split(entry)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _related(book: _Book, entry: str, kind: str) -> str:
    """Return the part of a kind to which a part is related, "" where there is none."""
    names = {each.lower(): each for each in (*book.archive.namelist(), *book.changed)}
    for tag in xml.start("Relationship").finditer(book.part(_relations(entry))):
        if xml.attribute(tag[0], "Type").rsplit("/", 1)[-1] == kind:
            target = xml.attribute(tag[0], "Target").replace("\\", "/")
            path = target if target.startswith("/") else posixpath.join(posixpath.dirname(entry), target)
            return names.get(posixpath.normpath(path).lstrip("/").lower(), "")
    return ""


def _relate(book: _Book, entry: str, kind: str, target: str) -> str:
    """Relate a part to another; return the id of the relation."""
    name = _relations(entry)
    empty = f'<Relationships xmlns="{comments.MAIN.split("spreadsheetml")[0]}package/2006/relationships"/>'.replace(
        "officeDocument/", ""
    )
    known = book.part(name) or b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + empty.encode()
    number = max((int(each) for each in _ID.findall(known)), default=0) + 1
    root = xml.start("Relationships").search(known)
    prefix = (root["prefix"] or b"") if root else b""
    said = f'Relationship Id="rId{number}" Type="{_office(book)}/{kind}" Target="{target}"/>'
    book.changed[name] = xml.append(known, "Relationships", b"<" + prefix + said.encode())
    return f"rId{number}"


def _office(book: _Book) -> str:
    """Return the namespace of relations that this workbook uses: the strict form of the format has its own."""
    strict = b"purl.oclc.org/ooxml" in book.part(_relations(""))
    return (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
        if strict
        else ("http://schemas.openxmlformats.org/officeDocument/2006/relationships")
    )


def _namespace(root: bytes, prefix: bytes) -> str:
    name = f"xmlns:{prefix.decode().rstrip(':')}" if prefix else "xmlns"
    return xml.attribute(root, name) or comments.MAIN


def _declare(book: _Book, name: str, kind: str) -> None:
    """Say in the list of contents what a part is, or what all parts of an ending are."""
    listed = next(each for each in book.archive.namelist() if each.lower() == "[content_types].xml")
    known = book.part(listed)
    root = xml.start("Types").search(known)
    prefix = (root["prefix"] or b"") if root else b""
    if "/" in name:
        said = f'Override PartName="/{name}" ContentType="{kind}"/>'
    elif any(xml.attribute(tag[0], "Extension").lower() == name for tag in xml.start("Default").finditer(known)):
        return
    else:
        said = f'Default Extension="{name}" ContentType="{kind}"/>'
    book.changed[listed] = xml.append(known, "Types", b"<" + prefix + said.encode())


def _write(book: _Book, written: zipfile.ZipFile) -> None:
    known = set()
    for info in book.archive.infolist():
        if info.filename not in known:
            known.add(info.filename)
            content = book.changed.get(info.filename)
            content = book.archive.read(info) if content is None else content
            written.writestr(_info(info.filename, info.date_time), content)
    for name, content in book.changed.items():
        if name not in known:
            written.writestr(_info(name, SAME_MOMENT), content)


def _info(name: str, moment: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, moment)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
