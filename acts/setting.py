"""Settings: a company's choices and thresholds, each change an act."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from pipelines.values.currencies import CODES
from schemas.errors import BadValueError
from schemas.settings import SETTINGS, Setting, feed_setting
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

ROLES = ("finance", "chair")
PREFIX = "currency of "


def set_setting(home: Path, actor: Actor, name: str, value: str) -> int:
    """Set a setting; return the sequence of the act. The currency of a feed is the setting "currency of FEED"."""
    require(actor, "change settings", ROLES)

    def draft(db: DuckDBPyConnection, _coming: int) -> Draft:
        setting = _known(db, name)
        if not re.fullmatch(setting.pattern, value) or not _exists(name, value):
            raise BadValueError(setting.title, value, setting.expected)
        return Draft(actor.name, actor.verified, KIND.name, {"name": name, "value": value})

    return store.publish(home, WRITER, [draft])[0].seq


def values(db: DuckDBPyConnection) -> dict[str, str]:
    """Return the value of every setting at the cursor's sequence, defaults included."""
    return {each.name: each.default for each in SETTINGS.values()} | dict(
        db.execute("select name, value from settings").fetchall()
    )


def _exists(name: str, value: str) -> bool:
    """Return whether a currency or a time zone of that name exists."""
    if value and "currency" in name:
        return value in CODES
    zones = available_timezones()  # empty where the system brings none: then any name of the right form is taken
    return name != "time_zone" or not zones or value in zones


def _known(db: DuckDBPyConnection, name: str) -> Setting:
    if name in SETTINGS:
        return SETTINGS[name]
    feeds = [each for (each,) in db.execute("select distinct feed from loads order by 1").fetchall()]
    if name.startswith(PREFIX) and name.removeprefix(PREFIX) in feeds:
        return feed_setting(name.removeprefix(PREFIX))
    raise BadValueError("Setting", name, "one of " + ", ".join([*SETTINGS, *(PREFIX + each for each in feeds)]))


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    db.execute("insert into settings_set values (?, ?, ?)", [act.seq, act.content["name"], act.content["value"]])


def _subject(content: dict[str, Any]) -> str:
    return f"{content['name']} = {content['value']}"


KIND = Kind("setting", ROLES, _apply, _subject)
