"""One record in the side panel: its signals, every value with its cell, what was corrected beside it, its history."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts.asked import others_of
from marts.history import history
from pages.parts import correct, figures, markup, search, signals_record, store, table, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from marts.figure import Rows
    from schemas.table import Column

UNKNOWN = '<span class="ek-soft">unknown</span>'
PLACE = (
    "file",
    "sheet",
    "cell",
    "source_row",
    "loaded_at",
    "loaded_by",
    "raw",
    "extra",
)  # said in the first line, not again below


def panel(key: str, rows: Rows, more: Callable[[dict[str, Any]], None] | None = None) -> None:
    """Open the record that was clicked in a table; `more` shows what else belongs to its row."""
    row = table.opened(key, rows)
    if row is not None:
        st.dialog("One record", width="medium", position="right", on_dismiss=partial(table.close, key))(_show)(
            rows, row, more
        )


def _show(rows: Rows, row: dict[str, Any], more: Callable[[dict[str, Any]], None] | None) -> None:
    item = row.get("_item")
    known = correct.standing(item)
    cells, texts = row.get("_cells") or {}, row.get("_raw") or {}
    shown = {**row, **correct.shown(item, known)}
    body = [
        [
            f"<b>{escape(each.heading)}</b>" if each.name == row.get("_column") else escape(each.heading),
            (escape(words.cell(shown.get(each.name), each)) or UNKNOWN) + correct.beside(known, each.name),
            escape(cells.get(each.name, "")),
            escape(texts.get(each.name, "")),
        ]
        for each in rows.columns
        if each.name not in PLACE and (shown.get(each.name) not in {None, ""} or each.name in cells)
    ]
    body += [[escape(heading), escape(said), "", ""] for heading, said in others_of(row).items()]
    signals_record.show(row)
    st.html(markup.soft(_place(row, item)) + markup.table(("", "Value", "Cell", "Text in the cell"), body))
    correct.told(known, {each.name for each in rows.columns})
    if missing := [each.heading for each in rows.columns if shown.get(each.name) is None and each.name not in cells]:
        st.html(markup.soft(f"Not said: {escape(', '.join(missing))}."))
    if figure := row.get("_figure"):
        st.html(f"{escape(figure.name)}: {figures.link(figure, words.figure(figure, exact=True))}")
    if more:
        more(row)
    if item:
        correct.offer(item)
        _history(item)


def _history(item: tuple[str, str, str]) -> None:
    """Show what was said about the record, newest first: when, by whom, what changed, and in which cell."""
    table, feed, key = item
    told = store.ask(history, table=table, feed=feed, key=key)
    body = [
        [
            escape(words.day(each.as_of or each.at.date())),
            escape(each.who),
            escape(each.column.heading if each.column else "First listed"),
            _said(each.old, each.column),
            _said(each.new, each.column),
            escape(each.place),
        ]
        for each in told
    ]
    st.html("<b>History</b>" + markup.table(("Day", "Said by", "What", "From", "To", "Where"), body))


def _said(value: Any, column: Column | None) -> str:
    if column is None:
        return ""
    return escape(words.cell(value, column)) or UNKNOWN


def _place(row: dict[str, Any], item: tuple[str, str | None, str] | None) -> str:
    """Return where the record stands, with the way to all that is known of its item."""
    said = [str(row["file"])] if row.get("file") else []
    said += [f"sheet {row['sheet']}"] if row.get("sheet") else []
    said += [f"row {row['source_row']}"] if row.get("source_row") else []
    if row.get("loaded_at"):
        said.append(f"loaded {words.plain(row['loaded_at'])} by {row.get('loaded_by') or 'nobody named'}")
    way = f"&emsp;{search.card_address(item, 'Open the answer card →')}" if item else ""
    return escape(", ".join(said)) + way
