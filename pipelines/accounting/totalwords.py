"""The words by which a row says that it is no record but a sum, a balance or a figure carried from another page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyarrow.compute as pc

from pipelines.recognition.monthwords import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

_WORD = (
    r"(?:total(?:s|e|es|en|i|t)?|totaux|totaal|sum|summe|suma|summa|soma|somme|gesamt(?:summe|betrag|ergebnis)?"
    r"|(?:zwischen|end)summe|insgesamt|razem|celkem|spolu|ukupno|toplam|kokku|yhteensa|osszesen|samtals|i alt"
    r"|[\u03c3\u2211])"
)
_FIRST = (
    r"(?:grand|sub|sub[- ]|report|overall|page|running|final|invoice|net|gross|sheet|column|zwischen|end|general)?[- ]?"
)
_FORWARD = r"(?:(?:carried|brought) (?:forward|down|over)|[bc]/[fd]|[bc]f)"
_BALANCE = (
    r"(?:(?:(?:opening|closing|starting|ending|final|previous|account|eroffnungs|schluss|end|anfangs)[- ]?)?"
    r"(?:balance|saldo|solde)|saldovortrag|ubertrag|vortrag)"
)
_AFTER = r"(?:\s*[:=])?(?: (?:at|as at|as of|on|per|from|to|from page|to page)\b.*)?"
_ALONE = re.compile(rf"^{_FIRST}{_WORD}(?: (?:general|amount|value|spend|net|gross|generale|geral|due|paid))?\s*[:=]?$")
_CARRIED = re.compile(rf"^(?:{_BALANCE}(?: {_FORWARD})?|(?:(?:amount|sum|page|total)s? )?{_FORWARD}){_AFTER}$")
_OF = re.compile(
    rf"^{_FIRST}{_WORD}\s*[:=]?\s+(?:for|of|per|by|fur|von|van|de|des|du|di|do|to|as at|in)\b|^{_FIRST}{_WORD}\s*:\s*\S"
)
_SOMEWHERE = re.compile(rf"^{_FIRST}{_WORD}(?!\w)|(?<!\w)(?:sub)?{_WORD}\s*[:=]?$")
_LIKELY = (  # whatever the four above can match has one of these
    r"(?i)tota|sum|som[am]|gesamt|razem|celkem|spolu|ukupno|toplam|kokku|yhteens|sszesen|samtals|i alt"
    r"|\x{03a3}|\x{2211}|balance|saldo|solde|vortrag|bertrag|forward|carried|brought|\b[bc]/?[fd]\b"
)


def likely_totals(texts: pa.Array) -> pa.BooleanArray:
    """Return which texts may be the words of a total."""
    return pc.fill_null(pc.match_substring_regex(texts, _LIKELY), fill_value=False)


def kind_of(cells: Mapping[str, str]) -> str:
    """Return how surely a row's first text says that it is a total: "carried", "alone", "of", "somewhere" or ""."""
    first = next((text for text in cells.values() if wordy(text)), "")
    return kind_of_text(first)


def kind_of_text(text: str) -> str:
    """Return how surely a text says that it names a total."""
    words = " ".join(plain(text).replace("\u03c2", "\u03c3").split())
    for name, shape in (("carried", _CARRIED), ("alone", _ALONE), ("of", _OF), ("somewhere", _SOMEWHERE)):
        if shape.search(words):
            return name
    return ""


def wordy(text: str) -> bool:
    """Say whether a text has words in it, or a sign of a sum: not only a number or a date in digits."""
    return re.search(r"[^\W\d_]{2}|[\u03a3\u2211\u03c3]", text) is not None
