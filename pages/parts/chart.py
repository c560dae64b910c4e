"""One chart that answers a page's question: plain dictionaries, theme colours, words for those who do not see it, a table twin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts.figure import Series
from pages.parts import figures, words

if TYPE_CHECKING:
    from marts.figure import Figure

HEIGHT = 250
CLICKED = "a point was clicked"
CONFIG = {"displayModeBar": False, "responsive": True}


def show(*series: Series, title: str, key: str, empty: str = "Nothing to draw.") -> None:
    """Show series over the same labels; a click on a point opens where it comes from."""
    for each in series:
        if not isinstance(each, Series):
            raise TypeError(f"{type(each).__name__} is no Series: a chart draws nothing else.")
    if not any(each.points for each in series):
        st.html(f'<p class="ek-soft">{escape(empty)}</p>')
        return
    _draw(series, title, key)


@st.fragment
def _draw(series: tuple[Series, ...], title: str, key: str) -> None:
    st.html(f'<p style="margin:0"><b>{escape(title)}</b></p>')
    st.plotly_chart(
        _figure(series),
        key=key,
        config=CONFIG,
        alt=f"{title}. {_alt(series)}",
        on_select=lambda: _clicked(series, key),
        selection_mode="points",
    )
    if st.session_state.pop(CLICKED, False):
        st.rerun()  # the panel belongs to the page, not to this fragment
    with st.expander("The same as a table", key=f"{key} twin", on_change="rerun") as twin:
        if twin.open:
            st.html(_twin(series))


def _figure(series: tuple[Series, ...]) -> dict[str, Any]:
    one = len(series) == 1
    lines = [_bars(each) if one else _line(each) for each in series]
    axis = {"type": "category", "showgrid": False, "tickangle": 0, "nticks": 13, "fixedrange": True}
    layout = {
        "height": HEIGHT,
        "margin": {"l": 0, "r": 0, "t": 8, "b": 0},
        "xaxis": axis,
        "yaxis": {"tickformat": "~s", "zeroline": True, "nticks": 5, "fixedrange": True, "automargin": True},
        "showlegend": not one,
        "legend": {"orientation": "h", "y": 1.12, "x": 0},
        "bargap": 0.35,
        "clickmode": "event+select",
        "dragmode": False,
    }
    return {"data": lines, "layout": layout}


def _bars(series: Series) -> dict[str, Any]:
    provisional = [each in series.marked for each in series.labels]
    pattern = {"shape": ["/" if each else "" for each in provisional], "fillmode": "overlay", "size": 6}
    return {**_points(series), "type": "bar", "marker": {"pattern": pattern}}


def _line(series: Series) -> dict[str, Any]:
    return {**_points(series), "type": "scatter", "mode": "lines+markers", "line": {"width": 2}, "marker": {"size": 6}}


def _points(series: Series) -> dict[str, Any]:
    return {
        "name": series.name,
        "x": list(series.labels),
        "y": [None if each.value is None else float(each.value) for each in series.points],  # type: ignore[arg-type]
        "customdata": [words.figure(each, exact=True) for each in series.points],
        "hovertemplate": "%{x}: %{customdata}<extra>" + escape(series.name) + "</extra>",
    }


def _alt(series: tuple[Series, ...]) -> str:
    return " ".join(_ends(each) for each in series if each.points)


def _ends(series: Series) -> str:
    first, last = series.points[0], series.points[-1]
    return f"{series.name}: {words.figure(first)} in {series.labels[0]}, {words.figure(last)} in {series.labels[-1]}."


def _twin(series: tuple[Series, ...]) -> str:
    labels = list(dict.fromkeys(label for each in series for label in each.labels))
    known = [dict(zip(each.labels, each.points, strict=True)) for each in series]
    head = "".join(f'<th class="ek-number">{escape(each.name)}</th>' for each in series)
    body = "".join(f"<tr><td>{escape(label)}{_mark(series, label)}</td>{''.join(_cell(each.get(label)) for each in known)}</tr>" for label in labels)
    return f'<table class="ek-table"><thead><tr><th>Month</th>{head}</tr></thead><tbody>{body}</tbody></table>'


def _mark(series: tuple[Series, ...], label: str) -> str:
    return " (provisional)" if any(label in each.marked for each in series) else ""


def _cell(figure: Figure | None) -> str:
    return f'<td class="ek-number">{figures.link(figure, words.figure(figure, exact=True)) if figure else ""}</td>'


def _clicked(series: tuple[Series, ...], key: str) -> None:
    points = st.session_state[key].selection.points
    if points:
        place = points[0]
        figures.open_figure(series[place["curve_number"]].points[place["point_index"]])
        st.session_state[CLICKED] = True
