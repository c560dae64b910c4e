"""What may be corrected here: owner, date, status, link, unit and criticality of an item, never an amount."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from marts.provenance import UNIT
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Column, Export

STATUSES = ("status", "treatment_status", "lifecycle", "lane", "phase")
CRITICALITY = "criticality"
SETTLED_HERE = {"decisions": ("status",)}  # a decision is taken with a name and a date, not by a correction


@cache
def correctable(table: str) -> tuple[Column, ...]:
    """Return the columns of a register that may be corrected; none for ledgers, logs and lists without owners."""
    export = all_exports()[table]
    if export.ledger or export.grows or not any(map(is_owner, export.columns)):
        return ()
    fixed = {*export.key, *(each for group in export.needed for each in group), *SETTLED_HERE.get(table, ())}
    return (*(each for each in export.columns if each.name not in fixed and _may(each)), UNIT)


def column_of(table: str, name: str) -> Column | None:
    """Return the column of that name or heading that may be corrected, None when there is none."""
    return named_so(correctable(table), name)


def named_so(columns: tuple[Column, ...], name: str) -> Column | None:
    """Return the column of that name or heading, None when there is none."""
    plain = " ".join(name.replace("_", " ").split()).casefold()
    return next((each for each in columns if plain in {each.name.replace("_", " "), each.heading.casefold()}), None)


def is_owner(column: Column) -> bool:
    """Return whether a column names the one person who answers for an item, or stands in."""
    return column.kind.name == "person" and column.name.endswith(("owner", "sponsor"))


def points_to(column: Column) -> tuple[str, str] | None:
    """Return the table and column that a link leads to, None for what is no link."""
    if column.kind.name == "vendor":
        return "vendors", "vendor_name"
    for export in _linked():
        key = export.key[0]
        if column.name in {key, f"{key}s"} or column.name.endswith(f"_{key}"):
            return export.name, key
    return None


def _may(column: Column) -> bool:
    if is_owner(column) or column.kind.name == "date":
        return True
    return column.name in {*STATUSES, CRITICALITY} or points_to(column) is not None


@cache
def _linked() -> tuple[Export, ...]:
    keyed = [each for each in all_exports().values() if not each.ledger and len(each.key) == 1]
    return tuple(each for each in keyed if each.key[0].endswith("_id"))
