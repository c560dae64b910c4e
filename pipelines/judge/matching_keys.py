"""What finds a name among many: keys that it has in common with each name that may be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.judge.matching_align import stem
from pipelines.judge.matching_names import read
from pipelines.judge.matching_weights import OWN_WORD, weight
from pipelines.judge.matching_words import EMPTY, GENERIC

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from pipelines.judge.matching_names import Name

_LETTERS = range(3, 9)  # of initials that are looked for
_BESIDE = 2


def whole(name: Name, common: Collection[str]) -> set[str]:
    """Return keys of which one is enough: all words as one or in order, one of them short, the other name."""
    words = sorted(stem(each) for each in name.words)
    keys = {name.compact, "".join(name.full), " ".join(words)}
    own = [each for each in words if weight(each, common) >= OWN_WORD]
    for at, word in enumerate(words if len(words) > 1 else ()):
        # As in matching_short.py: a word is taken for short only beside one that says who it is, or beside some.
        if len(own) > (word in own) or len(words) > _BESIDE:
            keys.add(" ".join((f"{word[0]}~", *words[:at], *words[at + 1 :])))
    if own:
        keys.add(f"{max(own, key=len)} {''.join(sorted(each[0] for each in words))}")
    keys |= {read(part).compact for part in name.trades_as}
    return {each for each in keys if len(each) > 2}  # noqa: PLR2004


def short_forms(name: Name) -> Iterator[str]:
    """Return each word of a name that may be initials, with the words beside it."""
    for word in name.words:
        if len(word) in _LETTERS and word not in GENERIC:
            yield _with(word, (each for each in name.words if each != word))


def initials(name: Name) -> set[str]:
    """Return the initials of a name, and of each beginning of it with the words that come after."""
    found = set()
    for words in (name.full, tuple(each for each in name.full if each not in EMPTY)):
        letters = "".join(each[0] for each in words)
        for many in range(_LETTERS.start, min(_LETTERS.stop, len(letters) + 1)):
            found.add(_with(letters[:many], (each for each in words[many:] if each in name.words)))
    return found


def _with(short: str, words: Iterable[str]) -> str:
    return " ".join((f"{short}:", *sorted(stem(each) for each in words)))
