"""How legible an update is: eight parts with their points, each with the places of the text that give it (M2).

It judges a text, never who wrote it. Everything here follows from the text alone, so that a text is judged once; the
names that are known, how fresh it is and whether it repeats the one before are joined by whoever asks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from pipelines.judge import legibility_de, legibility_en, legibility_fr
from pipelines.judge.legibility_actors import actors
from pipelines.judge.legibility_time import facts, periods

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from types import ModuleType

    from pipelines.judge.legibility_actors import Actor

    Found = tuple[int, int]

LANGUAGES = (legibility_en, legibility_de, legibility_fr)
POINTS = {
    "actor": 10, "period": 15, "fact": 15, "changed": 15, "blocker": 15, "next": 15, "plain": 10, "fresh": 5,
}  # fmt: skip
EMPTY = "empty"  # a phrase that says nothing: it takes the points of "plain"
BLAMES = ("blames_customer", "blames_other", "blames_supplier", "own_part_done")
COPY_CAP = 40  # points of a text that repeats the one before, at most
NEAR = 5  # characters between "by" and its day: "by the 3rd"
LONGEST = 4000  # characters that are read: an update is not a book


@dataclass(frozen=True)
class Span:
    """A place in a text that gives a part its points; `needs` is the name that must be known for it to count."""

    part: str
    start: int
    end: int
    points: int = 0
    needs: str = ""


def judge(text: str) -> tuple[Span, ...]:
    """Return every place of a text that counts, in its order."""
    written = text[:LONGEST].replace("\u2019", "'")
    people = actors(written)
    # The word lists are in small letters: matching without regard to case takes several times as long.
    read = small if len(small := written.lower()) == len(written) else written
    quoted = tuple(each.span() for each in QUOTED.finditer(read))
    dated = periods(read)
    measured = facts(written, read, (*dated, *quoted))
    empty = tuple(_empty(read, dated, measured, people))
    found = [_span("actor", (one.start, one.end), one.needs) for one in people if one.kind != "team"]
    found += [_span("period", each) for each in dated]
    found += [_span("fact", each) for each in measured]
    found += [
        _span("changed", each) for each in _changes(read, (*dated, *measured), empty) if not _within(each, quoted)
    ]
    found += [_span("blocker", each) for each in _blockers(read, empty)]
    found += [Span("next", one[0], one[1], POINTS["next"], needs) for one, needs in _nexts(read, dated, people, empty)]
    found += [Span(EMPTY, *each) for each in empty]
    if not empty and re.search(r"\w", read):
        found.append(Span("plain", 0, 0, POINTS["plain"]))
    found.append(Span("fresh", 0, 0, POINTS["fresh"]))
    for name in BLAMES:
        found += [Span(name, *each.span()) for each in PATTERNS[name].finditer(read)]
    return tuple(sorted(set(found), key=lambda each: (each.start, each.end, each.part, each.needs)))


def parts(spans: Iterable[Span], *, known: Collection[str] = (), fresh: bool | None = None) -> dict[str, int]:
    """Return the points of each of the eight parts; `known` are words of known names, in small letters."""
    counted = {each.part for each in spans if not each.needs or each.needs in known}
    return {name: points if name in counted and (name != "fresh" or fresh) else 0 for name, points in POINTS.items()}


def score(text: str, *, known: Collection[str] = (), fresh: bool | None = None, copied: bool = False) -> int:
    """Return the points of a text from 0 to 100; a copy of the update before has 40 at most."""
    total = sum(parts(judge(text), known=known, fresh=fresh).values())
    return min(total, COPY_CAP) if copied else total


def _span(part: str, place: Found, needs: str = "") -> Span:
    return Span(part, place[0], place[1], POINTS[part], needs)


def _compiled(name: str, *, before: str = r"(?<!\w)", after: str = r"(?!\w)") -> re.Pattern[str]:
    """Return one pattern of a list of every language; a space stands for any white space."""
    joined = "|".join(getattr(each, name) for each in LANGUAGES)
    return re.compile(f"{before}(?:{_spaced(joined)}){after}")


def _spaced(pattern: str) -> str:
    """Return a pattern whose plain spaces stand for any white space; those of a class stay."""
    return re.sub(r" (?![^\[]*\])", r"[ \\t\\u00a0\\n]", pattern)


def _of(module: ModuleType, name: str) -> str:
    return _spaced(str(getattr(module, name)))


PATTERNS = {
    **{
        name: _compiled(name) for name in ("EMPTY", "STATES", "CHANGED", "STARTS", "NO_CAUSE", "AHEAD", "UNTIL", "ASKS")
    },
    **{name: _compiled(name, after=r"(?:(?<=\W)|(?!\w))") for name in ("CAUSES", "NEXT")},
    **{name: _compiled(name.upper()) for name in BLAMES},
}
NEGATED = re.compile(rf"(?:{'|'.join(_of(each, 'NEGATED') for each in LANGUAGES)})\s*$")
RESOLVED = re.compile(rf"\W*(?:\w+\W+){{0,2}}?(?:{'|'.join(_of(each, 'RESOLVED') for each in LANGUAGES)})\b")
NOT_YET = re.compile(rf"(?<!\w)(?:{'|'.join(_of(each, 'NOT_YET') for each in LANGUAGES)})\s*$")
# What stands in quotation marks is a name of something: it tells nothing of itself.
QUOTED = re.compile(r"[\"\u201c\u201e\u00ab][^\"\u201c\u201d\u00bb\n]{1,80}[\"\u201c\u201d\u00bb]")
ENDS = re.compile(r"(?<![.\s][a-zß-ÿ]\.)(?<!\d\.)(?<!ca\.)(?<!dr\.)(?<!no\.)(?<!nr\.)(?<=[.!?;])\s+|\n+|\s+[•|]\s+")


@lru_cache(maxsize=4)
def _sentences(text: str) -> tuple[Found, ...]:
    """Return where each sentence begins and ends."""
    cuts = [0, *(each.end() for each in ENDS.finditer(text)), len(text)]
    return tuple((start, end) for start, end in pairwise(cuts) if text[start:end].strip())


def _around(text: str, place: int) -> Found:
    return next((each for each in _sentences(text) if each[0] <= place < each[1]), (0, len(text)))


def _within(place: Found, others: Iterable[Found]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in others)


def _empty(text: str, dated: Collection[Found], measured: Collection[Found], people: Collection[Actor]) -> list[Found]:
    """Return the phrases that say nothing, unless they are denied, or are a state of which more is said."""
    found = [each.span() for each in PATTERNS["EMPTY"].finditer(text)]
    for each in PATTERNS["STATES"].finditer(text):
        own = _around(text, each.start())
        checkable = _within(own, measured)
        named = _within(own, ((one.start, one.end) for one in people if one.kind != "team"))
        if not checkable and not (named and _within(own, dated)):
            found.append(each.span())
    return [each for each in sorted(set(found)) if not _denied(text, each)]


def _denied(text: str, place: Found) -> bool:
    """Return whether a phrase is said to be so no longer, or to be settled."""
    start, end = _around(text, place[0])
    if text[place[0] : place[1]].lower().startswith(("no ", "nothing", "kein", "nichts", "pas de", "rien")):
        return False
    return bool(NEGATED.search(text[start : place[0]]) or RESOLVED.match(text[place[1] : end]))


def _changes(text: str, checkable: Collection[Found], empty: Collection[Found]) -> list[Found]:
    """Return what happened, not what is to happen; a start or what stands beside an empty phrase must be checkable."""
    found = [each.span() for each in PATTERNS["CHANGED"].finditer(text)]
    starts = [each.span() for each in PATTERNS["STARTS"].finditer(text)]
    said = [(each, _around(text, each[0]), each in starts) for each in (*found, *starts)]
    return [
        each
        for each, own, is_start in said
        if not _within(each, empty)
        and not NOT_YET.search(text[own[0] : each[0]])
        and (_within(own, checkable) or not (is_start or _within(own, empty)))
    ]


def _blockers(text: str, empty: Collection[Found]) -> list[Found]:
    """Return what holds it up, or that nothing does."""
    found = [each.span() for each in PATTERNS["NO_CAUSE"].finditer(text)]
    found += [each.span() for each in PATTERNS["CAUSES"].finditer(text) if not _denied(text, each.span())]
    return [each for each in found if not _within(each, empty)]


def _nexts(
    text: str, dated: Collection[Found], people: Collection[Actor], empty: Collection[Found]
) -> list[tuple[Found, str]]:
    """Return what comes next and who does it, with the name that must be known."""
    found = []
    for start, end in _sentences(text):
        own = [one for one in people if start <= one.start < end]
        marked = next(
            (each for each in PATTERNS["NEXT"].finditer(text, start, end) if not _within(each.span(), empty)), None
        )
        ahead = [each for each in PATTERNS["AHEAD"].finditer(text, start, end) if not _within(each.span(), empty)]
        until = ahead or [each for each in PATTERNS["UNTIL"].finditer(text, start, end) if _dated(each.end(), dated)]
        asked = next(
            (each for each in PATTERNS["ASKS"].finditer(text, start, end) if not _within(each.span(), empty)), None
        )
        is_dated = _within((start, end), dated) and not _within((start, end), empty)
        doing = [one for one in own if marked or _does(text, one, ahead) or (is_dated and until and one.kind != "team")]
        place = (marked.start() if marked else start, start + len(text[start:end].rstrip()))
        if sure := [one for one in doing if not one.needs]:
            found.append((place, sure[0].needs))
        elif asked and is_dated:
            found.append(((asked.start(), place[1]), ""))
        else:
            found += [(place, one.needs) for one in doing]
    return found


def _dated(place: int, dated: Iterable[Found]) -> bool:
    """Return whether a date begins right after a place, or around it: "by" or "in" may belong to the date."""
    return any(start <= place + NEAR and end > place for start, end in dated)


def _does(text: str, one: Actor, ahead: Iterable[re.Match[str]]) -> bool:
    """Return whether somebody is said to do something: a word of the future right after the name."""
    return any(
        re.fullmatch(r"[)\]]? (?:\w+ )?", text[one.end : each.start()]) for each in ahead if each.start() > one.end
    )
