"""One rise: its months with the rise marked, what is known of it, and the bills behind it in the side panel."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import spend_growth
from marts.months import span
from marts.say import say_change, say_date, say_money, say_month, say_word
from pages.parts import evidence_rows, figures, markup, store, table, words

if TYPE_CHECKING:
    from marts.figure import Rows, Series

HEIGHT = 250
CLICKED = "a month of a rise was clicked"
CONFIG = {"displayModeBar": False, "responsive": True}
YEARLY = "yearly_bill"
QUIET = 0.42  # how strong the months before a rise are drawn
BOOKED = (
    "Amounts as they are booked, at one rate for all months. The line leaves out what comes once or was taken back."
)


def chart(row: dict[str, Any], *, key: str, title: str = "") -> None:
    """Show what a series cost month by month: the rise in full colour with its line, months not closed hatched."""
    found = store.ask(spend_growth.months_of, rises=(spend_growth.key(row),))
    if found:
        _draw(found[0], row, key, title or f"{row['subject']}, month by month")


def panel(key: str, rows: Rows) -> None:
    """Open the rise that was clicked in a table: its months, what is known of it, and its bills."""
    row = table.opened(key, rows)
    # A figure opened from here takes the place of this panel until it is closed: there is one panel at a time.
    if row is not None and "where" not in st.query_params:
        st.dialog(str(row["subject"]), width="large", position="right", on_dismiss=partial(table.close, key))(_show)(
            row
        )


def told(row: dict[str, Any]) -> str:
    """Return by how much it rises, in words: of a bill of once a year, by how much it rose."""
    if row["slope_per_month"] is None or row["reason"] == YEARLY:
        return f"{say_change(row['more_a_year'], row['currency'] or '')} a year"
    way = "a month" if row["how"] == "rising" else "a month since its step"
    return f"{say_change(row['slope_per_month'], row['currency'] or '')} {way}"


def budget(row: dict[str, Any]) -> str:
    """Return how the budget stands that bears a rise, in words."""
    if row["budget_over"] is None:
        return "no budget is known that bears it"
    way = "above" if row["budget_over"] > 0 else "below"
    amount = say_money(abs(row["budget_over"]), row["budget_currency"] or "")
    return f"{row['budget_part']} is {amount} {way} its budget in the months that both cover"


def year(row: dict[str, Any]) -> str:
    """Return where the fiscal year of a rise is likely to end, with its range, in full."""
    if row["outlook"] is None:
        return ""
    outlook, low, high = (f"{round(row[each]):,}" for each in ("outlook", "outlook_low", "outlook_high"))
    return f"likely to end at {row['currency'] or ''} {outlook} ({low} to {high})"


@st.fragment
def _draw(series: Series, row: dict[str, Any], key: str, title: str) -> None:
    st.html(f'<p style="margin:0"><b>{escape(title)}</b></p>')
    st.plotly_chart(
        _figure(series, row),
        key=key,
        config=CONFIG,
        alt=f"{title}. {row['because'] or ''}",
        on_select=lambda: _clicked(series, key),
        selection_mode="points",
    )
    if st.session_state.pop(CLICKED, False):
        st.rerun()  # the panel belongs to the page, not to this fragment
    with st.expander("The same as a table", key=f"{key} twin", on_change="rerun") as twin:
        if twin.open:
            body = [
                [escape(label) + (" (provisional)" if label in series.marked else ""),
                 figures.link(point, words.figure(point, exact=True))]
                for label, point in zip(series.labels, series.points, strict=True)
            ]  # fmt: skip
            st.html(markup.table(("Month", escape(series.name)), body, numeric={1}))


def _figure(series: Series, row: dict[str, Any]) -> dict[str, Any]:
    base = st.context.theme.type or "light"
    colour, strong = st.get_option(f"theme.{base}.chartCategoricalColors")[:2]
    since, last = row["since"] or "9999-99", row["last_month"]
    bars = {
        "type": "bar",
        "name": series.name,
        "x": list(series.labels),
        "y": [None if each.value is None else float(each.value) for each in series.points],  # type: ignore[arg-type]
        "customdata": [words.figure(each, exact=True) for each in series.points],
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
        "unselected": {"marker": {"opacity": 1}},
        "marker": {
            "color": colour,
            "opacity": [1 if since <= each <= last else QUIET for each in series.labels],
            "pattern": {
                "shape": ["/" if each in series.marked else "" for each in series.labels],
                "fillmode": "overlay",
                "size": 6,
            },
        },
    }
    lines = [
        {"type": "scatter", "mode": "lines", "x": list(x), "y": list(y), "hoverinfo": "skip",
         "line": {"width": 3, "color": strong, "dash": "solid"}}
        for x, y in _lines(row)
    ]  # fmt: skip
    return {"data": [bars, *lines], "layout": _layout(series, row)}


def _layout(series: Series, row: dict[str, Any]) -> dict[str, Any]:
    said = {"text": f"{told(row)}<br>since {say_month(row['since'])}", "showarrow": False, "align": "left"}
    place = {"xref": "paper", "x": 0.01, "xanchor": "left", "yref": "paper", "y": 1, "yanchor": "top"}
    return {
        "height": HEIGHT,
        "margin": {"l": 0, "r": 0, "t": 8, "b": 0},
        "showlegend": False,
        "bargap": 0.25,
        "clickmode": "event+select",
        "dragmode": False,
        "xaxis": {"type": "category", "showgrid": False, "nticks": 13, "fixedrange": True},
        "yaxis": {"title": {"text": series.points[0].unit}, "tickformat": "~s", "nticks": 5, "rangemode": "tozero",
                  "fixedrange": True, "automargin": True},
        "annotations": [said | place] if row["since"] else [],
    }  # fmt: skip


def _lines(row: dict[str, Any]) -> list[tuple[tuple[str, ...], tuple[float, ...]]]:
    """Return the line of a rise, or the two levels of a step; none of a bill of once a year."""
    if row["slope_per_month"] is None or row["reason"] == YEARLY or not row["since"]:
        return []
    months = span(max(row["first_month"], row["since"]), row["last_month"])
    now, slope = float(row["level_now"]), float(row["slope_per_month"])
    if row["how"] == "step_up":
        before = span(row["first_month"], row["since"])[:-1]
        return [(before, (float(row["level_before"]),) * len(before)), (months, (now,) * len(months))]
    return [(months, tuple(now - slope * back for back in range(len(months) - 1, -1, -1)))]


def _clicked(series: Series, key: str) -> None:
    points = st.session_state[key].selection.points
    if points and points[0]["curve_number"] == 0:
        figures.open_figure(series.points[points[0]["point_index"]])
        st.session_state[CLICKED] = True


def _show(row: dict[str, Any]) -> None:
    st.html(f"<p><b>{escape(told(row))}</b>: {escape(row['because'] or '')}.</p>")
    chart(row, key="rise in the panel")
    st.html(markup.soft(escape(BOOKED)))
    st.html(markup.table(("", "What is known"), [[f"<b>{escape(name)}</b>", said] for name, said in _known(row)]))
    if row["since"]:
        found = store.ask(spend_growth.bills, rise=spend_growth.key(row), since=row["since"], last=row["last_month"])
        st.html(f"<p><b>The bills behind it</b>: {figures.link(found)} since {escape(say_month(row['since']))}</p>")
        evidence_rows.show(found, found.evidence)  # type: ignore[arg-type]


def _known(row: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what is known of a rise, line by line; what is not known says so."""
    of = row["currency"] or ""

    def money(name: str) -> str:
        return escape(say_money(row[name], of)) if row[name] is not None else words.UNKNOWN

    each_month = f"{money('slope_per_month')} ({money('low')} to {money('high')})"
    last, split = say_month(row["last_month"]), f"{money('price_effect')} price, {money('volume_effect')} quantity"
    known = [
        ("More each month", "a bill of once a year" if row["reason"] == YEARLY else each_month),
        ("Level", f"{money('level_now')} a month now, {money('level_before')} before"),
        ("More a year", money("more_a_year")),
        (f"{last} beside a year ago", f"{money('spent_last')}, and {money('spent_then')} then"),
        ("Price and quantity", split if row["price_effect"] is not None else "no quantities are known"),
        ("Its fiscal year", escape(year(row)) or words.UNKNOWN),
        ("Budget", escape(budget(row))),
        ("Value", escape(f"{say_word(row['value_named'])}: {row['value_because'] or 'no list says what it is for'}")),
        ("Notice", escape(say_date(row["notice_date"])) if row["notice_date"] else "no day for notice is known"),
        ("Ask", escape(row["ask"])),
    ]
    return [*known, *([("Most of it with", escape(row["driver"]))] if row["driver"] else [])]
