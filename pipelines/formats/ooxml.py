"""The parts of a zipped workbook: what kind it is, which sheets it has and where their cells are."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defusedxml import ElementTree

if TYPE_CHECKING:
    import zipfile
    from xml.etree.ElementTree import Element

MOST_IN_INDEX: Final = 16 * 1024 * 1024  # of the small parts that say where the others are
_WORKBOOK: Final = (
    "spreadsheetml.sheet.main+xml",
    "spreadsheetml.template.main+xml",
    "ms-excel.sheet.macroenabled.main+xml",
    "ms-excel.template.macroenabled.main+xml",
    "ms-excel.addin.macroenabled.main+xml",
)
_XLSB: Final = "ms-excel.sheet.binary.macroenabled.main"
_ODS: Final = "application/vnd.oasis.opendocument.spreadsheet"


@dataclass(frozen=True)
class Part:
    """One sheet of a workbook: `kind` is worksheet, or what else it is; `entry` its name in the zip."""

    name: str
    kind: str
    entry: str
    hidden: bool = False
    tables: tuple[str, ...] = ()


def form(archive: zipfile.ZipFile) -> str:
    """Say what a zip is: xlsx (with or without macros), xlsb, ods, or other."""
    names = _names(archive)
    if "mimetype" in names and _read(archive, names["mimetype"]).decode("latin-1").startswith(_ODS):
        return "ods"
    types = _content_types(archive, names)
    if any(_XLSB in each for each in types) or "xl/workbook.bin" in names:
        return "xlsb"
    if any(each.endswith(_WORKBOOK) for each in types) or "xl/workbook.xml" in names:
        return "xlsx"
    return "other"


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Say whether an OpenDocument file is encrypted, which its list of parts tells."""
    entry = _names(archive).get("meta-inf/manifest.xml")
    return entry is not None and b"encryption-data" in _read(archive, entry)


def sheets(archive: zipfile.ZipFile) -> tuple[Part, ...]:
    """List the sheets in the order of their tabs, chart sheets and the like included."""
    names = _names(archive)
    workbook = _workbook_entry(archive, names)
    targets = _relations(archive, names, workbook)
    found = []
    for sheet in _elements(archive, workbook, "sheet"):
        attributes = {_local(key): value for key, value in sheet.attrib.items()}
        kind, entry = targets.get(_relation_id(sheet), ("missing", ""))
        tables = [table for kind_, table in _relations(archive, names, entry).values() if kind_ == "table"]
        found.append(
            Part(
                name=attributes.get("name", ""),
                kind=kind,
                entry=entry,
                hidden=attributes.get("state", "visible").lower() in ("hidden", "veryhidden"),
                tables=tuple(tables),
            )
        )
    return tuple(found)


def is_misdated(archive: zipfile.ZipFile) -> bool:
    """Say whether the fast reader would take dates of the 1904 system for 1900 ones, four years early.

    It (fastexcel 0.21) lets a second workbookPr, which Excel for Mac writes among its extensions, undo the first.
    """
    found = _elements(archive, _workbook_entry(archive, _names(archive)), "workbookPr")
    return len(found) > 1 and any(element.get("date1904", "") in ("1", "true", "on") for element in found)


def related(archive: zipfile.ZipFile) -> tuple[str, dict[str, tuple[str, str]]]:
    """Name the part of the workbook itself, and the parts it refers to: {id: (kind, name in the zip)}."""
    names = _names(archive)
    workbook = _workbook_entry(archive, names)
    return workbook, _relations(archive, names, workbook)


def shared_strings(archive: zipfile.ZipFile) -> str:
    """Name the part that holds the texts shared by all sheets ("" when there is none)."""
    _, targets = related(archive)
    return next((entry for kind, entry in targets.values() if kind == "sharedStrings"), "")


def indents(archive: zipfile.ZipFile) -> dict[str, int]:
    """Say which cell styles {number: levels} set a text in from the left."""
    _, targets = related(archive)
    entry = next((entry for kind, entry in targets.values() if kind == "styles"), "")
    content = _read(archive, entry) if entry else b""
    if b"indent=" not in content:
        return {}
    found = {}
    root = ElementTree.fromstring(content)
    styles = next((element for element in root.iter() if _local(element.tag) == "cellXfs"), ())
    for number, style in enumerate(styles):
        for alignment in style:
            level = alignment.get("indent", "0")
            is_left = alignment.get("horizontal", "general") in ("general", "left", "distributed")
            if is_left and level.isdecimal() and int(level):
                found[str(number)] = int(level)
    return found


def _names(archive: zipfile.ZipFile) -> dict[str, str]:
    """Map the names as relations write them to the names in the zip: some writers differ in case or slashes."""
    return {_normal(name): name for name in archive.namelist()}


def _normal(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _content_types(archive: zipfile.ZipFile, names: dict[str, str]) -> list[str]:
    entry = names.get("[content_types].xml")
    if entry is None:
        return []
    return [
        element.get("ContentType", "").lower()
        for element in ElementTree.fromstring(_read(archive, entry)).iter()
        if _local(element.tag) in ("Override", "Default")
    ]


def _workbook_entry(archive: zipfile.ZipFile, names: dict[str, str]) -> str:
    targets = _relations(archive, names, "")
    stated = next((entry for kind, entry in targets.values() if kind == "officeDocument"), "")
    return stated or names.get("xl/workbook.xml") or names["xl/workbook.bin"]


def _relations(archive: zipfile.ZipFile, names: dict[str, str], entry: str) -> dict[str, tuple[str, str]]:
    """Read the relations of one part: {id: (kind, name in the zip)}, without those that leave the file."""
    folder, base = posixpath.split(entry.replace("\\", "/"))
    listed = names.get(_normal(posixpath.join(folder, "_rels", base + ".rels")))
    if listed is None:
        return {}
    found = {}
    for relation in ElementTree.fromstring(_read(archive, listed)):
        target = relation.get("Target", "").replace("\\", "/")
        path = target if target.startswith("/") else posixpath.join(folder, target)
        at = names.get(_normal(posixpath.normpath(path)))
        if at is not None and relation.get("TargetMode") != "External":
            found[relation.get("Id", "")] = (relation.get("Type", "").rsplit("/", 1)[-1], at)
    return found


def _relation_id(sheet: Element) -> str:
    return next((value for key, value in sheet.attrib.items() if key.startswith("{") and _local(key) == "id"), "")


def _elements(archive: zipfile.ZipFile, entry: str, local: str) -> list[Element]:
    root = ElementTree.fromstring(_read(archive, entry))
    return [element for element in root.iter() if _local(element.tag) == local]


def _read(archive: zipfile.ZipFile, entry: str) -> bytes:
    with archive.open(entry) as stream:
        content = stream.read(MOST_IN_INDEX + 1)
    if len(content) > MOST_IN_INDEX:
        raise ValueError(entry)
    return content


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
