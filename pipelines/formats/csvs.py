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

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

DELIMITERS: Final = (",", ";", "\t", "|")
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
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
_UNDEFINED_IN_CP1252: Final = b"\x81\x8d\x8f\x90\x9d"
_HTML: Final = re.compile(r"<(?:!doctype\s+html|html|head|body|table|meta|style|script|div|p|br|tr)\b", re.IGNORECASE)
_MIME: Final = re.compile(r"mime-version:", re.IGNORECASE)
_XML: Final = re.compile(r"<\?xml|<!--|<!doctype|<!entity|<[\w.:]+(?:\s+[\w:.]+\s*=|\s*/?>\s*<)", re.IGNORECASE)
_JSON: Final = re.compile(r"\{\s*\"[^\"]*\"\s*:|\[\s*[\[{\"]")


@dataclass(frozen=True)
class Text:
    """How to read a text file; `trouble` is the rule that forbids it, `found` what its sentence names."""

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
        return Text(trouble="binary", found=encoding.removeprefix("trouble: "))
    sample = codecs.getincrementaldecoder(encoding)("replace").decode(head, final=False).removeprefix("\ufeff")
    if not sample.strip():
        return Text(trouble="empty" if is_all else "binary", found="white space only")
    if _share_of_controls(sample) > 0.005:  # noqa: PLR2004 (a stray one in a real export is harmless)
        return Text(trouble="binary", found="control characters")
    kind = markup(sample)
    if kind:
        return Text(trouble=kind)
    lines = list(io.StringIO(sample, newline=""))
    return Text(encoding=encoding, delimiter=delimiter(lines if is_all else lines[:-1] or lines))


def markup(sample: str) -> str:
    """Say whether a text is really HTML, XML or JSON ("" when it may be a table)."""
    start = sample.lstrip()[:2000]
    if _HTML.match(start) or _MIME.match(start):
        return "html"
    if _XML.match(start):
        return "html" if re.search(r"<html[\s>]", start, re.IGNORECASE) else "xml"
    return "json" if _JSON.match(start) else ""


def delimiter(lines: Sequence[str]) -> str:
    """Choose the delimiter that cuts most records into the same number of cells; "," where there is none."""
    stated = re.match(r"\"?sep=(.)\"?\s*$", lines[0]) if lines else None  # Excel's own first line
    if stated and stated[1] in DELIMITERS:
        return stated[1]
    scores = {each: _evenness(lines, each) for each in DELIMITERS}
    return max(DELIMITERS, key=lambda each: scores[each])  # the first one wins a tie


def _evenness(lines: Sequence[str], each: str) -> float:
    csv.field_size_limit(LONGEST_CELL)
    records = islice(csv.reader(io.StringIO("".join(lines), newline=""), delimiter=each), SAMPLE_RECORDS)
    widths = Counter(len(record) for record in records if record)
    several = [(count, width) for width, count in widths.items() if width > 1]
    if not several:
        return 0.0
    count, width = max(several)
    return count / widths.total() * (1 - 1 / width)


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
    """Recognise UTF-8, else Windows-1252, else Latin-1, by reading every byte once."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, controls, size, undefined = True, 0, 0, False
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if 0 in chunk:
                return "trouble: zero bytes"
            size += len(chunk)
            controls += len(chunk) - len(chunk.translate(None, _CONTROLS))
            undefined = undefined or len(chunk) != len(chunk.translate(None, _UNDEFINED_IN_CP1252))
            is_utf8 = is_utf8 and _decodes(decoder, chunk)
    if controls * 200 > size:
        return "trouble: control characters"
    if is_utf8 and _decodes(decoder, b"", final=True):
        return "utf-8-sig" if head.startswith(codecs.BOM_UTF8) else "utf-8"
    return "latin-1" if undefined else "cp1252"


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _share_of_controls(sample: str) -> float:
    return sum(1 for each in sample if each < " " and each not in "\t\n\v\f\r\x1a\x1b") / len(sample)
