"""The view of all signals, made from the files of signals/: a new kind of signal is one .sql there, nothing else.

Each file gives table_name, feed, subject_type, subject_id, subject, severity (high, medium, low), because, ask, amount,
currency, threshold, and the cells that it stands on: load_id, source_row and columns; `others` (a list of
{load_id, source_row, column_name}) where it stands on more than one record.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "signals"
OTHERS = "null::struct(load_id bigint, source_row integer, column_name varchar)[] as others"


def kinds() -> tuple[str, ...]:
    """Return every kind of signal, in alphabetical order: the names of the files."""
    return tuple(sorted(each.stem for each in FOLDER.glob("*.sql")))


def signal_views() -> dict[str, str]:
    """Return the text of the view `signals_named`: one row per signal of any kind, with its number."""
    parts = "\n    union all by name\n".join(f"    select '{each}' as kind, * from {each}" for each in kinds())
    text = f"""-- One row per signal of any kind: the same thing about the same item has the same number.
with found as (
    select {OTHERS}
    where false
    union all by name
{parts}
),

final as (
    select
        'S-' || substr(md5(concat_ws('|', kind, table_name, coalesce(feed, ''), subject_id)), 1, 10) as id,
        found.*
    from found
)

select * from final
"""
    return {"signals_named": text}
