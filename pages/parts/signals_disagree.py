"""Disagreeing with a signal, with a reason; and hearing it again."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import disagree
from acts.actor import may
from marts.moments import after_act
from pages.parts import guard, markup, store, undo, words
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.signal_tab import Line

WRONG, SAID, TURN = (f"disagreement {each}" for each in ("wrong", "said", "turn"))


def show(line: Line) -> None:
    """Say who disagrees and offer to hear the signal again; while it is heard, offer to disagree."""
    if said := st.session_state.pop(SAID, ""):
        st.success(said)
    if line.state != "open":
        _silenced(line)
        return
    actor = guard.current()
    if actor is None or not may(actor, "disagree", disagree.ROLES):
        return
    if store.moment().as_of_seq is not None:
        st.html(markup.soft("This is how it was after an earlier act. Go back to now to disagree with it."))
        return
    with st.expander("Disagree, with a reason", key="disagree", expanded=WRONG in st.session_state):
        _form(actor, line)


def _silenced(line: Line) -> None:
    row = line.items[0]
    seq = int(row["silenced_in"])
    when = words.day(store.ask_latest(after_act, seq=seq).day)
    st.html(
        f"<p><b>Silenced</b> by {escape(row['silenced_by'])} on {when} (act {seq}): "
        f"{escape(row['silenced_because'])}</p>"
        + markup.soft("It is silent until its evidence changes: then it is heard again by itself.")
    )
    undo.offer(seq, key="disagree", label="Hear it again")


def _form(actor: Actor, line: Line) -> None:
    """Show the fields: which of the things of the line where it has several, and why it is no problem."""
    named = f"disagree {st.session_state.get(TURN, 0)} {line.id}"
    about = {line.id: f"All {line.subject}"} | {each["id"]: each["subject"] for each in line.items}
    chosen = line.id
    if len(line.items) > 1:
        chosen = st.selectbox("With", list(about), format_func=about.__getitem__, key=f"{named} about")
    st.text_input("Why it is no problem: everybody will read this", key=f"{named} why", max_chars=disagree.LONGEST)
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    st.button("Silence it", type="primary", key=f"{named} send", on_click=partial(_disagree, actor, chosen, named))
    st.html(markup.soft("It stays in the list as silenced, with your name and reason, and can be heard again."))


def _disagree(actor: Actor, signal: str, named: str) -> None:
    reason = st.session_state.get(f"{named} why") or ""
    try:
        seq = disagree.disagree(keeping.data_home(), actor, signal, reason, today=store.today())
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    st.session_state[SAID] = f"Silenced in act {seq}: it is heard again when its evidence changes."
