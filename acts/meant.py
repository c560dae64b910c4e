"""What a person means by a value of a column: read as its cells are, or refused with a sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from acts.one_person import one_person
from marts.correctable import points_to
from marts.provenance import UNIT
from pipelines.values.vocabulary import vocabulary_of
from schemas.errors import BadValueError
from schemas.exports import all_exports

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from schemas.table import Column

LONGEST = 200


def meant(db: DuckDBPyConnection, column: Column, given: str) -> str:
    """Return the value that a text means in a column, as text of its type; BadValueError or RuleError otherwise."""
    plain = " ".join(given.split())
    if not 0 < len(plain) <= LONGEST:
        raise BadValueError(column.heading, given, f"{column.kind.expected}, of at most {LONGEST} characters")
    if column == UNIT:
        return _one_of(column, plain, _known(db, "counting_loads", "unit"), "a unit that sends lists")
    if column.kind.name == "person":
        return one_person(column.heading, plain)
    if column.kind.name == "date":
        try:
            return date.fromisoformat(plain).isoformat()
        except ValueError:
            raise BadValueError(column.heading, given, "one date such as 2026-12-04") from None
    if column.kind.values:
        value = plain if plain in column.kind.values else vocabulary_of(column.kind).meaning(plain)
        if value is None:
            raise BadValueError(column.heading, given, column.kind.expected)
        return value
    return _link(db, column, plain)


def _link(db: DuckDBPyConnection, column: Column, plain: str) -> str:
    """Return a link, or several with semicolons between, as the list that it leads to writes them."""
    target = points_to(column)
    if target is None:
        return plain
    table, key = target
    known = _known(db, f"{table}_current", key)
    parts = [each.strip() for each in plain.split(";") if each.strip()] if column.kind.name == "list" else [plain]
    title = all_exports()[table].title
    what = f"{all_exports()[table].column(key).heading} of the list {title}"
    return "; ".join(_one_of(column, each, known, what) if known else each for each in parts)


def _known(db: DuckDBPyConnection, view: str, column: str) -> dict[str, str]:
    rows = db.execute(f"select distinct {column} from {view} where {column} <> ''").fetchall()
    return {" ".join(text.split()).casefold(): text for (text,) in rows}


def _one_of(column: Column, given: str, known: dict[str, str], what: str) -> str:
    if given.casefold() not in known:
        few = ", ".join(sorted(known.values())[:5])
        raise BadValueError(column.heading, given, f"{what} (such as {few})" if few else what)
    return known[given.casefold()]
