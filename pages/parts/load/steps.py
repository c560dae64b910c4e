"""The two steps that take a while: checking what would happen, and loading after the confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import load
from pages.parts import words
from pages.parts.load.files import dropped

if TYPE_CHECKING:
    from acts.actor import Actor
    from pages.parts.load.files import Dropped

WOULD_HAPPEN = {"loaded", "repeat"}


def check() -> None:
    """Check every file that was not checked yet; nothing is written."""
    waiting = [each for each in dropped() if not each.tried]
    if not waiting:
        return
    with st.status(f"Checking {words.counted(len(waiting), 'file')}", expanded=True) as told:
        bar = st.progress(0.0)
        for place, each in enumerate(waiting):
            bar.progress(place / len(waiting), text=f"{each.name}: read in a separate process, recognised, compared with what is loaded")
            each.tried = True  # if the check ends this screen, the next run shows the others
            (each.checked,) = load.check_files(keeping.data_home(), [(each.name, each.path)], each.options())
        told.update(label=f"Checked {words.counted(len(waiting), 'file')}", state="complete", expanded=False)
    st.rerun()


def confirm(actor: Actor) -> None:
    """Offer to load what can be loaded; each file becomes its acts at once and holds up no other."""
    ready = [each for each in dropped() if not each.loaded and each.checked and each.checked.status in WOULD_HAPPEN]
    some = [each for each in dropped() if not each.loaded and each.checked and _partly(each)]
    ready = [*ready, *(each for each in some if each not in ready)]
    if not ready:
        return
    records = sum(sheet.loaded for each in ready if each.checked for sheet in each.checked.sheets if sheet.status in WOULD_HAPPEN)
    label = f"Load {words.counted(len(ready), 'file')}, {words.counted(records, 'record')}"
    if not st.button(label, type="primary", key="confirm"):
        return
    with st.status(label, expanded=True) as told:
        bar = st.progress(0.0)
        for place, each in enumerate(ready):
            (each.loaded,) = load.load_files(
                keeping.data_home(),
                actor,
                [(each.name, each.path)],
                each.options(),
                lambda what, _done, _of, place=place: bar.progress((place + 0.5) / len(ready), text=what),  # type: ignore[misc]
            )
        told.update(label="Done", state="complete", expanded=False)
    st.rerun()


def _partly(each: Dropped) -> bool:
    """Return whether some sheet of a file can be loaded, whatever its others say."""
    return bool(each.checked) and any(sheet.status in WOULD_HAPPEN for sheet in each.checked.sheets)  # type: ignore[union-attr]
