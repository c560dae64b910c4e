"""The filter bar: bound to the address, so that a link carries what was chosen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.parts import markup, store

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

    from marts.lists import Listed
    from schemas.table import Mart

    Options = Callable[[DuckDBPyConnection, str], tuple[str, ...]]

# The name the question takes, the name in the address, and the label.
MANY = {
    "vendor": ("vendor", "Vendor"),
    "category": ("category", "Category"),
    "cost_centre": ("cost_centre", "Cost centre"),
    "currency": ("currency", "Currency"),
    "feed": ("feed", "Feed"),
}
MONTHS = {"period_from": ("from", "From month"), "period_to": ("to", "To month")}
SEARCH = ("q", "Search")
LOST = "filters of a link that nothing has"


def bar(options: Options, *names: str, of: Mart | None = None) -> dict[str, Any]:
    """Show the filters named and return what was chosen, as the keywords that the questions take.

    A name is one of MANY, MONTHS or "search", or a column of the mart `of`, which then gives it its label.
    """
    labels = {each.name: each.heading for each in of.columns} if of else {}
    chosen: dict[str, Any] = {}
    with st.container(horizontal=True, key="bar", gap="small", vertical_alignment="bottom"):
        for name in names:
            chosen[name] = _widget(options, name, labels)
    _lost(labels)
    _chips(chosen, labels)
    return chosen


def of_list(listed: Listed, options: Options) -> dict[str, Any]:
    """Show the filters of a list, and the search where it has one."""
    search = ("search",) if listed.searched else ()
    return bar(options, *listed.filters, *search, of=listed.mart)


def nothing(chosen: dict[str, Any], what: str) -> str:
    """Return what to say when nothing is left: that nothing is there, or that the filters leave nothing."""
    return (
        f"No {what} matches these filters." if any(chosen.values()) else f"No {what} yet: load a file that holds some."
    )


def _widget(options: Options, name: str, labels: dict[str, str]) -> tuple[str, ...] | str:
    key, label = _address(name, labels)
    if name not in MONTHS and name != "search":
        known = store.ask(options, column=name)
        _remember_lost(name, key, known)
        return tuple(
            st.multiselect(label, known, key=key, bind="query-params", placeholder="All", wrap=False, width=150)
        )
    if name in MONTHS:
        known = store.ask(options, column="period")
        found = st.selectbox(label, known, index=None, key=key, bind="query-params", placeholder="Any", width=112)
        return found or ""
    return st.text_input(label, key=key, bind="query-params", placeholder="Any text", width=155) or ""


def _chips(chosen: dict[str, Any], labels: dict[str, str]) -> None:
    """Show one chip per filter that is set, each with a way out, and one way out of all.

    The line stands there without chips too: a line that comes and goes would make the browser draw the page anew.
    """
    active = {name: value for name, value in chosen.items() if value}
    with st.container(horizontal=True, key="chips", gap="small", vertical_alignment="center"):
        for name, value in active.items():
            key, label = _address(name, labels)
            said = ", ".join(value) if isinstance(value, tuple) else value
            short = said if len(said) <= 60 else f"{said[:57]}..."  # noqa: PLR2004 - a chip is one line
            st.button(f"{label}: {short} \u2715", key=f"chip-{key}", on_click=_clear, args=([name],))
        if active:
            st.button("Clear all", key="clear-all", type="tertiary", on_click=_clear, args=(list(active),))


def _remember_lost(name: str, key: str, known: tuple[str, ...]) -> None:
    """Keep what a link asks for and no record has: the field drops it, and more would be shown than was sent."""
    asked = [each for each in st.query_params.get_all(key) if each not in known]
    if asked:
        st.session_state.setdefault(LOST, {})[name] = asked


def _lost(labels: dict[str, str]) -> None:
    """Say which filters of the link are left out, until somebody has read it."""
    lost: dict[str, list[str]] = st.session_state.get(LOST, {})
    if not lost:
        return
    with st.container(horizontal=True, key="lost", gap="small", vertical_alignment="center"):
        said = "; ".join(f"{_address(name, labels)[1]}: {', '.join(values)}" for name, values in lost.items())
        says = f"The link asks for {said}. No record has that at this moment, so this filter is left out."
        st.html(markup.wrong(escape(says)), width="content")
        st.button("Close", key="close-lost", type="tertiary", on_click=lambda: st.session_state.pop(LOST, None))


def _clear(names: list[str]) -> None:
    for name in names:
        key, _ = _address(name, {})
        st.session_state[key] = None if name in MONTHS else "" if name == "search" else []


def _address(name: str, labels: dict[str, str]) -> tuple[str, str]:
    """Return the name of a filter in the address, and its label."""
    if name == "search":
        return SEARCH
    return (MANY | MONTHS).get(name) or (name, labels.get(name, name))
