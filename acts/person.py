"""Who a name is: one person, a role and who holds it, a team, or somebody who acts for us until a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.one_person import one_person
from acts.replay import WRITER
from pipelines.judge.owners import kind_of, name_key
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
LONGEST = 200


def is_one_person(home: Path, actor: Actor, name: str, *, held_by: str = "") -> int:
    """Say that a name is one person (`held_by`: whose full name that is); return the sequence of the act."""
    return _publish(home, actor, _named(name), "one_person", held_by=_person(held_by) if held_by.strip() else "")


def is_role(home: Path, actor: Actor, name: str, *, held_by: str, from_date: str) -> int:
    """Say that a name is a role, and who holds it from which day on; return the sequence of the act."""
    role, holder = _named(name), _person(held_by)
    if name_key(role) == name_key(holder):
        raise RuleError(f'"{role}" cannot be held by itself. Name the one person who holds the role.')
    return _publish(home, actor, role, "role", held_by=holder, from_date=_day("From", from_date))


def is_team(home: Path, actor: Actor, name: str) -> int:
    """Say that a name is a team or another group, so that it is no single owner; return the sequence of the act."""
    return _publish(home, actor, _named(name), "team")


def is_acting(home: Path, actor: Actor, name: str, *, until_date: str, from_date: str = "") -> int:
    """Say that somebody acts for us until a day (interim, fractional); return the sequence of the act."""
    until = _day("Until", until_date)
    since = _day("From", from_date) if from_date.strip() else ""
    if since > until:
        raise RuleError(f"From {since} until {until}: the first day was expected not to be after the last.")
    return _publish(home, actor, _named(name), "acting", from_date=since, until_date=until)


def _publish(home: Path, actor: Actor, name: str, said: str, **more: str) -> int:
    require(actor, "say who a name is", ROLES)
    content = {"name": name, "said": said, **{key: value for key, value in more.items() if value}}
    return store.publish(home, WRITER, [lambda _db, _seq: Draft(actor.name, actor.verified, KIND.name, content)])[0].seq


def _named(name: str) -> str:
    plain = " ".join(name.split())
    if not 0 < len(plain) <= LONGEST or not name_key(plain) or kind_of(plain)[0] == "placeholder":
        raise BadValueError("Name", name, f"a name of 1 to {LONGEST} characters, as it stands in a list")
    return plain


def _person(name: str) -> str:
    return one_person("Name", _named(name))


def _day(what: str, given: str) -> str:
    try:
        return date.fromisoformat(given.strip()).isoformat()
    except ValueError:
        raise BadValueError(what, given, "one date such as 2026-12-04") from None


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    db.execute(
        "insert into person_events values (?, ?, ?, ?, ?, ?)",
        [act.seq, said["name"], said["said"], *(said.get(each) for each in ("held_by", "from_date", "until_date"))],
    )


def _subject(content: dict[str, Any]) -> str:
    said = {
        "one_person": "is one person",
        "role": f"is held by {content.get('held_by')} from {content.get('from_date')}",
        "team": "is a team",
        "acting": f"acts for us until {content.get('until_date')}",
    }
    return f"Said that {content['name']} {said[content['said']]}"


KIND = Kind("person", ROLES, _apply, _subject)
