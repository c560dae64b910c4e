"""Every thing that somebody should own, made from the registers in one question; decisions come from their queue."""

from __future__ import annotations

from typing import NamedTuple

from schemas.derive.ddl import item_key
from schemas.exports import all_exports

TODAY = "cast(getvariable('today') as date)"
OF_SYSTEMS = (
    "case criticality when 'mission_critical' then 'critical' when 'business_critical' then 'important' "
    "when 'business_operational' then 'standard' when 'administrative' then 'low' end"
)


class Owned(NamedTuple):
    """How a register says what is owned: expressions over its columns. What is over needs no owner any more."""

    kind: str
    number: str
    subject: str
    owner: str
    over: str
    backup: str = "null"
    criticality: str = "null"


OWNED = {
    "systems": Owned(
        "'system'", "system_id", "coalesce(system_name, system_id)", "owner", "lifecycle = 'end_of_life'",
        backup="backup_owner", criticality=OF_SYSTEMS,
    ),
    "vendors": Owned(
        "'vendor'", "vendor_id", "coalesce(vendor_name, vendor_id)", "relationship_owner", "status = 'inactive'",
        backup="backup_owner", criticality="criticality",
    ),
    "contracts": Owned(
        "'contract'", "contract_id", "coalesce(title, contract_id)", "contract_owner",
        f"status in ('expired', 'terminated') or (end_date < {TODAY} and not coalesce(auto_renew, false))",
        criticality="case when critical_function is not null then 'critical' end",
    ),
    "initiatives": Owned(
        "'initiative'", "initiative_id", "coalesce(title, initiative_id)", "owner",
        f"status in ('done', 'cancelled') or actual_finish <= {TODAY}",
    ),
    "risks": Owned(
        "'risk'", "risk_id", "coalesce(title, description, risk_id)", "owner",
        f"status = 'closed' or closed_on <= coalesce({TODAY}, closed_on)",
    ),
    "start": Owned(
        "case line_kind when 'technology_bottleneck' then 'initiative' else 'risk' end", "start_line", "title",
        "owner", "title is null",
    ),
}  # fmt: skip
THINGS = """-- One row per thing that somebody should own and that is not over: of current lists, and open decisions.
with told as (
{registers}
),

lists as (
    select
        current_lists.load_id, current_lists.feed, current_lists.as_of, nullif(live_loads.unit, '') as unit,
        live_loads.file, live_loads.sheet, live_loads.loaded_at, live_loads.loaded_by
    from current_lists
    inner join live_loads on current_lists.load_id = live_loads.load_id
),

current_ones as (
    select told.*, lists.* exclude (load_id, as_of)
    from told
    inner join lists on told.load_id = lists.load_id
    qualify dense_rank() over (
        partition by item_table, feed, item_key order by as_of desc nulls last, told.load_id desc
    ) = 1
),

final as (
    select * exclude (is_over)
    from current_ones
    where not coalesce(is_over, false)
    union all by name
    select
        'decisions' as item_table, item_key, load_id, source_row, raw, origins, 'decision' as thing_kind,
        decision_id as thing_id, coalesce(question, decision_id) as thing, owner, raw ->> 'owner' as owner_text,
        feed, unit, file, sheet, loaded_at, loaded_by
    from decision_queue
    where is_open
)

select * from final
"""


def owned_views() -> dict[str, str]:
    """Return the text of the view of every thing that is owned."""
    return {"ownership_things": THINGS.format(registers="\n    union all\n".join(map(_told, OWNED, OWNED.values())))}


def _told(table: str, owned: Owned) -> str:
    return (
        f"    select '{table}' as item_table, {item_key(all_exports()[table])} as item_key, load_id, source_row, raw, "
        f"origins,\n        {owned.kind} as thing_kind, {owned.number} as thing_id, {owned.subject} as thing, "
        f"{owned.owner} as owner, raw ->> '{owned.owner}' as owner_text,\n"
        f"        {owned.backup} as backup_owner, {owned.criticality} as criticality,\n"
        f"        {owned.over} as is_over\n    from {table}"
    )
