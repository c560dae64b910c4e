"""Counts beside each other as lying bars: a short chart in words, in which every count opens its evidence."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.figure import Series
from pages.parts import figures, markup, status, words

if TYPE_CHECKING:
    from marts.figure import Figure


def show(*series: Series, title: str, empty: str) -> None:
    """Show one series, a line per point; without points, the words for that."""
    for each in series:
        if not isinstance(each, Series):
            raise TypeError(f"{type(each).__name__} is no Series: a chart draws nothing else.")
    points = [point for each in series for point in each.points]
    head = f'<div class="ek-head"><b>{escape(title)}</b></div>'
    if not points:
        st.html(head + markup.soft(escape(empty)))
        return
    most = max(int(each.value or 0) for each in points)  # type: ignore[arg-type]
    st.html(f'{head}<div class="ek-bars">{"".join(_line(each, most) for each in points)}</div>')


def _line(point: Figure, most: int) -> str:
    key = point.name.lower().replace(" ", "_")
    name = status.html(key, point.name) if key in status.MARKS else escape(point.name)
    value = int(point.value or 0)  # type: ignore[arg-type]
    length = f"width:{100 * value / max(most, 1):.1f}%" if value else "visibility:hidden"  # nought has no length
    count = figures.link(point, words.plain(point.value))
    return f'<div>{name}</div><span>{count}</span><i aria-hidden="true" style="{length}"></i>'
