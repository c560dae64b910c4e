"""The moment of the last review: what the review looked at, on its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marts import reviews
from pages.parts import store

if TYPE_CHECKING:
    from datetime import date

    from marts.sql import Connection


def toggle() -> bool:
    """Show the switch that compares with the last review, where one was held; return whether it is on."""
    has_review = store.ask(reviews.last) is not None
    return has_review and st.toggle("Since the last review", key="moved", bind="query-params")


def held_on() -> date | None:
    """Return the day of the last review, None where none was held."""
    last = store.ask(reviews.last)
    return last.held_on if last else None


def cursor() -> Connection | None:
    """Return a cursor on what is kept of the moment that the last review looked at; None where none was held."""
    last = store.ask(reviews.last)
    if last is None:
        return None
    return store.looking(replace(store.moment(), as_of_seq=last.seq - 1, today=last.held_on, since=None))
