"""What an act did not touch is not computed again: a kept view whose inputs say the same is carried over.

Each kept view has a mark: the sum of the hashes of its rows, or, where it stays a view, the marks of what it reads.
After an act a view is computed anew only if something that it reads has another mark than before; one that then says
the same as before has the same mark, and nothing that stands on it is computed (early cutoff: A. Mokhov, N. Mitchell
and S. Peyton Jones, "Build systems a la carte", 2018). Tables of a build only grow while its acts go on, so the number
of their rows is their mark, once it is sure that the acts before are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb

from marts.sql import Sql, name, select
from marts.views import READ

if TYPE_CHECKING:
    from typing import TypeAlias

    from marts.sql import Connection

    Mark: TypeAlias = tuple[Any, ...]

ROWS = "select count(*) as rows, sum(hash(one)) as hashes from $table as one"
ANEW = {"fiscal_days", "spend_rollup"}  # written anew when the calendar changes: the same number says nothing
PAST = """
select max(seq) as seq, count(*) as acts, sum(hash(acts)) as hashes, any_value(fingerprint) as fingerprint
from build.main.acts as acts
cross join build.main.build
where seq <= coalesce($seq, seq)
"""


def tables(cursor: Connection) -> dict[str, Mark]:
    """Return the mark of every table of the attached build."""
    text = "select table_name from duckdb_tables() where database_name = 'build'"
    names = [row["table_name"] for row in select(cursor, text)]
    parts = [f"select '{each}' as name, count(*) as rows from build.main.{each}" for each in names]
    found: dict[str, Mark] = {
        row["name"]: (row["rows"],)
        for row in select(cursor, " union all ".join(parts) if parts else "select 1 limit 0")
    }
    if found.keys() >= ANEW:
        days = rows(cursor, "fiscal_days", "build")
        found |= {each: (*found[each], *days) for each in ANEW}
    return found


def rows(cursor: Connection, table: str, database: str = "kept") -> Mark:
    """Return the mark of the rows of a table, in any order."""
    return tuple(select(cursor, ROWS, table=Sql(f"{database}.main.{name(table).text}"))[0].values())


def read_by(text: str, known: dict[str, Mark]) -> list[str]:
    """Return the tables of the build that a view reads itself."""
    return sorted(set(READ.findall(text)) & known.keys())


def goes_on(before: Connection, now: Connection) -> bool:
    """Return whether a build was made by the same program of the same acts as another one, and of more."""
    try:
        then = select(before, PAST, seq=None)[0]
        return then["seq"] is not None and then == select(now, PAST, seq=then["seq"])[0]
    except (duckdb.CatalogException, duckdb.IOException):  # a build of nobody, or one that was pruned
        return False


def carry(before: Connection, now: Connection, view: str) -> None:
    """Copy a kept table as it is, with the types of its columns."""
    found = before.sql(f"select * from kept.{view}")
    columns = ", ".join(f'"{each}" {kind}' for each, kind in zip(found.columns, found.types, strict=True))
    now.execute(f"create table kept.{view} ({columns})")
    now.register("coming", found.to_arrow_table())
    try:
        now.execute(f"insert into kept.{view} select * from coming")
    finally:
        now.unregister("coming")
