"""One signal in the side panel: why it stands, whom to ask, when it fires, the things in it, and its cells."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import streamlit as st

from marts import setting_list, signal_tab
from marts.answer_card_shapes import SHAPES
from marts.say import capital, say_ask, say_count
from pages.parts import links, markup, search, signals_disagree, signals_said, store, words
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.signal_tab import Line

TABLES = {"initiative": "initiatives", "risk": "risks", "decision": "decisions", "vendor": "vendors",
          "contract": "contracts", "system": "systems", "person": "people"}  # fmt: skip
CELLS = 60  # of a line of many things; each of these alone shows its own


def panel() -> None:
    """Open the signal that the address asks for; a figure opened from it comes first, and leads back to it."""
    asked = signals_said.asked()
    if asked and "where" not in st.query_params:
        st.dialog("Why this signal", width="large", position="right", on_dismiss=signals_said.close)(_show)(asked)


def _show(signal: str) -> None:
    line = store.ask(signal_tab.line, signal=signal)
    if line is None:
        st.html(markup.soft(escape(f"{signal} is no signal of this moment: what it stood on is no longer so.")))
        return
    why = f"<p>{escape(capital(line.because))}.</p>" if len(line.items) == 1 else ""
    st.html(
        f'<div class="ek-row">{signals_said.top(line)}</div><div class="ek-said ek-plain">{_name(line)}</div>'
        f"{why}{_threshold(line)}"
    )
    if len(line.items) > 1:
        _members(line)
    signals_disagree.show(line)
    _cells(line)


def _name(line: Line) -> str:
    return _card(line.items[0]) if len(line.items) == 1 else escape(line.subject)


def _card(row: dict[str, Any]) -> str:
    """Return the name of what a signal is about, with the way to its answer card where it has one."""
    table = TABLES.get(row["subject_type"], "")
    if table not in SHAPES or not row["subject_id"]:
        return escape(row["subject"])
    feed = row["feed"] if row["table_name"] == table else ""
    return search.card_address((table, feed or "", row["subject_id"]), row["subject"])


def _threshold(line: Line) -> str:
    """Return when a signal fires, and the settings that say so as they are now, with the way to change them."""
    rows = {each["name"]: each for each in store.ask(setting_list.settings).rows}
    said = [
        links.page("Settings", f"{each.title}: {rows[each.name]['value']}", urlencode({"q": each.title}))
        for each in signal_tab.limits(line.kind)
    ]
    ways = f"<br>In Settings: {'; '.join(said)}" if said else ""
    return markup.soft(f"Fires when {escape(line.threshold)}.{ways}")


def _members(line: Line) -> None:
    """Show the things of a line: each with its way, why, and whom to ask."""
    body = [
        (
            f"{signals_said.mark(each['severity'])} {_card(each)}",
            f"{escape(capital(each['because']))}. {escape(say_ask(each['ask']))}.",
        )
        for each in line.items
    ]
    st.html(markup.table(("About", "Because"), body))


def _cells(line: Line) -> None:
    """Show the cells that it stands on, as the files said it when they were loaded."""
    found = store.ask(signal_tab.cells, signal=line.id)
    known = {each["subject"] for each in line.items}
    found = [each for each in found if each["subject"] in known]
    several = len(line.items) > 1
    body = [
        [
            escape(_heading(each)) + (markup.soft(escape(each["subject"])) if several else ""),
            escape(words.plain(each["value"])) or '<span class="ek-soft">empty</span>',
            escape(", ".join(filter(None, (each["file"], each["sheet"], each["cell"] or f"row {each['source_row']}")))),
        ]
        for each in found[:CELLS]
    ]
    if not body:
        return
    more = f" {say_count(len(found) - CELLS, 'cell')} more." if len(found) > CELLS else ""
    who = dict.fromkeys(
        f"{words.day(each['loaded_at'].date())} by {each['loaded_by']}" for each in found if each["loaded_at"]
    )
    st.html(
        "<b>The cells it stands on</b>"
        + markup.table(("What", "Says", "Where"), body)
        + markup.soft(escape(f"Loaded {'; '.join(who)}.{more}" if who else more))
    )


def _heading(cell: dict[str, Any]) -> str:
    export = all_exports().get(cell["table_name"])
    named = {each.name: each.heading for each in export.columns} if export else {}
    return named.get(cell["column_name"], words.title(cell["column_name"]))
