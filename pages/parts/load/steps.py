"""The two steps that take a while: checking what would happen, and loading after the confirmation.

Both go on in a thread of the server, so the person may look at other screens and come back.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

import store as keeping
from acts import watched
from pages.parts import words
from pages.parts.load import work
from pages.parts.load.files import dropped, go, going, take_away

if TYPE_CHECKING:
    from pathlib import Path

    from acts.actor import Actor
    from acts.planned import LoadOptions
    from acts.receipts import FileResult, SheetResult
    from pages.parts.load.files import Dropped
    from pages.parts.load.work import Task, Work

WOULD_HAPPEN = {"loaded", "repeat"}
PATIENCE = 1.0  # seconds: small files are done before anybody needs to be told how far they are
EVERY = 0.5  # seconds between two looks at what goes on
SAID = {  # what is told of a step while it is in hand, and once it is done
    "received": ("Received", "received"),
    "screened": ("Looking whether it is safe to open", "safe to open"),
    "read": ("Reading in a separate process", "read"),
    "recognised": ("Recognising tables and columns", "columns recognised"),
    "tidied": ("Making values of cells", "values made of cells"),
    "validated": ("Checking the values", "values checked"),
    "compared": ("Comparing with what is loaded", "compared with what is loaded"),
    "saved": ("Saving; from here on it is finished, and can be undone", "saved"),
}
DOING = {"check": "Checking", "load": "Loading"}


def check() -> None:
    """Check every file that was not checked yet, and show what goes on; nothing is written."""
    new = [each for each in dropped() if each.is_new]
    if new and going() is None:
        _begin(work.start("check", [(each, _checking(each, keeping.data_home(), each.options())) for each in new]))
    if going() is not None:
        _progress()
    for each in dropped():
        if (each.trouble or each.stopped) and not each.under_way and not each.loaded:
            _left(each)


def confirm(actor: Actor) -> None:
    """Offer to load what can be loaded; each file becomes its acts at once and holds up no other."""
    ready = [each for each in dropped() if not each.loaded and _loadable(each)]
    if not ready or going() is not None:
        return
    records = sum(sheet.loaded for each in ready for sheet in _loadable(each))
    label = f"Load {words.counted(len(ready), 'file')}, {words.counted(records, 'record')}"
    if st.button(label, type="primary", key="confirm"):
        home = keeping.data_home()
        _begin(work.start("load", [(each, _loading(each, home, actor, each.options())) for each in ready]))
        st.rerun()


def _begin(begun: Work) -> None:
    go(begun)
    begun.ended.wait(PATIENCE)


def _checking(each: Dropped, home: Path, options: LoadOptions) -> Task:
    def task(watch: watched.Watch) -> FileResult | None:
        each.checked = watched.check(home, each.name, each.path, options, watch=watch)
        return each.checked

    return task


def _loading(each: Dropped, home: Path, actor: Actor, options: LoadOptions) -> Task:
    def task(watch: watched.Watch) -> FileResult | None:
        each.loaded = watched.load(home, actor, each.name, each.path, options, watch=watch)
        return each.loaded

    return task


@st.fragment(run_every=EVERY)
def _progress() -> None:
    """Show how far the work is until it is done; then the whole screen is shown anew, once."""
    now = going()
    if now is None:
        return
    if now.ended.is_set():
        go(None)
        st.rerun()
    each, watch = now.files[now.place], now.watch
    with st.container(border=True, key="work"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            many = f", file {now.place + 1} of {len(now.files)}" if len(now.files) > 1 else ""
            st.html(f'<div class="ek-title">{DOING[now.doing]} <b>{escape(each.name)}</b>{many}</div>')
            stopping = now.stopping.is_set()
            if watch.step != watched.SAVED:
                says = "Cancelling" if stopping else "Cancel"
                st.button(says, key="cancel", type="tertiary", disabled=stopping, on_click=now.stopping.set)
        st.progress(_share(now), text=_in_hand(watch))
        st.html(f'<p class="ek-soft ek-small">{_behind(watch)} You may leave this screen and come back.</p>')


def _share(now: Work) -> float:
    """Return how much of the work is done, with every step of a file counted alike and rows inside of it."""
    names = list(SAID)
    done, of = now.watch.rows.get(now.watch.step, (0, 0))
    within = (names.index(now.watch.step) + (done / of if of else 0)) / len(names)
    return min((now.place + within) / len(now.files), 1.0)


def _in_hand(watch: watched.Watch) -> str:
    return f"{SAID[watch.step][0]}{_rows(watch, watch.step)}"


def _behind(watch: watched.Watch) -> str:
    names = list(SAID)
    done = [f"{SAID[each][1]}{_rows(watch, each)}" for each in names[: names.index(watch.step)]]
    return f"Done: {', '.join(done)}." if done else ""


def _rows(watch: watched.Watch, step: str) -> str:
    done, of = watch.rows.get(step, (0, 0))
    return f" ({done:,} of {words.counted(of, 'row')})" if of else f" ({words.counted(done, 'row')})" if done else ""


def _left(each: Dropped) -> None:
    """Say why a file is not taken, and offer to try again."""
    with st.container(border=True, key=f"left-{each.number}", horizontal=True, vertical_alignment="center"):
        cancelled = f"{each.name}: cancelled, and nothing of it was written."
        st.html(f'<div class="ek-title">{escape(each.trouble or cancelled)}</div>')
        if each.checked:  # its card is below: the confirmation was cancelled, and may be given again
            return
        if st.button("Check again", key=f"again-{each.number}"):
            if each.trouble:  # what was said of it may be the reason
                each.said, each.answers = {}, {}
            each.check_again()
            st.rerun()
        if st.button("Leave it out", key=f"leave-{each.number}", type="tertiary"):
            take_away(each)
            st.rerun()


def _loadable(each: Dropped) -> list[SheetResult]:
    """Return the sheets of a file that would load, whatever its others say."""
    return [sheet for sheet in each.checked.sheets if sheet.status in WOULD_HAPPEN] if each.checked else []
