"""The panel What changed while no review was held: what the loads of the newest day brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from marts.panels import SHOWN, dark
from marts.say import capital, say_change, say_count, say_day, say_list, say_month, say_months
from marts.sql import select, value, where
from marts.telling import NONE, Line, Panel, Said

if TYPE_CHECKING:
    from decimal import Decimal

    from marts.sql import Connection
    from marts.telling import Piece

TITLE = "What changed"
MONTHS_NAMED = 3
FIRST = "First load: nothing to compare with yet."
NEWEST = """
with newest as (
    select max(cast(loaded_at as date)) as day
    from live_loads
),

restating as (
    select distinct seq
    from live_retirements
    where seq <> load_id
),

sent_again as (
    select count(*) as feeds
    from (
        select feed
        from live_loads
        group by table_name, feed
        having count(distinct cast(loaded_at as date)) > 1
    )
)

select
    live_loads.load_id, live_loads.file, live_loads.table_name, live_loads.feed, live_loads.as_of,
    live_loads.loaded_by, live_loads.records_loaded, live_loads.records_set_aside, newest.day,
    restating.seq is not null as is_restating,
    coalesce(retired_loads.fate = 'repeat', false) as is_repeat,
    sent_again.feeds as feeds_sent_again
from live_loads
inner join newest on cast(live_loads.loaded_at as date) = newest.day
cross join sent_again
left join restating on live_loads.load_id = restating.seq
left join retired_loads on live_loads.load_id = retired_loads.load_id
order by is_restating desc, live_loads.records_set_aside > 0 desc, live_loads.load_id desc
"""


def newest_loads(db: Connection) -> Panel:
    """Return panel 1 where no review was held: the loads of the newest day, those that restate something first."""
    rows = select(db, NEWEST)
    if not rows:
        return dark(1, TITLE, "Load any list")
    day = Condition("loaded_on", "=", rows[0]["day"])
    live = Detail("load_register", (day, Condition("status", "<>", "undone")))
    count = Figure("Loads", len(rows), "loads", "Loads of the newest day that were not undone.", live)
    said = say_count(len(rows), "load")
    on = f"on {say_day(rows[0]['day'])}"
    # Where no feed came twice and nothing was restated, nothing could have changed.
    if not rows[0]["feeds_sent_again"] and not rows[0]["is_restating"]:
        text: tuple[Piece, ...] = (FIRST, " ", Said(capital(said), count), f" {on}.")
        return Panel(1, TITLE, "first load", (Line("new", "unrated", "New", "", text),), NONE)
    lines = tuple(_line(db, row) for row in rows[:SHOWN])
    return Panel(1, TITLE, f"{said} {on}", lines, count)


def _line(db: Connection, row: dict[str, Any]) -> Line:
    parts = [*_restated(db, row), *_brought(row), *_set_aside(row)]
    pieces: list[Piece] = []
    for number, part in enumerate(parts):
        pieces += [*([", "] if number else []), *part]
    status = "restated" if row["is_restating"] else "repeat" if row["is_repeat"] else "loaded"
    who = f"{row['loaded_by']} · {say_day(row['day'])}"
    return Line(status, "unrated", capital(status), who, (f"{row['file']}: ", *pieces, "."))


def _restated(db: Connection, row: dict[str, Any]) -> list[list[Piece]]:
    """Return by how much the load changed what earlier loads said, one part per currency."""
    if not row["is_restating"]:
        return []
    gone = (Condition("retired_by", "=", row["load_id"]), Condition("load_id", "<>", row["load_id"]))
    text = (
        "select currency_known, sum(amount) as amount, list(distinct period order by period) as periods "
        "from spend_read where $where group by all order by currency_known"
    )
    parts: list[list[Piece]] = []
    for old in select(db, text, where=where(gone)):
        change = _change(db, row, gone, old)
        parts.append([f"{_periods(old['periods'])} changed by ", Said(say_change(change.value, change.unit), change)])  # type: ignore[arg-type]
    return parts


def _periods(found: list[str]) -> str:
    """Return months as words; many of them as a span."""
    if len(found) > MONTHS_NAMED:
        return say_months(found[0], found[-1])
    return say_list([say_month(each) for each in found])


def _change(db: Connection, row: dict[str, Any], gone: tuple[Condition, ...], old: dict[str, Any]) -> Figure:
    currency = old["currency_known"]
    same = Condition("currency_known", "is null") if currency is None else Condition("currency_known", "=", currency)
    unit = currency or "currency not stated"
    own = (Condition("load_id", "=", row["load_id"]), Condition("period", "in", tuple(old["periods"])), same)
    new: Decimal = value(db, "select coalesce(sum(amount), 0) from spend_read where $where", where=where(own))
    now = Figure("Now", new, unit, "What the file says.", Detail("spend_read", own, "amount"))
    then = Figure("Before", old["amount"], unit, "What it replaced.", Detail("spend_read", (*gone, same), "amount"))
    return derived("Restated by", "a - b", now, then, unit=unit, rule="What the file says less what it replaced.")


def _brought(row: dict[str, Any]) -> list[list[Piece]]:
    if row["is_repeat"]:
        return [["every record was known already, it adds nothing"]]
    word = "line" if row["table_name"] == "spend" else "record"
    figure = _of_load(row, "records_loaded", "Records of the load.")
    said = Said(say_count(row["records_loaded"], word), figure)
    as_of = f", as of {say_day(row['as_of'])}" if row["as_of"] else ""
    return [[said, f" of {row['feed']}{as_of}"]]


def _set_aside(row: dict[str, Any]) -> list[list[Piece]]:
    if not row["records_set_aside"]:
        return []
    return [[Said(f"{row['records_set_aside']} set aside", _of_load(row, "records_set_aside", "Records set aside."))]]


def _of_load(row: dict[str, Any], column: str, rule: str) -> Figure:
    detail = Detail("load_register", (Condition("load_id", "=", row["load_id"]),), column)
    return Figure(column.replace("_", " ").capitalize(), row[column], "records", rule, detail)
