"""Loads and feeds: what came in, what became of it, and the receipt of one load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.loads_columns import COLUMNS_MATCHED, FEED_REGISTER, FINDING_LIST, LOAD_REGISTER, NOT_LOADED, ROWS_NOT_DATA
from marts.provenance import all_marts
from marts.rows import listed
from marts.say import NO_CURRENCY
from marts.sql import select
from schemas.errors import UnknownActError

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Mart

RECORDS = {  # where the records of a load are seen: spend with their fate, the others as far as they count today
    "spend": "spend_read",
    "fx_rates": "fx_rates_current",
    "vendors": "vendor_list",
    "contracts": "contract_list",
    "budget": "budget_lines",
    "initiatives": "initiative_list",
    "decisions": "decision_list",
    "start": "start_lines",
}
COUNTS = {
    "records_read": "Records read: loaded, set aside and not data.",
    "records_loaded": "Records loaded.",
    "records_set_aside": "Records set aside, because they cannot be identified or counted.",
    "records_not_data": "Rows listed as not data: titles, totals, notes.",
    "findings": "Problems with data, each as a sentence with its cell.",
}
UNITS = {"findings": "findings"}
SUMS = {
    "amount_read": "Control total of everything that was read.",
    "amount_loaded": "Control total of what was loaded.",
    "amount_set_aside": "Control total of what was set aside.",
}


@dataclass(frozen=True)
class Receipt:
    """Everything about one load: the load itself, its figures, columns, findings and what was not loaded."""

    load: dict[str, Any]
    counts: tuple[Figure, ...]
    sums: tuple[Figure, ...]
    columns: Rows
    findings: Rows
    set_aside: Rows
    not_data: Rows
    records: Detail


def loads(db: Connection, *, limit: int = 200) -> Rows:
    """Return the loads, the newest first."""
    return listed(db, LOAD_REGISTER, Detail("load_register"), "loads", limit=limit)


def feeds(db: Connection, *, limit: int = 500) -> Rows:
    """Return the feeds by table and name."""
    return listed(db, FEED_REGISTER, Detail("feed_register"), "feeds", limit=limit)


def receipt(db: Connection, load_id: int, *, limit: int = 500) -> Receipt:
    """Return the receipt of one load; UnknownActError when there is none of that number."""
    own = Condition("load_id", "=", load_id)
    found = select(db, "select * from load_register where load_id = $load", load=load_id)
    if not found:
        raise UnknownActError(load_id)
    load = found[0]
    unit = load["currency"] or NO_CURRENCY

    def part(mart: Mart, unit: str) -> Rows:
        return listed(db, mart, Detail(mart.name, (own,)), unit, limit=limit)

    return Receipt(
        load=load,
        counts=tuple(_figure(load, each, UNITS.get(each, "records"), says, own) for each, says in COUNTS.items()),
        sums=tuple(_figure(load, each, unit, says, own) for each, says in SUMS.items() if load[each] is not None),
        columns=part(COLUMNS_MATCHED, "columns"),
        findings=part(FINDING_LIST, "findings"),
        set_aside=part(NOT_LOADED, "records"),
        not_data=part(ROWS_NOT_DATA, "rows"),
        records=Detail(RECORDS.get(load["table_name"], "load_register"), (own,)),
    )


def _records(table: str) -> str:
    """Return the view of a table's records: named above, else the first that lists it, else the load alone."""
    found = (name for name, each in all_marts().items() if each.table == table)
    return RECORDS.get(table) or next(found, "load_register")


def _figure(load: dict[str, Any], column: str, unit: str, says: str, own: Condition) -> Figure:
    heading = LOAD_REGISTER.column(column).heading
    return Figure(heading, load[column], unit, says, Detail("load_register", (own,), column))
