"""Which lists can be relied on: what came in time and as it was, what did not, and what was never sent."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import feed_trust
from pages.parts import (
    columns,
    export,
    figures,
    filters,
    kpi,
    links,
    markup,
    stack,
    store,
    table,
    templates,
    trust_feed,
)
from schemas.exports import all_exports

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Figure

LOOKS = ("Lists", "Silent edits", "Corrections", "Loads")
KEY = "rows"
TITLE = "Which lists can we rely on?"
MARKS = {
    "As sent": ("●", "ok"),
    "Not due yet": ("○", "none"),
    "Altered in silence": ("▲", "risk"),
    "Not reported": ("◆", "off"),
    "Late": ("■", "off"),
}  # how each answer looks in the chart


def look() -> str:
    """Return what is looked at, as the address says it."""
    return st.segmented_control(
        "Look at", LOOKS, default=LOOKS[0], required=True, key="look", bind="query-params", label_visibility="collapsed"
    )


def dark(every: Figure) -> bool:
    """Say how to begin where nothing was ever sent; return whether that is so."""
    if every.value:
        return False
    st.html(
        f'<p class="ek-said ek-plain">{figures.link(every)} so far, so there is nothing to trust yet.</p>'
        f"<p>{links.page('Load', 'Load a file')} · {links.page('Start', 'Start with six lines')}</p>"
    )
    templates.every()
    return True


def lists(actor: Actor) -> None:
    """Show every list that is sent, with who sends it by when, and what is missing."""
    chosen = filters.of_list(feed_trust.LISTED, feed_trust.options)
    nothing = filters.nothing(chosen, "list")
    kpi.row(*store.ask(feed_trust.headline, **chosen))
    drawn, beside = st.columns([1.15, 1], gap="medium")
    with drawn:
        stack.show(*store.ask(feed_trust.by_owner, **chosen), title=TITLE, marks=MARKS, empty=nothing)
    with beside:
        _missing()
        _without_day(store.ask(feed_trust.undue, **chosen))
    rows, shown = columns.choose(store.ask(feed_trust.listing, **chosen), feed_trust.SHOWN, page="Trust")
    table.show(rows, key=KEY, title="Lists", empty=nothing, only=shown)
    export.offer(rows, view="trust", filters=chosen, key=KEY)
    trust_feed.panel(KEY, rows, actor)


def _without_day(found: Figure) -> None:
    if found.value:
        one = found.value == 1
        asks = (
            f"{'has' if one else 'have'} no due day: click {'it' if one else 'one'} below to say who sends it by when."
        )
        st.html(markup.soft(f"{figures.link(found)} {asks}"))


def _missing() -> None:
    """Say which lists nobody sends, what each would light up, and offer its template."""
    gone = store.ask(feed_trust.missing)
    st.html('<div class="ek-head"><b>Not sent by anybody</b></div>')
    if not gone:
        st.html(markup.soft("Every list that Evenkeel knows is sent."))
        return
    for name in gone:
        each = all_exports()[name]
        with st.container(gap=None, key=f"missing-{name}"):
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                st.html(f"<b>{escape(each.title)}</b>", width="content")
                templates.button(each)
            st.html(markup.soft(escape(f"From {each.owner}. It would light: {each.lights}")))
