"""A screen whose list was never loaded: it says which sheet lights it and where to begin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.say import say_list
from pages.parts import figures, links, store
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.figure import Figure


def show(every: Figure, table: str) -> bool:
    """Say what lights the screen where nothing of its table is loaded; return whether that is so."""
    if every.value:
        return False
    export = all_exports()[table]
    units = store.moment().units
    of = f" of {say_list(units)}" if units else ""
    st.html(
        f'<p class="ek-said ek-plain">{figures.link(every)} so far, because no sheet "{escape(export.title)}"'
        f"{escape(of)} is loaded.</p><p>It comes from {escape(export.owner)} and lights: {escape(export.lights)}</p>"
        f"<p>{links.page('Load', 'Load a file')} · {links.page('Start', 'Start with six lines')}</p>"
    )
    return True
