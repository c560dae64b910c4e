"""The history of one record: what each list that named it said anew, with the cell, and what was decided here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from marts.provenance import UNIT
from marts.sql import Sql, name, select
from schemas.derive.ddl import item_key
from schemas.exports import all_exports

if TYPE_CHECKING:
    from datetime import datetime

    from marts.sql import Connection
    from schemas.table import Column

STARTED = ("decisions", "initiatives", "risks")  # what a start line becomes
SAID_HERE = {"raise": "raised", "decide": "decided", "defer": "put off"}


@dataclass(frozen=True)
class Told:
    """One entry of a history: when and by whom it was loaded or said, which column, from what to what, and where.

    `column` is None for the entry that says that the record was first listed; `old` and `new` are values of the
    column; `place` is "file, sheet, cell" or the act; `as_of` is the day of the list, None where it has none.
    """

    at: datetime
    who: str
    column: Column | None
    old: Any
    new: Any
    place: str
    as_of: date | None = None


def history(db: Connection, table: str, feed: str | None, key: str) -> tuple[Told, ...]:
    """Return what was said about a record of a register, newest first: its lists, and for a decision the acts.

    A decision that was raised here has no feed; its key is its id.
    """
    told: list[Told] = []
    for source in sources(table):
        told += [*_listed(db, source, feed, key), *_corrected(db, source, feed, key)]
    told += _acts(db, feed, key) if table == "decisions" else []
    return tuple(sorted(told, key=lambda each: each.at, reverse=True))


def sources(table: str) -> tuple[str, ...]:
    """Return the tables whose records a list shows: what a start line says stands in its own table."""
    return (table, "start") if table in STARTED else (table,)


def _listed(db: Connection, table: str, feed: str | None, key: str) -> list[Told]:
    export = all_exports()[table]
    rows = select(
        db,
        "with keyed as (select *, $of as item_key from $table) "
        "select keyed.*, l.file, l.sheet, l.loaded_at, l.loaded_by, l.as_of as list_day from keyed "
        "inner join live_loads as l on keyed.load_id = l.load_id where l.feed = $feed and keyed.item_key = $key "
        "order by l.as_of nulls first, l.load_id, source_row",
        table=name(table),
        feed=feed,
        of=Sql(item_key(export)),
        key=key,
    )
    letters = _letters(db, table, feed)
    told: list[Told] = []
    for before, row in zip([None, *rows], rows, strict=False):
        if before is None:
            told.append(_told(row, None, None, None, _row_place(row)))
            continue
        changed = [each for each in export.columns if row[each.name] != before[each.name]]
        told += [
            _told(row, each, before[each.name], row[each.name], _cell_place(row, each, letters)) for each in changed
        ]
    return told


def _corrected(db: Connection, table: str, feed: str | None, key: str) -> list[Told]:
    """Return what was corrected here, beside what the list said then."""
    rows = select(
        db,
        "select seq, column_name, value, source_then, reason, said_by, said_at from corrections_known "
        "where table_name = $table and feed is not distinct from $feed and item_key = $key "
        "and state <> 'withdrawn'",
        table=table,
        feed=feed,
        key=key,
    )
    columns = {each.name: each for each in (*all_exports()[table].columns, UNIT)}
    return [
        Told(
            row["said_at"],
            row["said_by"],
            column := columns[row["column_name"]],
            _typed(row["source_then"], column),
            _typed(row["value"], column),
            f"corrected in act {row['seq']}: {row['reason']}",
        )
        for row in rows
        if row["column_name"] in columns
    ]


def _typed(said: str | None, column: Column) -> Any:
    if not said or column.kind.name != "date":
        return said
    try:
        return date.fromisoformat(said)
    except ValueError:  # a text that the list said, and that no day could be read from
        return said


def _told(row: dict[str, Any], column: Column | None, old: Any, new: Any, place: str) -> Told:
    return Told(row["loaded_at"], str(row["loaded_by"]), column, old, new, place, row["list_day"])


def _row_place(row: dict[str, Any]) -> str:
    sheet = f", {row['sheet']}" if row["sheet"] else ""
    return f"{row['file']}{sheet}, row {row['source_row']}"


def _cell_place(row: dict[str, Any], column: Column, letters: dict[tuple[int, str], str]) -> str:
    own = json.loads(row["origins"]).get(column.name) if row["origins"] else None
    letter = letters.get((row["load_id"], column.name))
    cell = own or (f"{letter}{row['source_row']}" if letter else None)
    sheet = f", {row['sheet']}" if row["sheet"] else ""
    return f"{row['file']}{sheet}, {cell}" if cell else _row_place(row)


def _letters(db: Connection, table: str, feed: str | None) -> dict[tuple[int, str], str]:
    rows = select(
        db,
        "select load_columns.load_id, column_name, letter from load_columns inner join live_loads as l "
        "on load_columns.load_id = l.load_id where l.table_name = $table and l.feed = $feed "
        "and column_name is not null and letter is not null",
        table=table,
        feed=feed,
    )
    return {(row["load_id"], row["column_name"]): row["letter"] for row in rows}


def _acts(db: Connection, feed: str | None, key: str) -> list[Told]:
    """Return what was raised, decided or put off here about a decision, under the id that it is shown with."""
    export = all_exports()["decisions"]
    rows = select(
        db,
        "select decision_events.*, acts.done_at, acts.who from decision_events inner join acts "
        "on decision_events.seq = acts.seq where decision_id in (select decision_id from decision_queue "
        "where item_key = $key and feed is not distinct from $feed union all select $key) "
        "and decision_events.seq <= coalesce(getvariable('as_of_seq'), decision_events.seq) "
        "and decision_events.seq not in (select act_seq from undone_acts) order by decision_events.seq",
        key=key,
        feed=feed,
    )
    told: list[Told] = []
    before: dict[str, Any] = {}
    for row in rows:
        place = f"{SAID_HERE[row['event']]} in act {row['seq']}" + (f": {row['reason']}" if row["reason"] else "")
        said = {each: row[each] for each in ("question", "outcome", "owner", "due_date") if row[each] is not None}
        new = [
            each for each in said if said[each] != before.get(each) and (each != "question" or row["event"] == "raise")
        ]
        told += [
            Told(row["done_at"], row["who"], export.column(each), before.get(each), said[each], place) for each in new
        ]
        before |= said
    return told
