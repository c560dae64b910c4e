"""Two names of organisations: how alike they are, whether that is sure, and why, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.judge.matching_align import align, short_of
from pipelines.judge.matching_names import read
from pipelines.judge.matching_short import cut_off, first_letter, shortened
from pipelines.judge.matching_weights import OWN_WORD, weight
from pipelines.judge.matching_words import EMPTY, GENERIC, HOLDING, KINDS, LEVELS, TRANSLATED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pipelines.judge.matching_align import Aligned
    from pipelines.judge.matching_names import Name

PROPOSED = 60  # from this score on a pair is worth a look (docs/studies/matching.md)
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
    if cut := cut_off(left, right):
        return Verdict(84, cut)
    aligned = align(left, right)
    apart = _said_apart(left, right, aligned)
    if apart:
        return apart
    if not aligned.pairs:
        return Verdict(0, "no word in common")
    own = [[each for each in side if weight(each, common) >= OWN_WORD] for side in (aligned.left, aligned.right)]
    if aligned.left and aligned.right and (short := shortened(aligned, common)):
        return Verdict(66, short)
    if all(own):
        return Verdict(40, f"a word of its own each ({own[0][0]}, {own[1][0]}): kept apart")
    if initial := first_letter(left, right, aligned):
        return Verdict(70, initial)
    rest = _weights(aligned.left, common) + _weights(aligned.right, common)
    shared = sum(2 * how.quality * max(weight(word, common) for word in how.words) for how in aligned.pairs)
    score = 100 * shared / (shared + sum(2 * (1 - each.quality) for each in aligned.pairs) + rest) if shared else 0.0
    if not rest:
        return _same_words(left, right, aligned, common, score)
    beside = (left.numbers, left.countries, left.letters) != (right.numbers, right.countries, right.letters)
    if {*aligned.left, *aligned.right} <= (left.after if aligned.left else right.after):
        said = _and([*aligned.left, *aligned.right][:3])
        return Verdict(72, f"the same but for what stands behind the legal form ({said})")
    return _more_words(aligned, common, score - 12 * beside)


def _said_apart(left: Name, right: Name, aligned: Aligned) -> Verdict | None:
    """Return why two names are two bodies whatever words they share, if anything says so."""
    numbers = [{*left.numbers}, {*right.numbers}]
    if all(numbers) and not (numbers[0] <= numbers[1] or numbers[1] <= numbers[0]):
        return Verdict(40, f"different numbers ({_and(left.numbers)}, {_and(right.numbers)}): kept apart")
    if left.sides != right.sides and not _in_initials(left, right, aligned):
        return Verdict(50, f"one says {_and(sorted(left.sides ^ right.sides))}: kept apart")
    levels = [LEVELS.intersection(each.words) for each in (left, right)]
    if all(levels) and not levels[0] & levels[1]:
        return Verdict(50, f"different levels ({_and([*sorted(levels[0]), *sorted(levels[1])])}): kept apart")
    if left.countries and right.countries and not left.countries & right.countries:
        said = _and([*sorted(left.countries), *sorted(right.countries)])
        return Verdict(50, f"different countries ({said}): kept apart")
    if left.letters and right.letters and left.letters != right.letters:
        return Verdict(45, f"different initials ({_and(left.letters)}, {_and(right.letters)}): kept apart")
    return None


def _in_initials(left: Name, right: Name, aligned: Aligned) -> bool:
    """Return whether the side that only one name says is among the words that a short form of the other stands for."""
    if left.sides and right.sides:
        return False
    full = (left if left.sides else right).full
    short = [min(each.words, key=len) for each in aligned.pairs if each.kind in {"initials", "same"}]
    return any(short_of(each, [word for word in full if word != each and word not in EMPTY]) for each in short)


def _same_words(left: Name, right: Name, aligned: Aligned, common: Collection[str], score: float) -> Verdict:
    """Judge two names without a word that only one of them has."""
    kinds = {each.kind for each in aligned.pairs}
    if kinds & {"initials", "syllables"}:
        return _initials(aligned, common)
    forms = {frozenset((one, other)) for one in left.legal for other in right.legal if not left.legal & right.legal}
    if forms and not forms & TRANSLATED:
        said = f"({_and(sorted(left.legal))}, {_and(sorted(right.legal))})"
        return Verdict(min(84, round(score)), f"same words, but two legal forms {said}")
    if beside := _beside(left, right, score):
        return beside
    if kinds <= {"same"}:
        return _but_for_the_form(left, right, common)
    if "slip" in kinds:
        return _slip(left, right, aligned, common, score)
    says = {"short": "the same but for a word cut short", "joined": "the same but for a blank or hyphen",
            "ending": "the same but for the end of a word", "spelling": "the same but for an umlaut"}  # fmt: skip
    kind = next(each for each in says if each in kinds)
    # "Adam" and "Adams" are two people, "Services" and "Service" are one word.
    ended = [word for each in aligned.pairs if each.kind == "ending" for word in each.words]
    known = all(each in GENERIC or len(each) >= _SURE_LETTERS for each in ended)
    sure = len(left.compact) > 5 if kind == "joined" else kind != "short" and known and _telling(left, common)  # noqa: PLR2004
    return Verdict(min(96 if known else 88, round(score)), says[kind], sure=sure)


def _beside(left: Name, right: Name, score: float) -> Verdict | None:
    """Judge two names of the same words of which one has something beside them, if that is so."""
    if left.references != right.references:
        said = _and(sorted(left.references ^ right.references))
        return Verdict(82, f"same words, one with a reference ({said})")
    if "".join(left.full) == "".join(right.full) and left.words != right.words:
        return Verdict(96, "the same but for a blank or hyphen", sure=len(left.compact) > 5)  # noqa: PLR2004
    if left.countries != right.countries:
        said = _and(sorted(left.countries ^ right.countries))
        return Verdict(min(86, round(score)), f"same words, one with a country ({said})")
    if left.numbers != right.numbers:
        only = sorted({*left.numbers} ^ {*right.numbers})
        store = all(len(each) > 2 for each in only)  # noqa: PLR2004
        return Verdict(82 if store else 66, f"same words, one with a number ({_and(only)})")
    if left.letters != right.letters:
        return Verdict(min(76, round(score)), "same words, one with an initial")
    if left.paid_through != right.paid_through:
        said = left.paid_through or right.paid_through
        return Verdict(95, f"the same name, paid through {said}", sure=len(left.compact) > 4)  # noqa: PLR2004
    return None


def _but_for_the_form(left: Name, right: Name, common: Collection[str]) -> Verdict:
    known = _telling(left, common)
    if sorted(left.words) != sorted(right.words):  # the one has a short form of itself, or a word twice
        sure = known and max(len(left.words), len(right.words)) > 2  # noqa: PLR2004
        return Verdict(94 if sure else 88, "same words, one with its short form", sure=sure)
    if left.words != right.words:
        sure = known and len(left.words) > 2 and not left.person and _turned(left.words, right.words, common)  # noqa: PLR2004
        return Verdict(94 if sure else 88, "same words in another order", sure=sure)
    if not known:
        return Verdict(90, "same words, but they only say a kind and a place")
    if bool(left.legal) != bool(right.legal):
        return Verdict(97, "same words but for the legal form", sure=True)
    if left.full != right.full:
        return Verdict(97, "same words but for small ones", sure=True)
    return Verdict(98, "same words written another way", sure=True)


def _turned(left: tuple[str, ...], right: tuple[str, ...], common: Collection[str]) -> bool:
    """Return whether the end of one name stands first in the other, and names more than one word of its own."""
    turned = any(left[at:] + left[:at] == right for at in range(1, len(left)))
    return turned and sum(weight(each, common) >= OWN_WORD for each in left) > 1


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
    if weight(short, common) < OWN_WORD:  # "CHC" in every second name is no short form of "Castle Hill Clinic"
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
    if any(weight(each, common) >= OWN_WORD for each in only):
        less += 10
    return Verdict(min(86, round(score) - less), f"the same but for a word more ({said})")


def _telling(name: Name, common: Collection[str]) -> bool:
    """Return whether words say who somebody is, and not only which kind of body in which place."""
    own = [each for each in name.words if weight(each, common) >= OWN_WORD]
    if KINDS.intersection(name.words):
        # With its short form beside it ("... de Bonon SOCAB") a name is told from the others of its place.
        return len(own) > 2 or any(short_of(each, [word for word in name.words if word != each]) for each in own)  # noqa: PLR2004
    return bool(own) or len(name.words) + len(name.sides) > 1


def _weights(words: Iterable[str], common: Collection[str]) -> float:
    return sum(weight(each, common) for each in words)


def _and(words: Iterable[str]) -> str:
    return re.sub(r", ([^,]*)$", r" and \1", ", ".join(words))
