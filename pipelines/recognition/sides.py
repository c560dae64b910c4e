"""Debit and credit: the words of the two sides, columns that name a side, and two columns that stand apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from pipelines.recognition.headings import AMOUNT_WORDS, key, words
from pipelines.recognition.monthwords import plain
from pipelines.values.currencies import CODES

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEBIT = frozenset("debit debet soll debe debito dr".split())
_CREDIT = frozenset("credit kredit haben haber credito cr".split())
_AMOUNT = AMOUNT_WORDS | frozenset(
    "amount value betrag umsatz montant importe importo bedrag belopp belob movement".split()
)
_DEBIT_VALUES = _DEBIT | frozenset("s d debits cargo dare winien wn +".split())
_CREDIT_VALUES = _CREDIT | frozenset("h c k credits abono avere ma -".split())
_SHORT = frozenset("sh dc drcr crdr shkzg vorzeichen sign".split())
_NOISE = frozenset("indicator ind code flag kennzeichen kennz side type or key".split())
_TOTAL = re.compile(r"\b(?:total|totals|sum|summe|suma|somme|gesamt|balance|saldo)", re.IGNORECASE)


def side_of(text: str) -> int:
    """Return 1 for a word that means debit, -1 for credit, 0 for any other."""
    word = plain(text).strip(" .")
    return 1 if word in _DEBIT_VALUES else -1 if word in _CREDIT_VALUES else 0


def names_sides(heading: str) -> bool:
    """Say whether a heading promises a word for the side: "S/H", "Dr/Cr", "Debit/Credit indicator"."""
    found = set(words(heading))
    both = (found & (_DEBIT | {"s", "d"})) and (found & (_CREDIT | {"h", "c"}))
    return bool(both) or "".join(words(heading)) in _SHORT or (bool(found & _SHORT) and found <= _SHORT | _NOISE)


def is_debit(heading: str) -> bool:
    """Say whether the heading names amounts of the debit side."""
    return _is_side(heading, _DEBIT)


def is_credit(heading: str) -> bool:
    """Say whether the heading names amounts of the credit side."""
    return _is_side(heading, _CREDIT)


def stand_apart(rows: Sequence[Sequence[str | None]], debit: int, credit: int) -> bool:
    """Say whether each row fills at most one of two columns; a total fills both."""
    filled = [sum(bool(cell and cell.strip()) for cell in row) for row in rows]
    few = float(np.median(filled)) if filled else 0
    for row, count in zip(rows, filled, strict=True):
        if _counts(row[debit]) and _counts(row[credit]) and not _is_total(row, few=count < few):
            return False
    return True


def _is_side(heading: str, side: frozenset[str]) -> bool:
    found = set(words(heading))
    rest = {each for each in found - side - _AMOUNT if each.upper() not in CODES}
    return bool(found & side) and not rest and bool(key(heading))


def _counts(cell: str | None) -> bool:
    return bool(cell and re.search(r"[1-9]", cell))


def _is_total(row: Sequence[str | None], *, few: bool) -> bool:
    return few or any(cell and _TOTAL.search(cell) for cell in row)
