"""Freshness: how far each function's data reach, when they came and with how many warnings; the oldest input rules."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.say import say_count, say_day, say_month
from marts.sql import select
from marts.telling import Fresh, Said
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.sql import Connection


def freshness(db: Connection) -> tuple[Fresh, ...]:
    """Return one line per table that has feeds: its oldest feed says how far it reaches."""
    counted = select(
        db,
        "select table_name, load_id, findings from load_register where findings > 0 "
        "and status in ('current', 'partly replaced') order by load_id",
    )
    rows = select(db, "select * from feed_register order by table_name, coalesce(covers_to, '9999'), as_of, feed")
    by_table = {table: list(own) for table, own in groupby(rows, key=lambda row: str(row["table_name"]))}
    first = ["spend", "initiatives", "decisions", "vendors"]
    order = [*(each for each in first if each in by_table), *(each for each in by_table if each not in first)]
    came = {(say_day(each["loaded_at"]), each["loaded_by"]) for each in rows if not each["is_stale"]}
    together = len(came) == 1 and len(by_table) > 1
    found = tuple(
        _fresh(table, by_table[table], [each for each in counted if each["table_name"] == table], alone=not together)
        for table in order
    )
    if not together:
        return found
    ((day, who),) = came
    return (*found, Fresh((f"all loaded {day} by {who}",)))  # said once


def _fresh(table: str, feeds: list[dict[str, Any]], counted: list[dict[str, Any]], *, alone: bool) -> Fresh:
    export = all_exports()[table]
    oldest, warnings = feeds[0], sum(each["findings"] for each in counted)
    owner = export.owner if export.ledger and table == "spend" else export.title
    detail = Detail("finding_list", (Condition("load_id", "in", tuple(each["load_id"] for each in counted)),))
    figure = Figure(
        f"Warnings of {export.title}", warnings, "findings", "Problems found in the loads that count.", detail
    )
    quiet = [each for each in feeds if each["is_stale"]]
    if quiet:
        since = min(each["loaded_at"] for each in quiet)
        which = f" ({quiet[0]['feed']})" if len(feeds) > 1 else ""
        return Fresh((f"{owner}{which} sent nothing since {say_day(since)}: shown as it was",), late=True)
    reach = f" to {say_month(oldest['covers_to'])}" if oldest["covers_to"] else _as_of(oldest)
    loaded = f", loaded {say_day(oldest['loaded_at'])} by {oldest['loaded_by']}" if alone else ""
    warned = (", ", Said(say_count(warnings, "warning"), figure)) if warnings else ()
    return Fresh((f"{owner}{reach}{loaded}", *warned))


def _as_of(feed: dict[str, Any]) -> str:
    return f" of {say_day(feed['as_of'])}" if feed["as_of"] else ""
