"""Spend watchpoints: what is spent, by month, what moves, and the lines behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.filters import COLUMNS, NOT_STATED, Filters, conditions
from marts.months import calendar, span
from marts.movers import movement, top_movers
from marts.provenance import CELL, FILE, LOADED_AT, LOADED_BY, SHEET, order
from marts.rows import addressed
from marts.say import say_month
from marts.spend_columns import CONVERTED, SHOWN, SPEND_LINES
from marts.spend_sums import GROUP, Measure, evidence, measures, rates, sums
from marts.sql import Sql, name, names, select, where
from marts.tie_out import TieOut, tie_out

if TYPE_CHECKING:
    from typing import Unpack

    from marts.sql import Connection

__all__ = ["TieOut", "by_month", "headline", "lines", "options", "tie_out", "top_movers", "total"]

LEFT_OUT = "lines between our own units are left out"
CONVERTED_SAYS = "converted at the average rate of each month"


def total(db: Connection, **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return the spend: one figure in the reporting currency if every line has a rate, else one per currency."""
    found = (*conditions(**chosen), GROUP)
    return _totals(sums(db, found), found)


def by_month(db: Connection, **chosen: Unpack[Filters]) -> tuple[Series, ...]:
    """Return the spend of each month, one series per currency; a month that no ledger covers is unknown."""
    found = (*conditions(**chosen), GROUP)
    rows = sums(db, found)
    if not rows:
        return ()
    known = calendar(db)
    covered, labels = known.covered, span(min(row["period"] for row in rows), max(row["period"] for row in rows))
    marked = tuple(each for each in labels if each >= known.open_from)
    return tuple(
        Series(each.unit, labels, tuple(_month(rows, found, each, label, covered) for label in labels), marked)
        for each in measures(rows)
    )


def lines(db: Connection, *, limit: int = 500, **chosen: Unpack[Filters]) -> Rows:
    """Return the largest lines with their cells; the totals and the count are those of all lines."""
    found = (*conditions(**chosen), GROUP)
    rows = select(
        db,
        "select load_id, source_row, $columns, raw, origins from spend_marked where $where "
        "order by $order limit $limit",
        columns=names(SHOWN),
        where=where(found),
        order=Sql(order("spend_lines")),
        limit=limit,
    )
    addressed(db, rows, "amount")
    # The rates are few: they are looked up here, and not joined to every line before the first are known.
    rates(db, {row["currency_known"] for row in rows}).convert(rows, CONVERTED.name)
    every = sums(db, found)
    columns = (*(SPEND_LINES.column(each) for each in SHOWN), CONVERTED, FILE, SHEET, CELL, LOADED_AT, LOADED_BY)
    source = Detail("spend_lines", found, columns=tuple(each.name for each in columns))
    return Rows(columns, rows, _count(every, found), source, _totals(every, found))


def headline(db: Connection, **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return the three or four figures of the page: the total, the last month, its movement and how many lines."""
    found = (*conditions(**chosen), GROUP)
    rows = sums(db, found, by=("feed",))
    totals = _totals(rows, found)
    if len(totals) != 1:  # several currencies, or nothing: each total stands for itself
        return (*totals[:3], _count(rows, found))
    (measure,) = measures(rows)
    open_from = calendar(db).open_from
    last = max((row["period"] for row in rows if row["period"] < open_from), default="")
    month = (_month(rows, found, measure, last, {last}),) if last else ()
    return (*totals, *month, *movement(db, rows, **chosen)[:1], _count(rows, found))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have, in alphabetical order; NOT_STATED where lines do not say it."""
    of = COLUMNS.get(column, column)
    rows = select(db, "select distinct $column as value from spend_rollup_current", column=name(of))
    known = sorted((row["value"] for row in rows if row["value"] is not None), key=str.casefold)
    return (*known, *([NOT_STATED] if len(known) < len(rows) else []))


def _totals(rows: list[dict[str, Any]], found: tuple[Condition, ...]) -> tuple[Figure, ...]:
    return tuple(
        Figure("Spend", each.amount(rows), each.unit, _rule(each, "all lines"), evidence(found, each))
        for each in measures(rows)
    )


def _month(
    rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, label: str, covered: set[str]
) -> Figure:
    own = [row for row in rows if row["period"] == label]
    if not own and label not in covered:
        return Figure(f"Spend in {say_month(label)}", None, measure.unit, "No file covers this month.", ())
    detail = evidence((*found, Condition("period", "=", label)), measure)
    return Figure(
        f"Spend in {say_month(label)}", measure.amount(own), measure.unit, _rule(measure, "the month"), detail
    )


def _count(rows: list[dict[str, Any]], found: tuple[Condition, ...]) -> Figure:
    number = sum(row["records"] for row in rows)
    rule = f"Number of spend lines that count; {LEFT_OUT}."
    return Figure("Lines", number, "lines", rule, Detail("spend_lines", found))


def _rule(measure: Measure, of: str) -> str:
    how = f", {CONVERTED_SAYS}" if measure.column == CONVERTED.name else ""
    return f"Sum of the amounts of {of}{how}; {LEFT_OUT}."
