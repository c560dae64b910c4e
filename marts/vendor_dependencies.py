"""Vendor dependencies: which outside parties we lean on, who answers for them, and when we can still leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import counted, listed
from marts.say import NO_CURRENCY
from marts.sql import name, select, value, where
from marts.vendor_spend import months, paid, unlisted
from marts.vendors import LISTED_VENDOR, VENDOR_LIST
from schemas.exports.procurement_contracts import CONTRACTS
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, date, money, text, whole
from schemas.kinds import listing as values
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

NOTICE_STATES = choice(
    {"notice_soon": (), "past_notice": (), "later": (), "unknown": (), "ended": (), "not_in_force": ()}
)
SOON = Condition("notice_state", "=", "notice_soon")
CRITICAL_WITHOUT_OWNER = (Condition("criticality", "=", "critical"), Condition("relationship_owner", "is null"))
_FIRST = ("vendor_name", "criticality", "relationship_owner")
_WEIGHT = ("substitutability", "parent_group")
_REST = tuple(each.name for each in VENDORS.columns if each.name not in {*_FIRST, *_WEIGHT})


def _carried(*names: str) -> tuple[Any, ...]:
    return tuple(reference(VENDORS, each) for each in names)


VENDOR_DEPENDENCIES = Mart(
    name="vendor_dependencies",
    title="Vendor dependencies",
    table="vendors",
    row="One row per vendor of the current vendor lists.",
    columns=(
        column("subject", text, "Vendor", "Its name in the list, else its number."),
        *_carried(*_FIRST),
        column("system_count", whole, "Systems", "How many systems name it, by themselves or by their contract."),
        column("systems", values, "Serves", "The systems that name it."),
        column("critical_functions", values, "Functions", "The business functions that stop without it: those that "
               "its contracts call critical, and those served by its business or mission critical systems."),
        column("contract_count", whole, "Contracts", "How many contracts of the lists are with it."),
        column("next_end", date, "Next end", "When the first of its running contracts ends or rolls over."),
        column("notice_date", date, "Notice by", "The next last day for notice among its running contracts."),
        column("days_to_notice", whole, "Days to notice", "Days until then; negative when it is past.", unit="days"),
        reference(CONTRACTS, "auto_renew", description="Whether that contract goes on when nobody gives notice."),
        column("notice_state", NOTICE_STATES, "Notice", "How the day for notice stands; unknown is never later."),
        column("notice_because", text, "Notice because", "Why it stands so."),
        column("spend", money, "Spend, 12 months", "Paid in the last twelve months that are over and covered: in the "
               "reporting currency where every month has a rate, else in its own; never a sum of several.",
               unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency of spend", "The currency of the spend."),
        column("spend_says", text, "Spend by currency", "The spend in each currency in which it was paid."),
        *_carried(*_WEIGHT),
        *_carried(*_REST),
        LISTED_VENDOR,
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(  # filters and counts need the list alone: what depends on each vendor is asked once, for the rows
    VENDOR_LIST,
    "vendors",
    filters=("criticality", "relationship_owner", "status", "category", "vendor_type"),
    searched=("vendor_name", "vendor_id", "relationship_owner", "parent_group", "category"),
)
SHOWN = ("subject", "criticality", "relationship_owner", "system_count", "systems", "critical_functions",
         "contract_count", "next_end", "notice_date", "days_to_notice", "auto_renew", "spend", "spend_currency",
         "substitutability", "parent_group", "unit")  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the vendors of the lists, the critical ones first; each states its spend as a figure."""
    source = Detail("vendor_dependencies", LISTED.conditions(**chosen))
    found = listed(db, VENDOR_DEPENDENCIES, source, "vendors", limit=limit)
    reporting = value(db, "select currency from reporting_currency")
    window = months(db)
    for row in found.rows if window else ():
        if row["spend"] is not None:
            row["_figure"] = _spend(row, reporting, window)
    return Rows(found.columns, found.rows, found.count, found.source, unlisted(db))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def every(db: Connection) -> Figure:
    """Return how many vendors and contracts there are to show."""
    parts = (
        counted(db, "Vendors", Detail("vendor_list"), "vendors", "Number of vendors."),
        counted(db, "Contracts", Detail("contract_list"), "contracts", "Number of contracts."),
    )
    return derived("Vendors and contracts", "a + b", *parts, unit="records", rule="Vendors and contracts together.")


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page: vendors, critical ones nobody owns, notice soon, and spend beside all spend."""
    rule = "Critical vendors that name no relationship owner: no owner yet."
    return (
        LISTED.count(db, "Vendors", "Number of vendors on the lists.", **chosen),
        LISTED.count(db, "Critical, no owner yet", rule, *CRITICAL_WITHOUT_OWNER, **chosen),
        _soon(db, **chosen),
        *paid(db, of_vendors(db, **chosen)),
    )


def of_vendors(db: Connection, **chosen: Any) -> tuple[Condition, ...]:
    """Return the condition for what belongs to the vendors chosen; none where all of them are."""
    found = LISTED.conditions(**chosen)
    if not found:
        return ()
    text = "select listed_vendor from $view where $where order by all"
    rows = select(db, text, view=name(VENDOR_LIST.name), where=where(found))
    return (Condition("listed_vendor", "in", tuple(row["listed_vendor"] for row in rows)),)


def _soon(db: Connection, **chosen: Any) -> Figure:
    """Return how many contracts must be decided soon; unknown where no contracts are listed."""
    days = value(db, "select value from settings where name = 'notice_soon_days'")
    title = f"Notice within {days} days"
    if not value(db, "select count(*) from current_lists where table_name = 'contracts'"):
        rule = "No list of contracts is loaded: the sheet 'contracts' says until when notice can be given."
        return Figure(title, None, "contracts", rule, ())
    rule = f"Contracts of which the last day for notice is today or at most {days} days away."
    return counted(db, title, Detail("contract_list", (*of_vendors(db, **chosen), SOON)), "contracts", rule)


def _spend(row: dict[str, Any], reporting: str | None, window: tuple[Condition, ...]) -> Figure:
    """Return the spend that a row states, with its lines."""
    unit = row["spend_currency"]
    own = (*window, Condition("listed_vendor", "=", row["listed_vendor"]))
    column = "converted_amount" if unit == reporting and unit is not None else "amount"
    rule = "Sum of the lines that name the vendor by its number or by an equal name."
    return Figure(f"Spend with {row['subject']}", row["spend"], unit or NO_CURRENCY, rule,
                  Detail("spend_matched", own, column))  # fmt: skip
