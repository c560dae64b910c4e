"""The view of what counts today, made for every export from its declaration: a new table needs no SQL of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.correctable import correctable
from marts.overlay import corrected, raw_of, said_in, said_of
from marts.provenance import UNIT
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
        lists.feed,
        nullif(loads.unit, '') as unit,
        lists.as_of,
        loads.file,
        loads.sheet,
        loads.loaded_at,
        loads.loaded_by
    from keyed
    inner join {lists} as lists on keyed.load_id = lists.load_id
    inner join {loads} as loads on keyed.load_id = loads.load_id
),

{last} as (
    select *
    from listed
    qualify dense_rank() over (partition by feed, item_key order by as_of desc nulls last, load_id desc) = 1
){corrected}

select * from final
"""
IN_VIEW = {"lists": "current_lists", "loads": "live_loads"}
ANY_UNIT = {"lists": "counting_lists", "loads": "counting_loads"}  # an item may be corrected to be another unit's
# What was corrected here stands above what the list says; "text in the cell" still says what stands there.
CORRECTED = """,

{said},

final as (
    select
        standing.* replace (
            {values},
            {raw} as raw
        )
    from standing
    left join said on standing.feed = said.feed and standing.item_key = said.item_key
    where coalesce(list_contains(getvariable('units'), coalesce({unit}, standing.unit, '')), true)
)"""
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
    if export.ledger:
        return LEDGER.format(name=export.name)
    columns = correctable(export.name)
    if not columns:
        return REGISTER.format(name=export.name, key=item_key(export), last="final", corrected="", **IN_VIEW)
    values = ",\n            ".join(corrected(each, "standing") for each in columns)
    over = CORRECTED.format(said=said_of(export.name), values=values, raw=raw_of("standing"), unit=said_in(UNIT))
    return REGISTER.format(name=export.name, key=item_key(export), last="standing", corrected=over, **ANY_UNIT)
