"""What a load does to the rows of its feed: counted on a copy of the database, before it is applied and after."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from acts.impact import Impact, Restated, Rows, Taken
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Collection

    from duckdb import DuckDBPyConnection

    from acts.planned import Plan
    from schemas.table import Export

    Totals = dict[tuple[str, str | None], Decimal]  # by period and currency

AMOUNTS = {"amount", "rate"}  # what a row says; the rest of what it needs says what it is about


@dataclass(frozen=True)
class Stood:
    """What a feed said before a load: its totals by month; its rows are kept in the temporary table `stood`."""

    export: Export
    feed: str
    totals: Totals


def before_load(db: DuckDBPyConnection, table: str, decided: Plan) -> Stood:
    """Note the rows that the load may take the place of, and the totals of its feed."""
    export, feed = all_exports()[table], decided.feed.name
    others = {each.load_id for each in decided.retired if each.load_id}
    db.execute(f"create or replace temp table stood as {_counting(export, feed, others)}")
    return Stood(export, feed, totals(db, export, feed))


def after_load(db: DuckDBPyConnection, stood: Stood, load_id: int) -> Impact:
    """Return what happened to the rows and the months of the feed once the load was applied."""
    export = stood.export
    others = {each for (each,) in db.execute("select distinct load_id from stood").fetchall()}
    db.execute(f"create or replace temp table stands as {_counting(export, stood.feed, {*others, load_id})}")
    db.execute(
        "create or replace temp table gone as select * from stood anti join stands using (load_id, source_row, period)"
    )
    loaded = db.execute(f"select count(*) from {export.name} where load_id = {load_id}").fetchall()[0][0]
    came = db.execute(f"select count(*) from stands where load_id = {load_id}").fetchall()[0][0]
    same, replaced, vanished = db.execute(MATCHED, {"load": load_id}).fetchall()[0]
    hidden = loaded - came  # of a ledger: known from elsewhere; of a register: not the newest list
    known, older = (hidden, 0) if export.ledger else (0, hidden)
    rows = Rows(came - same - replaced, same + known, replaced, vanished, older)
    return Impact(rows, restated(stood.totals, totals(db, export, stood.feed)), _taken(db))


# Rows that say the same are matched first, then the rest of those that are about the same.
MATCHED = """
    with sides as (
        select subject, row_hash, 1 as was, 0 as is_now from gone
        union all
        select subject, row_hash, 0, 1 from stands where load_id = $load
    ),

    said as (
        select subject, least(sum(was), sum(is_now)) as same, sum(was) as was, sum(is_now) as is_now
        from sides
        group by subject, row_hash
    ),

    rests as (
        select sum(same) as same, sum(was) - sum(same) as was, sum(is_now) - sum(same) as is_now
        from said
        group by subject
    )

    select
        coalesce(sum(same), 0)::bigint, coalesce(sum(least(was, is_now)), 0)::bigint,
        coalesce(sum(was - least(was, is_now)), 0)::bigint
    from rests
"""


def _counting(export: Export, feed: str, loads: Collection[int]) -> str:
    """Return the question for the rows that count: of a register those of its feed, of a ledger those of some loads."""
    if not export.ledger:
        quoted = feed.replace("'", "''")
        return (
            f"select load_id, source_row, '' as period, row_hash, coalesce(item_key, row_hash) as subject "
            f"from {export.name}_current where feed = '{quoted}'"
        )
    listed = ", ".join(map(str, sorted(loads))) or "null"
    return f"""
        select t.load_id, t.source_row, t.period, t.row_hash, {_subject(export)} as subject
        from {export.name} t
        semi join live_loads on t.load_id = live_loads.load_id
        anti join retired_loads on t.load_id = retired_loads.load_id
        anti join retired_months on t.load_id = retired_months.load_id and t.period = retired_months.period
        anti join retired_lines on t.load_id = retired_lines.load_id and t.source_row = retired_lines.retired_row
            and t.period = coalesce(retired_lines.period, t.period)
        where t.load_id in ({listed})
    """


def _subject(export: Export) -> str:
    """Return the SQL of what a row of a ledger is about: its document, else who was paid and when."""
    keyed = [each for each in export.key if each != "period" or export.by_month]
    needed = {each for group in export.needed for each in group} - AMOUNTS - {"period"}
    dated = sorted(needed | {"period"}) if export.by_month else sorted(needed)
    return f"case when {keyed[0]} is not null then {_joined(keyed)} else {_joined(dated)} end"


def _joined(columns: Collection[str]) -> str:
    parts = ", ".join(f"coalesce({each}::varchar, '')" for each in columns)
    return f"concat_ws(chr(31), {parts})"


def totals(db: DuckDBPyConnection, export: Export, feed: str) -> Totals:
    """Return what counts now of a ledger's feed, by period and currency; {} for a register."""
    if not (export.ledger and export.amount):
        return {}
    view = "spend_rollup_current" if export.name == "spend" else f"{export.name}_current"
    rows = db.execute(
        f"select period, currency_known, coalesce(sum(amount), 0) from {view} where feed = ? group by all", [feed]
    ).fetchall()
    return {(period, currency): Decimal(amount) for period, currency, amount in rows}


def restated(before: Totals, after: Totals) -> tuple[Restated, ...]:
    """Return the totals that are others after than before."""
    keys = sorted({*before, *after}, key=lambda key: (key[0], key[1] or ""))
    both = [Restated(*key, before.get(key), after.get(key)) for key in keys]
    return tuple(each for each in both if each.before != each.after)


def _taken(db: DuckDBPyConnection) -> tuple[Taken, ...]:
    rows = db.execute(
        "select gone.load_id, loads.file, count(*) from gone join loads on gone.load_id = loads.load_id "
        "group by all order by 1"
    ).fetchall()
    return tuple(Taken(*each) for each in rows)
