"""Ledgers: what a new file of bookings repeats, restates or adds (DESIGN section 4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from acts.planned import Retired
from acts.setting import values
from acts.staging import current
from pipelines.findings import Choice, Question
from schemas.errors import BadValueError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan
    from pipelines.understood import Understood

REPLACE, CORRECT, ADD, NEW_ROWS = "replace", "correct", "add", "new_rows"
HALF = Decimal("0.5")
RESTATED_DOCUMENTS = 0.5  # a restated month names most of the documents it replaces; below that it may be another book


@dataclass(frozen=True)
class Overlap:
    """The coming rows beside the current ones: counts and sums, overall and in the periods that both claim."""

    coming: int
    repeated: int
    periods: tuple[str, ...]
    old_rows: int
    old_kept: int
    old_total: Decimal
    new_total: Decimal
    old_documents: int
    same_documents: int


def plan_ledger(db: DuckDBPyConnection, found: Understood, base: Plan, options: LoadOptions) -> Plan:
    """Decide what the staged rows of a ledger do to the rows that count now."""
    # Senders that nobody has named may be the same one, until somebody says that this is another.
    said = options.feed or "unit" in options.answers
    _compare(db, found.table, base.feed.name, base.feed.unit or ("" if not said else base.feed.name))
    seen = _overlap(db, base)
    if seen.coming and seen.repeated == seen.coming:
        return _repeat(db, base)
    share = Decimal(seen.repeated) / seen.coming if seen.coming else Decimal(0)
    chosen = options.answers.get("overlap", "")
    if not chosen and _unclear(seen, share, Decimal(values(db)["overlap_share"])):
        return replace(base, questions=(_question(found, seen),))
    if not chosen:
        chosen = REPLACE if seen.periods else ADD
    return _follow(db, base, seen, chosen)


def _compare(db: DuckDBPyConnection, table: str, feed: str, unit: str) -> None:
    """Create `standing` (rows of this feed or unit that count now) and `repeats` (coming row, standing load)."""
    db.execute(
        f"create or replace temp table standing as select *, feed = ? as own from {current(table)} "
        f"where feed = ? or unit = ?",
        [feed, feed, unit],
    )
    db.execute(
        "create or replace temp table repeats as select s.source_row, min(t.load_id) as load_id from staged s "
        "join standing t on s.row_hash = t.row_hash and s.occurrence = t.occurrence group by s.source_row"
    )


def _overlap(db: DuckDBPyConnection, base: Plan) -> Overlap:
    coming, repeated = db.execute("select count(*), (select count(*) from repeats) from staged").fetchall()[0]
    first, last = base.covers or ("", "")
    common = db.execute(
        "select distinct period from standing where own and period between ? and ? order by 1", [first, last]
    ).fetchall()
    periods = tuple(each for (each,) in common)
    inside = "own and period between ? and ?"
    old = db.execute(
        f"select count(*), count(*) filter (row_hash in (select row_hash from staged)), coalesce(sum(amount), 0), "
        f"count(distinct document_id) from standing where {inside}",
        [first, last],
    ).fetchall()[0]
    new_total = db.execute(
        f"select coalesce(sum(amount), 0) from staged where period in (select period from standing where {inside})",
        [first, last],
    ).fetchall()[0][0]
    same = db.execute(
        f"select count(distinct document_id) from standing where {inside} "
        "and document_id in (select document_id from staged)",
        [first, last],
    ).fetchall()[0][0]
    old_total, new_total = Decimal(old[2]), Decimal(new_total)
    return Overlap(coming, repeated, periods, old[0], old[1], old_total, new_total, old[3], same)


def _unclear(seen: Overlap, share: Decimal, limit: Decimal) -> bool:
    """Return whether a person must say what the file means for what is there."""
    if not seen.periods:
        return share >= limit
    if seen.old_kept == seen.old_rows:
        return False  # everything that stands in these periods stands in the file too: replacing loses nothing
    if abs(seen.new_total) < abs(seen.old_total) * HALF or seen.coming * 2 < seen.old_rows or share >= limit:
        return True
    return not seen.old_documents or seen.same_documents < seen.old_documents * RESTATED_DOCUMENTS


def _question(found: Understood, seen: Overlap) -> Question:
    where = _span(seen.periods) if seen.periods else "other months"
    asks = (
        f"{found.file}: {seen.repeated} of its {seen.coming} records are known already. For {where} there are "
        f"{seen.old_rows} records with a total of {seen.old_total:,.2f}; this file has {seen.new_total:,.2f}. "
        f"Does it replace them, correct single documents, or come on top?"
    )
    replaces = abs(seen.new_total) >= abs(seen.old_total) * HALF and seen.coming * 2 >= seen.old_rows
    guess = (REPLACE if replaces else CORRECT if seen.same_documents else ADD) if seen.periods else NEW_ROWS
    choices = [Choice(ADD, f"add all {seen.coming} records to what is there")]
    if seen.repeated:
        choices.append(Choice(NEW_ROWS, f"add only the {seen.coming - seen.repeated} records that are not known yet"))
    if seen.periods:
        becomes = f"{where} becomes {seen.new_total:,.2f} instead of {seen.old_total:,.2f}"
        choices.insert(0, Choice(REPLACE, f"replace: {becomes}"))
        choices.insert(1, Choice(CORRECT, "correct: records of the same documents are replaced, all others stay"))
    return Question("overlap", asks, guess, tuple(choices))


def _repeat(db: DuckDBPyConnection, base: Plan) -> Plan:
    """The whole file is known: it adds nothing, but would stand in for the loads it repeats if they were undone."""
    loads = db.execute(
        "select load_id, list(source_row order by source_row) from repeats group by load_id order by 1"
    ).fetchall()
    files = db.execute(
        "select distinct file from live_loads where load_id in (select load_id from repeats) order by 1"
    ).fetchall()
    names = " and ".join(each for (each,) in files)
    rows = [((), each) if len(loads) == 1 else (tuple(rows), each) for each, rows in loads]
    retired = tuple(Retired(0, f"repeats {names}", rows=kept, because=load) for kept, load in rows)
    says = f"Every record is known already from {names}: this file adds nothing."
    return replace(base, status="repeat", says=says, retired=retired, repeats=loads[0][0])


def _follow(db: DuckDBPyConnection, base: Plan, seen: Overlap, chosen: str) -> Plan:
    if chosen not in (REPLACE, CORRECT, ADD, NEW_ROWS):
        raise BadValueError("Answer to overlap", chosen, f"{REPLACE}, {CORRECT}, {ADD} or {NEW_ROWS}")
    follow = {REPLACE: _replaced, CORRECT: _corrected, NEW_ROWS: _known_rows}
    retired = follow[chosen](db, base) if chosen in follow else ()
    becomes = f"{seen.old_total:,.2f} becomes {seen.new_total:,.2f}"
    says = {
        REPLACE: f"It replaces {seen.old_rows} records of {_span(seen.periods)}: {becomes}.",
        CORRECT: f"It corrects {sum(len(each.rows) for each in retired)} records of the same documents.",
        NEW_ROWS: f"{seen.repeated} records were known already and are not counted again.",
        ADD: "",
    }[chosen]
    return replace(base, says=says if retired else "", retired=retired)


def _replaced(db: DuckDBPyConnection, base: Plan) -> tuple[Retired, ...]:
    first, last = base.covers or ("", "")
    pairs = db.execute(
        "select distinct load_id, period from standing where own and period between ? and ? order by 1, 2",
        [first, last],
    ).fetchall()
    return tuple(Retired(load, "replaced by a later file of the same period", period=period) for load, period in pairs)


def _corrected(db: DuckDBPyConnection, base: Plan) -> tuple[Retired, ...]:
    first, last = base.covers or ("", "")
    found = db.execute(
        "select load_id, list(source_row order by source_row) from standing where own and period between ? and ? and "
        "document_id in (select document_id from staged) group by load_id order by 1",
        [first, last],
    ).fetchall()
    return tuple(Retired(load, "corrected by a later file", rows=tuple(rows)) for load, rows in found)


def _known_rows(db: DuckDBPyConnection, _base: Plan) -> tuple[Retired, ...]:
    found = db.execute(
        "select load_id, list(source_row order by source_row) from repeats group by load_id order by 1"
    ).fetchall()
    return tuple(Retired(0, "known already", rows=tuple(rows), because=load) for load, rows in found)


def _span(periods: tuple[str, ...]) -> str:
    if not periods:
        return "no month"
    return periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
