"""Ledgers: what a new file of bookings repeats, restates or adds (DESIGN section 4)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from acts.planned import Retired
from acts.setting import values
from acts.staging import current, measures
from pipelines.findings import Choice, Question
from schemas.errors import BadValueError
from schemas.exports import all_exports

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
    same_rows: int
    elsewhere: int


def plan_ledger(db: DuckDBPyConnection, found: Understood, base: Plan, options: LoadOptions) -> Plan:
    """Decide what the staged rows of a ledger do to the rows that count now."""
    # Senders that nobody has named may be the same one, until somebody says that this is another.
    said = options.feed or "unit" in options.answers
    _compare(db, found.table, base.feed.name, base.feed.unit or ("" if not said else base.feed.name))
    _claim(db, found.table, base)
    seen = _overlap(db, base)
    if seen.coming and seen.repeated == seen.coming:
        return _repeat(db, base)
    chosen = options.answers.get("overlap", "")
    plans = all_exports()[found.table].by_month
    if not chosen and _unclear(seen, Decimal(values(db)["overlap_share"]), plans=plans):
        return replace(base, questions=(_question(found, seen, "lines" if plans else "documents"),))
    return _follow(
        db, base, seen, chosen or (REPLACE if seen.periods else ADD), table=found.table, answered=bool(chosen)
    )


def _compare(db: DuckDBPyConnection, table: str, feed: str, unit: str) -> None:
    """Create `standing` (rows of this feed or unit that count now) and `repeats` (coming row, load that has it).

    Loads that are hidden because they repeat such a row have it too: with the first of them undone the next one
    stands in for it, and the coming one must go on waiting.
    """
    db.execute(
        f"create or replace temp table standing as select *, feed = ? as own from {current(table)} "
        f"where feed = ? or unit = ?",
        [feed, feed, unit],
    )
    db.execute(
        "create or replace temp table repeats as "
        "select s.source_row, s.period, min(t.load_id) as load_id, true as counts from staged s "
        "join standing t on s.row_hash = t.row_hash and s.occurrence = t.occurrence group by s.source_row, s.period"
    )
    db.execute(
        f"insert into repeats select distinct s.source_row, s.period, t.load_id, false from repeats r "
        f"join staged s on r.source_row = s.source_row and r.period = s.period "
        f"join {table} t on s.row_hash = t.row_hash and s.occurrence = t.occurrence "
        f"join live_loads l on t.load_id = l.load_id and (l.feed = ? or l.unit = ?) "
        f"semi join live_retirements own on t.load_id = own.load_id and own.seq = t.load_id "
        f"and coalesce(own.retired_row, t.source_row) = t.source_row and coalesce(own.period, t.period) = t.period "
        f"anti join live_retirements other on t.load_id = other.load_id and other.seq <> t.load_id "
        f"and coalesce(other.retired_row, t.source_row) = t.source_row and coalesce(other.period, t.period) = t.period",
        [feed, unit],
    )


def _claim(db: DuckDBPyConnection, table: str, base: Plan) -> None:
    """Create `claimed`: every row of this feed in the periods that the coming load covers, hidden ones included.

    What a later file restates is retired with all that stood there before: an undo of the file in between
    must not bring the oldest one back beside the newest.
    """
    export = all_exports()[table]
    measured = measures({each.name for each in export.columns} | {"period"}, export)
    first, last = base.covers or ("", "")
    db.execute(
        f"create or replace temp table claimed as select t.load_id, t.source_row, {measured} from {table} t "
        f"join live_loads l on t.load_id = l.load_id where l.feed = ? and t.period between ? and ?",
        [base.feed.name, first, last],
    )


def _overlap(db: DuckDBPyConnection, base: Plan) -> Overlap:
    coming, repeated = db.execute(
        "select count(*), (select count(*) from (select distinct source_row, period from repeats)) from staged"
    ).fetchall()[0]
    first, last = base.covers or ("", "")
    common = db.execute(
        "select distinct period from standing where own and period between ? and ? order by 1", [first, last]
    ).fetchall()
    periods = tuple(each for (each,) in common)
    inside = "own and period between ? and ?"
    old = db.execute(
        f"select count(*), count(s.source_row), coalesce(sum(t.amount), 0), count(distinct t.document_id) "
        f"from (select *, row_number() over (partition by row_hash) as place from standing where {inside}) t "
        f"left join staged s on t.row_hash = s.row_hash and t.place = s.occurrence",
        [first, last],
    ).fetchall()[0]
    new_total = db.execute(
        f"select coalesce(sum(amount), 0) from staged where period in (select period from standing where {inside})",
        [first, last],
    ).fetchall()[0][0]
    documents, rows = db.execute(
        f"select count(distinct document_id), count(*) from standing where {inside} "
        "and document_id in (select document_id from staged)",
        [first, last],
    ).fetchall()[0]
    old_total, new_total = Decimal(old[2]), Decimal(new_total)
    return Overlap(
        coming, repeated, periods, old[0], old[1], old_total, new_total, old[3], documents, rows, _elsewhere(db, base)
    )


def _elsewhere(db: DuckDBPyConnection, base: Plan) -> int:
    """Create `elsewhere`: coming rows that are known outside of what the file would replace; return how many."""
    first, last = base.covers or ("", "")
    db.execute(
        "create or replace temp table elsewhere as select s.source_row, s.period, t.load_id from staged s join ("
        "select *, row_number() over (partition by row_hash order by load_id, source_row) as place from standing "
        "where not (own and period between ? and ?)) t on s.row_hash = t.row_hash and s.occurrence = t.place",
        [first, last],
    )
    return int(db.execute("select count(*) from elsewhere").fetchall()[0][0])


def _unclear(seen: Overlap, limit: Decimal, *, plans: bool) -> bool:
    """Return whether a person must say what the file means for what is there."""
    share, elsewhere = (Decimal(each) / max(seen.coming, 1) for each in (seen.repeated, seen.elsewhere))
    if not seen.periods:
        return share >= limit
    if seen.old_kept == seen.old_rows:
        # Everything that stands in these periods stands in the file too: replacing loses nothing, but records that
        # also stand in other months or feeds would count twice.
        return elsewhere >= limit
    # A new version of a plan repeats most of the old one: that is how it is restated, and no partial overlap.
    partly = not plans and share >= limit
    if abs(seen.new_total) < abs(seen.old_total) * HALF or seen.coming * 2 < seen.old_rows or partly:
        return True
    return not seen.old_documents or seen.same_documents < seen.old_documents * RESTATED_DOCUMENTS


def _question(found: Understood, seen: Overlap, parts: str) -> Question:
    where = _span(seen.periods) if seen.periods else "other months"
    asks = (
        f"{found.file}: {seen.repeated} of its {seen.coming} records are known already. For {where} there are "
        f"{seen.old_rows} records with a total of {seen.old_total:,.2f}; this file has {seen.new_total:,.2f}. "
        f"Does it replace them, correct single {parts}, or come on top?"
    )
    replaces = abs(seen.new_total) >= abs(seen.old_total) * HALF and seen.coming * 2 >= seen.old_rows
    guess = (REPLACE if replaces else CORRECT if seen.same_documents else ADD) if seen.periods else NEW_ROWS
    choices = [Choice(ADD, f"add all {seen.coming} records to what is there")]
    if seen.repeated:
        choices.append(Choice(NEW_ROWS, f"add only the {seen.coming - seen.repeated} records that are not known yet"))
    if seen.periods:
        becomes = f"{where} becomes {seen.new_total:,.2f} instead of {seen.old_total:,.2f}"
        becomes += f", less {seen.elsewhere} records known from elsewhere" if seen.elsewhere else ""
        choices.insert(0, Choice(REPLACE, f"replace: {becomes}"))
        choices.insert(1, Choice(CORRECT, f"correct: records of the same {parts} are replaced, all others stay"))
    return Question("overlap", asks, guess, tuple(choices))


def _repeat(db: DuckDBPyConnection, base: Plan) -> Plan:
    """The whole file is known: it adds nothing, but would stand in for the loads it repeats if they were undone."""
    files = db.execute(
        "select distinct file from live_loads where load_id in (select load_id from repeats where counts) order by 1"
    ).fetchall()
    names = " and ".join(each for (each,) in files)
    coming, first = db.execute(
        "select (select count(*) from staged), (select min(load_id) from repeats where counts)"
    ).fetchall()[0]
    known = _known_rows(db, "repeats", f"repeats {names}")
    parts = Counter(each.because for each in known)  # a load known month by month is no whole
    retired = tuple(
        replace(each, rows=()) if len(each.rows) == coming and parts[each.because] == 1 else each for each in known
    )
    says = f"Every record is known already from {names}: this file adds nothing."
    return replace(base, status="repeat", says=says, retired=retired, repeats=first)


def _follow(db: DuckDBPyConnection, base: Plan, seen: Overlap, chosen: str, *, table: str, answered: bool) -> Plan:
    if chosen not in (REPLACE, CORRECT, ADD, NEW_ROWS):
        raise BadValueError("Answer to overlap", chosen, f"{REPLACE}, {CORRECT}, {ADD} or {NEW_ROWS}")
    retired: tuple[Retired, ...] = ()
    if chosen != ADD:
        retired = (
            _corrected(db, table) if chosen == CORRECT else _replaced(db) if chosen == REPLACE else _known_rows(db)
        )
    if chosen == REPLACE and answered:
        retired += _known_rows(db, "elsewhere")
    becomes = f"{seen.old_total:,.2f} becomes {seen.new_total:,.2f}"
    says = {
        REPLACE: f"It replaces {seen.old_rows} records of {_span(seen.periods)}: {becomes}.",
        CORRECT: f"It corrects {seen.same_rows} records of the same documents.",
        NEW_ROWS: f"{seen.repeated} records were known already and are not counted again.",
        ADD: "",
    }[chosen]
    return replace(base, says=says if retired else "", retired=retired)


def _replaced(db: DuckDBPyConnection) -> tuple[Retired, ...]:
    pairs = db.execute("select distinct load_id, period from claimed order by 1, 2").fetchall()
    return tuple(Retired(load, "replaced by a later file of the same period", period=period) for load, period in pairs)


def _corrected(db: DuckDBPyConnection, table: str) -> tuple[Retired, ...]:
    found = db.execute(
        f"with corrected as (select * from claimed where document_id in (select document_id from staged)), "
        f"several as (select load_id, source_row from {table} where load_id in (select load_id from corrected) "
        f"group by all having count(*) > 1) "
        f"select c.load_id, case when s.source_row is not null then c.period end as month, "
        f"list(distinct c.source_row order by c.source_row) from corrected c "
        f"left join several s on c.load_id = s.load_id and c.source_row = s.source_row group by all order by 1, 2"
    ).fetchall()
    return tuple(Retired(load, "corrected by a later file", month, tuple(rows)) for load, month, rows in found)


def _known_rows(db: DuckDBPyConnection, found_in: str = "repeats", why: str = "known already") -> tuple[Retired, ...]:
    """Retire coming records that are known, month by month where a row gives several of them."""
    found = db.execute(
        f"with several as (select source_row from staged group by all having count(*) > 1) "
        f"select f.load_id, case when s.source_row is not null then f.period end as month, "
        f"list(distinct f.source_row order by f.source_row) from {found_in} f "
        f"left join several s on f.source_row = s.source_row group by all order by 1, 2"
    ).fetchall()
    return tuple(Retired(0, why, month, tuple(rows), because=load) for load, month, rows in found)


def _span(periods: tuple[str, ...]) -> str:
    if not periods:
        return "no month"
    return periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
