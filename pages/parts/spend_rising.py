"""Two looks of Spend watchpoints: what truly rises, and one click away what only looked so, with the reason."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import spend, spend_growth, spend_growth_control
from marts.say import capital, say_ask, say_count, say_date, say_word
from pages.parts import (
    bars,
    chart,
    export,
    figures,
    kpi,
    links,
    markup,
    record,
    spend_filters,
    spend_rise,
    store,
    table,
)

if TYPE_CHECKING:
    from marts.figure import Rows

PAGE, LOOKED = "Spend watchpoints", "Looked like a rise"
LINES = 4  # rises told in words beside the chart; the table has all of them
FEW = 1  # rises of which one chart shows where it rises
NOT_NAMED = {"not_named": "value not named", "goal_named": "only a goal is named",
             "cannot_tell": "value cannot be told"}  # fmt: skip


def rising(chosen: dict[str, Any]) -> None:
    """Show what rises beyond chance: its months, in words whom to ask and until when, and all of it in a table."""
    every, chosen = chosen, spend_filters.narrowing(chosen, spend_growth.USED)
    # Without a ledger there is nothing to tell of it, and that is said below.
    heads = spend_growth.headline if store.ask(spend_growth_control.covered) else spend.headline
    kpi.row(*store.ask(heads, **chosen))
    spend_filters.lines_ahead(every)
    rows = store.ask(spend_growth.rising, **chosen)
    drawn, beside = st.columns([1.15, 1], gap="medium")
    with drawn:
        _months(rows, chosen)
    with beside:
        st.html("".join(map(_line, rows.rows[:LINES])) if rows.rows else f"<p>{_none(chosen)}</p>")
        _looked(chosen)
    if rows.rows:
        table.show(rows, key="rises", title="What rises", empty="", only=spend_growth.SHOWN, height=220)
        export.offer(rows, view="rises", filters=chosen, key="rises")
    if missing := store.ask(spend_growth.missing):
        st.html(markup.soft(f"Not loaded yet: {' '.join(map(escape, missing))}"))
    spend_rise.panel("rises", rows)


def looked(chosen: dict[str, Any]) -> None:
    """Show what looked like a rise and is none, why, and what cannot be told yet."""
    every, chosen = chosen, spend_filters.narrowing(chosen, spend_growth.USED)
    kpi.row(*store.ask(spend_growth.headline, **chosen))
    spend_filters.lines_ahead(every)
    why, what = st.columns([1, 2.1], gap="medium")
    with why:
        known = store.ask(spend_growth.reasons, column="reason")
        with st.container(key="bar reasons"):
            asked = st.multiselect(
                "Why it is none", known, key="reason", bind="query-params", placeholder="All", wrap=False, width=260
            )
        counted = store.ask(spend_growth.by_reason, **chosen)
        bars.show(*counted, title="Why it is no rise", empty=_nothing(chosen))
        st.html(markup.soft(
            "A plain rule compares the last three months with the year before, looks for one dear month, or draws a "
            "straight line. What explains the look is taken out first."
        ))  # fmt: skip
    with what:
        rows = store.ask(spend_growth.innocent, reason=tuple(asked), **chosen)
        title, nothing = "What it looked like, and why it is none", _nothing({**chosen, "reason": asked})
        table.show(rows, key="innocent", title=title, empty=nothing, only=spend_growth.LOOKED, height=320)
        export.offer(rows, view="looked like a rise", filters={**chosen, "reason": tuple(asked)}, key="innocent")
    record.panel("innocent", rows, more=_months_of_one)


def _months(rows: Rows, chosen: dict[str, Any]) -> None:
    """Draw one rise with its line, several beside each other, and all spend by month where nothing rises."""
    if len(rows.rows) == FEW:
        spend_rise.chart(rows.rows[0], key="trend rising")
    elif rows.rows:
        largest = tuple(map(spend_growth.key, rows.rows[: spend_growth.LARGEST]))
        series = store.ask(spend_growth.months_of, rises=largest)
        chart.show(*series, title="What rises, month by month", key="trend rising")
    else:
        nothing = "No spend line matches these filters." if any(chosen.values()) else NOTHING
        series = store.ask(spend.by_month, **chosen)
        chart.show(*series, title="Spend by month", key="trend rising", empty=nothing)


NOTHING = "No spend line yet: load a file that holds some."


def _line(row: dict[str, Any]) -> str:
    """Return one rise in words: by how much, whom to ask, what its months do, its value and until when notice is."""
    more, ask = escape(spend_rise.told(row)), escape(say_ask(row["ask"]))
    top = f'<div class="ek-top"><b class="ek-risk">▲ {more}</b><span>{ask}</span></div>'
    said = [NOT_NAMED.get(row["value_named"], f"value: {say_word(row['value_named']).lower()}")]
    if row["notice_date"]:
        said.append(f"notice until {say_date(row['notice_date'])}")
    if row["driver"]:
        said.append(f"most of it with {row['driver']}")
    text = f"<b>{escape(row['subject'])}</b>: {escape(row['because'] or '')}. {escape(capital('; '.join(said)))}."
    return f'<div class="ek-row">{top}<p>{text}</p>{markup.soft(escape(_year(row)))}</div>'


def _year(row: dict[str, Any]) -> str:
    """Return where its fiscal year is likely to end, and how the budget that bears it stands."""
    year = spend_rise.year(row)
    said = [f"Its fiscal year is {year}."] if year else []
    if row["budget_over"] is not None:
        said.append(f"{spend_rise.budget(row)}.")
    return " ".join(said)


def _none(chosen: dict[str, Any]) -> str:
    """Return that nothing rises among how many, or what is missing to tell."""
    if any(chosen.values()):
        return "Nothing that matches these filters rises beyond chance."
    seen = store.ask(spend_growth.judged)
    if seen.value:
        return f"Nothing rises beyond chance: {figures.link(seen)} were looked at."
    have, needed = store.ask(spend_growth_control.covered), store.ask(spend_growth.months_needed)
    if not have:
        return "Cannot tell yet: no ledger that reports up to lately is loaded. The sheet 'spend' lights this page."
    return (
        f"Cannot tell yet whether anything rises: {say_count(have, 'month')} that "
        f"{'is' if have == 1 else 'are'} over and covered, and {needed} are needed."
    )


def _looked(chosen: dict[str, Any]) -> None:
    """Say in one line what only looked like a rise, and lead to why."""
    series = store.ask(spend_growth.by_reason, **chosen)
    untold = store.ask(spend_growth.cannot_be_told, **chosen)
    if not series and not untold.value:
        return
    counts = ", ".join(
        f"{escape(each.name.lower())} {figures.link(each, str(each.value))}"
        for each in (series[0].points if series else ())
    )
    said = f"<b>Looked like a rise, and is none:</b> {counts}. " if series else ""
    said += f"{figures.link(untold, str(untold.value))} cannot be told yet. " if untold.value else ""
    way = links.page(PAGE, "See each with its reason →", f"look={LOOKED.replace(' ', '+')}")
    st.html(f'<div class="ek-row"><p>{said}{way}</p></div>')


def _nothing(chosen: dict[str, Any]) -> str:
    if any(chosen.values()):
        return "Nothing that matches these filters looked like a rise."
    return "Nothing looked like a rise, as far as the covered months tell."


def _months_of_one(row: dict[str, Any]) -> None:
    """Show the months of what looked like a rise."""
    series = store.ask(spend_growth.months_of, rises=(spend_growth.key(row),))
    chart.show(*series, title=f"{row['subject']}, month by month", key="months of one")
