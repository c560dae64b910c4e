"""One chart that answers a page's question: plain dictionaries, theme colours, its words and its table twin."""

from __future__ import annotations

import re
from functools import partial
from html import escape
from itertools import cycle
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts.figure import Series
from pages.parts import figures, markup, words

if TYPE_CHECKING:
    from marts.figure import Figure

HEIGHT = 250
TICKS = 5
MONEY = {"tickformat": "~s", "nticks": TICKS}
EXTRA = 120  # for every further unit
LINES = (("solid", "circle"), ("dash", "square"), ("dot", "diamond"), ("dashdot", "triangle-up"), ("longdash", "x"))
MONTH = re.compile(r"\d{4}-\d{2}")
CLICKED = "a point was clicked"
CONFIG = {"displayModeBar": False, "responsive": True}


def show(*series: Series, title: str, key: str, empty: str = "Nothing to draw yet.") -> None:
    """Show series over the same labels; a click on a point opens where it comes from."""
    for each in series:
        if not isinstance(each, Series):
            raise TypeError(f"{type(each).__name__} is no Series: a chart draws nothing else.")
    if not any(each.points for each in series):
        st.html(markup.soft(escape(empty)))
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
    """Return the chart: one band per unit, because amounts in two currencies share no axis."""
    base = st.context.theme.type or "light"
    colours = dict(
        zip(sorted(each.name for each in series), cycle(st.get_option(f"theme.{base}.chartCategoricalColors")))
    )
    units = list(dict.fromkeys(each.points[0].unit for each in series if each.points))
    has_bars = len(series) == len(units)
    drawn = [
        (_bars if has_bars else partial(_line, place=place))(each, colours[each.name])
        | {"yaxis": _axis("y", units.index(each.points[0].unit))}
        for place, each in enumerate(series)
        if each.points
    ]
    layout = {
        "height": HEIGHT + EXTRA * (len(units) - 1),
        "margin": {"l": 0, "r": 0, "t": 8, "b": 0},
        "xaxis": {"type": "category", "showgrid": False, "nticks": 13, "fixedrange": True}
        | {"anchor": _axis("y", len(units) - 1)},
        "showlegend": len(series) > len(units),
        "legend": {"orientation": "h", "yanchor": "bottom", "y": 1.0, "x": 0},
        "bargap": 0.35,
        "clickmode": "event+select",
        "dragmode": False,
    }
    return {"data": drawn, "layout": layout | _bands({unit: _most(series, unit) for unit in units})}


def _most(series: tuple[Series, ...], unit: str) -> float:
    """Return the largest value of a unit."""
    points = [point for each in series for point in each.points if point.unit == unit and point.value is not None]
    return max((float(point.value) for point in points), default=0.0)  # type: ignore[arg-type]


def _bands(units: dict[str, float]) -> dict[str, Any]:
    share = 1 / len(units)
    shape = {
        "zeroline": True,
        "fixedrange": True,
        "automargin": True,
        "rangemode": "tozero",
    }
    return {
        _axis("yaxis", place): {
            **shape,
            "domain": [1 - (place + 1) * share + 0.03, 1 - place * share - 0.03],
            "title": {"text": unit},
            **(MONEY if words.is_currency(unit) else {"tickformat": ",d", "nticks": min(TICKS, int(units[unit]) + 1)}),
        }
        for place, unit in enumerate(units)
    }


def _axis(name: str, place: int) -> str:
    return f"{name}{place + 1}" if place else name


def _bars(series: Series, colour: str) -> dict[str, Any]:
    provisional = [each in series.marked for each in series.labels]
    pattern = {"shape": ["/" if each else "" for each in provisional], "fillmode": "overlay", "size": 6}
    return {**_points(series), "type": "bar", "marker": {"color": colour, "pattern": pattern}}


def _line(series: Series, colour: str, place: int) -> dict[str, Any]:
    """Return a line; without colours it is still told apart, by its dashes and marks."""
    dash, symbol = LINES[place % len(LINES)]
    return {
        **_points(series),
        "type": "scatter",
        "mode": "lines+markers",
        "line": {"width": 2, "color": colour, "dash": dash},
        "marker": {"size": 6, "color": colour, "symbol": symbol},
    }


def _points(series: Series) -> dict[str, Any]:
    return {
        "name": series.name,
        "x": list(series.labels),
        "y": [None if each.value is None else float(each.value) for each in series.points],  # type: ignore[arg-type]
        "customdata": [words.figure(each, exact=True) for each in series.points],
        "unselected": {"marker": {"opacity": 1}},
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
    rows = [[escape(label) + _mark(series, label), *(_cell(each.get(label)) for each in known)] for label in labels]
    headings = ["Month" if all(map(MONTH.fullmatch, labels)) else "", *(escape(each.name) for each in series)]
    return markup.table(headings, rows, numeric=range(1, len(headings)))


def _mark(series: tuple[Series, ...], label: str) -> str:
    return " (provisional)" if any(label in each.marked for each in series) else ""


def _cell(figure: Figure | None) -> str:
    return figures.link(figure, words.figure(figure, exact=True)) if figure else ""


def _clicked(series: tuple[Series, ...], key: str) -> None:
    points = st.session_state[key].selection.points
    if points:
        place = points[0]
        figures.open_figure(series[place["curve_number"]].points[place["point_index"]])
        st.session_state[CLICKED] = True
