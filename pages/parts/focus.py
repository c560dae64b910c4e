"""The keyboard goes where something happened: to the first field of a form, or to the way back after it."""

from __future__ import annotations

import streamlit as st

# Each place remembers its own turn: with one memory for all, a receipt and a form on the same screen would take the
# focus from each other at every rerun, in the middle of what somebody types.
SCRIPT = """
export default function ({ data }) {
  const turns = (window.ekFocused ??= {});
  if (!data || turns[data.place] === data.turn) return;
  turns[data.place] = data.turn;
  const find = (tries) => {
    const field = document.querySelector(`.st-key-${data.place} :is(input, textarea, button)`);
    if (field) field.focus();
    else if (tries && turns[data.place] === data.turn) requestAnimationFrame(() => find(tries - 1));
  };
  find(60);
}
"""
_focus = st.components.v2.component("evenkeel_focus", js=SCRIPT)


def first(place: str, turn: str) -> None:
    """Go to the first field or button of the container with that key, once for each `turn`."""
    with st.container(key=f"focus-{place}"):
        _focus(key=f"focus {place}", data={"place": place, "turn": turn})
