"""The vendor register as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Detail, Rows
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from marts.sql import select
from schemas.exports.procurement_vendors import VENDORS
from schemas.table import Mart, reference

if TYPE_CHECKING:
    from marts.sql import Connection

VENDOR_LIST = Mart(
    name="vendor_list",
    title="Vendors",
    row="One row per vendor of the current vendor lists.",
    columns=(*(reference(VENDORS, each.name) for each in VENDORS.columns), EXTRA, UNIT, FEED, *ADDRESS),
)


def listing(db: Connection, *, limit: int = 500) -> Rows:
    """Return the vendors of the current lists by name."""
    return listed(db, VENDOR_LIST, Detail("vendor_list"), "vendors", limit=limit)


def owners(db: Connection) -> dict[str, str]:
    """Return who looks after each vendor, by its name in lower case, where exactly one owner is named."""
    text = (
        "select lower(trim(vendor_name)) as vendor, min(relationship_owner) as owner from vendor_list "
        "where vendor_name is not null group by all having count(distinct relationship_owner) = 1"
    )
    return {row["vendor"]: row["owner"] for row in select(db, text)}
