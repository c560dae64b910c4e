"""Views whose rows a pure function makes of the rows of another one, because SQL cannot say it.

Such a view is a file as any other: it declares its columns over what it reads, and has no rows of its own. What is
kept of a moment (marts/kept.py) then asks the function for them. A build does not have these views: there they would
be empty, and say so to nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    import pyarrow as pa

    from marts.sql import Connection

    Judge: TypeAlias = Callable[[pa.Table], pa.Table]

READS: dict[str, str] = {"spend_trends": "trend_series"}  # each view, and the view of whose rows its own are made
_judges: dict[str, Judge] = {}


def judges(**known: Judge) -> None:
    """Say which function makes the rows of which view: of the rows that the view reads, to rows with its columns."""
    _judges.update(known)


def judged(cursor: Connection, view: str) -> None:
    """Fill the table of a judged view, which stands there empty."""
    if view not in READS:
        return
    rows = _judges[view](cursor.execute(f"from {READS[view]}").to_arrow_table())
    cursor.register("rows_judged", rows)
    try:
        cursor.execute(f"insert into {view} by name from rows_judged")
    finally:
        cursor.unregister("rows_judged")
