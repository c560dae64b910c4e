"""Answers to whether two names are one: the same, apart, or one the parent of the other; they hold for later loads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.alias_names import names_known
from acts.alias_rules import ANSWERS, APART, PARENT, SAME, TOPICS, VENDOR, Answer, standing, told
from acts.kind import Kind
from acts.replay import WRITER
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.alias_names import Names, Side
    from store import Act

ROLES = ("procurement", "finance", "it", "security")
SHORTEST, LONGEST = 3, 500


@dataclass(frozen=True)
class Wish:
    """One answer as somebody gives it: of `same` the right side stays, of `parent` the right side is the parent.

    Each side is a name as it stands in a list, or the key of a vendor of the lists. `place` is where it was written.
    """

    topic: str
    answer: str
    left: str
    right: str
    reason: str
    place: str = ""


def say(home: Path, actor: Actor, wish: Wish) -> int:
    """Say whether two names are one; return the sequence of the act.

    A name of several vendors, an answer that contradicts others and one that is known are refused with a sentence.
    """
    require(actor, "say which names are one", ROLES)

    def draft(db: DuckDBPyConnection, seq: int) -> Draft:
        names = names_known(db, (wish.left, wish.right))
        known = standing(db, names)
        new = meant(names, wish, seq)
        if old := known.repeats(new):
            raise RuleError(f"{new.says}: act {old.seq} says so already.")
        known.add(new)
        return Draft(actor.name, actor.verified, KIND.name, content(new))

    return store.publish(home, WRITER, [draft])[0].seq


def meant(names: Names, wish: Wish, seq: int) -> Answer:
    """Return what an answer means; a sentence where it cannot be read."""
    where = f"{wish.place}: " if wish.place else ""
    for what, given, known in (("Topic", wish.topic, TOPICS), ("Answer", wish.answer, ANSWERS)):
        if given not in known:
            raise BadValueError(f"{where}{what}", given, f"one of {', '.join(known)}")
    if wish.answer == PARENT and wish.topic != VENDOR:
        raise RuleError(f"{where}Answer: a {wish.topic} has no parent here, {SAME} or {APART} was expected.")
    why = " ".join(wish.reason.split())
    if not SHORTEST <= len(why) <= LONGEST:
        given = f'"{why}" was given' if len(why) < SHORTEST else f"{len(why)} letters were given"
        raise RuleError(f"{where}Reason: {given}, a sentence of {SHORTEST} to {LONGEST} letters was expected.")
    left = names.side(wish.topic, f"{where}Left", wish.left)
    right = names.side(wish.topic, f"{where}Right", wish.right)
    if left.key == right.key and wish.answer != SAME and wish.topic == VENDOR:
        left, right = _split(names, wish, left, right)
    return Answer(seq, wish.topic, wish.answer, left, right, why)


def _split(names: Names, wish: Wish, left: Side, right: Side) -> tuple[Side, Side]:
    """Return a name and the vendor of the lists that it would be found as: the name is to stand for itself."""
    if names.is_name(wish.left) == names.is_name(wish.right):
        return left, right
    return (names.bare(left), right) if names.is_name(wish.left) else (left, names.bare(right))


def content(new: Answer) -> dict[str, Any]:
    """Return what the act keeps."""
    return {
        "topic": new.topic,
        "answer": new.answer,
        "left": new.left.name,
        "left_key": new.left.key,
        "right": new.right.name,
        "right_key": new.right.key,
        "reason": new.reason,
    }


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    names = ("topic", "answer", "left_key", "left", "right_key", "right", "reason")
    db.execute("insert into alias_events values (?, ?, ?, ?, ?, ?, ?, ?)", [act.seq, *(said[each] for each in names)])


def _subject(content: dict[str, Any]) -> str:
    return f"Said: {told(content['answer'], content['left'], content['right'])}"


KIND = Kind("alias", ROLES, _apply, _subject)
