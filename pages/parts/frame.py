"""What stands around every screen: the menu, the moment it shows, and the warm-up of the server."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import streamlit as st

from marts.units import units
from pages.parts import markup, moment, search, store, words

if TYPE_CHECKING:
    from streamlit.navigation.page import Page

PAGES = Path(__file__).parent.parent
KEPT = "screen, act and units before"
SEVERAL = 2
UNLISTED = 97  # from this number on a page has no entry in the menu: links lead to it
GROUPS = ((40, "This week"), (70, "Look closer"), (100, "Data"))


def menu() -> dict[str, list[Page]]:
    """Return the menu: every numbered file of pages/, grouped by its number; the first page is the home page."""
    found: dict[str, list[Page]] = {}
    for place, file in enumerate(sorted(PAGES.glob("[0-9]*.py"))):
        number, _, stem = file.stem.partition("_")
        group = next(title for below, title in GROUPS if int(number) < below)
        seen: Literal["visible", "hidden"] = "visible" if int(number) < UNLISTED else "hidden"
        entry = st.Page(
            f"pages/{file.name}", title=stem.replace("_", " "), url_path=stem, default=place == 0, visibility=seen
        )
        found.setdefault(group, []).append(entry)
    return found


def show(page: str) -> None:
    """Show at which moment the screens stand, and what waits behind it."""
    store.start()
    _carry(page)
    now = _known(store.moment())
    with st.container(key="asof", width="content"):
        st.html(f'<div class="ek-print">Evenkeel, {words.day(now.today)}, {_as_of(now)} (act {now.seq})</div>')
        field = st.popover(_as_of(now), type="tertiary")
    with field:
        _units()
        moment.choose(now)
    moment.mark(now)
    search.box()
    day = st.query_params.get("today")
    st.session_state[KEPT] = (page, st.session_state[store.SEQ], st.session_state.get(store.UNIT, []), day)
    if count := store.acts_waiting():
        st.html(markup.soft(f"{words.counted(count, 'act')} waiting: the next load or restart shows them."))


def _carry(page: str) -> None:
    """Keep the moment when somebody goes to another screen: the menu's links know nothing of it."""
    before, seq, chosen, day = st.session_state.get(KEPT, (page, None, [], None))
    if before != page and store.SEQ not in st.query_params:
        st.session_state[store.SEQ] = seq
    if before != page and day and "today" not in st.query_params:
        st.query_params["today"] = day
    if before != page and store.UNIT not in st.query_params:
        st.session_state[store.UNIT] = chosen


def _known(now: store.Moment) -> store.Moment:
    """Return the moment without units that nobody has, as an old link may name them: the field drops them too."""
    known = store.ask(units)
    return replace(now, units=tuple(each for each in now.units if each in known)) if len(known) >= SEVERAL else now


def _units() -> None:
    """Offer to look at some units only, wherever several have sent something."""
    known = store.ask(units)
    if len(known) >= SEVERAL:
        st.multiselect("Units", known, key=store.UNIT, bind="query-params", placeholder="All units")


def screen() -> str:
    """Return the title of the screen that was shown last."""
    return str(st.session_state.get(KEPT, ("",))[0])


@st.cache_resource(show_spinner=False)
def settle() -> bool:
    """Freeze what the first page imported: collecting it again after every click cost ten times the click."""
    gc.collect()
    gc.freeze()
    return True


def _as_of(now: store.Moment) -> str:
    when = "now" if now.as_of_seq is None else f"act {now.seq}"
    when = f"{words.day(now.today)} · {when}"
    return f"{', '.join(now.units)} · {when}" if now.units else when
