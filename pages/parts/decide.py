"""Raising, deciding and putting off a decision: one name and one date, with the keyboard alone."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import decide, undo
from acts.actor import may
from marts import decision_register
from marts.lists import NOT_STATED
from marts.units import units
from pages.parts import figures, focus, links, markup, store, table, words
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from pathlib import Path

    from acts.actor import Actor
    from marts.figure import Figure, Rows

CHOSEN, OPENED, TURN, SAID, WRONG = (
    f"decision {each}" for each in ("chosen", "form", "turn", "said", "wrong")
)  # what the session remembers
TITLES = {"decide": "Decide", "defer": "Put off", "raise": "Raise a decision"}
KEYS = {"decide": "D", "defer": "F", "raise": "N"}
FORM = "decide-form"
ASKED = {
    "decide": {"outcome": "What was decided", "reason": "Why (may stay empty)"},
    "defer": {"reason": "Why it is put off: what is waited for"},
    "raise": {"question": "What is to be decided, as one question"},
}
WHO = {"decide": "Who carries it out", "defer": "Who decides", "raise": "Who decides"}
WHEN = {"decide": "By when", "defer": "New date", "raise": "By when"}


def show(actor: Actor, key: str, rows: Rows) -> None:
    """Offer the three acts above the table `key`, whose opened row is the decision that is meant."""
    if not may(actor, "decide", decide.ROLES):
        return
    if store.moment().as_of_seq is not None:
        st.html(markup.soft("This is how it was after an earlier act. Go back to now to raise or take a decision."))
        return
    known = {each["decision_id"]: each for each in store.ask(decision_register.open_ones)}
    _choose(key, rows, known)
    _told(actor)
    form = st.session_state.get(OPENED)
    if form == "raise" or (form and st.session_state.get(CHOSEN) in known):
        _form(actor, form, known.get(st.session_state.get(CHOSEN), {}))
    elif form:
        st.info("Choose a decision first: type its number, or a word of its question, into the field Decision.")


def settled(figure: Figure) -> None:
    """Say how many decisions are settled, with the way to them."""
    if figure.value:
        way = links.page("Decision queue", "Show them →", "urgency=Settled")
        st.html(markup.soft(f"{figures.link(figure)} are settled. {way}"))


def _choose(key: str, rows: Rows, known: dict[str, dict[str, Any]]) -> None:
    """Show the field to find a decision, and a button for each act; a click on a row of the table finds it too."""
    clicked = table.opened(key, rows)
    if (clicked and clicked["decision_id"] in known) or st.session_state.get(CHOSEN) not in known:
        st.session_state[CHOSEN] = clicked["decision_id"] if clicked and clicked["decision_id"] in known else None
    with st.container(horizontal=True, key="decide-bar", vertical_alignment="bottom", gap="small"):
        st.selectbox(
            "Decision",
            list(known),
            format_func=lambda each: _label(known[each]) if each in known else str(each),
            key=CHOSEN,
            index=None,
            placeholder="Type its number, or a word of it",
            width=560,
        )
        for form, title in TITLES.items():
            st.button(title, key=f"open-{form}", shortcut=KEYS[form], on_click=partial(_open, form))


def _label(row: dict[str, Any]) -> str:
    return f"{row['decision_id']} \N{MIDDLE DOT} {row['question'] or 'No question is written down'}"


def _told(actor: Actor) -> None:
    """Say what happened, with the way back."""
    if SAID not in st.session_state:
        return
    seq, says = st.session_state[SAID]
    with st.container(horizontal=True, vertical_alignment="center", key="decide-said"):
        st.success(says)
        if seq:
            st.button("Undo", key=f"undo-{seq}", on_click=partial(_undo, actor, seq))
    if seq:
        focus.first("decide-said", f"act {seq}")


def _form(actor: Actor, form: str, row: dict[str, Any]) -> None:
    turn = st.session_state.get(TURN, 0)
    with st.container(border=True, key=FORM):
        st.html(f"<b>{TITLES[form]}</b>" + (f" {markup.soft(_label(row))}" if row else ""))
        with st.form(f"{form}-{turn}", border=False, enter_to_submit=False):
            given = _fields(form, row, f"{form}-{row.get('decision_id', '')}-{turn}")
            if wrong := st.session_state.get(WRONG):
                st.error(wrong)
            with st.container(horizontal=True, gap="small"):
                submit = partial(_submit, actor, form, row, given)
                st.form_submit_button(TITLES[form], type="primary", key=f"submit-{form}", on_click=submit)
                st.form_submit_button("Leave it", key=f"leave-{form}", on_click=_close)
    focus.first(FORM, f"{form}-{turn}-{row.get('decision_id', '')}-{bool(st.session_state.get(WRONG))}")


def _fields(form: str, row: dict[str, Any], key: str) -> dict[str, str]:
    """Show the fields of a form; return {what the act calls it: the key of its widget}."""
    given = {name: f"{key}-{name}" for name in ASKED[form]}
    for name, label in ASKED[form].items():
        st.text_input(label, key=given[name], max_chars=1000)
    who, when, where = st.columns([2, 1, 1.4])
    given |= {"owner": f"{key}-owner", "due_date": f"{key}-due"}
    people = [each for each in store.ask(decision_register.names) if decide.is_one_person(each)]
    owner = row.get("owner")
    with who:
        place = people.index(owner) if owner in people else None
        hint = "Type a name"
        label = WHO[form]
        st.selectbox(label, people, place, key=given["owner"], accept_new_options=True, placeholder=hint)
    with when:
        st.date_input(WHEN[form], None, min_value=store.today(), key=given["due_date"], format="YYYY-MM-DD")
    known = [each for each in store.ask(units) if each != NOT_STATED] if form == "raise" else []
    with where:
        if known:
            given["unit"] = f"{key}-unit"
            unit = store.moment().units
            place = known.index(unit[0]) if len(unit) == 1 and unit[0] in known else None
            st.selectbox("For which unit (none: all)", known, place, key=given["unit"], placeholder="All of us")
    return given


def _submit(actor: Actor, form: str, row: dict[str, Any], given: dict[str, str]) -> None:
    said = {name: _text(st.session_state.get(key)) for name, key in given.items()}
    try:
        st.session_state[SAID] = _act(keeping.data_home(), actor, form, row, said)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    _close()
    st.session_state[CHOSEN] = None


def _act(home: Path, actor: Actor, form: str, row: dict[str, Any], said: dict[str, str]) -> tuple[int, str]:
    """Do it; return the sequence of the act, and what happened as a sentence."""
    if form == "raise":
        known = decide.raise_decision(home, actor, **said)
        return decide.raised_in(known), f"{known} is raised: {_who_when(said, 'decides it')}."
    known = row["decision_id"]
    if form == "decide":
        seq = decide.decide(home, actor, known, **said)
        return seq, f"{known} is decided: {said['outcome'].rstrip('.')}. {_who_when(said, 'carries it out')}."
    seq = decide.defer(home, actor, known, **said)
    return seq, f"{known} is put off: {_who_when(said, 'decides it')}, because: {said['reason'].rstrip('.')}."


def _who_when(said: dict[str, str], does: str) -> str:
    return f"{' '.join(said['owner'].split())} {does} by {words.day(date.fromisoformat(said['due_date']))}"


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "").strip()


def _open(form: str) -> None:
    _close()
    st.session_state.pop(SAID, None)
    st.session_state[OPENED] = form


def _close() -> None:
    """Forget the form: the next one begins empty."""
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    st.session_state.pop(OPENED, None)
    st.session_state.pop(WRONG, None)


def _undo(actor: Actor, seq: int) -> None:
    try:
        by = undo.undo(keeping.data_home(), actor, seq)
    except EvenkeelError as error:
        st.session_state[SAID] = (0, str(error))
        return
    st.session_state[SAID] = (by, f"Undone: act {seq} no longer counts, and the queue is as it was before.")
