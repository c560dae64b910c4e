"""Moments that can be looked back on: reviews by name and day, days, and acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from marts.say import say_day
from marts.sql import select, value
from schemas.errors import RuleError, UnknownActError

if TYPE_CHECKING:
    from marts.sql import Connection


@dataclass(frozen=True)
class Point:
    """One moment: the last act that counts, the day it stands for, and what it is called ("the weekly review").

    For a review the act is the one before it: what the review looked at, compared with the review before.
    """

    seq: int
    day: date
    name: str = ""

    @property
    def said(self) -> str:
        """Return the moment in a list of moments: "16 Nov 2026, weekly review (act 41)"."""
        named = f", {self.name}" if self.name else ""
        return f"{say_day(self.day)} {self.day.year}{named} (act {self.seq})"


def reviews(db: Connection) -> tuple[Point, ...]:
    """Return every review that stands, the newest first."""
    rows = select(db, "select seq, held_on, note from reviews_held order by seq desc")
    return tuple(Point(row["seq"] - 1, row["held_on"], row["note"] or "review") for row in rows)


def on_day(db: Connection, day: date) -> Point:
    """Return how things stood at the end of a day (UTC); RuleError where nothing was done by then."""
    text = "select max(seq) from acts where cast(done_at as date) <= cast($day as date)"
    seq = value(db, text, day=day.isoformat())
    if seq is None:
        first = value(db, "select min(cast(done_at as date)) from acts")
        since = f"the first act is of {say_day(first)} {first.year}" if first else "nothing is loaded"
        raise RuleError(f"Nothing was on record by {say_day(day)} {day.year}: {since}. Choose a later day.")
    return Point(seq, day)


def after_act(db: Connection, seq: int) -> Point:
    """Return how things stood after an act; UnknownActError where there is none."""
    rows = select(db, "select cast(done_at as date) as day from acts where seq = $seq", seq=seq)
    if not rows:
        raise UnknownActError(seq)
    return next((each for each in reviews(db) if each.seq == seq), Point(seq, rows[0]["day"]))


def named(db: Connection, given: str) -> Point:
    """Return the moment that a person wrote: a day as 2026-11-13, or the number of an act."""
    return after_act(db, int(given)) if given.isdecimal() else on_day(db, date.fromisoformat(given))
