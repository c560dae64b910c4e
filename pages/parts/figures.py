"""Figures inside sentences: underlined, remembered for the panel that says where they come from."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.figure import Figure
from pages.parts import links, store, words

if TYPE_CHECKING:
    from pages.parts.store import Moment

NBSP = "\N{NO-BREAK SPACE}"
# An amount as in "+€8.4 k" or "SEK 1,200": it does not break at the end of a line.
AMOUNT = re.compile(r"\D{0,6}[\d.,]+( k| M| bn)?")
KEPT = "figures on this screen"


def link(figure: Figure, text: str = "") -> str:
    """Return a figure as HTML; anything but a Figure is refused."""
    if not isinstance(figure, Figure):
        raise TypeError(f"{figure!r} is no Figure: a number without evidence is not shown.")
    known()[figure.id] = figure
    exact = escape(f"{figure.name}: {words.figure(figure, exact=True)}. Where from?")
    said = text or words.figure(figure)
    whole = said.replace(" ", NBSP) if AMOUNT.fullmatch(said) else said
    return links.where(figure.id, escape(whole), title=exact)


def open_figure(figure: Figure) -> None:
    """Ask for the panel of a figure at the next run."""
    known()[figure.id] = figure
    st.query_params["where"] = figure.id


def remember(figure: Figure) -> Figure:
    """Return a figure that is opened though this screen does not show it: its panel finds it from now on."""
    return known().setdefault(figure.id, figure)


def find(evidence_id: str) -> Figure | None:
    """Return the figure of that evidence, be it on the screen or one that a figure on the screen is made of."""
    waiting = list(known().values())
    while waiting:
        each = waiting.pop()
        if each.id == evidence_id:
            return each
        waiting += each.evidence if isinstance(each.evidence, tuple) else ()
    return None


def known() -> dict[str, Figure]:
    """Return the figures shown at this moment of the data; those of an earlier moment are forgotten."""
    now: Moment = store.moment()
    kept: tuple[Moment, dict[str, Figure]] | None = st.session_state.get(KEPT)
    if kept is None or kept[0] != now:
        kept = st.session_state[KEPT] = (now, {})
    return kept[1]
