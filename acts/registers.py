"""Registers: whether a new list replaces the old one, is a part of it, or is another list (DESIGN section 4)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from acts.heard import answered
from acts.setting import values
from pipelines.findings import Choice, Question
from schemas.errors import BadValueError
from schemas.exports import all_exports

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan
    from pipelines.understood import Understood

PART, GONE, NEW_VERSION, OTHER_LIST = "part", "gone", "new_version", "other_list"


def plan_register(db: DuckDBPyConnection, found: Understood, base: Plan, options: LoadOptions) -> Plan:
    """Decide whether the staged list becomes the current one of its feed, and what it says against corrections."""
    planned = _listed(db, found, base, options)
    return planned if planned.questions else answered(db, found, planned, options)


def _listed(db: DuckDBPyConnection, found: Understood, base: Plan, options: LoadOptions) -> Plan:
    if all_exports()[found.table].grows:
        return replace(base, partial=True, says="Its records are added to the log; what a record said before is kept.")
    newest = db.execute(
        "select load_id, as_of::varchar from current_lists where table_name = ? and feed = ? and not partial",
        [found.table, base.feed.name],
    ).fetchall()
    if not newest:
        return base
    load_id, current_as_of = newest[0]
    old, new, both = _keys(db, found.table, base.feed.name)
    dropped = old - both
    known = values(db)
    is_older = base.as_of and base.as_of < current_as_of
    # An older list is asked about as well: another list would be hidden behind this one for good.
    if both * 2 < new and not (is_older and options.answers.get("same_list") == NEW_VERSION):
        return _other(found, base, options, both=both, new=new)
    if is_older:
        return replace(
            base, says=f"The list of {current_as_of} stays the current one: this one is older ({base.as_of})."
        )
    if dropped >= int(known["register_drop_count"]) and dropped > old * Decimal(known["register_drop_share"]):
        return _part(found, base, options, kept=both, old=old)
    says = (
        f"It replaces the list of {current_as_of} (load {load_id}): {new - both} new, {dropped} gone, {both} in both."
    )
    return replace(base, says=says)


def _other(found: Understood, base: Plan, options: LoadOptions, *, both: int, new: int) -> Plan:
    chosen = options.answers.get("same_list", "")
    if chosen == OTHER_LIST:
        name = f"{base.feed.name}: {found.source or found.sheet}"
        return replace(base, feed=replace(base.feed, name=name), says="It is kept beside the other list.")
    if chosen:
        _one_of(chosen, NEW_VERSION, OTHER_LIST)
        return replace(base, says="It is the new version of the list.")
    asks = (
        f"{found.file}: only {both} of its {new} items are in the list {base.feed.name}. "
        f"Is it a new version of that list, or another list that stands beside it?"
    )
    guess = OTHER_LIST if not both else NEW_VERSION
    choices = (
        Choice(NEW_VERSION, "a new version: it takes the place of the old list"),
        Choice(OTHER_LIST, "another list"),
    )
    return replace(base, questions=(Question("same_list", asks, guess, choices),))


def _part(found: Understood, base: Plan, options: LoadOptions, *, kept: int, old: int) -> Plan:
    chosen = options.answers.get("partial_list", "")
    if chosen:
        _one_of(chosen, PART, GONE)
        says = "It is a part of the list: the other items stay." if chosen == PART else f"{old - kept} items are gone."
        return replace(base, partial=chosen == PART, says=says)
    notes = [each.says for each in found.findings if each.rule in {"hidden_rows", "filter"}]
    asks = (
        f"{found.file}: {kept} of the {old} items of {base.feed.name} are in this file, {old - kept} are not. "
        f"{' '.join(notes)}{' ' if notes else ''}Is it a part of the list, or are the others gone?"
    )
    choices = (Choice(PART, "a part of the list: the others stay"), Choice(GONE, "the others are gone"))
    return replace(base, questions=(Question("partial_list", asks, PART if kept * 2 < old else GONE, choices),))


def _one_of(chosen: str, one: str, other: str) -> None:
    if chosen not in (one, other):
        raise BadValueError("Answer about a list", chosen, f"{one} or {other}")


def _keys(db: DuckDBPyConnection, table: str, feed: str) -> tuple[int, int, int]:
    """Return how many different keys the feed has now, the file has, and both have."""
    db.execute(
        f"create or replace temp table listed_keys as select distinct item_key from {table}_current where feed = ?",
        [feed],
    )
    return tuple(
        db.execute(
            "select (select count(*) from listed_keys), count(distinct item_key), "
            "count(distinct item_key) filter (item_key in (select item_key from listed_keys)) from staged"
        ).fetchall()[0]
    )
