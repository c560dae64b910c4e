from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from pipelines import screen as screening
from pipelines.findings import Refusal
from pipelines.screen import screen
from tests.pipelines.nasty import cell, parts, row, screened, workbook, zipped
from tests.pipelines.oles import BIFF5, ole, sheet, xls

if TYPE_CHECKING:
    from pathlib import Path

ONE = row(1, cell("A1"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.mark.parametrize(
    ("content", "rule", "says"),
    [
        (b"", "empty", "f is empty"),
        (b"\xef\xbb\xbf \r\n", "empty", "f is empty"),
        (OLE, "damaged", "damaged"),
        (b"\x09\x04\x06\x00\x00\x00", "old_xls", "a workbook of Excel 4 or before"),
        (b"%PDF-1.7\n", "pdf", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "picture", "a picture"),
        (b"SQLite format 3\x00", "other_file", "f is a database"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><Workbook/>', "entities", "its own XML entities"),
        (b'<?xml version="1.0"?>\n<Workbook xmlns:ss="urn:x"/>', "xml", "an XML text"),
        (b'[{"amount": 1}]', "json", "a JSON text"),
        (b"PK\x03\x04 and then nothing of a zip", "damaged", "damaged"),
        (b"vendor,amount\nA\x00B,1\n", "binary", "its bytes (control characters among them)"),
        (b"vendor,amount\nA,1\n" * 99 + bytes(64), "cut_short", "so rows may be missing"),
        (bytes(range(1, 32)) * 9, "binary", "its bytes (control characters among them)"),
    ],
)
def test_what_is_no_table_gets_a_sentence(tmp_path: Path, content: bytes, rule: str, says: str) -> None:
    (tmp_path / "f").write_bytes(content)
    refused = screen(tmp_path / "f", "f")
    assert isinstance(refused, Refusal)
    assert refused.rule == rule
    assert says in refused.says
    assert not re.search(r"Error|Traceback|None|pandas|class|\{|\}", refused.says)


def test_missing_file_is_a_sentence(tmp_path: Path) -> None:
    assert _rule(tmp_path / "gone.csv") == "missing"


def test_name_does_not_count(tmp_path: Path) -> None:
    source = screened(workbook(tmp_path / "list.csv", ONE))
    assert (source.form, source.name) == ("xlsx", "list.csv")
    (tmp_path / "list.xlsx").write_text("vendor;amount\nA;1\n")
    assert screened(tmp_path / "list.xlsx").form == "csv"


def test_hash_is_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"a,b\n")
    assert screened(tmp_path / "f").sha256 == "5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313"


@pytest.mark.parametrize("content", [{"word/document.xml": "<w/>"}, {}])
def test_other_zips_get_a_sentence(tmp_path: Path, content: dict[str, str]) -> None:
    assert _rule(zipped(tmp_path / "f", content)) == "no_workbook"


def test_form_is_told_by_the_content(tmp_path: Path) -> None:
    mime = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    assert screened(zipped(tmp_path / "f", {"xl/workbook.bin": ""})).form == "xlsb"
    assert screened(zipped(tmp_path / "f", mime)).form == "ods"
    assert screened(xls(tmp_path / "f", sheet())).form == "xls"
    assert screened(ole(tmp_path / "f", Book=sheet(version=BIFF5))).form == "xls"
    (tmp_path / "f").write_bytes(sheet())
    assert screened(tmp_path / "f").form == "xls"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<html><table><tr><td>1</td></tr></table></html>", "html"),
        ("\ufeff<table border=1><tr>", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', "html"),
        ("<!-- made by a program --><TABLE><tr>", "html"),
        ("From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b", "mhtml"),
        ('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table>', "xml2003"),
        ('<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">', "fods"),
        ("Date: 2026-03-01\nContent-Type,Amount\n", "csv"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_form_of_a_text_is_told_by_its_first_lines(tmp_path: Path, text: str, form: str, encoding: str) -> None:
    (tmp_path / "f").write_bytes(text.encode(encoding))
    assert screened(tmp_path / "f").form == form


def test_encrypted_files_are_protected_with_a_password(tmp_path: Path) -> None:
    listed = {"META-INF/manifest.xml": "<manifest:encryption-data/>"}
    mime = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    assert _rule(ole(tmp_path / "f", EncryptionInfo=bytes(200), EncryptedPackage=bytes(9000))) == "password"
    assert _rule(zipped(tmp_path / "f", mime | listed)) == "password"


def test_old_container_without_a_workbook_is_refused(tmp_path: Path) -> None:
    assert _rule(ole(tmp_path / "f", WordDocument=b"Workbook" * 999)) == "old_office"


def test_workbook_is_found_by_its_content_type(tmp_path: Path) -> None:
    moved = {
        name.replace("xl/workbook.xml", "book.xml"): text.replace("xl/workbook.xml", "book.xml")
        for name, text in parts(ONE).items()
    }
    assert screened(zipped(tmp_path / "f", moved)).form == "xlsx"


def test_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    content = workbook(tmp_path / "f", ONE).read_bytes()
    (tmp_path / "f").write_bytes(content[: len(content) // 2])
    assert _rule(tmp_path / "f") == "damaged"


@pytest.mark.parametrize("name", ["xl/sharedStrings.xml", "_rels/.rels"])
def test_own_entities_are_refused(tmp_path: Path, name: str) -> None:
    content = parts(ONE)
    content[name] = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>' + content[name]
    assert _rule(zipped(tmp_path / "f", content)) == "entities"


def test_entities_do_not_hide_in_utf_16(tmp_path: Path) -> None:
    with zipfile.ZipFile(workbook(tmp_path / "f", ONE), "a") as archive:
        archive.writestr("xl/other.xml", "<!DOCTYPE x>".encode("utf-16"))
    assert _rule(tmp_path / "f") == "entities"


def test_bomb_is_refused_by_its_ratio(tmp_path: Path) -> None:
    bomb = parts(ONE + " " * (11 * screening.MB))
    refused = screen(zipped(tmp_path / "f", bomb), "f")
    assert isinstance(refused, Refusal)
    assert refused.rule == "unpacks_too_large"
    assert "11 MB out of" in refused.says


def test_same_padding_in_a_small_part_is_harmless(tmp_path: Path) -> None:
    assert screened(workbook(tmp_path / "f", ONE + " " * (9 * screening.MB))).form == "xlsx"


def test_part_limit_is_2000(tmp_path: Path) -> None:
    content = parts(ONE)
    content |= {f"xl/media/{number}": "" for number in range(screening.MOST_PARTS - len(content))}
    assert screened(zipped(tmp_path / "f", content)).form == "xlsx"
    assert _rule(zipped(tmp_path / "f", content | {"xl/media/one more": ""})) == "unpacks_too_large"


def test_file_over_200_mb_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "f").open("wb") as file:
        file.truncate(screening.MOST_BYTES + 1)
    assert _rule(tmp_path / "f") == "too_large"


@pytest.mark.parametrize(
    ("part", "rule"), [("xl/vbaProject.bin", "macros"), ("xl/externalLinks/externalLink1.xml", "external_links")]
)
def test_macros_and_links_are_warned_of(tmp_path: Path, part: str, rule: str) -> None:
    (found,) = screened(zipped(tmp_path / "f", parts(ONE) | {part: "<x/>"})).notes
    assert (found.severity, found.rule) == ("warning", rule)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("vendor,amount\nMüller,1\n".encode(), "utf-8"),
        ("vendor,amount\nMüller,1\n".encode("utf-8-sig"), "utf-8-sig"),
        ("vendor,amount\nMüller,1\n".encode("utf-16"), "utf-16"),
        ("vendor,amount\nMüller,1\n".encode("utf-16-le"), "utf-16-le"),
        ("vendor,amount\nMüller,1\n".encode("utf-16-be"), "utf-16-be"),
        ("vendor,amount\nMüller,1\n".encode("utf-32-be"), "utf-32-be"),
        ("vendor,amount\nMüller €,1\n".encode("cp1252"), "cp1252"),
        ("vendor,amount\nM\xfcller \x81,1\n".encode("latin-1"), "latin-1"),
        ("vendor,amount\nMüller naïve café £5 “x”,1\n".encode("mac_roman"), "mac_roman"),
        ("vendor,amount\nMüller naïve café,1\n".encode("cp850"), "cp850"),
        ("vendor,amount\nMüller naïve café £5 “x”,1\n".encode("cp1252"), "cp1252"),
        ("vendor,amount\nISOŁY € 5,1\n".encode("cp1250"), "cp1252"),
        (b"vendor,amount\nA,1\n" * 20_000 + "Müller,1\n".encode("cp1252"), "cp1252"),
    ],
)
def test_encoding_is_found(tmp_path: Path, content: bytes, encoding: str) -> None:
    (tmp_path / "f").write_bytes(content)
    assert screened(tmp_path / "f").encoding == encoding


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a\tb\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("vendor;amount\nA;12,50\nB;13,00\n", ";"),
        ('vendor,amount\n"A; B; C",1\n"D; E; F",2\n', ","),
        ("Report of May\n\nvendor;date;amount\nA;1;2\nB;3;4\n", ";"),
        ("sep=;\na,b;c\n", ";"),
        ('vendor,text\n"A","one\ntwo|three|four"\n', ","),
        ("one column\nalone\n", ","),
        ("a,b,c\r1,2,3\r", ","),
        ("sep=^\na,b^c\n", "^"),
        ("vendor^date^amount\nA, B^1^2\nC^3^4,50\n", "^"),
        ("vendor~date~amount\nA~1~2\nB~3~4\n", "~"),
        ("vendor:day:amount\nA:1:2\nB:3:4\n", ":"),
        ("vendor\x1fday\x1famount\nA\x1f1\x1f2\nB\x1f3\x1f4\n", "\x1f"),
        ("10:30:15\n11:30:16\n12:10:19\n", ","),
        ("time\n10:30:15\n11:30:16\n12:10:19\n", ","),
        ("a note, which says; this or that\nby: me\n" * 3 + "vendor;day;amount\nA;1;2,5\n" * 20, ";"),
    ],
)
def test_delimiter_is_the_one_that_cuts_evenly(tmp_path: Path, text: str, delimiter: str) -> None:
    (tmp_path / "f").write_text(text, newline="")
    assert screened(tmp_path / "f").delimiter == delimiter


@pytest.mark.parametrize("stray", [b"\x01", b"\x00", b"\x0e"])
def test_stray_control_character_in_a_long_text_is_harmless(tmp_path: Path, stray: bytes) -> None:
    (tmp_path / "f").write_bytes(b"vendor,amount\nA,1\n" * 100 + b"B" + stray + b",2\n")
    assert screened(tmp_path / "f").form == "csv"


def _rule(path: Path) -> str:
    found = screen(path, path.name)
    assert isinstance(found, Refusal), found
    return found.rule
