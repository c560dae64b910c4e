"""Cutting a sheet into its tables: below each other where headings stand again, beside each other at blank columns."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipelines.accounting.totalwords import kind_of_text
from pipelines.recognition.contents import DATES, NUMBERS, look
from pipelines.recognition.headings import is_known, key, meanings
from pipelines.recognition.parameters import states_fact
from pipelines.recognition.tables import claims_on, looks_like_headings
from pipelines.recognition.view import HEADER_ROWS
from pipelines.recognition.wide import names_months
from schemas.exports import all_exports

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.recognition.grid import Box, Grid

_SURELY, _STRONG, _FUZZY, _MOSTLY = 3, 1.6, 40, 0.6
_ALL_ROWS, _MOST_GAPS, _DEPTH, _MOST_BOXES = 400, 1_000, 3, 60
_SUB = frozenset(map(key, ("Subitems", "Subitem", "Sub-items", "Subtasks")))
Row = dict[str, str]


def boxes_of(grid: Grid) -> list[Box]:
    """Return the parts of a sheet that hold a table of their own; the whole sheet where nothing tells any apart."""
    whole = grid.whole()
    found = _cut(grid, whole, _DEPTH) if whole.letters and whole.last else [whole]
    return found if len(found) <= _MOST_BOXES else [whole]


def _cut(grid: Grid, box: Box, depth: int) -> list[Box]:
    if not depth:
        return [box]
    for split in (_below_each_other, _beside_each_other):
        parts = split(grid, box)
        if len(parts) > 1:
            return [each for part in parts for each in _cut(grid, part, depth - 1)]
    return [box]


def _below_each_other(grid: Grid, box: Box) -> list[Box]:
    """Cut where headings of another table stand; the same headings again are no other table."""
    counts = grid.counts(box)
    heads = heading_rows(grid, box, counts)
    starts: list[int] = []
    own: Row = {}
    inner: list[tuple[int, int]] = []
    for number, cells in heads:
        if not own:
            own = cells
            continue
        start = _start(grid, box, number, counts)
        titled = start < number if _heads_months(cells) else _states_facts(grid, box, start, number)
        if _says_again(own, cells) and not titled:
            continue
        if next(iter(cells)) == box.letters[0] and key(next(iter(cells.values()))) in _SUB:
            inner.append((number, _end_of_sub(grid, box, number, counts)))
        elif start > max([box.first, *starts]):
            starts.append(start)
            own = cells
    starts = sorted({*starts, *_strangers(grid, box, heads, counts)})
    edges = [box.first, *starts, box.last]
    parts = [replace(box, rows=((one, other),)) for one, other in pairwise(edges)]
    return _without_sub(parts, inner)


def heading_rows(grid: Grid, box: Box, counts: NDArray[np.int32]) -> list[tuple[int, Row]]:
    """Return the rows of a box that hold headings that are known; of two heading rows the lower one."""
    filled = np.flatnonzero(counts > 1)
    above = np.concatenate(([0], counts[:-1]))
    after_gap = above[filled] <= 1
    rows = filled
    if len(filled) > _ALL_ROWS:
        rows = np.union1d(filled[after_gap][:_MOST_GAPS], filled[:HEADER_ROWS])
    found: list[tuple[int, Row]] = []
    tried = 0
    for number, cells in grid.texts(rows.tolist(), box.letters).items():
        alone = bool(above[number] <= 1)
        tried += alone
        if not _are_headings(cells, alone=alone, fuzzy=alone and tried <= _FUZZY):
            continue
        if found and found[-1][0] == number - 1:
            found.pop()
        found.append((number, cells))
    return found


def stands_alone(cells: Row) -> bool:
    """Say whether headings are enough for a list of their own: all that one table needs, and three that it knows."""
    for export in all_exports().values():
        meant = {found[0].column for text in cells.values() if (found := meanings(text, export))}
        if len(meant) >= _SURELY and all(any(name in meant for name in group) for group in export.needed):
            return True
    return False


def _are_headings(cells: Row, *, alone: bool, fuzzy: bool) -> bool:
    """Say whether a row holds headings; in the midst of other rows nearly all of them must be known."""
    if alone and _heads_months(cells):
        return True
    if not looks_like_headings(cells) or any(look(each) in NUMBERS | DATES for each in cells.values()):
        return False
    known = sum(is_known(each) for each in cells.values())
    if known >= _SURELY and known >= (0.5 if alone else 0.8) * len(cells):
        return True
    if alone and known == len(cells) and known > 1:
        return max(claims_on(cells.values()).values(), default=0.0) >= 1.0
    return fuzzy and max(claims_on(cells.values()).values(), default=0.0) >= _STRONG and stands_alone(cells)


def _heads_months(cells: Row) -> bool:
    """Say whether a row heads one column per month, besides those that say what the amounts are for."""
    return names_months(cells.values()) and any(is_known(each) for each in cells.values())


def _says_again(own: Row, cells: Row) -> bool:
    """Say whether headings are those of the list above: most of them the same, and none of another list."""
    same = {letter for letter, text in cells.items() if own.get(letter) == text}
    others = [text for letter, text in cells.items() if letter not in same]
    return len(same) > 1 and len(same) >= _MOSTLY * len(cells) and not any(map(is_known, others))


def _states_facts(grid: Grid, box: Box, start: int, number: int) -> bool:
    """Say whether the rows above headings that stand again say whose or of when the rows below them are."""
    rows = grid.texts(list(range(start, number)), box.letters)
    return any(states_fact(text) for cells in rows.values() for text in cells.values())


def _start(grid: Grid, box: Box, number: int, counts: NDArray[np.int32]) -> int:
    """Return where the titles begin that stand above the headings in a row."""
    start = number
    if start - 1 > box.first and counts[start - 1] > 1 and counts[start - 2] <= 1:
        above = grid.texts([start - 1], box.letters)[start - 1]
        start -= looks_like_headings(above) and not any(kind_of_text(each) for each in above.values())
    while start > box.first:
        blanks = start
        while blanks > box.first and not counts[blanks - 1]:
            blanks -= 1
        top = blanks
        while top > box.first and (counts[top - 1] == 1 or _is_fact(grid, box, top - 1, counts)):
            top -= 1
        beside_data = top > box.first and counts[top - 1] > 0
        if top == blanks or (beside_data and blanks < start):
            return start
        start = top
        if beside_data:
            return start
    return start


def _is_fact(grid: Grid, box: Box, number: int, counts: NDArray[np.int32]) -> bool:
    """Say whether a row states one fact in two cells: "Period:" and "May 2025"."""
    if counts[number] != 2:  # noqa: PLR2004 - a name and its value
        return False
    first, second = grid.texts([number], box.letters)[number].values()
    return first.endswith(":") and not second.endswith(":")


def _end_of_sub(grid: Grid, box: Box, number: int, counts: NDArray[np.int32]) -> int:
    """Return where the items end that belong to the one above: where the first column is filled again."""
    first = grid.filled[box.letters[0]]
    end = number + 1
    while end < box.last and counts[end] and not first[end]:
        end += 1
    return end


def _without_sub(parts: list[Box], inner: list[tuple[int, int]]) -> list[Box]:
    """Take the rows of items that belong to an item out of the list of these, and make them a list of their own."""
    found: list[Box] = []
    for part in parts:
        own = [each for each in inner if part.first <= each[0] and each[1] <= part.last]
        if not own:
            found.append(part)
            continue
        edges = [part.first, *(edge for each in own for edge in each), part.last]
        outer = tuple((one, other) for one, other in zip(edges[::2], edges[1::2], strict=True) if other > one)
        found += [replace(part, rows=outer), replace(part, rows=tuple(own))]
    return found


def _strangers(grid: Grid, box: Box, heads: list[tuple[int, Row]], counts: NDArray[np.int32]) -> list[int]:
    """Return where words stand below a gap that are headings of no list of ours: a summary below the list."""
    if not heads:
        return []
    first = heads[0][0]
    above = np.concatenate(([0], counts[:-1]))
    gaps = np.flatnonzero((counts > 1) & (above == 0))
    gaps = gaps[gaps > first + 1][:_FUZZY]
    known = {number for number, _ in heads}
    found: list[int] = []
    body = [number for number in range(first + 1, min(first + HEADER_ROWS, box.last)) if counts[number] > 1]
    rows = grid.texts(sorted({*body, *gaps.tolist(), *(gaps + 1).tolist()} & set(range(box.last))), box.letters)
    measured = _measured([rows[each] for each in body if not gaps.size or each < gaps[0]])
    for number in gaps.tolist():
        cells, below = rows[number], rows.get(number + 1, {})
        if number in known or any(look(each) in NUMBERS | DATES for each in cells.values()):
            continue
        words = [letter for letter in cells if letter in measured and not kind_of_text(cells[letter])]
        if words and len(below) > 1 and _unlike(below, rows, body, gaps):
            found.append(_start(grid, box, number, counts))
    return found


def _measured(rows: list[Row]) -> set[str]:
    """Return the columns in which nearly every row has a number or a date."""
    letters = {letter for row in rows for letter in row}
    found = set()
    for letter in letters:
        texts = [row[letter] for row in rows if letter in row]
        numbers = sum(look(each) in NUMBERS | DATES for each in texts)
        found |= {letter} if numbers >= 0.8 * len(texts) and len(texts) > 1 else set()
    return found


def _unlike(below: Row, rows: dict[int, Row], body: list[int], gaps: NDArray[np.int64]) -> bool:
    """Say whether the row below strange words is filled in another way than the rows of the list above."""
    own = [rows[each] for each in body if each < gaps[0]]
    always = {letter for letter in own[0] if all(letter in row for row in own)} if own else set()
    kept = {letter for letter in always if letter in below and _alike(below[letter], own[0][letter])}
    return bool(always) and len(kept) <= 0.6 * len(always)


def _alike(one: str, other: str) -> bool:
    kinds = [(look(each) in NUMBERS, look(each) in DATES) for each in (one, other)]
    return kinds[0] == kinds[1]


def _beside_each_other(grid: Grid, box: Box) -> list[Box]:
    """Cut at blank columns where what stands on each side is a list of its own, or reaches below the list."""
    runs = _runs(grid, box)
    if len(runs) < 2:  # noqa: PLR2004
        return [box]
    parts: list[Box] = []
    alone: list[bool] = []
    for run in runs:
        part = replace(box, letters=run)
        counts = grid.counts(part)
        heads = heading_rows(grid, part, counts)
        able = bool(heads) and stands_alone(heads[0][1])
        if parts and not able and not (alone[-1] and _reaches_below(grid, parts[-1], part)):
            parts[-1] = replace(box, letters=parts[-1].letters + run)
            continue
        parts.append(part)
        alone.append(able)
    return parts if any(alone) and len(parts) > 1 else [box]


def _runs(grid: Grid, box: Box) -> list[tuple[str, ...]]:
    """Return the columns that stand together without a blank one between."""
    mask = np.zeros(grid.sheet.cells.num_rows, np.bool_)
    for first, last in box.rows:
        mask[first:last] = True
    there = [letter for letter in box.letters if (grid.filled[letter] & mask).any()]
    runs: list[tuple[str, ...]] = []
    for letter in there:
        beside = bool(runs) and grid.places[letter] == grid.places[runs[-1][-1]] + 1
        runs = [*runs[:-1], (*runs[-1], letter)] if beside else [*runs, (letter,)]
    return runs


def _reaches_below(grid: Grid, main: Box, other: Box) -> bool:
    """Say whether a few columns have rows where the list beside them has none any more."""
    last = int(np.flatnonzero(grid.counts(main)).max(initial=-1))
    return bool((grid.counts(other)[last + 1 :] > 0).any())
