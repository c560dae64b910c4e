"""The months that a file covers, as two selectors: the first and the last."""

from __future__ import annotations

import re
from html import escape

import streamlit as st

from pages.parts import store

_BACK, _AHEAD = 60, 12  # months offered; others are typed
_MONTH = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])")


def months_field(label: str, guess: str, key: str) -> str:
    """Show the two selectors and return YYYY-MM or YYYY-MM..YYYY-MM, "" while it is no span of months."""
    first, _, last = guess.partition("..")
    st.html(f'<p class="ek-small">{escape(label)}</p>')
    one, two = st.columns(2)
    with one:
        begins = _selector("First month", first, f"{key}-first")
    with two:
        ends = _selector("Last month", last or first, f"{key}-last")
    wrong = next((each for each in (begins, ends) if each and not _MONTH.fullmatch(each)), "")
    if wrong:
        _says(f'"{wrong}" is not a month. Write it as 2026-09.')
    elif begins > ends > "":
        _says(f"The first month ({begins}) is after the last ({ends}).")
    elif begins and ends:
        return begins if begins == ends else f"{begins}..{ends}"
    return ""


def _selector(label: str, guess: str, key: str) -> str:
    day = store.today()
    here = day.year * 12 + day.month - 1
    months = [f"{each // 12}-{each % 12 + 1:02}" for each in range(here + _AHEAD, here - _BACK, -1)]
    months = months if not guess or guess in months else [guess, *months]
    place = months.index(guess) if guess else None
    given = st.selectbox(label, months, place, key=key, placeholder="Choose or type", accept_new_options=True)
    return (given or "").strip()


def _says(sentence: str) -> None:
    st.html(f'<p class="ek-risk ek-small" role="alert">\u25b2 {escape(sentence)}</p>')
