"""Who sends a feed, who stands in, and by which day it is due: said here, because no file says it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, may, needed
from acts.kind import Kind
from acts.one_person import one_person
from acts.replay import WRITER
from pipelines.judge.owners import name_key
from schemas.errors import BadValueError, NotAllowedError, RuleError
from schemas.exports import all_exports
from schemas.settings import WEEKDAYS
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
LAST_DAY = 31
DAY_EXPECTED = "a weekday such as Friday (every week), or a day of the month from 1 to 31"


@dataclass(frozen=True)
class Duty:
    """Who sends a feed and by when; "" where nobody said so.

    `due` is a weekday ("Friday": every week) or a day of the month ("5"; a shorter month ends earlier).
    """

    sender: str = ""
    deputy: str = ""
    due: str = ""


def say_duty(
    home: Path, actor: Actor, table: str, feed: str, *,
    sender: str | None = None, deputy: str | None = None, due: str | None = None,
) -> int:  # fmt: skip
    """Say who sends a feed, who stands in, or by when; return the sequence of the act.

    What is not given (None) stays as it was, and "" takes it back. NotAllowedError for somebody who may not load the
    table; BadValueError for a feed or day that is none; RuleError for a name that is not one person's, or no change.
    """
    _require_table(actor, table)
    given = {"sender": _person("Sender", sender), "deputy": _person("Deputy", deputy), "due": _day(due)}

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        name = _known(db, table, feed)
        was = duty(db, table, name)
        now = Duty(**(asdict(was) | {key: value for key, value in given.items() if value is not None}))
        if now == was:
            raise RuleError(f"{name}: this is what is said already. Name another sender, deputy or day.")
        if now.sender and name_key(now.sender) == name_key(now.deputy):
            raise RuleError(f"{name}: {now.sender} cannot stand in for {now.sender}. Name somebody else as deputy.")
        content = {"table": table, "feed": name, **asdict(now)}
        return Draft(actor.name, actor.verified, KIND.name, content)

    return store.publish(home, WRITER, [draft])[0].seq


def duty(db: DuckDBPyConnection, table: str, feed: str) -> Duty:
    """Return what is said of a feed at the cursor's sequence; BadValueError when there is no such feed."""
    text = "select sender, deputy, due from trust_duties where table_name = ? and feed = ?"
    found = db.execute(text, [table, _known(db, table, feed)]).fetchall()
    return Duty(*(each or "" for each in found[0])) if found else Duty()


def in_words(said: Duty) -> str:
    """Return a duty in words: sent by Ana Okoye, Jo Lind stands in, due each Friday; "" where nothing is said."""
    due = f"due each {said.due}" if said.due in WEEKDAYS else f"due on day {said.due} of each month"
    parts = (
        f"sent by {said.sender}" if said.sender else "",
        f"{said.deputy} stands in" if said.deputy else "",
        due if said.due else "",
    )
    return ", ".join(filter(None, parts))


def may_say(actor: Actor, table: str) -> bool:
    """Return whether the actor may say who sends a table: those who may load it."""
    return may(actor, KIND.name, ROLES, table=table)


def _require_table(actor: Actor, table: str) -> None:
    known = all_exports()
    if table not in known:
        raise BadValueError("Table", table, "one of " + ", ".join(known))
    if not may_say(actor, table):
        roles = needed(KIND.name, ROLES, table=table)
        raise NotAllowedError(actor.name, f"say who sends {known[table].title}", roles)


def _known(db: DuckDBPyConnection, table: str, feed: str) -> str:
    """Return the name of a feed as it is written; BadValueError names those that are there."""
    text = "select distinct feed from live_loads where table_name = ? order by feed"
    feeds = [str(each) for (each,) in db.execute(text, [table]).fetchall()]
    for each in feeds:
        if each.casefold() == " ".join(feed.split()).casefold():
            return each
    expected = f"one of {', '.join(feeds)}" if feeds else f"a feed; no list of the table {table} was loaded yet"
    raise BadValueError("Feed", feed, expected)


def _person(what: str, given: str | None) -> str | None:
    if given is None or not given.strip():
        return None if given is None else ""
    return one_person(what, given)


def _day(given: str | None) -> str | None:
    if given is None or not given.strip():
        return None if given is None else ""
    said = given.strip().capitalize()
    if said in WEEKDAYS or (said.isascii() and said.isdecimal() and 1 <= int(said) <= LAST_DAY):
        return said if said in WEEKDAYS else str(int(said))
    raise BadValueError("Due", given, DAY_EXPECTED)


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    known = [said["table"], said["feed"], *(said[each] or None for each in ("sender", "deputy", "due"))]
    db.execute("insert into feed_duties values (?, ?, ?, ?, ?, ?, ?)", [act.seq, *known, act.at[:10]])


def _subject(content: dict[str, Any]) -> str:
    """Return what was said as a sentence: Spend of North: sent by Ana Okoye, Jo Lind stands in, due each Friday."""
    said = in_words(Duty(content["sender"], content["deputy"], content["due"]))
    return f"{content['feed']}: {said or 'nobody sends it, as far as is said here'}"


KIND = Kind("feed", ROLES, _apply, _subject)
