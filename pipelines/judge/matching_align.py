"""Which word of one name is which word of the other: equal, cut short, joined, mistyped, or the initials of several."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from pipelines.judge.matching_words import EMPTY, GENERIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipelines.judge.matching_names import Name

_MOST_JOINED = 4
_MISREAD = str.maketrans("015i", "olsl")


@dataclass(frozen=True)
class Pair:
    """Words of both names that are one: how, with which quality (0 to 1), and how many letters differ."""

    words: tuple[str, str]
    kind: str
    quality: float = 1.0
    edits: int = 0


@dataclass(frozen=True)
class Aligned:
    """The words that two names share, and those that only the one or the other has."""

    pairs: tuple[Pair, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


def align(first: Name, second: Name) -> Aligned:
    """Pair the words of two names, the surest way first."""
    if first.words != second.words and (first.compact == second.compact or "".join(first.full) == "".join(second.full)):
        return Aligned((Pair((first.compact, second.compact), "joined"),), (), ())
    left, right = list(first.words), list(second.words)
    pairs = _equal(left, right)
    if left and right:
        pairs += _by(left, right, _ending)
        pairs += _joined(left, right)
    if left and right:
        pairs += [*_initials(left, right, first, second), *_initials(right, left, second, first)]
    if left and right:
        pairs += _by(left, right, _cut_short)
        pairs += _by(left, right, slip)
    if pairs and (left or right):
        # With a word of its own on either side, a short form is one that the other name has not.
        if all(each in GENERIC for each in right):
            left = _unexplained(left, pairs, first)
        elif all(each in GENERIC for each in left):
            right = _unexplained(right, pairs, second)
    return Aligned(tuple(pairs), tuple(left), tuple(right))


def short_of(short: str, words: Sequence[str], *, least: int = 3) -> bool:
    """Return whether a word is made of the first letters of at least `least` of these words, in their order."""

    def fits(at: int, word: int, used: int) -> bool:
        if at == len(short):
            return used >= least
        for here in range(word, min(word + 3, len(words))):
            for length in range(1, min(5, len(short) - at + 1)):
                if not words[here].startswith(short[at : at + length]):
                    break
                if fits(at + length, here + 1, used + 1):
                    return True
        return False

    return len(short) >= least and fits(0, 0, 0)


@functools.lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a word without the ending of the plural and without the ways to write an umlaut."""
    word = spelled(word)
    if len(word) > 5 and word.endswith("ies"):  # noqa: PLR2004
        return word[:-3] + "y"
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word  # noqa: PLR2004


def spelled(word: str) -> str:
    """Return a word with one way to write an umlaut."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u") if len(word) > 4 else word  # noqa: PLR2004


def misread(word: str) -> str:
    """Return a word with one letter for those that a machine takes for each other when it reads paper."""
    return word.replace("rn", "m").translate(_MISREAD) if len(word) > 4 else word  # noqa: PLR2004


def _equal(left: list[str], right: list[str]) -> list[Pair]:
    found = [each for each in dict.fromkeys(left) if each in right]
    left[:] = [each for each in left if each not in found]
    right[:] = [each for each in right if each not in found]
    return [Pair((each, each), "same") for each in found]


def _by(left: list[str], right: list[str], alike: object) -> list[Pair]:
    found = []
    for one in tuple(left):
        for other in tuple(right):
            pair = alike(one, other)  # type: ignore[operator]
            if pair:
                found.append(pair)
                left.remove(one)
                right.remove(other)
                break
    return found


def _ending(one: str, other: str) -> Pair | None:
    if one[0] != other[0] or stem(one) != stem(other):
        return None
    return Pair((one, other), "spelling" if spelled(one) == spelled(other) else "ending", 0.97)


def _cut_short(one: str, other: str) -> Pair | None:
    """Only a word that many have is cut short: of two words of their own, the longer one is another word."""
    short, long = sorted((one, other), key=len)
    if long in GENERIC and short not in GENERIC and 2 < len(short) < len(long) - 1 and long.startswith(short):  # noqa: PLR2004
        return Pair((one, other), "short", 0.85)
    return None


def slip(one: str, other: str) -> Pair | None:
    """Return a pair whose letters differ as typing errors do, or as a machine reads them; else a digit is no error."""
    if misread(one) == misread(other) and sum(each.isalpha() for each in one) > 4:  # noqa: PLR2004
        return Pair((one, other), "slip", 0.9, 1)
    if one[0] != other[0]:
        return None
    shorter, longer = sorted((len(one), len(other)))
    if shorter < 5 or longer - shorter > 2 or not (one + other).isalpha() or (one in GENERIC and other in GENERIC):  # noqa: PLR2004
        return None
    most = 1 if shorter < 8 else 2  # noqa: PLR2004
    edits = int(OSA.distance(one, other, score_cutoff=most))
    if edits > most:
        return None
    replaced = shorter == longer and sorted(one) != sorted(other)
    if replaced and shorter < 7:  # noqa: PLR2004
        return None  # "Müller" and "Möller" are two people
    return Pair((one, other), "slip", 0.9 if edits == 1 and not replaced else 0.8, edits)


def _joined(left: list[str], right: list[str]) -> list[Pair]:
    """Pair a word with two to four words of the other name that stand one after the other."""
    found = []
    for whole, parts, turned in ((left, right, False), (right, left, True)):
        for word in tuple(whole):
            for length in range(min(_MOST_JOINED, len(parts)), 1, -1):
                at = next((n for n in range(len(parts) - length + 1) if "".join(parts[n : n + length]) == word), None)
                if at is not None:
                    said = " ".join(parts[at : at + length])
                    found.append(Pair((said, word) if turned else (word, said), "joined"))
                    whole.remove(word)
                    del parts[at : at + length]
                    break
    return found


def _initials(left: list[str], right: list[str], first: Name, second: Name) -> list[Pair]:
    """Pair a short word with the words that it has the first letters of: a whole name, or three words together."""
    begin = {letter for each in second.full for letter in (each if len(each) < 5 else each[0])}  # noqa: PLR2004
    for short in sorted(left, key=len, reverse=True):
        alone = len(first.words) == 1
        if not 1 < len(short) < (10 if alone else 7) or not short.isalpha() or short in GENERIC:
            continue
        if not begin.issuperset(short) and not alone:
            continue
        for words in (second.full, [each for each in second.full if each not in EMPTY], right):
            for start in range(len(words)):
                count = begins(short, words[start:])
                whole = (alone and count == len(words)) or GENERIC.issuperset(words[start : start + count])
                if count and (len(short) > 2 or whole):  # noqa: PLR2004
                    run = words[start : start + count]
                    left.remove(short)
                    right[:] = [each for each in right if each not in run]
                    return [Pair((short, " ".join(run)), "initials", 0.9)]
        if alone and len(short) > 3 and short_of(short, right):  # noqa: PLR2004
            run = tuple(right)
            left.remove(short)
            right.clear()
            return [Pair((short, " ".join(run)), "syllables", 0.8)]
    return []


def begins(short: str, words: Sequence[str]) -> int:
    """Return how many of these words, from the first on, a word is the initials of: "rnbt" of royal north blood team.

    A short word may stand in full, because it is initials itself. 0 where it is not.
    """
    for count, word in enumerate(words):
        whole = count + 1 < len(words) and 1 < len(word) < 5 and short.startswith(word)  # noqa: PLR2004
        if whole and (more := begins(short[len(word) :], words[count + 1 :])):
            return count + 1 + more
        if not short.startswith(word[0]):
            return 0
        short = short[1:]
        if not short:
            return count + 1 if count else 0
    return 0


def _unexplained(words: list[str], pairs: list[Pair], name: Name) -> list[str]:
    """Leave out short forms that a name says of itself ("... of Kouibly (SOCAK)"), and what a shared one stands for."""
    found = [each for each in words if not (len(each) < 10 and short_of(each, _before(name, each)))]  # noqa: PLR2004
    shared = [pair.words[0] for pair in pairs if pair.kind == "same" and len(pair.words[0]) < 10]  # noqa: PLR2004
    if found and any(short_of(each, found, least=len(found)) for each in shared if len(found) > 2):  # noqa: PLR2004
        return []
    return found


def _before(name: Name, word: str) -> list[str]:
    return [each for each in name.full if each != word and each not in EMPTY]
