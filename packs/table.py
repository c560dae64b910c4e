"""Rows that leave the house as CSV, Excel or Parquet: all of them, exact, and text never a formula."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from marts.evidence import recount, totals
from marts.evidence_cells import column_of
from marts.figure import Condition, Detail, Figure
from marts.provenance import all_marts, mart, order
from marts.rows import counted
from marts.sql import Sql, filled, literal, name, where
from packs import workbook
from schemas.errors import BadValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeAlias

    from marts.sql import Connection
    from schemas.table import Column

    Shape: TypeAlias = Callable[[Column, str], str]  # a column and the SQL that gives it, as SQL for one format

FORMS = ("csv", "xlsx", "parquet")
FLAGS = {"yes": True, "true": True, "no": False, "false": False}
# What a spreadsheet would take for a formula, also in its full-width form (OWASP; PLATFORM 5).
WIDE = "\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
FORMULA = f"^[=+\\-@\t\r\n{WIDE}]"
# Ordered first, shaped after: an order by the shaped columns would put 9 behind 15.
ROWS = "select $columns from (select * from $view where $where order by $order)"


def write(
    rows: Detail,
    db: Connection,
    target: Path | BinaryIO,
    form: str,
    *,
    filters: Mapping[str, Any] | None = None,
    seq: int | None = None,
    today: date | None = None,
) -> int:
    """Write every row of a detail to a file or a buffer; return how many there are.

    The columns are those that the detail names, else all that its view declares. An Excel file has a second
    sheet "About": view, filters, sequence, day, and the totals with their evidence.
    """
    columns = [column for column, _ in _columns(rows)]
    if form == "xlsx":
        count, *sums = figures(db, rows)
        about: list[tuple[str, object]] = [
            ("View", mart(rows.view).title),
            *_said(rows, filters or {}),
            ("As of act", seq),
            ("Read on", today.isoformat() if today else None),
            ("Rows", count),
            *([("Columns", ", ".join(each.heading for each in columns))] if rows.columns else []),
            *((f"{each.name}, {each.unit}", each) for each in sums),
        ]
        workbook.write(db, target, _rows(rows, _for_excel), columns, about)
    elif form == "csv":
        _copy(db, _rows(rows, _for_csv), target, "format csv, header true")
    elif form == "parquet":
        known = {"view": rows.view, "filters": dict(_said(rows, filters or {})), "seq": seq, "today": today}
        _copy(
            db,
            _rows(rows, lambda _column, own: own),
            target,
            f"format parquet, kv_metadata {_metadata(known)}",
        )
    else:
        raise BadValueError("Format", form, f"one of {', '.join(FORMS)}")
    return recount(db, rows)


def view_rows(view: str, where: Sequence[str] = ()) -> Detail:
    """Return the rows of a view; `where` holds COLUMN=VALUE texts."""
    if view not in all_marts():
        raise BadValueError("View", view, "one of " + ", ".join(all_marts()))
    return Detail(view, _conditions(view, where))


def export_rows(
    db: Connection,
    rows: Detail,
    path: Path,
    *,
    filters: Mapping[str, Any] | None = None,
    seq: int | None = None,
    today: date | None = None,
) -> int:
    """Write every row of a detail to a file whose ending says the format."""
    form = path.suffix.removeprefix(".").lower()
    if form not in FORMS:
        raise BadValueError("File", path.name, "a name that ends in .csv, .xlsx or .parquet")
    if not path.parent.is_dir():
        raise BadValueError("Folder", str(path.parent), "a folder that exists")
    return write(rows, db, path, form, filters=filters, seq=seq, today=today)


def figures(db: Connection, rows: Detail) -> tuple[Figure, ...]:
    """Return the figures that leave with rows: how many there are, and the totals of their amounts."""
    return (_count(db, rows), *totals(db, rows))


def _count(db: Connection, rows: Detail) -> Figure:
    """Return the figure of how many rows leave, as the screen states it."""
    of = mart(rows.view)
    return counted(db, of.title, Detail(rows.view, rows.where), "rows", f"Number of rows. {of.row}")


def _conditions(view: str, given: Sequence[str]) -> tuple[Condition, ...]:
    """Return the filters of a command line: a column given twice means either value, an empty value means unknown."""
    chosen: dict[str, list[Any]] = {}
    for each in given:
        column, sign, value = each.partition("=")
        if not sign or column not in {known.name for known in mart(view).columns}:
            expected = "COLUMN=VALUE with a column of " + ", ".join(known.name for known in mart(view).columns)
            raise BadValueError("--where", each, expected)
        chosen.setdefault(column, []).append(_value(value, mart(view).column(column)))
    return tuple(Condition(column, "in", tuple(values)) for column, values in chosen.items())


def _value(given: str, column: Column) -> object:
    """Return a value of a command line as the kind of its column; "" is unknown."""
    if not given:
        return None
    try:
        if column.kind.numeric:
            return Decimal(given)
        if column.kind.name == "date":
            return date.fromisoformat(given)
        if column.kind.name == "flag":
            return FLAGS[given.lower()]
    except (ArithmeticError, KeyError, ValueError):
        raise BadValueError(column.heading, given, column.kind.expected) from None
    return given


def _columns(rows: Detail) -> list[tuple[Column, str]]:
    """Return the columns that leave with the SQL that gives each: those that a detail names, else all of its view."""
    declared = mart(rows.view)
    return [column_of(declared, each) for each in rows.columns or [own.name for own in declared.columns]]


def _rows(rows: Detail, shape: Shape) -> str:
    shaped = Sql(", ".join(f"{shape(column, sql)} as {_quoted(column.name)}" for column, sql in _columns(rows)))
    return filled(ROWS, columns=shaped, view=name(rows.view), where=where(rows.where), order=Sql(order(rows.view)))


def _quoted(alias: str) -> str:
    return '"' + alias.replace('"', '""') + '"'


def _for_excel(column: Column, own: str) -> str:
    """Return a column as Excel can hold it: its numbers are doubles, its texts have an end."""
    if column.kind.duckdb.startswith("DECIMAL"):
        return f"cast({own} as double)"
    return f"left({own}, {workbook.LONGEST_TEXT})" if column.kind.duckdb == "VARCHAR" else own


def _for_csv(column: Column, own: str) -> str:
    """Return a column as CSV text: exact numbers without idle zeros, an apostrophe before what looks like a formula."""
    if column.kind.duckdb.startswith("DECIMAL"):
        text = f"{own}::varchar"
        return f"case when contains({text}, '.') then rtrim(rtrim({text}, '0'), '.') else {text} end"
    if column.kind.duckdb != "VARCHAR":
        return own
    return f"case when regexp_matches({own}, {literal(FORMULA)}) then '''' || {own} else {own} end"


def _copy(db: Connection, query: str, target: Path | BinaryIO, options: str) -> None:
    """Let the database write; into a buffer it goes by way of a file, for it knows only files."""
    if isinstance(target, Path):
        db.execute(f"copy ({query}) to {literal(str(target))} ({options})")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows"
        _copy(db, query, path, options)
        target.write(path.read_bytes())


def _said(rows: Detail, filters: Mapping[str, Any]) -> list[tuple[str, object]]:
    """Return the filters in words: those a person chose, and the conditions that the rows are bound to."""
    chosen = [(f"Filter {key}", ", ".join(value) if isinstance(value, tuple | list) else value)
              for key, value in filters.items() if value]  # fmt: skip
    bound = where(rows.where).text if rows.where else ""
    return [*chosen, ("Rows where", bound or "all")]


def _metadata(known: Mapping[str, object]) -> str:
    return "{evenkeel: " + literal(json.dumps(known, default=str)) + "}"
