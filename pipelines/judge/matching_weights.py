"""How much a word says about who somebody is: rare words decide, words of every second name hardly count."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipelines.judge.matching_words import GENERIC

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pipelines.judge.matching_names import Name

OWN_WORD = 0.7  # a word from this weight on says who somebody is
_GENERIC, _COMMON = 0.3, 0.4
_LEAST, _SHARE = 12, 0.004


def weight(word: str, common: Collection[str] = frozenset()) -> float:
    """Return what a word counts: 1 where it may be somebody's own, little where many have it."""
    if word in GENERIC:
        return _GENERIC
    if word in common:
        return _COMMON
    return 1.0 if len(word) > 2 else 0.8  # noqa: PLR2004


def common_words(names: Iterable[Name]) -> frozenset[str]:
    """Return the words that many names have.

    The limit moves in steps of twice as many names, so that a few new names seldom change what is common.
    """
    found: Counter[str] = Counter()
    many = 0
    for name in names:
        many += 1
        found.update(set(name.words))
    at_least = max(_LEAST, _SHARE * 2 ** max(many.bit_length() - 1, 0))
    return frozenset(word for word, count in found.items() if count >= at_least)
