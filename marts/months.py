"""Months: which are over, which are covered by ledgers, and arithmetic with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.sql import select, where

if TYPE_CHECKING:
    from marts.figure import Condition
    from marts.sql import Connection

YEAR = 12


@dataclass(frozen=True)
class Calendar:
    """What live spend ledgers claim, as (feed, first month, last month), and the month of reading ("" unknown).

    `closed_to` is the last month that finance has closed by an act ("" while it has closed none).
    """

    claims: tuple[tuple[str, str, str], ...]
    this_month: str
    closed_to: str = ""

    @property
    def open_from(self) -> str:
        """Return the first provisional month: the one after the last that finance closed.

        While finance has closed none, the months that are over count as closed; where the day of reading is not known,
        the newest month that is claimed may still be open.
        """
        if self.closed_to:
            return shift(self.closed_to, 1)
        return self.this_month or max((last for _, _, last in self.claims), default="")

    @property
    def covered(self) -> set[str]:
        """Return every month that some ledger claims."""
        return {month for _, first, last in self.claims for month in span(first, last)}

    def reach(self, feed: str) -> tuple[str, str]:
        """Return the first and the last month of a feed that are over."""
        own = [(first, last) for name, first, last in self.claims if name == feed]
        return min(first for first, _ in own), min(max(last for _, last in own), shift(self.open_from, -1))


def calendar(db: Connection, *conditions: Condition) -> Calendar:
    """Return the calendar of the spend ledgers, or of those under conditions on feed and unit."""
    text = (
        "select distinct feed, covers_from as first, covers_to as last, "
        "period_today.period as this_month, period_today.closed_to from live_sheets cross join period_today "
        "where table_name = 'spend' and covers_from is not null and covers_to is not null and $where order by all"
    )
    rows = select(db, text, where=where(conditions))
    claims = tuple((row["feed"], row["first"], row["last"]) for row in rows)
    this_month, closed_to = ((rows[0]["this_month"] or "", rows[0]["closed_to"] or "")) if rows else ("", "")
    return Calendar(claims, this_month, closed_to)


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
