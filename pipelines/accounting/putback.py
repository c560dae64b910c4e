"""Saying of everything understood from a reshaped table where it stands on the sheet that somebody has open."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from pipelines.findings import Finding
    from pipelines.recognition.placing import Placing
    from pipelines.understood import Stated, Understood


def put_back(found: Understood, placing: Placing) -> Understood:
    """Give each value that is read elsewhere the cell where it stands, and each sentence its own address."""
    if placing.is_plain and not placing.label:
        return found
    moved = found if placing.is_plain else replace(found, rows=_with_origins(found, placing))
    return replace(
        moved,
        sheet=placing.label or found.sheet,
        findings=tuple(_finding(each, found, placing) for each in found.findings),
        set_aside=tuple(replace(each, why=_says(each.why, found.sheet, placing)) for each in found.set_aside),
        unit=_stated(found.unit, placing),
        currency=_stated(found.currency, placing),
        as_of=_stated(found.as_of, placing),
        covers=_stated(found.covers, placing),
    )


def _with_origins(found: Understood, placing: Placing) -> pa.Table:
    """Return the rows with the cell of every value that is read elsewhere than where it stands."""
    letters = {name: match.letter for name, match in found.columns.items()}
    rows, texts = found.rows.column("source_row").to_pylist(), found.rows.column("origins").to_pylist()
    filled = {name: letter for name, letter in letters.items() if letter in placing.filled}
    filled |= {heading: letter for heading, letter in found.extra if letter in placing.filled}
    values = {name: _said(found, name) for name in filled}
    for place, row in enumerate(rows):
        own = {name: f"{letter}{row}" for name, letter in filled.items() if values[name][place]}
        if placing.moves(row):
            own |= {name: f"{letter}{row}" for name, letter in letters.items() if placing.holds(letter, row)}
        if own or placing.moves(row):
            own |= json.loads(texts[place] or "{}")
            texts[place] = _json({name: placing.cell(cell) for name, cell in own.items()})
    where = found.rows.column_names.index("origins")
    return found.rows.set_column(where, "origins", pa.array(texts, pa.string()))


def _said(found: Understood, name: str) -> list[bool]:
    """Return for each row whether it has a value that is filled down: a declared one, or one kept beside them."""
    if name in found.columns:
        return pc.is_valid(found.rows.column(name)).to_pylist()  # type: ignore[no-any-return]
    return [f'"{name}":' in (text or "") for text in found.rows.column("extra").to_pylist()]


def _json(cells: dict[str, str]) -> str:
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


def _finding(finding: Finding, found: Understood, placing: Placing) -> Finding:
    cell = placing.cell(finding.cell)
    says = finding.says
    match = found.columns.get(finding.column)
    if finding.cell and says.startswith(at(finding.sheet, finding.cell)):
        says = at(finding.sheet, cell) + says.removeprefix(at(finding.sheet, finding.cell))
    elif match and placing.turned and says.startswith(before := on(finding.sheet, match.letter)):
        row = placing.cell(f"{match.letter}1").lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        says = (f"{finding.sheet}, row {row}" if finding.sheet else f"Row {row}") + says.removeprefix(before)
    return replace(finding, cell=cell, says=says)


def _says(why: str, sheet: str, placing: Placing) -> str:
    """Return why a record is set aside, with the address of its cell on the sheet."""
    first, colon, rest = why.partition(": ")
    cell = first.removeprefix(f"{sheet}!")
    return f"{at(sheet, placing.cell(cell))}{colon}{rest}" if at(sheet, cell) == first else why


def _stated(said: Stated | None, placing: Placing) -> Stated | None:
    return replace(said, cell=placing.cell(said.cell)) if said and said.cell else said
