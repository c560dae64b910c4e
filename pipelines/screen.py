"""Deciding by its content, never its name, whether a file is safe to open, and as what."""

from __future__ import annotations

import hashlib
import lzma
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError

from pipelines.formats import csvs, ooxml
from pipelines.formats.ole import MAGIC, NotOleError, Ole
from pipelines.formats.refusals import note, refuse_file
from pipelines.sheets import Source

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.findings import Finding, Refusal

MB: Final = 1024 * 1024
MOST_BYTES: Final = 200 * MB
MOST_PARTS: Final = 2_000
MOST_IN_PART: Final = 1024 * MB
MOST_IN_ALL: Final = 2048 * MB
MOST_RATIO: Final = 200  # of parts over 10 MB: sheets of 1M rows were seen at 10, bombs near 1,000
HEAD: Final = 4096

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_BARE_XLS: Final = (b"\x09\x08\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")  # records without a container
_MAGIC: Final = (
    # Excel before 1993
    (b"\x09\x00\x04\x00", "old_xls", ""),
    (b"\x09\x00\x06\x00", "old_xls", ""),
    (b"\x09\x02\x06\x00", "old_xls", ""),
    (b"\x09\x04\x06\x00", "old_xls", ""),
    (b"%PDF", "pdf", ""),
    (b"\x89PNG", "picture", ""),
    (b"\xff\xd8\xff", "picture", ""),
    (b"GIF8", "picture", ""),
    (b"II*\x00", "picture", ""),
    (b"MM\x00*", "picture", ""),
    (b"{\\rtf", "other_file", "a word processor's text (RTF)"),
    (b"7z\xbc\xaf", "other_file", "a packed archive"),
    (b"Rar!", "other_file", "a packed archive"),
    (b"\x1f\x8b", "other_file", "a packed archive"),
    (b"SQLite format 3", "other_file", "a database"),
    (b"PAR1", "other_file", "a Parquet table"),
)
_XML_NAMES: Final = (".xml", ".rels")
_ZIP_TROUBLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    ParseError,
    NotImplementedError,  # a way of packing that nobody uses
    EOFError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
)


def screen(path: Path, name: str) -> Source | Refusal:
    """Find out what a file is and whether it may be opened; `name` is what its sender called it."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return refuse_file("too_large", name, found=round(size / MB), limit=MOST_BYTES // MB)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            head = file.read(HEAD)
    except OSError:
        return refuse_file("missing", name)
    if head.startswith(MAGIC):
        return _ole(path, name, sha256)
    if head.startswith(_BARE_XLS):
        return Source(path=path, name=name, sha256=sha256, form="xls")
    if head.startswith(_ZIP):
        return _zipped(path, name, sha256)
    for magic, rule, found in _MAGIC:
        if head.startswith(magic):
            return refuse_file(rule, name, found=found)
    return _text(path, name, sha256)


def _ole(path: Path, name: str, sha256: str) -> Source | Refusal:
    """Tell apart what Office keeps in its old container."""
    try:
        streams = Ole(path.read_bytes()).streams
    except (NotOleError, struct.error):
        return refuse_file("damaged", name)
    if "encryptedpackage" in streams:
        return refuse_file("password", name)
    if not {"workbook", "book"} & streams.keys():
        return refuse_file("old_office" if streams else "damaged", name)
    return Source(path=path, name=name, sha256=sha256, form="xls")


def _zipped(path: Path, name: str, sha256: str) -> Source | Refusal:
    try:
        with zipfile.ZipFile(path) as archive:
            return _workbook(archive, path, name, sha256)
    except RuntimeError:  # what zipfile raises for an encrypted part
        return refuse_file("password", name)
    except _ZIP_TROUBLE:
        return refuse_file("damaged", name)


def _workbook(archive: zipfile.ZipFile, path: Path, name: str, sha256: str) -> Source | Refusal:
    parts = archive.infolist()
    too_large = _too_large(parts)
    if too_large:
        return refuse_file("unpacks_too_large", name, found=too_large)
    for part in parts:
        found = _entities(archive, part)
        if found:
            return refuse_file("entities", name, found=found)
    form = ooxml.form(archive)
    if form == "other":
        return refuse_file("no_workbook", name, found=_content(parts))
    if form == "ods" and ooxml.is_locked(archive):
        return refuse_file("password", name)
    return Source(path=path, name=name, sha256=sha256, form=form, notes=_notes(parts, name))


def _too_large(parts: list[zipfile.ZipInfo]) -> str:
    if len(parts) > MOST_PARTS:
        return f"{len(parts):,} parts"
    total = sum(part.file_size for part in parts)
    if total > MOST_IN_ALL or any(part.file_size > MOST_IN_PART for part in parts):
        return f"{total // MB:,} MB"
    for part in parts:
        if part.file_size > 10 * MB and part.file_size > MOST_RATIO * max(part.compress_size, 1):
            return f"{part.file_size // MB:,} MB out of {max(part.compress_size // 1024, 1):,} KB"
    return ""


def _entities(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> str:
    if not part.filename.lower().endswith(_XML_NAMES):
        return ""
    with archive.open(part) as stream:
        head = stream.read(HEAD).replace(b"\x00", b"")  # so that UTF-16 hides nothing
    found = re.search(rb"<!(?:DOCTYPE|ENTITY)", head, re.IGNORECASE)
    return part.filename if found else ""


def _content(parts: list[zipfile.ZipInfo]) -> str:
    first, *others = [part.filename for part in parts if not part.is_dir()] or ["nothing at all"]
    return f"{first} and {len(others)} more" if others else first


def _notes(parts: list[zipfile.ZipInfo], name: str) -> tuple[Finding, ...]:
    names = [part.filename.lower().replace("\\", "/") for part in parts]
    notes = []
    if any(each.endswith("vbaproject.bin") or "/macrosheets/" in each or each.startswith("basic/") for each in names):
        notes.append(note("macros", name))
    if any("/externallinks/" in each for each in names):
        notes.append(note("external_links", name))
    return tuple(notes)


def _text(path: Path, name: str, sha256: str) -> Source | Refusal:
    text = csvs.sniff(path)
    if text.trouble:
        return refuse_file(text.trouble, name, found=text.found)
    return Source(path=path, name=name, sha256=sha256, form=text.form, encoding=text.encoding, delimiter=text.delimiter)
