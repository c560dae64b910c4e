"""Closed periods: which they are, and what a load or an undo would change in them (DESIGN section 4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from marts.say import NO_CURRENCY, say_date, say_exact, say_list, say_month
from pipelines.findings import Question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan, Retired
    from pipelines.understood import Understood

    Totals = dict[tuple[str, str | None], Decimal]  # by period and currency

REASON = "closed_period"  # the question of a load, and the answer that is the reason
NAMED = 3  # totals that are named one by one
RETIRED = """
    (t.load_id in (select load_id from leaving where period is null and source_row is null)
    or (t.load_id, t.covered_period) in
        (select (load_id, period) from leaving where period is not null and source_row is null)
    or (t.load_id, t.source_row) in
        (select (load_id, source_row) from leaving where source_row is not null and period is null)
    or (t.load_id, t.source_row, t.covered_period) in
        (select (load_id, source_row, period) from leaving where source_row is not null and period is not null))
"""


@dataclass(frozen=True)
class HistoryChange:
    """By what the total of a closed period changes, in one currency (None: not stated)."""

    period: str
    currency: str | None
    before: Decimal
    after: Decimal


def closed_to(db: DuckDBPyConnection) -> str:
    """Return the last period that finance has closed; "" while none is."""
    return str(db.execute("select coalesce(max(closed_to), '') from periods_closed").fetchall()[0][0])


def reasoned(db: DuckDBPyConnection, found: Understood, planned: Plan, options: LoadOptions) -> Plan:
    """Return the plan with what it changes in closed periods; as a question where that needs a reason and has none."""
    changed = _of_load(db, found, planned)
    if not changed:
        return planned
    reason = " ".join(options.answers.get(REASON, "").split())
    if reason:
        return replace(planned, history=changed, reason=reason)
    asks = f"{found.file} {_said(db, changed)} Why? (It will be told as a change of history.)"
    return replace(planned, status="question", says=asks, questions=(Question(REASON, asks, ""),))


def of_undo(db: DuckDBPyConnection, act: int, *, counts: bool) -> tuple[HistoryChange, ...]:
    """Return what changes in closed periods when an act no longer counts, or counts again. Needs a build to write."""
    if not (until := closed_to(db)):
        return ()
    before = _totals(db, until)
    db.execute("begin")
    try:
        db.execute("insert into undone values ((select max(seq) + 1 from acts), ?, ?)", [act, counts])
        after = _totals(db, until)
    finally:
        db.execute("rollback")
    return _changes(before, after)


def says_of(db: DuckDBPyConnection, changed: tuple[HistoryChange, ...]) -> str:
    """Return the words for changes of closed periods: "changes Sep 2026, closed on ... by ..., from A to B."."""
    return _said(db, changed)


def as_content(changed: tuple[HistoryChange, ...], reason: str) -> dict[str, Any]:
    """Return what an act keeps of the closed periods that it changes: nothing where it changes none."""
    if not changed:
        return {}
    rows = [[each.period, each.currency, str(each.before), str(each.after)] for each in changed]
    return {"history": {"reason": reason, "changed": rows}}


def apply_history(db: DuckDBPyConnection, seq: int, content: dict[str, Any]) -> None:
    """Note the closed periods that an act changes, as its content says."""
    said = content.get("history", {"changed": [], "reason": ""})
    for period, currency, before, after in said["changed"]:
        db.execute(
            "insert into history_changes values (?, ?, ?, ?, ?, ?)",
            [seq, period, currency, before, after, said["reason"]],
        )


def _of_load(db: DuckDBPyConnection, found: Understood, planned: Plan) -> tuple[HistoryChange, ...]:
    """Return what a load of spend changes: what it retires leaves the closed periods, what it brings comes in."""
    until = closed_to(db) if found.table == "spend" and planned.status == "loaded" else ""
    if not until:
        return ()
    _register_leaving(db, planned.retired)
    try:
        left = _by_period(db, f"select period, currency_known, -amount as amount from spend_current t where {RETIRED}")
        came = _by_period(db, _coming(db, found, planned))
    finally:
        db.unregister("leaving")
        db.unregister("coming")
    moved = _added(left, came)
    touched = {key: amount for key, amount in moved.items() if amount and key[0] <= until}
    if not touched:
        return ()
    before = _totals(db, until)
    return _changes(before, _added(before, touched))


def _register_leaving(db: DuckDBPyConnection, retired: Iterable[Retired]) -> None:
    rows = [(each.load_id, each.period, row) for each in retired for row in (each.rows or (None,))]
    columns = [[row[place] for row in rows] for place in range(3)]
    kinds = (pa.int64(), pa.string(), pa.int32())
    names = ("load_id", "period", "source_row")
    table = {name: pa.array(each, kind) for name, each, kind in zip(names, columns, kinds, strict=True)}
    db.register("leaving", pa.table(table))


def _coming(db: DuckDBPyConnection, found: Understood, planned: Plan) -> str:
    """Register the coming rows; return the question for those that will count, with period and currency as shown."""
    db.register("coming", found.rows)
    stated = found.currency.value if found.currency else None
    if stated is None:
        known = db.execute("select currency from feed_currencies where feed = ?", [planned.feed.name]).fetchall()
        stated = known[0][0] if known else None
    named = {name: name if name in found.rows.column_names else f"null::{kind}"
             for name, kind in (("currency", "varchar"), ("posting_date", "date"))}  # fmt: skip
    currency = f"coalesce({named['currency']}, '{stated}')" if stated else named["currency"]
    return f"""
        select coalesce(d.period, t.covered_period) as period, t.currency_known, t.amount
        from (select 0 as load_id, source_row, period as covered_period, {currency} as currency_known, amount,
            {named["posting_date"]} as posting_date from coming) t
        left join fiscal_days d on t.posting_date = d.day and t.covered_period = d.month
        where not {RETIRED}
    """


def _totals(db: DuckDBPyConnection, until: str) -> Totals:
    """Return what counts now in the periods up to one."""
    return _by_period(
        db, "select period, currency_known, amount from spend_rollup_current where period <= $until", until=until
    )


def _by_period(db: DuckDBPyConnection, text: str, **values: str) -> Totals:
    asked = f"select period, currency_known, coalesce(sum(amount), 0) from ({text}) group by all order by all"
    rows = db.execute(asked, values).fetchall() if values else db.execute(asked).fetchall()
    return {(period, currency): Decimal(amount) for period, currency, amount in rows}


def _added(one: Totals, other: Totals) -> Totals:
    found: Totals = defaultdict(Decimal)
    for part in (one, other):
        for key, amount in part.items():
            found[key] += amount
    return dict(found)


def _changes(before: Totals, after: Totals) -> tuple[HistoryChange, ...]:
    keys = sorted({*before, *after}, key=lambda key: (key[0], key[1] or ""))
    both = [(key, before.get(key, Decimal(0)), after.get(key, Decimal(0))) for key in keys]
    return tuple(HistoryChange(*key, old, new) for key, old, new in both if old != new)


def _said(db: DuckDBPyConnection, changed: tuple[HistoryChange, ...]) -> str:
    parts = [_one(db, each) for each in changed[:NAMED]]
    if len(changed) > NAMED:
        parts.append(f"{len(changed) - NAMED} more totals of closed periods")
    return f"changes {say_list(parts)}."


def _one(db: DuckDBPyConnection, change: HistoryChange) -> str:
    who, when = db.execute(
        "select closed_by, closed_at from periods_closed where closed_to >= ? order by seq limit 1", [change.period]
    ).fetchall()[0]
    unit = change.currency or NO_CURRENCY
    sums = f"from {say_exact(change.before, unit)} to {say_exact(change.after, unit)}"
    return f"{say_month(change.period)}, which was closed on {say_date(when)} by {who}, {sums}"
