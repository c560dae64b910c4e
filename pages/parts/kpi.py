"""Figures in a row: the name, the value, and the way to where it comes from."""

from __future__ import annotations

from decimal import Decimal
from html import escape

import streamlit as st

from marts.figure import Figure
from pages.parts import figures, words


def row(*figures: Figure) -> None:
    """Show three or four figures beside each other; anything but a Figure is refused."""
    st.html(f'<div class="ek-tiles">{"".join(_tile(each) for each in figures)}</div>')


def _tile(figure: Figure) -> str:
    if not isinstance(figure, Figure):
        raise TypeError(f"{figure!r} is no Figure: a number without evidence is not shown.")
    change = figure.name.startswith("Change") and isinstance(figure.value, Decimal) and figure.value > 0
    name, value = escape(figure.name), figures.link(figure, f"+{words.figure(figure)}" if change else "")
    return f'<div class="ek-card"><div class="ek-name">{name}</div><div class="ek-value">{value}</div></div>'
