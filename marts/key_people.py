"""What rests on one person: critical things, decisions, blocked initiatives approvals, and who stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.provenance import FEED, LOAD_ID, SOURCE_ROW
from marts.rows import listed
from schemas.kinds import choice, flag, identifier, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

KEY_PEOPLE = Mart(
    name="key_people",
    title="What stops if this person is away",
    row="One row per person who is here and on whom something rests.",
    columns=(
        column("person", person, "If away", "The person on whom it rests."),
        column("stops", text, "What stops", "What nobody else would do."),
        column("critical", whole, "Critical", "Critical things that the person owns: a system, its supplier "
               "and their contract are one.", unit="things"),
        column("without_backup", whole, "No backup", "Critical ones for which no other person stands in, where their "
               "list names backups.", unit="things"),
        column("decisions", whole, "Decisions", "Open decisions that the person is to take.", unit="decisions"),
        column("blockers", whole, "Blocked", "Blocked initiatives that wait for the person.", unit="initiatives"),
        column("approvals", whole, "Approvals", "Approvals asked for and not yet given.", unit="approvals"),
        column("waiting", whole, "Waiting", "Decisions, blocked initiatives and approvals together.", unit="things"),
        column("owned", whole, "Owns", "Things that the person owns.", unit="things"),
        column("person_key", identifier, "Name, compared", "What stays the same however the name is written."),
    ),
)  # fmt: skip
HOW = choice({"owns": (), "decides": (), "is_waited_for": (), "approves": ()})
KEY_PEOPLE_THINGS = Mart(
    name="key_people_things",
    title="What rests on whom",
    row="One row per thing that rests on one person who is here, and in which way.",
    columns=(
        column("person", person, "Person", "The person on whom it rests."),
        column("how", HOW, "How", "Whether the person owns, decides or approves it, or is waited for."),
        column("thing", text, "Thing", "Its name; where it has none, its number."),
        column("thing_kind", text, "Kind", "What sort of thing it is."),
        column("is_critical", flag, "Critical", "Whether its list calls it critical."),
        column("deputy", person, "Stands in", "The other person who stands in."),
        column("thing_id", identifier, "Number", "Its number on its list."),
        column("person_key", identifier, "Name, compared", "What stays the same however the name is written."),
        FEED, SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
SOMETHING = Condition("stops", "is not null")
LISTED = Listed(KEY_PEOPLE, "people", filters=("person",), searched=("person", "stops"), always=(SOMETHING,))
SHOWN = ("person", "stops", "critical", "without_backup", "decisions", "blockers", "approvals")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the people with whom something would stop, by name: this is no ranking."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many people something critical rests on, for how many nobody stands in, for how many others wait."""
    return (
        LISTED.count(db, "With something critical", "People who own a critical thing.",
                     Condition("critical", ">", 0), **chosen),
        LISTED.count(db, "Of these, without a backup", "People who own a critical thing for which nobody stands in.",
                     Condition("without_backup", ">", 0), **chosen),
        LISTED.count(db, "Others wait for them", "People for whom decisions, blocks or approvals wait.",
                     Condition("waiting", ">", 0), **chosen),
    )  # fmt: skip


def resting(db: Connection, *, person_key: str, limit: int = 200) -> Rows:
    """Return every thing that rests on one person."""
    detail = Detail("key_people_things", (Condition("person_key", "=", person_key),))
    return listed(db, KEY_PEOPLE_THINGS, detail, "things", limit=limit)
