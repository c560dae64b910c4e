"""A workbook with the cells of a file that is none (CSV, HTML, old formats): every cell as text in its own place."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

from packs.marking.cells import place
from packs.marking.styles import MINIMAL
from packs.marking.xml import text
from pipelines.formats.sheetxml import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
SHEET: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DECLARED: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LONGEST_NAME: Final = 31
WIDE: Final = (8, 40)  # the narrowest and the widest column, in characters
SAMPLED: Final = 200  # rows that say how wide a column is
AT_A_TIME: Final = 5_000
LONGEST: Final = 32_767  # characters that a cell holds
TEXT: Final = MINIMAL.replace(  # a second format: text, so that what is typed over "=1+1" stays a text as well
    b'<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    b'<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    b'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
)
NO_NAME: Final = "Rows"


def names_of(sheets: Iterable[str]) -> dict[str, str]:
    """Return the name of each sheet as a workbook can bear it, each once."""
    found: dict[str, str] = {}
    for each in sheets:
        name = re.sub(r"[\\/*?:\[\]]", " ", each).strip("' ")[:LONGEST_NAME] or NO_NAME
        number = 2
        while name.casefold() in {known.casefold() for known in found.values()}:
            name, number = f"{name[: LONGEST_NAME - 4]} ({number})", number + 1
        found[each] = name
    return found


def twin(
    sheets: Mapping[str, pa.Table],
    errors: Mapping[str, Mapping[str, str]],
    rows: Mapping[str, Sequence[int]] | None = None,
) -> bytes:
    """Return the workbook; with `rows` only these (counted from 1), each still in its own place."""
    target = io.BytesIO()
    names = names_of(sheets)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{SHEET}.worksheet+xml"/>'
        for number in range(1, len(names) + 1)
    )
    listed = b"".join(
        f'<sheet sheetId="{number}" r:id="rId{number}" name="'.encode() + text(name) + b'"/>'
        for number, name in enumerate(names.values(), 1)
    )
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(names) + 1)
    )
    related += f'<Relationship Id="rId{len(names) + 1}" Type="{OFFICE}/styles" Target="styles.xml"/>'
    root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    parts = {
        "[Content_Types].xml": f'{DECLARED}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{SHEET}.styles+xml"/>{kinds}</Types>',
        "_rels/.rels": f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships">{root}</Relationships>',
        "xl/_rels/workbook.xml.rels": f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships">{related}'
        "</Relationships>",
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for name, said in parts.items():
            archive.writestr(name, said)
        opening = (
            f'{DECLARED}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews><sheets>'
        )
        archive.writestr("xl/workbook.xml", opening.encode() + listed + b"</sheets></workbook>")
        archive.writestr("xl/styles.xml", TEXT)
        for number, (name, cells) in enumerate(sheets.items(), 1):
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w", force_zip64=True) as part:
                wanted = None if rows is None else rows.get(name, ())
                for chunk in _sheet(cells, errors.get(name, {}), wanted):
                    part.write(chunk)
    return target.getvalue()


def _sheet(cells: pa.Table, errors: Mapping[str, str], rows: Sequence[int] | None) -> Iterator[bytes]:
    widths = [min(max(_width(column), WIDE[0]), WIDE[1]) for column in cells.columns]
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(widths, 1)
    )
    yield f'{DECLARED}<worksheet xmlns="{MAIN}">'.encode()
    yield (f"<cols>{columns}</cols>" if columns else "").encode() + b"<sheetData>"
    wrong: dict[int, dict[int, str]] = {}
    for cell, said in errors.items():
        row, column = place(cell)
        wrong.setdefault(row, {})[column] = said
    wanted = range(1, cells.num_rows + 1) if rows is None else [each for each in rows if each <= cells.num_rows]
    for first in range(0, len(wanted), AT_A_TIME):
        part = wanted[first : first + AT_A_TIME]
        taken = cells.slice(part[0] - 1, len(part)) if rows is None else cells.take([each - 1 for each in part])
        texts = [column.to_pylist() for column in taken.columns]
        yield b"".join(_row(row, said, wrong.get(row, {})) for row, *said in zip(part, *texts, strict=True))
    box = f"A1:{letters(max(cells.num_columns, 1))}{max(cells.num_rows, 1)}"
    ignored = f'<ignoredErrors><ignoredError sqref="{box}" numberStoredAsText="1"/></ignoredErrors>'
    yield f"</sheetData>{ignored}</worksheet>".encode()


def _row(row: int, texts: Sequence[str | None], wrong: Mapping[int, str]) -> bytes:
    found = [f'<row r="{row}">'.encode()]
    for column, said in enumerate(texts, 1):
        value = wrong.get(column) if said is None else said[:LONGEST]
        if value:
            found.append(f'<c r="{letters(column)}{row}" s="1" t="inlineStr"><is><t xml:space="preserve">'.encode())
            found.append(text(value) + b"</t></is></c>")
    return b"".join([*found, b"</row>"])


def _width(column: pa.ChunkedArray) -> int:
    return 2 + max((len(each) for each in column.slice(0, SAMPLED).to_pylist() if each), default=0)
