"""Who owns what: every system, vendor, contract, initiative, risk and open decision, and whether one person does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import Listed
from marts.provenance import ADDRESS, FEED, UNIT
from marts.rows import listed
from marts.say import say_word
from marts.sql import select, where
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.it_systems import SYSTEMS
from schemas.exports.procurement_vendors import CRITICALITY
from schemas.kinds import choice, date, identifier, person, text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

THINGS = choice({"system": (), "vendor": (), "contract": (), "initiative": (), "risk": (), "decision": ()})
STATES = choice(
    {
        "one_person_confirmed": (),
        "one_person_not_confirmed": (),
        "name_not_known": (),
        "role": (),
        "team": (),
        "committee": (),
        "several_people": (),
        "vendor": (),
        "staff_of_a_vendor": (),
        "placeholder": (),
        "no_longer_here": (),
        "nobody": (),
    }
)
NAMES = choice(
    {"person": (), "several": (), "team": (), "committee": (), "vendor": (), "placeholder": (), "role": (),
     "leaver": (), "acting_for_us": (), "unknown": (), "nobody": ()}
)  # fmt: skip
ONE_PERSON = ("one_person_confirmed", "one_person_not_confirmed")
NOT_CONFIRMED = Condition("owner_state", "=", "one_person_not_confirmed")
OWNERSHIP = Mart(
    name="ownership",
    title="Things that somebody should own",
    row="One row per system, vendor, contract, initiative, risk or decision that is not over.",
    columns=(
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        column("thing", text, "Thing", "Its name; where it has none, its number."),
        column("owner_state", STATES, "Owned by", "Whether one person owns it who is known and here."),
        column("owner_kind", NAMES, "Owner text names", "Which of ten kinds the owner text is; nobody: it is empty."),
        column("owner_now", person, "Owner", "The person whom the name means today, else what is written."),
        column("owner_because", text, "Owned so because", "What the owner text says, and who confirmed it."),
        reference(INITIATIVES, "owner", heading="Owner as written"),
        reference(SYSTEMS, "backup_owner"),
        reference(SYSTEMS, "actual_decider"),
        column("criticality", choice(CRITICALITY), "Criticality", "How badly we stop without it, if a list says."),
        column("last_day", date, "Last day", "The last day here of its owner, where that is known."),
        column("thing_id", identifier, "Number", "Its number on its list."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(
    OWNERSHIP,
    "things",
    filters=("thing_kind", "owner_now", "owner_state", "criticality", "owner_kind"),
    searched=("thing", "thing_id", "owner", "owner_now", "backup_owner"),
)
SHOWN = ("thing", "thing_kind", "owner_state", "owner_now", "owner_because", "backup_owner", "criticality", "thing_id",
         "unit")  # fmt: skip
LEFT = ("owner_now", "last_day", "thing", "thing_kind")
KINDS = (
    Kind("Things to own", "Systems, vendors, contracts, initiatives, risks and decisions that are not over."),
    Kind("With one named person", "Things whose owner reads as one person who is here, confirmed or not.",
         (Condition("owner_state", "in", ONE_PERSON),)),
    Kind("Of these, confirmed", "Things whose owner is one person, by the people list or by what was said here.",
         (Condition("owner_state", "=", "one_person_confirmed"),)),
    Kind("Without an owner", "Things whose list names nobody, or puts a placeholder there.",
         (Condition("owner_state", "in", ("nobody", "placeholder")),)),
    Kind("Owner no longer here", "Things whose owner left, or no longer acts for us.",
         (Condition("owner_state", "=", "no_longer_here"),)),
)  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return every thing, those without an owner first."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page: how many there are, and who owns how many of them."""
    return count_together(db, LISTED, KINDS, **chosen)


def left(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the things whose owner left, or no longer acts for us."""
    detail = Detail("ownership", (*LISTED.conditions(**chosen), *KINDS[-1].only))
    return listed(db, OWNERSHIP, detail, "things", limit=limit)


def unconfirmed(db: Connection, **chosen: Any) -> tuple[Figure, Figure]:
    """Return how many things rest on names that nobody confirmed, and on how many names."""
    found = (*LISTED.conditions(**chosen), NOT_CONFIRMED)
    text = "select count(*) as things, count(distinct owner_now) as names from ownership where $where"
    row = select(db, text, where=where(found))[0]
    of_things, of_names = Detail("ownership", found), Detail("ownership", found, amount="owner_now")
    rule = "whose owner reads as one person, confirmed by nobody."
    return (
        Figure("Owners not confirmed", row["things"], "things", f"Things {rule}", of_things),
        Figure("Names not confirmed", row["names"], "names", f"Different names of things {rule}", of_names, "distinct"),
    )


def every(db: Connection) -> Figure:
    """Return how many things there are at all: none means that no list is loaded."""
    return LISTED.count(db, "Things to own", KINDS[0].rule)


def by_kind(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many things of each kind are owned in which way: one series per way, one point per kind."""
    found = LISTED.conditions(**chosen)
    text = "select thing_kind, owner_state, count(*) as count from ownership where $where group by all"
    counts = {(row["thing_kind"], row["owner_state"]): row["count"] for row in select(db, text, where=where(found))}
    kinds = [each for each in THINGS.values if any(kind == each for kind, _ in counts)]
    states = [each for each in STATES.values if any(state == each for _, state in counts)]
    return tuple(
        Series(
            say_word(state),
            tuple(map(say_word, kinds)),
            tuple(_point(kind, state, counts.get((kind, state), 0), found) for kind in kinds),
        )
        for state in states
    )


def _point(kind: str, state: str, count: int, found: tuple[Condition, ...]) -> Figure:
    own = (Condition("thing_kind", "=", kind), Condition("owner_state", "=", state))
    name = f"{say_word(kind)}: {say_word(state).lower()}"
    return Figure(name, count, "things", "Number of things by kind and owner.", Detail("ownership", (*found, *own)))
