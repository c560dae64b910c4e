"""How a signal is said on screens: its mark, what is at stake, and the link that opens it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import streamlit as st

from marts.say import capital, say_ask, say_word
from pages.parts import figures, frame, links, words
from pages.parts.status import Mark

if TYPE_CHECKING:
    from marts.signal_tab import Line

OPENED = "signal"  # of the address: the signal whose panel is open
TAB = "Signals"
MARKS = {
    "high": Mark("■", "off", "High"),
    "medium": Mark("▲", "risk", "Medium"),
    "low": Mark("○", "none", "Low"),
}
# The screen whose list holds what a signal is about.
SCREENS = {
    "risks": "Risks", "decisions": "Decision queue", "vendors": "Vendor dependencies",
    "contracts": "Vendor dependencies", "systems": "Vendor dependencies", "people": "Ownership",
    "spend": "Spend watchpoints",
}  # fmt: skip


def mark(severity: str) -> str:
    """Return how much a signal matters as HTML: shape and word, in their colour."""
    found = MARKS[severity]
    kept = 'style="white-space: nowrap"'  # on a narrow screen too: a shape stays beside its word
    return f'<b class="ek-{found.tone}" {kept}><span aria-hidden="true">{found.shape}</span> {found.word}</b>'


def top(line: Line) -> str:
    """Return the first line of a signal as HTML: how much it matters, its kind, what is at stake, and whom to ask."""
    beside = " \N{MIDDLE DOT} ".join(filter(None, (stake(line), escape(say_ask(line.ask)))))
    return f'<p class="ek-top">{mark(line.severity)} {escape(say_word(line.kind))}<span>{beside}</span></p>'


def sentence(line: Line, name: str) -> str:
    """Return what it is about (as HTML) and why, as one sentence; a name may be a question already."""
    asks = line.subject.endswith(("?", "!", "."))
    return f"{name}{'' if asks else ':'} {escape(capital(line.because) if asks else line.because)}."


def stake(line: Line) -> str:
    """Return what is at stake as HTML, which money that is, and of how many things where not all say it."""
    if line.amount is None:
        return ""
    known = len([each for each in line.items if each["amount"] is not None])
    of = f" (of {known} of {len(line.items)})" if known < len(line.items) else ""
    which = line.items[0]["money"] or next((each["money"] for each in line.items if each["money"]), "")
    return f"{figures.link(line.amount, words.figure(line.amount))} {escape(which or '')}{of}".strip()


def link(line: Line, said: str, *, here: bool = True) -> str:
    """Return a link as HTML that opens the panel of a signal: on this screen, else on that of its list."""
    # A click on a link to the same screen fills fields that the session knows, so it must know this one.
    st.session_state.setdefault(OPENED, "")
    own = SCREENS.get(str(line.items[0]["seen_with"]), "Initiatives")
    screen = (frame.screen() if here else "") or own
    kept = {name: st.query_params.get_all(name) for name in st.query_params if name != "where"} if here else {}
    return links.page(screen, said, urlencode({**kept, "show": [TAB], OPENED: [line.id]}, doseq=True))


def asked() -> str:
    """Return the number of the signal whose panel is open, "" for none: that of the last click, else the address's."""
    if clicked := st.session_state.get(OPENED):
        st.query_params[OPENED] = clicked
    st.session_state[OPENED] = ""
    return st.query_params.get(OPENED, "")


def close() -> None:
    """Forget which signal was open."""
    st.query_params.pop(OPENED, None)
