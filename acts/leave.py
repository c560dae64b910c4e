"""Leaving: on which day a person is here for the last time, said here beside what the people list says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.one_person import one_person
from acts.replay import WRITER
from marts.say import say_date
from marts.sql import select
from pipelines.judge.owners import name_key
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("chair",)
LONGEST = 200
PERSONS = ("person", "gone", "vendor")  # the states of a name that means one person


@dataclass(frozen=True)
class Known:
    """Who a name means, as far as lists and answers say: the person, what sort of name it is, and the last day.

    `state` is person, gone, vendor (staff of a supplier), role, team or namesakes; "" where nobody has said it.
    """

    person: str
    state: str = ""
    because: str = ""
    last_day: date | None = None
    leaves_on: date | None = None  # as said here

    @property
    def key(self) -> str:
        """Return what stays the same of the person, whichever name was given."""
        return self.person.lower() if self.state in PERSONS else name_key(self.person)


def leave(home: Path, actor: Actor, name: str, last_day: str, *, reason: str) -> int:
    """Say on which day a person is here for the last time, and who says so; return the sequence of the act.

    NotAllowedError, BadValueError and RuleError say why it was not noted.
    """
    require(actor, "say that somebody leaves", ROLES)
    plain = one_person("Name", name)
    why = " ".join(reason.split())
    if not 0 < len(why) <= LONGEST:
        raise RuleError("That somebody leaves is said with a reason. Write who says so, in a sentence.")
    try:
        day = date.fromisoformat(last_day.strip())
    except ValueError:
        raise BadValueError("Last day", last_day, "one date such as 2026-11-30") from None

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        found = known(db, plain)
        _require_news(db, found, day)
        content = {"person": found.person, "last_day": day.isoformat(), "reason": why}
        return Draft(actor.name, actor.verified, KIND.name, content)

    return store.publish(home, WRITER, [draft])[0].seq


def known(db: DuckDBPyConnection, name: str) -> Known:
    """Return who a name means on the day that the connection looks at."""
    rows = select(
        db,
        "select resolved.person, state, known_because, resolved.last_day, leaving.last_day as leaves_on "
        "from people_resolved as resolved left join people_leaving as leaving "
        "on resolved.name_key = leaving.name_key where resolved.name_key = $key",
        key=name_key(name),
    )
    for row in rows:
        person = row["person"] if row["state"] in PERSONS else name
        return Known(person, row["state"], row["known_because"], row["last_day"], row["leaves_on"])
    return Known(name)


def _require_news(db: DuckDBPyConnection, found: Known, day: date) -> None:
    key = name_key(found.person)
    if not found.state and not db.execute("select 1 from names_judged where name_key = ?", [key]).fetchall():
        raise BadValueError("Name", found.person, "a name that stands in a list")
    if found.state in {"team", "role", "namesakes"}:
        raise RuleError(f"{found.person}: {found.because}. Name the one person who leaves.")
    said = db.execute("select last_day, seq from people_leaving where name_key = ?", [key]).fetchall()
    if said and said[0][0] == day:
        raise RuleError(f"{found.person}: act {said[0][1]} says {say_date(day)} already.")
    if not said and found.last_day and found.last_day <= day:
        raise RuleError(
            f"{found.person}: the last day known is {say_date(found.last_day)} already ({found.because}), and the "
            "earlier day holds. Nothing has to be said here."
        )


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    db.execute(
        "insert into leavers values (?, ?, ?, ?, ?)",
        [act.seq, said["person"], name_key(said["person"]), said["last_day"], said["reason"]],
    )


def _subject(content: dict[str, Any]) -> str:
    return f"Said that {content['person']} leaves on {say_date(date.fromisoformat(content['last_day']))}"


KIND = Kind("leave", ROLES, _apply, _subject)
