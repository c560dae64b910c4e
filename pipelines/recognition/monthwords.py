"""The names of the months as people write them, misspelt too, in English, German, French and Spanish."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

_NAMES = (
    ("january", "januar", "janner", "janvier", "enero"),
    ("february", "februar", "fevrier", "febrero"),
    ("march", "marz", "maerz", "mars", "marzo"),
    ("april", "avril", "abril"),
    ("may", "mai", "mayo"),
    ("june", "juni", "juin", "junio"),
    ("july", "juli", "juillet", "julio"),
    ("august", "aout", "agosto"),
    ("september", "septembre", "septiembre", "setiembre"),
    ("october", "oktober", "octobre", "octubre"),
    ("november", "novembre", "noviembre"),
    ("december", "dezember", "decembre", "diciembre"),
)
_SHORT = (
    ("jan", "janv", "ene"), ("feb", "fev", "fevr"), ("mar", "mrz"), ("apr", "avr", "abr"), ("may", "mai"),
    ("jun",), ("jul", "juil"), ("aug",), ("sep", "sept"), ("oct", "okt"), ("nov",), ("dec", "dez", "dic"),
)  # fmt: skip
_EXACT = {word: number for number, words in enumerate(_NAMES, 1) for word in words}
_EXACT |= {word: number for number, words in enumerate(_SHORT, 1) for word in words}
_SHORTEST_MISSPELT = 5
_TWO_SLIPS = 8


def plain(text: str) -> str:
    """Return the text in lower case and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


@lru_cache(maxsize=4096)
def month_number(word: str) -> int:
    """Return 1 to 12 for a word that names a month, 0 for any other word."""
    word = plain(word).strip(".")
    if (exact := _EXACT.get(word)) is not None:
        return exact
    if len(word) < _SHORTEST_MISSPELT:
        return 0
    found = {number for name, number in _EXACT.items() if _misspells(word, name)}
    return found.pop() if len(found) == 1 else 0


def _misspells(word: str, name: str) -> bool:
    # A longer word that begins with a month is another word: Augusta, Juneau, Mayor.
    if len(name) < _SHORTEST_MISSPELT or word[0] != name[0] or word.startswith(name):
        return False
    slips = 2 if min(len(word), len(name)) >= _TWO_SLIPS else 1
    return OSA.distance(word, name, score_cutoff=slips) <= slips
