"""How far each feed can be relied on: who sends it by when, what came of it, and what was altered in silence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.lists import Listed
from marts.loads_columns import AS_OF, COVERS_FROM, COVERS_TO, LOAD_REGISTER, STATUS
from marts.provenance import FEED, FILE, LOAD_ID, LOADED_AT, LOADED_BY, SHEET, TABLE_NAME, UNIT
from marts.rows import listed
from marts.say import say_word
from marts.sql import select, where
from schemas.exports import all_exports
from schemas.kinds import CURRENCY, choice, date, flag, moment, money, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from marts.sql import Connection

STATES = choice(dict.fromkeys(("reported", "due", "not_reported", "quiet", "late"), ()))
RELIANCE = choice(dict.fromkeys(("as_sent", "not_due_yet", "altered_in_silence", "not_reported", "late"), ()))
TABLE = replace(TABLE_NAME, heading="List", description="The list that the sheet was understood as.")
TYPED_HERE = ("start",)  # its lines are typed on a screen: nobody sends it
_COUNTED = (
    column("records", whole, "Records", "How many records of it count today."),
    column("set_aside", whole, "Set aside", "Records that cannot be identified or counted."),
    column("repeats", whole, "Repeats", "Loads that say only what other loads said."),
    column("restatements", whole, "Restatements", "Loads that say a month or record anew."),
    column("silent_edits", whole, "Silent edits", "What it altered while nobody said a word about it."),
)
FEED_TRUST = Mart(
    name="feed_trust",
    title="Lists that are sent",
    row="One row per feed: one stream of one list from one sending unit.",
    columns=(
        TABLE, UNIT,
        column("which", text, "Which", "What tells it from other lists of its kind: a version, or the sender's file."),
        column("reliance", RELIANCE, "Can we rely on it", "Whether it came in time, and as it was before."),
        column("reliance_because", text, "Because", "When it came or was due, and what was altered."),
        column("sender", person, "Sender", "Who sends it, as somebody said here."),
        column("deputy", person, "Deputy", "Who stands in for the sender."),
        column("due", text, "Due each", "The weekday, or the day of the month, by which it is due."),
        column("due_date", date, "Due on", "The first due day for which nothing came yet."),
        column("days_late", whole, "Days late", "Days since the due day; 0 when it is not late.", unit="days"),
        column("sent_on", date, "Last sent", "The day of the newest load."),
        column("last_by", person, "Sent by", "Who loaded the newest file."),
        AS_OF, COVERS_TO,
        *_COUNTED,
        column("silent_edits_new", whole, "New silent edits", "Those since the last review."),
        column("state", STATES, "State", "Whether it was sent since the review and by its due day."),
        column("is_quiet", flag, "Not sent since the review", "Nothing of it came since the last review."),
        column("is_stale", flag, "Stale", "Its due day is past, or without one nothing came since the review."),
        column("loads", whole, "Loads", "Loads that were not undone."),
        column("last_loaded_at", moment, "Last loaded at", "When the newest file was loaded (UTC)."),
        column("last_load_id", whole, "Last load", "The number of the newest load."),
        column("said_in", whole, "Said in act", "The act that said who sends it and by when."),
        FEED,
    ),
)  # fmt: skip
TRUST_LOADS = Mart(
    name="trust_loads",
    title="Loads that count",
    row="One row per load that was not undone.",
    columns=(
        LOAD_ID, TABLE, UNIT, column("status", STATUS, "Status", "What of it counts today."),
        AS_OF, COVERS_FROM, COVERS_TO,
        *_COUNTED,
        column("amount_gap", money, "Amount missing", "What the file said less what is kept; zero when all is well.",
               unit="currency"),
        column("currency", CURRENCY, "Currency stated", "The currency stated for the whole sheet."),
        FEED, FILE, SHEET, LOADED_AT, LOADED_BY,
    ),
)  # fmt: skip
LISTED = Listed(FEED_TRUST, "lists", filters=("table_name", "reliance", "sender"), searched=("feed", "unit"))
SHOWN = ("table_name", "reliance", "unit", "which", "reliance_because", "sender", "due", "sent_on", "last_by",
         "records", "set_aside", "repeats", "restatements", "silent_edits", "feed")  # fmt: skip
KINDS = (
    Kind("Sent and unaltered", "Lists that came in time, and in which nothing was altered in silence since the review.",
         (Condition("reliance", "=", "as_sent"),)),
    Kind("Not reported or late", "Lists of which nothing came by their due day, or without one since the review.",
         (Condition("is_stale", "=", value=True),)),
)  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return every feed, those that need a look first."""
    return LISTED.rows(db, limit=limit, **by_title(chosen))


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have; tables by their titles."""
    return titles(LISTED.options(db, column)) if column == TABLE.name else LISTED.options(db, column)


def titles(tables: Iterable[str]) -> tuple[str, ...]:
    """Return what people call tables, in the order of the alphabet."""
    return tuple(sorted(all_exports()[each].title for each in tables))


def by_title(chosen: dict[str, Any]) -> dict[str, Any]:
    """Return filters in which a table is named as the data names it, where its title was chosen."""
    known = {each.title: each.name for each in all_exports().values()}
    if not chosen.get(TABLE.name):
        return chosen
    return chosen | {TABLE.name: tuple(known.get(each, each) for each in chosen[TABLE.name])}


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page: what came as it was, what did not come, silent edits, and records set aside."""
    found = LISTED.conditions(**by_title(chosen))
    text = (
        "select cast(coalesce(sum(silent_edits_new), 0) as bigint) as edits, "
        "cast(coalesce(sum(set_aside), 0) as bigint) as aside from feed_trust where $where"
    )
    row = select(db, text, where=where(found))[0]
    edits = "What was altered since the last review while nobody said a word about it."
    aside = "Records of loads that count which cannot be identified or counted."
    return (
        *count_together(db, LISTED, KINDS, **by_title(chosen)),
        Figure("Silent edits since the review", row["edits"], "edits", edits,
               Detail("feed_trust", found, "silent_edits_new")),
        Figure("Records set aside", row["aside"], "records", aside, Detail("feed_trust", found, "set_aside")),
    )  # fmt: skip


def undue(db: Connection, **chosen: Any) -> Figure:
    """Return how many lists have no due day: of them nobody can say that they are late."""
    rule = "Lists of which nobody has said by when they are due: each review waits for them."
    return LISTED.count(db, "Lists without a due day", rule, Condition("due", "is null"), **by_title(chosen))


def every(db: Connection) -> Figure:
    """Return how many feeds there are at all: none means that nothing is loaded."""
    return LISTED.count(db, "Lists that are sent", FEED_TRUST.row)


def by_owner(db: Connection, **chosen: Any) -> tuple[Series, ...]:
    """Return how many lists of each function can be relied on: one series per answer, one point per function."""
    found = LISTED.conditions(**by_title(chosen))
    text = "select table_name, reliance, count(*) as count from feed_trust where $where group by all"
    rows = select(db, text, where=where(found))
    tables: dict[str, tuple[str, ...]] = {}
    for each in all_exports().values():
        if any(row["table_name"] == each.name for row in rows):
            tables[each.owner] = (*tables.get(each.owner, ()), each.name)
    return tuple(
        Series(
            say_word(one),
            tuple(tables),
            tuple(_point(owner, one, [row for row in rows if row["table_name"] in own], own, found)
                  for owner, own in tables.items()),
        )
        for one in RELIANCE.values
        if any(row["reliance"] == one for row in rows)
    )  # fmt: skip


def _point(
    owner: str, reliance: str, rows: list[dict[str, Any]], tables: tuple[str, ...], found: tuple[Condition, ...]
) -> Figure:
    own = (Condition("table_name", "in", tables), Condition("reliance", "=", reliance))
    count = sum(int(row["count"]) for row in rows if row["reliance"] == reliance)
    rule = f"Lists of {owner} by whether they came in time, and as they were before."
    return Figure(f"{owner}: {say_word(reliance).lower()}", count, "lists", rule, Detail("feed_trust", (*found, *own)))


def missing(db: Connection) -> tuple[str, ...]:
    """Return the tables of which no list counts, in the order of their titles."""
    known = {row["table_name"] for row in select(db, "select distinct table_name from trust_feeds")} | {*TYPED_HERE}
    return tuple(sorted(all_exports().keys() - known, key=lambda each: all_exports()[each].title))


def loads_of(db: Connection, *, table: str, feed: str, limit: int = 500) -> Rows:
    """Return the loads of a feed that count, the newest first, with what became of their records as totals."""
    own = (Condition("table_name", "=", table), Condition("feed", "=", feed))
    return listed(db, TRUST_LOADS, Detail("trust_loads", own), "loads", limit=limit)


def recent(db: Connection, *, limit: int = 25, **chosen: Any) -> Rows:
    """Return the newest loads of the lists that are chosen."""
    own = tuple(each for each in LISTED.conditions(**by_title(chosen)) if each.column == TABLE.name)
    return listed(db, TRUST_LOADS, Detail("trust_loads", own), "loads", limit=limit)


def ties(db: Connection, *, table: str, feed: str) -> tuple[tuple[Figure, ...], ...]:
    """Return the tie-out of a feed over its loads: read = loaded + set aside + not data, and the same of amounts.

    One tuple of figures for records, and one per currency stated; the whole stands first.
    """
    own = (Condition("table_name", "=", table), Condition("feed", "=", feed), Condition("status", "<>", "undone"))
    parts = ("records_read", "records_loaded", "records_set_aside", "records_not_data")
    sums = ", ".join(f"cast(coalesce(sum({each}), 0) as bigint) as {each}" for each in parts)
    amounts = ("amount_read", "amount_loaded", "amount_set_aside")
    sums += ", " + ", ".join(f"sum({each}) as {each}" for each in amounts)
    text = f"select currency, {sums} from load_register where $where group by currency order by currency"
    rows = select(db, text, where=where(own))
    return tuple(tuple(_tied(each, row, own, "records") for each in parts) for row in _together(rows, parts)) + tuple(
        tuple(_tied(each, row, (*own, _stated(row["currency"])), row["currency"]) for each in amounts)
        for row in rows
        if row["currency"] and row["amount_read"] is not None
    )


def _together(rows: list[dict[str, Any]], parts: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{each: sum(row[each] for row in rows) for each in parts}] if rows else []


def _stated(currency: str) -> Condition:
    return Condition("currency", "=", currency)


def _tied(name: str, row: dict[str, Any], own: tuple[Condition, ...], unit: str) -> Figure:
    of = LOAD_REGISTER.column(name)
    return Figure(of.heading, row[name], unit, of.description, Detail("load_register", own, name))
