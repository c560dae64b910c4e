"""Figures inside sentences: underlined, remembered for the panel that says where they come from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.figure import Figure
from pages.parts import links, store, words

if TYPE_CHECKING:
    from pages.parts.store import Moment

KEPT = "figures on this screen"


def link(figure: Figure, text: str = "") -> str:
    """Return a figure as HTML; anything but a Figure is refused."""
    if not isinstance(figure, Figure):
        raise TypeError(f"{figure!r} is no Figure: a number without evidence is not shown.")
    known()[figure.id] = figure
    exact = escape(f"{figure.name}: {words.figure(figure, exact=True)}. Where from?")
    return links.where(figure.id, escape(text or words.figure(figure)), title=exact)


def open_figure(figure: Figure) -> None:
    """Ask for the panel of a figure at the next run."""
    known()[figure.id] = figure
    st.query_params["where"] = figure.id


def known() -> dict[str, Figure]:
    """Return the figures shown at this moment of the data; those of an earlier moment are forgotten."""
    now: Moment = store.moment()
    kept: tuple[Moment, dict[str, Figure]] | None = st.session_state.get(KEPT)
    if kept is None or kept[0] != now:
        kept = st.session_state[KEPT] = (now, {})
    return kept[1]
