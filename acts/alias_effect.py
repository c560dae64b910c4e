"""What answers would change, before they are given: sums, spend by supplier, and what moves to somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from acts import alias
from acts.alias_many import looked
from acts.alias_rules import PERSON, SYSTEM, TOPICS
from acts.copied import changed, private_copy
from acts.replay import apply
from marts import reconcile
from marts.sql import select
from store import Act

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.alias import Wish
    from acts.alias_many import Line
    from marts.figure import Value
    from marts.sql import Connection

SPEND = "select supplier_key, spend_currency, spend, spend_says from supplier_spend"
CONTRACTS = "select feed, item_key, coalesce(title, contract_id, item_key) as thing, supplier_key from contract_vendors"
SYSTEMS = """
select
    coalesce(unit, '') as unit, system_key, any_value(system) as thing,
    string_agg(distinct listed_vendor, '; ' order by listed_vendor) as suppliers
from system_vendors
group by all
"""
# What the other lists call a system, and which one of IT's list that is.
NAMED = """
select
    mentions.table_name, coalesce(mentions.name, mentions.number) as said, max(mentions.list) as list,
    coalesce(max(names.system), '') as system
from system_mentions as mentions
left join system_names as names on mentions.listed_system = names.listed_system
where mentions.table_name <> 'systems'
group by all
"""
OWNED = "select item_table, feed, item_key, thing, owner_now from ownership"
CALLED = "select supplier_key, name from suppliers"


@dataclass(frozen=True)
class Figure:
    """One figure of how much is matched, before and after; None is unknown, or was not there."""

    name: str
    unit: str
    before: Value
    after: Value


@dataclass(frozen=True)
class Spend:
    """What one supplier was paid in twelve months, before and after; None where it is no supplier of its own."""

    key: str
    name: str
    currency: str | None
    before: Decimal | None
    after: Decimal | None


@dataclass(frozen=True)
class Moved:
    """What belongs to somebody else after; "" is none."""

    thing: str
    before: str
    after: str


@dataclass(frozen=True)
class Effect:
    """What a set of answers would change: what becomes of each, figures, spend by supplier, and what moves.

    `contracts` and `systems` go to another supplier, `names` become another system, `owned` gets another owner.
    """

    lines: tuple[Line, ...]
    figures: tuple[Figure, ...]
    spend: tuple[Spend, ...]
    contracts: tuple[Moved, ...]
    systems: tuple[Moved, ...]
    names: tuple[Moved, ...] = ()
    owned: tuple[Moved, ...] = ()


@dataclass(frozen=True)
class Seen:
    """What answers can change, as it stands at one moment; names of systems and owners only where they are asked."""

    figures: Mapping[tuple[str, str], Value]
    spend: Mapping[str, tuple[str | None, Decimal | None]]
    contracts: Mapping[tuple[str, str], tuple[str, str]]
    systems: Mapping[tuple[str, str], tuple[str, str]]
    names: Mapping[tuple[str, str], tuple[str, str]]
    owned: Mapping[tuple[str, ...], tuple[str, str]]


def effect_of(home: Path, wishes: Sequence[Wish], *, today: date) -> Effect:
    """Return what answers would change; those that would be refused are left out, and nothing is written."""
    topics = {each.topic for each in wishes}
    with private_copy(home, today=today) as copy:
        called = {row["supplier_key"]: row["name"] for row in select(copy.shown, CALLED)}
        then, lines = changed(copy, lambda db: _answered(db, wishes, home))
        return compared(seen(copy.shown, topics), seen(then.shown, topics), called, lines)


def _answered(db: DuckDBPyConnection, wishes: Sequence[Wish], home: Path) -> tuple[Line, ...]:
    """Give the answers on a copy and return what becomes of each; those that would be refused are left out."""
    found = looked(db, wishes)
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
    for _, new in found:
        if new:
            act = Act(new.seq, now, "", verified=False, act=alias.KIND.name, content=alias.content(new))
            apply(db, act, home)
    return tuple(line for line, _ in found)


def seen(db: Connection, topics: Collection[str] = TOPICS) -> Seen:
    """Return what answers of these topics can change as a cursor shows it."""
    named = select(db, NAMED) if SYSTEM in topics else []
    owned = select(db, OWNED) if PERSON in topics else []
    return Seen(
        {(each.name, each.unit): each.value for each in reconcile.coverage(db)},
        {row["supplier_key"]: (row["spend_currency"], row["spend"]) for row in select(db, SPEND)},
        {(row["feed"], row["item_key"]): (row["thing"], row["supplier_key"] or "") for row in select(db, CONTRACTS)},
        {(row["unit"], row["system_key"]): (row["thing"], row["suppliers"] or "") for row in select(db, SYSTEMS)},
        {(row["table_name"], row["said"]): (f"{row['said']} ({row['list']})", row["system"]) for row in named},
        {
            (row["item_table"], row["feed"] or "", row["item_key"]): (row["thing"], row["owner_now"] or "")
            for row in owned
        },
    )


def compared(before: Seen, after: Seen, called: Mapping[str, str], lines: tuple[Line, ...] = ()) -> Effect:
    """Return what differs between two moments, the largest sums first; `called` are the names of suppliers."""
    figures = [
        Figure(*key, before.figures.get(key), after.figures.get(key)) for key in {**before.figures, **after.figures}
    ]
    nothing = (None, None)
    spend = [
        Spend(key, _name(called, key), (after.spend.get(key) or before.spend[key])[0],
              before.spend.get(key, nothing)[1], after.spend.get(key, nothing)[1])
        for key in {**before.spend, **after.spend}
        if before.spend.get(key) != after.spend.get(key)
    ]  # fmt: skip
    spend.sort(key=lambda each: (-max(each.before or 0, each.after or 0), each.key))
    return Effect(
        lines,
        tuple(each for each in figures if each.before != each.after),
        tuple(spend),
        _moved(called, before.contracts, after.contracts),
        _moved(called, before.systems, after.systems),
        _moved({}, before.names, after.names),
        _moved({}, before.owned, after.owned),
    )


def _moved(
    called: Mapping[str, str], before: Mapping[Any, tuple[str, str]], after: Mapping[Any, Any]
) -> tuple[Moved, ...]:
    """Return the things that belong to somebody else after."""
    nothing = ("", "")
    pairs = {key: (before.get(key, nothing), after.get(key, nothing)) for key in {**before, **after}}
    return tuple(
        Moved(was[0] or now[0], _names(called, was[1]), _names(called, now[1]))
        for was, now in (pairs[key] for key in sorted(pairs))
        if was[1] != now[1]
    )


def _names(called: Mapping[str, str], keys: str) -> str:
    return "; ".join(_name(called, key) for key in keys.split("; ") if key)


def _name(called: Mapping[str, str], key: str) -> str:
    return called.get(key) or key.removeprefix("name ")
