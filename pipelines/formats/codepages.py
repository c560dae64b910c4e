"""Which old way of writing accents a text uses that is no UTF-8: Windows, the old Mac, or DOS."""

from __future__ import annotations

from typing import Final

_LETTERS: Final = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœßúùûüýÿšžÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝŠŽ")
_SIGNS: Final = frozenset("£€§°\u2013\u2014\u2018“”«»…•·©®™½¼²³±\xd7\xa0")
_OTHERS: Final = ("mac_roman", "cp850")
SAMPLE: Final = 64 * 1024  # bytes
_SURE, _UNSURE = 0.9, 0.5


def codepage(head: bytes, *, undefined: bool) -> str:
    """Choose the code page in which the accents stand inside words and the signs between them; Windows in doubt.

    `undefined` says that the text holds bytes which mean nothing there; they are kept as Latin-1 keeps them.
    """
    usual, head = "latin-1" if undefined else "cp1252", head[:SAMPLE]
    if _sense(head, "cp1252") < _UNSURE:
        best = max(_OTHERS, key=lambda each: _sense(head, each))
        if _sense(head, best) >= _SURE:
            return best
    return usual


def _sense(head: bytes, page: str) -> float:
    """Return the share of characters beyond ASCII that make sense where they stand."""
    text = f" {head.decode(page, 'replace')} "
    places = [at for at, each in enumerate(text) if each > "\x7f"]
    return sum(_fits(text, at) for at in places) / len(places) if places else 1.0


def _fits(text: str, at: int) -> bool:
    before, sign, after = text[at - 1], text[at], text[at + 1]
    if sign == "\u2019":
        return before.isalpha()
    if sign in _LETTERS:
        is_inside = before.isalpha() or after.isalpha()
        return is_inside and not (sign.isupper() and before.islower())
    return sign in _SIGNS and not (before.isalpha() and after.isalpha())
