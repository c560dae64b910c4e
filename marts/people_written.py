"""Where names stand: made for every column of the registers that holds a person, from its declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.provenance import FEED, FILE, SHEET, SOURCE_ROW, TABLE_NAME, UNIT
from schemas.derive.ddl import item_key
from schemas.exports import all_exports
from schemas.kinds import text
from schemas.table import Mart, column

if TYPE_CHECKING:
    from schemas.table import Column, Export

# One union over the tables and one join with the lists: a union over the views NAME_current takes ten times as
# long to plan, because each of them brings those joins along.
WRITTEN = """-- One row per name in a column for people: of the current lists, of decisions said here, and of acts.
with told as (
{registers}
),

lists as (
    select
        current_lists.load_id, current_lists.table_name, current_lists.feed, current_lists.as_of,
        nullif(live_loads.unit, '') as unit, live_loads.file, live_loads.sheet
    from current_lists
    inner join live_loads on current_lists.load_id = live_loads.load_id
),

current_ones as (
    select told.item_key, told.source_row, told.names, lists.*
    from told
    inner join lists on told.load_id = lists.load_id
    qualify dense_rank() over (
        partition by lists.table_name, feed, item_key order by as_of desc nulls last, lists.load_id desc
    ) = 1
),

placed as (
    select *, unnest(names) as named
    from current_ones
),

everywhere as (
    select table_name, named.place, named.written, unit, feed, file, sheet, source_row, load_id, named.column_name
    from placed
    union all
    select
        'decisions', 'Decisions said here: owner', owner, nullif(unit, ''), null, null, null, null, null, null
    from decision_said_here
    union all
    select
        corrections.table_name, 'Corrected here', corrections.value, null, corrections.feed, null, null, null, null,
        null
    from corrections
    inner join corrections_standing on corrections.seq = corrections_standing.seq
    where corrections.column_name in ({people})
    union all
    select distinct 'acts', 'Signed in: did something here', who, null, null, null, null, null, null, null
    from acts
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

final as (
    select
        everywhere.table_name, everywhere.place, everywhere.written, everywhere.unit, everywhere.feed,
        everywhere.file, everywhere.sheet, everywhere.source_row, everywhere.load_id, everywhere.column_name,
        coalesce(judged.name_key, lower(trim(everywhere.written))) as name_key
    from everywhere
    left join names_judged as judged on everywhere.written = judged.written
    where trim(everywhere.written) <> ''
)

select * from final
"""
PEOPLE_WRITTEN = Mart(
    name="people_written",
    title="Where names stand",
    row="One row per name in a column for people.",
    columns=(
        column("written", text, "Name as written", "The name as it stands in the cell."),
        column("place", text, "Stands in", "The list and the column."),
        TABLE_NAME,
        UNIT,
        FEED,
        FILE,
        SHEET,
        SOURCE_ROW,
        column("name_key", text, "Name, compared", "What stays the same however the name is written."),
    ),
)


def written_views() -> dict[str, str]:
    """Return the text of the view of every place where a name stands."""
    registers = [_told(each, people) for each in all_exports().values() if (people := _people(each))]
    names = sorted({f"'{one.name}'" for each in all_exports().values() for one in _people(each)})
    return {"people_written": WRITTEN.format(registers="\n    union all\n".join(registers), people=", ".join(names))}


def _people(export: Export) -> tuple[Column, ...]:
    return () if export.ledger else tuple(each for each in export.columns if each.kind.name == "person")


def _told(export: Export, people: tuple[Column, ...]) -> str:
    names = ", ".join(
        f"{{'place': '{_place(export, each)}', 'written': {each.name}, 'column_name': '{each.name}'}}"
        for each in people
    )
    return f"    select load_id, source_row, {item_key(export)} as item_key, [{names}] as names from {export.name}"


def _place(export: Export, people: Column) -> str:
    return f"{export.title}: {people.heading.lower()}".replace("'", "''")
