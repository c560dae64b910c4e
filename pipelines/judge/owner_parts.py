"""The parts of an owner text: what each names, read by itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pipelines.judge import owner_states as states
from pipelines.judge import owner_words as words

BETWEEN = re.compile(
    r"\s+(?:and|und|et|y|e|or|oder|ou|vs\.?|with(?!\s+us)|mit(?!\s+uns)|avec|con|plus|then|dann|danach|puis|luego|"
    r"afterwards|"
    r"u\.|sowie|bzw\.?|as well as)\s+|[/&;+|\n\\]|\N{RIGHTWARDS ARROW}|->",
    re.IGNORECASE,
)
BESIDE = re.compile(
    r"[()\[\]{}]|\s+[-\N{EN DASH}\N{EM DASH}]+\s*|\s*[-\N{EN DASH}\N{EM DASH}]+\s+|:\s*|,\s*|\s+c/o\s+|\n"
)
# One sign is part of a short code: "S/4", "R/3", "24/7", "c/o", "t/a", "A/S", "CI/CD".
TOGETHER = re.compile(
    r"\b(r)\s?&\s?(d)\b|\b(ci)/(cd)\b|(?<![\w/])(?:([^\W\d_]|\d{1,4})/([^\W\d_]|\d{1,4}|\d[^\W\d_]+))(?![\w/])",
    re.IGNORECASE,
)
CARE_OF = re.compile(r"\s+c/o\s+", re.IGNORECASE)
# Digits at the end of a word are none: "u10442" and "CC-4410" are sign-ins and codes.
PHONE = re.compile(
    r"[\s,(]+-?\s*(?:(?:ext|tel|phone|mobile|mob|durchwahl|poste|x)[.:]?\s*)?\+?\d[\d /()-]{2,}\)?\s*$", re.IGNORECASE
)
BY_TITLE = re.compile(r"(?<!\w)(C[A-Z]{1,3}O|CISO|MD|VP|SVP|EVP|GM|DPO)(?!\w)")
BRACKETED = re.compile(r"<([^<>]*)>")
LETTERS = re.compile(r"[^\W\d_]")
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0640\u064b-\u065f'\N{RIGHT SINGLE QUOTATION MARK}.`-])*")
WORDS_OF_A_NAME = 3  # on each side of the comma in "van der Berg, Anna Maria"
LONGEST_NAME = 5  # words, and as many particles between them
BEGUN_SMALL = re.compile(
    r"(?:al|el|as|ad|an|ar|ash|at|az|ul|ben|dell|dall|d|l|o)[-'\N{RIGHT SINGLE QUOTATION MARK}](?=\w)"
)
EASTERN = re.compile(
    r"[\u4e00-\u9fff\u3040-\u30ff]{1,4}[\s\N{MIDDLE DOT}]?[\u4e00-\u9fff\u3040-\u30ff]{1,4}|[\uac00-\ud7af]{2,4}"
)
EASTERN_TEAM = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff\w]*(?:部|部门|科|課|组|組|室|处|處|팀|부|실)")


class Part(NamedTuple):
    """One part of an owner text: what it names by its words, and the word that says so."""

    text: str
    kind: str
    word: str = ""


def parts_of(plain: str) -> list[Part]:
    """Return the parts of a text, at signs and words between names and at brackets, dashes and commas."""
    return [part_of(each) for side in sides_of(plain) for each in BESIDE.split(side) if each and LETTERS.search(each)]


def sides_of(plain: str) -> list[str]:
    """Return what stands on each side of the words and signs that join names."""
    return BETWEEN.split(together(plain))


def together(plain: str) -> str:
    """Return a text without the signs inside short codes, which part nothing: "SteerCo S/4" is one."""
    return TOGETHER.sub(lambda found: "".join(filter(None, found.groups())), plain)


@lru_cache(maxsize=4096)
def part_of(text: str) -> Part:
    """Return what one part of a text names, read by itself."""
    plain = text.strip(" .,;:?*'\"()[]")
    untitled = _untitled(plain)
    if is_nobody(plain):
        return Part(plain, "placeholder", plain)
    if words.TITLES.match(plain) and (NAME_WORD.fullmatch(untitled) or (_is_name(plain) and not is_business(untitled))):
        return Part(untitled, "person")
    return _begun(plain) or _said(plain) or _named(plain)


def is_nobody(text: str) -> bool:
    """Return whether a whole text stands where a name should."""
    return words.NOBODY.fullmatch(text) is not None or any(
        each.fullmatch(text) for each in (states.NOBODY, states.NOT_DONE)
    )


def _begun(plain: str) -> Part | None:
    """Return what the first words of a part settle, or a legal form anywhere in it."""
    if (found := words.LEGAL.search(plain)) or (found := states.KNOWN_FIRM.fullmatch(plain)):
        return Part(plain, "vendor", found[0])
    if found := words.OFFICE.match(plain):
        return Part(plain, "role", found[0])
    if (found := words.OF_SOMEBODY.fullmatch(plain)) and words.ROLES.search(plain):
        return Part(plain, "team", found[0])
    if found := words.GONE.match(plain):
        return Part(plain, "leaver", found[0])
    if (found := words.VENDORS.match(plain)) and not words.OF_VENDORS.match(plain):
        return Part(plain, "vendor", found[0])
    return None


def _said(plain: str) -> Part | None:
    """Return what a word anywhere in a part says; the first kind of words that is found counts."""
    of_vendors = "role" if words.ROLES.search(plain) else "team"
    for kind, said in (
        ("placeholder", words.NOBODY_IN), ("committee", words.COMMITTEES), ("several", words.MANY),
        (of_vendors, words.OF_VENDORS), ("vendor", words.VENDORS), ("role", words.ROLES), ("team", words.TEAMS),
        ("team", words.FUNCTIONS),
    ):  # fmt: skip
        if found := said.search(plain):
            if found[0] == "Md" and _is_name(plain):
                return Part(plain, "person")  # short for Mohammed
            name = _name_in(plain) if said is words.ROLES else ""
            return Part(name, "person") if name else Part(plain, kind, found[0])
    return None


def _named(plain: str) -> Part:
    """Return whether words that say nothing by themselves read as a part of the company, a firm or a name."""
    if EASTERN_TEAM.fullmatch(plain) or words.DOING.fullmatch(plain):
        return Part(plain, "team", plain)
    if LETTERS.search(plain) and not re.sub(r"[\W\d_]+", "", words.MAYBE.sub("", plain)):
        return Part(plain, "team", plain)
    if (found := words.FIRMS.search(plain)) and len(plain.split()) > 1:
        return Part(plain, "vendor", found[0])
    if _is_name(plain) and 2 * len(words.MAYBE.findall(plain)) > len(plain.split()):
        return Part(plain, "team", plain)
    is_dotted = re.fullmatch(r"[^\W\d_]{2,}[._][^\W\d_]{2,}", plain) is not None
    return Part(_untitled(plain), "person") if is_dotted or _is_name(plain) else Part(plain, "unknown")


def _name_in(text: str) -> str:
    """Return the name beside a title in capitals: "CIO Mara Okafor" ("" for none)."""
    name = " ".join(BY_TITLE.sub(" ", text).split())
    return name if name != text and _is_name(name) and not is_business(name) else ""


def is_business(text: str) -> bool:
    """Return whether any word belongs to a company rather than to a name."""
    told = (words.ROLES, words.FUNCTIONS, words.TEAMS, words.COMMITTEES, words.VENDORS, words.MANY)
    return any(each.search(text) for each in told)


def _is_name(text: str) -> bool:
    """Return whether a text reads as the name of one person: two to five words, none of them of a sentence."""
    if EASTERN.fullmatch(text):
        return True
    said = _untitled(text).split()
    own = [each for each in said if each.casefold() not in words.PARTICLES]
    is_said = words.SENTENCE.search(words.GIVEN_TOO.sub("", text)) is not None
    if len(said) < 2 or is_said or not 0 < len(own) <= LONGEST_NAME or len(said) > 2 * LONGEST_NAME:  # noqa: PLR2004
        return False
    own = [BEGUN_SMALL.sub("", each) for each in own]
    if not all(NAME_WORD.fullmatch(each) for each in own) or not any(len(each.strip(".")) > 1 for each in own):
        return False
    return text == text.casefold() or all(each[0].isupper() or not each[0].islower() for each in own)


def _untitled(text: str) -> str:
    return words.AFTER.sub("", words.TITLES.sub("", text)).strip()


def without_mail(text: str) -> str:
    """Return the name in "Name <mail>"; where the brackets hold all there is, what they hold."""
    text = CARE_OF.sub(", ", text.removeprefix("@").rstrip("*†¹²³ "))
    text = PHONE.sub("", text) if LETTERS.search(PHONE.sub("", text)) else text
    outside = BRACKETED.sub(" ", text).strip()
    return outside if re.search(r"\w", outside) else BRACKETED.sub(r" \1 ", text).strip()


def first_name_first(text: str) -> str:
    """Return "First Surname" for "Surname, First"; anything else with a comma stays as it is."""
    last, comma, first = text.partition(",")
    sides = (last.split(), first.split())
    if not comma or "," in first or not all(0 < len(each) <= WORDS_OF_A_NAME for each in sides):
        return text
    if BETWEEN.search(text) or BESIDE.search(last + first) or not _is_person_word(last) or not _is_person_word(first):
        return text
    if len(sides[0]) > 1 and len(sides[1]) > 1 and not sides[0][0].islower():
        return text  # "Mara Okafor, Piet Lind" are two
    return f"{first.strip()} {last.strip()}"


def _is_person_word(text: str) -> bool:
    """Return whether one side of a comma may be a part of a name; "Law" and "Sales" are surnames too."""
    may_be = words.MAYBE.fullmatch(text.strip()) is not None
    return (may_be or part_of(text).kind in {"person", "unknown"}) and not re.search(r"\d", text)
