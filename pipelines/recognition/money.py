"""Which of several money columns is the amount of the line: net before gross, line before total; or it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.recognition.headings import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_GROSS = frozenset("gross brutto bruttobetrag ttc incl including inc inclusive".split())
_NET = frozenset("net netto nettobetrag ht excl excluding exclusive ex".split())
_WHOLE_DOCUMENT = frozenset("total invoice rechnungsbetrag summe".split())
_LOCAL = frozenset("lc local functional home hauswahrung".split())
_FOREIGN = frozenset("foreign document belegwahrung".split())
_SAP_LOCAL, _SAP_DOCUMENT = frozenset({"dmbtr"}), frozenset({"wrbtr"})
_OF_COMPANY = _LOCAL | _SAP_LOCAL | frozenset("lcurr company".split())
_OF_DOCUMENT = _FOREIGN | _SAP_DOCUMENT | frozenset({"transaction"})
_LINE = frozenset("line extended item distribution position".split())
_OTHER_NOUNS = frozenset("value cost spend expenditure sum debit credit".split())


@dataclass(frozen=True)
class MoneyColumn:
    """One column that may be the amount: its letter and heading, how well it suits, and its sampled cells."""

    letter: str
    heading: str
    score: float
    currency: str
    cells: tuple[str | None, ...]


def best_of(candidates: Sequence[MoneyColumn], *, has_currency: bool, amounts_are: str = "") -> tuple[MoneyColumn, ...]:
    """Return the columns that are equally good as the amount of the line, the likeliest first: one if it is clear.

    `amounts_are` is "net" or "gross" where the company has said which of the two it counts.
    """
    # Beside a plain amount, one that names a currency is a conversion of it.
    plain = [each for each in candidates if not each.currency] or list(candidates)
    if not plain:
        return ()
    ranks = {each.letter: _rank(each.heading, amounts_are, has_currency=has_currency) for each in plain}
    lowest = min(ranks.values())
    # The currency beside the amounts is that of the document, unless its heading says otherwise.
    equal = [each for each in plain if ranks[each.letter] == lowest]
    equal.sort(key=lambda each: (not (has_currency and _is_of_document(each.heading)), -each.score))
    if all(each.cells == equal[0].cells for each in equal[1:]):
        return (equal[0],)
    return tuple(equal)


def is_whole(heading: str) -> bool:
    """Say whether the heading names the gross amount, or that of the whole document."""
    return bool(set(words(heading)) & (_GROSS | _WHOLE_DOCUMENT))


def is_of_another(amount: str, currency: str) -> bool:
    """Say whether a heading names the currency of the company and the other an amount in that of the document."""
    return _whose(amount) * _whose(currency) < 0


def _whose(heading: str) -> int:
    found = set(words(heading))
    return 1 if found & _OF_COMPANY else -1 if found & _OF_DOCUMENT else 0


def _is_of_document(heading: str) -> bool:
    return _whose(heading) < 0 and "currency" in words(heading)


def _rank(heading: str, amounts_are: str, *, has_currency: bool) -> int:
    found = set(words(heading))
    if amounts_are and found & (_GROSS | _NET):  # the company has said which of the two it counts
        return -1 if found & (_GROSS if amounts_are == "gross" else _NET) else 4
    if found & _GROSS:
        return 4
    if found & (_LOCAL | _SAP_LOCAL):
        return 3 if has_currency else 1
    if found & (_FOREIGN | _SAP_DOCUMENT):
        return 0 if has_currency else 1
    if found & _LINE or "net" in found:
        return 0
    if found & _WHOLE_DOCUMENT:
        return 3
    return 2 if found & _OTHER_NOUNS or "paid" in found else 0
