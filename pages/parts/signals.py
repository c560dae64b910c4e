"""The tab Signals of a list page: what somebody should act on, why, whom to ask, and when it fires."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import signal_tab
from marts.say import say_count
from pages.parts import export, filters, kpi, markup, signals_panel, signals_said, store

if TYPE_CHECKING:
    from marts.signal_tab import Line

LABELS = {"kind": "Kind of signal", "severity": "Severity", "ask": "Ask", "state": "State"}
SHOWN = 60  # lines: more than anybody reads; a download has all of them


def show(of: dict[str, Any]) -> None:
    """Show the signals of some tables and questions: how many, each in a line that opens, and all to take along."""
    looked = store.ask(signal_tab.looked, **of)
    if not looked:
        st.html(markup.soft("No signal: no list is loaded in which one could be found."))
        return
    chosen = _bar(of)
    kpi.row(*store.ask(signal_tab.counts, **of, **chosen))
    found = store.ask(signal_tab.lines, **of, **chosen)
    rows = "".join(map(_row, found[:SHOWN])) or markup.soft(escape(_nothing(looked, chosen)))
    head = f"<h2>What somebody should act on<span>{say_count(len(found), 'line')}</span></h2>" if found else ""
    st.html(f'<section class="ek-card" aria-label="Signals">{head}{rows}</section>')
    if len(found) > SHOWN:
        st.html(markup.soft(f"{say_count(len(found) - SHOWN, 'line')} more: the download has all of them."))
    export.offer(store.ask(signal_tab.listing, **of, **chosen), view="signals", filters=chosen, key="signals")
    signals_panel.panel()


def _bar(of: dict[str, Any]) -> dict[str, Any]:
    """Show the filters and return what was chosen."""
    chosen: dict[str, Any] = {}
    with st.container(horizontal=True, key="bar", gap="small", vertical_alignment="bottom"):
        for name in signal_tab.FILTERS:
            known = store.ask(signal_tab.options, column=name, **of)
            found = st.multiselect(
                LABELS[name], known, key=f"signal_{name}", bind="query-params", placeholder="All", wrap=False, width=190
            )
            chosen[name] = tuple(found)
        text = st.text_input("Search", key="q", bind="query-params", placeholder="Any text", width=155)
    return {**chosen, "search": text or ""}


def _nothing(looked: int, chosen: dict[str, Any]) -> str:
    """Return what it means that there is no signal: the filters leave none, or nobody found one."""
    if any(chosen.values()):
        return filters.nothing(chosen, "signal")
    return f"No signal. {say_count(looked, 'kind')} looked at these lists."


def _row(line: Line) -> str:
    """Return one line: what it is, whom to ask and what is at stake, why, when it fires, and who disagrees."""
    text = signals_said.sentence(line, signals_said.link(line, line.subject))
    says = f"Fires when {line.threshold}."
    if line.state != "open":
        row = line.items[0]
        says = f"Silenced by {row['silenced_by']}: {row['silenced_because']}"
    return f'<div class="ek-row ek-signal">{signals_said.top(line)}<p>{text}</p>{markup.soft(escape(says))}</div>'
