"""Silent edits on a screen: how many of each kind, and each with what was said before and after, cell by cell."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import silent_edits
from marts.say import say_month, say_word
from pages.parts import bars, columns, export, figures, filters, markup, search, store, table, words

if TYPE_CHECKING:
    from marts.figure import Rows

KEY = "edits"
NONE = "Nothing was altered in silence: what changed from list to list has a note, an update or a treatment."
LINES = 20  # of a month that a panel shows


def show() -> None:
    """Show the silent edits: their kinds, what each kind means, and every one of them."""
    chosen = filters.of_list(silent_edits.LISTED, silent_edits.options)
    nothing = filters.nothing(chosen, "silent edit") if any(chosen.values()) else NONE
    drawn, beside = st.columns([1, 1.15], gap="medium")
    with drawn:
        bars.show(*store.ask(silent_edits.by_kind, **chosen), title="What was altered without a word", empty=nothing)
    with beside:
        body = [(f"<b>{escape(say_word(kind))}</b>", escape(says)) for kind, says in silent_edits.SAID.items()]
        st.html(markup.table(("Kind", "What counts as one"), body))
    rows, shown = columns.choose(store.ask(silent_edits.listing, **chosen), silent_edits.SHOWN, page="Trust")
    table.show(rows, key=KEY, title="Silent edits", empty=nothing, only=shown)
    export.offer(rows, view="silent_edits", filters=chosen, key=KEY)
    _panel(rows)


def _panel(rows: Rows) -> None:
    row = table.opened(KEY, rows)
    if row is not None:
        title = say_word(row["kind"])
        st.dialog(title, width="large", position="right", on_dismiss=partial(table.close, KEY))(_show)(row)


def _show(row: dict[str, Any]) -> None:
    with st.container(key="trust-panel"):
        _told(row)


def _told(row: dict[str, Any]) -> None:
    """Show what an edit is about, both sides with their cells, and for a month the lines that differ."""
    subject = f"{say_month(row['period'])}, {row['subject']}" if row["period"] else str(row["subject"])
    st.html(f'<p class="ek-said ek-plain">{escape(subject)}</p>{markup.soft(escape(silent_edits.SAID[row["kind"]]))}')
    what = row["column_name"] or "The row"
    sent = f"{row['loaded_by']}, {words.plain(row['loaded_at'])}"
    body = [
        _side("Before", row["old"], row["file_then"], row["sheet_then"], row["old_cell"], ""),
        _side("After", row["new"], row["file"], row["sheet"], row["new_cell"], sent),
    ]
    st.html(markup.table(("", escape(what), "File", "Sheet", "Cell", "Sent by"), body))
    if row["period"]:
        _month(row)
    elif row.get("_item"):
        st.html(f"<p>{search.card_address(row['_item'], 'Everything about it →')}</p>")


def _side(name: str, *said: str | None) -> tuple[str, ...]:
    value, *place = said
    nothing = '<span class="ek-soft">nothing</span>'
    return (f"<b>{name}</b>", escape(value or "") or nothing, *(escape(each or "") for each in place))


def _month(row: dict[str, Any]) -> None:
    """Show by how much a month changed, and the lines that stand in one of the two files only."""
    of = {"load": row["load_id"], "period": row["period"], "currency": row["currency"]}
    changed = store.ask(silent_edits.change_of, **of)
    lines = store.ask(silent_edits.lines_of, **of)
    st.html(f"<b>{escape(changed.name)}</b>: {figures.link(changed, words.figure(changed, exact=True))}")
    only = tuple(each for each in lines.columns if each.name in silent_edits.LINES_SHOWN)
    head = f'<div class="ek-head"><b>Lines that differ</b>{markup.soft(figures.link(lines.count))}</div>'
    st.html(head + table.html(only, lines.rows[:LINES]))
