"""What was said of names here: which are one, which are apart, and which belongs to which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Detail, Rows
from marts.rows import listed
from schemas.kinds import choice, identifier, moment, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

ALIAS_STANDING = Mart(
    name="alias_standing",
    title="Answers about names",
    row="One row per two names that somebody spoke of, with the last answer.",
    columns=(
        column("topic", choice({"vendor": (), "system": (), "person": ()}), "Topic", "What the names are names of."),
        column("answer", choice({"same": (), "apart": (), "parent": ()}), "Answer",
               "Same: the left one is the right one. Apart: it is not. Parent: it belongs to the right one."),
        column("left_name", text, "Left", "The one name."),
        column("right_name", text, "Right", "The other name: the one that stays, or the parent."),
        column("reason", text, "Reason", "Why, as somebody said."),
        column("said_by", person, "Who", "Who said it."),
        column("said_at", moment, "When", "When it was said (UTC)."),
        column("seq", whole, "Act", "The act that said it: it can be undone."),
        column("left_key", identifier, "Left key", "What the left one is known as."),
        column("right_key", identifier, "Right key", "What the right one is known as."),
    ),
)  # fmt: skip


def answers(db: Connection, *, limit: int = 500) -> Rows:
    """Return the answers that stand, by topic, in the order in which they were given."""
    return listed(db, ALIAS_STANDING, Detail(ALIAS_STANDING.name), "answers", limit=limit)
