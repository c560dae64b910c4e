"""Words of which some letters are left, names that a system cut off, and first names of which one letter is left.

None of these is ever sure: a person is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.judge.matching_align import spelled, stem
from pipelines.judge.matching_weights import OWN_WORD, weight
from pipelines.judge.matching_words import GENERIC, KINDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from pipelines.judge.matching_align import Aligned
    from pipelines.judge.matching_names import Name

_CUT_FROM = 20  # letters and blanks: where systems cut a name off, at least
_SHORTEST, _FEW_LETTERS, _LONGEST = 2, 4, 7  # letters of a word that is written by some of its letters
_LEFT_OUT = 3  # letters, at least, that a word lost of which the beginning is left
_KNOWN_WORDS = 3  # so many words in common stand for one of its own
_VOWELS = frozenset("aeiouy")


def shortened(aligned: Aligned, common: Collection[str]) -> str:
    """Return what is said where each word that only one name has may be short for one of the other, else nothing."""
    same = [each for each in aligned.pairs if each.kind != "slip"]
    kind = any(word in KINDS for each in same for word in each.words)
    beside = (len(same) >= _KNOWN_WORDS and not kind) or any(
        weight(word, common) >= OWN_WORD for each in same for word in each.words if each.kind in {"same", "joined"}
    )
    left, right = list(aligned.left), list(aligned.right)
    found = []
    for one in aligned.left:
        pair = next((sorted((one, other), key=len) for other in right if _either(one, other)), None)
        if pair:
            found.append(pair)
            left.remove(one)
            right.remove(next(each for each in pair if each in right))
    rest = [*left, *right]
    if not (beside and found) or any(weight(each, common) >= OWN_WORD for each in rest):
        return ""
    return f"{found[0][0].upper()} may be short for {found[0][1]}"


def cut_off(left: Name, right: Name) -> str:
    """Return what is said where one name is the beginning of the other and ends within a word of it, else nothing."""
    if left.numbers != right.numbers:
        return ""
    short, long = sorted((left.full, right.full), key=lambda each: len(" ".join(each)))
    begins, whole = " ".join(short), " ".join(long)
    if not cuts(begins, whole) or stem(short[-1]) == stem(long[len(short) - 1]):
        return ""
    return f"one name may be cut off ({short[-1]}, {long[len(short) - 1]})"


def cuts(begins: str, whole: str) -> bool:
    """Return whether a text is the long beginning of another one and ends within a word of it."""
    return len(begins) >= _CUT_FROM and whole.startswith(begins) and whole[len(begins) :][:1] not in {"", " "}


def first_letter(left: Name, right: Name, aligned: Aligned) -> str:
    """Return what is said where one name has words of which the other has the first letters alone, else nothing."""
    for only, letters, others in (
        (aligned.left, right.letters, left.letters),
        (aligned.right, left.letters, right.letters),
    ):
        own = all(len(each) > _SHORTEST + 1 and each not in GENERIC for each in only)
        if only and own and not others and sorted(each[0] for each in only) == list(letters):
            return f"{letters[0].upper()} may be the initial of {only[0]}"
    return ""


def _either(one: str, other: str) -> bool:
    short, long = sorted((spelled(one), spelled(other)), key=len)
    return _short_for(short, long)


def _short_for(short: str, long: str) -> bool:
    """Return whether a word may be another one without its end, or without most of its letters."""
    if short[0] != long[0] or len(short) < _SHORTEST or not short.isalpha() or short in GENERIC:
        return False
    if long.startswith(short):
        return len(long) - len(short) >= max(_LEFT_OUT, 6 - len(short)) + (len(short) > _FEW_LETTERS)
    letters = iter(long)
    if len(short) > _LONGEST or len(long) < len(short) + 2 or not all(each in letters for each in short):
        return False
    inside = sum(each in _VOWELS for each in short[1:-1])
    told = not _VOWELS & set(short[1:]) or (short[-1] == long[-1] and inside < 2)  # noqa: PLR2004
    return told or (len(short) <= _FEW_LETTERS and len(long) > 2 * len(short))
