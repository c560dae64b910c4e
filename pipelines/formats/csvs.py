"""Text tables: which encoding, which delimiter, and is it a table at all (read line by line in the child)."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from pipelines.formats.codepages import codepage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

DELIMITERS: Final = (",", ";", "\t", "|")
RARE: Final = ("^", "~", "¦", "\x1f", "\x01", "§", "¬", "#", "!", "*", "@", "&", ":", "/")  # where evidence is clear
CLEAR, UNCLEAR = 0.9, 0.5  # shares of records that a delimiter cuts alike
LEAST_WIDTH: Final = 3  # cells that a rare one must cut a record into
PADDING: Final = 16  # zero bytes at the end that no program writes there
SAMPLE_BYTES: Final = 256 * 1024
SAMPLE_RECORDS: Final = 200
CHUNK: Final = 1024 * 1024
LONGEST_CELL: Final = 2**31 - 1
WIDEST: Final = 16_384

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HARMLESS: Final = b"\t\n\v\f\r\x1a\x1b"
_CONTROLS: Final = bytes(code for code in range(32) if code not in _HARMLESS) + b"\x7f"
_CUTS: Final = b"\x01\x1f"  # control characters that some databases put between cells
_MOST_CONTROLS: Final = 0.005  # a stray one in a real export is harmless
_REFUSED: Final = ("entities", "xml", "json")
_UNDEFINED_IN_CP1252: Final = b"\x81\x8d\x8f\x90\x9d"
_HTML: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|table|thead|tbody|meta|title|link|style|script|div|span|p|br|tr|h[1-6]|b|font|"
    r"center|form)\b",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|content-type):", re.IGNORECASE)
_XML: Final = re.compile(r"<\?xml|<!--|<!doctype|<!entity|<[\w.:]+(?:\s+[\w:.]+\s*=|\s*/?>\s*<)", re.IGNORECASE)
_JSON: Final = re.compile(r"\{\s*\"[^\"]*\"\s*:|\[\s*[\[{\"]")
_XML_2003: Final = re.compile(r"<(?:[\w]+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet")
_FLAT_ODS: Final = re.compile(r"<office:document\s[^>]*application/vnd\.oasis\.opendocument\.spreadsheet")
_OWN_WORDS: Final = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """How to read a text file; `trouble` is the rule that forbids it, `found` what its sentence names."""

    form: str = "csv"
    encoding: str = ""
    delimiter: str = ""
    trouble: str = ""
    found: str = ""


def sniff(path: Path) -> Text:
    """Find encoding and delimiter of a text, from its first part and one pass over all its bytes."""
    with path.open("rb") as file:
        head = file.read(SAMPLE_BYTES)
        is_all = not file.read(1)
    encoding = _wide(head) or _narrow(path, head)
    if encoding.startswith("trouble: "):
        return Text(trouble=encoding.removeprefix("trouble: "), found="control characters")
    sample = codecs.getincrementaldecoder(encoding)("replace").decode(head, final=False).removeprefix("\ufeff")
    if not sample.strip() and is_all:
        return Text(trouble="empty")
    if sample and _share_of_controls(sample) > _MOST_CONTROLS:
        return Text(trouble="binary", found="control characters")
    kind = markup(sample)
    if kind in _REFUSED:
        return Text(trouble=kind, found="in its first lines")
    if kind:
        return Text(form=kind, encoding=encoding)
    lines = list(io.StringIO(sample, newline=""))
    return Text(encoding=encoding, delimiter=delimiter(lines if is_all else lines[:-1] or lines))


def markup(sample: str) -> str:
    """Say whether a text is really HTML, XML of some kind or JSON ("" when it may be a table)."""
    start = sample.lstrip()[:8000]
    if _HTML.match(start):
        return "html"
    if _MAIL.match(start) and re.search(r"multipart/related|text/html", start, re.IGNORECASE):
        return "mhtml"
    if _XML.match(start):
        return _kind_of_xml(start)
    return "json" if _JSON.match(start) else ""


def _kind_of_xml(start: str) -> str:
    if re.search(r"<html[\s>]", start, re.IGNORECASE):
        return "html"
    if _OWN_WORDS.search(start):
        return "entities"
    if _XML_2003.search(start):
        return "xml2003"
    if _FLAT_ODS.search(start):
        return "fods"
    return "html" if re.search(r"<table[\s>]", start, re.IGNORECASE) else "xml"


def delimiter(lines: Sequence[str]) -> str:
    """Choose the delimiter that cuts most records into the same number of cells; "," where there is none."""
    stated = re.match(r"\"?sep=(.|\\t)\"?\s*$", lines[0]) if lines else None  # Excel's own first line
    if stated and not stated[1].isalnum():
        return stated[1]
    scores = {each: _evenness(lines, each) for each in DELIMITERS}
    best = max(DELIMITERS, key=lambda each: scores[each])  # the first one wins a tie
    return best if scores[best] >= UNCLEAR else _rare(lines) or best


def _rare(lines: Sequence[str]) -> str:
    """Return a rare delimiter that cuts nearly all records alike, the first of them into words: headings."""
    for each in RARE:
        found = [record for record in _records(lines, each) if record]
        widths = Counter(map(len, found))
        count, width = max((count, width) for width, count in widths.items()) if widths else (0, 0)
        if width < LEAST_WIDTH or len(found) < LEAST_WIDTH or count < CLEAR * len(found):
            continue
        first = next(record for record in found if len(record) == width)
        if all(re.match(r"\s*[^\W\d]", cell) for cell in first) and len(set(first)) == width:
            return each
    return ""


def _evenness(lines: Sequence[str], each: str) -> float:
    widths = Counter(len(record) for record in _records(lines, each) if record)
    several = [(count, width) for width, count in widths.items() if width > 1]
    if not several:
        return 0.0
    count, width = max(several)
    return count / widths.total() * (1 - 1 / width)


def _records(lines: Sequence[str], each: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    return islice(csv.reader(io.StringIO("".join(lines), newline=""), delimiter=each), SAMPLE_RECORDS)


def _wide(head: bytes) -> str:
    """Recognise UTF-16 and UTF-32, by their mark or by the zero bytes beside Latin letters."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    quads = len(head) // 4
    zeros = [head[at : quads * 4 : 4].count(0) for at in range(4)]
    for sign, encoding in (((0, 1), "utf-32-be"), ((2, 3), "utf-32-le")):
        if quads and all(zeros[at] == quads for at in sign):
            return encoding
    pairs = len(head) // 2
    zeros_first, zeros_second = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if zeros_second * 10 > pairs * 4 and zeros_first * 100 <= pairs:
        return "utf-16-le"
    if zeros_first * 10 > pairs * 4 and zeros_second * 100 <= pairs:
        return "utf-16-be"
    return ""


def _narrow(path: Path, head: bytes) -> str:
    """Recognise UTF-8, else an old code page, by reading every byte once; stray zero bytes are harmless."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, undefined = True, False
    size = controls = cuts = padding = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            size += len(chunk)
            text = chunk.rstrip(b"\0")
            padding = len(chunk) - len(text) + (0 if text else padding)
            controls += len(chunk) - len(chunk.translate(None, _CONTROLS))
            cuts += len(chunk) - len(chunk.translate(None, _CUTS))
            undefined = undefined or len(chunk) != len(chunk.translate(None, _UNDEFINED_IN_CP1252))
            is_utf8 = is_utf8 and _decodes(decoder, chunk)
    if controls - cuts - padding > size * _MOST_CONTROLS:
        return "trouble: binary"
    if padding >= PADDING:
        return "trouble: cut_short"
    if is_utf8 and _decodes(decoder, b"", final=True):
        return "utf-8-sig" if head.startswith(codecs.BOM_UTF8) else "utf-8"
    return codepage(head, undefined=undefined)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _share_of_controls(sample: str) -> float:
    return sum(1 for each in sample if each < " " and each not in "\t\n\v\f\r\x1a\x1b\x01\x1f") / len(sample)
