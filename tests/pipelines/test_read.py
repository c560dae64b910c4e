from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipelines.formats.sheetxml import letters
from tests.pipelines.nasty import MAIN, OFFICE, cell, filled, first, opened, parts, row, workbook, zipped

if TYPE_CHECKING:
    from pathlib import Path

ONE = row(1, cell("A1"))
TEXT = 't="str"'
FILTER = '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters/></filterColumn></autoFilter>'


def test_every_cell_stands_at_its_address(tmp_path: Path) -> None:
    rows = row(3, cell("D3"), cell("E3", "<v>2</v>")) + row(5, cell("B5", "<v>3</v>"))
    sheet = first(workbook(tmp_path / "f", rows))
    assert sheet.cells.column_names == ["A", "B", "C", "D", "E"]
    assert sheet.cells.num_rows == 5
    assert filled(sheet) == {"D3": "1", "E3": "2", "B5": "3"}


def test_text_of_cells_is_exact(tmp_path: Path) -> None:
    cells = (
        cell("A1", "<v>12</v>"),
        cell("B1", "<v>1250.5</v>"),
        cell("C1", "<v>000123</v>", TEXT),
        cell("D1", "<v>1</v>", 't="b"'),
        cell("E1", "<v>45323</v>", 's="1"'),
        cell("F1", "<v>1E+15</v>"),
        cell("G1", "<is><r><t xml:space='preserve'>two </t></r><r><t>parts</t></r></is>", 't="inlineStr"'),
        cell("H1", "<v>0</v>", 't="s"'),
        cell("I1", "<v>0.1</v>"),
    )
    sheet = first(workbook(tmp_path / "f", row(1, *cells), shared="<si><t>Müller &amp; Söhne</t></si>"))
    assert list(filled(sheet).values()) == [
        *("12", "1250.5", "000123", "true", "2024-02-01 00:00:00", "1000000000000000", "two parts", "Müller & Söhne"),
        "0.1",
    ]
    assert sheet.typed


def test_error_cells_are_named_and_blank(tmp_path: Path) -> None:
    cells = [cell(f"{letters(number)}2", f"<v>{each}</v>", 't="e"') for number, each in enumerate(_ERRORS, 2)]
    sheet = first(workbook(tmp_path / "f", row(1, cell("C1")) + row(2, *cells)))
    assert sheet.errors == {f"{letters(number)}2": each for number, each in enumerate(_ERRORS, 2)}
    assert filled(sheet) == {"C1": "1"}


_ERRORS = ("#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!")


def test_error_unknown_to_the_fast_reader_is_named_all_the_same(tmp_path: Path) -> None:
    sheet = first(workbook(tmp_path / "f", row(1, cell("A1", "<v>#SPILL!</v>", 't="e"'), cell("B1"))))
    assert sheet.errors == {"A1": "#SPILL!"}
    assert filled(sheet) == {"B1": "1"}


@pytest.mark.parametrize(
    ("inside", "kind", "is_unstored"),
    [
        ("<f>1+1</f>", "", True),
        ("<f>1+1</f><v></v>", "", True),
        ("<f>1+1</f><v/>", "", True),
        ("<f>1+1</f>\n<v />\n", "", True),
        ('<f t="shared" si="0"/>', "", True),
        ('<f t="shared" ref="A1:A9" si="0">1+1</f>', 's="1"', True),
        ("<f/>", "", True),
        ("<f>1+1</f>", TEXT, True),
        ("<f>1+1</f><v></v>", 't="e"', True),
        ('<f>""</f><v></v>', TEXT, False),
        ('<f>""</f><v/>', TEXT, False),
        ("<f>1+1</f><v>2</v>", "", False),
        ('<f t="shared" si="0"/><v>2</v>', "", False),
        ("<v></v>", "", False),
        ("", 's="1"', False),
    ],
)
def test_formula_without_stored_result_is_named(tmp_path: Path, inside: str, kind: str, *, is_unstored: bool) -> None:
    rows = row(1, cell("A1"), cell("C1", inside, kind)) + row(2, cell("C2"))
    sheet = first(workbook(tmp_path / "f", rows))
    assert sheet.unstored == (("C1",) if is_unstored else ())
    assert filled(sheet).keys() | {"C1"} == {"A1", "C1", "C2"}


def test_sheet_of_nothing_but_uncomputed_formulas_reaches_them(tmp_path: Path) -> None:
    sheet = first(workbook(tmp_path / "f", row(4, cell("C4", "<f>1+1</f>"))))
    assert sheet.unstored == ("C4",)
    assert sheet.cells.shape == (4, 3)


def test_no_formula_is_lost_between_two_blocks_of_the_scan(tmp_path: Path) -> None:
    rows = [row(number, cell(f"A{number}"), cell(f"B{number}", "<f>1+1</f>")) for number in range(1, 40_001)]
    sheet = first(workbook(tmp_path / "f", "".join(rows)))
    assert len(sheet.unstored) == sheet.cells.num_rows == 40_000
    assert sheet.unstored[-1] == "B40000"


def test_dates_of_the_1904_system(tmp_path: Path) -> None:
    rows = row(1, cell("A1", "<v>41331</v>", 's="1"'))
    mac = (
        '<extLst><ext uri="{79F54976-1DA5-4618-B147-4CDE4B953A38}"><x14:workbookPr '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst>'
    )
    setting = '<workbookPr date1904="1"/>'
    content = parts(rows, setting=setting)
    plain = zipped(tmp_path / "f", content)
    assert filled(first(plain)) == {"A1": "2017-02-27 00:00:00"}
    content["xl/workbook.xml"] = content["xl/workbook.xml"].replace("</workbook>", mac + "</workbook>")
    assert filled(first(zipped(tmp_path / "mac", content))) == {"A1": "2017-02-27 00:00:00"}


def test_impossible_date_stays_the_number_it_is(tmp_path: Path) -> None:
    sheet = first(workbook(tmp_path / "f", row(1, cell("A1", "<v>10000000000</v>", 's="1"'))))
    assert filled(sheet) == {"A1": "10000000000"}
    assert sheet.errors == {}


def test_hidden_sheets_and_rows_and_active_filters_are_said(tmp_path: Path) -> None:
    hidden = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="true"/><row r="4" hidden="0"/>'
    columns = '<cols><col min="1" max="1" hidden="1"/></cols>'
    content = parts(ONE + hidden, ONE, states=('state="visible"', 'state="veryHidden"'), after=FILTER)
    first = content["xl/worksheets/sheet1.xml"]
    content["xl/worksheets/sheet1.xml"] = first.replace("<sheetData>", columns + "<sheetData>")
    shown, very_hidden = opened(zipped(tmp_path / "f", content)).sheets
    assert (shown.hidden, shown.hidden_rows, shown.filtered) == (False, 2, True)
    assert (very_hidden.hidden, very_hidden.hidden_rows, very_hidden.filtered) == (True, 0, False)


@pytest.mark.parametrize(
    "after",
    [
        '<autoFilter ref="A1:B9"/>',
        '<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
        f"<customSheetViews><customSheetView>{FILTER}</customSheetView></customSheetViews>",
    ],
)
def test_filter_that_filters_nothing_is_not_active(tmp_path: Path, after: str) -> None:
    assert not first(workbook(tmp_path / "f", ONE, after=after)).filtered


def test_filter_of_an_excel_table_counts(tmp_path: Path) -> None:
    content = parts(ONE) | {
        "xl/tables/table1.xml": f'<table xmlns="{MAIN}">{FILTER}</table>',
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships><Relationship Id="r1" Type="{OFFICE}/table" '
        'Target="../tables/table1.xml"/></Relationships>',
    }
    assert first(zipped(tmp_path / "f", content)).filtered


def test_empty_sheet_is_left_out_and_named(tmp_path: Path) -> None:
    found = opened(workbook(tmp_path / "f", ONE, "", row(1, '<c r="A1" s="1"/>')))
    assert [sheet.name for sheet in found.sheets] == ["S1"]
    assert [(each.sheet, each.refusal.rule) for each in found.refused] == [("S2", "empty"), ("S3", "empty")]
    assert found.refused[0].refusal.says.startswith("f, sheet S2: ")


def test_file_of_empty_sheets_is_refused(tmp_path: Path) -> None:
    found = opened(workbook(tmp_path / "f", "", ""))
    assert found.refusal is not None
    assert found.refusal.rule == "no_values"
    assert len(found.refused) == 2


def test_chart_sheet_is_left_out_and_named(tmp_path: Path) -> None:
    found = opened(workbook(tmp_path / "f", "", kind="chartsheet"))
    assert [each.refusal.rule for each in found.refused] == ["not_a_table"]


def test_empty_texts_are_blank(tmp_path: Path) -> None:
    shared = '<si><t>a</t></si><si><t></t></si><si/><si><t xml:space="preserve"> </t></si>'
    cells = [cell(f"{letters(number + 1)}1", f"<v>{number}</v>", 't="s"') for number in range(4)]
    inline = [cell("E1", "<is><t></t></is>", 't="inlineStr"'), cell("F1", "<v></v>", TEXT), cell("G1", "<v/>", TEXT)]
    assert filled(first(workbook(tmp_path / "f", row(1, *cells, *inline), shared=shared))) == {"A1": "a", "D1": " "}


def test_unusual_xml_is_read_alike(tmp_path: Path) -> None:
    prefixed = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="2" hidden="1"><x:c r="B2"><x:v>7</x:v></x:c>'
        '<x:c r="C2"><x:f>1+1</x:f></x:c></x:row></x:sheetData></x:worksheet>'
    )
    sheet = first(zipped(tmp_path / "f", parts("") | {"xl/worksheets/sheet1.xml": prefixed}))
    assert (filled(sheet), sheet.unstored, sheet.hidden_rows) == ({"B2": "7"}, ("C2",), 1)
    without = "<row><c><v>1</v></c><c><f>1+1</f></c></row><row><c/><c><v>2</v></c></row>"
    sheet = first(workbook(tmp_path / "g", without))
    assert (filled(sheet), sheet.unstored) == ({"A1": "1", "B2": "2"}, ("B1",))


def test_value_that_no_reader_delivers_refuses_thefirst(tmp_path: Path) -> None:
    lost = row(1, cell("A1"), cell("B1", "<v>kept by the writer, lost by all readers</v>", 't="inlineStr"'))
    found = opened(workbook(tmp_path / "f", ONE, lost))
    assert [sheet.name for sheet in found.sheets] == ["S1"]
    assert "only 1 of 2 filled cells" in found.refused[0].refusal.says


def test_broken_sheet_is_refused_alone(tmp_path: Path) -> None:
    found = opened(workbook(tmp_path / "f", ONE, row(1, cell("A1", "<v>99</v>", 't="s"'))))
    assert [sheet.name for sheet in found.sheets] == ["S1"]
    assert [each.refusal.rule for each in found.refused] == ["damaged"]


def test_cell_far_off_is_named_and_the_next_file_is_read(tmp_path: Path) -> None:
    far = workbook(tmp_path / "f", ONE, ONE + row(1_048_576, cell("XFD1048576")))
    found = opened(far)
    assert found.refusal is not None
    assert found.refusal.rule == "far_cell"
    assert "sheet S2: the filled cells reach as far as XFD1048576 though there are only 2" in found.refusal.says
    assert filled(first(workbook(tmp_path / "g", ONE))) == {"A1": "1"}


def test_formula_far_off_does_not_widen_the_table(tmp_path: Path) -> None:
    sheet = first(workbook(tmp_path / "f", ONE + row(1_048_576, cell("XFD1048576", "<f>1+1</f>"))))
    assert sheet.unstored == ("XFD1048576",)
    assert sheet.cells.shape == (1, 1)


def test_merged_areas_and_levels_are_said(tmp_path: Path) -> None:
    merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>'
    content = parts(
        ONE + row(2, cell("A2", attributes='s="1"')) + row(3, cell("B3"), cell("C3", attributes='s="2"')), after=merged
    )
    styles = [f'<xf numFmtId="0"><alignment {each}/></xf>' for each in ('indent="0"', 'indent="2"', 'indent="1"')]
    content["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}"><cellXfs count="3">{"".join(styles)}</cellXfs></styleSheet>'
    sheet = first(zipped(tmp_path / "f", content))
    assert sheet.merged == ((1, 1, 1, 3), (2, 2, 4, 2))
    assert sheet.indents == {2: 2}


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_groups_of_rows_are_levels(tmp_path: Path, prefix: str) -> None:
    """Once as nearly every program writes sheets, and once as only the exact count can read them."""
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="1"><c r="A2"><v>1</v></c></row>'
    text = f'<worksheet xmlns="{MAIN}"><sheetFormatPr outlineLevelRow="1"/><sheetData>{rows}</sheetData></worksheet>'
    if prefix:
        text = text.replace("</", f"</{prefix}").replace("<", f"<{prefix}").replace(f"<{prefix}/", "</")
        text = text.replace("xmlns=", "xmlns:x=")
    sheet = first(zipped(tmp_path / "f", parts("") | {"xl/worksheets/sheet1.xml": text}))
    assert sheet.indents == {2: 1}


def test_workbook_of_the_strict_kind_is_read(tmp_path: Path) -> None:
    rows = row(1, cell("A1", "<v>0</v>", 't="s"'), cell("B1", "<v>45323</v>", 's="1"'), cell("C1", "<f>1+1</f>"))
    strict = {
        name: text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace(
            OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
        for name, text in parts(rows, shared="<si><t>Vendor</t></si>").items()
    }
    sheet = first(zipped(tmp_path / "f", strict))
    assert filled(sheet) == {"A1": "Vendor", "B1": "2024-02-01 00:00:00"}
    assert sheet.unstored == ("C1",)
