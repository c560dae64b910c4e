"""Mark as reviewed: the button below the Brief, what it does in one sentence, and the way back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts import review, undo
from acts.actor import may
from marts import reviews
from pages.parts import markup, present, store, words

if TYPE_CHECKING:
    from acts.actor import Actor


def show(actor: Actor) -> None:
    """Say when the last review was, and let a chair mark the state of now as reviewed or take that back."""
    now = store.moment()
    if present.on() or not now.built:
        return
    held = store.ask(reviews.last)
    with st.container(key="review", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(markup.soft(escape(_said(held))), width="content")
        if now.as_of_seq is not None or not may(actor, "mark as reviewed", review.ROLES):
            return
        if held is None or held.seq < now.built:
            _ask(actor, now)
        elif st.button("Undo", type="tertiary", key="review-undo", help="The review before it rules again."):
            undo.undo(now.home, actor, held.seq)
            st.rerun()


def _said(held: reviews.Review | None) -> str:
    if held is None:
        return "Not reviewed yet"
    note = f": {held.note}" if held.note else ""
    return f"Reviewed on {words.day(held.held_on)} by {held.by}{note}"


def _ask(actor: Actor, now: store.Moment) -> None:
    with st.popover("Mark as reviewed", type="tertiary", key="review-ask"):
        st.html(
            f"Everything up to act {now.built} becomes the baseline, for everyone: "
            "from then on, <b>What changed</b> tells only what came later. Nothing is lost, and it can be undone."
        )
        example, most = "for example: weekly review", review.LONGEST
        note = st.text_input("Note", key="review-note", placeholder=example, max_chars=most)
        if st.button("Mark as reviewed", type="primary", key="review-mark"):
            review.mark_reviewed(now.home, actor, note=note)
            st.rerun()
