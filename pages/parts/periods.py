"""The periods of finance on the Settings page: how far the books are closed, closing a period, opening it again."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts import period
from acts.actor import may
from marts import periods
from marts.say import say_month
from pages.parts import markup, store, table
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from acts.actor import Actor

KEY = "periods"
WRONG = "what was wrong with a period"
SHOWN = (
    "period",
    "first_day",
    "last_day",
    "period_state",
    "period_because",
    "records",
    "closed_at",
    "closed_by",
    "reason",
)


def show(actor: Actor) -> None:
    """Show the periods, and let finance close the next ones or open closed ones."""
    books = store.ask(periods.books)
    st.subheader("Periods")
    st.html(markup.soft(escape(books.says)))
    now = store.moment()
    if now.as_of_seq is None and may(actor, "close a period", period.ROLES):
        with st.container(horizontal=True, gap="small"):
            _close(actor, books.to_close)
            _open(actor, books.to_open)
    if WRONG in st.session_state:
        st.error(st.session_state.pop(WRONG))
    table.show(store.ask(periods.periods), key=KEY, title="Periods", empty="No ledger is loaded yet.", only=SHOWN)


def _close(actor: Actor, known: tuple[str, ...]) -> None:
    if not known:
        return
    with st.popover("Close a period", key="period-close"):
        st.html("Every period up to it is closed: a load or an undo that changes one then needs a reason.")
        chosen = st.selectbox("Up to", known, format_func=say_month, key="period-close-which")
        note = st.text_input("Note", key="period-close-note", max_chars=200)
        if st.button("Close", type="primary", key="period-close-do"):
            now = store.moment()
            _do(lambda: period.close_period(now.home, actor, chosen, today=now.today, reason=note))


def _open(actor: Actor, known: tuple[str, ...]) -> None:
    if not known:
        return
    with st.popover("Open a closed period", key="period-open"):
        st.html("It and every period after it are provisional again.")
        chosen = st.selectbox("From", known, format_func=say_month, key="period-open-which")
        reason = st.text_input("Why (needed)", key="period-open-why", max_chars=200)
        if st.button("Open", type="primary", key="period-open-do"):
            _do(lambda: period.open_period(store.moment().home, actor, chosen, reason=reason))


def _do(act: Callable[[], int]) -> None:
    try:
        act()
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
    st.rerun()
