"""The vendor register as it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from marts.figure import Detail, Rows
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from marts.sql import select
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

LISTED_VENDOR = column(
    "listed_vendor", text, "Vendor of the list", "Its list and its key in it: spend is matched with these."
)
NO_LETTER = re.compile(r"[\W_]+")
VENDOR_LIST = Mart(
    name="vendor_list",
    title="Vendors",
    table="vendors",
    row="One row per vendor of the current vendor lists.",
    columns=(*(reference(VENDORS, each.name) for each in VENDORS.columns), LISTED_VENDOR, EXTRA, UNIT, FEED, *ADDRESS),
)


def listing(db: Connection, *, limit: int = 500) -> Rows:
    """Return the vendors of the current lists by name."""
    return listed(db, VENDOR_LIST, Detail("vendor_list"), "vendors", limit=limit)


def written(vendor: str | None) -> str:
    """Return a name without what only its writing differs in: capitals and punctuation."""
    return " ".join(NO_LETTER.sub(" ", (vendor or "").casefold()).split())


def owners(db: Connection) -> dict[str, str]:
    """Return who looks after each vendor of the lists, by its name as `written`; "" where none or several are named."""
    found: dict[str, set[str]] = {}
    for row in select(db, "select vendor_name, relationship_owner from vendor_list where vendor_name is not null"):
        found.setdefault(written(row["vendor_name"]), set()).update(filter(None, [row["relationship_owner"]]))
    return {vendor: min(names) if len(names) == 1 else "" for vendor, names in found.items()}
