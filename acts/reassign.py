"""Reassigning: many things get a new owner each, as corrections of their lists, in one step that is undone as one."""

from __future__ import annotations

import functools
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import store
from acts import correct, reading
from acts.actor import Actor, require
from acts.correct import Cell
from acts.heard import alike, shown
from acts.kind import Kind
from acts.leave import known
from acts.meant import meant
from acts.one_person import one_person
from acts.replay import WRITER
from marts.correctable import column_of, is_owner
from marts.say import say_count, say_date
from pipelines.filled import filled
from pipelines.judge.owners import kind_of
from schemas.errors import BadValueError, EvenkeelError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.correct import Listed
    from acts.leave import Known
    from schemas.table import Column
    from store import Act
    from store.builds import Drafting

    Found = tuple[Listed, Column, str]  # an item, the column that names its owner, and the new owner

ROLES = ("chair",)
WOULD, SAME, REFUSED = "would", "same", "refused"


@dataclass(frozen=True)
class Wish:
    """One thing and its new owner: a cell of a list, a name, by when ("" for at once), and where that was written."""

    cell: Cell
    name: str
    by: str = ""
    place: str = ""
    by_place: str = "By"


@dataclass(frozen=True)
class Line:
    """What becomes of one wish: `would` be corrected, is the `same` already, or is `refused`, and why in a sentence."""

    place: str
    table: str
    key: str
    column: str
    subject: str
    was: str
    name: str
    by: str
    state: str
    says: str


@dataclass(frozen=True)
class Done:
    """What was done: the act (None where nothing changed), its corrections, and what became of every wish."""

    seq: int | None
    corrections: tuple[int, ...]
    lines: tuple[Line, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer of the terminal."""
        return {"act": self.seq, "corrections": list(self.corrections), "lines": [asdict(each) for each in self.lines]}


def read(path: Path, name: str) -> tuple[tuple[Wish, ...], int]:
    """Return what a filled workbook wishes, and how many of its rows are blank; RuleError where it is none of ours."""
    found = filled(path, name)
    if found.refusal:
        raise RuleError(found.refusal)
    nowhere = ("", "", "", "")
    wishes = [(each, each.about or nowhere) for each in found.entries]
    return tuple(
        Wish(Cell(table, key, column, feed), each.said, each.by, each.place, each.by_place)
        for each, (table, feed, key, column) in wishes
    ), found.blank


def check(home: Path, wishes: Sequence[Wish], *, today: date) -> tuple[Line, ...]:
    """Return what would become of every wish; nothing is written."""
    return tuple(line for line, _ in _looked(reading(home, today=today), wishes))


def reassign(
    home: Path, actor: Actor, wishes: Sequence[Wish], *, reason: str, today: date, file: str = "", rest: bool = False
) -> Done:
    """Give things their new owners, all in one act; with `rest` those that are refused are left as they are.

    RuleError tells every refused wish, and then nothing is changed.
    """
    require(actor, "reassign things", ROLES)
    why = " ".join(reason.split())
    if not 0 < len(why) <= correct.LONGEST:
        raise RuleError("Things are reassigned with a reason. Say why in a sentence.")
    looked: list[tuple[Line, Found | None]] = []
    made: list[int] = []

    def first(db: DuckDBPyConnection, _seq: int) -> None:
        db.execute(f"set variable today = date '{today.isoformat()}'")
        looked.extend(_looked(db, wishes))
        if refused := [line.says for line, _ in looked if line.state == REFUSED and not rest]:
            raise RuleError("\n".join([*refused, "Nothing was changed: mend these, or leave them out."]))

    def correcting(place: int) -> Drafting:
        def draft(_db: DuckDBPyConnection, seq: int) -> Draft | None:
            line, found = looked[place]
            if line.state != WOULD or found is None:
                return None
            made.append(seq)
            return Draft(actor.name, actor.verified, correct.KIND.name, _correction(line, found, why))

        return draft

    def last(_db: DuckDBPyConnection, _seq: int) -> Draft | None:
        names = sorted({line.name for line, _ in looked if line.state == WOULD})
        content = {"corrections": made, "names": names, "file": file, "reason": why}
        return Draft(actor.name, actor.verified, KIND.name, content) if made else None

    acts = store.publish(home, WRITER, [first, *map(correcting, range(len(wishes))), last])
    return Done(acts[-1].seq if acts else None, tuple(made), tuple(line for line, _ in looked))


def _looked(db: DuckDBPyConnection, wishes: Sequence[Wish]) -> list[tuple[Line, Found | None]]:
    """Return what becomes of every wish; a thing that is there twice with two names is refused."""
    looked: list[tuple[Line, Found | None]] = []
    asked: dict[Cell, Wish] = {}
    who = functools.cache(partial(known, db))  # one name is often given to many things
    for wish in wishes:
        line, found = _judged(db, wish, who)
        earlier = asked.setdefault(wish.cell, wish)
        if line.state == WOULD and earlier is not wish:
            state = SAME if earlier.name == wish.name else REFUSED
            says = f'{wish.place}: the same thing stands in {earlier.place}, with "{earlier.name}". Leave one of them.'
            line, found = replace(line, state=state, says=says), None
        looked.append((line, found))
    return looked


def _correction(line: Line, found: Found, why: str) -> dict[str, Any]:
    """Return what the correction of one cell keeps; by when it is to be handed over stands in its reason."""
    by = f" To be handed over by {say_date(date.fromisoformat(line.by))}." if line.by else ""
    return correct.content(line.table, *found, reason=why + by)


def _judged(db: DuckDBPyConnection, wish: Wish, who: Callable[[str], Known]) -> tuple[Line, Found | None]:
    """Return what becomes of one wish, and the item, column and name where it would be corrected."""
    subject, was = wish.cell.key, ""
    try:
        column = _column(wish)
        item = correct.find(db, wish.cell, column)
        subject, standing = item.subject, _standing(db, wish.cell.table, item, column)
        was = standing[1] if standing else item.value or ""
        name = meant(db, column, _present(wish, who))
        by = _by(wish)
        if alike(column, was, name):
            return _line(wish, subject, was, SAME, f"{subject}: {name} owns it already."), None
        _require_free(db, wish, item, standing, name)
    except EvenkeelError as error:
        says = str(error) if wish.place and str(error).startswith(wish.place) else f"{wish.place or subject}: {error}"
        return _line(wish, subject, was, REFUSED, says), None
    says = f"{subject}: {shown(column, was)} becomes {shown(column, name)}"
    line = _line(wish, subject, was, WOULD, f"{says}, by {say_date(date.fromisoformat(by))}." if by else f"{says}.")
    return replace(line, name=name, by=by), (item, column, name)


def _line(wish: Wish, subject: str, was: str, state: str, says: str) -> Line:
    cell = wish.cell
    return Line(wish.place, cell.table, cell.key, cell.column, subject, was, wish.name, wish.by, state, says)


def _column(wish: Wish) -> Column:
    """Return the column that names the owner; RuleError where the way back leads to none."""
    try:
        found = column_of(wish.cell.table, wish.cell.column)
    except KeyError:
        found = None
    if found is None or not is_owner(found):
        raise RuleError(
            "the row no longer says which thing it is about. Take it from the workbook as it was handed out, and fill "
            "in only the blank fields."
        )
    return found


def _present(wish: Wish, who: Callable[[str], Known]) -> str:
    """Return the one person whom a name means, who is here to stay; RuleError otherwise."""
    where = wish.place or "New owner"
    name = one_person(where, wish.name)
    found = who(name)
    kind, because = kind_of(name)
    if not found.state and kind != "person":
        raise RuleError(
            f'{where}: "{name}" was given, the name of one person was expected ({because}). Name who it is.'
        )
    if found.state in {"gone", "team", "role", "vendor", "namesakes"}:
        raise RuleError(f'{where}: "{name}" was given, a person who is here was expected ({found.because}). Name who '
                        "takes it over.")  # fmt: skip
    if found.leaves_on:
        raise RuleError(
            f'{where}: "{name}" was given, who leaves on {say_date(found.leaves_on)}. Name somebody who stays.'
        )
    return found.person


def _by(wish: Wish) -> str:
    try:
        return date.fromisoformat(wish.by).isoformat() if wish.by else ""
    except ValueError:
        raise BadValueError(wish.by_place, wish.by, "one date such as 2026-11-27, or nothing") from None


def _standing(db: DuckDBPyConnection, table: str, item: Listed, column: Column) -> tuple[int, str] | None:
    rows = db.execute(
        "select seq, value from corrections_standing where table_name = ? and feed = ? and item_key = ? "
        "and column_name = ?",
        [table, item.feed, item.key, column.name],
    ).fetchall()
    return (int(rows[0][0]), str(rows[0][1])) if rows else None


def _require_free(
    db: DuckDBPyConnection, wish: Wish, item: Listed, standing: tuple[int, str] | None, name: str
) -> None:
    """Raise RuleError where a correction is not the way: the list says it itself, or the decision was said here."""
    column = _column(wish)
    if standing and alike(column, item.value, name):
        raise RuleError(
            f"{item.subject}: the list itself says {shown(column, item.value)}, corrected in act {standing[0]}. Undo "
            "that act instead."
        )
    if wish.cell.table == "decisions":
        here = db.execute(
            "select decision_id, said_in_act from decision_queue where feed = ? and item_key = ? "
            "and said_in_act is not null",
            [item.feed, item.key],
        ).fetchall()
        if here:
            raise RuleError(
                f"Decision {here[0][0]}: its owner was said here in act {here[0][1]}. Decide it or put it off again."
            )


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.executemany("insert into act_parts values (?, ?)", [(act.seq, each) for each in act.content["corrections"]])


def _subject(content: dict[str, Any]) -> str:
    names = content["names"]
    to = names[0] if len(names) == 1 else say_count(len(names), "name")
    return f"Reassigned {say_count(len(content['corrections']), 'thing')} to {to}"


KIND = Kind("reassign", ROLES, _apply, _subject)
