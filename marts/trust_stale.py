"""What rests on a list that was not sent in time: it says as of when, and stands behind what is fresh."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from marts.figure import Detail
from marts.say import say_day, say_month
from marts.sql import select
from marts.telling import Line, Panel, Piece, Said

if TYPE_CHECKING:
    from marts.sql import Connection

STALE = (
    "select table_name, feed, is_stale, as_of, covers_to, sent_on, due_date, days_late from trust_feeds "
    "order by table_name, sent_on, feed"
)
LOADS = "select load_id, table_name, feed from live_loads"


@dataclass(frozen=True)
class Stale:
    """The lists that were not sent in time.

    `tables` says of each table with such a list as of when it stands, `whole` which of them have no fresh list at
    all, `late` since when one is late, `loads` as of when each load of such a list stands.
    """

    tables: dict[str, str]
    whole: frozenset[str]
    late: dict[str, str]
    loads: dict[int, str]


def stale(db: Connection) -> Stale:
    """Return the lists whose due day is past, or of which nothing came since the review."""
    rows = select(db, STALE)
    old = {(row["table_name"], row["feed"]): _day(row) for row in rows if row["is_stale"]}
    tables: dict[str, str] = {}
    for (table, _), day in old.items():
        tables.setdefault(table, day)  # the oldest rules
    whole = frozenset(tables) - {row["table_name"] for row in rows if not row["is_stale"]}
    late = {row["table_name"]: say_day(row["due_date"]) for row in rows if row["is_stale"] and row["days_late"]}
    loads = select(db, LOADS) if old else []
    found = {row["load_id"]: old[row["table_name"], row["feed"]] for row in loads
             if (row["table_name"], row["feed"]) in old}  # fmt: skip
    return Stale(tables, whole, late, found)


def weighed(panel: Panel, table: str, old: Stale) -> Panel:
    """Return a panel in which what rests on a stale list stands last and says as of when; its note says so too."""
    if table not in old.tables:
        return panel
    aged = [_aged(each, old) for each in panel.lines]
    lines = (*(each for each, is_old in aged if not is_old), *(each for each, is_old in aged if is_old))
    said = panel.note or "Not sent in time"
    if table in old.late:
        said = f"Was due on {old.late[table]}"
    return replace(panel, lines=lines, note=f"{said}, as of {old.tables[table]}")


def facts(old: Stale, **told: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Return the facts of a headline, each named by its table: those of tables without a fresh list come last."""
    fresh = [fact for table, fact in told.items() if table not in old.whole]
    aged = [(*fact, f" (as of {old.tables[table]})") for table, fact in told.items() if fact and table in old.whole]
    return (*fresh, *aged)


def _day(row: dict[str, object]) -> str:
    """Return as of when a list stands: the month that a ledger reaches, the day of a register, else when it came."""
    if row["covers_to"]:
        return say_month(str(row["covers_to"]))
    return say_day(row["as_of"] or row["sent_on"])  # type: ignore[arg-type]


def _aged(line: Line, old: Stale) -> tuple[Line, bool]:
    """Return a line and whether it rests on a stale list; it then says as of when."""
    days = [old.loads[load] for load in _loads(line) if load in old.loads]
    if not days:
        return line, False
    return replace(line, text=(*line.text, f" As of {days[0]}.")), True


def _loads(line: Line) -> list[int]:
    """Return the loads whose records a line names."""
    found = [each.figure.evidence for each in line.text if isinstance(each, Said) and each.figure]
    return [
        int(each.value)
        for detail in found
        if isinstance(detail, Detail)
        for each in detail.where
        if each.column == "load_id" and each.operator == "="
    ]
