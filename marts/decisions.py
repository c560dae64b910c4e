"""The decision queue: what must be decided, by whom, until when, and what waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import ADDRESS, FEED, FILE, LOAD_ID, LOADED_AT, LOADED_BY, SHEET, SOURCE_ROW, UNIT
from marts.rows import counted, listed
from marts.sql import select, where
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.office_decisions import DECISIONS
from schemas.kinds import choice, flag, text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

URGENCIES = choice({"overdue": (), "due_soon": (), "later": (), "no_date": (), "unknown": (), "settled": ()})
OPEN = Condition("is_open", "=", True)  # noqa: FBT003 - the value of a column, not an option

def _carried(*names: str) -> tuple[object, ...]:
    return tuple(reference(DECISIONS, each) for each in names)


DECISION_QUEUE = Mart(
    name="decision_queue",
    title="Decision queue",
    row="One row per decision, as listed and as raised, decided or deferred here.",
    columns=(
        *_carried("decision_id", "question", "owner", "due_date", "status"),  # type: ignore[arg-type]
        column("is_open", flag, "Open", "It is not decided, dropped or superseded."),
        column("urgency", URGENCIES, "Urgency", "How pressing it is on the day of reading."),
        column("urgency_because", text, "Because", "Why it is that pressing."),
        column("days_late", whole, "Days late", "Days since it was due; unknown without a date.", unit="days"),
        column("days_to_due", whole, "Days left", "Days until it is due, negative when past.", unit="days"),
        column("deferrals", whole, "Deferrals", "How often it was put off, as the list says and here."),
        *_carried("outcome"),  # type: ignore[arg-type]
        column("reason", text, "Reason", "Why it was decided or put off so."),
        *_carried("domain", "raised_on", "recommended_by", "options", "reversibility", "amount", "currency"),  # type: ignore[arg-type]
        *_carried("cost_of_waiting_per_month", "unblocks"),  # type: ignore[arg-type]
        column("said_in_act", whole, "Last act", "The last act about it here."),
        UNIT,
        FEED,
        *ADDRESS,
    ),
)
DECISION_WAITS = Mart(
    name="decision_waits",
    title="What waits for a decision",
    row="One row per open decision and initiative that waits for it.",
    columns=(
        reference(DECISIONS, "decision_id"),
        column("subject", text, "Initiative", "Its title, else its number."),
        *(reference(INITIATIVES, each) for each in ("initiative_id", "owner", "status", "budget", "currency")),
        UNIT, FILE, SHEET, SOURCE_ROW, LOADED_AT, LOADED_BY, LOAD_ID,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Queue:
    """The open decisions, the most pressing first, and how many there are of each kind."""

    rows: Rows
    open: Figure
    overdue: Figure
    due_soon: Figure
    without_owner: Figure
    without_date: Figure


def queue(db: Connection, *, limit: int = 500) -> Queue:
    """Return the open decisions: overdue first, then due soon, then without a date, then the others."""
    rows = listed(db, DECISION_QUEUE, _open(), "decisions", limit=limit)
    return Queue(
        rows=rows,
        open=_count(db, "Open decisions"),
        overdue=_count(db, "Overdue decisions", Condition("urgency", "=", "overdue")),
        due_soon=_count(db, "Decisions due soon", Condition("urgency", "=", "due_soon")),
        without_owner=_count(db, "Decisions without an owner", Condition("owner", "is null")),
        without_date=_count(db, "Decisions without a date", Condition("due_date", "is null")),
    )


def waiting(db: Connection, *decisions: str) -> tuple[Figure, ...]:
    """Return what waits for these decisions: how many initiatives, and their budgets, one figure per currency.

    Each initiative counts once, whatever number of the decisions it waits for; asked for several decisions,
    the figures are made of the initiatives one by one.
    """
    these = Condition("decision_id", "in", decisions)
    text = (
        "select distinct initiative_id, subject, load_id, source_row, budget, currency from decision_waits where $where "
        "order by all"
    )
    items = select(db, text, where=where([these]))
    if not items:
        return ()
    one = [
        (item, (these, Condition("load_id", "=", item["load_id"]), Condition("source_row", "=", item["source_row"])))
        for item in items
    ]
    found = [Figure(item["subject"], 1, "initiatives", "It waits.", Detail("initiative_list", w[1:])) for item, w in one]
    count = Figure("Initiatives that wait", len(found), "initiatives", "Initiatives that wait for it.", tuple(found), "count")
    return (count, *_budgets(items))


def _budgets(items: list[dict[str, object]]) -> tuple[Figure, ...]:
    known = [item for item in items if item["budget"] is not None and item["currency"] is not None]
    return tuple(
        derived("Budget that waits", "", *parts, unit=currency, rule="Sum of the budgets of the initiatives that wait.")
        for currency in sorted({str(item["currency"]) for item in known})
        if (parts := [_budget(item, currency) for item in known if item["currency"] == currency])
    )


def _budget(item: dict[str, object], currency: str) -> Figure:
    where_ = (Condition("load_id", "=", item["load_id"]), Condition("source_row", "=", item["source_row"]))
    detail = Detail("initiative_list", where_, "budget")
    return Figure(f"Budget of {item['subject']}", item["budget"], currency, "As reported.", detail)  # type: ignore[arg-type]


def _open(*also: Condition) -> Detail:
    return Detail("decision_queue", (OPEN, *also))


def _count(db: Connection, name: str, *also: Condition) -> Figure:
    return counted(db, name, _open(*also), "decisions", f"Number of {name[0].lower()}{name[1:]} on the day of reading.")
