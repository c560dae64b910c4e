"""Several tables of one kind on a sheet are one list: their rows are read below each other, column under column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.recognition.grid import grid_of
from pipelines.recognition.placing import Piece, Placing, letter_of, number_of, place_of
from pipelines.understood import Match, NotData
from pipelines.values.reading import on

if TYPE_CHECKING:
    from pipelines.recognition.areas import Area
    from pipelines.sheets import Recognised
    from pipelines.understood import Stated

_STATED = 0.9
_FACTS = ("unit", "covers", "as_of", "scale", "version")


@dataclass(frozen=True)
class Found:
    """A table found on a sheet: what it is, the part of the sheet, and where its cells stand."""

    recognised: Recognised
    area: Area
    placing: Placing


def stack(found: list[Found]) -> list[Found]:
    """Join the tables of one kind where nothing keeps them apart; name the others by their cells."""
    joined: list[Found] = []
    for each in found:
        place = next((n for n, one in enumerate(joined) if _may_join(one, each)), None)
        if place is None:
            again = any(one.recognised.table == each.recognised.table for one in joined)
            label = f"{each.recognised.sheet.name} {each.area.span}".strip() if again else ""
            joined.append(replace(each, placing=replace(each.placing, label=label)))
        else:
            joined[place] = _join(joined[place], each)
    return joined


def _may_join(one: Found, other: Found) -> bool:
    """Say whether two tables are one list: of one kind, nothing to ask, nothing that the other denies."""
    first, second = one.recognised, other.recognised
    if first.table != second.table or one.placing.turned or other.placing.turned:
        return False
    if one.placing.filled or other.placing.filled:
        return False
    if first.wide or second.wide or first.credit or second.credit or first.questions or second.questions:
        return False
    return all(
        name not in second.parameters
        or (name in first.parameters and first.parameters[name].value == second.parameters[name].value)
        or second.parameters[name].how == "file name"
        for name in _FACTS
    )


def _join(one: Found, other: Found) -> Found:
    """Put the rows of the second table below those of the first, each value in the column that means the same."""
    first, second = one.recognised, other.recognised
    letters = _letters(one, other)
    cells, below = first.sheet.cells, second.sheet.cells
    meets = any(start < last and begin < end for start, end in one.area.box.rows for begin, last in other.area.box.rows)
    shift = cells.num_rows if meets or one.placing.pieces else 0
    height = max(cells.num_rows, below.num_rows + shift)
    own = {letter: as_read for as_read, letter in letters.items()}
    columns = {}
    for letter in [*cells.column_names, *(each for each in letters if each not in cells.column_names)]:
        parts = [_high(cells.column(letter), 0, 0, height)] if letter in cells.column_names else []
        parts += [_high(below.column(letters[letter]), second.header_row, shift, height)] if letter in letters else []
        columns[letter] = pc.coalesce(*parts) if len(parts) > 1 else parts[0]
    pieces = tuple(Piece(begin + 1 + shift, end + shift, shift, letters) for begin, end in other.area.box.rows)
    moved = {
        f"{own[cell_letter]}{row + shift}": text
        for (cell_letter, row), text in _placed(second.sheet.errors).items()
        if cell_letter in own and row > second.header_row
    }
    unstored = tuple(
        f"{own[cell_letter]}{row + shift}"
        for (cell_letter, row) in _placed(dict.fromkeys(second.sheet.unstored, ""))
        if cell_letter in own and row > second.header_row
    )
    indents = {row + shift: level for row, level in second.sheet.indents.items()} if shift else {}
    sheet = replace(
        first.sheet,
        indents=first.sheet.indents | indents,
        cells=pa.table(columns),
        errors=first.sheet.errors | moved,
        unstored=(*first.sheet.unstored, *unstored),
    )
    by_letter = {as_read: letter for letter, as_read in letters.items()}
    added = {
        name: replace(match, letter=by_letter[match.letter])
        for name, match in second.columns.items()
        if name not in first.columns
    }
    taken = {heading for heading, _ in first.extra}
    extra = tuple(
        (heading, by_letter[letter]) for heading, letter in second.extra if heading not in taken and letter in by_letter
    )
    merged = replace(
        first,
        sheet=sheet,
        columns=first.columns | added,
        extra=(*first.extra, *extra),
        titles=(*first.titles, *_titles(other, shift)),
        findings=(*first.findings, *second.findings, _said(one, other)),
    )
    placing = replace(one.placing, pieces=(*one.placing.pieces, *pieces))
    if code := _two_currencies(one, other):
        merged, placing = _with_currency(merged, placing, second.header_row + shift, code)
    box = replace(one.area.box, rows=tuple(sorted({*one.area.box.rows, *other.area.box.rows})))
    return Found(merged, replace(one.area, box=box), placing)


def _two_currencies(one: Found, other: Found) -> tuple[Stated | None, Stated | None] | None:
    """Return what each of two tables says of its currency, where it is not the same and no column says it."""
    said = (one.recognised.parameters.get("currency"), other.recognised.parameters.get("currency"))
    if "currency" in one.recognised.columns or "currency" in other.recognised.columns:
        return None
    codes = {each.value if each else "" for each in said}
    return said if len(codes) > 1 else None


def _with_currency(
    merged: Recognised, placing: Placing, start: int, said: tuple[Stated | None, Stated | None]
) -> tuple[Recognised, Placing]:
    """Give each record the currency that its own table says, in a column of its own."""
    sheet, header = merged.sheet, merged.header_row
    letter = letter_of(max(map(number_of, sheet.cells.column_names)) + 1)
    grid = grid_of(sheet)
    texts = np.full(sheet.cells.num_rows, None, object)
    texts[header:start] = said[0].value if said[0] else None
    texts[start:] = said[1].value if said[1] else None
    texts[grid.counts(grid.whole()) < 2] = None  # noqa: PLR2004 - blanks and notes have none
    cells = sheet.cells.append_column(letter, pa.array(texts, pa.string()))
    code = Match("currency", "", letter, "derived", _STATED)
    known = {header: said[0], start: said[1]}
    where = {row - 1: fact.cell for row, fact in known.items() if fact and fact.cell}
    parameters = {name: fact for name, fact in merged.parameters.items() if name != "currency"}
    columns = merged.columns | {"currency": code}
    merged = replace(merged, sheet=replace(sheet, cells=cells), columns=columns, parameters=parameters)
    return merged, replace(placing, filled=placing.filled | ({letter: where} if where else {}))


def _letters(one: Found, other: Found) -> dict[str, str]:
    """Return for each column of the first table that of the second, {as read: on the sheet}; further ones are added."""
    first, second = one.recognised, other.recognised
    found = {
        first.columns[name].letter: match.letter for name, match in second.columns.items() if name in first.columns
    }
    extra = dict(first.extra)
    found |= {extra[heading]: letter for heading, letter in second.extra if heading in extra}
    rest = [match.letter for name, match in second.columns.items() if name not in first.columns]
    rest += [letter for heading, letter in second.extra if heading not in extra]
    names = [*first.sheet.cells.column_names, *second.sheet.cells.column_names]
    last = max(map(number_of, names))
    used = {*found, *first.sheet.cells.column_names}
    for letter in rest:
        last += letter in used
        found[letter_of(last) if letter in used else letter] = letter
        used |= {letter}
    return found


def _high(column: pa.ChunkedArray, without: int, shift: int, height: int) -> pa.Array:
    """Return a column without its first rows, moved down, as high as the joined list."""
    body = column.slice(without)
    head = pa.nulls(without + shift, pa.string())
    tail = pa.nulls(height - without - shift - len(body), pa.string())
    return pa.concat_arrays([head, *(each.cast(pa.string()) for each in body.chunks), tail])


def _placed(cells: dict[str, str]) -> dict[tuple[str, int], str]:
    return {place_of(cell): text for cell, text in cells.items()}


def _titles(other: Found, shift: int) -> list[NotData]:
    """Return what stands above the rows of the second table: its titles and its headings."""
    recognised = other.recognised
    row = recognised.header_row
    cells = recognised.sheet.cells
    headings = [text.strip() for each in cells.columns if (text := each[row - 1].as_py()) and text.strip()]
    found = [replace(each, source_row=each.source_row + shift) for each in recognised.titles]
    return [*found, NotData(row + shift, "heading", " | ".join(headings)[:200])]


def _said(one: Found, other: Found) -> Finding:
    name, cell = one.recognised.sheet.name, f"{other.area.box.letters[0]}{other.recognised.header_row}"
    says = f"{on(name)}: a table of the same kind stands in {other.area.span} (headings in row "
    says += f"{other.recognised.header_row}). Its rows are read as part of the same list."
    return Finding(name, "", "", "warning", "tables_joined", cell, says)
