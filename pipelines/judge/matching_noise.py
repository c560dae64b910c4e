"""What departments write around a name and is no part of it: how it is paid, that it is blocked, who opens the post."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Anywhere in a name; a name that is nothing else keeps its words.
_SAID = tuple(
    tuple(each.split())
    for each in (
        "do not use", "dont use", "don t use", "not in use", "no longer used", "nicht verwenden", "nicht benutzen",
        "ne pas utiliser", "no usar", "direct debit", "sepa lastschrift", "sepa direct debit", "prelevement sepa",
        "sepa", "lastschrift", "accounts receivable", "accounts payable", "accounts dept", "accounts department",
        "remittance advice", "in administration", "in admin", "in liquidation", "in liquidazione", "en liquidation",
        "en liquidacion", "in liquidatie", "in insolvenz", "under stiftelse", "under avvikling", "zzz", "zz", "xxx",
        "blocked", "gesperrt", "inactive", "duplicate",
    )
)  # fmt: skip
_AT_THE_START = frozenset("dd vendor supplier kreditor lieferant creditor fournisseur proveedor fornitore".split())
_AT_THE_END = frozenset("bacs chaps eur gbp usd chf dd old obsolete dup".split())
# What comes after is somebody who takes the post, or the number to use instead.
_AFTER = (("c", "o"), ("attn",), ("fao",), ("z", "hd"), ("zhd",))
_MARKS = frozenset(each[0] for each in (*_SAID, *_AFTER))
_INSTEAD = frozenset("use siehe see voir".split())


def without_noise(tokens: list[str]) -> list[str]:
    """Return the words of a name without what says nothing about who it is."""
    for mark in _AFTER if not _MARKS.isdisjoint(tokens) else ():
        at = _place(tokens, mark)
        if at > 0 and at + len(mark) < len(tokens) and len(tokens[at - 1]) > 1:
            tokens = tokens[:at]
    if len(tokens) > 2 and tokens[-1].isdigit() and tokens[-2] in _INSTEAD:  # noqa: PLR2004
        tokens = tokens[:-2]
    for said in _SAID if not _MARKS.isdisjoint(tokens) else ():
        at = _place(tokens, said)
        if at >= 0 and len(said) < len(tokens):
            tokens = tokens[:at] + tokens[at + len(said) :]
    if len(tokens) > 2 and tokens[0] in _AT_THE_START:  # noqa: PLR2004
        tokens = tokens[1:]
    while len(tokens) > 2 and tokens[-1] in _AT_THE_END:  # noqa: PLR2004
        tokens = tokens[:-1]
    return tokens


def _place(tokens: Sequence[str], words: Sequence[str]) -> int:
    """Return where words stand one after the other, or -1."""
    places = range(len(tokens) - len(words) + 1)
    return next((at for at in places if tuple(tokens[at : at + len(words)]) == tuple(words)), -1)
