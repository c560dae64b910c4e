"""Periods: which are closed, which are provisional, and the days of the current one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.figure import Detail, Rows
from marts.rows import listed
from marts.say import say_date, say_month
from marts.sql import select
from schemas.kinds import choice, date, moment, month, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

STATES = choice(dict.fromkeys(("closed", "provisional", "over", "unknown"), ()))
PERIOD_LIST = Mart(
    name="period_list",
    title="Periods",
    row="One row per period that a spend ledger covers, and the one of today.",
    columns=(
        column("period", month, "Period", "The month for which the period stands."),
        column("first_day", date, "First day", "The first day of the period by the fiscal calendar in force."),
        column("last_day", date, "Last day", "The last day of the period by the fiscal calendar in force."),
        column("period_state", STATES, "State", "Closed by finance, provisional, or over while none is closed."),
        column("period_because", text, "Because", "Why it is in that state."),
        column("records", whole, "Lines", "How many lines of spend count in it."),
        column("closed_at", moment, "Closed at", "When it was closed (UTC)."),
        column("closed_by", person, "Closed by", "Who closed it."),
        column("reason", text, "Note on closing", "What was said when it was closed."),
    ),
)


@dataclass(frozen=True)
class Books:
    """How far the books are closed: in words, the periods that may be closed next, and those that may be opened."""

    says: str
    to_close: tuple[str, ...]
    to_open: tuple[str, ...]


def periods(db: Connection, *, limit: int = 500) -> Rows:
    """Return the periods, the newest first."""
    return listed(db, PERIOD_LIST, Detail(PERIOD_LIST.name), "periods", limit=limit)


def books(db: Connection) -> Books:
    """Return how far the books are closed, and what may be closed or opened."""
    rows = select(db, "select period, first_day, last_day, period_state from period_list order by period desc")
    now = select(db, "select period, closed_to from period_today")[0]
    open_ones = tuple(
        row["period"] for row in rows if row["period_state"] != "closed" and row["period"] <= (now["period"] or "")
    )
    closed = tuple(row["period"] for row in rows if row["period_state"] == "closed")
    return Books(_said(rows, now), open_ones, closed)


def _said(rows: list[dict[str, object]], now: dict[str, str | None]) -> str:
    current = next((row for row in rows if row["period"] == now["period"]), None)
    told = []
    if current:
        days = f"{say_date(current['first_day'])} to {say_date(current['last_day'])}"  # type: ignore[arg-type]
        told.append(f"The current period is {say_month(now['period'])}: {days}.")
    if now["closed_to"]:
        until = f"The books are closed up to {say_month(now['closed_to'])}; later periods are provisional."
        told.append(until)
    else:
        told.append("Finance has closed no period yet: those that are over count as closed.")
    return " ".join(told)
