"""Settings: a company's choices and thresholds, each change an act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

import store
from acts import fiscal
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from pipelines.values.currencies import CODES
from schemas.errors import BadValueError
from schemas.settings import SETTINGS, feed_setting
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from schemas.setting import Setting
    from store import Act

ROLES = ("finance", "chair")


@dataclass(frozen=True)
class Wanted:
    """What a setting shall be (None: its default again), and where that was said ("" when typed)."""

    name: str
    value: str | None
    place: str = ""


@dataclass(frozen=True)
class Change:
    """What a setting was and what it becomes; `value` is None when it goes back to its default."""

    setting: Setting
    was: str
    value: str | None

    @property
    def becomes(self) -> str:
        """Return the value that counts from then on."""
        return self.setting.default if self.value is None else self.value


def set_setting(home: Path, actor: Actor, name: str, value: str | None) -> int:
    """Set a setting (None: back to its default); return the sequence of the act.

    The currency of a feed is the setting "currency of FEED".
    """
    require(actor, "change settings", ROLES)

    def draft(db: DuckDBPyConnection, _coming: int) -> Draft:
        change = _change(db, Wanted(name, value))
        return Draft(actor.name, actor.verified, KIND.name, {"name": change.setting.name, "value": value})

    return store.publish(home, WRITER, [draft])[0].seq


def set_settings(home: Path, actor: Actor, wanted: Sequence[Wanted]) -> tuple[int, ...]:
    """Set those settings whose values differ, each by an act of its own, all or none; return the sequences."""
    require(actor, "change settings", ROLES)

    def drafting(one: Wanted) -> Callable[[DuckDBPyConnection, int], Draft | None]:
        def draft(db: DuckDBPyConnection, _coming: int) -> Draft | None:
            change = _change(db, one)
            if _same(change.was, change.becomes):
                return None
            said = {"name": change.setting.name, "value": change.value} | ({"place": one.place} if one.place else {})
            return Draft(actor.name, actor.verified, KIND.name, said)

        return draft

    return tuple(each.seq for each in store.publish(home, WRITER, [drafting(each) for each in wanted]))


def changes(db: DuckDBPyConnection, wanted: Sequence[Wanted]) -> tuple[Change, ...]:
    """Return what would change; BadValueError for the first value that does not fit."""
    found = [_change(db, each) for each in wanted]
    return tuple(each for each in found if not _same(each.was, each.becomes))


def values(db: DuckDBPyConnection) -> dict[str, str]:
    """Return the value of every setting at the cursor's sequence, defaults included."""
    return {each.name: each.default for each in SETTINGS.values()} | dict(
        db.execute("select name, value from settings").fetchall()
    )


def fiscal_start(db: DuckDBPyConnection) -> dict[str, str]:
    """Return the first month of the fiscal year as an answer, none while nobody has said it: a default is no answer."""
    said = db.execute("select value from settings_said where name = 'fiscal_year_start'").fetchall()
    return {"fiscal_start": said[0][0]} if said else {}


def amounts_are(db: DuckDBPyConnection) -> dict[str, str]:
    """Return "net" or "gross" as an answer, none while nobody has said which amounts count."""
    said = db.execute("select value from settings_said where name = 'amounts_are'").fetchall()
    return {"amounts_are": said[0][0]} if said else {}


def _change(db: DuckDBPyConnection, wanted: Wanted) -> Change:
    setting, value = _known(db, wanted), wanted.value
    if value is not None and not (re.fullmatch(setting.pattern, value) and _exists(setting.name, value)):
        where = f"{wanted.place}: {setting.title}" if wanted.place else setting.title
        raise BadValueError(where, value, setting.expected)
    return Change(setting, values(db).get(setting.name, setting.default), value)


def _same(one: str, other: str) -> bool:
    """Return whether two values mean the same: a sheet writes 0.1 for 0.10."""
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


def _exists(name: str, value: str) -> bool:
    """Return whether a currency or a time zone of that name exists."""
    if value and "currency" in name:
        return value in CODES
    zones = available_timezones()  # empty where the system brings none: then any name of the right form is taken
    return name != "time_zone" or not zones or value in zones


def _known(db: DuckDBPyConnection, wanted: Wanted) -> Setting:
    """Return the setting of that name or title."""
    feeds = [each for (each,) in db.execute("select distinct feed from loads order by 1").fetchall()]
    known = [*SETTINGS.values(), *map(feed_setting, feeds)]
    exact = [each for each in known if each.name == wanted.name]
    for each in exact or [each for each in known if each.title.casefold() == wanted.name.casefold()]:
        return each
    where = f"{wanted.place}: Setting" if wanted.place else "Setting"
    raise BadValueError(where, wanted.name, "one of " + ", ".join(each.name for each in known))


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.execute("insert into settings_set values (?, ?, ?)", [act.seq, act.content["name"], act.content["value"]])
    if act.content["name"] in fiscal.SETTINGS:
        fiscal.refresh(db)


def _subject(content: dict[str, Any]) -> str:
    value = content["value"]
    return f"Set {content['name']} back to its default" if value is None else f"Set {content['name']} = {value}"


KIND = Kind("setting", ROLES, _apply, _subject)
