"""What a person has chosen and not sent yet: it outlives a look at another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from pages.parts.load.files import Dropped

KEPT = "answers being given"


def of(each: Dropped) -> dict[str, str]:
    """Return the answers to the questions of one file as they stand in their fields."""
    every: dict[int, dict[str, str]] = st.session_state.setdefault(KEPT, {})
    return every.setdefault(each.number, {})


def forget(each: Dropped) -> None:
    """Forget them: they were sent, or something else was said."""
    st.session_state.get(KEPT, {}).pop(each.number, None)
