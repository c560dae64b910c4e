"""The signals about one record, in its side panel: one line each, which opens the whole signal."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import signal_tab
from marts.say import say_ask, say_count, say_word
from pages.parts import markup, signals_said, store

if TYPE_CHECKING:
    from marts.signal_tab import Line


def show(row: dict[str, Any]) -> None:
    """Show the signals of what a record is about; nothing where there is none."""
    table, feed, key = row.get("_item") or ("", "", "")
    if not key and row.get("load_id") is None:
        return
    found = store.ask(
        signal_tab.of_record,
        load_id=row.get("load_id"),
        source_row=row.get("source_row"),
        item=(table, feed or "", key),
    )
    if found:
        open_ones = len([each for each in found if each.state == "open"])
        silent = f", {len(found) - open_ones} silenced" if open_ones < len(found) else ""
        said = markup.soft(f"{say_count(open_ones, 'signal')}{silent}")
        st.html(f'<div class="ek-head"><b>Signals</b>{said}</div>{"".join(map(_row, found))}')


def _row(line: Line) -> str:
    way = signals_said.link(line, say_word(line.kind), here=False)
    who = f" {say_ask(line.ask)}." if line.state == "open" else f" Silenced by {line.items[0]['silenced_by']}."
    text = f"{signals_said.mark(line.severity)} {way}: {escape(line.because)}."
    return f'<div class="ek-row ek-signal"><p>{text}<span class="ek-soft">{escape(who)}</span></p></div>'
