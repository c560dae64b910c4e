"""What a word in a column of choices means: as it stands, in parts ("3 - Red"), mixed ("Amber/Red"), or with a remark.

What is not known is unknown: a remark behind good news may take it back ("Green, if funded"), so such a text means
nothing here; behind bad news a remark only explains.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from pipelines.recognition.monthwords import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from schemas.kinds import Kind

# Of several that are said at once the one furthest left holds: what is over is over, and doubt is never green.
_MIXED = (
    ("cancelled", "done", "blocked", "on_hold", "off_track", "at_risk", "not_started", "on_track", "unrated"),
    ("very_high", "high", "medium", "low"),
)
_CONTRADICT = (
    {"done", "not_started"}, {"done", "blocked"}, {"done", "on_hold"}, {"done", "unrated"}, {"not_started", "unrated"},
    {"cancelled", "not_started"}, {"cancelled", "blocked"}, {"cancelled", "on_hold"}, {"cancelled", "on_track"},
)  # fmt: skip
_BAD = frozenset({"blocked", "on_hold", "off_track", "at_risk"})
_PROGRESS = frozenset({"not_started", "done", "unrated"})
_LABELS = frozenset("rag status state health overall rating level colour color project ampel statut estado".split())
_PARTS = re.compile(r"\s+[-\u2013\u2014]+>?\s+|\s*(?:[/|:;,()\[\]{}=\u2192]|->)\s*|\s+(?=\d{1,3}\s*%)")
_HYPHENS = re.compile(r"\s*[-\u2013\u2014/]\s*|\s+to\s+|\s+bis\s+", re.IGNORECASE)
_REMARK = re.compile(r"\s+[-\u2013\u2014]+\s+|\s*[:;,(\[]\s*")
_PERCENT = re.compile(
    r"(\d{1,3})(?:[.,]\d+)?\s*(?:%|percent|prozent)(\s+(?:complete|completed|done|finished))?", re.IGNORECASE
)
_YES = frozenset(
    "yes y true t 1 x ja j wahr oui o vrai si s vero verdadero sim waar on enabled checked ticked evergreen"
    " \u2713 \u2714 \u2611 \u2705".split()
)
_NO = frozenset(
    "no n false f 0 nein falsch non faux falso nee nao onwaar off disabled unchecked"
    " \u2717 \u2718 \u2610 \u274c".split()
)
_LONGEST, _GRAM, _SYMBOLS_FROM, _ALL, _KEPT = 60, 4, 0x2000, 100, 10_000


@dataclass(frozen=True)
class Vocabulary:
    """The words of one kind of choice: `known` by their letters, `order` which of several holds ("" when none does)."""

    known: dict[str, str]
    order: tuple[str, ...] = ()
    _cache: dict[str, str] = field(default_factory=dict)  # "" for what is not understood

    def meaning(self, text: str) -> str | None:
        """Return the value that a text means, None when it is not understood."""
        if (known := self._cache.get(text)) is not None:
            return known or None
        value = self._plainly(text) or self._in_parts(text) or self._twice(text)
        if len(self._cache) >= _KEPT:  # a server runs for months
            self._cache.clear()
        self._cache[text] = value or ""
        return value

    def progress(self, texts: Sequence[str]) -> dict[str, str]:
        """Return what shares of a whole ("50%") mean among the texts of one column, if its words speak of progress."""
        if not set(self.order) >= _PROGRESS or not any(self.meaning(each) in _PROGRESS for each in texts):
            return {}
        shares = {each: found for each in texts if (found := _PERCENT.fullmatch(each.strip()))}
        return {each: _share(int(found[1])) for each, found in shares.items()}

    def _plainly(self, text: str) -> str | None:
        return self.known.get(letters(text)) or self.known.get(letters(text.lower()))

    def _twice(self, text: str) -> str | None:
        """Read a word with its place on the ladder, "Tier 1 - Critical", where both say the same."""
        parts = [each for each in _PARTS.split(text[:_LONGEST]) if each]
        found = {self._plainly(each) for each in parts}
        return found.pop() if len(found) == 1 and len(parts) > 1 and not self.order else None

    def _in_parts(self, text: str) -> str | None:
        if not self.order or len(text) > _LONGEST or "?" in text:
            return None
        text = _apart(text)
        if (share := _PERCENT.fullmatch(text)) and share[2] and set(self.order) >= _PROGRESS:
            return _share(int(share[1]))
        shares = [int(one[1]) for part in _PARTS.split(text) if (one := _PERCENT.fullmatch(part.strip()))]
        for shape in (_PARTS, _HYPHENS):
            parts = [each for part in shape.split(text) if (each := _bare(part))]
            found = [self._plainly(each) for each in parts]
            if found and None not in found:
                value = self._worst({each for each in found if each})
                return None if value == "done" and any(each < _ALL for each in shares) else value
        return self._remarked(text)

    def _worst(self, values: set[str]) -> str | None:
        if any(each <= values for each in _CONTRADICT):
            return None
        return next((each for each in self.order if each in values), None)

    def _remarked(self, text: str) -> str | None:
        """Read bad news with a remark behind it, unless the remark speaks of something better."""
        said, *remark = _REMARK.split(text, maxsplit=1)
        value = self._plainly(said)
        if value not in _BAD or not remark:
            return None
        better = {self.known.get(each) for each in _grams(letters(remark[0]).split())} - {None} - _BAD
        return None if better else value


def vocabulary_of(kind: Kind) -> Vocabulary:
    """Return the words of a kind of choice."""
    return _vocabulary(kind.values, tuple(kind.words.items()))


def yes_or_no(text: str) -> bool | None:
    """Return whether a text says yes or no, None when it says neither."""
    word = plain(text).rstrip(".\ufe0f").removesuffix(".0")
    return True if word in _YES else False if word in _NO else None


def letters(text: str) -> str:
    """Return a word as it is compared: without case, accents and punctuation, with symbols such as a traffic light.

    "OnHold" and "on_hold" are "on hold"; a question mark stays, because it takes back what it follows.
    """
    apart = plain(re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", text))
    return " ".join("".join(each if _counts(each) else " " for each in apart).split())


@lru_cache(maxsize=256)
def _vocabulary(values: tuple[str, ...], words: tuple[tuple[str, tuple[str, ...]], ...]) -> Vocabulary:
    known: dict[str, str] = {}
    for value, others in (*words, *((each, (each,)) for each in values)):
        for word in others:
            known |= {letters(word): value, letters(word.lower()): value}
    order = next((each for each in _MIXED if set(values) <= set(each)), ())
    return Vocabulary(known, order)


@lru_cache(maxsize=4096)
def _counts(sign: str) -> bool:
    return sign.isalnum() or sign in "%+?" or _is_symbol(sign)


def _is_symbol(sign: str) -> bool:
    """Say whether a sign is a picture, such as a coloured circle; an arrow says where it goes, not how it is."""
    pictured = unicodedata.category(sign) == "So" and ord(sign) > _SYMBOLS_FROM
    return pictured and "ARROW" not in unicodedata.name(sign, "")


def _apart(text: str) -> str:
    """Return the text with symbols as parts of their own."""
    return "".join(f"|{each}|" if _is_symbol(each) else each for each in text).strip().strip("|").strip()


def _bare(part: str) -> str:
    """Return a part without the labels and numbers around it: "RAG", "1.", "80%"."""
    words = [each for each in letters(part).split() if not each.isdigit() and not re.fullmatch(r"\d+%", each)]
    return " ".join(each for each in words if each not in _LABELS)


def _share(percent: int) -> str:
    return "done" if percent >= _ALL else "unrated" if percent else "not_started"


def _grams(words: list[str]) -> Iterable[str]:
    return (" ".join(words[n : n + size]) for size in range(1, _GRAM + 1) for n in range(len(words) - size + 1))
