"""The only place where screens read and remember: answers are kept by the sequence they were given at."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import streamlit as st

import acts
import store
from acts.looking import look
from marts import changes
from marts.lists import NOT_STATED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from duckdb import DuckDBPyConnection

Answer = TypeVar("Answer")
SEQ = "seq"
UNIT = "unit"
SINCE = "since"
LONGEST = 18  # digits of the number of an act
KEPT = 400  # answers remembered by the whole server


@dataclass(frozen=True)
class Moment:
    """What a screen looks at: the data folder, the build, the sequence asked for (None = now), the day, the units.

    No units means all of them. `since` is the act that changes are compared with (None = the last review).
    """

    home: Path
    built: int
    as_of_seq: int | None
    today: date
    units: tuple[str, ...] = ()
    since: int | None = None

    @property
    def seq(self) -> int:
        """Return the sequence that the screen shows."""
        return self.built if self.as_of_seq is None else min(self.as_of_seq, self.built)


def moment() -> Moment:
    """Return the moment that the address names: `seq`, `today`, `unit` and `since`, each optional."""
    home = store.data_home()
    return Moment(home, store.sequence(acts.newest(home)), _asked_seq(), today(), _asked_units(), _act(SINCE))


def today() -> date:
    """Return the day that the address or the operator names, else the clock's: nothing below the pages asks a clock."""
    for named in (st.query_params.get("today"), os.environ.get("EVENKEEL_TODAY")):
        try:
            return date.fromisoformat(named or "")
        except ValueError:
            continue
    return date.today()  # noqa: DTZ011 - the server's own calendar day is meant


def db() -> DuckDBPyConnection:
    """Return a cursor of this run alone: screens run in threads."""
    return at(moment())


def at(now: Moment) -> DuckDBPyConnection:
    """Return a cursor at a moment (also outside a run, when a download is built on click)."""
    cursor = acts.reading(now.home, as_of_seq=now.as_of_seq, today=now.today, units=in_view(now))
    if now.since is not None:
        changes.since(cursor, now.since)
    return cursor


def looking(now: Moment) -> DuckDBPyConnection:
    """Return a cursor for questions: what several of them stand on is computed once per moment."""
    return look(now.home, as_of_seq=now.as_of_seq, today=now.today, units=in_view(now), since_seq=now.since)


def in_view(now: Moment) -> tuple[str, ...]:
    """Return the units of a moment as the data knows them: "" is the one that nobody named."""
    return tuple("" if each == NOT_STATED else each for each in now.units)


def ask(question: Callable[..., Answer], /, **filters: Any) -> Answer:
    """Return the answer to a question of the marts, remembered until the next act."""
    return _asked(question, moment(), filters)


def ask_latest(question: Callable[..., Answer], /, **filters: Any) -> Answer:
    """Return the answer to a question as of the newest act, whichever moment the screen shows."""
    return _asked(question, replace(moment(), as_of_seq=None, since=None), filters)


def start() -> int:
    """Bring the builds up to the journal, once per data folder and server."""
    return _started(store.data_home())


def acts_waiting() -> int:
    """Return how many acts stand in the journal and on no screen yet."""
    return store.waiting(store.data_home())


def _asked(question: Callable[..., Answer], now: Moment, filters: dict[str, Any]) -> Answer:
    # Everything that is asked with is plain values, which repr tells apart; Streamlit's own hash of the same took one
    # part in thirteen of a click's processor time.
    asked = repr((question.__module__, question.__qualname__, now, sorted(filters.items())))
    answer: Answer = _answer(asked, question, now, filters)
    return answer


@st.cache_data(max_entries=KEPT, show_spinner=False)
def _answer(asked: str, _question: Callable[..., Any], _now: Moment, _filters: dict[str, Any]) -> Any:  # noqa: ARG001
    return _question(looking(_now), **_filters)


@st.cache_resource(show_spinner=False)
def _started(home: Path) -> int:
    return acts.start(home)


def _asked_seq() -> int | None:
    if SEQ in st.session_state:  # the frame's own field, which is bound to the address
        chosen: int | None = st.session_state[SEQ]
        return chosen
    return _act(SEQ)


def _act(name: str) -> int | None:
    """Return the number of an act that the address names."""
    named = st.query_params.get(name) or ""
    return int(named) if named.isdecimal() and len(named) <= LONGEST else None


def _asked_units() -> tuple[str, ...]:
    chosen = st.session_state[UNIT] if UNIT in st.session_state else st.query_params.get_all(UNIT)
    return tuple(sorted(chosen))
