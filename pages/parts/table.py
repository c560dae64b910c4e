"""Rows on a screen: headings and formats from the schema, counts and sums as figures, a click opens the record."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts.figure import Rows
from marts.say import MINUS
from pages.parts import figures, markup, printed, words

if TYPE_CHECKING:
    import pyarrow as pa
    from streamlit.elements.lib.column_types import ColumnConfig

    from marts.figure import Figure
    from schemas.table import Column

LIMIT = 500
ROW_HEIGHT = 31
UNKNOWN = "\N{EN DASH}"
DAY = "D MMM YYYY"
FORMATS = {"money": "%,.2f", "percent": "percent", "whole": "%,d"}
NOT_ON_PAPER = {"file", "sheet", "cell", "source_row", "load_id", "loaded_at", "loaded_by", "extra"}
NUMBERS = {"load_id", "source_row", "retired_by"}  # name something, and count nothing


def show(
    rows: Rows,
    *,
    key: str,
    empty: str,
    title: str = "",
    only: tuple[str, ...] = (),
    opens: bool = True,
    height: int = 420,
) -> None:
    """Show rows under a line that counts them all; a click on a number that the row states opens its figure.

    A click on any other cell opens the record with its cells; a row without cells opens its figure at any place.
    `only` names the columns worth their width here, in order. Those that say nothing in any row shown are left out
    here; a download holds all of them.
    """
    if not isinstance(rows, Rows):
        raise TypeError(f"{type(rows).__name__} is not Rows: a table shows nothing else.")
    told = _counted(rows) if rows.rows else escape(empty)
    st.html(f'<div class="ek-head">{f"<b>{escape(title)}</b>" if title else ""}{markup.soft(told)}</div>')
    if not rows.rows:
        return
    shown = rows.rows[:LIMIT]
    named = {each.name: each for each in rows.columns}
    columns = tuple(named[each] for each in only) or rows.columns
    columns = tuple(each for each in columns if any(row.get(each.name) not in {None, ""} for row in shown)) or columns
    texts = {each.name: _texts(each, shown) for each in columns}
    select: dict[str, Any] = {}
    if opens:
        select = {"on_select": partial(_clicked, key, shown, rows.columns), "selection_mode": "single-cell"}
    st.dataframe(
        _arrow(columns, shown, texts),
        hide_index=True,
        height=min(height, ROW_HEIGHT * (len(shown) + 1) + 3),
        row_height=ROW_HEIGHT,
        placeholder=UNKNOWN,
        column_config={each.name: _config(each, texts[each.name]) for each in columns},
        key=key,
        alt=f"{rows.count.name}: {len(shown)} rows of {', '.join(each.heading for each in columns)}",
        **select,
    )
    printed.show(f"paper {key}", tuple(each for each in columns if each.name not in NOT_ON_PAPER) or columns, texts)


def opened(key: str, rows: Rows) -> dict[str, Any] | None:
    """Return the row that was clicked in a table and not closed since; its `_column` names the cell that was."""
    place: int | None = st.session_state.get(_opened_key(key))
    if place is None or place >= len(rows.rows):
        return None
    return rows.rows[place] | {"_column": st.session_state.get(_column_key(key), "")}


def close(key: str) -> None:
    """Forget which row was clicked."""
    st.session_state[_opened_key(key)] = None


def html(columns: tuple[Column, ...], rows: list[dict[str, Any]]) -> str:
    """Return a short table as HTML (for panels and receipts)."""
    body = [[escape(words.cell(row.get(each.name), each)) for each in columns] for row in rows]
    numeric = {place for place, each in enumerate(columns) if each.kind.numeric}
    return markup.table([escape(each.heading) for each in columns], body, numeric=numeric)


def _texts(column: Column, rows: list[dict[str, Any]]) -> list[str]:
    """Return what a column says in each row as the grid writes it, "" where it says nothing."""
    return ["" if (value := row.get(column.name)) in {None, ""} else _text(value, column) for row in rows]


def _text(value: Any, column: Column) -> str:
    if column.kind.name == "money" and isinstance(value, Decimal):
        return f"{value:,.2f}".replace("-", MINUS)
    return words.cell(value, column)


def _counted(rows: Rows) -> str:
    more = max(0, rows.more)
    parts = [figures.link(rows.count)]
    if more:
        parts.append(f"{min(len(rows.rows), LIMIT):,} shown, {more:,} more")
    parts += [f"{escape(each.name)} {figures.link(each, words.figure(each, exact=True))}" for each in rows.totals]
    return " · ".join(parts)


def _arrow(columns: tuple[Column, ...], rows: list[dict[str, Any]], texts: dict[str, list[str]]) -> pa.Table:
    """Return the rows as an Arrow table; imported here, so that a screen without a grid does not wait for Arrow."""
    import pyarrow as pa

    return pa.table({each.name: _values(each, rows, texts[each.name]) for each in columns})


def _values(column: Column, rows: list[dict[str, Any]], texts: list[str]) -> pa.Array:
    import pyarrow as pa

    values = [row.get(column.name) for row in rows]
    if column.kind.name in {"date", "flag"}:
        return pa.array(values)
    if column.kind.numeric:
        return pa.array([float(each) if isinstance(each, Decimal) else each for each in values])
    return pa.array([each or None for each in texts], pa.string())


def _config(column: Column, texts: list[str]) -> ColumnConfig:
    # The unit of an amount is the name of a column beside it; any other unit belongs into the heading.
    kind = column.kind.name
    is_said = not column.unit or kind == "money" or column.unit in column.heading.lower()
    label = column.heading if is_said else f"{column.heading} ({column.unit})"
    if kind == "date":
        return st.column_config.DateColumn(label, help=column.description, format=DAY, width=104)
    if kind == "flag":
        return st.column_config.CheckboxColumn(label, help=column.description)
    if column.kind.numeric:
        written = None if column.name in NUMBERS else FORMATS.get(kind)
        return st.column_config.NumberColumn(label, help=column.description, format=written)
    return st.column_config.TextColumn(label, help=column.description, width=_width(column, label, texts))


def _width(column: Column, label: str, texts: list[str]) -> int | None:
    """Return a width in pixels where a grid would cut a column off; None leaves the measuring to it.

    A grid measures the first rows alone, once, and passes over what is longer than most of them.
    """
    if column.kind.values:
        return min(140, 16 + 7 * max(len(label), *map(len, column.kind.values)))
    said = [len(each) for each in texts if each]
    return min(240, 16 + 7 * max(len(label), *said)) if 0 < 2 * len(said) <= len(texts) else None


def _clicked(key: str, shown: list[dict[str, Any]], columns: tuple[Column, ...]) -> None:
    cells = st.session_state[key].selection.cells
    close(key)
    if not cells:
        return
    place, column = cells[0]
    figure = _stated(shown[place], next((each for each in columns if each.name == column), None))
    if figure is None:
        st.session_state[_opened_key(key)], st.session_state[_column_key(key)] = place, column
    else:
        figures.open_figure(figure)


def _stated(row: dict[str, Any], column: Column | None) -> Figure | None:
    """Return the figure that a cell states: the number of the row, or any place of a row that is no record."""
    figure: Figure | None = row.get("_figure")
    if figure is None or "_cells" not in row:
        return figure
    is_it = column is not None and column.kind.numeric and row.get(column.name) == figure.value
    return figure if is_it else None


def _opened_key(key: str) -> str:
    return f"{key} opened"


def _column_key(key: str) -> str:
    return f"{key} column"
