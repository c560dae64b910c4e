"""A message to one person, in plain text: what is told, why, and what is asked; short enough to be read standing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from marts.say import capital, say_count, say_date, say_few, say_list
from marts.telling import Said, words
from marts.telling import more as not_shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from marts.notices import Fact, Post
    from marts.telling import Brief, Panel

SECTIONS = {"decider": "For you to decide", "owner": "What you own", "sender": "What you send"}
SCREENS = {"chair": "Brief", "decider": "Decision queue", "owner": "Ownership", "sender": "Load"}
DECIDE_NOW = 5  # the number of that panel
SHOWN = 5  # facts of a section that are told in full; the others are named
LONGEST = 110  # letters of a subject
LINES, OF_DECISIONS = 1, 3  # of a panel of the Brief, and of the last, which says what to decide now
FIRSTS = {
    "decision_late": "Overdue", "decision_due": "To decide", "decision_no_date": "Needs a date", "blocked": "Blocked",
    "late": "Late", "milestones_late": "Milestones overdue", "no_next_milestone": "No next milestone",
    "unrated": "How does it stand", "treatment_late": "Treatment overdue", "acceptance_over": "Acceptance over",
    "review_late": "To look at again", "notice_soon": "Notice soon", "sheet_late": "Late", "sheet_due": "Due today",
    "sheet_quiet": "Nothing came", "cells_aside": "To mend", "list_to_mend": "To change in your list",
}  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """The company that writes ("" where it is not named), the day, and the sequence that is told of."""

    company: str
    today: date
    seq: int


@dataclass(frozen=True)
class Message:
    """One message: to whom, its subject, the facts in it, the Brief for the chair, and what makes it this message."""

    post: Post
    moment: Moment
    subject: str
    id: str
    brief: Brief | None = None


@dataclass(frozen=True)
class Item:
    """One thing with everything that is told of it."""

    thing: str
    subject: str
    facts: tuple[Fact, ...]

    @property
    def because(self) -> str:
        """Return why it is told, in one line."""
        return " ".join(each.because for each in self.facts)

    @property
    def asks(self) -> str:
        """Return what is asked, each thing once."""
        return " ".join(dict.fromkeys(each.asks for each in self.facts))


@dataclass(frozen=True)
class Section:
    """One part of a message: what is told in full, and what is only named."""

    title: str
    shown: tuple[Item, ...]
    named: tuple[Item, ...]


def messages(posts: Sequence[Post], moment: Moment, brief: Brief | None) -> list[Message]:
    """Return a message for each person; whoever is told that there is a Brief gets it."""
    return [
        Message(each, moment, _subject(each, moment), _id(each, moment), brief if _has_brief(each) else None)
        for each in posts
    ]


def sections(post: Post) -> list[Section]:
    """Return the parts of a message, each with what is told in full and what is only named."""
    made = []
    for role, every in groupby((each for each in post.facts if each.role in SECTIONS), key=lambda each: each.role):
        items: dict[tuple[str, str], list[Fact]] = {}
        for fact in every:
            items.setdefault((fact.thing, fact.subject), []).append(fact)
        found = [Item(thing, subject, tuple(facts)) for (thing, subject), facts in items.items()]
        shown = SHOWN if len(found) > SHOWN + 1 else len(found)
        made.append(Section(SECTIONS[role], tuple(found[:shown]), tuple(found[shown:])))
    return made


def as_text(message: Message) -> str:
    """Return a message as plain text."""
    parts = [f"{message.post.person},", ""]
    parts += [words(message.brief.headline), ""] if message.brief else []
    for section in sections(message.post):
        parts += [section.title.upper(), ""]
        for item in section.shown:
            parts += [f"* {item.thing}: {item.subject}", f"  {item.because}", f"  > {item.asks}", ""]
        if section.named:
            parts += [others(section), ""]
    parts += [*_panels(message.brief), where_from(message.brief), ""] if message.brief else []
    return "\n".join([*parts, "--", *foot(message)]) + "\n"


def others(section: Section) -> str:
    """Return the sentence that names what is not told in full."""
    return f"And {len(section.named)} more: {'; '.join(each.subject for each in section.named)}."


def foot(message: Message) -> list[str]:
    """Return what stands below: how much was told before, where to look, and as of when."""
    post, moment = message.post, message.moment
    screens = [SCREENS[role] for role in SCREENS if any(each.role == role for each in post.facts)]
    lines = []
    if post.standing:
        verb = "still stands" if post.standing == 1 else "still stand"
        lines.append(f"{capital(say_few(post.standing, 'thing'))} you were told of before {verb}.")
    lines.append(f"In Evenkeel: {say_list(screens)}. This was so on {say_date(moment.today)}, after act {moment.seq}.")
    lines.append("You hear of each thing once, until it changes.")
    return lines


def shown_lines(panel: Panel) -> list[tuple[str, str, str]]:
    """Return the first rows of a panel of the Brief: label, sentence, and who with which date."""
    first = OF_DECISIONS if panel.number == DECIDE_NOW else LINES
    return [(each.label, words(each.text), each.who) for each in panel.lines[:first]]


def where_from(brief: Brief) -> str:
    """Return the line that names the evidence of each figure in the headline ("" where it states none)."""
    said = [each for each in brief.headline if isinstance(each, Said) and each.figure]
    named = "; ".join(f"{each.text} ({each.figure.id})" for each in said if each.figure)
    return f"Where from, for the search box: {named}." if named else ""


def more(panel: Panel) -> int:
    """Return how many rows of a panel are not told."""
    return int(not_shown(panel.count, len(shown_lines(panel))).value or 0)  # type: ignore[arg-type]


def _panels(brief: Brief) -> list[str]:
    parts = []
    for panel in brief.panels:
        parts.append(f"{panel.number} {panel.title.upper()}" + (f" ({panel.summary})" if panel.summary else ""))
        parts += [f"  {panel.dark}"] if panel.dark else []
        for label, text, who in shown_lines(panel):
            parts.append("  " + ". ".join(part for part in (label, text.rstrip("."), who) if part) + ".")
        parts += [f"  {more(panel)} more"] if more(panel) else []
        parts.append("")
    return parts


def _subject(post: Post, moment: Moment) -> str:
    """Return the subject: the Brief, else the most pressing fact, and how many there are beside it."""
    if _has_brief(post):
        rest = len(post.facts) - 1
        first = f"The Brief of {say_date(moment.today)}"
        return first + (f", and {say_count(rest, 'thing')} for you" if rest else "")
    fact, *rest_of = post.facts
    first = " ".join(f"{FIRSTS[fact.kind]}: {fact.subject}".split())
    return (first if len(first) <= LONGEST else f"{first[: LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}") + (
        f" (and {len(rest_of)} more)" if rest_of else ""
    )


def _has_brief(post: Post) -> bool:
    return any(each.role == "chair" for each in post.facts)


def _id(post: Post, moment: Moment) -> str:
    """Return what makes it this message: to whom, on which day, of which facts; the same again gives the same."""
    told = [post.key, moment.today.isoformat(), *(f"{each.about}={each.state}" for each in post.facts)]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
