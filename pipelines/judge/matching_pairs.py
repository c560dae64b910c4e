"""Two names of organisations: how alike they are, whether that is sure, and why, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.judge.matching_align import align, short_of
from pipelines.judge.matching_names import read
from pipelines.judge.matching_weights import weight
from pipelines.judge.matching_words import HOLDING, KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pipelines.judge.matching_align import Aligned
    from pipelines.judge.matching_names import Name

PROPOSED = 60  # from this score on a pair is worth a look (docs/studies/matching.md)
_OWN_WORD = 0.7  # a word from this weight on says who somebody is
_SURE_LETTERS = 9  # one slip in a word of so many letters leaves no other word that was meant


@dataclass(frozen=True)
class Verdict:
    """How alike two names are: 0 to 100; `sure` where nobody would say otherwise; the reason in words."""

    score: int
    reason: str
    sure: bool = False


def judge(left: str, right: str, common: Collection[str] = frozenset()) -> Verdict:
    """Judge two names of organisations; `common` are words that many of the known names have."""
    first, second = read(left), read(right)
    best = _compared(first, second, common)
    for name, other in ((first, second), (second, first)):
        for part in name.trades_as:
            found = _compared(read(part), other, common)
            if found.score > best.score:
                best = Verdict(min(found.score, 88), "one name says that it trades as the other")
    return best


def _compared(left: Name, right: Name, common: Collection[str]) -> Verdict:
    apart = _said_apart(left, right)
    if apart:
        return apart
    aligned = align(left, right)
    if not aligned.pairs:
        return Verdict(0, "no word in common")
    own = [[each for each in side if weight(each, common) >= _OWN_WORD] for side in (aligned.left, aligned.right)]
    if all(own):
        if short := _shortened(own, aligned, common):
            return short
        return Verdict(40, f"a word of its own each ({own[0][0]}, {own[1][0]}): kept apart")
    rest = _weights(aligned.left, common) + _weights(aligned.right, common)
    shared = sum(2 * how.quality * max(weight(word, common) for word in how.words) for how in aligned.pairs)
    score = 100 * shared / (shared + sum(2 * (1 - each.quality) for each in aligned.pairs) + rest) if shared else 0.0
    if not rest:
        return _same_words(left, right, aligned, common, score)
    beside = (left.numbers, left.countries, left.letters) != (right.numbers, right.countries, right.letters)
    return _more_words(aligned, common, score - 12 * beside)


def _shortened(own: list[list[str]], aligned: Aligned, common: Collection[str]) -> Verdict | None:
    """Return what is said where a word is written by some of its letters, beside a word that both names have."""
    if [len(each) for each in own] != [1, 1]:
        return None
    short, long = sorted((own[0][0], own[1][0]), key=len)
    letters = iter(long)
    in_order = long[0] == short[0] and all(letter in letters for letter in short)
    beside = any(each.kind == "same" and weight(each.words[0], common) >= _OWN_WORD for each in aligned.pairs)
    if not (beside and in_order and 2 <= len(short) <= 4 and len(long) > 2 * len(short)):  # noqa: PLR2004
        return None
    return Verdict(66, f"{short.upper()} may be short for {long}")


def _said_apart(left: Name, right: Name) -> Verdict | None:
    """Return why two names are two bodies whatever words they share, if anything says so."""
    if left.numbers and right.numbers and left.numbers != right.numbers:
        return Verdict(40, f"different numbers ({_and(left.numbers)}, {_and(right.numbers)}): kept apart")
    if left.sides != right.sides:
        return Verdict(50, f"one says {_and(sorted(left.sides ^ right.sides))}: kept apart")
    if left.countries and right.countries and not left.countries & right.countries:
        said = _and([*sorted(left.countries), *sorted(right.countries)])
        return Verdict(50, f"different countries ({said}): kept apart")
    if left.letters and right.letters and left.letters != right.letters:
        return Verdict(45, f"different initials ({_and(left.letters)}, {_and(right.letters)}): kept apart")
    return None


def _same_words(left: Name, right: Name, aligned: Aligned, common: Collection[str], score: float) -> Verdict:
    """Judge two names without a word that only one of them has."""
    kinds = {each.kind for each in aligned.pairs}
    if kinds & {"initials", "syllables"}:
        return _initials(aligned, common)
    forms = left.legal and right.legal and not (left.legal & right.legal)
    if forms:
        said = f"({_and(sorted(left.legal))}, {_and(sorted(right.legal))})"
        return Verdict(min(84, round(score)), f"same words, but two legal forms {said}")
    if left.countries != right.countries:
        said = _and(sorted(left.countries ^ right.countries))
        return Verdict(min(86, round(score)), f"same words, one with a country ({said})")
    if left.numbers != right.numbers:
        said = _and((*left.numbers, *right.numbers))
        store = all(len(each) > 2 for each in (*left.numbers, *right.numbers))  # noqa: PLR2004
        return Verdict(82 if store else 66, f"same words, one with a number ({said})")
    if left.letters != right.letters:
        return Verdict(min(76, round(score)), "same words, one with an initial")
    if left.paid_through != right.paid_through:
        said = left.paid_through or right.paid_through
        return Verdict(95, f"the same name, paid through {said}", sure=len(left.compact) > 4)  # noqa: PLR2004
    if kinds <= {"same"}:
        return _but_for_the_form(left, right, common)
    if "slip" in kinds:
        return _slip(left, right, aligned, common, score)
    says = {"joined": "the same but for a blank or hyphen", "ending": "the same but for the end of a word",
            "short": "the same but for a word cut short"}  # fmt: skip
    kind = next(each for each in ("short", "joined", "ending") if each in kinds)
    sure = len(left.compact) > 5 if kind == "joined" else kind == "ending" and _telling(left, common)  # noqa: PLR2004
    return Verdict(min(96, round(score)), says[kind], sure=sure)


def _but_for_the_form(left: Name, right: Name, common: Collection[str]) -> Verdict:
    known = _telling(left, common)
    if left.words != right.words:
        sure = known and len(left.words) > 2 and not left.person  # noqa: PLR2004
        return Verdict(94 if sure else 88, "same words in another order", sure=sure)
    if not known:
        return Verdict(90, "same words, but they only say a kind and a place")
    if bool(left.legal) != bool(right.legal):
        return Verdict(97, "same words but for the legal form", sure=True)
    if left.full != right.full:
        return Verdict(97, "same words but for small ones", sure=True)
    return Verdict(98, "same words written another way", sure=True)


def _slip(left: Name, right: Name, aligned: Aligned, common: Collection[str], score: float) -> Verdict:
    slips = [each for each in aligned.pairs if each.kind == "slip"]
    ((first, second),) = [slips[0].words] if len(slips) == 1 else [("", "")]
    words = f" ({first}, {second})" if first else ""
    long = min(len(first), len(second)) >= _SURE_LETTERS and slips[0].edits == 1
    others = [each for each in aligned.pairs if each.kind != "slip" and weight(each.words[0], common) >= 0.3]  # noqa: PLR2004
    known = not {*left.words, *right.words} & KINDS
    sure = long and bool(others) and known
    says = "one letter differs" if len(slips) == 1 and slips[0].edits == 1 else "a few letters differ"
    return Verdict(min(92, round(score)), says + words, sure=sure)


def _initials(aligned: Aligned, common: Collection[str]) -> Verdict:
    pair = next(each for each in aligned.pairs if each.kind in {"initials", "syllables"})
    short, long = sorted(pair.words, key=len)
    if weight(short, common) < _OWN_WORD:  # "CHC" in every second name is no short form of "Castle Hill Clinic"
        return Verdict(45, f"{short.upper()} may be the initials of {long}, and is a word of many names")
    if pair.kind == "syllables":
        return Verdict(64, f"{short.upper()} may be made of the first letters of {long}")
    return Verdict(78 if len(short) > 2 else 62, f"{short.upper()} are the initials of {long}")  # noqa: PLR2004


def _more_words(aligned: Aligned, common: Collection[str], score: float) -> Verdict:
    """Judge two names of which one or both have words that the other has not."""
    left, right = aligned.left, aligned.right
    only = [*left, *right]
    said = _and(only[:3])
    if left and right:
        return Verdict(max(0, round(score) - 24), f"other words for what is done ({said})")
    if all(each in HOLDING for each in only):
        return Verdict(min(80, max(62, round(score))), f"one is a group or holding ({said}): perhaps a parent")
    if any(each.kind == "initials" for each in aligned.pairs):
        return Verdict(min(60, round(score)), f"initials, and a word more ({said})")
    less = 8 if any(each.kind == "slip" for each in aligned.pairs) else 0
    if any(weight(each, common) >= _OWN_WORD for each in only):
        less += 10
    return Verdict(min(86, round(score) - less), f"the same but for a word more ({said})")


def _telling(name: Name, common: Collection[str]) -> bool:
    """Return whether words say who somebody is, and not only which kind of body in which place."""
    own = [each for each in name.words if weight(each, common) >= _OWN_WORD]
    if KINDS.intersection(name.words):
        # With its short form beside it ("... de Bonon SOCAB") a name is told from the others of its place.
        return len(own) > 2 or any(short_of(each, [word for word in name.words if word != each]) for each in own)  # noqa: PLR2004
    return bool(own) or len(name.words) + len(name.sides) > 1


def _weights(words: Iterable[str], common: Collection[str]) -> float:
    return sum(weight(each, common) for each in words)


def _and(words: Iterable[str]) -> str:
    return re.sub(r", ([^,]*)$", r" and \1", ", ".join(words))
