"""What an answer card is made of: facts with their cells, parts with lines, and sentences that carry figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.telling import Said

if TYPE_CHECKING:
    from typing import TypeAlias

    from marts.figure import Figure


@dataclass(frozen=True)
class Named:
    """The name of something that has a card of its own: `item` is its (table, feed, key)."""

    text: str
    item: tuple[str, str, str]


NOBODY_SAYS = "Unknown"
Word: TypeAlias = "str | Said | Named"


@dataclass(frozen=True)
class Fact:
    """One answer: what is asked ("Owner"), what is known, why or how surely, and the cell that says it.

    `tone` is a word of the look: "off", "risk", "ok" or "". Where nothing is known, `text` says so.
    """

    label: str
    text: tuple[Word, ...] = (NOBODY_SAYS,)
    because: tuple[Word, ...] = ()
    place: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Entry:
    """One line of a part: what is said, what is said of it in small letters, and where."""

    text: tuple[Word, ...]
    soft: tuple[Word, ...] = ()
    tone: str = ""


@dataclass(frozen=True)
class Part:
    """One part of a card: its title, how many lines there are in all (None: not counted), the first lines.

    `empty` says what it means that there are none.
    """

    title: str
    entries: tuple[Entry, ...]
    count: Figure | None = None
    empty: str = ""
    more: Figure | None = None


@dataclass(frozen=True)
class Card:
    """Everything to answer with when somebody asks "what about it?": one sentence, five facts, and the parts."""

    item: tuple[str, str, str]
    kind: str
    name: str
    number: str
    unit: str
    says: tuple[Word, ...]
    facts: tuple[Fact, ...]
    parts: tuple[Part, ...]
    unknown: tuple[str, ...]
    sources: tuple[str, ...]


def words(said: tuple[Word, ...]) -> str:
    """Return a sentence without its figures and links."""
    return "".join(each if isinstance(each, str) else each.text for each in said)


def figures(card: Card) -> tuple[Figure, ...]:
    """Return every figure that a card states."""
    said = [card.says]
    said += [part for fact in card.facts for part in (fact.text, fact.because)]
    said += [part for each in card.parts for entry in each.entries for part in (entry.text, entry.soft)]
    found = [each.figure for text in said for each in text if isinstance(each, Said) and each.figure is not None]
    return (*found, *(each for part in card.parts for each in (part.count, part.more) if each is not None))
