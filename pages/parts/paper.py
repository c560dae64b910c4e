"""What stands at the foot of every printed page: the screen, the day, the act, and how fresh each list is."""

from __future__ import annotations

import streamlit as st

from marts.freshness import freshness
from marts.telling import words as said
from pages.parts import store, words


def foot(page: str) -> None:
    """Write the foot of every printed page of a screen; a browser that knows no margin boxes prints none."""
    now = store.moment()
    fresh = [said(each.says) for each in store.ask(freshness)]
    line = " · ".join(["Evenkeel", page, words.day(now.today), *now.units, f"as of act {now.seq}", *fresh])
    left = f'@bottom-left {{ content: "{quoted(line)}"; }}'
    right = '@bottom-right { content: counter(page) " of " counter(pages); }'
    st.html(f"<style>@page {{ {left} {right} }}</style>")


def quoted(text: str) -> str:
    """Return a text for a style sheet's string: names come from files, and none may end the string or the sheet."""
    return "".join(each if each.isalnum() or each in " .,:·-" else f"\\{ord(each):x} " for each in text)
