"""Who is looking: the first line of every page, because a page can be asked for without the frame around it."""

from __future__ import annotations

import os
from typing import NoReturn

import streamlit as st

from acts.actor import Actor, local_actor, may

HOME_ADDRESS = "127.0.0.1"


def require(*roles: str) -> Actor:
    """Return the actor, or end the page with one sentence: a stranger sees nothing."""
    actor = current()
    if actor is None or not may(actor, "open this page", roles):
        refuse()
    return actor


def refuse() -> NoReturn:
    """Say that there is nothing to see here, and end the page."""
    st.error("You do not have access to this page.")
    st.stop()


def current() -> Actor | None:
    """Return who is looking, None for a stranger.

    Local mode is a deliberate choice of `evenkeel serve` and `evenkeel demo`, on this machine's own address only;
    it is never what remains when no sign-in is configured.
    """
    chosen = os.environ.get("EVENKEEL_LOCAL") == "1"
    return local_actor() if chosen and st.get_option("server.address") == HOME_ADDRESS else None
