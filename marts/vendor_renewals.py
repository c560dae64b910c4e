"""Contracts that come up: by which day notice must be given, by which we must have decided, and who does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Figure, Rows
from marts.lists import Listed
from marts.provenance import ADDRESS, FEED, UNIT
from schemas.exports.procurement_contracts import CONTRACTS
from schemas.kinds import choice, date, flag, identifier, person, text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

STAGES = choice(dict.fromkeys(("past_notice", "to_decide", "to_prepare", "announced", "later", "unknown"), ()))
CARRIED = ("annual_value", "currency", "auto_renew", "exit_plan", "contract_owner", "contract_id")
RENEWAL_LIST = Mart(
    name="renewal_list",
    title="Contracts that come up",
    table="contracts",
    row="One row per contract in force that has an end ahead.",
    columns=(
        column("subject", text, "Contract", "Its title, else its number."),
        column("vendor", text, "Supplier", "The vendor that it is with."),
        column("stage", STAGES, "Stage", "How near the last day for notice is: announced, to prepare, to decide, past; "
               "the days ahead are settings."),
        column("notice_by", date, "Notice by", "The last working day on which notice can be given."),
        column("our_day", date, "Decide by", "That day less the time that we need ourselves."),
        column("days_left", whole, "Days left", "Days until then; negative when it is past.", unit="days"),
        column("ends_on", date, "Ends", "When it ends or rolls over."),
        column("owner", person, "Answers for it", "The one person of ours who owns the contract."),
        column("named_in", identifier, "Decided in", "The decision that names it."),
        column("has_next", flag, "Next one signed", "Whether another contract with the vendor follows it."),
        column("lead_is_assumed", flag, "Lead time assumed", "Whether the list does not say how long we need."),
        *(reference(CONTRACTS, each) for each in CARRIED),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(RENEWAL_LIST, "contracts", filters=("stage", "owner"), searched=("subject", "vendor", "contract_id"))
SHOWN = ("subject", "vendor", "stage", "notice_by", "our_day", "days_left", "owner", "annual_value", "currency",
         "auto_renew", "exit_plan", "named_in", "has_next")  # fmt: skip
COUNTED = {
    "past_notice": ("Past notice", "Contracts of which the last day for notice is past."),
    "to_decide": ("To decide", "Contracts of which notice is near, or our own day to decide has come."),
    "to_prepare": ("To prepare", "Contracts to be looked at before they are decided."),
    "announced": ("Announced", "Contracts that come up later."),
}


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the contracts that come up: those past notice first, then by the day of notice."""
    found = LISTED.rows(db, limit=limit, **chosen)
    return replace(found, rows=sorted(found.rows, key=_pressing))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many contracts stand at each stage before the last day for notice."""
    return tuple(
        LISTED.count(db, title, rule, Condition("stage", "=", stage), **chosen)
        for stage, (title, rule) in COUNTED.items()
    )


def _pressing(row: dict[str, Any]) -> tuple[Any, ...]:
    return (STAGES.values.index(row["stage"]), row["notice_by"] is None, str(row["notice_by"]), str(row["subject"]))
