"""Many answers to whether names are one, in one act with parts: all of them or none, undone as one or one by one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import store
from acts import alias
from acts.actor import Actor, require
from acts.alias_names import names_known
from acts.alias_rules import standing
from acts.kind import Kind
from acts.replay import WRITER
from marts.say import say_count
from schemas.errors import EvenkeelError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.alias import Wish
    from acts.alias_rules import Answer
    from store import Act
    from store.builds import Drafting

WOULD, KNOWN, REFUSED = "would", "known", "refused"


@dataclass(frozen=True)
class Line:
    """What becomes of one answer: it `would` be said, is `known` already, or is `refused`, and why in a sentence."""

    place: str
    topic: str
    answer: str
    left: str
    right: str
    state: str
    says: str


@dataclass(frozen=True)
class Done:
    """What was done: the act (None where nothing is new), the answers that are its parts, what became of each line."""

    seq: int | None
    answers: tuple[int, ...]
    lines: tuple[Line, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer of the terminal."""
        return {"act": self.seq, "answers": list(self.answers), "lines": [asdict(each) for each in self.lines]}


def looked(db: DuckDBPyConnection, wishes: Sequence[Wish]) -> list[tuple[Line, Answer | None]]:
    """Return what would become of every answer, one after the other; those that would be said as they are meant."""
    names = names_known(db, [side for each in wishes for side in (each.left, each.right)])
    known = standing(db, names)
    first = int(db.execute("select coalesce(max(seq), 0) + 1 from acts").fetchall()[0][0])
    found: list[tuple[Line, Answer | None]] = []
    for wish in wishes:
        new = None
        try:
            new = alias.meant(names, wish, first + sum(each is not None for _, each in found))
            if old := known.repeats(new):
                state, says, new = KNOWN, f"{new.says}: act {old.seq} says so already.", None
            else:
                known.add(new)
                state, says = WOULD, f"{new.says}."
        except EvenkeelError as error:
            state, says, new = REFUSED, _placed(wish, str(error)), None
        found.append((Line(wish.place, wish.topic, wish.answer, wish.left, wish.right, state, says), new))
    return found


def check(db: DuckDBPyConnection, wishes: Sequence[Wish]) -> tuple[Line, ...]:
    """Return what would become of every answer; nothing is written."""
    return tuple(line for line, _ in looked(db, wishes))


def say_many(home: Path, actor: Actor, wishes: Sequence[Wish], *, file: str = "", rest: bool = False) -> Done:
    """Give many answers, all in one act; with `rest` those that are refused are left out.

    RuleError tells every refused one, and then nothing is said.
    """
    require(actor, "say which names are one", alias.ROLES)
    found: list[tuple[Line, Answer | None]] = []
    made: list[int] = []

    def first(db: DuckDBPyConnection, _seq: int) -> None:
        found.extend(looked(db, wishes))
        if refused := [line.says for line, _ in found if line.state == REFUSED and not rest]:
            raise RuleError("\n".join([*refused, "Nothing was said: mend these, or leave them out."]))

    def saying(place: int) -> Drafting:
        def draft(_db: DuckDBPyConnection, seq: int) -> Draft | None:
            new = found[place][1]
            if new is None:
                return None
            made.append(seq)
            return Draft(actor.name, actor.verified, alias.KIND.name, alias.content(new))

        return draft

    def last(_db: DuckDBPyConnection, _seq: int) -> Draft | None:
        content = {"answers": made, "file": file}
        return Draft(actor.name, actor.verified, KIND.name, content) if made else None

    acts = store.publish(home, WRITER, [first, *map(saying, range(len(wishes))), last])
    return Done(acts[-1].seq if acts else None, tuple(made), tuple(line for line, _ in found))


def _placed(wish: Wish, says: str) -> str:
    return says if not wish.place or says.startswith(wish.place) else f"{wish.place}: {says}"


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.executemany("insert into act_parts values (?, ?)", [(act.seq, each) for each in act.content["answers"]])


def _subject(content: dict[str, Any]) -> str:
    of = f" (file {content['file']})" if content["file"] else ""
    return f"Said of {say_count(len(content['answers']), 'pair')} of names whether they are one{of}"


KIND = Kind("aliases", alias.ROLES, _apply, _subject)
