"""Answers: what a person said about a layout, remembered for its next file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from schemas.errors import BadValueError
from store.builds import Draft

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
# Answers about one file alone (which month, replace or add, part of the list) say nothing about the next file.
FOR_ONE_FILE = ("covers", "overlap", "partial_list", "same_list", "as_of", "table", "closed_period")


def answer(home: Path, actor: Actor, layout: str, question: str, given: str) -> int:
    """Remember (or correct) the answer to a question of a layout; return the sequence of the act."""
    require(actor, "answer", ROLES)
    draft = Draft(actor.name, actor.verified, KIND.name, {"layout": layout, "answers": {question: given}})
    return store.publish(home, WRITER, [lambda _db, _coming: draft])[0].seq


def remembered(db: DuckDBPyConnection) -> dict[str, dict[str, str]]:
    """Return {layout: {question: answer}} as it counts at the cursor's sequence."""
    found: dict[str, dict[str, str]] = {}
    for layout, question, given in db.execute("select layout, question, answer from remembered_answers").fetchall():
        found.setdefault(layout, {})[question] = given
    return found


def from_file(file: str, name: str) -> dict[str, str]:
    """Return the answers that a JSON file holds for one sheet file.

    It is {question: answer}, {file name: {question: answer}}, or both: what is said of the file goes first.
    """
    if not file:
        return {}
    try:
        given = json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        given = None
    if not isinstance(given, dict):
        raise BadValueError("--answers", file, 'a JSON file such as {"column:amount": "F"}')
    own = given.get(name)
    both = given | (own if isinstance(own, dict) else {})
    return {str(key): str(each) for key, each in both.items() if not isinstance(each, dict)}


def worth_remembering(answers: dict[str, str]) -> dict[str, str]:
    """Return the answers that hold for every file of a layout."""
    return {key: given for key, given in answers.items() if key.split(":")[0] not in FOR_ONE_FILE}


def remember(db: DuckDBPyConnection, seq: int, layout: str, answers: dict[str, str]) -> None:
    """Write answers into the build, as part of the act `seq`."""
    for question, given in answers.items():
        db.execute("insert into answers values (?, ?, ?, ?)", [seq, layout, question, given])


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    remember(db, act.seq, act.content["layout"], act.content["answers"])


def _subject(content: dict[str, Any]) -> str:
    return ", ".join(f"{key}: {given}" for key, given in content["answers"].items())


KIND = Kind("answer", ROLES, _apply, _subject)
