"""Answers: what a person said about a layout, remembered for its next file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.planned import ASK, on_layout
from acts.replay import WRITER
from marts.answers import NO_COLUMN, say
from schemas.errors import BadValueError
from schemas.exports import all_exports
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions
    from pipelines.understood import Understood
    from store import Act
    from store.builds import Drafting

ROLES = ("finance", "procurement", "it", "security", "chair")
# Answers about one file alone (which month, replace or add, part of the list) say nothing about the next file.
FOR_ONE_FILE = ("covers", "overlap", "partial_list", "same_list", "as_of", "closed_period", "unit", "correction")
_ABOUT_ONE_COLUMN = ("date_order", "decimal", "percent")


def answer(home: Path, actor: Actor, layout: str, question: str, given: str, *, table: str = "") -> int:
    """Remember (or correct) the answer to a question of a layout; return the sequence of the act.

    The answer "?" takes an answer back: the next file of the layout asks again.
    """
    require(actor, "answer", ROLES)
    draft = Draft(actor.name, actor.verified, KIND.name, _content(layout, table, question, given))
    return store.publish(home, WRITER, [lambda _db, _coming: draft])[0].seq


def remembered(db: DuckDBPyConnection) -> dict[str, dict[str, str]]:
    """Return {layout: {question: answer}} as it counts at the cursor's sequence.

    A column is named by its heading where that is known: a new column to the left of it changes its letter.
    """
    found: dict[str, dict[str, str]] = {}
    rows = db.execute("select layout, question, answer, heading from remembered_answers").fetchall()
    for layout, question, given, heading in rows:
        found.setdefault(layout, {})[question] = heading or given
    return found


def memory_with(known: dict[str, dict[str, str]], answers: dict[str, str]) -> dict[str, dict[str, str]]:
    """Return what is remembered, without what is to be asked again and with what is said now of a layout alone."""
    found = {layout: dict(given) for layout, given in known.items()}
    for name, given in answers.items():
        question, layout = on_layout(name)
        if question.partition(":")[0] in FOR_ONE_FILE:
            continue
        for each in [found.setdefault(layout, {})] if layout else list(found.values()) if given == ASK else []:
            each.pop(question, None)
            if given != ASK:
                each[question] = given
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


def worth_remembering(found: Understood, options: LoadOptions) -> dict[str, str]:
    """Return the answers that hold for every file of a layout: those that this table of the file made use of."""
    given = options.said_of(found.layout)
    kept = {question: each for question, each in given.items() if _concerns(found, question, each)}
    if options.table and kept:  # columns named by hand say little about a sheet that no heading makes known
        kept["table"] = found.table
    return kept


def drafts(actor: Actor, found: Understood, given: dict[str, str], happened: Callable[[], bool]) -> list[Drafting]:
    """Return one act per answer, for behind the load that it was given for; none when that load does not happen."""

    def draft(question: str, said: str) -> Drafting:
        heading = _heading(found, question, said)
        more = {"file": found.file, "sheet": found.sheet} | ({"heading": heading} if heading else {})
        content = _content(found.layout, found.table, question, said) | more

        def decide(db: DuckDBPyConnection, _seq: int) -> Draft | None:
            known = remembered(db).get(found.layout, {}).get(question, ASK)
            changes = known not in {said, heading or said}
            return Draft(actor.name, actor.verified, KIND.name, content) if happened() and changes else None

        return decide

    return [draft(question, said) for question, said in given.items()]


def remember(db: DuckDBPyConnection, seq: int, layout: str, answers: dict[str, str]) -> None:
    """Write answers into the build, as part of the act `seq`."""
    for question, given in answers.items():
        db.execute("insert into answers values (?, ?, ?, ?)", [seq, layout, question, given])


def _concerns(found: Understood, question: str, given: str) -> bool:
    """Return whether an answer is about this table and says something about its next file."""
    kind, _, about = question.partition(":")
    if kind in FOR_ONE_FILE or "@" in question:
        return False
    if given == ASK:
        return True
    if kind == "column":
        used = found.columns.get(about)
        named = any(each.name == about for each in all_exports()[found.table].columns)
        return used.how in {"answered", "remembered"} if used else named and given.strip() in NO_COLUMN
    if kind in _ABOUT_ONE_COLUMN:
        return about in found.columns
    return given == found.table if kind == "table" else True


def _heading(found: Understood, question: str, given: str) -> str:
    """Return the heading of the column that an answer names, "" where it has none or shares it with another one."""
    kind, _, about = question.partition(":")
    match = found.columns.get(about)
    if kind != "column" or match is None or given.strip() in NO_COLUMN | {ASK}:
        return ""
    headings = [each.heading for each in found.columns.values()] + [each for each, _ in found.extra]
    alike = sum(_plain(each) == _plain(match.heading) for each in headings)
    return match.heading if alike == 1 and not re.fullmatch(r"[A-Z]{0,3}", match.heading.strip()) else ""


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _content(layout: str, table: str, question: str, given: str) -> dict[str, Any]:
    return {"layout": layout, "table": table, "answers": {question: given}}


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    remember(db, act.seq, act.content["layout"], act.content["answers"])


def _subject(content: dict[str, Any]) -> str:
    told = [
        f"ask again: {question}"
        if given == ASK
        else say(content.get("table", ""), question, given, content.get("heading", ""))
        for question, given in content["answers"].items()
    ]
    return f"Answered: {', '.join(told)}"


KIND = Kind("answer", ROLES, _apply, _subject)
