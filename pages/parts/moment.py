"""The moment that every screen shows: a review, a day or an act to look back on, and the line that marks it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import moments
from pages.parts import markup, present, store, words
from schemas.errors import EvenkeelError, UnknownActError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from marts.moments import Point
    from pages.parts.store import Moment

REVIEW, DAY, REFUSED = "moment-review", "moment-day", "moment refused"


def choose(now: Moment) -> None:
    """Offer every review by its day and name, any day, and any act; each sets the act and the day of reading."""
    held = {each.said: each for each in store.ask_latest(moments.reviews)}
    if held:
        st.selectbox(
            "As a review saw it", list(held), index=None, key=REVIEW, placeholder="Choose a review",
            on_change=lambda: _to(held.get(st.session_state[REVIEW] or "")),
        )  # fmt: skip
    st.date_input("As it stood at the end of a day", value=None, key=DAY, format="YYYY-MM-DD", on_change=_to_day)
    st.number_input(
        "Show everything as of act",
        min_value=1,
        value=None,
        step=1,
        key=store.SEQ,
        bind="query-params",
        placeholder=f"now (act {now.built})",
        on_change=_to_act,
        help="Every load, undo and decision is an act. A link to this screen carries the act with it.",
    )


def mark(now: Moment) -> None:
    """Say below the menu which moment is looked back on, with the way back; end the page where there is no such act."""
    if refused := st.session_state.pop(REFUSED, ""):
        st.html(markup.wrong(escape(refused)))
    if now.as_of_seq is None or present.on():
        return
    exists = now.as_of_seq <= now.built
    with st.container(key="then" if exists else "never", horizontal=True, vertical_alignment="center", gap="small"):
        said = _said(store.ask_latest(moments.after_act, seq=now.as_of_seq), now) if exists else _never(now)
        st.html(said, width="content")
        st.button("Back to now", type="tertiary", key="moment-now", on_click=_back)
    if not exists:
        st.stop()


def _said(then: Point, now: Moment) -> str:
    at = f"at the review: {then.name} (act {then.seq})" if then.name else f"after act {then.seq}"
    on = words.day(now.today if "today" in st.query_params else then.day)
    return (
        f"<b>As it stood on {escape(on)}, {escape(at)}.</b> "
        '<span class="ek-soft">What is loaded, decided or corrected here counts from now on, not from then.</span>'
    )


def _never(now: Moment) -> str:
    newest = f"The newest is act {now.built}." if now.built else "Nothing is loaded yet."
    return f"<b>There is no act {now.as_of_seq}.</b> {newest} Choose another one under the day at the top, or go back."


def _to_day() -> None:
    chosen: date | None = st.session_state[DAY]
    if chosen is not None:
        _try(lambda: store.ask_latest(moments.on_day, day=chosen))


def _to_act() -> None:
    seq = st.session_state[store.SEQ]
    if seq is None:
        st.query_params.pop("today", None)
    else:
        _try(lambda: store.ask_latest(moments.after_act, seq=seq))


def _try(find: Callable[[], Point]) -> None:
    try:
        _to(find())
    except UnknownActError:
        st.query_params.pop("today", None)  # the screen says that there is no such act
    except EvenkeelError as error:
        st.session_state[REFUSED] = str(error)


def _to(then: Point | None) -> None:
    """Show every screen as it stood then, as on that day."""
    if then is not None and then.seq:
        st.session_state[store.SEQ] = then.seq
        st.query_params["today"] = then.day.isoformat()
    st.session_state[REVIEW] = st.session_state[DAY] = None


def _back() -> None:
    st.session_state[store.SEQ] = None
    st.query_params.pop("today", None)
