"""Correcting what a list says of one item, beside what it says; and taking a correction back."""

from __future__ import annotations

from datetime import date
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import correct
from acts.actor import may
from acts.correct import Cell
from acts.decide import is_one_person
from marts import corrections, decision_register
from marts.correctable import correctable, is_owner
from marts.lists import NOT_STATED
from marts.provenance import UNIT
from marts.say import say_word
from marts.units import units
from pages.parts import guard, links, markup, store, undo
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Collection

    from acts.actor import Actor
    from marts.corrections import Corrected
    from schemas.table import Column

    Item = tuple[str, str | None, str]

WRONG, SAID, TURN = (f"correction {each}" for each in ("wrong", "said", "turn"))


def standing(item: Item | None) -> tuple[Corrected, ...]:
    """Return the corrections of an item, the newest first; none where no list names it."""
    if item is None or not (home := _home(item)):
        return ()
    return store.ask(corrections.of_item, table=home, feed=item[1], key=item[2])


def shown(item: Item | None, known: tuple[Corrected, ...]) -> dict[str, Any]:
    """Return what is shown of an item in the columns that corrections stand for, as it is now."""
    standing_in = {each.column for each in known if each.state == "stands"}
    if item is None or not standing_in:
        return {}
    found: dict[str, Any] = store.ask(corrections.values, table=_home(item), feed=item[1], key=item[2])
    return {name: found[name] for name in standing_in if name in found}


def beside(known: tuple[Corrected, ...], name: str) -> str:
    """Return what stands beside a corrected value: what the list says, and who corrected it, when and why."""
    says = [each.says for each in known if each.column == name and each.state == "stands"]
    return "".join(f'<br><span class="ek-soft ek-small">{escape(each)}</span>' for each in says)


def told(known: tuple[Corrected, ...], columns: Collection[str]) -> None:
    """Say what was corrected and does not stand in one of the `columns` shown; offer the way back from what stands."""
    for each in known:
        stands = each.state == "stands"
        if not stands or each.column not in columns:
            value = f"{each.heading}: {each.value}." if stands else f"{each.heading}."
            st.html(f"<p><b>{escape(value)}</b> {escape(each.says)}</p>")
        if stands:
            undo.offer(each.seq, key="correction", label=f"Take the correction back: {each.heading}")


def offer(item: Item) -> None:
    """Offer the form for a correction to who may correct this list, where the screen shows how it is now."""
    actor, home = guard.current(), _home(item)
    if actor is None or not home or not may(actor, correct.KIND.name, correct.ROLES, table=home):
        return
    if store.moment().as_of_seq is not None:
        st.html(markup.soft("This is how it was after an earlier act. Go back to now to correct something."))
        return
    if said := st.session_state.pop(SAID, ""):
        st.success(said)
    with st.expander("Correct something", key="correct", expanded=WRONG in st.session_state):
        _form(actor, (home, item[1], item[2]))


def _form(actor: Actor, item: Item) -> None:
    """Show the fields: which column, what it should say, and why; an amount is mended in its list."""
    table, feed, key = item
    shown, turn = store.ask(corrections.values, table=table, feed=feed, key=key), st.session_state.get(TURN, 0)
    known = {each.name: each for each in correctable(table)}
    named = f"correct {turn}"
    chosen = st.selectbox(
        "What is wrong", list(known), format_func=lambda each: known[each].heading, key=f"{named} column"
    )
    value = f"{named} {chosen}"
    _field(known[chosen], shown.get(chosen), value)
    st.text_input("Why: who says so, or what the list missed", key=f"{named} why", max_chars=correct.LONGEST)
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    about = (Cell(table, key, chosen, feed or ""), value, f"{named} why")
    st.button("Correct it", type="primary", key=f"{named} send", on_click=partial(_correct, actor, *about))
    st.html(
        markup.soft(
            "The list itself is not changed. The correction is shown in its place until the list says so too. "
            f"Amounts are mended in the list, which is then loaded again. {links.page('Load', 'Load →')}"
        )
    )


def _field(column: Column, now: Any, key: str) -> None:
    """Show the field for a value of a column, as the column is: a day, a word of its vocabulary, a person, a unit."""
    label = "What it should say"
    if column.kind.name == "date":
        st.date_input(label, now if isinstance(now, date) else None, key=key, format="YYYY-MM-DD")
    elif column.kind.values:
        st.selectbox(label, list(column.kind.values), None, format_func=say_word, key=key, placeholder="Choose")
    elif column == UNIT:
        st.selectbox(label, [each for each in store.ask(units) if each != NOT_STATED], None, key=key)
    elif is_owner(column):
        names = [each for each in store.ask(decision_register.names) if is_one_person(each)]
        st.selectbox(label, names, None, key=key, accept_new_options=True, placeholder="Type a name")
    else:
        st.text_input(label, key=key, placeholder=str(now or ""), max_chars=200)


def _correct(actor: Actor, cell: Cell, value: str, why: str) -> None:
    given, reason = st.session_state.get(value), st.session_state.get(why) or ""
    said = given.isoformat() if isinstance(given, date) else str(given or "")
    try:
        seq = correct.correct(keeping.data_home(), actor, cell, said, reason=reason)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    st.session_state[SAID] = f"Corrected in act {seq}: it is shown until the list says so too."


def _home(item: Item) -> str:
    """Return the table whose list names an item and may be corrected, "" where there is none."""
    table, feed, key = item
    found = store.ask(corrections.home_of, table=table, feed=feed, key=key) if feed else ""
    return found if found and correctable(found) else ""
