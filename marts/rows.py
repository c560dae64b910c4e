"""Rows for screens, and their addresses: file, sheet and cell of a value, who loaded it, when, and the cell's text."""

from __future__ import annotations

import json
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.figure import Detail, Figure, Rows
from marts.provenance import order
from marts.sql import Sql, name, names, select, value, where

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Mart

CONVERTED_FROM = {  # the columns that a value may come from, the first that the file has
    "converted_amount": ("amount",),
    "vendor": ("vendor_name", "vendor_id"),
    "category": ("gl_name", "gl_account"),
    "subject": ("title", "description", "vendor_name"),
    "thing": ("title", "description", "question", "system_name", "contract_id", "vendor_name"),
    "owner": ("owner", "contract_owner", "relationship_owner"),
}


def listed(db: Connection, mart: Mart, detail: Detail, unit: str, *, limit: int) -> Rows:
    """Return the first rows of a view with their cells, and the figure of how many there are in all."""
    carried = [each.name for each in mart.columns]
    telling = [each.name for each in mart.columns if each.refers_to]
    hidden = ("raw", "origins") if telling and "source_row" in carried else ()  # a view of records carries both
    has_items = mart.table or "item_table" in carried  # of one table, or each row of its own
    hidden = (*hidden, "item_key") if has_items else hidden
    found = select(
        db,
        "select $columns from $view where $where order by $order limit $limit",
        columns=names([*carried, *hidden]),
        view=name(detail.view),
        where=where(detail.where),
        order=Sql(order(detail.view)),
        limit=limit,
    )
    for row in found if has_items else ():
        row["_item"] = (mart.table or row["item_table"], row["feed"], row.pop("item_key"))
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
    and become `_raw` and `_cells`, for the side panel: the text and the cell of every value that has one.
    """
    ids = tuple(sorted({row["load_id"] for row in rows if row.get("load_id") is not None}))
    loads = {row["load_id"]: row for row in _loads(db, ids)}
    letters = _letters(db, ids)
    for row in rows:
        load = row.get("load_id")
        raw, origins = _json(row.pop("raw", None)), _json(row.pop("origins", None))
        own = letters[load].items() if row.get("source_row") is not None else ()
        known = {name: f"{letter}{row['source_row']}" for name, letter in own} | origins
        came = {each: each for each in known} | _came(known)
        cells = {each: known[of] for each, of in came.items()}
        row.update(loads.get(load, {}))
        column = next((each for each in telling if each in cells), "")
        row["cell"] = cells.get(column) or _row_only(row)
        texts = {each: raw.get(of, _text(row.get(of, row.get(each)))) for each, of in came.items()}
        row["raw"] = texts.get(column, _text(row.get(column)))
        row["_cells"], row["_raw"] = cells, texts


def _loads(db: Connection, ids: tuple[int, ...]) -> list[dict[str, Any]]:
    return select(db, "select load_id, file, sheet, loaded_at, loaded_by from loads where load_id in $ids", ids=ids)


def _letters(db: Connection, ids: tuple[int, ...]) -> dict[int | None, dict[str, str]]:
    found: dict[int | None, dict[str, str]] = defaultdict(dict)
    text = "select load_id, column_name, letter from load_columns where load_id in $ids and column_name is not null"
    for row in select(db, text, ids=ids):
        if row["letter"]:
            found[row["load_id"]][row["column_name"]] = row["letter"]
    return found


def _came(known: dict[str, str]) -> dict[str, str]:
    """Return the columns that were computed from others, with the one that each came from."""
    found = {name: next((each for each in of if each in known), "") for name, of in CONVERTED_FROM.items()}
    return {name: of for name, of in found.items() if of}


def _row_only(row: dict[str, Any]) -> str:
    return f"row {row['source_row']}" if row.get("source_row") is not None else ""


def _json(text: str | None) -> dict[str, str]:
    return dict(json.loads(text)) if text else {}


def _text(value: object) -> str:
    """Return a value as a cell says it: 90000 rather than 90000.0000."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return "" if value is None else str(value)
