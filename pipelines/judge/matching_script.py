"""Letters as they are compared: without accents, and those of the Cyrillic and the Greek alphabet as Latin ones."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i"}
)
_LATIN = 0x0530  # letters up to here carry accents; above, marks are part of the letter
# As passports and registers write them (ICAO 9303; ELOT 743), without signs that say nothing in a name.
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґё",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i e g e".split(),
        strict=True,
    )
)
_GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω",
                  "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True))  # fmt: skip
_GREEK_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "γκ": "gk", "γξ": "nx", "γχ": "nch", "μπ": "b"}  # noqa: RUF001
_OTHERS = str.maketrans({each: latin.replace("-", "") for each, latin in {**_CYRILLIC, **_GREEK}.items()})


def latin(text: str) -> str:
    """Return a text in lower case with plain Latin letters; scripts that are no alphabets stay as they are."""
    text = text.translate(_LETTERS)
    if text.isascii():
        return text
    text = "".join(_bare(each) for each in text)
    for pair, letters in _GREEK_PAIRS.items():
        text = text.replace(pair, letters)
    return text.translate(_OTHERS)


def _bare(letter: str) -> str:
    """Return a letter of an alphabet without its marks."""
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if ord(base) < _LATIN else letter
