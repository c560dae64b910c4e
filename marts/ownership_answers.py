"""The four answers that an owner has about a thing (B4): what for, who depends on it, which risks, which decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection

QUESTIONS = {
    "purpose": "What is it for",
    "dependents": "Who depends on it",
    "risks": "What risks matter most",
    "decisions": "What decision is pending",
}


class Answers(NamedTuple):
    """The questions with their answers (None: the lists do not say), and how many of them are answered."""

    told: tuple[tuple[str, str | None], ...]
    answered: int


def answers(db: Connection, *, table: str, feed: str | None, key: str) -> Answers | None:
    """Return the four answers about a system, vendor or contract; None for anything else."""
    query = (
        "select purpose, dependents, risks, decisions, answered from ownership_answers "
        "where item_table = $table and feed is not distinct from $feed and item_key = $key"
    )
    found = select(db, query, table=table, feed=feed, key=key)
    if not found:
        return None
    told = tuple((question, found[0][name]) for name, question in QUESTIONS.items())
    return Answers(told, found[0]["answered"])
