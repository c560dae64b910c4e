"""What each person should hear about: their decisions, gaps of what they own, their sheets; for the chair the Brief."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any

from marts.notices_words import THINGS, asks, because
from marts.reviews import last
from marts.sql import select, value

if TYPE_CHECKING:
    from datetime import date

    from marts.sql import Connection

SOON = 3  # days before which a decision that is due is told of
CHAIR = ("chair", "chair of the review", "chair of the weekly review")  # roles that somebody may hold, as compared
ROLES = ("chair", "decider", "owner", "sender")  # in this order one message speaks
BRIEF = "brief"
HERE = {"person", "unknown", None}  # of a name: somebody who can be written to, as far as is known
GROUPS = {"team", "committee", "several", "placeholder"}  # what the words of a name say that is not one person
SELF_MADE = ("notified", "export", "view")  # acts that change no fact
LONG = 120  # characters of a state; a longer one is kept as its hash
KINDS = (
    "decision_late", "decision_due", "decision_no_date", "blocked", "late", "milestones_late", "treatment_late",
    "acceptance_over", "notice_soon", "no_next_milestone", "review_late", "unrated", "sheet_late", "sheet_due",
    "sheet_quiet", "list_to_mend", "cells_aside",
)  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """One thing that one person should hear about: a decision, an initiative, a sheet.

    `about` stays the same as long as it is the same thing, `state` as long as it stands alike: somebody who was told
    of both is not told again. `because` and `asks` are sentences, `day` is the day that it turns on.
    """

    role: str
    kind: str
    about: str
    state: str
    thing: str
    subject: str
    because: str
    asks: str
    day: date | None = None


@dataclass(frozen=True)
class Post:
    """The facts that one person was not told of yet, and how many others still stand; "" where no address is known."""

    key: str
    person: str
    address: str
    facts: tuple[Fact, ...]
    standing: int = 0


@dataclass(frozen=True)
class Posts:
    """What is to be told, person by person, and the facts that belong to nobody who can be written to, with whose."""

    posts: tuple[Post, ...]
    nobodys: tuple[tuple[str, Fact], ...]


def posts(db: Connection, *, chair: str = "") -> Posts:
    """Return what each person was not told of yet, on the day of the cursor; `chair` names who gets the Brief.

    Without a name it is who holds the role "Chair", as somebody said here; else nobody.
    """
    people = _People(db)
    found = [(people.found(row), _fact(row)) for row in _rows(db)]
    nobodys = tuple((row, fact) for (key, row), fact in found if not key)
    known = [(key, name, fact) for (key, name), fact in found if key]
    reads = chair or people.chair()
    known += [(*people.named(reads), _brief(db))] if reads else []
    told = {(each["person"], each["about"]): each["state"] for each in select(db, "select * from notices_told")}
    made = []
    for key, every in groupby(sorted(known, key=_place), key=lambda each: each[0]):
        own = list(every)
        facts = tuple(fact for _, _, fact in own if told.get((key, fact.about)) != fact.state)
        if facts:
            made.append(Post(key, own[0][1], people.address(key), facts, len(own) - len(facts)))
    return Posts(tuple(made), nobodys)


class _People:
    """Whom each name means today, by the name as it is written and by what it is compared by."""

    def __init__(self, db: Connection) -> None:
        rows = select(db, "select * from notices_people order by written")
        self._known = {each["name_key"]: each for each in rows} | {each["written"]: each for each in rows}

    def found(self, row: dict[str, Any]) -> tuple[str, str]:
        """Return the key and name of the person whom a row is for; "" and what stands there where it is nobody."""
        if row["role"] != "sender":
            here = row["person"] and not self._is_group(row["person"])
            return self.named(row["person"]) if here else ("", row["written"])
        for name in (row["sender"], row["deputy"]):
            if name and self._of(name).get("state") in HERE and not self._is_group(name):
                return self.named(name)
        if not row["sender"] and row["last_by"] and self._of(row["last_by"]).get("state") == "person":
            return self.named(row["last_by"])
        return "", row["sender"] or "nobody"

    def named(self, name: str) -> tuple[str, str]:
        """Return the key and name of the person whom a name means."""
        person = str(self._of(name).get("person") or name)
        return str(self._of(person).get("name_key") or person.lower()), person

    def chair(self) -> str:
        """Return who holds the role of the chair ("" for nobody)."""
        return next((str(self._known[each]["person"]) for each in CHAIR if self._of(each).get("state") == "person"), "")

    def address(self, key: str) -> str:
        """Return the address of a person ("" where none is known)."""
        return str(self._of(key).get("email") or "")

    def _is_group(self, name: str) -> bool:
        """Return whether a name reads as a group that nobody here said to be one person."""
        known = self._of(name)
        return known.get("proposed") in GROUPS and not known.get("said")

    def _of(self, name: str) -> dict[str, Any]:
        plain = " ".join(name.split())
        return self._known.get(plain) or self._known.get(plain.lower()) or {}


def _rows(db: Connection) -> list[dict[str, Any]]:
    rows = select(db, "select * from notices_decisions")
    rows = [each for each in rows if each["kind"] != "decision_due" or each["days"] <= SOON]
    return rows + select(db, "select * from notices_gaps") + select(db, "select * from notices_sheets")


def _fact(row: dict[str, Any]) -> Fact:
    kind, day = row["kind"], row["day"]
    state = "|".join((kind, day.isoformat() if day else "", row["said"] or ""))
    if len(state) > LONG:
        state = sha256(state.encode()).hexdigest()
    words = because(kind, day, row["days"], row["said"] or "")
    return Fact(row["role"], kind, row["about"], state, THINGS[kind], row["subject"] or "", words, asks(kind), day)


def _brief(db: Connection) -> Fact:
    """Return the fact that there is a Brief: another one after a review, and after anything that changed facts."""
    review = last(db)
    seen = "seq <= coalesce(getvariable('as_of_seq'), seq)"
    text = f"select coalesce(max(seq), 0) from acts where {seen} and act not in $own"
    state = f"{review.seq if review else 0}|{value(db, text, own=SELF_MADE)}"
    return Fact("chair", BRIEF, BRIEF, state, "Brief", "", "", "")


def _place(each: tuple[str, str, Fact]) -> tuple[Any, ...]:
    """Return where a fact stands: person by person, the most pressing first."""
    key, _, fact = each
    kind = KINDS.index(fact.kind) if fact.kind in KINDS else -1
    return key, ROLES.index(fact.role), kind, fact.day is None, fact.day, fact.subject, fact.about
