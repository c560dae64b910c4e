"""Saved views of a page: open, save and remove; each shows the newest data."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import streamlit as st

import store as keeping
from acts import view
from acts.actor import may
from marts.saved import Wanted, saved
from pages.parts import guard, links, markup, store
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Detail
    from marts.saved import Saved

PASSING = {"where", "seq", "today", "present"}  # what belongs to the moment and not to a view


def offer(page: str, rows: Detail) -> None:
    """Offer the views of a page: those of who is looking, and those that others share."""
    actor = guard.current()
    if actor is None:
        return
    with st.popover("Saved views", type="tertiary", key="saved views"):
        known = store.ask(saved, who=actor.name, page=page)
        for each in known:
            _one(each, actor)
        if not known:
            st.html(markup.soft("No view is saved yet. A view keeps filters and columns, and shows the newest data."))
        if may(actor, "save views", view.ROLES):
            _save(page, rows, actor)


def _one(each: Saved, actor: Actor) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        of = "shared" if each.is_shared else "private"
        who = "" if each.saved_by == actor.name else f" by {each.saved_by}"
        address = urlencode(each.wanted.address, doseq=True)
        link = links.page(each.wanted.page, each.name, address)
        st.html(f'{link} <span class="ek-soft ek-small">{of}{escape(who)}</span>')
        if each.saved_by == actor.name and st.button("Remove", key=f"remove view {each.name}", type="tertiary"):
            view.remove_view(keeping.data_home(), actor, each.name)
            st.rerun()


def _save(page: str, rows: Detail, actor: Actor) -> None:
    with st.form("save view", clear_on_submit=True, border=False):
        name = st.text_input("Save what is on the screen as", max_chars=view.LONGEST)
        shared = st.toggle("Others may open it")
        if not st.form_submit_button("Save the view"):
            return
    address = {key: st.query_params.get_all(key) for key in st.query_params if key not in PASSING}
    try:
        view.save_view(
            keeping.data_home(), actor, name, Wanted(page, address, rows, store.moment().units), shared=shared
        )
    except EvenkeelError as error:
        st.error(str(error))
        return
    st.toast(f"Saved: {name}")
    st.rerun()
