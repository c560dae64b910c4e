"""The answers that stand: who said that names are one or two, when and why; out and in as a workbook."""

from __future__ import annotations

import io
import tempfile
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import alias, alias_sheet
from acts.actor import may
from acts.alias_effect import effect_of
from acts.alias_many import REFUSED, WOULD, say_many
from marts import alias_list
from marts.say import say_count
from pages.parts import export, markup, record, store, table, undo
from pages.parts.reconcile import moves
from pages.parts.reconcile.sitting import ACT
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from acts.alias import Wish
    from pages.parts.store import Moment

LOOKED, SAID, WRONG, TURN = (f"answers {each}" for each in ("looked", "said", "wrong", "turn"))
MEGABYTES = 10


def show(actor: Actor) -> None:
    """Show every answer that stands, its sheet, and what a filled sheet would say."""
    _told()
    rows = store.ask(alias_list.answers)
    nothing = "Nobody has said yet that names are one, or two."
    table.show(rows, key="answers", title="Answers that stand", empty=nothing)
    leaving = export.Leaving("alias_standing", "Answers about names", "answers about names.xlsx", {})
    export.button("Answers as a workbook", partial(_built, store.moment()), leaving, export.XLSX, key="aliases",
                  told="To keep, to add rows to, and to bring back here.")  # fmt: skip
    record.panel("answers", rows)
    if may(actor, ACT, alias.ROLES) and store.moment().as_of_seq is None:
        _come_back()
        _looked(actor)


def _built(now: Moment) -> export.Built:
    rows = alias_sheet.rows(store.looking(now))
    return export.Built(io.BytesIO(alias_sheet.write(rows)), len(rows), ())


def _come_back() -> None:
    turn = st.session_state.get(TURN, 0)
    came = st.file_uploader("A sheet of answers", key=f"answers file {turn}", max_upload_size=MEGABYTES)
    if not came or not st.button("Show what it says", key=f"answers read {turn}"):
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(came.getvalue())
        try:
            wishes = tuple(each.wish() for each in alias_sheet.read(path, came.name))
            effect = effect_of(keeping.data_home(), wishes, today=store.today())
        except EvenkeelError as error:
            st.session_state[WRONG] = str(error)
            st.rerun()
    st.session_state[LOOKED] = (wishes, came.name, effect)


def _looked(actor: Actor) -> None:
    if LOOKED not in st.session_state:
        return
    wishes, file, effect = st.session_state[LOOKED]
    would = [each for each in effect.lines if each.state == WOULD]
    with st.container(border=True, key="answers-looked"):
        st.html("".join(f"<p>{escape(each.says)}</p>" for each in would) or "<p>The sheet says nothing new.</p>")
        st.html("".join(markup.wrong(escape(each.says)) for each in effect.lines if each.state == REFUSED))
        if would:
            st.html(moves.told(effect))
            said = f"Say {say_count(len(would), 'answer')}"
            st.button(said, type="primary", on_click=partial(_say, actor, wishes, file))
        st.button("Leave it as it is", type="tertiary", on_click=partial(st.session_state.pop, LOOKED, None))


def _say(actor: Actor, wishes: tuple[Wish, ...], file: str) -> None:
    try:
        done = say_many(keeping.data_home(), actor, wishes, file=file, rest=True)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state.pop(LOOKED, None)
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    st.session_state[SAID] = (done.seq, f"{say_count(len(done.answers), 'answer')} said in one act.")


def _told() -> None:
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    if SAID in st.session_state:
        seq, says = st.session_state[SAID]
        with st.container(horizontal=True, vertical_alignment="center", key="answers-said"):
            st.success(f"{says} (act {seq})" if seq else says)
            if seq:
                undo.offer(seq, key="answers", done=partial(st.session_state.pop, SAID, None))
