"""Workbooks that are no .xlsx, each written byte by byte: every cell at its address, nothing left out silently."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from pipelines.formats.celltypes import numeric
from tests.pipelines.nasty import filled, first, opened, screened, zipped
from tests.pipelines.oles import BIFF5, formula, label, number, ole, record, sheet, xls

if TYPE_CHECKING:
    from pathlib import Path

TEXT_FOLLOWS, NO_TEXT = b"\x00" * 6 + b"\xff\xff", b"\x03" + b"\x00" * 5 + b"\xff\xff"
FAILED = b"\x02\x00\x2a\x00\x00\x00\xff\xff"
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
    '<office:automatic-styles><style:style style:name="h"><style:table-properties table:display="false"/>'
    "</style:style></office:automatic-styles><office:body><office:spreadsheet>{}</office:spreadsheet></office:body>"
    "</office:document-content>"
)


def style(format_number: int, indent: int = 0) -> bytes:
    return record(0x00E0, struct.pack("<2H2xBxB11x", 0, format_number, 1, indent))


def spoken(code: int, text: str) -> bytes:
    return record(0x041E, struct.pack("<2HB", code, len(text), 0) + text.encode("latin-1"))


def packed(row: int, column: int, value: int, shape: int) -> bytes:
    return record(0x027E, struct.pack("<3HI", row, column, 0, value << 2 | shape))


def test_cells_of_an_old_workbook_are_exact(tmp_path: Path) -> None:
    shared = record(0x00FC, struct.pack("<2I", 2, 2) + b"\x06\x00\x00Vendor\x03\x00\x00M\xfc") + record(
        0x003C, b"\x01" + "€".encode("utf-16-le")
    )
    before = spoken(200, 'dd/mm/yyyy "at" hh') + spoken(201, '"days" 0.0 [Red]') + shared
    before += style(0) + style(200) + style(9) + style(201) + style(14)
    rows = [
        record(0x00FD, struct.pack("<3HI", 0, 0, 0, 0)), record(0x00FD, struct.pack("<3HI", 0, 1, 0, 1)),
        number(1, 0, 12.0), number(1, 1, 0.1 + 0.2), number(1, 2, 41771.0, 1), number(1, 3, 0.755, 2),
        number(1, 4, 5.0, 3), number(1, 5, 41771.75, 4), packed(2, 0, 1234, 2), packed(2, 1, 1250, 3),
        record(0x00BD, struct.pack("<2HHIHIH", 2, 2, 0, 7 << 2 | 2, 0, (-7 & 0x3FFFFFFF) << 2 | 2, 3)),
        record(0x0205, struct.pack("<3H2B", 2, 4, 0, 1, 0)),
    ]  # fmt: skip
    found = first(xls(tmp_path / "f", sheet(*rows), before=before))
    assert found.typed
    assert filled(found) == {
        "A1": "Vendor", "B1": "Mü€", "A2": "12", "B2": "0.3", "C2": "2014-05-12 00:00:00", "D2": "0.755", "E2": "5",
        "F2": "2014-05-12 18:00:00", "A3": "1234", "B3": "12.5", "C3": "7", "D3": "-7", "E3": "true",
    }  # fmt: skip


def test_errors_and_formulas_of_an_old_workbook_are_named(tmp_path: Path) -> None:
    rows = [
        record(0x0205, struct.pack("<3H2B", 0, 0, 0, 0x07, 1)), formula(0, 1, FAILED), formula(0, 2, TEXT_FOLLOWS),
        record(0x0207, b"\x02\x00\x00ok"), formula(0, 3, TEXT_FOLLOWS), formula(0, 4, NO_TEXT),
        formula(0, 5, struct.pack("<d", 2.5)),
    ]  # fmt: skip
    found = first(xls(tmp_path / "f", sheet(*rows), sheet(formula(0, 0, NO_TEXT))))
    assert found.errors == {"A1": "#DIV/0!", "B1": "#N/A"}
    assert found.unstored == ("D1",)
    assert filled(found) == {"C1": "ok", "F1": "2.5"}
    assert opened(tmp_path / "f").sheets[1].unstored == ("A1",)  # where no formula has a result, none was computed


def test_what_a_chart_shows_is_no_cell(tmp_path: Path) -> None:
    chart = sheet(number(0, 0, 99.0), number(5, 5, 99.0))
    assert filled(first(xls(tmp_path / "f", sheet(number(0, 0, 1.0), chart, number(1, 0, 2.0))))) == {
        "A1": "1",
        "A2": "2",
    }


def test_hidden_merged_filtered_and_indented_in_an_old_workbook(tmp_path: Path) -> None:
    def line(row: int, signs: int) -> bytes:
        return record(0x0208, struct.pack("<6HBBH", row, 0, 1, 255, 0, 0, signs, 1, 0))

    rows = [line(0, 0), line(1, 0x20), label(0, 0, "a"), label(1, 0, "b", style=1), label(2, 0, "c", style=1)]
    merged = record(0x00E5, struct.pack("<5H", 1, 0, 0, 1, 3))
    book = xls(
        tmp_path / "f",
        sheet(*rows, merged, record(0x009B)),
        sheet(number(0, 0, 1)),
        before=style(0) + style(0, 2),
        states=(0, 2),
    )
    found, hidden = opened(book).sheets
    assert (found.hidden, found.hidden_rows, found.filtered) == (False, 1, True)
    assert found.merged == ((1, 2, 1, 4),)
    assert found.indents == {2: 2, 3: 2}
    assert hidden.hidden


def test_workbook_of_excel_95_is_read_in_its_code_page(tmp_path: Path) -> None:
    page = record(0x0042, struct.pack("<H", 1252))
    rows = sheet(label(0, 0, "Müller €", version=BIFF5), version=BIFF5)
    assert filled(first(xls(tmp_path / "f", rows, before=page, version=BIFF5))) == {"A1": "Müller €"}


def test_dates_of_the_1904_system_of_an_old_workbook(tmp_path: Path) -> None:
    before = record(0x0022, b"\x01\x00") + style(14)
    assert filled(first(xls(tmp_path / "f", sheet(number(0, 0, 41331)), before=before))) == {
        "A1": "2017-02-27 00:00:00"
    }


def test_protected_or_broken_old_workbooks_are_refused(tmp_path: Path) -> None:
    locked = opened(xls(tmp_path / "f", sheet(number(0, 0, 1)), before=record(0x002F, bytes(6)))).refusal
    assert locked is not None
    assert locked.rule == "password"
    empty = opened(ole(tmp_path / "g", Workbook=bytes(5000))).refusal
    assert empty is not None
    assert empty.rule == "damaged"
    broken = opened(xls(tmp_path / "h", sheet(number(0, 0, 1)), sheet(record(0x00FD, bytes(10)))))
    assert [each.name for each in broken.sheets] == ["S1"]
    assert [each.refusal.rule for each in broken.refused] == ["damaged"]


def test_numbers_are_told_from_texts_in_an_old_workbook(tmp_path: Path) -> None:
    source = screened(xls(tmp_path / "f", sheet(number(0, 0, 1.234), label(0, 1, "1.234"))))
    assert numeric(source, "S1", ["A1", "B1"]) == {"A1"}


def ods(path: Path, tables: str) -> Path:
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped(path, {"mimetype": mime, "content.xml": ODS.format(tables)})


def test_cells_of_an_opendocument_sheet_are_exact(tmp_path: Path) -> None:
    cells = """
      <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>two <text:s text:c="2"/>x</text:p>
        <text:p>lines</text:p></table:table-cell><table:covered-table-cell/>
        <table:table-cell office:value-type="percentage" office:value="0.755"><text:p>76%</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2024-02-01"><text:p>1 Feb</text:p>
        </table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
      <table:table-row table:number-rows-repeated="2" table:visibility="filter">
        <table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="float" office:value="12" table:number-columns-repeated="2"/>
      </table:table-row>
      <table:table-row><table:table-cell table:formula="of:=NA()" calcext:value-type="error" office:value-type="string"
        ><text:p>#N/A</text:p></table:table-cell><table:table-cell table:formula="of:=1+1"/>
        <table:table-cell office:value-type="time" office:time-value="PT12H30M00S"/>
        <table:table-cell office:value-type="float" office:value="1234.5"><office:annotation><text:p>note</text:p>
        </office:annotation><text:p>1,235</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>
      </table:table-row>"""
    one, two = (f'<table:table table:name="{each}"' for each in ("One", "Two"))
    other = (
        f'{two} table:style-name="h"><table:table-row><table:table-cell office:value-type="float" office:value="1"/>'
    )
    path = ods(tmp_path / "f", f"{one}>{cells}</table:table>{other}</table:table-row></table:table>")
    found, hidden = opened(path).sheets
    assert filled(found) == {
        "A1": "two   x\nlines", "C1": "0.755", "D1": "2024-02-01 00:00:00", "E1": "true", "C2": "12", "C3": "12",
        "D2": "12", "D3": "12", "C4": "1899-12-31 12:30:00", "D4": "1234.5",
    }  # fmt: skip
    assert (found.errors, found.unstored, found.merged) == ({"A4": "#N/A"}, ("B4",), ((1, 1, 1, 2),))
    assert (found.hidden_rows, found.filtered, found.hidden) == (2, True, False)
    assert (hidden.name, hidden.hidden, numeric(screened(path), "Two", ["A1", "B1"])) == ("Two", True, {"A1"})


def test_entities_far_into_a_document_are_refused(tmp_path: Path) -> None:
    text = f"<?xml version='1.0'?>{' ' * 9000}<!DOCTYPE a [<!ENTITY b 'c'>]>" + ODS.format("")
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    refusal = opened(zipped(tmp_path / "f", {"mimetype": mime, "content.xml": text})).refusal
    assert refusal is not None
    assert refusal.rule == "entities"


def test_repeated_cells_beyond_reason_are_refused(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    refusal = opened(ods(tmp_path / "f", f'<table:table table:name="A">{row}</table:table>')).refusal
    assert refusal is not None
    assert refusal.rule == "memory"


def binary(kind: int, data: bytes = b"") -> bytes:
    numbered = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    return numbered + bytes([len(data)]) + data


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def test_cells_of_a_binary_workbook_are_exact(tmp_path: Path) -> None:
    def at(column: int, style: int = 0) -> bytes:
        return struct.pack("<I", column) + style.to_bytes(4, "little")

    book = binary(153, b"\x00" * 12) + binary(156, struct.pack("<2I", 1, 1) + wide("r1") + wide("Data"))
    styles = binary(617) + binary(47, bytes(16)) + binary(47, struct.pack("<2H", 0, 14) + bytes(12)) + binary(618)
    rows = [
        binary(0, struct.pack("<2IH2B", 0, 0, 255, 0, 0)), binary(7, at(0) + b"\0\0\0\0"), binary(6, at(1) + wide("€")),
        binary(5, at(2) + struct.pack("<d", 12.5)), binary(2, at(3, 1) + struct.pack("<I", 45323 << 2 | 2)),
        binary(0, struct.pack("<2IH2B", 2, 0, 255, 0, 0x10)), binary(3, at(0) + b"\x2a"), binary(4, at(1) + b"\x01"),
        binary(9, at(2) + struct.pack("<d", 2.5)), binary(8, at(3) + wide("text")), binary(11, at(4) + b"\x1d"),
        binary(176, struct.pack("<4I", 0, 0, 0, 1)), binary(1, at(9)),
    ]  # fmt: skip
    names = {"r1": "worksheet", "r2": "sharedStrings", "r3": "styles"}
    related = "".join(f'<Relationship Id="{key}" Type="x/{kind}" Target="{key}.bin"/>' for key, kind in names.items())
    with zipfile.ZipFile(tmp_path / "f", "w") as archive:
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/_rels/workbook.bin.rels", f"<Relationships>{related}</Relationships>")
        archive.writestr("xl/r1.bin", b"".join(rows))
        archive.writestr("xl/r2.bin", binary(19, b"\0" + wide("Vendor")))
        archive.writestr("xl/r3.bin", styles)
    found = first(tmp_path / "f")
    assert (found.name, found.hidden, found.hidden_rows, found.merged) == ("Data", True, 1, ((1, 1, 1, 2),))
    assert found.errors == {"A3": "#N/A", "E3": "#NAME?"}
    assert filled(found) == {
        "A1": "Vendor", "B1": "€", "C1": "12.5", "D1": "2024-02-01 00:00:00", "B3": "true", "C3": "2.5", "D3": "text",
    }  # fmt: skip


def test_cells_of_an_xml_spreadsheet_are_exact(tmp_path: Path) -> None:
    (tmp_path / "f.xls").write_text(
        """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
          xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
        <Styles><Style ss:ID="i"><Alignment ss:Indent="1"/></Style></Styles><Worksheet ss:Name="Data"><Table>
        <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">M&#252;ller &amp; S&#246;hne</Data></Cell>
          <Cell><Data ss:Type="Number">0012.50</Data></Cell></Row>
        <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="i"><Data ss:Type="String">0012</Data></Cell>
          <Cell><Data ss:Type="DateTime">2024-02-01T00:00:00.000</Data></Cell>
          <Cell ss:Formula="=1+1"/><Cell><Data ss:Type="Error">#N/A</Data></Cell>
          <Cell><Data ss:Type="Boolean">1</Data><Comment><Data>no value</Data></Comment></Cell></Row>
        </Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible>
        </WorksheetOptions></Worksheet></Workbook>""",
        encoding="utf-8",
    )
    found = first(tmp_path / "f.xls")
    assert filled(found) == {
        "A1": "Müller & Söhne", "C1": "12.5", "B4": "0012", "C4": "2024-02-01 00:00:00", "F4": "true",
    }  # fmt: skip
    assert (found.errors, found.unstored, found.merged) == ({"E4": "#N/A"}, ("D4",), ((1, 1, 1, 2),))
    assert (found.name, found.typed, found.hidden, found.hidden_rows) == ("Data", True, True, 1)
    assert found.indents == {4: 1}


PAGE = """<html><head><title>x</title><style>td {color: red}</style></head><body><table><tr><td>Menu</td></tr></table>
<h2>Payments &ndash; May</h2><table><tr><th colspan=2>Supplier</th><th>Amount</th><th rowspan=2>Date</th></tr>
<tr><td>Name<td>Town<td>GBP</tr><tr style="display:none"><td>M&uuml;ller&nbsp;&amp; Co<br>Ltd<td>
Leeds<script>var x = "<td>5</td>";</script></td><td x:num="1234.5">1,234.50</td><td x:num="41771">12/05/2014</td>
</table><p>end</p><table><caption>Other</caption><tr><td>a<td>b<tr><td>1<td>2</table></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_tables_of_a_web_page_are_sheets(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "f.xls").write_bytes(PAGE.replace("Leeds", "Leeds £").encode(encoding))
    found, other = opened(tmp_path / "f.xls").sheets
    assert (found.name, other.name) == ("Payments \u2013 May", "Other")
    assert filled(found) == {
        "A1": "Supplier", "C1": "Amount", "D1": "Date", "A2": "Name", "B2": "Town", "C2": "GBP",
        "A3": "Müller & Co\nLtd", "B3": "Leeds £", "C3": "1234.5", "D3": "12/05/2014",
    }  # fmt: skip
    assert (found.merged, found.hidden_rows, found.typed) == (((1, 1, 1, 2), (1, 4, 2, 4)), 1, False)
    assert filled(other) == {"A1": "a", "B1": "b", "A2": "1", "B2": "2"}


def test_saved_web_page_is_read_too(tmp_path: Path) -> None:
    head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
    head += "Content-Type: text/html; charset=utf-8\n"
    body = (
        "Content-Transfer-Encoding: quoted-printable\n\n<table><tr><td>a=C3=BC<td>b</tr><tr><td>1<td>2</table>\n--b--\n"
    )
    (tmp_path / "f.xls").write_text(head + body)
    assert filled(first(tmp_path / "f.xls")) == {"A1": "aü", "B1": "b", "A2": "1", "B2": "2"}


def test_web_page_without_a_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f.xls").write_text("<html><body><table><tr><td>Sign in</td></tr></table></body></html>")
    refusal = opened(tmp_path / "f.xls").refusal
    assert refusal is not None
    assert "without a list in it" in refusal.says


def test_cell_far_off_in_an_old_workbook_refuses_its_sheet_alone(tmp_path: Path) -> None:
    one, row = '<table:table-cell office:value-type="float" office:value="1"/>', "table:table-row"
    near, gap = f"<{row}>{one}</{row}>", f'<{row} table:number-rows-repeated="1000000"/>'
    far = f'{near}{gap}<{row}><table:table-cell table:number-columns-repeated="16382"/>{one}</{row}>'
    sheets = "".join(f'<table:table table:name="{n}">{r}</table:table>' for n, r in (("Far", far), ("Near", near)))
    found = opened(ods(tmp_path / "f", sheets))
    assert [each.name for each in found.sheets] == ["Near"]
    assert "sheet Far: the filled cells reach as far as XFC1000002" in found.refused[0].refusal.says
