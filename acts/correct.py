"""Corrections: what a list says wrong of an item (owner, date, status, link, unit, criticality), never an amount."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import store
from acts.actor import Actor, require
from acts.heard import alike, shown
from acts.kind import Kind
from acts.meant import meant
from acts.replay import WRITER
from marts.correctable import column_of, correctable, named_so
from marts.provenance import UNIT
from schemas.errors import BadValueError, RuleError
from schemas.exports import all_exports
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from schemas.table import Column, Export
    from store import Act

ROLES = ("finance", "procurement", "it", "security", "chair")
LONGEST = 1000


@dataclass(frozen=True)
class Cell:
    """What is corrected: a column of an item, named by its key or name; `feed` where several lists name it."""

    table: str
    key: str
    column: str
    feed: str = ""


@dataclass(frozen=True)
class Listed:
    """An item as its list says it: feed, key, name, and where the cell in question stands.

    `value` is what the list says there, as text of the column's type, and `text` what stands in the cell.
    """

    feed: str
    key: str
    subject: str
    value: str | None
    text: str | None
    load_id: int
    source_row: int
    cell: str | None
    file: str
    sheet: str
    loaded_by: str


def correct(home: Path, actor: Actor, cell: Cell, value: str, *, reason: str) -> int:
    """Correct what a list says of an item, until the list says so itself; return the sequence of the act.

    NotAllowedError, BadValueError and RuleError say why it was not corrected.
    """
    table, export = cell.table, _export(cell.table)
    require(actor, KIND.name, ROLES, table=table)
    why = " ".join(reason.split())
    if not 0 < len(why) <= LONGEST:
        raise RuleError("A correction is made with a reason. Say why the list is wrong, in a sentence.")

    def draft(db: DuckDBPyConnection, _seq: int) -> Draft:
        named = column_of(table, cell.column) or _refused(db, export, cell)
        item = find(db, cell, named)
        said = meant(db, named, value)
        _require_news(db, table, item, named, said)
        return Draft(actor.name, actor.verified, KIND.name, content(table, item, named, said, reason=why))

    return store.publish(home, WRITER, [draft])[0].seq


def content(table: str, item: Listed, column: Column, value: str, *, reason: str) -> dict[str, Any]:
    """Return what a correction keeps: the item, its value, what the list said then and where, and why."""
    return {
        "table": table, "feed": item.feed, "key": item.key, "subject": item.subject, "column": column.name,
        "value": value, "source": item.value, "text": item.text, "load": item.load_id,
        "row": item.source_row, "cell": item.cell, "reason": reason,
    }  # fmt: skip


def find(db: DuckDBPyConnection, cell: Cell, column: Column) -> Listed:
    """Return the one item of the current lists that is meant, with what they say of it; an error where none is."""
    export, key = _export(cell.table), cell.key
    rows = [row for row in _rows(db, export, column, key) if cell.feed in {"", row.feed}]
    exact = [row for row in rows if row.key == key] or rows
    if not exact:
        where = f" in {cell.feed}" if cell.feed else ""
        raise BadValueError(export.title, key, f"the key or the name of an item that is listed now{where}")
    feeds = sorted({row.feed for row in exact})
    if len(feeds) > 1:
        raise RuleError(f'{export.title}: "{key}" is in {len(feeds)} lists ({", ".join(feeds)}). Name one with --feed.')
    if len({row.key for row in exact}) > 1:
        keys = ", ".join(sorted({row.key for row in exact}))
        raise RuleError(f'{export.title}: "{key}" is the name of several items ({keys}). Name one by its key.')
    if any(not alike(column, row.value, exact[0].value) for row in exact):
        rows_said = ", ".join(str(row.source_row) for row in exact)
        raise RuleError(
            f'{exact[0].file}: "{key}" stands in rows {rows_said}, which do not agree on {column.heading}. Ask '
            f"{exact[0].loaded_by}, who loaded the list, to leave one of them, and load it again."
        )
    return exact[0]


def _rows(db: DuckDBPyConnection, export: Export, column: Column, key: str) -> list[Listed]:
    """Return the records that a key or name means, with what their lists themselves say in a column."""
    named = [each for group in export.needed for each in group if each not in export.key] or list(export.key)
    subject = f"coalesce({', '.join(f't.{each}::varchar' for each in (*named, *export.key))})"
    names = (f"lower({each}::varchar)" for each in ("c.item_key", subject))
    if column == UNIT:
        cell = ("nullif(l.unit, '')", "null", "null")
    else:
        cell = (f"t.{column.name}::varchar", f"t.raw ->> '{column.name}'", f"t.origins ->> '{column.name}'")
    rows = db.execute(
        f"""
        select
            c.feed, c.item_key, {subject}, {cell[0]}, coalesce({cell[1]}, {cell[0]}), t.load_id, t.source_row,
            coalesce({cell[2]}, letters.letter || t.source_row), l.file, l.sheet, l.loaded_by
        from {export.name}_current c
        join {export.name} t on c.load_id = t.load_id and c.source_row = t.source_row
        join loads l on t.load_id = l.load_id
        left join load_columns letters on t.load_id = letters.load_id and letters.column_name = $column
        where $key = c.item_key or lower($key) in ({", ".join(names)})
        order by c.feed, t.load_id, t.source_row
        """,
        {"key": key, "column": column.name},
    ).fetchall()
    return [Listed(*row) for row in rows]


def _export(table: str) -> Export:
    known = {name: each for name, each in all_exports().items() if correctable(name)}
    if table in known:
        return known[table]
    if table not in all_exports():
        raise BadValueError("List", table, f"one of {', '.join(known)}")
    raise RuleError(
        f"{all_exports()[table].title}: its amounts and records are never corrected here. Ask who sends it to mend the "
        "file, and load that: it takes the place of the earlier one."
    )


def _refused(db: DuckDBPyConnection, export: Export, cell: Cell) -> NoReturn:
    """Raise with why a column is not corrected here, and what to do instead."""
    named = named_so(export.columns, cell.column)
    if named and named.kind.numeric:
        item = find(db, cell, named)
        where = ", ".join(each for each in (item.file, item.sheet, item.cell) if each)
        raise RuleError(
            f"{named.heading} of {item.subject}: amounts and numbers are never corrected here. {where} says "
            f"{shown(named, item.text)}. Ask {item.loaded_by}, who loaded it, to mend it, and load the list again."
        )
    if named and export.name == "decisions" and named.name == "status":
        raise RuleError(
            f'Decision {cell.key}: a decision is taken or put off in the Decision queue ("evenkeel decide"), with one '
            "name and one date, and not by a correction."
        )
    known = ", ".join(each.heading for each in correctable(export.name))
    raise BadValueError("Column", cell.column, f"one of {known}")


def _require_news(db: DuckDBPyConnection, table: str, item: Listed, column: Column, said: str) -> None:
    """Raise RuleError where the list, an earlier correction or the Decision queue already says it."""
    standing = db.execute(
        "select seq, value from corrections_standing where table_name = ? and feed = ? and item_key = ? "
        "and column_name = ?",
        [table, item.feed, item.key, column.name],
    ).fetchall()
    about = f"{column.heading} of {item.subject}"
    if standing and alike(column, standing[0][1], said):
        raise RuleError(f"{about}: act {standing[0][0]} corrected it to {shown(column, said)} already.")
    if alike(column, item.value, said):
        undo = (
            f" Undo act {standing[0][0]} to take its correction back." if standing else " Nothing has to be corrected."
        )
        raise RuleError(f"{about}: the list itself says {shown(column, item.value)}.{undo}")
    if table == "decisions" and column.name in {"owner", "due_date"}:
        here = db.execute(
            "select decision_id, said_in_act from decision_queue where feed = ? and item_key = ? "
            "and said_in_act is not null",
            [item.feed, item.key],
        ).fetchall()
        if here:
            raise RuleError(
                f"Decision {here[0][0]}: its owner and date were said here in act {here[0][1]}, not by a list. "
                "Decide it or put it off again to change them."
            )


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    said = act.content
    about = [said[each] for each in ("table", "feed", "key", "subject", "column", "value", "source", "text", "load")]
    db.execute(
        f"insert into corrections values ({', '.join('?' * 15)})",
        [act.seq, *about, said["row"], said["cell"], said["reason"], act.at, act.who],
    )


def _subject(content: dict[str, Any]) -> str:
    column = column_of(content["table"], content["column"])
    if column is None:
        return f"Corrected {content['column']} of {content['subject']} to {content['value']}"
    says = f"{shown(column, content['value'])}; the list says {shown(column, content['text'])}"
    return f"Corrected {column.heading} of {content['subject']} to {says}"


KIND = Kind("correct", ROLES, _apply, _subject)
