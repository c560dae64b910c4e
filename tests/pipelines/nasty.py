"""Workbooks written part by part, so that tests can break them exactly where they want; and how they are opened."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from pipelines.read import read
from pipelines.screen import screen
from pipelines.sheets import Sheet, Sheets, Source

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = "".join(f'<xf numFmtId="{each}"/>' for each in (0, 14, 20))  # s="1" is a date, s="2" a time


def workbook(path: Path, *sheets: str, shared: str = "", after: str = "", kind: str = "") -> Path:
    """Write a workbook of these sheets, each given as its rows; the options are those of `parts`."""
    return zipped(path, parts(*sheets, shared=shared, after=after, kind=kind))


def parts(
    *sheets: str, shared: str = "", setting: str = "", after: str = "", states: tuple[str, ...] = (), kind: str = ""
) -> dict[str, str]:
    """Return the parts of a workbook.

    `shared` are its shared texts, `setting` opens the workbook, `after` follows the rows of the first sheet, `states`
    are an attribute for each sheet, `kind` makes them something else than worksheets.
    """
    numbers = range(1, len(sheets) + 1)
    listed = "".join(
        f'<sheet name="S{each}" sheetId="{each}" {dict(enumerate(states, 1)).get(each, "")} r:id="r{each}"/>'
        for each in numbers
    )
    related = "".join(
        f'<Relationship Id="r{each}" Type="{OFFICE}/{kind or "worksheet"}" Target="worksheets/sheet{each}.xml"/>'
        for each in numbers
    )
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{setting}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}'
        f'<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="f" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="3">{STYLES}</cellXfs></styleSheet>',
    } | {
        f"xl/worksheets/sheet{number}.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>'
        f"{after if number == 1 else ''}</worksheet>"
        for number, rows in enumerate(sheets, 1)
    }


def zipped(path: Path, content: dict[str, str]) -> Path:
    """Write a zip file of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return path


def row(number: int, *cells: str) -> str:
    """Write one row."""
    return f'<row r="{number}">{"".join(cells)}</row>'


def cell(address: str, inside: str = "<v>1</v>", attributes: str = "") -> str:
    """Write one cell; `attributes` is its type or style, as in `t="b"`."""
    return f'<c r="{address}" {attributes}>{inside}</c>'


def screened(path: Path) -> Source:
    """Screen a file that is fit to be read."""
    source = screen(path, path.name)
    assert isinstance(source, Source), source
    return source


def opened(path: Path) -> Sheets:
    """Screen and read a file."""
    return read(screened(path))


def first(path: Path) -> Sheet:
    """Screen and read a file, and return its first sheet."""
    found = opened(path)
    assert found.sheets, (found.refusal, found.refused)
    return found.sheets[0]


def filled(sheet: Sheet) -> dict[str, str]:
    """Return the cells that are not blank, by their address."""
    return {
        f"{letter}{number}": text
        for letter in sheet.cells.column_names
        for number, text in enumerate(sheet.cells[letter].to_pylist(), 1)
        if text is not None
    }
