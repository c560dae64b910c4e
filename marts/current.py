"""The view of what counts today, made for every export from its declaration: a new table needs no SQL of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.derive.ddl import item_key
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Export

REGISTER = """-- One row per record of the {name} lists that are current; a later part replaces its own keys only.
with keyed as (
    select *, {key} as item_key
    from {name}
),

listed as (
    select
        keyed.*,
        current_lists.feed,
        nullif(live_loads.unit, '') as unit,
        current_lists.as_of,
        live_loads.file,
        live_loads.sheet,
        live_loads.loaded_at,
        live_loads.loaded_by
    from keyed
    inner join current_lists on keyed.load_id = current_lists.load_id
    inner join live_loads on keyed.load_id = live_loads.load_id
),

final as (
    select *
    from listed
    qualify dense_rank() over (partition by feed, item_key order by as_of desc nulls last, load_id desc) = 1
)

select * from final
"""
LEDGER = """-- One row per record of the {name} ledgers that counts: its load is live and nothing has retired it.
with final as (
    select
        {name}.*,
        live_loads.feed,
        nullif(live_loads.unit, '') as unit,
        live_loads.file,
        live_loads.sheet,
        live_loads.loaded_at,
        live_loads.loaded_by,
        coalesce({name}.currency, live_loads.currency, feed_currencies.currency) as currency_known
    from {name}
    anti join retired_loads on {name}.load_id = retired_loads.load_id
    anti join retired_months on {name}.load_id = retired_months.load_id and {name}.period = retired_months.period
    anti join retired_lines on {name}.load_id = retired_lines.load_id and {name}.source_row = retired_lines.retired_row
        and {name}.period = coalesce(retired_lines.period, {name}.period)
    inner join live_loads on {name}.load_id = live_loads.load_id
    left join feed_currencies on live_loads.feed = feed_currencies.feed
)

select * from final
"""


def current_views() -> dict[str, str]:
    """Return the text of the view NAME_current of every export."""
    return {f"{each.name}_current": _view(each) for each in all_exports().values()}


def _view(export: Export) -> str:
    return (LEDGER if export.ledger else REGISTER).format(name=export.name, key=item_key(export))
