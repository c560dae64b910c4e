"""The filter bar: bound to the address, so that a link carries what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from pages.parts import store

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

    Options = Callable[[DuckDBPyConnection, str], tuple[str, ...]]

# The name the question takes, the name in the address, and the label.
MANY = {
    "unit": ("unit", "Unit"),
    "vendor": ("vendor", "Vendor"),
    "category": ("category", "Category"),
    "cost_centre": ("cost_centre", "Cost centre"),
    "currency": ("currency", "Currency"),
    "feed": ("feed", "Feed"),
}
MONTHS = {"period_from": ("from", "From month"), "period_to": ("to", "To month")}
SEARCH = ("q", "Search")


def bar(options: Options, *names: str) -> dict[str, Any]:
    """Show the filters named and return what was chosen, as the keywords that the questions take."""
    chosen: dict[str, Any] = {}
    with st.container(horizontal=True, key="bar", gap="small", vertical_alignment="bottom"):
        for name in names:
            chosen[name] = _widget(options, name)
    _chips(chosen)
    return chosen


def nothing(chosen: dict[str, Any], what: str) -> str:
    """Return what to say when nothing is left: that nothing is there, or that the filters leave nothing."""
    return (
        f"No {what} matches these filters." if any(chosen.values()) else f"No {what} yet: load a file that holds some."
    )


def _widget(options: Options, name: str) -> tuple[str, ...] | str:
    if name in MANY:
        key, label = MANY[name]
        known = store.ask(options, column=name)
        return tuple(
            st.multiselect(label, known, key=key, bind="query-params", placeholder="All", wrap=False, width=150)
        )
    if name in MONTHS:
        key, label = MONTHS[name]
        known = store.ask(options, column="period")
        found = st.selectbox(label, known, index=None, key=key, bind="query-params", placeholder="Any", width=112)
        return found or ""
    key, label = SEARCH
    return st.text_input(label, key=key, bind="query-params", placeholder="Any text", width=155) or ""


def _chips(chosen: dict[str, Any]) -> None:
    """Show one chip per filter that is set, each with a way out, and one way out of all.

    The line stands there without chips too: a line that comes and goes would make the browser draw the page anew.
    """
    active = {name: value for name, value in chosen.items() if value}
    with st.container(horizontal=True, key="chips", gap="small", vertical_alignment="center"):
        for name, value in active.items():
            key, label = _address(name)
            said = ", ".join(value) if isinstance(value, tuple) else value
            short = said if len(said) <= 60 else f"{said[:57]}..."  # noqa: PLR2004 - a chip is one line
            st.button(f"{label}: {short} \u2715", key=f"chip-{key}", on_click=_clear, args=([name],))
        if active:
            st.button("Clear all", key="clear-all", type="tertiary", on_click=_clear, args=(list(active),))


def _clear(names: list[str]) -> None:
    for name in names:
        key, _ = _address(name)
        st.session_state[key] = [] if name in MANY else (None if name in MONTHS else "")


def _address(name: str) -> tuple[str, str]:
    return (MANY | MONTHS).get(name, SEARCH)
