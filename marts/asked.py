"""Columns that a person asks for beyond those of a view: other columns of the files, and the text in a cell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from marts.sql import literal
from marts.sql import name as quoted
from schemas.kinds import text
from schemas.table import Column, column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from marts.figure import Rows
    from schemas.table import Mart

OTHER, RAW = "other:", "raw:"  # other:Batch is the column Batch of the file; raw:amount the text in the cell of amount

TITLE, WRITTEN = "Other: ", ", as written"  # how the headings of such columns begin or end


def asked(mart: Mart, name: str) -> tuple[Column, str]:
    """Return a column by its name, which may begin with OTHER or RAW, and the SQL that gives it."""
    if name.startswith(OTHER):
        heading = name.removeprefix(OTHER)
        says = "A column of the file that has no place of its own."
        return column(name, text, f"{TITLE}{heading}", says), f"(extra ->> {literal(_pointer(heading))})"
    if name.startswith(RAW):
        own = mart.column(name.removeprefix(RAW))
        says = f"What the cell says. {own.description}"
        sql = f"coalesce(raw ->> {literal(_pointer(own.name))}, {quoted(own.name).text}::varchar)"
        return column(name, text, f"{own.heading}{WRITTEN}", says), sql
    return mart.column(name), quoted(name).text


def from_heading(mart: Mart, heading: str) -> Column | None:
    """Return the column that a heading of this module names, whether or not a row at hand has it; None for others."""
    of = {f"{each.heading}{WRITTEN}": each.name for each in mart.columns}
    if heading in of:
        return asked(mart, RAW + of[heading])[0]
    said = heading.removeprefix(TITLE)
    return asked(mart, OTHER + said)[0] if said and said != heading and _carries_extra(mart) else None


def others(rows: Rows) -> tuple[str, ...]:
    """Return what can be asked for beyond the columns: other columns of the files, and texts of cells."""
    found = {heading for row in rows.rows for heading in others_of(row)}
    cells = {each for row in rows.rows for each in row.get("_cells") or {}}
    raw = [each.name for each in rows.columns if each.refers_to and each.name in cells]
    return (*(OTHER + each for each in sorted(found, key=str.casefold)), *(RAW + each for each in raw))


def others_of(row: dict[str, Any]) -> dict[str, str]:
    """Return the other columns of a record's file: their headings, and what its cells say."""
    return dict(json.loads(row.get("extra") or "{}"))


def widened(rows: list[dict[str, Any]], names: Iterable[str]) -> list[dict[str, Any]]:
    """Return the rows with the values of these names added, where they begin with OTHER or RAW."""
    names = tuple(names)
    return [{**row, **{each: _value(row, each) for each in names if each.startswith((OTHER, RAW))}} for row in rows]


def _carries_extra(mart: Mart) -> bool:
    return any(each.name == "extra" for each in mart.columns)


def _value(row: dict[str, Any], name: str) -> str | None:
    known = others_of(row) if name.startswith(OTHER) else row.get("_raw") or {}
    return known.get(name.partition(":")[2]) or None


def _pointer(key: str) -> str:
    return "/" + key.replace("~", "~0").replace("/", "~1")
