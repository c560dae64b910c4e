"""Registers on their side: one record per column, the headings below each other; they are turned before reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pyarrow as pa

from pipelines.recognition.contents import fits, profile
from pipelines.recognition.headings import is_known, key, meanings
from pipelines.recognition.placing import letter_of, turned_over
from pipelines.recognition.tables import claims_on, header_rows
from pipelines.recognition.view import look_at
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.sheets import Sheet
    from schemas.table import Export

_MOST_FIELDS, _MOST_RECORDS, _FIELDS, _FIELD_COLUMNS = 400, 1_000, 3, 2
_CLEARLY, _AGAINST, _MOSTLY = 1.3, 0.25, 0.5
_CORNER = frozenset(
    map(
        key,
        "field|fields|attribute|item|property|criteria|criterion|parameter|data|feld|merkmal|champ|campo".split("|"),
    )
)
_TYPED = frozenset("date month money number rate whole percent choice flag currency".split())
Row = list[str | None]


@dataclass(frozen=True)
class Turned:
    """A sheet with rows and columns changed over: the texts left out as titles, and where a heading was put (or "").

    `named` is the letter of the column whose heading is ours, because the sheet has none above its names.
    """

    sheet: Sheet
    titles: tuple[str, ...] = ()
    named: str = ""


def turn(sheet: Sheet) -> Turned | None:
    """Return the sheet with rows and columns changed over if its headings stand in a column; None where they do not."""
    rows = _rows(sheet)
    if not rows:
        return None
    for place in range(min(_FIELD_COLUMNS, len(rows[0]))):
        fields = [row[place] or "" for row in rows]
        if (export := _fields_of(fields)) is None:
            continue
        records = [number for number in range(place + 1, len(rows[0])) if any(row[number] for row in rows)]
        corner = _corner(rows, fields, place, records, export)
        if len(records) > 1 and _suits(rows, fields, records, export) and not _across(sheet, fields):
            return _turned(sheet, rows, place, corner, export)
    return None


def _rows(sheet: Sheet) -> list[Row]:
    """Return the cells of a sheet that is small enough to stand on its side, stripped; blank is None."""
    cells = sheet.cells
    last = max((len(each) for each in cells.columns if each.null_count < len(each)), default=0)
    if last > _MOST_FIELDS * 4:
        return []
    names = [each for each in cells.column_names if cells.column(each).null_count < cells.num_rows]
    if not names or len(names) > _MOST_RECORDS:
        return []
    width = cells.column_names.index(names[-1]) + 1
    columns = [[(text or "").strip() or None for text in cells.column(each).to_pylist()] for each in range(width)]
    rows = [list(row) for row in zip(*columns, strict=True)]
    return rows if sum(any(row) for row in rows) <= _MOST_FIELDS else []


def _fields_of(fields: list[str]) -> Export | None:
    """Return the table of which most texts in a column are headings; None where they are not."""
    said = [each for each in dict.fromkeys(fields) if each]
    if sum(map(is_known, said)) < _FIELDS:
        return None
    claims = {name: claim for name, claim in claims_on(said).items() if name in all_exports()}
    best = max(claims, key=lambda each: claims[each], default="")
    meant = [each for each in said if best and meanings(each, all_exports()[best])]
    return all_exports()[best] if len(meant) >= max(_FIELDS, _MOSTLY * len(said)) else None


def _corner(rows: list[Row], fields: list[str], place: int, records: list[int], export: Export) -> int:
    """Return the row whose texts name the records without a heading that says so, -1 where there is none."""
    meant = {found[0].column for each in fields if (found := meanings(each, export))}
    if all(any(name in meant for name in group) for group in export.needed):
        return -1
    for number, row in enumerate(rows):
        beside = [row[each] for each in records]
        if all(beside) and len(set(beside)) == len(beside) and (not row[place] or key(fields[number]) in _CORNER):
            return number
        if row[place] and meanings(fields[number], export):
            return -1
    return -1


def _suits(rows: list[Row], fields: list[str], records: list[int], export: Export) -> bool:
    """Say whether the cells beside the headings are what these promise: a list that explains columns has none."""
    said, against, typed = 0, 0, 0
    for row, text in zip(rows, fields, strict=True):
        found = meanings(text, export)
        cells = profile([row[each] for each in records])
        if not found or not cells.count:
            continue
        kind = export.column(found[0].column).kind
        fit = fits(kind, cells)
        said, against = said + 1, against + (fit < 0 and kind.name in _TYPED)
        typed += fit > 0 and kind.name in _TYPED
    return said >= _FIELDS and typed > 0 and against <= _AGAINST * said


def _across(sheet: Sheet, fields: list[str]) -> bool:
    """Say whether some row claims a table about as strongly as the column does."""
    found = header_rows(look_at(sheet))
    own = max(claims_on([each for each in fields if each]).values(), default=0.0)
    return bool(found) and found[0].best * _CLEARLY > own


def _turned(sheet: Sheet, rows: list[Row], place: int, corner: int, export: Export) -> Turned:
    """Return the fields as columns: column B becomes row 2, row 5 becomes column E; titles are left out."""
    columns: dict[str, pa.Array] = {}
    titles: list[str] = []
    for number, row in enumerate(rows):
        cells: Row = [*([None] * place), *row[place:]]
        if number == corner:
            cells[place] = export.column(export.needed[0][0]).heading
        if any(cells[place + 1 :]):
            columns[letter_of(number + 1)] = pa.array(cells, pa.string())
        elif any(row):
            titles.append(" ".join(filter(None, row)))
    turned = replace(
        sheet,
        cells=pa.table(columns),
        errors={turned_over(cell): text for cell, text in sheet.errors.items()},
        unstored=tuple(map(turned_over, sheet.unstored)),
        merged=(),
        indents={},
    )
    return Turned(turned, tuple(titles), letter_of(corner + 1) if corner >= 0 else "")
