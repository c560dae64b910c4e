"""The tie-out: files say X, shown Y, difference Z because ... (DESIGN section 1)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from marts.filters import COLUMNS, OF_FEEDS, conditions
from marts.say import NO_CURRENCY, say_count, say_exact, say_list
from marts.spend_sums import GROUP, in_currency, searches
from marts.sql import Sql, name, select, where

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection

OURS = "intercompany"
REASONS = {  # in the order in which they are said
    "set_aside": "set aside because they cannot be counted",
    "restated": "restated by a later file of the same period",
    "repeat": "repeats of records loaded before",
    "corrected": "corrected by a later file",
    OURS: "between our own units, left out of group totals",
}
SUMS = """
select currency_known, fate, is_intercompany and fate = 'current' as is_ours, coalesce(sum(amount), 0) as amount,
    cast(sum($records) as bigint) as records
from $view
where $where
group by all
having sum($records) <> 0 or sum(amount) <> 0
"""


@dataclass(frozen=True)
class TieOut:
    """What the files say, what is shown and why it differs: one figure per currency; reasons add up to the difference.

    `undone` (loads that were undone) and `gaps` (loads of which something is missing) stand beside it.
    """

    files: tuple[Figure, ...]
    shown: tuple[Figure, ...]
    difference: tuple[Figure, ...]
    reasons: tuple[Figure, ...]
    undone: Figure
    gaps: Figure
    says: str


def tie_out(db: Connection, **chosen: Unpack[Filters]) -> TieOut:
    """Return the tie-out of what is chosen: amounts read in every load that counts, beside the lines shown."""
    found = conditions(**chosen)
    lines = searches(found)
    rows = select(
        db,
        SUMS,
        records=Sql("1" if lines else "records"),
        view=name("spend_read" if lines else "spend_rollup_read"),
        where=where(found),
    )
    by_currency: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_currency[row["currency_known"] or NO_CURRENCY].append(row)
    currencies = sorted(by_currency, key=lambda each: (each == NO_CURRENCY, -_records(by_currency[each]), each))
    files = tuple(_files(by_currency[each], found, each) for each in currencies)
    shown = tuple(_shown(by_currency[each], found, each) for each in currencies)
    difference = tuple(
        derived("Difference", "a - b", said, seen, unit=said.unit, rule="What the files say less what is shown.")
        for said, seen in zip(files, shown, strict=True)
    )
    reasons = tuple(each for currency in currencies for each in _reasons(by_currency[currency], found, currency))
    undone, gaps = _undone(db, **chosen), _gaps(db)
    says = " ".join([_says(by_currency[each], each) for each in currencies] or ["No file says anything here."])
    return TieOut(files, shown, difference, reasons, undone, gaps, says + _warning(gaps) + _aside(undone))


def _files(rows: list[dict[str, Any]], found: tuple[Condition, ...], currency: str) -> Figure:
    rule = "Sum of the amounts of every record read in every load that counts, records set aside included."
    return Figure(
        "Files say", _sum(rows), currency, rule, Detail("spend_read", (*found, in_currency(currency)), "amount")
    )


def _shown(rows: list[dict[str, Any]], found: tuple[Condition, ...], currency: str) -> Figure:
    amount = _sum(row for row in rows if _reason(row) == "")
    rule = "Sum of the amounts of the lines that count; lines between our own units are left out."
    detail = Detail("spend_lines", (*found, GROUP, in_currency(currency)), "amount")
    return Figure("Shown", amount, currency, rule, detail)


def _reasons(rows: list[dict[str, Any]], found: tuple[Condition, ...], currency: str) -> list[Figure]:
    return [
        Figure(
            reason,
            _sum(own),
            currency,
            f"{say_count(_records(own), 'record')} {says}.",
            _detail(reason, found, currency),
        )
        for reason, says in REASONS.items()
        if (own := [row for row in rows if _reason(row) == reason])
    ]


def _detail(reason: str, found: tuple[Condition, ...], currency: str) -> Detail:
    fate = Condition("fate", "=", "current" if reason == OURS else reason)
    ours = (Condition(GROUP.column, "=", value=True),) if reason == OURS else ()
    return Detail("spend_read", (*found, in_currency(currency), fate, *ours), "amount")


def _reason(row: dict[str, Any]) -> str:
    return OURS if row["is_ours"] else "" if row["fate"] == "current" else str(row["fate"])


def _undone(db: Connection, **chosen: Unpack[Filters]) -> Figure:
    found = [Condition("table_name", "=", "spend")]
    found += [each for each in conditions(**chosen) if each.column in {COLUMNS[of] for of in OF_FEEDS}]
    text = (
        "select count(*) as count from loads where $where and load_id in (select act_seq from undone_acts) "
        "and load_id <= coalesce(getvariable('as_of_seq'), load_id) "
        "and coalesce(list_contains(getvariable('units'), unit), true)"
    )
    count = select(db, text, where=where(found))[0]["count"]
    detail = Detail("load_register", (*found, Condition("status", "=", "undone")))
    return Figure(
        "Undone loads", count, "loads", "Loads of spend that were undone: nothing of them is counted.", detail
    )


def _gaps(db: Connection) -> Figure:
    missing = Condition("amount_gap", "<>", Decimal(0))
    count = select(db, "select count(*) as count from load_gaps where $where", where=where([missing]))[0]["count"]
    rule = "Loads of which less or more is kept than their file said; there should be none."
    return Figure("Loads that do not tie", count, "loads", rule, Detail("load_register", (missing,)))


def _says(rows: list[dict[str, Any]], currency: str) -> str:
    files, shown = _sum(rows), _sum(row for row in rows if _reason(row) == "")
    parts = [
        f"{say_exact(_sum(own), currency)} in {say_count(_records(own), 'record')} {says}"
        for reason, says in REASONS.items()
        if (own := [row for row in rows if _reason(row) == reason])
    ]
    said = f"Files say {say_exact(files, currency)}, shown {say_exact(shown, currency)}"
    if not parts:
        return f"{said}: nothing is left out."
    return f"{said}, difference {say_exact(files - shown, currency)}: {say_list(parts)}."


def _warning(gaps: Figure) -> str:
    return f" Look at {say_count(int(gaps.value), 'load')} that does not add up to its file." if gaps.value else ""  # type: ignore[arg-type]


def _aside(undone: Figure) -> str:
    return f" {say_count(int(undone.value), 'undone load')} not counted." if undone.value else ""  # type: ignore[arg-type]


def _sum(rows: Any) -> Decimal:
    return sum((row["amount"] for row in rows), start=Decimal(0))


def _records(rows: list[dict[str, Any]]) -> int:
    return sum(int(row["records"]) for row in rows)
