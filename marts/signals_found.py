"""The views of all signals, made from the files of signals/: a new kind of signal is one .sql there, nothing else.

Each file gives table_name, feed, subject_type, subject_id, subject, severity (high, medium, low), because, ask, amount,
currency, money (which money it is), threshold, and the cells that it stands on: load_id, source_row and columns;
`others` (a list of {load_id, source_row, column_name}) where it stands on more than one record.
"""

from __future__ import annotations

from pathlib import Path

from schemas.exports import all_exports
from schemas.settings import SETTINGS

FOLDER = Path(__file__).parent / "signals"
COLUMNS = """null::varchar as kind, null::varchar as table_name, null::varchar as feed, null::varchar as subject_type,
        null::varchar as subject_id, null::varchar as subject, null::varchar as severity, null::varchar as because,
        null::varchar as ask, null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        null::varchar as threshold, null::bigint as load_id, null::integer as source_row, null::varchar[] as columns,
        null::struct(load_id bigint, source_row integer, column_name varchar)[] as others"""
NAMED = """-- One row per signal of any kind: the same thing about the same item has the same number.
with found as (
    select {columns}
    where false
    union all by name
{kinds}
),

final as (
    select
        'S-' || substr(md5(concat_ws('|', kind, table_name, coalesce(feed, ''), subject_id)), 1, 10) as id,
        found.*
    from found
)

select * from final
"""
LIMITS = """-- One row: every setting that is a number, under its name, as it stands.
with final as (
    select
{columns}
    from settings
)

select * from final
"""
RECORDS = """-- One row per record that a signal stands on, with its cells by column.
with places as materialized (
    select load_id, source_row from signal_places
),

final as (
{tables}
)

select * from final
"""


def kinds() -> tuple[str, ...]:
    """Return every kind of signal, in alphabetical order: the names of the files."""
    return tuple(sorted(each.stem for each in FOLDER.glob("*.sql")))


def signal_views() -> dict[str, str]:
    """Return the text of the views `signals_named`, `signal_records` and `limits`."""
    found = "\n    union all by name\n".join(f"    select '{each}' as kind, * from {each}" for each in kinds())
    return {
        "signals_named": NAMED.format(columns=COLUMNS, kinds=found),
        "signal_records": RECORDS.format(tables="\n    union all\n".join(map(_records, all_exports()))),
        "limits": LIMITS.format(
            columns=",\n".join(
                f"        cast(max(value) filter (name = '{each.name}') as {_type(each.pattern)}) as {each.name}"
                for each in SETTINGS.values()
                if each.is_number
            )
        ),
    }


def _type(pattern: str) -> str:
    return "decimal(18, 4)" if "." in pattern or "{1,9}" in pattern else "integer"


def _records(table: str) -> str:
    columns = all_exports()[table].columns
    keys = ", ".join(f"'{each.name}'" for each in columns)
    values = ", ".join(f"{each.name}::varchar" for each in columns)
    return (
        f"    select load_id, source_row, map([{keys}], [{values}]) as cells, origins from {table}\n"
        "    where (load_id, source_row) in (select (load_id, source_row) from places)"
    )
