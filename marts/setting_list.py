"""Every setting of the company: its value, its default, and who changed it last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Detail, Rows
from marts.rows import listed
from schemas.kinds import flag, identifier, moment, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

SETTING_LIST = Mart(
    name="setting_list",
    title="Settings",
    row="One row per setting.",
    columns=(
        column("name", identifier, "Name", "The name by which sheets and the terminal know it."),
        column("group_name", text, "Group", "What it is about."),
        column("title", text, "Setting", "What is set."),
        column("value", text, "Value", "Its value now; an empty one says nothing."),
        column("default_value", text, "Default", "What the program brings."),
        column("is_changed", flag, "Changed", "It is no longer the default."),
        column("expected", text, "Expected", "What a value must be."),
        column("was", text, "Was", "Its value before the last change."),
        column("changed_by", person, "Changed by", "Who changed it last."),
        column("changed_at", moment, "Changed at", "When it was changed last (UTC)."),
        column("changed_act", whole, "Act", "The act of the last change: it can be undone."),
    ),
)


def settings(db: Connection, *, limit: int = 500) -> Rows:
    """Return every setting, by group."""
    return listed(db, SETTING_LIST, Detail(SETTING_LIST.name), "settings", limit=limit)
