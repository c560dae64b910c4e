"""Figures: numbers that carry their rule and the way back to their cells (DESIGN section 6)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from schemas.table import Column

    Value = Decimal | int | date | str | None

OPERATORS = ("=", "<>", ">=", "<=", ">", "<", "in", "is null", "is not null", "contains")


@dataclass(frozen=True)
class Condition:
    """One bound filter: `operator` is one of OPERATORS; for "in" the value is a tuple, in which None means unknown."""

    column: str
    operator: str
    value: Any = None


@dataclass(frozen=True)
class Detail:
    """Evidence as rows: a view, its bound filters, and the column to sum ("" = count the rows).

    `columns` are those worth a look, in order (none named: all that the view declares).
    """

    view: str
    where: tuple[Condition, ...] = ()
    amount: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figure:
    """One number on a screen or in a pack.

    `unit` is an ISO currency code or a word ("records", "days"); `rule` says in one sentence how the number
    comes about; `evidence` is a Detail whose rows add up to the value, or the figures it is made of.
    `formula` is the arithmetic where it is not a plain sum or count: over a Detail "max", "min" or "distinct" of
    the column, over figures "count" or an expression in which a is the first of them, b the second ("(a - b) / 3").
    A value of None is unknown: it is shown as such, never as zero.
    """

    name: str
    value: Value
    unit: str
    rule: str
    evidence: Detail | tuple[Figure, ...]
    formula: str = ""

    @property
    def id(self) -> str:
        """Return the evidence id: the same question over the same rows has the same id."""
        known = json.dumps([self.name, self.unit, self.formula, _plain(self.evidence)], default=str, sort_keys=True)
        return "E-" + hashlib.sha256(known.encode()).hexdigest()[:10]


@dataclass(frozen=True)
class Rows:
    """Rows for a table on a screen: at most `limit` of them; `count` is the figure of how many there are in all.

    `columns` carry headings, kinds and descriptions; `totals` are figures over all rows, not only those shown;
    `source` is the detail that gives every row (for exports and drill-down). A key of a row that begins with
    an underscore is not a column: `_figure` is the figure that the row states, `_cells` the cell of each value, `_item`
    the (table, feed, key) of a record whose history can be told.
    """

    columns: tuple[Column, ...]
    rows: list[dict[str, Any]]
    count: Figure
    source: Detail
    totals: tuple[Figure, ...] = ()

    @property
    def more(self) -> int:
        """Return how many rows are not shown."""
        return int(self.count.value or 0) - len(self.rows)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Series:
    """Points of a chart: each point is a figure; `labels` are the words on the axis, `name` the series' own name.

    `marked` are the labels of provisional points.
    """

    name: str
    labels: tuple[str, ...]
    points: tuple[Figure, ...]
    marked: tuple[str, ...] = field(default=())


def _plain(evidence: Detail | tuple[Figure, ...]) -> object:
    if isinstance(evidence, Detail):
        return [evidence.view, [[each.column, each.operator, each.value] for each in evidence.where], evidence.amount]
    return [each.id for each in evidence]
