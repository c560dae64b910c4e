"""Periods: finance closes its books up to a month, and opens them again from a month on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.closed import closed_to
from acts.kind import Kind
from acts.replay import WRITER
from marts.months import shift
from marts.say import say_month
from schemas.errors import BadValueError, RuleError
from store.builds import Draft

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

__all__ = ["close_period", "closed_to", "open_period"]

ROLES = ("finance", "chair")
CLOSE, OPEN = "close", "open"
MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def close_period(home: Path, actor: Actor, period: str, *, today: date, reason: str = "") -> int:
    """Close a period (YYYY-MM) and every one before it; return the sequence of the act."""
    require(actor, "close a period", ROLES)
    _require_month(period)

    def draft(db: DuckDBPyConnection, _coming: int) -> Draft:
        until, current = closed_to(db), _period_of(db, today)
        if period <= until:
            raise RuleError(f"{say_month(period)} is closed already: the books are closed up to {say_month(until)}.")
        if period > current:
            raise RuleError(f"{say_month(period)} has not begun: it is {say_month(current)}. Close a period that has.")
        return _draft(actor, period, CLOSE, reason)

    return store.publish(home, WRITER, [draft])[0].seq


def open_period(home: Path, actor: Actor, period: str, *, reason: str) -> int:
    """Open a closed period (YYYY-MM) again, and every one after it; return the sequence of the act."""
    require(actor, "open a period", ROLES)
    _require_month(period)

    def draft(db: DuckDBPyConnection, _coming: int) -> Draft:
        until = closed_to(db)
        if period > until:
            known = f"the books are closed up to {say_month(until)}" if until else "no period was ever closed"
            raise RuleError(f"{say_month(period)} is not closed: {known}.")
        if not reason.strip():
            raise RuleError(f"A closed period is opened with a reason. Say why {say_month(period)} is opened again.")
        return _draft(actor, period, OPEN, reason)

    return store.publish(home, WRITER, [draft])[0].seq


def _require_month(period: str) -> None:
    if not MONTH.fullmatch(period):
        raise BadValueError("Period", period, "a period such as 2026-09")


def _period_of(db: DuckDBPyConnection, today: date) -> str:
    """Return the period that a day is in."""
    found = db.execute("select period from fiscal_days where day = ?", [today]).fetchall()
    return str(found[0][0]) if found else f"{today:%Y-%m}"


def _draft(actor: Actor, period: str, event: str, reason: str) -> Draft:
    content = {"period": period, "event": event, "reason": " ".join(reason.split())}
    return Draft(actor.name, actor.verified, KIND.name, content)


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    db.execute(
        "insert into period_events values (?, ?, ?, ?, ?, ?)",
        [act.seq, said["period"], said["event"], said["reason"] or None, act.at, act.who],
    )


def _subject(content: dict[str, Any]) -> str:
    if content["event"] == CLOSE:
        return f"Closed the books up to {content['period']}"
    return f"Opened the books from {content['period']}: closed up to {shift(content['period'], -1)}"


KIND = Kind("period", ROLES, _apply, _subject)
