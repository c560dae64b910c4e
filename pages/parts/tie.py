"""The first line of Spend: what the files say, what is shown, and why they differ."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import figures, words

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.spend import TieOut


def show(found: TieOut) -> None:
    """Show the tie-out as its sentence, in which every amount opens where it comes from."""
    st.html(f'<div class="ek-tie">{_linked(found.says, _in_order(found))}</div>')


def _in_order(found: TieOut) -> list[Figure]:
    """Return the figures as the sentence names them: currency by currency."""
    told = zip(found.files, found.shown, found.difference, strict=True)
    return [
        each
        for files, shown, difference in told
        for each in (files, shown, difference, *(one for one in found.reasons if one.unit == files.unit))
    ]


def _linked(says: str, named: list[Figure]) -> str:
    """Return one line per currency, each amount a link; a figure that the sentence leaves out is passed over."""
    said, rest = "", says
    for each in named:
        before, amount, after = rest.partition(words.figure(each, exact=True))
        if amount:
            said, rest = said + escape(before) + figures.link(each, amount), after
    return (said + escape(rest)).replace(" Files say", "<br>Files say")
