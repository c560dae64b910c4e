"""Evidence: from a figure back to its rows and cells, and the figure computed again from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.arithmetic import evaluate
from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import (
    CELL,
    FILE,
    LOADED_AT,
    LOADED_BY,
    NARROW,
    RAW,
    SHEET,
    SOURCE_ROW,
    mart,
    narrow,
    order,
)
from marts.rows import addressed
from marts.say import NO_CURRENCY
from marts.sql import Sql, name, names, select, value, where

if TYPE_CHECKING:
    from marts.figure import Value
    from marts.sql import Connection
    from schemas.table import Column

WHERE_FROM = (FILE, SHEET, CELL, SOURCE_ROW, LOADED_AT, LOADED_BY, RAW)
HIDDEN = ("load_id", "source_row", "raw", "origins")
OVER = {
    "max": "max($column)",
    "min": "min($column)",
    "distinct": "count(distinct $column)",
    "": "coalesce(sum($column), 0)",
}


def rows(db: Connection, detail: Detail, *, limit: int = 200) -> Rows:
    """Return the rows of a detail with the address of each: the largest amounts first."""
    declared = mart(detail.view)
    has = _columns(db, detail.view)
    wanted = [each.name for each in declared.columns if each.name in has]
    keys = _keys(db, detail, limit)
    found = select(
        db,
        "select $columns from $view where $keys and $where order by $order limit $limit",
        columns=names(dict.fromkeys([*wanted, *(each for each in HIDDEN if each in has)])),
        view=name(detail.view),
        keys=keys,
        where=where(detail.where),
        order=_order(detail),
        limit=limit,
    )
    if "load_id" in has:
        addressed(db, found, detail.amount, *_telling(detail.view))
    columns = (*WHERE_FROM, *(each for each in declared.columns if each not in WHERE_FROM))
    count = Figure("Rows", recount(db, detail), "rows", "Number of rows.", Detail(detail.view, detail.where))
    return Rows(columns if "load_id" in has else declared.columns, found, count, detail, _of_amount(db, detail))


def recompute(db: Connection, figure: Figure) -> Value:
    """Return the value of a figure computed again: from its rows, or by its formula from the figures it is made of."""
    if isinstance(figure.evidence, Detail):
        return _over(db, figure.evidence, figure.formula)
    if figure.formula != "count" and not figure.evidence:
        return None
    return evaluate(figure.formula, [recompute(db, each) for each in figure.evidence])


def recount(db: Connection, detail: Detail) -> int:
    """Return how many rows a detail has."""
    text = "select count(*) from $view where $where"
    return int(value(db, text, view=_narrow(Detail(detail.view, detail.where)), where=where(detail.where)))


def _over(db: Connection, detail: Detail, formula: str) -> Value:
    if not detail.amount:
        return recount(db, detail)
    text = f"select {OVER[formula]} from $view where $where"
    return value(db, text, column=name(detail.amount), view=_narrow(detail), where=where(detail.where))  # type: ignore[no-any-return]


def totals(db: Connection, detail: Detail) -> tuple[Figure, ...]:
    """Return the sums of every amount that the rows show, one figure per currency: they are never added."""
    wanted = set(detail.columns)
    amounts = [each for each in mart(detail.view).columns if each.kind.name == "money"]
    return tuple(total for each in amounts if not wanted or each.name in wanted for total in _sums(db, detail, each))


def _sums(db: Connection, detail: Detail, column: Column) -> list[Figure]:
    """Return the sums of one column by the currency that stands beside it; unknown amounts are not counted."""
    known = Condition(column.name, "is not null")
    if not any(each.name == column.unit for each in mart(detail.view).columns):
        return []
    text = (
        "select $unit as unit, sum($column) as total from $view where $where group by all order by count(*) desc, unit"
    )
    view = name(narrow(detail.view, column.name, column.unit, *(each.column for each in detail.where)))
    by = {"unit": name(column.unit), "column": name(column.name), "view": view}
    found = select(db, text, **by, where=where((*detail.where, known)))
    return [
        Figure(column.heading, row["total"], row["unit"] or NO_CURRENCY, "Sum of these rows.",
               Detail(detail.view, (*detail.where, known, _of_unit(column, row["unit"])), column.name))
        for row in found
    ]  # fmt: skip


def _of_unit(column: Column, unit: str | None) -> Condition:
    return Condition(column.unit, "is null") if unit is None else Condition(column.unit, "=", unit)


def _order(detail: Detail) -> Sql:
    by_amount = [f"{name(detail.amount).text} desc nulls last"] if detail.amount else []
    return Sql(", ".join([*by_amount, order(detail.view)]))


def _keys(db: Connection, detail: Detail, limit: int) -> Sql:
    """Return which records come first, found over few columns: not every line need be carried about with all of its."""
    if detail.view not in NARROW:
        return Sql("true")
    found = select(
        db,
        "select load_id, source_row from $view where $where order by $order limit $limit",
        view=_narrow(detail),
        where=where(detail.where),
        order=_order(detail),
        limit=limit,
    )
    pairs = ", ".join(f"({row['load_id']}, {row['source_row']})" for row in found)
    return Sql(f"(load_id, source_row) in ({pairs})" if found else "false")


def _narrow(detail: Detail) -> Sql:
    return name(narrow(detail.view, detail.amount, *(each.column for each in detail.where)))


def _telling(view: str) -> tuple[str, ...]:
    """Return the columns whose cell may stand for a row that is only counted: what its table says first of a record."""
    carried = [each for each in mart(view).columns if each.refers_to]
    carried.sort(key=lambda each: each.refers_to != "spend.amount")
    return tuple(each.name for each in carried)


def _of_amount(db: Connection, detail: Detail) -> tuple[Figure, ...]:
    """Return the sums of the column that the detail adds up, as the header of its rows."""
    column = next((each for each in mart(detail.view).columns if each.name == detail.amount), None)
    return tuple(_sums(db, detail, column)) if column is not None and column.kind.name == "money" else ()


def _columns(db: Connection, view: str) -> set[str]:
    text = "select column_name from duckdb_columns() where table_name = $view and not internal"
    return {row["column_name"] for row in select(db, text, view=view)}
