"""The names that stand where a person should: which of them somebody confirmed, and where each is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.people_written import PEOPLE_WRITTEN
from marts.rows import listed
from marts.sql import select
from schemas.kinds import choice, date, moment, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

__all__ = ["PEOPLE_WRITTEN"]
STANDING = choice({"not_confirmed": (), "confirmed_here": (), "on_the_people_list": ()})
PROPOSED = choice(
    {"person": (), "team": (), "committee": (), "role": (), "vendor": (), "several": (), "unknown": (),
     "placeholder": (), "leaver": (), "acting_for_us": ()}
)  # fmt: skip
PEOPLE_KNOWN = Mart(
    name="people_known",
    title="Names",
    row="One row per name that stands where a person should, however it is written.",
    columns=(
        column("name", text, "Name", "The name, as it is written most often."),
        column("standing", STANDING, "Confirmed", "Whether the people list or somebody here said who it is."),
        column("known_because", text, "Confirmed because", "Who said so, and what."),
        column("person", person, "Is", "The person whom the name means today, where that is known."),
        column("proposed", PROPOSED, "Reads as", "What its words alone suggest: a proposal, never a judgement."),
        column("proposed_because", text, "Reads so because", "Which words suggest it."),
        column("uses", whole, "Used", "In how many cells of the lists it stands.", unit="times"),
        column("places", text, "Where", "The lists and columns, with how often it stands there."),
        column("spellings", text, "Written as", "Every way in which it is written."),
        column("from_date", date, "From", "The first day on which the answer given here holds."),
        column("until_date", date, "Until", "The last day of somebody who acts for us, as said here."),
        column("last_day", date, "Last day", "The last day here, as the people list or an answer says."),
        column("said_by", person, "Said by", "Who said here who it is."),
        column("said_at", moment, "Said at", "When that was said (UTC)."),
        column("said_in_act", whole, "Said in act", "The act in which it was said."),
        column("name_key", text, "Name, compared", "What stays the same however the name is written."),
    ),
)
LISTED = Listed(
    PEOPLE_KNOWN,
    "names",
    filters=("standing", "proposed"),
    searched=("name", "spellings", "person", "places"),
)
SHOWN = ("name", "standing", "person", "known_because", "proposed", "uses", "places", "last_day")
WAITING = (
    Condition("standing", "=", "not_confirmed"),
    Condition("proposed", "<>", "placeholder"),  # nobody is meant, so there is nobody to confirm
    Condition("uses", ">", 0),
)
CONFIRMED_HERE = Condition("standing", "=", "confirmed_here")
LISTED_THERE = Condition("standing", "=", "on_the_people_list")


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return every name, those that nobody confirmed first, the most used first."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many names there are, and how many of them are confirmed, and by whom."""
    rule = "Names that stand where a person should"
    return (
        LISTED.count(db, "Names", f"{rule}.", **chosen),
        LISTED.count(db, "Not confirmed yet", f"{rule}, and nobody said who they are.", *WAITING, **chosen),
        LISTED.count(db, "Confirmed here", f"{rule}, and somebody said here who they are.", CONFIRMED_HERE, **chosen),
        LISTED.count(db, "On the people list", f"{rule}, and the people list has them.", LISTED_THERE, **chosen),
    )


def waiting(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the names that nobody confirmed, the most used first."""
    detail = Detail("people_known", (*LISTED.conditions(**chosen), *WAITING))
    return listed(db, PEOPLE_KNOWN, detail, "names", limit=limit)


def confirmed_here(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the names that somebody confirmed here."""
    detail = Detail("people_known", (*LISTED.conditions(**chosen), CONFIRMED_HERE))
    return listed(db, PEOPLE_KNOWN, detail, "names", limit=limit)


def places(db: Connection, *, name_key: str, limit: int = 200) -> Rows:
    """Return every cell in which a name stands."""
    detail = Detail("people_written", (Condition("name_key", "=", name_key),))
    return listed(db, PEOPLE_WRITTEN, detail, "places", limit=limit)


def one_persons(db: Connection) -> tuple[str, ...]:
    """Return the names of people, for the field that asks who holds a role: those on the list, then those confirmed."""
    text = (
        "select distinct person from (select person from people_listed "
        "where coalesce(kind, 'person') in ('person', 'vendor_staff') "
        "and coalesce(active_to >= cast(getvariable('today') as date), true) "
        "union all select coalesce(held_by, name) as person from people_said_here where said <> 'team') "
        "where person is not null order by lower(person), person"
    )
    return tuple(row["person"] for row in select(db, text))
