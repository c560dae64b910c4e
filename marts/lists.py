"""Lists on screens: which columns may be filtered, the rows, the counts and the bars of one view, all in one way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.rows import counted, listed
from marts.say import say_word
from marts.sql import ANY_OF, name, select, where

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Mart

NOT_STATED = "(not stated)"
SEARCH = "search"


@dataclass(frozen=True)
class Listed:
    """A list that a screen shows: its mart, what one row is called ("risks"), and its filters.

    `filters` are columns of the mart: several values mean any of them, and NOT_STATED among them the rows that do
    not say it. `searched` are the columns whose text the search looks through. `always` holds whatever is chosen.
    """

    mart: Mart
    what: str
    filters: tuple[str, ...]
    searched: tuple[str, ...]
    always: tuple[Condition, ...] = ()

    def conditions(self, **chosen: Any) -> tuple[Condition, ...]:
        """Return the conditions of the filters that are set; TypeError for one that the list does not have."""
        unknown = chosen.keys() - {*self.filters, SEARCH}
        if unknown:
            raise TypeError(f"{self.mart.title}: there is no filter {', '.join(sorted(unknown))}.")
        found = [any_of(each, self._meant(each, chosen[each])) for each in self.filters if chosen.get(each)]
        if chosen.get(SEARCH):
            found.append(Condition(ANY_OF.join(self.searched), "contains", chosen[SEARCH]))
        return (*self.always, *found)

    def rows(self, db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
        """Return the first rows with their cells, and the figure of how many there are in all."""
        return listed(db, self.mart, Detail(self.mart.name, self.conditions(**chosen)), self.what, limit=limit)

    def options(self, db: Connection, column: str) -> tuple[str, ...]:
        """Return the values that a filter can have, in alphabetical order; NOT_STATED where rows do not say it."""
        text = "select distinct $column as value from $view where $where"
        rows = select(db, text, column=name(column), view=name(self.mart.name), where=where(self.always))
        known = [row["value"] for row in rows if row["value"] is not None]
        vocabulary = self.mart.column(column).kind.values
        said = [say_word(each) for each in vocabulary if each in known] or sorted(map(str, known), key=str.casefold)
        return (*said, *([NOT_STATED] if len(known) < len(rows) else []))

    def count(self, db: Connection, title: str, rule: str, *only: Condition, **chosen: Any) -> Figure:
        """Return the figure of how many rows hold the conditions `only` beside what was chosen."""
        detail = Detail(self.mart.name, (*self.conditions(**chosen), *only))
        return counted(db, title, detail, self.what, rule)

    def bars(self, db: Connection, title: str, column: str, *only: Condition, **chosen: Any) -> tuple[Series, ...]:
        """Return how many rows have each value of a column, as one series in the order of the column's vocabulary."""
        found = (*self.conditions(**chosen), *only)
        text = "select $column as value, count(*) as count from $view where $where group by all order by all"
        rows = select(db, text, column=name(column), view=name(self.mart.name), where=where(found))
        order = self.mart.column(column).kind.values
        rows.sort(key=lambda row: order.index(row["value"]) if row["value"] in order else len(order))
        points = tuple(self._bar(column, row, found) for row in rows)
        return (Series(title, tuple(each.name for each in points), points),) if points else ()

    def _meant(self, column: str, chosen: object) -> tuple[str, ...]:
        """Return chosen words as the values of the column's vocabulary; what is a value already stays so."""
        values = (chosen,) if isinstance(chosen, str) else tuple(chosen)  # type: ignore[arg-type]
        words = {say_word(each): each for each in self.mart.column(column).kind.values}
        return tuple(words.get(each, each) for each in values)

    def _bar(self, column: str, row: dict[str, Any], found: tuple[Condition, ...]) -> Figure:
        value, kind = row["value"], self.mart.column(column).kind
        own = Condition(column, "is null") if value is None else Condition(column, "=", value)
        said = NOT_STATED if value is None else say_word(str(value)) if kind.values else str(value)
        rule = f"Number of {self.what} by {self.mart.column(column).heading.lower()}."
        return Figure(said, row["count"], self.what, rule, Detail(self.mart.name, (*found, own)))


def any_of(column: str, values: object) -> Condition:
    """Return the condition that a column has any of the values; NOT_STATED among them means that it says nothing."""
    listed = (values,) if isinstance(values, str) else tuple(values)  # type: ignore[arg-type]
    return Condition(column, "in", tuple(None if each == NOT_STATED else each for each in listed))
