"""Months: which are closed, which are covered by files, and arithmetic with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.sql import select, value

if TYPE_CHECKING:
    from marts.sql import Connection

YEAR = 12


def shift(period: str, months: int) -> str:
    """Return the month so many months later (earlier when negative)."""
    index = int(period[:4]) * YEAR + int(period[5:7]) - 1 + months
    return f"{index // YEAR:04d}-{index % YEAR + 1:02d}"


def span(first: str, last: str) -> tuple[str, ...]:
    """Return every month from the first to the last."""
    found = [first]
    while found[-1] < last:
        found.append(shift(found[-1], 1))
    return tuple(found)


def closed_before(db: Connection) -> str:
    """Return the first month that is not over: months before it are closed as long as nobody closes them by an act.

    Where the day of reading is not known, the newest month that a ledger covers may still be open.
    """
    today = value(db, "select strftime(cast(getvariable('today') as date), '%Y-%m')")
    newest = value(db, "select max(covers_to) from live_loads where table_name = 'spend'")
    return str(today or newest or "")


def covered(db: Connection) -> set[str]:
    """Return the months that live spend ledgers claim."""
    rows = select(db, "select distinct covers_from, covers_to from live_loads where table_name = 'spend'")
    claims = [(row["covers_from"], row["covers_to"]) for row in rows if row["covers_from"] and row["covers_to"]]
    return {month for first, last in claims for month in span(first, last)}
