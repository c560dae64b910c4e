"""What a new list says to the corrections of its items: the same as ever, the correction, a third thing, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts.correctable import column_of
from marts.provenance import UNIT
from marts.say import say_count, say_date, say_list, say_word
from pipelines.findings import Choice, Question
from pipelines.judge.owners import name_key
from schemas.derive.ddl import item_key
from schemas.errors import BadValueError
from schemas.exports import all_exports

if TYPE_CHECKING:
    from datetime import datetime

    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan
    from pipelines.understood import Understood
    from schemas.table import Column

KEEP, TAKE = "keep", "take"
QUESTION = "correction"
FEW = 3  # corrections named in a receipt
OVER = "third"  # what nobody has answered yet: the correction is not shown, because the list says something newer
AS_ANSWERED = {KEEP: "kept", TAKE: "taken"}


@dataclass(frozen=True)
class Correction:
    """A correction of one cell of an item: its value, and all that the list is known to say instead."""

    seq: int
    key: str
    subject: str
    column: Column
    value: str
    known: tuple[str | None, ...]
    who: str
    at: datetime


@dataclass(frozen=True)
class Says:
    """What a list says in the cell of a correction; `heard` is same, agrees, third, silent (no such column) or gone."""

    heard: str
    value: str | None = None
    text: str | None = None
    source_row: int | None = None
    cell: str | None = None


def answered(db: DuckDBPyConnection, found: Understood, planned: Plan, options: LoadOptions) -> Plan:
    """Return the plan with the answers to what its list says against corrections; as questions where there are none."""
    if not _becomes_current(db, found.table, planned):
        return planned
    db.register("coming_list", found.rows)
    try:
        every = [
            (each, _says(db, "coming_list", found, planned.feed.unit, each))
            for each in _corrections(db, found.table, planned.feed.name, standing=True)
        ]
    finally:
        db.unregister("coming_list")
    said = [(each, says) for each, says in every if says.heard == OVER]
    given = {str(each.seq): options.answers.get(f"{QUESTION}:{each.seq}", "") for each, _ in said}
    for each in given.values():
        if each not in {"", KEEP, TAKE}:
            raise BadValueError("Answer about a correction", each, f"{KEEP} or {TAKE}")
    questions = tuple(_question(found, each, says) for each, says in said if not given[str(each.seq)])
    if questions:
        return replace(planned, questions=questions)
    return replace(planned, corrections=given, says=" ".join([planned.says, *_ended(every, given)]).strip())


def note(db: DuckDBPyConnection, load_id: int, found: Understood, content: dict[str, Any]) -> None:
    """Note what a load says to every correction of its feed, where its list is now read."""
    every = _corrections(db, found.table, content["feed"], standing=False)
    if not every or not db.execute("select 1 from current_lists where load_id = ?", [load_id]).fetchall():
        return
    given = content.get("corrections", {})
    rows = f"(select * from {found.table} where load_id = {int(load_id)})"
    for each in every:
        says = _says(db, rows, found, content["unit"], each)
        heard = "silent" if says.heard == "gone" and content["partial"] else says.heard
        heard = AS_ANSWERED.get(given.get(str(each.seq), ""), heard) if heard == OVER else heard
        db.execute(
            "insert into correction_events values (?, ?, ?, ?, ?, ?, ?)",
            [load_id, each.seq, heard, says.value, says.text, says.source_row, says.cell],
        )


def alike(column: Column, one: str | None, other: str | None) -> bool:
    """Return whether two values of a column say the same: a name however it is written, a list in any order."""
    return _compared(column, one) == _compared(column, other)


def _compared(column: Column, value: str | None) -> object:
    if not value:
        return None
    if column.kind.name == "person":
        return name_key(value)
    if column.kind.name == "list":
        return frozenset(part.strip().casefold() for part in value.split(";") if part.strip())
    return " ".join(value.split()).casefold()


def shown(column: Column, value: str | None) -> str:
    """Return a value of a column in the words of a sentence."""
    if not value:
        return "nothing"
    return f'"{say_word(value) if column.kind.values else value}"'


def _ended(every: list[tuple[Correction, Says]], given: dict[str, str]) -> list[str]:
    """Return which corrections a list ends, and which it does not, as sentences for the receipt."""
    agreed = [each for each, says in every if says.heard == "agrees"]
    kept = [each for each, _ in every if given.get(str(each.seq)) == KEEP]
    taken = [each for each, _ in every if given.get(str(each.seq)) == TAKE]
    told = ((agreed, "The list now agrees with"), (kept, "Kept against the list:"), (taken, "Ended by the list:"))
    return [f"{says} {say_count(len(found), 'correction')} ({_named(found)})." for found, says in told if found]


def _named(found: list[Correction]) -> str:
    names = [f"{each.column.heading} of {each.subject}" for each in found[:FEW]]
    return say_list(names if len(found) <= FEW else [*names, f"{len(found) - FEW} more"])


def _becomes_current(db: DuckDBPyConnection, table: str, planned: Plan) -> bool:
    if all_exports()[table].ledger:
        return False
    newest = db.execute(
        "select max(as_of)::varchar from current_lists where table_name = ? and feed = ? and not partial",
        [table, planned.feed.name],
    ).fetchall()[0][0]
    return not newest or not planned.as_of or planned.as_of >= newest


def _corrections(db: DuckDBPyConnection, table: str, feed: str, *, standing: bool) -> list[Correction]:
    """Return the corrections of a feed: those that stand, or all that were ever made."""
    rows = db.execute(
        f"""
        select
            seq, item_key, subject, column_name, value, source_value, said_by, said_at,
            (
                select list(source_value) from correction_events
                where correction_seq = corrections.seq and heard = 'kept'
                    and seq not in (select act_seq from undone_acts)
            )
        from corrections
        where table_name = ? and feed = ? {"and seq in (select seq from corrections_standing)" if standing else ""}
        order by seq
        """,
        [table, feed],
    ).fetchall()
    found = [(column_of(table, row[3]), row) for row in rows]
    return [
        Correction(seq, key, subject, column, value, (then, *(kept or ())), who, at)
        for column, (seq, key, subject, _, value, then, who, at, kept) in found
        if column
    ]


def _says(db: DuckDBPyConnection, rows: str, found: Understood, unit: str, about: Correction) -> Says:
    """Return what a list says to a correction; `rows` is the SQL of its records."""
    export, name = all_exports()[found.table], about.column.name
    names = {each[0] for each in db.execute(f"describe select * from {rows}").fetchall()}
    has = name in names
    value, text, cell = (f"{name}::varchar", f"raw ->> '{name}'", f"origins ->> '{name}'") if has else ("null",) * 3
    text, cell = (text if "raw" in names else "null"), (cell if "origins" in names else "null")
    key = item_key(export, names)
    told = db.execute(
        f"select {value}, {text}, {cell}, source_row from {rows} where {key} = ? order by source_row", [about.key]
    ).fetchall()
    if not told:
        return Says("gone")
    if about.column == UNIT:
        told = [(unit or None, None, None, row) for *_, row in told]
    elif name not in found.columns and all(each[0] is None for each in told):
        return Says("silent")
    heard = [_heard(about, each[0]) for each in told]
    worst = next((each for each in (OVER, "same", "agrees") if each in heard), OVER)
    said, text, cell, row = told[heard.index(worst)]
    letter = found.columns[name].letter if name in found.columns else ""
    return Says(worst, said, text or said, row, cell or (f"{letter}{row}" if letter else None))


def _heard(about: Correction, value: str | None) -> str:
    if alike(about.column, value, about.value):
        return "agrees"
    return "same" if any(alike(about.column, value, each) for each in about.known) else OVER


def _question(found: Understood, about: Correction, says: Says) -> Question:
    column = about.column
    where = ", ".join(each for each in (found.file, found.sheet, says.cell or f"row {says.source_row}") if each)
    heading = column.heading[0].lower() + column.heading[1:]
    asks = (
        f'{where}: for "{about.subject}", {heading}, the list now says {shown(column, says.text or says.value)}. '
        f"{about.who} corrected it to {shown(column, about.value)} on {say_date(about.at.date())}, when the list said "
        f"{shown(column, about.known[0])}. Keep the correction, or take what the list says now?"
    )
    choices = (
        Choice(KEEP, f"keep the correction: {shown(column, about.value)}"),
        Choice(TAKE, f"take what the list says: {shown(column, says.value)}"),
    )
    return Question(f"{QUESTION}:{about.seq}", asks, KEEP, choices)
