"""Figures in a row: the name, the value, and the way to where it comes from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import figures

if TYPE_CHECKING:
    from marts.figure import Figure


def row(*figures: Figure) -> None:
    """Show three or four figures beside each other; anything but a Figure is refused."""
    st.html(f'<div class="ek-tiles">{"".join(_tile(each) for each in figures)}</div>')


def _tile(figure: Figure) -> str:
    value = figures.link(figure)
    return f'<div class="ek-card"><div class="ek-name">{escape(figure.name)}</div><div class="ek-value">{value}</div></div>'
