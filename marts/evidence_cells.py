"""The cells behind a figure: in which files they stand, and as columns of an export."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.asked import RAW, asked
from marts.figure import Condition, Detail, Figure
from marts.provenance import CELL, FILE, LOADED_AT, LOADED_BY, SHEET, mart, narrow
from marts.rows import CONVERTED_FROM, addressed
from marts.sql import filled, literal, name, names, select, where
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from marts.sql import Connection
    from schemas.table import Column, Mart

CELL_OF = "cell:"  # cell:amount is the address of the cell of amount, where a view has no column that says it
OR = "+"  # cell:title+question: the first of them that the file has
MOST_LEAVES = 60  # figures within a figure whose cells are looked for
FIRST = 3  # columns whose cell may stand for a record that is only counted
ROW_ONLY = "'row ' || source_row"
CARRIED = ("load_id", "source_row", "raw", "origins")
CHANGED = ("column_name", "new")  # of a change: which column, and what it says now
# Said at once for all loads: a subquery for each row, or a join, would not keep the order of the rows.
LETTER = (
    "(select map(list(load_id), list(letter)) from (select load_id, any_value(letter) as letter from load_columns "
    "where column_name = {column} and letter is not null group by load_id))[load_id]"
)


@dataclass(frozen=True)
class Source:
    """A file with cells behind a figure: the loads that it became, and how many of its cells it is about."""

    file: str
    sha256: str
    loads: tuple[int, ...]
    cells: int


@dataclass(frozen=True)
class Cited:
    """A cell behind a figure: its sheet and address, what it says, and of which figure it is."""

    sheet: str
    cell: str
    raw: str
    figure: Figure


def sources(db: Connection, *, figure: Figure) -> tuple[Source, ...]:
    """Return the files with cells behind a figure, those with the most cells first; none for what has no rows."""
    found: dict[str, Source] = {}
    text = (
        "with counted as (select load_id, count(*) as cells from $view where $where group by load_id) "
        "select loads.file, loads.sha256, loads.load_id, counted.cells from counted "
        "inner join loads on counted.load_id = loads.load_id where loads.sha256 is not null order by loads.load_id"
    )
    for _, detail in leaves(figure):
        view = name(narrow(detail.view, *(each.column for each in detail.where)))
        for row in select(db, text, view=view, where=where(detail.where)):
            was = found.get(row["sha256"], Source(row["file"], row["sha256"], (), 0))
            ids = tuple(sorted({*was.loads, row["load_id"]}))
            found[row["sha256"]] = Source(was.file, was.sha256, ids, was.cells + row["cells"])
    return tuple(sorted(found.values(), key=lambda each: (-each.cells, each.file)))


def cells(db: Connection, figure: Figure, source: Source) -> list[Cited]:
    """Return the cells of one file behind a figure."""
    return [each for leaf, detail in leaves(figure) for each in _cells(db, leaf, detail, source)]


def leaves(figure: Figure) -> list[tuple[Figure, Detail]]:
    """Return the figures that rest on records, each once: the figure itself or those it is made of in the end."""
    found = {each.id: (each, detail) for each, detail in _leaves(figure) if _has_cells(detail)}
    return list(found.values())[:MOST_LEAVES]


def telling(view: str, amount: str = "") -> tuple[str, ...]:
    """Return the columns whose cell stands for a row: the amount, else what its table says first of a record."""
    carried = [each for each in mart(view).columns if each.refers_to]
    carried.sort(key=lambda each: each.refers_to not in _booked())
    return (*([amount] if amount else []), *(each.name for each in carried if each.name != amount))


def at_its_column(row: dict[str, Any]) -> None:
    """Let the row of a change stand at the cell that changed, which each such row names for itself."""
    cell = row["_cells"].get(row.get("column_name"))
    if cell:
        row["cell"], row["raw"] = cell, row.get("new") or ""


def leaving(view: str, amount: str, has: Collection[str]) -> tuple[str, ...]:
    """Return the columns with which the rows of evidence leave: address, text in the cell, amount, then all others."""
    declared = mart(view)
    own = [each.name for each in declared.columns]
    if not {*CARRIED} <= {*has} or FILE.name not in own:
        return tuple(own)
    of = next((each for each in CONVERTED_FROM.get(amount, ()) if each in own), amount)
    known = [each for each in telling(view, of)[: 1 if amount else FIRST] if each in has]
    cell = CELL.name if CELL.name in own else CELL_OF + OR.join(known)
    raw = [RAW + of] if of else []
    first = [FILE.name, SHEET.name, cell, *raw, *([amount] if amount else []), LOADED_AT.name, LOADED_BY.name]
    return tuple(dict.fromkeys([*first, *own]))


def column_of(of: Mart, asked_for: str) -> tuple[Column, str]:
    """Return a column by its name, which may begin with CELL_OF, and the SQL that gives it."""
    if asked_for.startswith(CELL_OF):
        known = [each for each in asked_for.removeprefix(CELL_OF).split(OR) if each]
        parts = [part for each in known for part in _address(each)]
        return CELL, f"coalesce({', '.join([*parts, ROW_ONLY])})"
    found, sql = asked(of, asked_for)
    own = asked_for.removeprefix(RAW)
    if own != asked_for and of.column(own).kind.duckdb.startswith("DECIMAL"):  # a cell says 90000, not 90000.0000
        sql = f"coalesce(raw ->> {literal(f'/{own}')}, rtrim(rtrim({name(own).text}::varchar, '0'), '.'))"
    return found, sql


def columns_of(db: Connection, view: str) -> set[str]:
    """Return the names of all columns of a view, those that no mart declares too."""
    return set(db.sql(filled("select * from $view", view=name(view))).columns)


@functools.cache
def _booked() -> frozenset[str]:
    """Return the amounts of ledgers: what a booking is about, while months may stand in a heading above it."""
    return frozenset(f"{each.name}.{each.amount}" for each in all_exports().values() if each.ledger and each.amount)


def _address(known: str) -> tuple[str, str]:
    letter = LETTER.format(column=literal(known))
    return f"(origins ->> {literal(f'$.{known}')})", f"{letter} || source_row"


def _leaves(figure: Figure) -> Iterator[tuple[Figure, Detail]]:
    if isinstance(figure.evidence, Detail):
        yield figure, figure.evidence
        return
    for each in figure.evidence:
        yield from _leaves(each)


def _has_cells(detail: Detail) -> bool:
    """Return whether the rows stand on rows of sheets: loads and feeds are about a file as a whole."""
    return {"load_id", "source_row"} <= {each.name for each in mart(detail.view).columns}


def _cells(db: Connection, figure: Figure, detail: Detail, source: Source) -> Iterator[Cited]:
    own = columns_of(db, detail.view)
    wanted = [*CARRIED, *telling(detail.view, detail.amount), *CHANGED]
    found: list[dict[str, Any]] = select(
        db,
        "select $columns from $view where $where order by load_id, source_row",
        columns=names(dict.fromkeys(each for each in wanted if each in own)),
        view=name(detail.view),
        where=where((*detail.where, Condition("load_id", "in", source.loads))),
    )
    addressed(db, found, *telling(detail.view, detail.amount))
    for row in found:
        if row["source_row"] is not None:
            at_its_column(row)
            yield Cited(row["sheet"] or "", row["cell"], row["raw"], figure)
