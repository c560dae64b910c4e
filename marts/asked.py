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


def asked(mart: Mart, name: str) -> tuple[Column, str]:
    """Return a column by its name, which may begin with OTHER or RAW, and the SQL that gives it."""
    if name.startswith(OTHER):
        heading = name.removeprefix(OTHER)
        says = "A column of the file that has no place of its own."
        return column(name, text, f"Other: {heading}", says), f"extra ->> {literal(_pointer(heading))}"
    if name.startswith(RAW):
        own = mart.column(name.removeprefix(RAW))
        says = f"What the cell says. {own.description}"
        sql = f"coalesce(raw ->> {literal(_pointer(own.name))}, {quoted(own.name).text}::varchar)"
        return column(name, text, f"{own.heading}, as written", says), sql
    return mart.column(name), quoted(name).text


def others(rows: Rows) -> tuple[str, ...]:
    """Return what can be asked for beyond the columns: other columns of the files, and texts of cells."""
    found = {heading for row in rows.rows for heading in json.loads(row.get("extra") or "{}")}
    cells = {each for row in rows.rows for each in row.get("_cells") or {}}
    raw = [each.name for each in rows.columns if each.refers_to and each.name in cells]
    return (*(OTHER + each for each in sorted(found, key=str.casefold)), *(RAW + each for each in raw))


def widened(rows: list[dict[str, Any]], names: Iterable[str]) -> list[dict[str, Any]]:
    """Return the rows with the values of these names added, where they begin with OTHER or RAW."""
    names = tuple(names)
    return [{**row, **{each: _value(row, each) for each in names if each.startswith((OTHER, RAW))}} for row in rows]


def _value(row: dict[str, Any], name: str) -> str | None:
    if name.startswith(OTHER):
        known: dict[str, str] = json.loads(row.get("extra") or "{}")
    else:
        known = row.get("_raw") or {}
    return known.get(name.partition(":")[2]) or None


def _pointer(key: str) -> str:
    return "/" + key.replace("~", "~0").replace("/", "~1")
