"""Every thing that somebody should own, made from the registers in one question; decisions come from their queue."""

from __future__ import annotations

from typing import NamedTuple

from marts.correctable import correctable
from marts.overlay import corrected, raw_of
from marts.provenance import UNIT
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
    decider: str = "null"


OWNED = {
    "systems": Owned(
        "'system'", "system_id", "coalesce(system_name, system_id)", "owner", "lifecycle = 'end_of_life'",
        backup="backup_owner", criticality=OF_SYSTEMS, decider="actual_decider",
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
with corrected_items as materialized (
    select
        corrections_standing.table_name, loads.load_id, corrections_standing.item_key,
        map(list(column_name), list(value)) as corrections,
        cast(json_group_object(column_name, source_text) as varchar) as raw_said
    from corrections_standing
    inner join loads
        on corrections_standing.table_name = loads.table_name and corrections_standing.feed = loads.feed
    group by corrections_standing.table_name, loads.load_id, corrections_standing.item_key
),

told as (
{registers}
),

lists as (
    select
        counting_lists.load_id, counting_lists.feed, counting_lists.as_of, nullif(made.unit, '') as unit_of_list,
        made.file, made.sheet, made.loaded_at, made.loaded_by
    from counting_lists
    inner join counting_loads as made on counting_lists.load_id = made.load_id
),

current_ones as (
    select
        told.* exclude (unit_said), lists.* exclude (load_id, as_of, unit_of_list),
        coalesce(unit_said, unit_of_list) as unit
    from told
    inner join lists on told.load_id = lists.load_id
    where coalesce(list_contains(getvariable('units'), coalesce(unit_said, unit_of_list, '')), true)
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
    key = item_key(all_exports()[table])
    said = [corrected(each, "listed") for each in correctable(table) if each != UNIT]
    said.append(f"{raw_of('listed')} as raw")
    return (
        f"    select '{table}' as item_table, item_key, load_id, source_row, raw, "
        f"origins,\n        {owned.kind} as thing_kind, {owned.number} as thing_id, {owned.subject} as thing, "
        f"{owned.owner} as owner, raw ->> '{owned.owner}' as owner_text,\n"
        f"        {owned.backup} as backup_owner, {owned.criticality} as criticality, "
        f"{owned.decider} as actual_decider,\n"
        f"        corrections['unit'] as unit_said,\n"
        f"        {owned.over} as is_over\n    from (\n"
        f"        select listed.* replace ({', '.join(said)}), corrections, {key} as item_key\n"
        f"        from {table} as listed\n        left join corrected_items on '{table}' = corrected_items.table_name "
        f"and listed.load_id = corrected_items.load_id\n            and {key} = corrected_items.item_key\n    )"
    )
