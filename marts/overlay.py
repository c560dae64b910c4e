"""How a correction is laid over what a list says: the SQL of it, made from the declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.table import Column

# One map of what was said of an item: a column for each of its columns would take as long again to plan.
SAID = """said as (
    select
        feed, item_key,
        map(list(column_name), list(value)) as corrections,
        cast(json_group_object(column_name, source_text) as varchar) as raw_said
    from corrections_standing
    where table_name = '{table}'
    group by feed, item_key
)"""


def said_of(table: str) -> str:
    """Return the step "said" of a view: one row per corrected item of a table, with what was said of it."""
    return SAID.format(table=table)


def corrected(column: Column, rows: str) -> str:
    """Return the value of a column: what was said of it here, else what the list says in `rows`."""
    said = said_in(column)
    typed = said if column.kind.duckdb == "VARCHAR" else f"try_cast({said} as {column.kind.duckdb.lower()})"
    return f"coalesce({typed}, {rows}.{column.name}) as {column.name}"


def said_in(column: Column) -> str:
    """Return what was said here of a column, as text."""
    return f"corrections['{column.name}']"


def raw_of(rows: str) -> str:
    """Return the texts of the cells, with what the list says where something else was said here."""
    patched = f"cast(json_merge_patch(coalesce({rows}.raw, '{{}}'), raw_said) as varchar)"
    return f"case when raw_said is null then {rows}.raw else {patched} end"
