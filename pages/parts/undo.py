"""The way back from an act: what it would change is shown before anybody confirms it."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import undo
from acts.actor import may
from acts.impact_words import NO_FIGURE
from acts.undoing import Undoing, check, sentences
from pages.parts import guard, markup, store
from pages.parts.load import impact
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 200  # characters of a reason


def offer(seq: int, *, key: str, label: str = "", done: Callable[[], None] | None = None) -> None:
    """Offer to undo an act: a button, then the figures that change, the reason where one is needed, and the receipt.

    `key` is this place on the screen; `done` is called once it is undone, before the screen is drawn again. Who may not
    undo finds nothing, and an earlier moment changes nothing.
    """
    actor = guard.current()
    if actor is None or not may(actor, "undo", undo.ROLES) or store.moment().as_of_seq is not None:
        return
    _offer(seq, key, label or f"Undo act {seq}", done)


@st.fragment
def _offer(seq: int, key: str, label: str, done: Callable[[], None] | None) -> None:
    asked = f"undo {key} {seq}"
    if not st.session_state.get(asked):
        st.button(label, key=f"{asked} ask", on_click=_ask, args=(asked, seq), help="Shows first what it would change.")
        return
    found = st.session_state[asked]
    with st.container(border=True, key=f"{asked} shown"):
        if isinstance(found, str):
            st.html(markup.wrong(escape(found)))
        else:
            _tell(found, asked)
        _answer(seq, asked, label, found, done)


def _tell(found: Undoing, asked: str) -> None:
    said = sentences(found)
    said += [] if found.impact.figures else [NO_FIGURE]
    st.html("".join(f"<p>{escape(each)}</p>" for each in said))
    impact.figures(found.impact, f"{asked} others")


def _answer(seq: int, asked: str, label: str, found: Undoing | str, done: Callable[[], None] | None) -> None:
    reason = ""
    if isinstance(found, Undoing) and found.asks:
        reason = st.text_input("Why (it is told as a change of history)", key=f"{asked} why", max_chars=LONGEST)
    with st.container(horizontal=True, gap="small", key=f"{asked} answers"):
        sure = isinstance(found, Undoing) and st.button(
            f"Yes, {label[:1].lower()}{label[1:]}", key=f"{asked} yes", type="primary"
        )
        leave = partial(st.session_state.pop, asked, None)
        st.button("Leave it as it is", key=f"{asked} no", type="tertiary", on_click=leave)
    if not sure:
        return
    actor: Any = guard.current()
    try:
        by = undo.undo(keeping.data_home(), actor, seq, reason=reason)
    except EvenkeelError as error:
        st.html(markup.wrong(escape(str(error))))
        return
    st.session_state.pop(asked)
    if done:
        done()
    st.toast(f"Act {seq} is undone by act {by}. Undo act {by} to have it back.")
    st.rerun()


def _ask(asked: str, seq: int) -> None:
    """Look what the undo would change; a sentence says why there is none."""
    actor: Any = guard.current()
    try:
        st.session_state[asked] = check(keeping.data_home(), actor, seq, today=store.today())
    except EvenkeelError as error:
        st.session_state[asked] = str(error)
