"""Every answer that is remembered for the files to come: in words, with who gave it, and the way back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import answer, inbox, unanswered, undo
from acts.planned import ASK
from marts import answers
from pages.parts import markup, store, words
from pages.parts.load.files import dropped, pick_up
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.answers import Answered

REFUSED = "answer not taken back"


def show(actor: Actor) -> None:
    """Show the questions that wait outside this screen, and the answers with an Undo each."""
    _unanswered()
    known = store.ask(answers.remembered)
    with st.container(key="remembered"):
        st.html(f"<h3>Remembered answers</h3>{markup.soft(_intro(len(known)))}")
        if error := st.session_state.pop(REFUSED, ""):
            st.error(error)
        for each in known:
            _line(each, actor)


def _intro(count: int) -> str:
    if not count:
        return "Nothing is remembered yet. What you answer about a file is used for the next one like it."
    used = "used for every file with the same headings. Undo one, and the next such file asks again."
    return f"{words.counted(count, 'answer')}, {used}"


def _line(each: Answered, actor: Actor) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        where = f"{each.file}, sheet {each.sheet}" if each.sheet else each.file
        lists = words.title(each.table) if each.table else ""
        about = " \u00b7 ".join(part for part in (lists, f"given for {where}" if where else "", each.by) if part)
        st.html(f"<div>{escape(each.says)}</div>{markup.soft(escape(about))}", width="stretch")
        if store.moment().as_of_seq is None:
            st.button(
                "Undo",
                key=f"forget-{each.seq}-{each.question}",
                type="tertiary",
                help=f"Ask again: {each.says}",
                on_click=_take_back,
                args=(each, actor),
            )


def _take_back(each: Answered, actor: Actor) -> None:
    """Undo the act of an answer; one that came as a part of another act is taken back by an act of its own."""
    try:
        if each.act == answer.KIND.name:
            undo.undo(keeping.data_home(), actor, each.seq)
        else:
            answer.answer(keeping.data_home(), actor, each.layout, each.question, ASK, table=each.table)
    except EvenkeelError as error:
        st.session_state[REFUSED] = str(error)
        return
    for file in dropped():
        if file.checked and not file.loaded:
            file.check_again()


def _unanswered() -> None:
    """Name the files that somebody tried to load elsewhere and that wait for an answer; of the inbox they are here."""
    here = {each.checked.sha256 for each in dropped() if each.checked}
    found = [each for each in unanswered.unanswered(keeping.data_home()) if each.sha256 not in here]
    if not found:
        return
    st.html("<h3>Open questions of other files</h3>")
    arrived = inbox.waiting(keeping.data_home())
    for each in found:
        path = arrived.get(each.sha256)
        asked = "".join(f"<li>{escape(one['asks'])}</li>" for one in each.questions)
        way = "it waits in the inbox" if path else "drop the file above to answer"
        told = f"tried by {each.who} on {each.day}; {way}"
        said = f"<div><b>{escape(each.file)}</b></div><ul class='ek-list'>{asked}</ul>{markup.soft(escape(told))}"
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(said, width="stretch")
            if path:
                st.button(
                    "Answer",
                    key=f"answer-{each.sha256}",
                    help=f"Answer the questions of {each.file}",
                    on_click=pick_up,
                    args=(each.file, path),
                )
            st.button(
                "Leave it out",
                key=f"wait-{each.sha256}",
                type="tertiary",
                on_click=unanswered.forget,
                args=(keeping.data_home(), each.sha256),
            )
