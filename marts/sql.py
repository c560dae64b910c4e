"""Questions to the database with values written as literals.

The first bound parameter of a process imports pandas, numpy and pyarrow, one second before the first page
(PLATFORM 10.3). So values become literals, in this one place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.figure import OPERATORS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from duckdb import DuckDBPyConnection

    from marts.figure import Condition

    Connection: TypeAlias = DuckDBPyConnection

ANY_OF = (
    "+"  # joins columns in a filter by text: any of them may hold it; one text joined of them would take twice as long
)
NAME = re.compile(r"[a-z_][a-z0-9_]*")
PLACE = re.compile(r"\$([a-z_]+)")


@dataclass(frozen=True)
class Sql:
    """SQL text made by this module: the only thing that `select` inserts as it is."""

    text: str


def select(db: Connection, text: str, /, **values: Any) -> list[dict[str, Any]]:
    """Return the rows of a question as dicts; `$name` in the text stands for a value, written as a literal."""
    cursor = db.execute(filled(text, **values))
    names = [each[0] for each in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def filled(text: str, /, **values: Any) -> str:
    """Return a question with its values written in."""
    known = {name: value.text if isinstance(value, Sql) else literal(value) for name, value in values.items()}
    # One pass: what a value brings along is not looked at again, even if it holds a "$name".
    return PLACE.sub(lambda found: known[found[1]], text)


def value(db: Connection, text: str, /, **values: Any) -> Any:
    """Return the only value of a question that has one row and one column."""
    return next(iter(select(db, text, **values)[0].values()))


def literal(given: object) -> str:
    """Return a value as SQL text that means exactly this value."""
    if given is None:
        return "null"
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, int):
        return f"({given})"
    if isinstance(given, Decimal) and given.is_finite():
        return f"({given:f})"
    if isinstance(given, datetime):
        return f"timestamp '{given.isoformat(sep=' ')}'"
    if isinstance(given, date):
        return f"date '{given.isoformat()}'"
    if isinstance(given, str):
        return _text(given)
    if isinstance(given, tuple | list):
        return "(" + ", ".join(literal(each) for each in given) + ")" if given else "(null)"
    raise TypeError(f"{given!r} cannot be written into a question: a text, number, date or tuple of these can.")


def name(given: str) -> Sql:
    """Return the name of a view or column as SQL; ValueError when it is not a plain name."""
    if not NAME.fullmatch(given):
        raise ValueError(f'"{given}" is not the name of a view or column.')
    return Sql(given)


def names(given: Iterable[str]) -> Sql:
    """Return several column names as SQL, separated by commas."""
    return Sql(", ".join(name(each).text for each in given))


def where(conditions: Iterable[Condition]) -> Sql:
    """Return the SQL of filters that must all hold; "true" when there are none."""
    return Sql(" and ".join(_condition(each) for each in conditions) or "true")


def _condition(given: Condition) -> str:
    if given.operator not in OPERATORS:
        raise ValueError(f'"{given.operator}" is not an operator of a filter.')
    if given.operator == "contains":
        text = literal(given.value)
        return (
            "("
            + " or ".join(f"contains(lower({name(each).text}), lower({text}))" for each in given.column.split(ANY_OF))
            + ")"
        )
    column = name(given.column).text
    if given.operator in {"is null", "is not null"}:
        return f"{column} {given.operator}"
    if given.operator == "in":
        known = tuple(each for each in given.value if each is not None)
        unknown = f" or {column} is null" if len(known) < len(given.value) else ""
        return f"({column} in {literal(known)}{unknown})"
    return f"{column} {given.operator} {literal(given.value)}"


def _text(given: str) -> str:
    # A null character ends the text of a statement, so it is put together from its code.
    parts = ["'" + each.replace("'", "''") + "'" for each in given.split("\0")]
    return parts[0] if len(parts) == 1 else "(" + " || chr(0) || ".join(parts) + ")"
