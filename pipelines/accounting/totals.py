"""Telling records from rows that are none: totals, repeated headings, notes and group headings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
import pyarrow.compute as pc

from pipelines.accounting.notes import is_footer, is_note, is_sentence, may_be_note
from pipelines.accounting.sums import Running
from pipelines.accounting.totalwords import kind_of, kind_of_text, wordy
from pipelines.accounting.troubles import LISTED
from pipelines.findings import Finding
from pipelines.understood import NotData
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from decimal import Decimal

    import pyarrow as pa
    from numpy.typing import NDArray

_SHOWN, _PAIR = 200, 2  # characters of a row's text; cells of a name and its value


@dataclass(frozen=True)
class Body:
    """The rows below the heading: what deciding about them needs, one entry per row.

    `filled` counts the cells that are not blank, `amount` is the amount that must tie, `identity` says for the
    party and for the date whether the cell is filled (None: the sheet has no such column), `texts` gives the
    cells of some rows, `likely` says which of some rows hold a text that may name a total, `party_likely` where the
    party does; `repeats` marks rows that repeat the headings, `needed` rows with a cell that identifies them;
    `needed_letters` and `keys` are the letters of the columns needed to load and of the key; `numbered` says which rows
    have a number of their own (None: nearly none, or no such column); `least` is how many records a total must have
    above it that only its words and its sum tell; `parents` are rows that are the sum of the rows below them in an
    outline.
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
    numbered: NDArray[np.bool_] | None = None
    party_letters: tuple[str, ...] = ()
    time_letters: tuple[str, ...] = ()
    least: int = 2
    parents: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


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
    _parents(body, out, found)
    _totals(body, out, found)
    _notes(body, out, found)
    found.records = np.flatnonzero(out)
    found.not_data.sort(key=lambda each: each.source_row)
    return found


def _headings(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    rows = np.flatnonzero(out & body.repeats)
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        found.not_data.append(NotData(body.first_row + row, "heading", _joined(cells)))
    out[rows] = False


def _parents(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    """Take out rows that add up the rows below them: an outline states its sums first."""
    rows = np.array(sorted(row for row in body.parents if out[row]), np.int64)
    if body.amount is None or not len(rows):
        return
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        amount = body.amount[row].as_py()
        found.not_data.append(NotData(body.first_row + row, "total", _joined(cells), amount))
    out[rows] = False


def _totals(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    nameless = _blank(body.party, out) & _blank(body.dated, out)
    lacking = ~(_filled(body.party, out) & _filled(body.dated, out))
    narrow = np.flatnonzero(out & (lacking | body.party_likely | (body.filled <= _few(body))))
    worded = narrow[body.likely(narrow)]
    cells_of = dict(zip(worded.tolist(), body.texts(worded), strict=True))
    unnumbered = out & (np.zeros(len(out), np.bool_) if body.numbered is None else ~body.numbered)
    if body.amount is not None:
        stated = np.asarray(pc.is_valid(body.amount))
        worded = np.union1d(worded, np.flatnonzero(out & (nameless | unnumbered) & stated))
    running = Running(body.amount, out)
    for row in worded.tolist():
        cells = cells_of.get(row, {})
        amount = running.amount(row)
        numbered = body.numbered is not None and bool(body.numbered[row])
        labelled = _is_total(body, row, kind_of(cells), cells, running)
        unlabelled = amount is not None and bool(nameless[row] or unnumbered[row])
        if not labelled and not (
            unlabelled and _is_sum(body, row, running, nameless=bool(nameless[row]), numbered=numbered)
        ):
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


def _is_total(body: Body, row: int, kind: str, cells: dict[str, str], running: Running) -> bool:
    """Say whether a row that speaks of a total is one: it ties, or it says nothing else."""
    amount = running.amount(row)
    own = {letter: text for letter, text in cells.items() if not kind_of_text(text)}
    numbered, named = bool(body.keys & set(own)), any(each in own for each in body.party_letters)
    dated = any(each in own for each in body.time_letters)
    words = sum(wordy(text) for letter, text in cells.items() if letter not in body.time_letters)
    if not kind or (dated and numbered):
        return False
    if kind == "carried" and not named and not numbered:
        return True
    if kind in {"alone", "of"} and not named and not dated:
        # An untied sum with words beside it may be the invoice of a company that is called Total.
        return amount is None or running.ties(row) or (words == 1 and not numbered)
    if kind == "alone" and not named and body.keys and words == 1:
        return True
    bare = not named and not dated
    return amount is not None and (bare or kind != "somewhere") and running.ties(row, at_least=body.least)


def _is_sum(body: Body, row: int, running: Running, *, nameless: bool, numbered: bool) -> bool:
    """Say whether a row that names no total is the sum of the rows above it, and nothing of its own."""
    sure = running.ties(row, at_least=2) or (
        nameless and not numbered and running.closed and running.ties(row, at_least=1)
    )
    if not sure or not running.amount(row):
        return False
    above, cells = body.texts(np.array([max(row - 1, 0), row]))
    known = {*body.party_letters, *body.time_letters, *body.keys, body.amount_letter}
    words = any(wordy(text) and above.get(letter) != text for letter, text in cells.items() if letter not in known)
    if numbered:
        return nameless and not words
    party = [letter for letter in body.party_letters if letter in cells]
    same = all(above.get(letter) == cells[letter] for letter in party)
    return nameless or (same and not (words and any(each in cells for each in body.time_letters)))


def _few(body: Body) -> int:
    return max(2, int(np.median(body.filled[body.filled > 0])) // 2) if (body.filled > 0).any() else 2


def _notes(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    """Take out rows with one text and nothing of a record: notes, and group headings above records without a party."""
    lone = out & (body.filled == 1)
    if body.amount is not None:
        lone &= ~np.asarray(pc.is_valid(body.amount))
    _footers(body, out, found)
    rows = np.flatnonzero(lone)
    last = int(np.flatnonzero(out & ~lone).max(initial=-1))
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        letter, text = next(iter(cells.items()), ("", ""))
        kind = _lone_kind(body, row, letter, text, last=last, out=out)
        if kind is None:
            continue
        if kind == "group":
            found.groups[row] = text
        found.not_data.append(NotData(body.first_row + row, kind, text[:_SHOWN]))
        out[row] = False


def _footers(body: Body, out: NDArray[np.bool_], found: Sorted) -> None:
    """Take out pairs below the last record that name who signed the list and when."""
    pairs = out & (body.filled == _PAIR)
    if body.amount is not None:
        pairs &= ~np.asarray(pc.is_valid(body.amount))
    last = int(np.flatnonzero(out & (body.filled > _PAIR)).max(initial=-1))
    rows = np.flatnonzero(pairs)
    rows = rows[rows > last + 1] if last >= 0 else rows[:0]
    for row, cells in zip(rows.tolist(), body.texts(rows), strict=True):
        if is_footer(next(iter(cells.values()))):
            found.not_data.append(NotData(body.first_row + row, "note", _joined(cells)))
            out[row] = False


def _lone_kind(
    body: Body, row: int, letter: str, text: str, *, last: int, out: NDArray[np.bool_]
) -> Literal["note", "group"] | None:
    following = next((each for each in range(row + 1, min(row + 50, len(out))) if body.filled[each] > 0), None)
    if body.amount is None:
        # In a register one cell may be all that is known of a record, if it is what identifies it.
        below = 0 <= last < row
        said = not body.filled[row - 1] and may_be_note(text)
        said |= letter in body.keys and is_sentence(text)  # a sentence where the keys stand is none of them
        return "note" if not body.needed[row] or is_note(text) or (below and said) else None
    if (
        body.party is not None
        and following is not None
        and out[following]
        and not body.party[following]
        and body.amount[following].is_valid
    ):
        return "group"
    in_needed = letter in body.needed_letters and not is_note(text)
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
