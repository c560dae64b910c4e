"""A name of an organisation, taken apart: the words that say who it is, and what is said beside them."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass

from pipelines.judge.matching_noise import without_noise
from pipelines.judge.matching_script import latin
from pipelines.judge.matching_words import (
    AT_THE_END,
    AT_THE_START,
    CONJUNCTIONS,
    COUNTRIES,
    EMPTY,
    ENDINGS,
    FORMS_IN_CYRILLIC,
    GENERIC,
    INSIDE_A_WORD,
    LEGAL,
    PAID_THROUGH,
    ROMAN,
    SHORT,
    SIDES,
    TITLES,
    TRADES_AS,
)

_NOT_A_WORD = re.compile(r"[\W_]+")
_LEGAL = {tuple(_folded.split()): comes_to for _folded, comes_to in LEGAL.items()}
_COUNTRIES = {tuple(words.split()): country for words, country in COUNTRIES.items()}
_LONGEST = max(len(each) for each in (*_LEGAL, *_COUNTRIES))


@dataclass(frozen=True)
class Name:
    """A name taken apart.

    `words` are in their order and say who it is; `full` has the empty words between them, for initials.
    """

    words: tuple[str, ...]
    full: tuple[str, ...]
    legal: frozenset[str]
    countries: frozenset[str]
    sides: frozenset[str]
    numbers: tuple[str, ...]
    letters: tuple[str, ...]  # single letters, as in "Dr A Shah"
    person: bool
    paid_through: str
    trades_as: tuple[str, ...]  # the names before and after "trading as"
    after: frozenset[str]  # words behind the legal form: the site of a firm, most often
    references: frozenset[str]  # "lg15495": an account or an invoice

    @property
    def compact(self) -> str:
        """Return all words as one, so that blanks and hyphens say nothing."""
        return "".join(self.words)


def written(name: str) -> str:
    """Return a name as names are compared: lower case, letters and digits, one blank between words."""
    return _NOT_A_WORD.sub(" ", name.lower().replace("ß", "ss")).strip()


@functools.lru_cache(maxsize=65536)
def read(name: str) -> Name:
    """Return what a name consists of; a name may come as it was typed or as it is compared."""
    tokens = without_noise(_tokens(name))
    for words in TRADES_AS:
        for at in range(1, len(tokens) - len(words)):
            if tuple(tokens[at : at + len(words)]) == words:
                parts = (" ".join(tokens[:at]), " ".join(tokens[at + len(words) :]))
                return _taken_apart(tokens[:at] + tokens[at + len(words) :], parts)
    return _taken_apart(tokens, ())


def _tokens(name: str) -> list[str]:
    text = written(unicodedata.normalize("NFKC", name))
    if not text.isascii():
        for each in INSIDE_A_WORD:
            text = text.replace(each, " ")
        text = latin(" ".join(FORMS_IN_CYRILLIC.get(each, each) for each in text.split()))
    tokens = text.split()
    return [tokens[-1], *tokens[:-1]] if len(tokens) > 2 and tokens[-1] == "the" else tokens  # noqa: PLR2004


def _taken_apart(tokens: list[str], trades_as: tuple[str, ...]) -> Name:
    tokens, titled = _joined(tokens), False
    through = tokens[0] if len(tokens) > 1 and tokens[0] in PAID_THROUGH else ""
    if through:
        tokens = tokens[1:]
    if any(each in TITLES for each in tokens):
        titled, tokens = True, [each for each in tokens if each not in TITLES] or tokens
    references = {each for each in tokens[1:] if _is_reference(each)}
    tokens = tokens[:1] + [each for each in tokens[1:] if each not in references]
    tokens, legal, after = _without_forms(tokens)
    tokens = _without_endings(tokens)
    tokens = _long(tokens)
    tokens, countries = _without_countries(tokens)
    words, numbers, sides, letters = [], [], [], []
    for at, token in enumerate(tokens):
        if len(tokens) > 1 and (token.isdigit() or token in ROMAN):
            numbers.append(ROMAN.get(token) or token.lstrip("0") or "0")
        elif len(tokens) > 1 and token in SIDES:
            sides += SIDES[token].split()
        elif len(token) == 1 and len(tokens) > 1 and token.isascii():
            between = 0 < at < len(tokens) - 1 and not titled and token in CONJUNCTIONS
            letters += [] if between else [token]
        elif token not in EMPTY:
            words.append(token)
    if not words:
        words = [each for each in tokens if not each.isdigit()] or tokens
    if through and not any(each not in GENERIC for each in words):
        words, through = [through, *words], ""
    return Name(
        tuple(words),
        tuple(tokens),
        frozenset(legal) - {""},
        frozenset(countries),
        frozenset(sides),
        tuple(sorted(numbers)),
        tuple(sorted(letters)),
        titled,
        through,
        trades_as,
        frozenset(_long(after)),
        frozenset(references),
    )


def _is_reference(token: str) -> bool:
    digits = sum(each.isdigit() for each in token)
    return digits > 3 and digits < len(token) > 5 and token.isalnum()  # noqa: PLR2004


def _joined(tokens: list[str]) -> list[str]:
    """Join single letters that stand together ("s a"), a letter that an apostrophe parted ("o brien", "mcdonald s")."""
    found: list[str] = []
    run: list[str] = []
    for at, token in enumerate(tokens):
        if len(token) == 1 and token.isalpha():
            run.append(token)
            continue
        found += _run(run, found)
        run = []
        if found and found[-1] == "o" and len(token) > 2 and at:  # noqa: PLR2004
            found[-1] = "o" + token
        elif found and (found[-1], token) == ("f", "lli"):
            found[-1] = "fratelli"
        else:
            found.append(token)
    return found + _run(run, found)


def _run(run: list[str], before: list[str]) -> list[str]:
    if run == ["s"] and before and before[-1].isalpha() and len(before[-1]) > 2:  # noqa: PLR2004
        before[-1] += "s"
        return []
    return ["".join(run)] if len(run) > 1 and "".join(run) != "ai" else run


def _without_forms(tokens: list[str]) -> tuple[list[str], set[str], list[str]]:
    """Take legal forms off the end (also before a country or a number that ends the name), the start and the middle.

    The words behind a form in the middle come third.
    """
    found: set[str] = set()
    after: list[str] = []
    at = len(tokens)
    while at > 1:
        length = next((n for n in range(min(_LONGEST, at - 1), 0, -1) if tuple(tokens[at - n : at]) in _LEGAL), 0)
        if length:
            found.add(_LEGAL[tuple(tokens[at - length : at])])
            tokens = tokens[: at - length] + tokens[at:]
            at = min(at - length, len(tokens))
        elif tokens[at - 1].isdigit() or _country_ends(tokens[:at]):
            at -= _country_ends(tokens[:at]) or 1
        else:
            break
    while len(tokens) > 1 and tokens[0] in AT_THE_START:
        found.add(LEGAL.get(tokens[0], ""))
        tokens = tokens[1:]
    inner, at = list(tokens), 1
    while at < len(inner):
        length = next(
            (n for n in range(min(_LONGEST, len(inner) - at), 0, -1) if tuple(inner[at : at + n]) in _LEGAL), 0
        )
        if length and " ".join(inner[at : at + length]) not in AT_THE_END:
            form = _LEGAL[tuple(inner[at : at + length])]
            found.add(form)
            del inner[at : at + length]
            after = inner[at:] if form and not after else after
        else:
            at += 1
    return inner, found, after


def _country_ends(tokens: list[str]) -> int:
    return next((n for n in (4, 3, 2, 1) if n < len(tokens) and tuple(tokens[-n:]) in _COUNTRIES), 0)


def _without_endings(tokens: list[str]) -> list[str]:
    if len(tokens) > 1 and tokens[0] == "www":
        tokens = tokens[1:]
    for at in range(1, len(tokens)):
        if "_".join(tokens[at : at + 2]) in ENDINGS:
            return tokens[:at] + tokens[at + 2 :]
        if tokens[at] in ENDINGS and (at == 1 or at == len(tokens) - 1):
            return tokens[:at] + tokens[at + 1 :]
    return tokens


def _long(tokens: list[str]) -> list[str]:
    """Write short words out; "st" is a saint except at the end, "ste" a company where it begins a name."""
    found: list[str] = []
    for at, word in enumerate(tokens):
        if word in {"st", "ste"}:
            last = at == len(tokens) - 1 and at > 0
            found.append("societe" if word == "ste" and at == 0 else "street" if last else "saint")
        elif word in SHORT and len(tokens) > 1:
            found += SHORT[word].split()
        elif word == "sainte":
            found.append("saint")
        else:
            found.append(word)
    return found


def _without_countries(tokens: list[str]) -> tuple[list[str], list[str]]:
    """Set countries apart, except where a name has no word besides."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(tokens):
        length = next((n for n in (4, 3, 2, 1) if tuple(tokens[at : at + n]) in _COUNTRIES), 0)
        if length:
            found.append(_COUNTRIES[tuple(tokens[at : at + length])])
            at += length
        else:
            left.append(tokens[at])
            at += 1
    if any(each not in EMPTY for each in left):
        return left, found
    return tokens, []
