"""One vendor in the side panel: the control it holds part by part, and the way back; and all of them on two axes."""

from __future__ import annotations

import math
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import vendor_control
from marts.say import say_word
from pages.parts import figures, markup, search, store, table, vendor_moved, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from marts.figure import Figure, Rows
    from marts.vendor_control import Dot, Part

HEIGHT = 330
MOST, ABOVE = 100, 12  # points on the axis at most, and above the highest mark
SHAPES = {"shapes_the_plan": "square", "supports_the_plan": "circle"}
CLICKED = "a vendor was clicked"
ASSUMED = "What a step takes is an assumption: days to name, write or wait, weeks for what the vendor must agree to, "
ASSUMED += "months to find another one. How much they weigh is a setting."
CONFIG = {"displayModeBar": False, "responsive": True}
MARKS = {True: "■ held", False: "○ not held", None: "unknown"}


def panel(key: str, rows: Rows) -> None:
    """Open the vendor that was clicked in a table: what it holds, and the steps back to control."""
    row = table.opened(key, rows)
    if row is not None:
        st.dialog(str(row["subject"]), width="large", position="right", on_dismiss=partial(table.close, key))(_show)(
            row
        )


def chart(dots: tuple[Dot, ...], *, limit: int, then: Mapping[str, int | None], key: str, empty: str) -> None:
    """Show what each vendor is paid beside the control it holds; a click opens where its points come from.

    `then` are the points of an earlier moment: an arrow shows who moved since.
    """
    title = "Value supported (paid in 12 months) and control held"
    if not dots:
        st.html(f'<div class="ek-head"><b>{escape(title)}</b></div>{markup.soft(escape(empty))}')
        return
    _draw(dots, limit, dict(then), key, title)


def left_out(figure: Figure) -> str:
    """Return the quiet line that says how many vendors the chart leaves out."""
    return markup.soft(f"Not drawn: {figures.link(figure)} of which no spend is known.") if figure.value else ""


def counted(found: tuple[Figure, ...]) -> str:
    """Return figures in one line, each with its name."""
    return "&emsp;".join(f"{escape(each.name)}: <b>{figures.link(each)}</b>" for each in found)


@st.fragment
def _draw(dots: tuple[Dot, ...], limit: int, then: dict[str, int | None], key: str, title: str) -> None:
    st.html(f'<p style="margin:0"><b>{escape(title)}</b></p>')
    st.plotly_chart(
        _figure(dots, limit, then),
        key=key,
        config=CONFIG,
        alt=f"{title}. " + " ".join(f"{each.name}: {_said(each)}." for each in dots[:5]),
        on_select=lambda: _clicked(dots, key),
        selection_mode="points",
    )
    if st.session_state.pop(CLICKED, False):
        st.rerun()  # the panel belongs to the page, not to this fragment


def _figure(dots: tuple[Dot, ...], limit: int, then: Mapping[str, int | None]) -> dict[str, Any]:
    colours = st.get_option(f"theme.{st.context.theme.type or 'light'}.chartCategoricalColors")
    across, up = ([float(each) for each in axis] for axis in zip(*map(_place, dots), strict=True))
    middle = (min(across) * max(across)) ** 0.5  # of an axis that doubles again and again
    return {
        "data": [
            {
                "type": "scatter",
                "mode": "markers+text",
                "x": across,
                "y": up,
                "text": [each.name if 2 * at >= limit else "" for each, at in zip(dots, up, strict=True)],
                "textposition": ["middle left" if each > middle else "middle right" for each in across],
                "textfont": {"size": 12},
                "customdata": [f"{each.name}: {_said(each)}" for each in dots],
                "hovertemplate": "%{customdata}<extra></extra>",
                "cliponaxis": False,
                "unselected": {"marker": {"opacity": 1}},
                "marker": {
                    "size": 10,
                    "symbol": [SHAPES.get(each.standing, "circle") for each in dots],
                    "color": [colours[1 if each.standing == "shapes_the_plan" else 0] for each in dots],
                },
            }
        ],
        "layout": {
            "height": HEIGHT,
            "margin": {"l": 0, "r": 0, "t": 8, "b": 0},
            "showlegend": False,
            "clickmode": "event+select",
            "dragmode": False,
            "xaxis": _axis(f"paid, {dots[0].value.unit}")
            | {"type": "log", "tickformat": "~s", "tickvals": _ticks(min(across), max(across))},
            "yaxis": _axis("control, points of 100") | {"range": [0, min(MOST, max(limit, *up) + ABOVE)], "nticks": 6},
            "shapes": [
                {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": limit, "y1": limit}
                | {"line": {"width": 1, "dash": "dash", "color": "gray"}}
            ],
            "annotations": [
                _word("■ shapes the plan", limit, "bottom"), _word("● supports the plan", limit, "top"),
                *_arrows(dots, then),
            ],
        },
    }  # fmt: skip


def _arrows(dots: tuple[Dot, ...], then: Mapping[str, int | None]) -> list[dict[str, Any]]:
    """Return an arrow from the control that each held at the review, where it moved by a point or more."""
    found = []
    for each in dots:
        now, was = float(each.control.value), then.get(each.key)  # type: ignore[arg-type]
        if was is not None and abs(now - was) >= 1:
            across = math.log10(float(each.value.value))  # type: ignore[arg-type]
            found.append(
                {"x": across, "y": now, "ax": across, "ay": was, "axref": "x", "ayref": "y", "showarrow": True,
                 "arrowhead": 2, "arrowwidth": 1.5, "arrowcolor": "gray", "text": ""}
            )  # fmt: skip
    return found


def _place(dot: Dot) -> tuple[Any, Any]:
    return dot.value.value, dot.control.value


def _ticks(least: float, most: float) -> list[float]:
    """Return the round amounts of an axis that grows tenfold: 10 k, 30 k, 100 k."""
    every = [step * 10**power for power in range(10) for step in (1.0, 3.0)]
    return [each for each in every if least / 3 < each < most * 3]


def _axis(title: str) -> dict[str, Any]:
    return {"title": {"text": title}, "showgrid": False, "fixedrange": True, "automargin": True, "zeroline": False}


def _word(said: str, limit: int, anchor: str) -> dict[str, Any]:
    return {"text": said, "xref": "paper", "x": 0, "xanchor": "left", "y": limit, "yanchor": anchor, "showarrow": False}


def _said(dot: Dot) -> str:
    return f"{words.figure(dot.value)}, {_points(dot.control.value)} of 100 points of control; {dot.says}"


def _clicked(dots: tuple[Dot, ...], key: str) -> None:
    points = st.session_state[key].selection.points
    if points:
        figures.open_figure(dots[points[0]["point_index"]].control)
        st.session_state[CLICKED] = True


def _show(row: dict[str, Any]) -> None:
    own = row["listed_vendor"]
    score = f"{figures.link(vendor_control.control(row), str(row['score']))} of 100 points of control"
    between = f" (between {row['score_low']} and {row['score_high']} with what is unknown)"
    told = score + (between if row["score_low"] != row["score_high"] else "") if row["score"] is not None else ""
    way = search.card_address(row["_item"], "Open the answer card →")
    st.html(f"<p><b>{escape(say_word(row['standing']))}</b>: {told or 'too little is known to tell'}&emsp;{way}</p>")
    vendor_moved.line(row)
    if row["serves"]:
        st.html(markup.soft(f"Works on: {escape(row['serves'])}"))
    steps = store.ask(vendor_control.steps, listed_vendor=own)
    if steps.rows:
        named = {each.name: each for each in steps.columns}
        shown = tuple(named[each] for each in vendor_control.STEPS)
        st.html(f"<b>The three cheapest steps back to control</b>{table.html(shown, steps.rows)}")
        st.html(markup.soft(escape(ASSUMED)))
    body = [_part(each) for each in store.ask(vendor_control.parts, listed_vendor=own)]
    st.html("<b>Parts</b>" + markup.table(("", "Points", "Held", "Because"), body, numeric=(1, 2)))
    facts = store.ask(vendor_control.facts, listed_vendor=own)
    with st.expander(f"What is counted: {facts.count.value} things"):
        st.html(markup.table(("Part", "Thing", "", "The list says", "Where"), [_fact(each) for each in facts.rows]))


def _part(part: Part) -> list[str]:
    title = f"<b>{escape(part.title)}</b>"
    if not part.points.evidence:
        return [title, "?", "", escape(part.because)]
    points = figures.link(part.points, f"{_points(part.points.value)} of {part.weight}")
    held, of, not_known = (figures.link(each, words.plain(each.value)) for each in (part.held, part.of, part.unknown))
    unknown = f"; unknown {not_known}" if part.unknown.value else ""
    return [title, points, f"{held} of {of}{unknown}", escape(part.because)]


def _fact(row: dict[str, Any]) -> list[str]:
    where = ", ".join(str(row[each]) for each in ("file", "cell") if row.get(each))
    return [
        escape(say_word(row["part"])),
        escape(row["thing"]),
        MARKS[row["is_held"]],
        escape(row["because"]),
        escape(where),
    ]


def _points(value: object) -> str:
    return f"{float(value):.1f}".removesuffix(".0") if value is not None else "?"  # type: ignore[arg-type]
