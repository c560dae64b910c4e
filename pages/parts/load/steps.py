"""The two steps that take a while: checking what would happen, and loading after the confirmation."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import load
from pages.parts import words
from pages.parts.load.files import dropped

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from acts.actor import Actor
    from acts.receipts import SheetResult
    from pages.parts.load.files import Dropped

WOULD_HAPPEN = {"loaded", "repeat"}


def check() -> None:
    """Check every file that was not checked yet; nothing is written."""
    waiting = [each for each in dropped() if not (each.checked or each.loaded or each.faulty)]
    if not waiting:
        return
    with st.status(f"Checking {words.counted(len(waiting), 'file')}", expanded=True) as told:
        bar = st.progress(0.0)
        for place, each in enumerate(waiting):
            bar.progress(
                place / len(waiting),
                text=f"{each.name}: read in a separate process, recognised, compared with what is loaded",
            )
            _check(each)
        told.update(label=f"Checked {words.counted(len(waiting), 'file')}", state="complete", expanded=False)
    st.rerun()


def confirm(actor: Actor) -> None:
    """Offer to load what can be loaded; each file becomes its acts at once and holds up no other."""
    ready = [each for each in dropped() if not each.loaded and _loadable(each)]
    if not ready:
        return
    records = sum(sheet.loaded for each in ready for sheet in _loadable(each))
    label = f"Load {words.counted(len(ready), 'file')}, {words.counted(records, 'record')}"
    if not st.button(label, type="primary", key="confirm"):
        return
    with st.status(label, expanded=True) as told:
        bar = st.progress(0.0)
        for place, each in enumerate(ready):
            each.check_again()  # whoever leaves the screen meanwhile finds the file checked against what was loaded
            progress = partial(_tell, bar, (place, len(ready)))
            (each.loaded,) = load.load_files(
                keeping.data_home(), actor, [(each.name, each.path)], each.options(), progress
            )
        told.update(label="Done", state="complete", expanded=False)
    st.rerun()


def _check(each: Dropped) -> None:
    try:
        (each.checked,) = load.check_files(keeping.data_home(), [(each.name, each.path)], each.options())
    except Exception:
        each.faulty = True  # the next run shows the other files
        raise


def _tell(bar: DeltaGenerator, before: tuple[int, int], what: str, done: int, of: int) -> None:
    place, files = before
    bar.progress((place + done / of) / files, text=what)


def _loadable(each: Dropped) -> list[SheetResult]:
    """Return the sheets of a file that would load, whatever its others say."""
    return [sheet for sheet in each.checked.sheets if sheet.status in WOULD_HAPPEN] if each.checked else []
