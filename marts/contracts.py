"""Contracts: until when, and by which day notice must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import Listed
from marts.months import shift, span
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from marts.say import say_month
from marts.sql import select, value, where
from marts.vendor_dependencies import LISTED as VENDORS_LISTED
from marts.vendor_dependencies import NOTICE_STATES, of_vendors
from schemas.exports.procurement_contracts import CONTRACTS
from schemas.kinds import date, text, vendor, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

MONTHS_AHEAD = 12
DARK = "Load a list of contracts to light this part: the sheet 'contracts' says until when notice can be given."
STILL_OPEN = Condition("notice_state", "in", ("notice_soon", "later"))
_FIRST = ("contract_owner", "auto_renew", "end_date", "notice_days", "internal_lead_days")
_REST = tuple(each.name for each in CONTRACTS.columns if each.name not in _FIRST)


def _carried(*names: str) -> tuple[Any, ...]:
    return tuple(reference(CONTRACTS, each) for each in names)


CONTRACT_LIST = Mart(
    name="contract_list",
    title="Contracts",
    row="One row per contract of the current lists.",
    table="contracts",
    columns=(
        column("subject", text, "Contract", "Its title, else its number."),
        column("vendor", vendor, "With", "The vendor as the contract names it, else as the vendor list names it."),
        column("notice_date", date, "Notice by", "The last working day for notice: the end less the days of notice."),
        column("days_to_notice", whole, "Days to notice", "Days until then; negative when it is past.", unit="days"),
        column("decide_by", date, "Decide by", "The last working day that leaves us the days that we need."),
        column("notice_state", NOTICE_STATES, "Notice", "How the day for notice stands; unknown is never later."),
        column("notice_because", text, "Notice because", "Why it stands so, and what happens without notice."),
        *_carried(*_FIRST),
        column("window_opens", date, "Window opens", "The first day on which notice can be given."),
        column("listed_vendor", text, "Vendor of the list", "The one vendor of the vendor lists that it is with."),
        *_carried(*_REST),
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(CONTRACT_LIST, "contracts", filters=("notice_state", "vendor", "contract_owner"), searched=("subject",))
SHOWN = ("subject", "vendor", "contract_owner", "notice_date", "days_to_notice", "decide_by", "notice_because",
         "auto_renew", "end_date", "annual_value", "total_value", "currency", "unit")  # fmt: skip

SHORT = ("vendor", "notice_date", "decide_by", "notice_because", "subject")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the contracts by the last day for notice; `chosen` are filters of vendors."""
    return listed(db, CONTRACT_LIST, Detail("contract_list", of_vendors(db, **chosen)), "contracts", limit=limit)


def by_notice_month(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return for how many contracts the last day for notice falls in each of the next twelve months."""
    found = (*of_vendors(db, **chosen), STILL_OPEN)
    today = value(db, "select strftime(cast(getvariable('today') as date), '%Y-%m')")
    text = (
        "select strftime(notice_date, '%Y-%m') as month, count(*) as count from contract_list where $where group by all"
    )
    counts = {row["month"]: row["count"] for row in select(db, text, where=where(found))}
    if not today or not _any(db):
        return ()
    labels = span(today, shift(today, MONTHS_AHEAD - 1))
    points = tuple(_month(label, counts.get(label, 0), found) for label in labels)
    return (Series("Contracts", labels, points),) if any(each.value for each in points) else ()


def nothing_to_draw(db: Connection, **chosen: Any) -> str:
    """Return what to say where no notice date falls in the next twelve months, or nothing is known of any."""
    if not _any(db):
        return DARK
    of = " of these vendors" if any(chosen.get(each) for each in (*VENDORS_LISTED.filters, "search")) else ""
    return f"No day for notice{of} falls in the next twelve months, as far as the contracts say."


def _any(db: Connection) -> bool:
    return bool(value(db, "select count(*) from current_lists where table_name = 'contracts'"))


def _month(label: str, count: int, found: tuple[Condition, ...]) -> Figure:
    between = (Condition("notice_date", ">=", f"{label}-01"), Condition("notice_date", "<", f"{shift(label, 1)}-01"))
    rule = f"Contracts of which the last day for notice falls in {say_month(label)}, today or later."
    detail = Detail("contract_list", (*found, *between))
    return Figure(f"Notice in {say_month(label)}", count, "contracts", rule, detail)
