"""Evidence: from a figure back to its rows and cells, and the figure computed again from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.arithmetic import evaluate
from marts.figure import Detail, Figure, Rows
from marts.provenance import CELL, FILE, LOADED_AT, LOADED_BY, RAW, SHEET, SOURCE_ROW, mart, order
from marts.rows import addressed
from marts.sql import Sql, name, names, select, value, where

if TYPE_CHECKING:
    from marts.figure import Value
    from marts.sql import Connection

WHERE_FROM = (FILE, SHEET, CELL, SOURCE_ROW, LOADED_AT, LOADED_BY, RAW)
HIDDEN = ("load_id", "source_row", "raw", "origins")
OVER = {"max": "max($column)", "min": "min($column)", "distinct": "count(distinct $column)", "": "coalesce(sum($column), 0)"}


def rows(db: Connection, detail: Detail, *, limit: int = 200) -> Rows:
    """Return the rows of a detail with the address of each: the largest amounts first."""
    declared = mart(detail.view)
    has = _columns(db, detail.view)
    wanted = [each.name for each in declared.columns if each.name in has]
    by_amount = [f"{name(detail.amount).text} desc nulls last"] if detail.amount else []
    found = select(
        db,
        "select $columns from $view where $where order by $order limit $limit",
        columns=names(dict.fromkeys([*wanted, *(each for each in HIDDEN if each in has)])),
        view=name(detail.view),
        where=where(detail.where),
        order=Sql(", ".join([*by_amount, order(detail.view)])),
        limit=limit,
    )
    if "load_id" in has:
        addressed(db, found, detail.amount or "", *_telling(detail.view))
    columns = (*WHERE_FROM, *(each for each in declared.columns if each not in WHERE_FROM))
    count = Figure("Rows", recount(db, detail), "rows", "Number of rows.", Detail(detail.view, detail.where))
    return Rows(columns if "load_id" in has else declared.columns, found, count, detail, _total(db, detail))


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
    return int(value(db, text, view=name(detail.view), where=where(detail.where)))


def _over(db: Connection, detail: Detail, formula: str) -> Value:
    if not detail.amount:
        return recount(db, detail)
    text = f"select {OVER[formula]} from $view where $where"  # noqa: S608 - one of four texts of this module
    found = value(db, text, column=name(detail.amount), view=name(detail.view), where=where(detail.where))
    return found  # type: ignore[no-any-return]


def _total(db: Connection, detail: Detail) -> tuple[Figure, ...]:
    """Return the sum over all rows, if it is of an amount in one unit that the rows name."""
    if not detail.amount or detail.amount not in {each.name for each in mart(detail.view).columns}:
        return ()
    column = mart(detail.view).column(detail.amount)
    if not column.kind.numeric:
        return ()
    unit = _one_unit(db, detail, column.unit)
    if unit is None:
        return ()
    return (Figure(column.heading, _over(db, detail, ""), unit, "Sum of these rows.", detail),)


def _one_unit(db: Connection, detail: Detail, unit: str) -> str | None:
    """Return the only unit of the rows: currencies are never added; None when there are several."""
    if unit not in _columns(db, detail.view):
        return unit
    text = "select distinct $unit as unit from $view where $where limit 2"
    found = select(db, text, unit=name(unit), view=name(detail.view), where=where(detail.where))
    return str(found[0]["unit"] or "") if len(found) == 1 else None


def _telling(view: str) -> tuple[str, ...]:
    """Return the columns whose cell may stand for a row that is only counted: what its table says first of a record."""
    carried = [each for each in mart(view).columns if each.refers_to]
    carried.sort(key=lambda each: each.refers_to != "spend.amount")
    return tuple(each.name for each in carried)


def _columns(db: Connection, view: str) -> set[str]:
    text = "select column_name from duckdb_columns() where table_name = $view and not internal"
    return {row["column_name"] for row in select(db, text, view=view)}
