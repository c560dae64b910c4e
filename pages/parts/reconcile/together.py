"""The sure pairs together: each is shown, what all of them would change as well, and one act says them all."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts.alias_effect import effect_of
from acts.alias_many import REFUSED, WOULD, say_many
from marts.say import say_count
from pages.parts import markup, store, undo
from pages.parts.reconcile import moves
from pages.parts.reconcile.meant import wish
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from acts.alias import Wish
    from marts.figure import Rows

LOOKED, SAID, WRONG = (f"reconcile together {each}" for each in ("looked", "said", "wrong"))
FEWEST = 2


def offer(actor: Actor, rows: Rows) -> None:
    """Offer to look at all sure pairs, and then to say that they are one."""
    _told()
    wishes = tuple(wish(each, "same") for each in rows.rows if each["sure"])
    if len(wishes) < FEWEST:
        return
    named = [(escape(str(each["left_name"])), escape(str(each["right_name"])), escape(str(each["reason"])))
             for each in rows.rows if each["sure"]]  # fmt: skip
    with st.expander(f"The {say_count(len(wishes), 'sure pair')} together", key="reconcile-together"):
        st.html(markup.table(("Name", "May be", "Because"), named))
        found = st.session_state.get(LOOKED)
        if not found or found[0] != wishes:
            st.button("Show what they would change", on_click=partial(_look, wishes))
            return
        st.html("".join(markup.wrong(escape(each.says)) for each in found[1].lines if each.state == REFUSED))
        st.html(moves.told(found[1]))
        if would := sum(each.state == WOULD for each in found[1].lines):
            said = f"Say that {say_count(would, 'pair')} are one"
            st.button(said, type="primary", on_click=partial(_say, actor, wishes))


def _look(wishes: tuple[Wish, ...]) -> None:
    try:
        st.session_state[LOOKED] = (wishes, effect_of(keeping.data_home(), wishes, today=store.today()))
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)


def _say(actor: Actor, wishes: tuple[Wish, ...]) -> None:
    try:
        done = say_many(keeping.data_home(), actor, wishes, rest=True)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state.pop(LOOKED, None)
    st.session_state[SAID] = (done.seq, f"{say_count(len(done.answers), 'pair')} answered in one act.")


def _told() -> None:
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    if SAID in st.session_state:
        seq, says = st.session_state[SAID]
        with st.container(horizontal=True, vertical_alignment="center", key="together-said"):
            st.success(f"{says} (act {seq})" if seq else says)
            if seq:
                undo.offer(seq, key="together", done=partial(st.session_state.pop, SAID, None))
