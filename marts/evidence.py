"""Evidence: from a figure back to its rows and cells, and the figure computed again from them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from marts.arithmetic import derived, evaluate
from marts.evidence_cells import at_its_column, columns_of, leaving, telling
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
from marts.rows import CONVERTED_FROM, addressed
from marts.say import NO_CURRENCY
from marts.sql import Sql, name, names, select, value, where

if TYPE_CHECKING:
    from marts.figure import Value
    from marts.sql import Connection
    from schemas.table import Column

SAID = (CELL, RAW)  # first the cell with its text, then what it was read as, then the file, and who loaded it when
PLACE = (FILE, SHEET, LOADED_AT, LOADED_BY, SOURCE_ROW)
HIDDEN = ("load_id", "source_row", "raw", "origins")
OVER = {
    "max": "max($column)",
    "min": "min($column)",
    "distinct": "count(distinct $column)",
    "": "coalesce(sum($column), 0)",
}


def rows(db: Connection, detail: Detail, *, limit: int = 200) -> Rows:
    """Return the rows of a detail with the address of each and the text in its cell: the largest amounts first.

    The source of the rows names every column of an export: the address and the text in the cell stand first there too.
    """
    declared = mart(detail.view)
    has = columns_of(db, detail.view)
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
    count = Figure("Rows", recount(db, detail), "rows", "Number of rows.", Detail(detail.view, detail.where))
    totals_shown = _of_amount(db, detail)
    if "load_id" not in has:
        return Rows(declared.columns, found, count, detail, totals_shown)
    addressed(db, found, *telling(detail.view, detail.amount))
    for row in found:
        at_its_column(row)
    source = replace(detail, columns=leaving(detail.view, detail.amount, has))
    return Rows(_columns_shown(declared.columns, detail.amount), found, count, source, totals_shown)


def recompute(db: Connection, figure: Figure) -> Value:
    """Return the value of a figure computed again: from its rows, or by its formula from the figures it is made of."""
    if isinstance(figure.evidence, Detail):
        return _over(db, figure.evidence, figure.formula)
    if figure.formula != "count" and not figure.evidence:
        return None
    return evaluate(figure.formula, [recompute(db, each) for each in figure.evidence])


def checked(db: Connection, *, figure: Figure) -> Figure:
    """Return a figure with the value that it has when it is computed again from what stands behind it."""
    return replace(figure, value=recompute(db, figure))


def difference(figure: Figure, again: Figure) -> Figure | None:
    """Return by how much a figure computed again is another one; None where no number says so."""
    known = (again.value, figure.value)
    if not all(isinstance(each, int | Decimal) for each in known):
        return None
    return derived("Difference", "a - b", again, figure, unit=figure.unit, rule="Computed again, less what was shown.")


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


def _columns_shown(declared: tuple[Column, ...], amount: str) -> tuple[Column, ...]:
    named = {each.name: each for each in declared}
    value = [named[each] for each in (amount, *CONVERTED_FROM.get(amount, ())) if each in named] if amount else []
    units = [named[each.unit] for each in value if each.unit in named]
    return tuple({each.name: each for each in (*SAID, *value, *units, *PLACE, *declared)}.values())


def _of_amount(db: Connection, detail: Detail) -> tuple[Figure, ...]:
    """Return the sums of the column that the detail adds up, as the header of its rows."""
    column = next((each for each in mart(detail.view).columns if each.name == detail.amount), None)
    return tuple(_sums(db, detail, column)) if column is not None and column.kind.name == "money" else ()
