"""Telling records from rows that are none: totals, repeated headings, notes and group headings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.sums import Running
from pipelines.accounting.troubles import LISTED
from pipelines.findings import Finding
from pipelines.recognition.monthwords import plain
from pipelines.understood import NotData
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from numpy.typing import NDArray

_WORD = (
    r"(?:total(?:s|e|es)?|totaux|sum|summe|suma|somme|gesamt(?:summe|betrag|ergebnis)?|(?:zwischen|end)summe|insgesamt)"
)
_FIRST = (
    r"(?:grand|sub|sub[- ]|report|overall|page|running|final|invoice|net|gross|sheet|column|zwischen|end|general)?[- ]?"
)
_ALONE = re.compile(rf"^{_FIRST}{_WORD}(?: (?:general|amount|value|spend|net|gross|generale|due|paid))?\s*[:=]?$")
_OF = re.compile(
    rf"^{_FIRST}{_WORD}\s*[:=]?\s+(?:for|of|per|by|fur|von|de|des|du|to|as at|in)\b|^{_FIRST}{_WORD}\s*:\s*\S"
)
_SOMEWHERE = re.compile(rf"^{_FIRST}{_WORD}\b|\b(?:sub)?{_WORD}\s*[:=]?$")
_LIKELY = r"(?i)tota|sum|somm|gesamt"  # whatever the three above can match has one of these
_SHOWN = 200  # characters of a row's text


@dataclass(frozen=True)
class Body:
    """The rows below the heading: what deciding about them needs, one entry per row.

    `filled` counts the cells that are not blank, `amount` is the amount that must tie, `identity` says for the
    party and for the date whether the cell is filled (None: the sheet has no such column), `texts` gives the
    cells of some rows, `likely` says which of some rows hold a text that may name a total, `party_likely` where the
    party does; `repeats` marks rows that repeat the headings, `needed` rows with a cell that identifies them;
    `needed_letters` and `keys` are the letters of the columns needed to load and of the key.
    """

    sheet: str
    first_row: int
    filled: NDArray[np.int32]
    amount: pa.Array | None
    amount_letter: str
    party: NDArray[np.bool_] | None
    dated: NDArray[np.bool_] | None
    needed: NDArray[np.bool_]
    repeats: NDArray[np.bool_]
    texts: Callable[[NDArray[np.int64]], list[dict[str, str]]]
    likely: Callable[[NDArray[np.int64]], NDArray[np.bool_]]
    party_likely: NDArray[np.bool_]
    needed_letters: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()


@dataclass
class Sorted:
    """Which rows are records (positions below the heading), and what the others are."""

    records: NDArray[np.int64]
    not_data: list[NotData] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    groups: dict[int, str] = field(default_factory=dict)


def sort_rows(body: Body) -> Sorted:
    """Decide for each row below the heading what it is."""
    out = body.filled > 0
    found = Sorted(np.empty(0, np.int64))
    _headings(body, out, found)
    _totals(body, out, found)
    _notes(body, out, found)
    found.records = np.flatnonzero(out)
    found.not_data.sort(key=lambda each: each.source_row)
    return found


def likely_totals(texts: pa.Array) -> pa.BooleanArray:
    """Return which texts may be the words of a total."""
    return pc.fill_null(pc.match_substring_regex(texts, _LIKELY), fill_value=False)


def _headings(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    rows = np.flatnonzero(out & body.repeats)
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        found.not_data.append(NotData(body.first_row + row, "heading", _joined(cells)))
    out[rows] = False


def _totals(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    nameless = _blank(body.party, out) & _blank(body.dated, out)
    lacking = ~(_filled(body.party, out) & _filled(body.dated, out))
    narrow = np.flatnonzero(out & (lacking | body.party_likely | (body.filled <= _few(body))))
    worded = narrow[body.likely(narrow)]
    cells_of = dict(zip(worded.tolist(), body.texts(worded), strict=True))
    if body.amount is not None:
        worded = np.union1d(worded, np.flatnonzero(out & nameless & np.asarray(pc.is_valid(body.amount))))
    running = Running(body.amount, out)
    for row in worded.tolist():
        cells = cells_of.get(row, {})
        kind = _kind(cells)
        amount = running.amount(row)
        if not _is_total(body, row, kind, cells, running=running, nameless=bool(nameless[row])):
            continue
        text = _joined(cells or body.texts(np.array([row]))[0])
        found.not_data.append(NotData(body.first_row + row, "total", text, amount))
        if amount is not None and not running.ties(row):
            found.findings.append(_untied(body, row, text, amount, running.nearest(row)))
        running.close(row)
        out[row] = False
    if body.amount is not None and body.party is not None and body.dated is not None:
        found.findings += _nameless(body, np.flatnonzero(out & nameless & np.asarray(pc.is_valid(body.amount))))


def _nameless(body: Body, rows: NDArray[np.int64]) -> list[Finding]:
    """Warn of amounts that nobody received at no time: they load, but may be sums that do not tie."""
    found = []
    for row in rows[:LISTED].tolist():
        cell = f"{body.amount_letter}{body.first_row + row}"
        says = (
            f"{at(body.sheet, cell)}: the row has an amount, but neither a party nor a date, and is no sum of the rows "
        )
        says += "above it. It is loaded as a record; delete it in the source if it is a total."
        found.append(Finding(body.sheet, cell, "", "warning", "nameless_amount", "", says))
    if len(rows) > LISTED:
        says = f"{on(body.sheet)}: and {len(rows) - LISTED:,} more rows with an amount, but neither a party nor a date."
        found.append(Finding(body.sheet, "", "", "warning", "nameless_amount", str(len(rows) - LISTED), says))
    return found


def _kind(cells: dict[str, str]) -> str:
    """Return how surely a row's first text says that it is a total: "alone", "of", "somewhere" or ""."""
    first = next((text for text in cells.values() if not re.fullmatch(r"[-\d.,() ]+", text)), "")
    words = " ".join(plain(first).split())
    for name, shape in (("alone", _ALONE), ("of", _OF), ("somewhere", _SOMEWHERE)):
        if shape.search(words):
            return name
    return ""


def _is_total(body: Body, row: int, kind: str, cells: dict[str, str], *, running: Running, nameless: bool) -> bool:
    amount = running.amount(row)
    others = [
        letter
        for letter in body.needed_letters
        if letter != body.amount_letter and _kind({letter: cells.get(letter, "")}) == ""
    ]
    bare = not any(cells.get(letter) for letter in others) if cells else nameless
    if kind in {"alone", "of"} and bare:
        # An untied sum with words beside it may be the invoice of a company that is called Total.
        numbered = any(not _kind({key: cells[key]}) for key in body.keys & set(cells))
        alone = sum(map(_wordy, cells.values())) == 1 and not numbered
        return amount is None or running.ties(row) or alone
    if kind and amount is not None and (bare or kind != "somewhere"):
        return running.ties(row, at_least=2)
    return nameless and amount is not None and bool(amount) and running.ties(row, at_least=2)


def _wordy(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", text) is not None


def _few(body: Body) -> int:
    return max(2, int(np.median(body.filled[body.filled > 0])) // 2) if (body.filled > 0).any() else 2


def _notes(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    """Take out rows with one text and nothing of a record: notes, and group headings above records without a party."""
    lone = out & (body.filled == 1)
    if body.amount is not None:
        lone &= ~np.asarray(pc.is_valid(body.amount))
    rows = np.flatnonzero(lone)
    last = int(np.flatnonzero(out & ~lone).max(initial=-1))
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        letter, text = next(iter(cells.items()), ("", ""))
        kind = _lone_kind(body, row, letter, last=last, out=out)
        if kind is None:
            continue
        if kind == "group":
            found.groups[row] = text
        found.not_data.append(NotData(body.first_row + row, kind, text[:_SHOWN]))
        out[row] = False


def _lone_kind(
    body: Body, row: int, letter: str, *, last: int, out: NDArray[np.bool_]
) -> Literal["note", "group"] | None:
    following = next((each for each in range(row + 1, min(row + 50, len(out))) if body.filled[each] > 0), None)
    if body.amount is None:
        # In a register one cell may be all that is known of a record, if it is what identifies it.
        return None if body.needed[row] else "note"
    if (
        body.party is not None
        and following is not None
        and out[following]
        and not body.party[following]
        and body.amount[following].is_valid
    ):
        return "group"
    in_needed = letter in body.needed_letters
    return None if in_needed and row < last else "note"


def _joined(cells: dict[str, str]) -> str:
    return " | ".join(cells.values())[:_SHOWN]


def _blank(filled: NDArray[np.bool_] | None, like: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.ones(len(like), np.bool_) if filled is None else ~filled


def _filled(filled: NDArray[np.bool_] | None, like: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.ones(len(like), np.bool_) if filled is None else filled


def _untied(body: Body, row: int, text: str, stated: Decimal, summed: Decimal) -> Finding:
    cell = f"{body.amount_letter}{body.first_row + row}"
    says = f'{at(body.sheet, cell)}: the total "{text}" says {stated:,f}, but its rows add up to {summed:,f} '
    says += f"(difference {stated - summed:,f}). The rows are loaded; check whether some are missing in the source."
    return Finding(body.sheet, cell, "", "warning", "total_does_not_tie", f"{stated:f}", says)
