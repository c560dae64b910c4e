"""The chart of spend against control: growth across, control up, bubbles as large as the spend, arrows of moves."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts.spend_growth_control import LESS
from pages.parts import figures, markup, words

if TYPE_CHECKING:
    from marts.spend_growth_control import Limits, Spot

HEIGHT = 300
CLICKED = "a supplier of the chart was clicked"
CONFIG = {"displayModeBar": False, "responsive": True}
TITLE = "Spend growth and control"
LEAST, MOST = -40.0, 60.0  # percent of growth; what lies beyond is drawn at the edge, and says how much it is
LARGEST, SMALLEST = 46.0, 7.0  # pixels across
CORNER = {"text": "more spend, less control ■", "xref": "paper", "x": 0.99, "xanchor": "right", "y": -4,
          "yanchor": "bottom", "showarrow": False}  # fmt: skip
FEW = 4  # are all named
MOVED = 1.5  # points by which one must have moved for an arrow


def show(spots: tuple[Spot, ...], limits: Limits, then: tuple[Spot, ...], *, key: str, empty: str) -> None:
    """Show the spots; a click on one opens the checks behind it."""
    if not spots:
        st.html(f'<div class="ek-head"><b>{TITLE}</b></div>{markup.soft(escape(empty))}')
        return
    _draw(spots, limits, then, key)


@st.fragment
def _draw(spots: tuple[Spot, ...], limits: Limits, then: tuple[Spot, ...], key: str) -> None:
    st.html(f'<p style="margin:0"><b>{TITLE}</b></p>')
    st.plotly_chart(
        _figure(spots, limits, then),
        key=key,
        config=CONFIG,
        alt=f"{TITLE}. " + " ".join(f"{_said(each)}." for each in spots[:5]),
        on_select=lambda: _clicked(spots, key),
        selection_mode="points",
    )
    if st.session_state.pop(CLICKED, False):
        st.rerun()  # the panel belongs to the page, not to this fragment


def _figure(spots: tuple[Spot, ...], limits: Limits, then: tuple[Spot, ...]) -> dict[str, Any]:
    base = st.context.theme.type or "light"
    colours = st.get_option(f"theme.{base}.chartCategoricalColors")
    most = max(float(each.paid.value) for each in spots)  # type: ignore[arg-type]
    places = [_place(each) for each in spots]
    left = min(-15.0, *(x for x, _ in places)) - 8
    right = max(limits.growth + 20.0, *(x for x, _ in places)) + 12
    dots = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [x for x, _ in places],
        "y": [y for _, y in places],
        "text": [_named(each, limits, is_few=len(spots) <= FEW) for each in spots],
        "textposition": _beside(places, (left + right) / 2),
        "textfont": {"size": 12},
        "customdata": [_said(each) for each in spots],
        "hovertemplate": "%{customdata}<extra></extra>",
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 0.75}},
        "marker": {
            "size": [max(SMALLEST, LARGEST * (float(each.paid.value) / most) ** 0.5) for each in spots],  # type: ignore[arg-type]
            "symbol": ["square" if each.standing == LESS else "circle" for each in spots],
            "color": [colours[1 if each.standing == LESS else 0] for each in spots],
            "opacity": 0.75,
        },
    }
    return {
        "data": [dots],
        "layout": _layout(limits, (left, right)) | {"annotations": [CORNER, *_arrows(spots, then)]},
    }


def _layout(limits: Limits, across: tuple[float, float]) -> dict[str, Any]:
    line = {"type": "line", "line": {"width": 1, "dash": "dash", "color": "gray"}}
    corner = {"type": "rect", "x0": limits.growth, "x1": across[1], "y0": -6, "y1": limits.control, "layer": "below"}
    shape = {"showgrid": False, "fixedrange": True, "automargin": True, "zeroline": False, "ticksuffix": "%"}
    return {
        "height": HEIGHT,
        "margin": {"l": 0, "r": 0, "t": 8, "b": 0},
        "showlegend": False,
        "clickmode": "event+select",
        "dragmode": False,
        "xaxis": shape | {"title": {"text": "growth of spend, 12 months beside the 12 before"}, "range": list(across)},
        "yaxis": shape | {"title": {"text": "checks that hold"}, "range": [-6, 112], "tickvals": [0, 25, 50, 75, 100]},
        "shapes": [
            corner | {"line": {"width": 0}, "fillcolor": "rgba(200, 120, 40, 0.10)"},
            line | {"x0": limits.growth, "x1": limits.growth, "yref": "paper", "y0": 0, "y1": 1},
            line | {"xref": "paper", "x0": 0, "x1": 1, "y0": limits.control, "y1": limits.control},
        ],
    }  # fmt: skip


def _arrows(spots: tuple[Spot, ...], then: tuple[Spot, ...]) -> list[dict[str, Any]]:
    """Return an arrow from where each stood at the review, where it moved."""
    was = {each.key: _place(each) for each in then}
    found = []
    for each in spots:
        x, y = _place(each)
        before = was.get(each.key, (x, y))
        if abs(before[0] - x) + abs(before[1] - y) >= MOVED:
            found.append(
                {"x": x, "y": y, "ax": before[0], "ay": before[1], "axref": "x", "ayref": "y", "showarrow": True,
                 "arrowhead": 2, "arrowwidth": 1.5, "arrowcolor": "gray", "text": ""}
            )  # fmt: skip
    return found


def _place(spot: Spot) -> tuple[float, float]:
    """Return across and up, in percent; what is new has no growth, and stands at the right edge."""
    growth = MOST if spot.is_new else float(spot.growth.value)  # type: ignore[arg-type]
    return min(MOST, max(LEAST, growth)), float(spot.control.value)  # type: ignore[arg-type]


def _beside(places: list[tuple[float, float]], middle: float) -> list[str]:
    """Return where the name of each spot stands: few of them above and below in turn, so that near ones stay apart."""
    if len(places) <= FEW:
        return ["bottom center" if place % 2 else "top center" for place in range(len(places))]
    return ["middle left" if x > middle else "middle right" for x, _ in places]


def _named(spot: Spot, limits: Limits, *, is_few: bool) -> str:
    """Return the name of what has too little control (of few, of all), and its growth where that is beyond the edge."""
    if float(spot.control.value) >= limits.control and not is_few:  # type: ignore[arg-type]
        return ""
    if spot.is_new:
        return f"{spot.name} (new)"
    growth = float(spot.growth.value)  # type: ignore[arg-type]
    return f"{spot.name} {growth:+,.0f}%" if not LEAST <= growth <= MOST else spot.name


def _said(spot: Spot) -> str:
    growth = "new" if spot.is_new else f"{round(spot.growth.value):+,}% in a year"  # type: ignore[arg-type]
    control = round(spot.control.value)  # type: ignore[arg-type]
    return f"{spot.name}: {words.figure(spot.paid)}, {growth}, {control}% of its checks hold"


def _clicked(spots: tuple[Spot, ...], key: str) -> None:
    points = st.session_state[key].selection.points
    if points:
        figures.open_figure(spots[points[0]["point_index"]].control)
        st.session_state[CLICKED] = True
