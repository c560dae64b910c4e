"""The decision queue: what must be decided, by whom, until when, and what waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import ADDRESS, EXTRA, FEED, FILE, LOAD_ID, LOADED_AT, LOADED_BY, SHEET, SOURCE_ROW, UNIT
from marts.rows import listed
from marts.sql import Sql, name, select, where
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.office_decisions import DECISIONS
from schemas.kinds import choice, date, flag, text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

URGENCIES = choice({"overdue": (), "due_soon": (), "later": (), "no_date": (), "unknown": (), "settled": ()})
LACKS = choice({"owner": (), "date": (), "owner and date": ()})
OPEN = Condition("is_open", "=", value=True)


def _carried(*names: str) -> tuple[object, ...]:
    return tuple(reference(DECISIONS, each) for each in names)


AGENDA = "decision_agenda"
DECISION_QUEUE = Mart(
    name="decision_queue",
    title="Decision queue",
    row="One row per decision, as listed and as raised, decided or deferred here.",
    columns=(
        *_carried("decision_id", "question", "owner", "due_date", "status"),  # type: ignore[arg-type]
        column("is_open", flag, "Open", "It is not decided, dropped or superseded."),
        column("urgency", URGENCIES, "Urgency", "How pressing it is on the day of reading."),
        column("urgency_because", text, "Because", "Why it is that pressing."),
        column("lacks", LACKS, "Lacks", "What it lacks: an owner, a date, or both."),
        column("due_week", date, "Due week", "The Monday of the week in which it is due."),
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
DECISION_LIST = Mart(
    name="decision_list",
    title="Decisions as listed",
    table="decisions",
    row="One row per decision of the current lists.",
    columns=(*(reference(DECISIONS, each.name) for each in DECISIONS.columns), EXTRA, UNIT, FEED, *ADDRESS),
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
    every: Figure
    open: Figure
    overdue: Figure
    due_soon: Figure
    without_owner: Figure
    without_date: Figure


def queue(db: Connection, *, limit: int = 500, view: str = AGENDA) -> Queue:
    """Return the open decisions: overdue first, then due soon, then without a date, then the others.

    With decision_queue as `view` without the renewals, which no build has.
    """
    rows = listed(db, DECISION_QUEUE, Detail(view, (OPEN,)), "decisions", limit=limit)
    kinds = {
        "every": ("Decisions", ()),
        "open": ("Open decisions", (OPEN,)),
        "overdue": ("Overdue decisions", (OPEN, Condition("urgency", "=", "overdue"))),
        "due_soon": ("Decisions due soon", (OPEN, Condition("urgency", "=", "due_soon"))),
        "without_owner": ("Decisions without an owner", (OPEN, Condition("owner", "is null"))),
        "without_date": ("Decisions without a date", (OPEN, Condition("due_date", "is null"))),
    }
    counts = ", ".join(f"count(*) filter ({where(found).text}) as {kind}" for kind, (_, found) in kinds.items())
    known = select(db, "select $counts from $view", counts=Sql(counts), view=name(view))[0]
    return Queue(
        rows, **{kind: _count(title, known[kind], Detail(view, found)) for kind, (title, found) in kinds.items()}
    )


def waits(db: Connection) -> list[dict[str, Any]]:
    """Return every pair of an open decision and an initiative that waits for it."""
    text = "select decision_id, subject, load_id, source_row, budget, currency from decision_waits order by all"
    return select(db, text)


def waiting(pairs: list[dict[str, Any]], *decisions: str) -> tuple[Figure, ...]:
    """Return how many initiatives wait for these decisions, and their budgets, one figure per currency.

    An initiative counts once, whatever number of the decisions it waits for.
    """
    items = {(each["load_id"], each["source_row"]): each for each in pairs if each["decision_id"] in decisions}
    if not items:
        return ()
    found = [
        Figure(str(item["subject"]), 1, "initiatives", "It waits.", Detail("initiative_list", record(item)))
        for item in items.values()
    ]
    rule = "Initiatives that wait, each counted once."
    count = Figure("Initiatives that wait", len(found), "initiatives", rule, tuple(found), "count")
    return (count, *_budgets(list(items.values())))


def record(item: dict[str, Any]) -> tuple[Condition, ...]:
    """Return the conditions that one record of a list fits, and no other."""
    return (Condition("load_id", "=", item["load_id"]), Condition("source_row", "=", item["source_row"]))


def _budgets(items: list[dict[str, Any]]) -> tuple[Figure, ...]:
    known = [item for item in items if item["budget"] is not None and item["currency"] is not None]
    return tuple(
        derived("Budget that waits", "", *parts, unit=currency, rule="Sum of the budgets of the initiatives that wait.")
        for currency in sorted({str(item["currency"]) for item in known})
        if (parts := [_budget(item, currency) for item in known if item["currency"] == currency])
    )


def _budget(item: dict[str, Any], currency: str) -> Figure:
    detail = Detail("initiative_list", record(item), "budget")
    return Figure(f"Budget of {item['subject']}", item["budget"], currency, "As reported.", detail)


def _count(title: str, count: int, found: Detail) -> Figure:
    rule = f"Number of {title[0].lower()}{title[1:]} on the day of reading."
    return Figure(title, count, "decisions", rule, found)
