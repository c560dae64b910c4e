"""Counts of several ways within several kinds, as lying stacked bars of one scale: shape, word and number beside."""

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

LONGEST = 50  # percent of the width for the longest bar; the numbers stand behind it
TONES = {"none": "soft"}  # the colour of what is unrated
SPARE = ("▲", "▽", "▼", "△", "◈", "◇", "▣", "□", "◉", "○")  # for a series whose shape an earlier one has


def show(*series: Series, title: str, marks: Marks, empty: str) -> None:
    """Show one line per label with one piece per series; a click on a number opens the rows that it counts.

    All lines have one scale: a piece is as long as its number, whatever the others are.
    """
    for each in series:
        if not isinstance(each, Series):
            raise TypeError(f"{type(each).__name__} is no Series: a chart draws nothing else.")
    head = f'<div class="ek-head"><b>{escape(title)}</b></div>'
    if not any(each.points for each in series):
        st.html(head + markup.soft(escape(empty)))
        return
    own = told_apart(marks)
    most = max(_total(place, series) for place in range(len(series[0].labels)))
    lines = (_line(place, label, series, own, most) for place, label in enumerate(series[0].labels))
    legend = (f'<span style="white-space:nowrap">{_shape(each, own)} {escape(each.name)}</span>' for each in series)
    st.html(f'{head}<div class="ek-stack">{"".join(lines)}</div>{markup.soft(" · ".join(legend))}')


def told_apart(marks: Marks) -> Marks:
    """Return the marks with a shape of its own for each series, so that black and white is enough."""
    own: dict[str, tuple[str, str]] = {}
    wanted = {shape for shape, _ in marks.values()}
    for name, (shape, tone) in marks.items():
        taken = {each for each, _ in own.values()}
        free = (each for each in SPARE if each not in taken | wanted)
        own[name] = (next(free, shape) if shape in taken else shape, tone)
    return own


def _total(place: int, series: tuple[Series, ...]) -> int:
    return sum(value for each in series if isinstance(value := each.points[place].value, int))


def _line(place: int, label: str, series: tuple[Series, ...], marks: Marks, most: int) -> str:
    found = [(each, each.points[place]) for each in series if each.points[place].value]
    bar = "".join(_piece(each, point, marks, most) for each, point in found)
    said = "".join(f"&ensp;{_shape(each, marks)}&nbsp;{_count(point)}" for each, point in found)
    total = words.plain(_total(place, series))
    return f'<div>{escape(label)}</div><b>{total}</b><span>{bar}<span style="white-space:nowrap">{said}</span></span>'


def _piece(series: Series, point: Figure, marks: Marks, most: int) -> str:
    _, tone = marks.get(series.name, ("", "none"))
    length = LONGEST * int(point.value or 0) / max(most, 1)  # type: ignore[arg-type]
    tint = f"background:color-mix(in srgb,var(--{TONES.get(tone, tone)}) 50%,var(--card))"
    style = f"flex:none;width:{length:.2f}%;min-width:3px;padding:0;border:0;{tint}"
    return f'<i class="ek-{tone}" style="{style}" aria-hidden="true"></i>'


def _count(point: Figure) -> str:
    return figures.link(point, words.plain(point.value))


def _shape(series: Series, marks: Marks) -> str:
    shape, tone = marks.get(series.name, ("○", "none"))
    return f'<span class="ek-{tone}" aria-hidden="true">{shape}</span>'
