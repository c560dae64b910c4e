"""Looking at a moment as screens do: each view is computed once per moment, and those of the signals are there too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acts import newest, reading
from acts.replay import create
from marts import changes, kept
from store.empty import empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from marts.sql import Connection


def look(
    home: Path,
    *,
    today: date | None,
    as_of_seq: int | None = None,
    units: Sequence[str] = (),
    since_seq: int | None = None,
) -> Connection:
    """Return a cursor for questions on the newest build: up to an act (None: all), of all or some units.

    `since_seq` is the act that changes are compared with (None: the last review).
    """

    def plain() -> Connection:
        cursor = reading(home, as_of_seq=as_of_seq, today=today, units=units)
        if since_seq is not None:
            changes.since(cursor, since_seq)
        return cursor

    build = newest(home) or empty(create)[0]
    return kept.reading(plain, build, as_of_seq=as_of_seq, today=today, units=tuple(units), since_seq=since_seq)
