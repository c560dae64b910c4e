"""The units (companies or departments) that have sent something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.lists import NOT_STATED
from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection


def units(db: Connection) -> tuple[str, ...]:
    """Return every unit that has sent a load which counts, whichever is in view; NOT_STATED where nobody named it."""
    rows = select(db, "select distinct unit from counting_loads order by lower(unit)")
    return tuple(row["unit"] or NOT_STATED for row in rows)
