"""Saved views: what a person kept under a name, and how it becomes a question to the newest data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail
from marts.sql import select
from schemas.errors import BadValueError

if TYPE_CHECKING:
    from marts.sql import Connection


@dataclass(frozen=True)
class Wanted:
    """What a view shows: the title of its page, the address there, the rows and columns, and the units in view."""

    page: str
    address: dict[str, list[str]]
    rows: Detail
    units: tuple[str, ...] = ()

    def as_content(self) -> dict[str, Any]:
        """Return the view as the content of an act."""
        where = [[each.column, each.operator, _plain(each.value)] for each in self.rows.where]
        rows = {"view": self.rows.view, "where": where, "columns": list(self.rows.columns)}
        return {"page": self.page, "address": self.address, "units": list(self.units), **rows}


@dataclass(frozen=True)
class Saved:
    """A saved view: its name, who saved it and whether others see it."""

    name: str
    saved_by: str
    is_shared: bool
    wanted: Wanted


def saved(db: Connection, *, who: str, page: str = "") -> tuple[Saved, ...]:
    """Return the views that a person may see, by name: their own, and those that others share."""
    text = (
        "select name, saved_by, is_shared, content from saved_views where (saved_by = $who or is_shared) "
        "and ($page = '' or page = $page) order by lower(name), saved_by <> $who, seq"
    )
    return tuple(_saved(row) for row in select(db, text, who=who, page=page))


def find(db: Connection, name: str, *, who: str) -> Saved:
    """Return the view of that name: a person's own before one that is shared; BadValueError where there is none."""
    known = saved(db, who=who)
    for each in known:
        if each.name.casefold() == name.casefold():
            return each
    names = ", ".join(each.name for each in known)
    raise BadValueError("View", name, f"a view, or one of {names}" if names else "a view or a saved view")


def _saved(row: dict[str, Any]) -> Saved:
    said = json.loads(row["content"])
    where = tuple(
        Condition(column, operator, tuple(value) if isinstance(value, list) else value)
        for column, operator, value in said["where"]
    )
    rows = Detail(said["view"], where, columns=tuple(said["columns"]))
    wanted = Wanted(said["page"], said["address"], rows, tuple(said["units"]))
    return Saved(row["name"], row["saved_by"], row["is_shared"], wanted)


def _plain(value: Any) -> Any:
    """Return a value of a filter as JSON holds it; the database reads a date or number from its text."""
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, date | Decimal) else value
