"""Which of many names are worth a look side by side: names that share what is rare in them are judged, no others."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipelines.judge.matching_align import misread, slip, stem
from pipelines.judge.matching_keys import initials, short_forms, whole
from pipelines.judge.matching_names import read
from pipelines.judge.matching_pairs import PROPOSED, judge
from pipelines.judge.matching_short import cuts
from pipelines.judge.matching_systems import judge_systems, system
from pipelines.judge.matching_weights import OWN_WORD, common_words, weight

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from pipelines.judge.matching_names import Name

_MISTYPED = 5  # letters that a word has at least, in which a slip is looked for
_FEW = 20  # words or names, at most, that a joined or shortened word may find
_CERTAIN = 9
_TOO_MANY = 400  # names with one word: such a word finds nobody


@dataclass(frozen=True)
class Alike:
    """Two names that are worth a look side by side, the lesser first: see `Verdict`."""

    left: str
    right: str
    score: int
    sure: bool
    reason: str


@dataclass(frozen=True)
class _Key:
    """What names share: its weight, how many own words it is, the names; with `others`, those of the second word."""

    weighs: float
    own: int
    has: Sequence[int]
    others: Sequence[int] | None = None


def alike(new: Sequence[str], known: Sequence[str], common: Collection[str], *, systems: bool = False) -> list[Alike]:
    """Return the pairs of each new name with the others and with those that are known, in the order of the names.

    Names come as they are compared, none twice; `common` are the words that many of all these names have (`shared`).
    """
    names = [*new, *known]
    found = []
    judged = judge_systems if systems else judge
    read_names = [read(system(each).words if systems else each) for each in names]
    for at, other in _worth_judging(read_names, len(new), common):
        left, right = sorted((names[at], names[other]))
        verdict = judged(left, right, common)
        if verdict.score >= PROPOSED:
            found.append(Alike(left, right, verdict.score, verdict.sure, verdict.reason))
    return sorted(found, key=lambda each: (each.left, each.right))


def shared(names: Sequence[str]) -> frozenset[str]:
    """Return the words that many of these names have."""
    return common_words(read(each) for each in names)


def _worth_judging(names: Sequence[Name], new: int, common: Collection[str]) -> Iterator[tuple[int, int]]:
    """Return the places of pairs that share enough weight of words, each pair once."""
    words = _by_word(names)
    keys = [*_equal(words, common), *_mistyped(words, common), *_wholly(names, words, common), *_cut_off(names)]
    pairs, together, own_together = _sharing(keys, new, len(names))
    if not len(pairs):
        return
    left, right = pairs // len(names), pairs % len(names)
    finds = {word for word, has in words.items() if len(has) <= _TOO_MANY}
    keyed, passed, own = (
        np.array(each) for each in zip(*(_weights(each, finds, common) for each in names), strict=True)
    )
    # What the words that find nobody may add, if both names have them.
    most = 2 * together + 2 * np.minimum(passed[left], passed[right])
    whole = keyed[left] + passed[left] + keyed[right] + passed[right]
    enough = (most >= PROPOSED / 100 * whole) & (own_together >= np.minimum(own[left], own[right]))
    yield from zip(left[enough].tolist(), right[enough].tolist(), strict=True)


def _weights(name: Name, finds: Collection[str], common: Collection[str]) -> tuple[float, float, int]:
    """Return the weight of the words that find other names, that of the others, and how many are somebody's own."""
    weighs = [(weight(each, common), stem(each) in finds) for each in dict.fromkeys(name.words)]
    own = sum(each >= OWN_WORD for each, _ in weighs)
    return sum(each for each, found in weighs if found), sum(each for each, found in weighs if not found), own


def _by_word(names: Sequence[Name]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        for word in dict.fromkeys(stem(each) for each in name.words):
            found[word].append(at)
    return found


def _equal(words: dict[str, list[int]], common: Collection[str]) -> Iterator[_Key]:
    for word, has in words.items():
        if 1 < len(has) <= _TOO_MANY:
            weighs = weight(word, common)
            yield _Key(weighs, int(weighs >= OWN_WORD), has)


def _mistyped(words: dict[str, list[int]], common: Collection[str]) -> Iterator[_Key]:
    """Return the names of two words that are one letter apart: words that are equal once each has lost a letter."""
    shorter: dict[str, list[str]] = defaultdict(list)
    for word, has in words.items():
        if len(word) >= _MISTYPED and len(has) <= _TOO_MANY and weight(word, common) >= OWN_WORD:
            for less in {word, misread(word), *(word[:n] + word[n + 1 :] for n in range(1, len(word)))}:
                shorter[less].append(word)
    found = {
        pair for few in shorter.values() if 1 < len(few) <= _FEW for pair in itertools.combinations(sorted(few), 2)
    }
    for one, other in sorted(found):
        if slip(one, other):
            yield _Key(0.9, 1, words[one], words[other])


def _wholly(names: Sequence[Name], words: dict[str, list[int]], common: Collection[str]) -> Iterator[_Key]:
    """Return the names that one key finds for sure: all words in any order, words as one, initials, another name."""
    found: dict[str, list[int]] = defaultdict(list)
    short: dict[str, list[int]] = defaultdict(list)
    long: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        for keys, has in ((whole(name, common), found), (short_forms(name), short), (initials(name), long)):
            for key in keys:
                has[key].append(at)
        for joined in dict.fromkeys("".join(name.words[n : n + 2]) for n in range(len(name.words) - 1)):
            if len(words.get(joined, ())) in range(1, _FEW):
                yield _Key(2.0, 1, [at], words[joined])
    for places in found.values():
        if 1 < len(places) <= _TOO_MANY:
            yield _Key(_CERTAIN, _CERTAIN, places)
    for key, places in short.items():
        if key in long and len(places) * len(long[key]) <= _TOO_MANY:
            yield _Key(_CERTAIN, _CERTAIN, places, long[key])


def _cut_off(names: Sequence[Name]) -> Iterator[_Key]:
    """Return each name that is the beginning of others: in the order of the alphabet these come right after it."""
    texts = sorted((" ".join(name.full), at) for at, name in enumerate(names))
    for here, (begins, at) in enumerate(texts):
        has = []
        for text, other in itertools.islice(texts, here + 1, here + _TOO_MANY):
            if not text.startswith(begins):
                break
            has += [other] if cuts(begins, text) else []
        if has:
            yield _Key(_CERTAIN, _CERTAIN, [at], has)


def _sharing(
    keys: Iterable[_Key], new: int, many: int
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Return every pair with a new name as one number, and the weight of all and of own words that it shares."""
    pairs, weighs, own = [np.empty(0, dtype=np.int64)], [np.empty(0)], [np.empty(0)]
    for key in keys:
        first = np.array(key.has, dtype=np.int64)
        if key.others is None:
            left, right = _places(len(first))
            one, other = first[left], first[right]
        else:
            second = np.array(key.others, dtype=np.int64)
            one, other = np.repeat(first, len(second)), np.tile(second, len(first))
        lesser, greater = np.minimum(one, other), np.maximum(one, other)
        chosen = (lesser < new) & (lesser != greater)
        pairs.append((lesser * many + greater)[chosen])
        weighs.append(np.full(len(pairs[-1]), key.weighs))
        own.append(np.full(len(pairs[-1]), float(key.own)))
    each, at = np.unique(np.concatenate(pairs), return_inverse=True)
    return each, _summed(at, weighs, len(each)), _summed(at, own, len(each))


def _summed(at: NDArray[np.int64], parts: Sequence[NDArray[np.float64]], many: int) -> NDArray[np.float64]:
    return np.bincount(at, weights=np.concatenate(parts), minlength=many).astype(np.float64)


@functools.lru_cache(maxsize=_TOO_MANY)
def _places(many: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the places of every pair of so many names."""
    left, right = np.triu_indices(many, 1)
    return left, right
