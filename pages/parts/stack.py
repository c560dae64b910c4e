"""Counts of several ways within several kinds, as lying stacked bars: shape, word and number beside each tint."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.figure import Series
from pages.parts import figures, markup, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from marts.figure import Figure

    Marks = Mapping[str, tuple[str, str]]  # the name of a series: its shape, and its tone (a class of look.css)


def show(*series: Series, title: str, marks: Marks, empty: str) -> None:
    """Show one line per label with one piece per series; a click on a number opens the rows that it counts."""
    for each in series:
        if not isinstance(each, Series):
            raise TypeError(f"{type(each).__name__} is no Series: a chart draws nothing else.")
    head = f'<div class="ek-head"><b>{escape(title)}</b></div>'
    if not any(each.points for each in series):
        st.html(head + markup.soft(escape(empty)))
        return
    lines = (_line(place, label, series, marks) for place, label in enumerate(series[0].labels))
    legend = (f"{_shape(each, marks)} {escape(each.name)}" for each in series)
    st.html(f'{head}<div class="ek-stack">{"".join(lines)}</div>{markup.soft(" · ".join(legend))}')


def _line(place: int, label: str, series: tuple[Series, ...], marks: Marks) -> str:
    total = sum(value for each in series if isinstance(value := each.points[place].value, int))
    pieces = "".join(_piece(each, each.points[place], marks) for each in series if each.points[place].value)
    return f"<div>{escape(label)}</div><b>{words.plain(total)}</b><span>{pieces}</span>"


def _piece(series: Series, point: Figure, marks: Marks) -> str:
    _, tone = marks.get(series.name, ("", "none"))
    count = figures.link(point, words.plain(point.value))
    return f'<i class="ek-{tone}" style="flex:{point.value} 1 0">{_shape(series, marks)} {count}</i>'


def _shape(series: Series, marks: Marks) -> str:
    shape, tone = marks.get(series.name, ("○", "none"))
    return f'<span class="ek-{tone}" aria-hidden="true">{shape}</span>'
