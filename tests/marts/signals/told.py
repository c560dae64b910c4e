"""What the tests of the kinds ask: the signals of a kind, by what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection


def signals(db: Connection, kind: str) -> dict[str, dict[str, Any]]:
    """Return the signals of a kind by the key of their subject."""
    return {row["subject_id"]: row for row in select(db, f"select * from {kind}")}
