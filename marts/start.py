"""The first ten minutes: the six start lines, and what is loaded of every list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.sql import select
from schemas.exports import all_exports
from schemas.exports.office_start import SIX, START
from schemas.kinds import flag
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Export

START_LINES = Mart(
    name="start_lines",
    title="Start lines",
    row="One row per start line of the current lists.",
    table="start",
    columns=(
        *(reference(START, each.name) for each in START.columns),
        column("is_answered", flag, "Answered", "It says what the bottleneck or the risk is."),
        EXTRA,
        UNIT,
        FEED,
        *ADDRESS,
    ),
)
LISTED = Listed(START_LINES, "lines", filters=(), searched=(), always=(Condition("is_answered", "=", value=True),))
SHOWN = ("start_line", "line_kind", "title", "holding_up", "owner", "vendor_name", "to_decide", "due_date", "unit")
LISTS = ("spend", "initiatives", "decisions", "risks", "vendors", "contracts", "systems")  # those worth most come first
COUNTS = ("current", "partly replaced")


@dataclass(frozen=True)
class Loaded:
    """One list: what it would light, and how many records of it count today (None: nothing of it is loaded)."""

    export: Export
    records: Figure | None


def listing(db: Connection, *, limit: int = 500) -> Rows:
    """Return the lines that are answered."""
    return LISTED.rows(db, limit=limit)


def headline(db: Connection) -> tuple[Figure, ...]:
    """Return how many lines are answered, how many of them nobody owns, and how many have no date."""
    nobody = "Answered lines that name no owner: each is an open decision."
    return (
        LISTED.count(db, "Lines answered", f"Start lines that say what it is; {len(SIX)} are asked for."),
        LISTED.count(db, "No owner yet", nobody, Condition("owner", "is null")),
        LISTED.count(db, "No date yet", "Answered lines without a date.", Condition("due_date", "is null")),
    )


def lines(db: Connection) -> list[dict[str, Any]]:
    """Return the six lines as they are, and any others of the list, to be changed: {column: value}."""
    names = [each.name for each in START.columns]
    rows = select(db, "select * from start_lines order by load_id, source_row")
    known = {row["start_line"]: {name: row[name] for name in names} for row in rows if row["start_line"]}
    six = {each["start_line"]: dict.fromkeys(names) | each for each in SIX}
    return [known.get(line, six.get(line, {})) for line in (*six, *(each for each in known if each not in six))]


def loaded(db: Connection) -> tuple[Loaded, ...]:
    """Return every list with what counts of it today, those worth most first."""
    text = (
        "select table_name, cast(sum(records_loaded) as bigint) as records from load_register "
        "where status in $counts group by table_name"
    )
    known = {row["table_name"]: row["records"] for row in select(db, text, counts=COUNTS)}
    exports = all_exports()
    order = [*LISTS, *(each for each in exports if each not in {*LISTS, START.name})]
    return tuple(Loaded(exports[each], _records(exports[each], known.get(each))) for each in order)


def _records(export: Export, count: int | None) -> Figure | None:
    if not count:
        return None
    own = (Condition("table_name", "=", export.name), Condition("status", "in", COUNTS))
    rule = f"Records loaded from the files of this list that count ({export.title})."
    return Figure(export.title, count, "records", rule, Detail("load_register", own, "records_loaded"))
