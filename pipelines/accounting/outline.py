"""Outlines: rows that stand above their parts, by indent, level or WBS code; their amounts are those of the parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.overlong import without_rows
from pipelines.accounting.sums import units
from pipelines.findings import Finding
from pipelines.recognition.headings import key

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.columns import ReadSheet

_LEVEL = frozenset(map(key, ("Outline level", "Level", "Indent", "Indent level", "Hierarchy level", "Ebene", "Niveau")))
_WBS = frozenset(map(key, ("WBS", "WBS code", "WBS number", "Outline number", "PSP", "PSP-Code", "Gliederungsnummer")))
_CODE = re.compile(r"\d+(?:\.\d+)*\.?")
_CENT, _SHOWN, _MOST_ROWS = 50, 4, 200_000


@dataclass(frozen=True)
class Outline:
    """Which rows stand above which: {position: positions of the rows directly below it}.

    `sure` is true where the sheet writes the level beside each row; Excel's outlines may stand above their sums.
    """

    parts: dict[int, tuple[int, ...]]
    sure: bool


def outline_of(sheet: ReadSheet) -> Outline:
    """Return the rows of a sheet that have parts below them."""
    rows = np.flatnonzero(sheet.cells.filled > 1)
    if not len(rows) or len(rows) > _MOST_ROWS:
        return Outline({}, sure=False)
    levels = _written(sheet, rows)
    sure = levels is not None
    if levels is None:
        levels = _indented(sheet, rows)
    return Outline(_parts(rows, levels), sure) if levels is not None else Outline({}, sure=False)


def without_summaries(sheet: ReadSheet) -> tuple[ReadSheet, list[Finding]]:
    """Leave the amounts of rows out whose parts have them: in a register both would be added up."""
    amounts = [name for name, place in sheet.places.items() if place.column.kind.name == "money"]
    if sheet.export.ledger or not amounts:
        return sheet, []
    outline = outline_of(sheet)
    if not outline.parts:
        return sheet, []
    readings, findings = dict(sheet.readings), []
    for name in amounts:
        tied, untied = _summaries(sheet, name, outline)
        left = tied + untied if outline.sure else tied
        if left:
            readings[name] = without_rows(readings[name], left)
            findings.append(_said(sheet, name, left, untied if outline.sure else []))
        if untied and not outline.sure:
            findings.append(_untied(sheet, name, untied))
    return replace(sheet, readings=readings), findings


def summed_parents(sheet: ReadSheet) -> dict[int, tuple[int, ...]]:
    """Return the rows of a ledger whose amount is that of the rows directly below them in the outline."""
    if sheet.export.amount not in sheet.readings or sheet.spread:
        return {}
    outline = outline_of(sheet)
    tied, _ = _summaries(sheet, sheet.export.amount, outline)
    return {row: outline.parts[row] for row in tied}


def _written(sheet: ReadSheet, rows: NDArray[np.int64]) -> NDArray[np.int64] | None:
    """Return the levels that a column states, as numbers or as codes such as 1.2.3."""
    headings = {match.letter: match.heading for match in sheet.recognised.columns.values()}
    headings |= {letter: heading for heading, letter in sheet.recognised.extra}
    for letter, heading in headings.items():
        named = key(heading)
        if named not in _LEVEL | _WBS or letter not in sheet.cells.columns:
            continue
        coded = sheet.cells.columns[letter]
        texts = coded.spread(coded.clean).take(pa.array(rows)).to_pylist()
        if not all(text is None or _CODE.fullmatch(text) for text in texts) or not any(texts):
            continue
        if named in _LEVEL and all("." not in (text or "") for text in texts):
            return _carried([None if text is None else int(text) for text in texts])
        if named in _WBS:
            return _carried([None if text is None else text.strip(".").count(".") for text in texts])
    return None


def _carried(levels: list[int | None]) -> NDArray[np.int64]:
    """Return levels of which those that are not said are those of the row above."""
    found, last = [], 0
    for each in levels:
        last = last if each is None else each
        found.append(last)
    return np.array(found, np.int64)


def _indented(sheet: ReadSheet, rows: NDArray[np.int64]) -> NDArray[np.int64] | None:
    """Return the levels by indent, or by the blanks before the first text of each row."""
    first_row, indents = sheet.cells.first_row, sheet.recognised.sheet.indents
    levels = np.array([indents.get(first_row + row, 0) for row in rows.tolist()], np.int64)
    if levels.any():
        return levels
    letters = [place.letter for place in sheet.places.values() if place.column.kind.name in {"text", "vendor"}]
    for letter in letters:
        coded = sheet.cells.columns[letter]
        if not pc.any(pc.starts_with(coded.raw, "  ")).as_py():
            continue
        texts = coded.spread(coded.raw).take(pa.array(rows)).to_pylist()
        return np.array([len(text) - len(text.lstrip(" \u00a0")) if text else 0 for text in texts], np.int64)
    return None


def _parts(rows: NDArray[np.int64], levels: NDArray[np.int64]) -> dict[int, tuple[int, ...]]:
    """Return for each row the rows of the next level below it, up to the next row of its own level."""
    open_: list[tuple[int, int]] = []
    found: dict[int, list[int]] = {}
    for row, level in zip(rows.tolist(), levels.tolist(), strict=True):
        while open_ and open_[-1][1] >= level:
            open_.pop()
        if open_:
            found.setdefault(open_[-1][0], []).append(row)
        open_.append((row, level))
    return {row: tuple(below) for row, below in found.items()}


def _summaries(sheet: ReadSheet, name: str, outline: Outline) -> tuple[list[int], list[int]]:
    """Return the rows whose amount is the sum of their parts, and those whose parts add up to another amount."""
    values = sheet.per_row(name)
    said, amounts = np.asarray(pc.is_valid(values)), units(values)
    tied: list[int] = []
    untied: list[int] = []
    for row, parts in outline.parts.items():
        own = [each for each in parts if said[each]]
        if not said[row] or not own or not amounts[row]:
            continue
        total = sum(int(amounts[each]) for each in own)
        (tied if abs(total - int(amounts[row])) < _CENT else untied).append(row)
    return tied, untied


def _said(sheet: ReadSheet, name: str, rows: list[int], untied: list[int]) -> Finding:
    place = sheet.places[name]
    says = f"{place.named}: rows that stand above their parts in the outline state amounts too "
    says += f"({_shown(sheet, name, rows)}); these are left out, because those of the parts are counted."
    if untied:
        says += f" Not the sum of the parts: {_shown(sheet, name, untied)}; check them in the source."
    return Finding(sheet.name, "", name, "warning", "summary_amounts", str(len(rows)), says)


def _untied(sheet: ReadSheet, name: str, rows: list[int]) -> Finding:
    place = sheet.places[name]
    says = f"{place.named}: rows that stand above others in the outline state amounts that are not their sum "
    says += f"({_shown(sheet, name, rows)}); all of them are counted. Check whether that is meant."
    return Finding(sheet.name, "", name, "warning", "summary_untied", str(len(rows)), says)


def _shown(sheet: ReadSheet, name: str, rows: list[int]) -> str:
    cells = [f"{sheet.places[name].letter}{sheet.cells.first_row + row}" for row in sorted(rows)]
    more = f" and {len(cells) - _SHOWN} more" if len(cells) > _SHOWN else ""
    return f"{', '.join(cells[:_SHOWN])}{more}"
