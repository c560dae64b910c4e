"""Rows for screens, and their addresses: file, sheet and cell of a value, who loaded it, when, and the cell's text."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from marts.figure import Detail, Figure, Rows
from marts.provenance import order
from marts.sql import Sql, name, names, select, value, where

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Mart

CONVERTED_FROM = {"converted_amount": "amount", "vendor": "vendor_name", "category": "gl_name", "subject": "title"}


def listed(db: Connection, mart: Mart, detail: Detail, unit: str, *, limit: int) -> Rows:
    """Return the first rows of a view with their cells, and the figure of how many there are in all."""
    carried = [each.name for each in mart.columns]
    telling = [each.name for each in mart.columns if each.refers_to]
    hidden = ("raw", "origins") if telling and "source_row" in carried else ()  # a view of records carries both
    found = select(
        db,
        "select $columns from $view where $where order by $order limit $limit",
        columns=names([*carried, *hidden]),
        view=name(detail.view),
        where=where(detail.where),
        order=Sql(order(detail.view)),
        limit=limit,
    )
    if "source_row" in carried:
        addressed(db, found, *(telling or ["amount"]))
    rule, every = f"Number of rows. {mart.row}", Detail(detail.view, detail.where)
    if len(found) < limit:  # then these are all of them
        return Rows(mart.columns, found, Figure(mart.title, len(found), unit, rule, every), detail)
    return Rows(mart.columns, found, counted(db, mart.title, every, unit, rule), detail)


def counted(db: Connection, title: str, detail: Detail, unit: str, rule: str) -> Figure:
    """Return the figure of how many rows a detail has."""
    text = "select count(*) from $view where $where"
    return Figure(title, value(db, text, view=name(detail.view), where=where(detail.where)), unit, rule, detail)


def addressed(db: Connection, rows: list[dict[str, Any]], *telling: str) -> None:
    """Add file, sheet, cell, loaded_at, loaded_by, raw (the text in that cell) and _cells to rows of a load.

    The first of the `telling` columns that has a cell gives the address of the row. `raw` and `origins` are JSON
    and become `_raw` and `_cells`, for the side panel.
    """
    ids = tuple(sorted({row["load_id"] for row in rows if row.get("load_id") is not None}))
    loads = {row["load_id"]: row for row in _loads(db, ids)}
    letters = _letters(db, ids)
    for row in rows:
        load = row.get("load_id")
        raw, origins = _json(row.pop("raw", None)), _json(row.pop("origins", None))
        known = {name: f"{letter}{row.get('source_row')}" for name, letter in letters[load].items()} | origins
        cells = known | {name: known[of] for name, of in CONVERTED_FROM.items() if of in known}
        row.update(loads.get(load, {}))
        column = next((each for each in telling if each in cells), "")
        row["cell"] = cells.get(column) or _row_only(row)
        row["raw"] = raw.get(CONVERTED_FROM.get(column, column), _text(row.get(column)))
        row["_cells"], row["_raw"] = cells, raw


def _loads(db: Connection, ids: tuple[int, ...]) -> list[dict[str, Any]]:
    return select(db, "select load_id, file, sheet, loaded_at, loaded_by from loads where load_id in $ids", ids=ids)


def _letters(db: Connection, ids: tuple[int, ...]) -> dict[int | None, dict[str, str]]:
    found: dict[int | None, dict[str, str]] = defaultdict(dict)
    text = "select load_id, column_name, letter from load_columns where load_id in $ids and column_name is not null"
    for row in select(db, text, ids=ids):
        if row["letter"]:
            found[row["load_id"]][row["column_name"]] = row["letter"]
    return found


def _row_only(row: dict[str, Any]) -> str:
    return f"row {row['source_row']}" if row.get("source_row") is not None else ""


def _json(text: str | None) -> dict[str, str]:
    return dict(json.loads(text)) if text else {}


def _text(value: object) -> str:
    return "" if value is None else str(value)
