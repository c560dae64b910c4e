"""The ask list: every thing that lacks an owner, one person or a backup, under the one person to ask about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.lists import Listed
from marts.ownership import THINGS
from marts.provenance import ADDRESS, FEED, UNIT
from schemas.exports.procurement_vendors import CRITICALITY
from schemas.kinds import choice, identifier, person, text
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Figure, Rows
    from marts.sql import Connection

ASK_LIST = Mart(
    name="ask_list",
    title="Ask list",
    row="One row per thing that lacks an owner, one person as owner, or a backup.",
    columns=(
        column("ask", person, "Ask", "Whom to ask: who heads that part of the company, else who sends the list."),
        column("function", text, "Function", "The part of the company of the person to ask."),
        column("ask_because", text, "Ask because", "Why this person is asked."),
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        column("thing_id", identifier, "Number", "Its number on its list."),
        column("thing", text, "Thing", "Its name; where it has none, its number."),
        column("missing", text, "Missing", "What the list does not say."),
        column("answer", text, "Answer", "Left blank, for the answer."),
        column("owner_now", person, "Owner", "The person whom the name means today, else what is written."),
        column("because", text, "Because", "What the owner text says."),
        column("criticality", choice(CRITICALITY), "Criticality", "How badly we stop without it, if a list says."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(
    ASK_LIST,
    "things to ask about",
    filters=("ask", "missing", "thing_kind", "criticality"),
    searched=("ask", "thing", "thing_id", "owner_now"),
)
SHOWN = ("ask", "function", "thing", "thing_kind", "missing", "owner_now", "because", "ask_because", "criticality",
         "thing_id")  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the things to ask about, by whom to ask."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many things there are to ask about."""
    return (LISTED.count(db, "Things to ask about", "Things whose list leaves a blank about who owns them.", **chosen),)
