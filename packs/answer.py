"""The answer to a question in SQL as it leaves the house: CSV with every digit, Excel with the question beside it."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from packs import workbook
from packs.table import FORMULA
from schemas import kinds
from schemas.table import column

if TYPE_CHECKING:
    import pyarrow as pa

    from acts.query import Answer
    from schemas.kinds import Kind
    from schemas.table import Column

STARTS_FORMULA = re.compile(FORMULA)


def names(answer: Answer) -> tuple[str, ...]:
    """Return the names of the columns, each once: a second "total" is "total (2)"."""
    found: list[str] = []
    for name in answer.columns:
        count, said = 1, name
        while said.casefold() in {each.casefold() for each in found}:
            count += 1
            said = f"{name} ({count})"
        found.append(said)
    return tuple(found)


def as_table(answer: Answer) -> pa.Table:
    """Return the answer as an Arrow table: numbers as doubles, what is no plain value as text."""
    import pyarrow as pa

    columns = [[row[place] for row in answer.rows] for place in range(len(answer.columns))]
    return pa.table({name: pa.array(_plain(each)) for name, each in zip(names(answer), columns, strict=True)})


def as_csv(answer: Answer) -> bytes:
    """Return the answer as CSV: numbers with all their digits, an apostrophe before what looks like a formula."""
    target = io.StringIO()
    written = csv.writer(target, lineterminator="\n")
    written.writerow([_safe(each) for each in names(answer)])
    written.writerows([[_safe(_said(each)) for each in row] for row in answer.rows])
    return target.getvalue().encode("utf-8")


def as_workbook(answer: Answer, about: list[tuple[str, object]]) -> bytes:
    """Return the answer as an Excel workbook; its second sheet says the question and the moment it was asked at."""
    target = io.BytesIO()
    rows = as_table(answer)
    shapes = tuple(_column(name, [row[at] for row in answer.rows]) for at, name in enumerate(names(answer)))
    cut = [("Cut", f"only the first {len(answer.rows):,} rows are here")] if answer.is_cut else []
    workbook.write_rows(rows, target, shapes, [*about, ("Rows", len(answer.rows)), *cut])
    return target.getvalue()


def _column(name: str, values: list[Any]) -> Column:
    return column(name, _kind(values), name, "A column of the answer.")


def _kind(values: list[Any]) -> Kind:
    known = {type(each) for each in values if each is not None}
    shapes: dict[type, Kind] = {int: kinds.whole, float: kinds.number, Decimal: kinds.number, bool: kinds.flag,
                                date: kinds.date, datetime: kinds.moment}  # fmt: skip
    return shapes.get(next(iter(known)), kinds.text) if len(known) == 1 else kinds.text


def _plain(values: list[Any]) -> list[Any]:
    """Return values of one kind as they are, else as text: a column holds one kind only."""
    known = {type(each) for each in values if each is not None}
    if any(isinstance(each, datetime) and each.tzinfo for each in values):
        return _texts(values)
    if known <= {bool} or known <= {int} or known <= {date} or known <= {datetime}:
        return values if all(not isinstance(each, int) or abs(each) < 2**53 for each in values) else _texts(values)
    if known <= {int, float, Decimal}:
        return [None if each is None else float(each) for each in values]
    return _texts(values)


def _texts(values: list[Any]) -> list[str | None]:
    return [None if each is None else str(_said(each))[: workbook.LONGEST_TEXT] for each in values]


def _said(value: object) -> object:
    """Return a value as text has it: a number without idle zeros."""
    if isinstance(value, Decimal) and value.is_finite():
        text = f"{value:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value


def _safe(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and STARTS_FORMULA.match(value) else value
