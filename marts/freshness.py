"""Freshness: the oldest input rules; what is late stands first, and what is up to date is counted."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.say import capital, say_count, say_day, say_month
from marts.sql import select
from marts.telling import Fresh, Said
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.sql import Connection

LATE_NAMED = 2  # late lists that have a sentence of their own


def freshness(db: Connection) -> tuple[Fresh, ...]:
    """Return how fresh the inputs are in a few words: late lists, else the oldest; then money; then the others."""
    rows = select(db, "select * from feed_register order by table_name, loaded_at, feed")
    by_table = {table: list(own) for table, own in groupby(rows, key=lambda row: str(row["table_name"]))}
    if not by_table:
        return ()
    late = [each for each in by_table if by_table[each][0]["is_stale"]]
    late.sort(key=lambda each: (by_table[each][0]["loaded_at"], each))
    fine = sorted(by_table.keys() - set(late), key=lambda each: (by_table[each][0]["loaded_at"].date(), each))
    found = [_late(by_table[each]) for each in late[:LATE_NAMED]]
    if late[LATE_NAMED:]:
        found.append(_others(by_table, late[LATE_NAMED:], "late", late=True))
    together = len({(row["loaded_at"].date(), row["loaded_by"]) for row in rows}) == 1 and len(by_table) > 1
    if "spend" in fine:
        found.append(_spend(by_table["spend"], alone=len(by_table) == 1))
    if fine and not together:
        others = [each for each in fine if each != "spend"]
        if others and not late:
            found.insert(0, _oldest(by_table[others[0]]))
            others = others[1:]
        found += [_others(by_table, others, "up to date")] if others else []
    elif fine:
        day = f"sent {say_day(rows[0]['loaded_at'])} by {rows[0]['loaded_by']}"
        found.append(_others(by_table, list(by_table), day, word="list"))
    return (*found, *_warnings(db))


def _late(feeds: list[dict[str, Any]]) -> Fresh:
    """Return which feed of a table was quiet for too long, the one that was so the longest."""
    oldest = feeds[0]
    which = f" ({oldest['feed']})" if len(feeds) > 1 else ""
    since = Said(say_day(oldest["loaded_at"]), _days(oldest))
    return Fresh((f"{_sender(oldest)}{which} sent nothing since ", since, ": shown as it was"), late=True)


def _oldest(feeds: list[dict[str, Any]]) -> Fresh:
    oldest = feeds[0]
    days = oldest["days_since_loaded"]
    title = all_exports()[oldest["table_name"]].title.lower()
    as_of = f" as of {say_day(oldest['as_of'])}" if oldest["as_of"] else ""
    if days is None or days < 0:  # the day shown may be before that of the clock
        return Fresh((f"Oldest: {title}{as_of}, sent {say_day(oldest['loaded_at'])}",))
    said = f"{say_count(days, 'day')} ago" if days else "today"
    return Fresh((f"Oldest: {title}{as_of}, sent ", Said(said, _days(oldest))))


def _spend(feeds: list[dict[str, Any]], *, alone: bool) -> Fresh:
    """Return how far money reaches: the feed that reaches least far rules."""
    least = min(feeds, key=lambda row: row["covers_to"] or "9999")
    reach = f" to {say_month(least['covers_to'])}" if least["covers_to"] else ""
    sent = f", sent {say_day(least['loaded_at'])} by {least['loaded_by']}" if alone else ""
    return Fresh((f"{_sender(least)}{reach}{sent}",))


def _others(
    by_table: dict[str, list[dict[str, Any]]], tables: list[str], state: str, *, late: bool = False, word: str = "other"
) -> Fresh:
    """Return how many lists share a state; `also` says of each when it came."""
    detail = Detail("feed_register", (Condition("table_name", "in", tuple(tables)),), "table_name")
    rule = "Lists of which at least one feed counts."
    figure = Figure(f"Lists {state}", len(tables), "lists", rule, detail, "distinct")
    also = tuple(
        f"{all_exports()[each].title}: sent {say_day(first['loaded_at'])} by {first['loaded_by']}"
        for each, (first, *_) in ((each, by_table[each]) for each in tables)
    )
    said = f"{say_count(len(tables), word)} {state}"
    return Fresh((Said(said, figure),), late=late, also=also)


def _warnings(db: Connection) -> tuple[Fresh, ...]:
    counted = select(
        db,
        "select load_id, findings from load_register where findings > 0 "
        "and status in ('current', 'partly replaced') order by load_id",
    )
    if not counted:
        return ()
    count = sum(each["findings"] for each in counted)
    detail = Detail("finding_list", (Condition("load_id", "in", tuple(each["load_id"] for each in counted)),))
    figure = Figure("Warnings", count, "findings", "Problems found in the loads that count.", detail)
    return (Fresh((Said(say_count(count, "warning"), figure),)),)


def _days(feed: dict[str, Any]) -> Figure:
    """Return for how many days a feed sent nothing."""
    own = (Condition("table_name", "=", feed["table_name"]), Condition("feed", "=", feed["feed"]))
    rule = "Days since its newest file was loaded."
    detail = Detail("feed_register", own, "days_since_loaded")
    return Figure(f"Days since {feed['feed']} was sent", feed["days_since_loaded"], "days", rule, detail)


def _sender(feed: dict[str, Any]) -> str:
    export = all_exports()[feed["table_name"]]
    return export.owner if export.name == "spend" else capital(export.title)
