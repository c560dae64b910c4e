"""The months that a file covers, as two selectors: the first and the last."""

from __future__ import annotations

import re
from datetime import date
from html import escape

import streamlit as st

from pages.parts import markup, store

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
    given = begins if begins == ends else f"{begins}..{ends}" if begins and ends else ""
    wrong = span_is_wrong(given)
    if wrong:
        st.html(markup.wrong(escape(wrong)))
    return "" if wrong else given


def span_is_wrong(given: str) -> str:
    """Return the sentence why a text names no months, "" where it does or is empty."""
    first, _, last = given.partition("..")
    wrong = next((each for each in (first, last or first) if each and not _MONTH.fullmatch(each)), "")
    if wrong:
        return f'Months: "{wrong}" was found, a month such as 2026-09 was expected, or a span such as 2026-09..2026-10.'
    if last and first > last:
        return f"Months: the first ({first}) is after the last ({last}); the earlier one was expected first."
    return ""


def day_is_wrong(given: str) -> str:
    """Return the sentence why a text is no day, "" where it is one or empty."""
    try:
        date.fromisoformat(given or "2026-01-01")
    except ValueError:
        return f'State of: "{given}" was found, one day such as 2026-11-15 was expected.'
    return ""


def _selector(label: str, guess: str, key: str) -> str:
    day = store.today()
    here = day.year * 12 + day.month - 1
    months = [f"{each // 12}-{each % 12 + 1:02}" for each in range(here + _AHEAD, here - _BACK, -1)]
    months = months if not guess or guess in months else [guess, *months]
    place = months.index(guess) if guess else None
    given = st.selectbox(label, months, place, key=key, placeholder="Choose or type", accept_new_options=True)
    return (given or "").strip()
