"""What can be asked in SQL: every table and view, what one of its rows is, and its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.provenance import all_marts
from marts.sql import select
from marts.views import only_kept, view_texts
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.sql import Connection

LIST, TABLE, BEHIND = "list of a screen", "table as loaded", "behind the screens"
KINDS = (LIST, TABLE, BEHIND)


@dataclass(frozen=True)
class Relation:
    """One table or view: its name, of which kind it is, what one row is, and (name, type, meaning) of its columns."""

    name: str
    kind: str
    says: str
    columns: tuple[tuple[str, str, str], ...]


def relations(db: Connection) -> tuple[Relation, ...]:
    """Return every table and view: the lists of the screens first, then the tables, then what stands between them."""
    comments = select(
        db,
        "select table_name as name, comment from duckdb_tables() where not internal "
        "union all select view_name, comment from duckdb_views() where not internal order by 1",
    )
    columns: dict[str, list[tuple[str, str, str]]] = {}
    every = (
        "select table_name, column_name, data_type, comment from duckdb_columns() where not internal "
        "order by table_name, column_index"
    )
    for row in select(db, every):
        declared = _declared(row["table_name"], row["column_name"])
        shape = (row["column_name"], row["data_type"].lower(), row["comment"] or declared)
        columns.setdefault(row["table_name"], []).append(shape)
    found = [
        Relation(row["name"], _kind(row["name"]), row["comment"] or "", tuple(columns.get(row["name"], ())))
        for row in comments
    ]
    found += [
        Relation(name, _kind(name), view_texts()[name].partition("\n")[0].removeprefix("-- "), _columns(name))
        for name in only_kept() - {each.name for each in found}
    ]
    return tuple(sorted(found, key=lambda each: (KINDS.index(each.kind), each.name)))


def _kind(name: str) -> str:
    return LIST if name in all_marts() else TABLE if name in all_exports() else BEHIND


def _columns(view: str) -> tuple[tuple[str, str, str], ...]:
    """Return the columns of a list that no build has, as they are declared; none of what stands behind the screens."""
    known = all_marts().get(view)
    return tuple((each.name, each.kind.name, each.description) for each in known.columns) if known else ()


def _declared(view: str, name: str) -> str:
    """Return what a column of a list means; "" where nobody declared it."""
    known = all_marts().get(view)
    return next((each.description for each in known.columns if each.name == name), "") if known else ""
