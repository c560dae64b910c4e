"""Large Excel downloads: rows go from the database through Arrow to a writer that never makes formulas of text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from marts.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pyarrow as pa
    from rustpy_xlsxwriter import Format

    from marts.sql import Connection
    from schemas.table import Column

LONGEST_TEXT = 32_767  # characters of a cell
MOST_ROWS = 1_048_575  # of a sheet below its heading
FIRST_DAY = date(1900, 3, 1)  # Excel counts a 29 Feb 1900 that never was, and the writer drops what is earlier
MOMENT = "yyyy-mm-dd hh:mm:ss"
SHEET, ABOUT = "Rows", "About"
WIDTHS = {"What": 34.0, "Value": 60.0, "How": 70.0}


def write(
    db: Connection,
    target: Path | BinaryIO,
    query: str,
    columns: Sequence[Column],
    about: Sequence[tuple[str, object]],
) -> None:
    """Write the rows of a query under the headings of their columns, and the sheet About."""
    write_rows(db.sql(query).to_arrow_table(), target, columns, about)


def write_rows(
    rows: pa.Table, target: Path | BinaryIO, columns: Sequence[Column], about: Sequence[tuple[str, object]]
) -> None:
    """Write rows as Excel can hold them under their headings, and the sheet About."""
    from rustpy_xlsxwriter import write_worksheets

    rows, notes = _kept(rows, columns)
    rows = rows.rename_columns([each.heading for each in columns])
    parts = [rows.slice(start, MOST_ROWS) for start in range(0, max(rows.num_rows, 1), MOST_ROWS)]
    sheets = [(SHEET if not number else f"{SHEET} {number + 1}", part) for number, part in enumerate(parts)]
    formats, widths = _formats(columns), _widths(columns)
    write_worksheets(
        [*sheets, (ABOUT, _about([*about, *notes]))],
        target,
        column_formats={sheet: formats for sheet, _ in sheets},
        column_widths={**{sheet: widths for sheet, _ in sheets}, ABOUT: WIDTHS},
        freeze_panes={"general": {"row": 1, "col": 0}},
        autofilter={sheet: True for sheet, _ in sheets},
        bold_headers=True,
        datetime_format=MOMENT,
    )


def _kept(rows: pa.Table, columns: Sequence[Column]) -> tuple[pa.Table, list[tuple[str, object]]]:
    """Return the rows with what Excel cannot hold as it is written as text, and a note for each such column."""
    import pyarrow as pa
    import pyarrow.compute as pc

    notes: list[tuple[str, object]] = []
    for place, column in enumerate(columns):
        values = rows.column(place)
        if pa.types.is_date(values.type) and values.null_count < len(values):
            earliest = pc.min(values).as_py()
            if earliest < FIRST_DAY:
                rows = rows.set_column(place, rows.field(place).name, pc.strftime(values, format="%Y-%m-%d"))
                notes.append((f"Note on {column.heading}", "written as text: Excel has no dates before 1 March 1900"))
        elif pa.types.is_string(values.type):
            cut = pc.sum(pc.equal(pc.utf8_length(values), LONGEST_TEXT)).as_py()
            if cut:
                notes.append(
                    (f"Note on {column.heading}", f"{cut} texts end after {LONGEST_TEXT:,} characters, as cells do")
                )
    return rows, notes


def _formats(columns: Sequence[Column]) -> dict[str, Format]:
    from rustpy_xlsxwriter import Format

    shapes = {each.heading: MOMENT if each.kind.name == "moment" else each.kind.excel for each in columns}
    return {heading: Format().set_num_format(shape) for heading, shape in shapes.items()}


def _widths(columns: Sequence[Column]) -> dict[str, float]:
    wide = {"text": 28.0, "vendor": 28.0, "moment": 18.0}
    return {each.heading: max(wide.get(each.kind.name, 13.0), len(each.heading) + 3.0) for each in columns}


def _about(entries: Sequence[tuple[str, object]]) -> list[dict[str, Any]]:
    """Return the rows of the sheet About; a figure says its value, its rule and its evidence id."""
    return [
        {"What": what, "Value": value.value, "How": f"{value.rule} Evidence {value.id}."}
        if isinstance(value, Figure)
        else {"What": what, "Value": value, "How": None}
        for what, value in entries
    ]
