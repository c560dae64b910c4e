"""What would change before anything is written: months, rows, and the figures at the head of the screens."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts.impact_words import NO_FIGURE, lines, sentences
from pages.parts import markup, words

if TYPE_CHECKING:
    from acts.impact import Impact
    from acts.impact_words import Line

HEADINGS = ("What would change", "Now", "After", "By")


def show(impact: Impact, key: str) -> None:
    """Show what a load would change."""
    said = sentences(impact)
    if impact.assumes:
        said.insert(0, "If the questions below are answered as filled in:")
    st.html(f'<div class="ek-sheet">{"".join(f"<p>{escape(each)}</p>" for each in said)}{_none(impact)}</div>')
    figures(impact, key)


def figures(impact: Impact, key: str) -> None:
    """Show the figures that change; the biggest changes in sight, the others one click away."""
    shown, others = lines(impact)
    if shown:
        st.html(_table(shown))
    if others:
        with st.expander(f"{words.counted(len(others), 'smaller change')} of figures", key=key):
            st.html(_table(others))


def _none(impact: Impact) -> str:
    return "" if impact.figures else f"<p>{NO_FIGURE}</p>"


def _table(found: list[Line]) -> str:
    rows = [[escape(cell) for cell in (each.figure, each.before, each.after, each.change)] for each in found]
    table = markup.table(HEADINGS, rows, numeric={1, 2, 3})
    return f'<div style="max-width:46rem">{table}</div>'  # before and after are read side by side
