"""What an act did not touch is not computed again: a kept view whose inputs say the same is carried over.

Each kept view has a mark: the sum of the hashes of its rows, or, where it stays a view, the marks of what it reads.
After an act a view is computed anew only if something that it reads has another mark than before; one that then says
the same as before has the same mark, and nothing that stands on it is computed (early cutoff: A. Mokhov, N. Mitchell
and S. Peyton Jones, "Build systems a la carte", 2018). Tables of a build only grow while its acts go on, so the number
of their rows is their mark, once it is sure that the acts before are the same. Every load adds a row to the lists of
loads; of these, a view about one table reads the loads of that table alone, and only their rows are its input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb

from marts.sql import name, select
from marts.views import READ
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeAlias

    from marts.sql import Connection

    Mark: TypeAlias = tuple[Any, ...]

ROWS = "select count(*) as rows, sum(hash(one)) as hashes from $table as one"
BY_TABLE = "select table_name, count(*) as rows, sum(hash(one)) as hashes from $table as one group by table_name"
TABLES = "select table_name from duckdb_tables() where database_name = $build"
BEFORE = "_before"
LOADS = {"counting_loads", "counting_lists", "live_loads", "live_sheets", "current_lists"}  # one row per load
ABOUT = {"spend_rollup_read": "spend", "spend_set_aside": "spend"}  # and every NAME_current is about NAME
ANEW = {"fiscal_days", "spend_rollup"}  # written anew when the calendar changes: the same number says nothing
PAST = """
select
    coalesce(max(seq), 0) as seq, count(*) as acts, sum(hash(acts)) as hashes,
    (select any_value(fingerprint) from build) as fingerprint
from acts
where seq <= coalesce($seq, seq)
"""


def tables(cursor: Connection, build: str) -> dict[str, Mark]:
    """Return the mark of every table of an attached build."""
    names = [row["table_name"] for row in select(cursor, TABLES, build=build)]
    parts = [f"select '{each}' as name, count(*) as rows from {build}.main.{each}" for each in names]
    found: dict[str, Mark] = {
        row["name"]: (row["rows"],)
        for row in select(cursor, " union all ".join(parts) if parts else "select 1 limit 0")
    }
    if found.keys() >= ANEW:
        days = rows(cursor, "fiscal_days")
        found |= {each: (*found[each], *days) for each in ANEW}
    return found


def rows(cursor: Connection, table: str) -> Mark:
    """Return the mark of the rows of a table, in any order."""
    return tuple(select(cursor, ROWS, table=name(table))[0].values())


def about(view: str) -> str | None:
    """Return the one table whose loads a view reads, where it reads those of one table only."""
    stem = view.removesuffix(BEFORE)
    table = ABOUT.get(stem, stem.removesuffix("_current"))
    return table if table != stem and table in all_exports() else None


def by_table(cursor: Connection, view: str) -> dict[str, Mark]:
    """Return the marks of a list of loads: one for the loads of each table."""
    return {row.pop("table_name"): tuple(row.values()) for row in select(cursor, BY_TABLE, table=name(view))}


def read_by(text: str, known: dict[str, Mark]) -> list[str]:
    """Return the tables of the build that a view reads itself."""
    return sorted(set(READ.findall(text)) & known.keys())


def goes_on(before: Connection, build: Path) -> bool:
    """Return whether a build was made by the same program of the same acts as another one, and of more."""
    try:
        then = select(before, PAST, seq=None)[0]
        with duckdb.connect(build, read_only=True) as now:
            return then["fingerprint"] is not None and then == select(now, PAST, seq=then["seq"])[0]
    except (duckdb.CatalogException, duckdb.IOException):  # a build of nobody, or one that was pruned
        return False
