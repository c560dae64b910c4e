"""The looks at spend: one chart, one table and the figures of one question, all in the same shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows

if TYPE_CHECKING:
    from marts.figure import Series
    from marts.spend_sums import Measure
    from schemas.table import Column


@dataclass(frozen=True)
class Look:
    """What one look at spend shows.

    `figures` stand above it (none: the figures of all spend), `empty` is said where there is nothing to draw: which
    sheet lights it, or that no line matches. `shown` are the columns of the table in order, `said` stands in its place
    where it has no rows. `waiting` is what an answer on Reconcile may move from one of the figures to another.
    """

    title: str
    series: tuple[Series, ...]
    rows_title: str
    rows: Rows
    shown: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    empty: str = ""
    said: str = ""
    waiting: tuple[Figure, ...] = ()


def dark(title: str, says: str, *, figures: tuple[Figure, ...] = ()) -> Look:
    """Return a look that cannot be taken, with the sentence that says what lights it."""
    nothing = Figure("Rows", None, "rows", says, ())
    return Look(title, (), "", Rows((), [], nothing, Detail("spend_lines")), figures=figures, empty=says)


def stated(title: str, unit: str, rule: str, columns: tuple[Column, ...], rows: list[dict[str, Any]]) -> Rows:
    """Return rows that state a figure each, the first 500 of them; the count is that of all."""
    count = Figure(title, len(rows), unit, rule, tuple(each["_figure"] for each in rows), "count")
    return Rows(columns, rows[:500], count, Detail("spend_lines"))


def in_month(label: str) -> Condition:
    """Return the condition for one month."""
    return Condition("period", "=", label)


def of_month(rows: list[dict[str, Any]], measure: Measure, figure: Figure, *, covered: bool) -> Figure:
    """Return a figure with the sum of these rows as its value; unknown where nothing covers the month or has a rate."""
    own = [row for row in rows if measure.of(row)]
    key = "amount" if measure.column == "amount" else "converted"
    if not own and not covered:
        return Figure(figure.name, None, figure.unit, "No file covers this month.", ())
    if any(row[key] is None for row in own):
        return Figure(figure.name, None, figure.unit, "There is no rate of this month for every line.", ())
    return Figure(figure.name, measure.amount(own), figure.unit, figure.rule, figure.evidence)
