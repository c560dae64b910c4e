"""Several counts of one list, asked at once: the questions of a page differ only in what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from marts.figure import Condition, Detail, Figure
from marts.sql import Sql, name, select, where

if TYPE_CHECKING:
    from marts.lists import Listed
    from marts.sql import Connection


class Kind(NamedTuple):
    """What one figure counts: its name, its rule, and the conditions that its rows hold."""

    title: str
    rule: str
    only: tuple[Condition, ...] = ()


def count_together(
    db: Connection, listed: Listed, kinds: tuple[Kind, ...], *always: Condition, **chosen: Any
) -> tuple[Figure, ...]:
    """Return one figure per kind over the rows that hold what was chosen and `always`; one question for all of them."""
    found = (*listed.conditions(**chosen), *always)
    counts = ", ".join(f"count(*) filter ({where(each.only).text}) as k{place}" for place, each in enumerate(kinds))
    text = "select $counts from $view where $where"
    row = select(db, text, counts=Sql(counts), view=name(listed.mart.name), where=where(found))[0]
    return tuple(
        Figure(each.title, row[f"k{place}"], listed.what, each.rule, Detail(listed.mart.name, (*found, *each.only)))
        for place, each in enumerate(kinds)
    )
