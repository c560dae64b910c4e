"""The decisions as a list: which to take first, when they are due, and what waits for each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from marts.decisions import AGENDA, DECISION_QUEUE, OPEN, waiting, waits
from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import SEARCH, Listed
from marts.say import say_day
from marts.sql import select, where
from marts.unblocking import unblocking
from schemas.kinds import CURRENCY, money, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from datetime import date

    from marts.sql import Connection

WAITING = (
    column("waiting_count", whole, "Waiting", "How many initiatives wait for it.", unit="initiatives"),
    column("waiting", text, "What waits for it", "The initiatives that wait for it."),
    column(
        "waiting_budget", money, "Budget that waits", "Their budgets, where these are in one currency.",
        unit="waiting_currency",
    ),
    column("waiting_currency", CURRENCY, "Currency of the budget", "The currency of the budgets that wait."),
    column(
        "waiting_delay", money, "Cost of delay a month", "What each month of their waiting costs, in one currency.",
        unit="delay_currency",
    ),
    column("delay_currency", CURRENCY, "Currency of the delay", "The currency of the cost of delay."),
    column("waiting_days", whole, "Days held up", "Days that the longest of them is blocked or late.", unit="days"),
)  # fmt: skip
THROUGH = column("through", text, "And through these", "What waits for what waits for it.")
_FIRST = 4  # the columns before what waits: the id, the question, who decides and by when
DECISION_REGISTER = Mart(
    name="decision_register",
    title="Decisions",
    row="One row per decision, as listed and as raised, decided or deferred here, with what waits for it.",
    table="decisions",
    columns=(*DECISION_QUEUE.columns[:_FIRST], *WAITING, *DECISION_QUEUE.columns[_FIRST:]),
)
DECISION_AGENDA = replace(
    DECISION_REGISTER,
    name=AGENDA,
    row="One row per decision to take: those of the register, and each renewal that has become one.",
)
LISTED = Listed(
    DECISION_AGENDA,
    "decisions",
    filters=("urgency", "owner", "domain", "status"),
    searched=("decision_id", "question", "owner", "domain", "outcome", "waiting"),
)
STATED = replace(LISTED, mart=DECISION_REGISTER)  # without the renewals, which no build has
OPEN_ONES = replace(LISTED, always=(OPEN,))
SHOWN = (
    "decision_id", "question", "owner", "due_date", "days_late", "waiting_delay", "delay_currency", "waiting",
    "through", "waiting_days", "waiting_budget", "waiting_currency", "urgency", "status", "deferrals", "domain", "unit",
)  # fmt: skip
WEEK, WEEKS = 7, 8  # days of a week, and weeks that have a bar of their own
NOT_LATE = Condition("urgency", "in", ("due_soon", "later", "unknown"))


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the open decisions, the most pressing first, and what waits for all of them.

    Settled ones are among them where an urgency, a status or a word to search for was chosen.
    """
    listed = LISTED if any(chosen.get(each) for each in ("urgency", "status", SEARCH)) else OPEN_ONES
    rows = listed.rows(db, limit=limit, **chosen)
    text = "select decision_id from decision_agenda where $where and is_open"
    ids = [row["decision_id"] for row in select(db, text, where=where(listed.conditions(**chosen)))]
    return replace(_through(db, rows), totals=waiting(waits(db), *ids))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, *, of: Listed = LISTED, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page: how many are open, late, due soon, and how many lack an owner or a date."""
    late, soon = Condition("urgency", "=", "overdue"), Condition("urgency", "=", "due_soon")
    soon_days = select(db, "select value from settings where name = 'due_soon_days'")[0]["value"]
    lacking = "Open decisions that name no owner, or no date."
    return (
        of.count(db, "Open decisions", "Decisions that are not settled.", OPEN, **chosen),
        of.count(db, "Overdue", "Open decisions whose date is past.", OPEN, late, **chosen),
        of.count(db, f"Due within {soon_days} days", "Open decisions due soon, today included.", OPEN, soon, **chosen),
        of.count(db, "Without owner or date", lacking, OPEN, Condition("lacks", "is not null"), **chosen),
    )


def settled(db: Connection) -> Figure:
    """Return how many decisions are decided, dropped or superseded."""
    gone = Condition("urgency", "=", "settled")
    return LISTED.count(db, "Settled decisions", "Decisions that are decided, dropped or superseded.", gone)


def by_week(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many open decisions are due in each week: first those that are late, last those without a date."""
    found = (*LISTED.conditions(**chosen), OPEN)
    rows = select(db, "select urgency, due_week from decision_agenda where $where", where=where(found))
    if not rows:
        return ()
    weeks = [row["due_week"] for row in rows if row["urgency"] in NOT_LATE.value]
    bars: list[tuple[str, int, tuple[Condition, ...]]] = []
    for label, urgency in (("Overdue", "overdue"), ("No date", "no_date")):
        count = sum(row["urgency"] == urgency for row in rows)
        bars += [(label, count, (Condition("urgency", "=", urgency),))] if count or urgency == "overdue" else []
    bars[1:1] = _weeks(weeks, _this_week(db))
    rule = "Number of open decisions by the week in which they are due."
    points = tuple(
        Figure(label, count, "decisions", rule, Detail(AGENDA, (*found, *own))) for label, count, own in bars
    )
    return (Series("Open decisions", tuple(each.name for each in points), points),)


def open_ones(db: Connection) -> list[dict[str, Any]]:
    """Return every open decision with what a form about it needs, the most pressing first."""
    rows = OPEN_ONES.rows(db, limit=2000).rows
    return [{name: row[name] for name in ("decision_id", "question", "owner", "due_date", "urgency")} for row in rows]


def names(db: Connection) -> tuple[str, ...]:
    """Return every name that an owner column holds, in alphabetical order: suggestions, confirmed by nobody."""
    text = (
        "select distinct owner from (select owner from decision_queue union all select owner from initiative_list "
        "union all select owner from risk_list union all select relationship_owner as owner from vendor_list) "
        "where owner is not null order by lower(owner), owner"
    )
    return tuple(row["owner"] for row in select(db, text))


def _through(db: Connection, rows: Rows) -> Rows:
    """Add what waits for each decision through others: a chain is walked, no view holds it."""
    known = unblocking(db)
    for row in rows.rows:
        found = known.frees(row["decision_id"]) if row["is_open"] else ()
        row["through"] = "; ".join(str(each.thing["subject"]) for each in found if each.through) or None
    return replace(rows, columns=(*rows.columns, THROUGH))


def _this_week(db: Connection) -> date | None:
    monday: date | None = select(
        db, "select cast(date_trunc('week', cast(getvariable('today') as date)) as date) as monday"
    )[0]["monday"]
    return monday


def _weeks(due: list[date], this_week: date | None) -> list[tuple[str, int, tuple[Condition, ...]]]:
    """Return one bar per week from this one to the last with a decision; those far ahead share one."""
    if not due:
        return []
    first = min([*due, *([this_week] if this_week else [])])
    last = min(max(due), first + timedelta(weeks=WEEKS - 1))
    bars = []
    for number in range((last - first).days // WEEK + 1):
        week = first + timedelta(weeks=number)
        label = "This week" if week == this_week else say_day(week)
        bars.append((label, due.count(week), (NOT_LATE, Condition("due_week", "=", week))))
    later = sum(each > last for each in due)
    return [*bars, *([("Later", later, (NOT_LATE, Condition("due_week", ">", last)))] if later else [])]
