"""Rows that head a group of records: what they say becomes a column of its own, filled down to the next of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.body import party_of
from pipelines.accounting.notes import is_note
from pipelines.accounting.totalwords import kind_of_text, likely_totals, wordy
from pipelines.findings import Finding
from pipelines.recognition.company import names_organisation
from pipelines.recognition.contents import fits, look, profile
from pipelines.recognition.grid import grid_of
from pipelines.recognition.headings import key, words
from pipelines.recognition.placing import letter_of, number_of
from pipelines.understood import NotData
from pipelines.values.reading import on
from schemas.exports import all_exports

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.recognition.grid import Grid
    from pipelines.sheets import Recognised, Sheet
    from schemas.table import Export

GROUP = "Group"  # the heading of a column that no row of the sheet names
_LONGEST, _FEWEST_CELLS, _MOSTLY, _MOST, _COLUMNS, _MERGED, _MOST_LONE = 80, 3, 0.5, 0.9, 2, 3, 20_000
_CHOSEN = ("status", "priority", "criticality", "kind", "lifecycle", "treatment_status")
_DOMAINS = frozenset(
    map(key, "technology|it|ict|information technology|finance|financial|hr|human resources|people|legal|compliance"
    "|legal and compliance|regulatory|security|cyber|cyber security|information security|operations|operational"
    "|strategic|strategy|sales|marketing|procurement|facilities|data|infrastructure|applications|customer"
    "|commercial|reputation|reputational|health and safety|environment|project|programme|technik|finanzen|personal"
    "|recht|vertrieb|einkauf|juridique|ressources humaines|op\u00e9rations".split("|"))
)  # fmt: skip
_BY_DOMAIN = ("domain", "list_category", "business_function", "category", "function")
_OF_PROJECT = {"milestones": "initiative_title", "initiative_updates": "initiative_title"}
_PARTY = frozenset("vendor supplier payee creditor lieferant kreditor fournisseur proveedor".split())


@dataclass(frozen=True)
class Bands:
    """The sheet with its group rows as a column: its letter, and for each group row (from 0) its cell and text."""

    sheet: Sheet
    letter: str
    rows: dict[int, tuple[str, str]]
    finding: Finding | None = None

    @property
    def titles(self) -> tuple[NotData, ...]:
        """Return the group rows as rows that are no records."""
        return tuple(NotData(row + 1, "group", text) for row, (_, text) in self.rows.items())


def bands_of(found: Recognised) -> Bands | None:
    """Return the sheet with a column for its group rows, None where it has none."""
    grid = grid_of(found.sheet)
    counts = grid.counts(grid.whole())
    header = found.header_row - 1
    lone = np.flatnonzero(counts == 1)
    lone = lone[lone >= header - 1]
    if not 0 < len(lone) <= _MOST_LONE or len(lone) * 2 > (counts[header:] > 0).sum():
        return None
    export = all_exports()[found.table]
    again = _repeats(grid, counts, header)
    rows, sure = _groups(grid, counts, lone, found, export, again)
    if not rows:
        return None
    heading = _heading(found, export, [text for _, text in rows.values()])
    letter = letter_of(max(map(number_of, found.sheet.cells.column_names)) + 1)
    sheet = _with_column(found.sheet, header, heading, letter, rows, _ends(grid, header), again)
    return Bands(sheet, letter, rows, None if sure else _said(found, rows))


def _groups(  # noqa: PLR0917 - everything that may tell a group row
    grid: Grid, counts: NDArray[np.int32], lone: NDArray[np.int64], found: Recognised, export: Export, again: set[int]
) -> tuple[dict[int, tuple[str, str]], bool]:
    """Return the group rows with cell and text, and whether nothing else can be meant by them."""
    header = found.header_row - 1
    texts = grid.texts(lone.tolist(), grid.filled)
    likely: dict[int, tuple[str, str]] = {}
    for row, cells in texts.items():
        ((letter, text),) = cells.items()
        after = _next(counts, row)
        if after is None or not _is_name(text) or (counts[after] < 2 and after not in texts):  # noqa: PLR2004
            continue
        if row == header - 1 and not again:
            continue
        if number_of(letter) - number_of(next(iter(grid.filled))) < _COLUMNS or _spans(found.sheet, row, letter):
            likely[row] = (f"{letter}{row + 1}", text)
    likely = {row: each for row, each in likely.items() if row > header or _next(counts, row) == header}
    if not [row for row in likely if row > header]:
        return {}, True
    body = np.setdiff1d(np.flatnonzero(counts > 1), [*range(header + 1), *again, *_ends(grid, header)])
    if not len(body) or np.median(counts[body]) < _FEWEST_CELLS:
        return {}, True
    below = {row: each for row, each in likely.items() if row > header}
    letter = next(iter(below.values()))[0].rstrip("0123456789")
    if export.ledger and _filled_down_already(found, grid, export, letter, body):
        return {}, True
    if _told(grid, found, export, below, again, body, letter):
        return likely, True
    first = int(np.flatnonzero(counts[header + 1 :])[0]) + header + 1
    if first in below and len(below) > 1:
        return likely, False
    return {}, True


def _told(  # noqa: PLR0917 - everything that may tell a group row
    grid: Grid,
    found: Recognised,
    export: Export,
    likely: dict[int, tuple[str, str]],
    again: set[int],
    body: NDArray[np.int64],
    letter: str,
) -> bool:
    """Say whether the rows head groups for sure: no records look like them, or the headings stand again below them."""
    if any(row + 1 in again or row + 2 in again for row in likely):
        return True
    if all(_spans(found.sheet, row, cell.rstrip("0123456789")) for row, (cell, _) in likely.items()):
        return True
    if grid.filled[letter][body].mean() < 1 - _MOST:
        return True
    texts = [text for _, text in likely.values()]
    own = profile([each.get(letter) for each in grid.texts(body[:200].tolist(), [letter]).values()])
    coded = own.share("code", "whole", "small") >= _MOST and all(look(each) == "text" for each in texts)
    if coded and len(likely) * 2 <= len(body) + 1:
        return True
    return bool(_choice(found, export, texts)) and len(likely) > 1


def _filled_down_already(found: Recognised, grid: Grid, export: Export, letter: str, body: NDArray[np.int64]) -> bool:
    """Say whether the group rows stand in the column of the party, blank below: reading the rows fills it down."""
    party = next((found.columns[name].letter for name in party_of(export) if name in found.columns), "")
    return letter == party and bool(grid.filled[letter][body].mean() < _MOSTLY)


def _is_name(text: str) -> bool:
    return (
        wordy(text) and len(text) <= _LONGEST and not kind_of_text(text) and not is_note(text) and text[-1] not in ".*"
    )


def _next(counts: NDArray[np.int32], row: int) -> int | None:
    after = np.flatnonzero(counts[row + 1 : row + 50])
    return int(after[0]) + row + 1 if len(after) else None


def _repeats(grid: Grid, counts: NDArray[np.int32], header: int) -> set[int]:
    """Return the rows that say the headings again."""
    heads = grid.texts([header], grid.filled)[header]
    same = np.zeros(len(counts), np.int32)
    for letter, text in heads.items():
        column = grid.sheet.cells.column(letter).combine_chunks()
        same += np.asarray(pc.fill_null(pc.equal(column, text), fill_value=False))
    rows = np.flatnonzero((same > 1) & (same * 2 >= counts))
    return {int(row) for row in rows if row > header}


def _spans(sheet: Sheet, row: int, letter: str) -> bool:
    place = number_of(letter)
    return any(
        first <= row + 1 <= last and left <= place <= right and right - left + 1 >= _MERGED
        for first, left, last, right in sheet.merged
    )


def _ends(grid: Grid, header: int) -> list[int]:
    """Return the rows of totals, which end the group above them."""
    first = next(iter(grid.filled))
    likely = np.flatnonzero(np.asarray(likely_totals(grid.sheet.cells.column(first).combine_chunks())))
    texts = grid.texts([row for row in likely.tolist() if row > header], [first])
    return [row for row, cells in texts.items() if kind_of_text(cells.get(first, "")) in {"alone", "of"}]


def _heading(found: Recognised, export: Export, texts: list[str]) -> str:
    """Return under which heading the groups are kept: a column of the list where they leave no doubt, else "Group"."""
    names = {each.name for each in export.columns} - set(found.columns)
    party = party_of(export)
    if export.ledger and party and not set(party) & set(found.columns):
        said = {word for title in found.titles for word in words(title.text)} | set(words(found.sheet.name))
        return export.column(party[0]).heading if said & _PARTY else GROUP
    if name := _choice(found, export, texts):
        return export.column(name).heading
    if "company" in names and all(map(names_organisation, texts)):
        return export.column("company").heading
    if _OF_PROJECT.get(export.name) in names and "initiative_id" not in found.columns:
        return export.column(_OF_PROJECT[export.name]).heading
    if all(key(each) in _DOMAINS for each in texts):
        return next((export.column(name).heading for name in _BY_DOMAIN if name in names), GROUP)
    return GROUP


def _choice(found: Recognised, export: Export, texts: list[str]) -> str:
    """Return the column that the list lacks and of which every group is a word."""
    for name in _CHOSEN:
        column = next((each for each in export.columns if each.name == name and name not in found.columns), None)
        if column and column.kind.name == "choice" and all(fits(column.kind, profile([each])) == 1.0 for each in texts):
            return name
    return ""


def _with_column(  # noqa: PLR0917 - what makes a column of group rows
    sheet: Sheet,
    header: int,
    heading: str,
    letter: str,
    rows: dict[int, tuple[str, str]],
    ends: list[int],
    again: set[int],
) -> Sheet:
    """Return the sheet with the groups in a column of their own, and their rows blank."""
    count = sheet.cells.num_rows
    texts = np.full(count, None, object)
    for start, (_, text) in sorted(rows.items()):
        texts[max(start, header) + 1 :] = text
    for end in sorted({*ends, *again}):
        if end in again:
            texts[end] = None
            continue
        after = min((row for row in rows if row > end), default=count)
        texts[end:after] = None
    filled = grid_of(sheet)
    lone = filled.counts(filled.whole()) < 2  # noqa: PLR2004 - blanks and notes belong to no group
    texts[lone] = None
    texts[header] = heading
    mask = np.zeros(count, np.bool_)
    mask[list(rows)] = True
    columns = {
        each: pc.if_else(mask, pa.nulls(count, pa.string()), column.combine_chunks())
        for each, column in zip(sheet.cells.column_names, sheet.cells.columns, strict=True)
    }
    # The column stands first, so that a text file still knows which rows have more cells than headings.
    cells = pa.table({letter: pa.array(texts, pa.string())} | columns)
    stated = (sheet.cells.schema.metadata or {}).get(b"widths")
    widths = [each + 1 for each in json.loads(stated)] if stated else []
    return replace(sheet, cells=cells.replace_schema_metadata({"widths": json.dumps(widths)} if widths else None))


def _said(found: Recognised, rows: dict[int, tuple[str, str]]) -> Finding:
    shown = ", ".join(f'{cell} "{text}"' for cell, text in list(rows.values())[:4])
    more = f" and {len(rows) - 4} more" if len(rows) > 4 else ""  # noqa: PLR2004 - as many as are shown
    says = f"{on(found.sheet.name)}: the rows with one cell alone ({shown}{more}) are read as headings of the groups "
    says += "below them, not as records. Fill in a second cell of the row in the source if they are records."
    return Finding(found.sheet.name, "", "", "warning", "group_rows", str(len(rows)), says)
