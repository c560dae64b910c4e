"""Rows on a screen: headings and formats from the schema, counts and sums as figures, a click opens the record."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import streamlit as st

from marts.figure import Rows
from pages.parts import figures, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from schemas.table import Column

    Opened = Callable[[dict[str, Any]], None]

LIMIT = 500
ROW_HEIGHT = 31
FORMATS = {"date": "DD MMM YYYY", "percent": "percent"}
MONEY = "%,.2f"


def show(rows: Rows, *, key: str, empty: str, opened: Opened | None = None, height: int = 420) -> None:
    """Show rows under a line that counts them all; a click on a cell calls `opened` with its row in a side panel."""
    if not isinstance(rows, Rows):
        raise TypeError(f"{type(rows).__name__} is not Rows: a table shows nothing else.")
    if not rows.rows:
        st.html(f'<p class="ek-soft">{escape(empty)}</p>')
        return
    st.html(f'<p class="ek-soft ek-small" style="margin:0">{_counted(rows)}</p>')
    shown = rows.rows[:LIMIT]
    select: dict[str, Any] = {}
    if opened:
        select = {"on_select": lambda: _clicked(key), "selection_mode": "single-cell"}
    st.dataframe(
        _arrow(rows.columns, shown),
        hide_index=True,
        height=min(height, ROW_HEIGHT * (len(shown) + 1) + 3),
        row_height=ROW_HEIGHT,
        column_config={each.name: _config(each) for each in rows.columns},
        key=key,
        alt=f"Table: {rows.count.name}, {len(shown)} rows shown, columns {', '.join(each.heading for each in rows.columns)}",
        **select,
    )
    place = st.session_state.get(_opened_key(key))
    if opened and place is not None and place < len(shown):
        panel = st.dialog("One record", width="large", position="right", on_dismiss=lambda: _closed(key))
        panel(opened)(shown[place])


def html(columns: tuple[Column, ...], rows: list[dict[str, Any]]) -> str:
    """Return a short table as HTML (for cards and receipts)."""
    numeric = [' class="ek-number"' if each.kind.numeric else "" for each in columns]
    head = "".join(f"<th{way}>{escape(each.heading)}</th>" for each, way in zip(columns, numeric, strict=True))
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{way}>{escape(words.cell(row.get(each.name), each))}</td>" for each, way in zip(columns, numeric, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return f'<div class="ek-wide"><table class="ek-table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _counted(rows: Rows) -> str:
    more = max(0, rows.more)
    parts = [figures.link(rows.count)]
    if more:
        parts.append(f"{min(len(rows.rows), LIMIT):,} shown, {more:,} more in the download")
    parts += [f"{escape(each.name)} {figures.link(each, words.figure(each, exact=True))}" for each in rows.totals]
    return " · ".join(parts)


def _arrow(columns: tuple[Column, ...], rows: list[dict[str, Any]]) -> pa.Table:
    """Return the rows as an Arrow table: the grid takes it without a detour through pandas."""
    return pa.table({each.name: _values(each, [row.get(each.name) for row in rows]) for each in columns})


def _values(column: Column, values: list[Any]) -> pa.Array:
    if column.kind.name in {"date", "flag"}:
        return pa.array(values)
    if column.kind.numeric:
        return pa.array([float(each) if isinstance(each, Decimal) else each for each in values])
    return pa.array([None if each is None else words.plain(each) for each in values], pa.string())


def _config(column: Column) -> Any:  # noqa: ANN401 - the type of Streamlit's column settings is private
    heading = f"{column.heading} ({column.unit})" if column.unit and column.kind.numeric and "_" not in column.unit else column.heading
    told = {"label": heading, "help": column.description}
    if column.kind.name == "date":
        return st.column_config.DateColumn(**told, format=FORMATS["date"])
    if column.kind.name in {"money", "rate", "number"}:
        return st.column_config.NumberColumn(**told, format=MONEY if column.kind.name == "money" else None)
    if column.kind.name == "percent":
        return st.column_config.NumberColumn(**told, format=FORMATS["percent"])
    if column.kind.numeric:
        return st.column_config.NumberColumn(**told)
    return st.column_config.TextColumn(**told)


def _clicked(key: str) -> None:
    cells = st.session_state[key].selection.cells
    st.session_state[_opened_key(key)] = cells[0][0] if cells else None


def _closed(key: str) -> None:
    st.session_state[_opened_key(key)] = None


def _opened_key(key: str) -> str:
    return f"{key} opened"
