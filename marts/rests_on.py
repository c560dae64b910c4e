"""What rests on one name: everything that stops, or needs another name, when a person leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import ADDRESS, FEED, UNIT, order
from marts.rows import listed
from marts.sql import Sql, select
from schemas.exports.it_systems import SYSTEMS
from schemas.exports.procurement_vendors import CRITICALITY
from schemas.kinds import choice, date, identifier, person, text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

PARTS = {
    "decides": "Decisions to take",
    "approves": "Approvals that wait",
    "is_waited_for": "Blocked, and waiting for this name",
    "owns": "Owns",
    "milestone": "Milestones ahead",
    "stands_in": "Stands in for the owner",
}
PART = choice(dict.fromkeys(PARTS, ()))
THING_KIND = choice(
    {"system": (), "vendor": (), "contract": (), "initiative": (), "risk": (), "decision": (), "approval": (),
     "milestone": ()}
)  # fmt: skip
RESTS_ON = Mart(
    name="rests_on",
    title="What rests on a name",
    row="One row per thing that rests on a name: owned, decided, approved, waited for or stood in for.",
    columns=(
        column("person", person, "Rests on", "The person whom the name means, else the name as it is written."),
        column("part", PART, "Part", "What is expected of the person: to own it, decide, approve, or stand in."),
        column("thing_kind", THING_KIND, "Kind", "What sort of thing it is."),
        column("thing", text, "Thing", "Its name; where it has none, its number."),
        column("thing_id", identifier, "Number", "Its number on its list."),
        column("criticality", choice(CRITICALITY), "Criticality", "How badly we stop without it, if a list says."),
        column("because", text, "How it stands", "What its list says of it."),
        column("due_date", date, "Date", "Due, notice or finish; for what waits, since when."),
        reference(SYSTEMS, "backup_owner"),
        column("person_key", text, "Name, compared", "What stays the same however the name is written."),
        column("written", text, "Name as written", "The name as it stands in the cell."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        column("owner_column", identifier, "Named in", "The column that names the person, if it can be corrected."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
SHOWN = ("part", "thing", "thing_kind", "criticality", "because", "due_date", "backup_owner")


def names(db: Connection) -> dict[str, str]:
    """Return every name that something rests on, by what stays the same of it, in alphabetical order."""
    text = "select person_key, min(person) as person from rests_on group by person_key order by lower(min(person)), 1"
    return {row["person_key"]: row["person"] for row in select(db, text)}


def of_person(db: Connection, *, key: str, limit: int = 500) -> Rows:
    """Return what rests on a person, as rows with their cells, and the figure of how many there are."""
    return listed(db, RESTS_ON, Detail("rests_on", (Condition("person_key", "=", key),)), "things", limit=limit)


def to_hand_over(db: Connection, *, key: str) -> tuple[list[dict[str, Any]], Figure]:
    """Return everything that rests on a person in the order of the handover sheet, and the figure of how much it is."""
    text = (
        "select person, part, thing_kind, thing, thing_id, criticality, because, due_date, backup_owner, item_table, "
        "owner_column, item_key, feed from rests_on where person_key = $key order by $order"
    )
    return select(db, text, key=key, order=Sql(order("rests_on"))), of_person(db, key=key, limit=1).count
