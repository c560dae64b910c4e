"""Which table a row of headings belongs to: every export, and every list that none describes, makes its claim."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipelines.recognition.contents import DATES, NUMBERS, look
from pipelines.recognition.headings import is_known, key, meanings
from pipelines.recognition.lookalikes import other_lists
from pipelines.recognition.placing import number_of
from pipelines.recognition.versions import says_plan
from pipelines.recognition.wide import month_columns
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipelines.recognition.view import View
    from pipelines.recognition.wide import MonthColumns

_ALONE = 0.65  # how much of a heading's weight rests on its being said by few tables
_MISSPELT = 0.85
_ROWS_COMPARED, _ENOUGH_KNOWN = 4, 3
_AMOUNT = frozenset(map(key, "amount|value|total|sum|cost|betrag|montant|importe".split("|")))
_MONTHS = 1.0  # what a month at the head of each column says: there are a period and an amount


@dataclass(frozen=True)
class HeaderRow:
    """One row that may hold the headings: its number from 0, its headings by letter, what each table claims of it.

    `joined` is true when the headings reach up into the row above; `wide` are its months where several head a column.
    """

    number: int
    headings: dict[str, str]
    claims: dict[str, float]
    joined: bool = False
    wide: MonthColumns | None = None

    @property
    def best(self) -> float:
        """The strongest claim of any table."""
        return max(self.claims.values(), default=0.0)


def header_rows(view: View, tables: Iterable[str] = ()) -> list[HeaderRow]:
    """Return the rows that may hold the headings, the likeliest first; `tables` limits the exports that may claim."""
    only = set(tables)
    rows = [_header_row(view, number, only) for number in _likely_rows(view)]
    found = [row for row in rows if row is not None and row.best > 0]
    return sorted(found, key=lambda row: (-round(row.best, 2), row.number))[:_ROWS_COMPARED]


def fullest_row(view: View) -> tuple[int, dict[str, str]]:
    """Return the first row with the most filled cells: what to show when no row has known headings."""
    rows = [(number, view.row(number)) for number in view.first_rows]
    return max(rows, key=lambda each: (len(each[1]), -each[0]), default=(0, {}))


def _likely_rows(view: View) -> list[int]:
    """Return the rows worth a closer look: those with the most known headings, or else the first with words."""
    numbers = view.first_rows
    known = {each: sum(is_known(cell) for cell in view.row(each).values()) for each in numbers}
    best = sorted((each for each in numbers if known[each]), key=lambda each: (-known[each], each))[:_ROWS_COMPARED]
    if max(known.values(), default=0) >= _ENOUGH_KNOWN:
        return best
    texts = [each for each in numbers if looks_like_headings(view.row(each)) or month_columns(view, each)]
    return sorted({*best, *texts[:_ROWS_COMPARED]})


def _header_row(view: View, number: int, only: set[str]) -> HeaderRow | None:
    own = view.row(number)
    if (months := month_columns(view, number)) is not None:
        return _wide_row(view, number, months, only)
    if not looks_like_headings(own):
        return None
    plain = HeaderRow(number, own, claims_on(own.values(), only))
    above = view.row(number - 1) if number else {}
    if len(above) < 2 or not looks_like_headings(above):  # noqa: PLR2004 - a title stands alone
        return plain
    joined = _joined(view, number, above, own)
    both = HeaderRow(number, joined, claims_on(joined.values(), only), joined=True)
    return both if both.best > plain.best else plain


def _wide_row(view: View, number: int, months: MonthColumns, only: set[str]) -> HeaderRow:
    """Return a row with a month at the head of several columns; its other headings say which list it is."""
    claims = claims_on(months.labels.values(), only)
    spread = {each.name for each in all_exports().values() if each.spreads}
    claims = {table: claim + (_MONTHS if table in spread else 0.0) for table, claim in claims.items()}
    texts = {each.letter: each.text for each in months.columns}
    both = {letter: texts.get(letter) or months.labels.get(letter, "") for letter in view.letters}
    headings = {letter: text for letter, text in both.items() if text}
    return HeaderRow(number, headings, claims, joined=months.joined, wide=months)


def _joined(view: View, number: int, above: dict[str, str], own: dict[str, str]) -> dict[str, str]:
    """Read two rows as one heading: a merged cell stands above several columns or reaches down into the second row."""
    joined = {}
    groups, twice = _groups(view, number - 1, above), {text for text in own.values() if _count(own, text) > 1}
    for letter in view.letters:
        group = groups.get(letter, "")
        if letter in own:
            apart = _apart(group, own[letter]) if group and own[letter] in twice else ""
            lone = not group or _means(own[letter])
            joined[letter] = apart or (own[letter] if lone else f"{group} {own[letter]}")
        elif letter in above:
            joined[letter] = above[letter]
    return joined


def _groups(view: View, number: int, above: dict[str, str]) -> dict[str, str]:
    """Return for each column the text above it: as far as its merged cell reaches, else up to the next text."""
    spans = [(left, right) for first, left, last, right in view.sheet.merged if first <= number + 1 <= last]
    found, group = {}, ""
    for letter in view.letters:
        place = number_of(letter)
        inside = next((left for left, right in spans if left <= place <= right), 0)
        if letter in above:
            group = above[letter]
        elif spans and not inside:
            group = ""  # where cells are merged, a text above a single column is that column's alone
        if group:
            found[letter] = group
    return found


def _apart(group: str, own: str) -> str:
    """Return the heading that two rows make where the lower one says the same of several groups: "Budget Amount"."""
    both = [f"{group} {own}", *([f"{group} cost", group] if key(own) in _AMOUNT else [])]
    return next((each for each in both if _means(each)), "")


def _count(cells: dict[str, str], text: str) -> int:
    return sum(each == text for each in cells.values())


def _means(heading: str) -> bool:
    return any(meanings(heading, export) for export in all_exports().values())


def looks_like_headings(cells: dict[str, str]) -> bool:
    """Say whether a row may hold headings: several cells, and most of them neither numbers nor dates."""
    values = sum(look(each) in NUMBERS | DATES for each in cells.values())
    return len(cells) > 1 and values <= len(cells) / 2


def claims_on(headings: Iterable[str], only: set[str] | None = None) -> dict[str, float]:
    """Return how much each table claims of some headings; a heading that many tables use counts little."""
    claims: dict[str, float] = {}
    for heading in {key(each): each for each in headings}.values():  # a heading that stands twice counts once
        said = _said_by(heading.strip())
        for table, strength in said.items():
            if not only or table in only:
                claims[table] = claims.get(table, 0.0) + strength * (1 - _ALONE + _ALONE / _lists(said))
    return claims


def said_by(heading: str) -> int:
    """Return how many lists have a heading, ours and others."""
    return _lists(_said_by(heading.strip()))


def _lists(said: dict[str, float]) -> int:
    """Return how many lists say a heading; a plan says what the ledger says, so it makes no heading more common."""
    plans = sum(name in said for name, export in all_exports().items() if says_plan(export))
    return max(1, len(said) - plans)


@lru_cache(maxsize=8192)
def _said_by(heading: str) -> dict[str, float]:
    said = {name: found[0].strength for name, export in all_exports().items() if (found := meanings(heading, export))}
    # A word that is only like ours may be another word of another language.
    said = {name: strength if strength > _MISSPELT else strength / 2 for name, strength in said.items()}
    return said | {name: 1.0 for name, keys in other_lists().items() if key(heading) in keys}
