"""Spend without a contract: paid in months in which no contract of the lists was in force with the vendor."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Figure, Series
from marts.filters import conditions
from marts.looks import Look, dark, in_month, of_month, stated
from marts.months import calendar, span
from marts.say import say_date, say_month
from marts.spend_columns import SPEND_LINES, VENDOR
from marts.spend_sums import GROUP, Measure, Source, evidence, measures, sums
from marts.sql import select, value
from marts.vendors import written
from schemas.kinds import CURRENCY, choice, money, text
from schemas.table import Mart, column

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection

TITLE = "Spend with and without a contract, by month"
DARK = "Load a list of contracts to light this part: the sheet 'contracts' says what is signed with whom."
COVERS = choice({"in_force": (), "none": (), "cannot_tell": ()})
WAITS = "waits"
NAMES = {
    "none": "Without a contract", WAITS: "May have a contract", "in_force": "With a contract",
    "cannot_tell": "Cannot tell",
}  # fmt: skip
RULES = {
    "none": "Spend in months in which no contract of the lists was in force with the vendor, by contract number, "
            "vendor number or equal name.",
    WAITS: "Spend in months in which no contract was in force with the vendor under this name, where contract lists "
           "have a like name and nobody said yet whether they are one.",
    "in_force": "Spend in months in which a contract of the lists was in force with the vendor.",
    "cannot_tell": "Spend with vendors of which a contract is listed whose first or last day is not known.",
}  # fmt: skip
ORDERED = Condition("po_number", "is not null")
SPEND_CONTRACTED = Mart(
    name="spend_contracted",
    title="Spend lines by contract",
    row="One row per spend line that counts.",
    columns=(
        *SPEND_LINES.columns,
        column("contract_cover", COVERS, "Contract in force", "Whether one was in force with the vendor that month."),
    ),
)
COLUMNS = (
    VENDOR,
    column("without", money, "Without a contract", "What it was paid in months without one.", unit="unit"),
    column("paid", money, "All spend", "What it was paid in all.", unit="unit"),
    column("unit", CURRENCY, "Currency", "The currency of the amounts."),
    column("says", text, "Contracts", "What the lists say of its contracts."),
)


def without_contract(db: Connection, **chosen: Unpack[Filters]) -> Look:
    """Return what is spent without a contract, by month and by vendor; dark without a list of contracts."""
    found = (*conditions(**chosen), GROUP)
    if not value(db, "select count(*) from current_lists where table_name = 'contracts'"):
        rows = sums(db, found)
        return dark(TITLE, DARK, figures=_ordered(db, rows, found) if rows else ())
    rows = sums(db, found, by=("vendor", "contract_cover"), of=_source(db))
    _tell_apart(db, rows)
    known = measures(rows)
    totals = _totals(rows, found, known)
    waiting = tuple(each for each in totals if each.name == NAMES[WAITS])
    full = "Nothing: a contract of the lists was in force with every vendor in every month"
    return Look(
        TITLE,
        _series(db, rows, found, known),
        "Paid without a contract",
        _vendors(db, rows, found, known),
        shown=tuple(each.name for each in COLUMNS),
        figures=(*totals, *_ordered(db, rows, found)),
        empty="No spend line matches these filters.",
        said=f"{full}{', but for names that wait for an answer' if waiting else ''}." if rows else "",
        waiting=waiting,
    )


def _tell_apart(db: Connection, rows: list[dict[str, Any]]) -> None:
    """Say of rows without a contract which of them an answer may give one: a like name is in the contract lists."""
    bare = {row["vendor"] for row in rows if row["contract_cover"] == "none"}
    names = {row["vendor"] for row in select(db, "select vendor from contract_waiting")} if bare else set()
    for row in rows:
        if row["contract_cover"] == "none" and row["vendor"] in names:
            row["contract_cover"] = WAITS


def _source(db: Connection) -> Source:
    """Return the lines where some name a contract themselves, else the roll-ups: contracts are in none of these."""
    named = value(db, "select count(*) from (select 1 from spend where contract_id is not null limit 1) as named")
    return Source("" if named else "spend_rollup_contracted", SPEND_CONTRACTED.name)


def _cover(cover: str, rows: list[dict[str, Any]]) -> tuple[Condition, ...]:
    """Return the conditions for a cover; names that wait have none in force, and are told by their names."""
    if cover != WAITS:
        return (Condition("contract_cover", "=", cover),)
    names = tuple(sorted({row["vendor"] for row in rows if row["contract_cover"] == WAITS}))
    return (Condition("contract_cover", "=", "none"), Condition("vendor", "in", names))


def _figure(
    name: str, rows: list[dict[str, Any]], cover: str, found: tuple[Condition, ...], measure: Measure
) -> Figure:
    """Return what was spent under a cover; without a contract is what has none in force less what waits."""
    covers = {"none": ("none", WAITS)}.get(cover, (cover,))
    own = [row for row in rows if row["contract_cover"] in covers]
    detail = evidence((*found, *_cover(cover, rows)), measure, SPEND_CONTRACTED.name)
    figure = Figure(name, measure.amount(own), measure.unit, RULES[cover], detail)
    return _less(figure, _figure(NAMES[WAITS], rows, WAITS, found, measure)) if _waits(cover, own) else figure


def _waits(cover: str, rows: list[dict[str, Any]]) -> bool:
    return cover == "none" and any(row["contract_cover"] == WAITS for row in rows)


def _less(figure: Figure, waits: Figure) -> Figure:
    every = replace(figure, name="No contract in force under this name")
    rule = f"{figure.rule} Less what is paid under a like name that waits for an answer."
    return derived(figure.name, "a - b", every, waits, unit=figure.unit, rule=rule)


def _totals(rows: list[dict[str, Any]], found: tuple[Condition, ...], known: tuple[Measure, ...]) -> tuple[Figure, ...]:
    """Return what was spent without a contract, where nobody can tell, and in all."""
    told: list[Figure] = []
    for each in known:
        told.append(_figure(NAMES["none"], rows, "none", found, each))
        apart = (cover for cover in (WAITS, "cannot_tell") if any(row["contract_cover"] == cover for row in rows))
        told += [_figure(NAMES[cover], rows, cover, found, each) for cover in apart]
        rule = "Sum of the amounts of all lines; lines between our own units are left out."
        told.append(Figure("All spend", each.amount(rows), each.unit, rule, evidence(found, each)))
    return tuple(told)


def _ordered(db: Connection, rows: list[dict[str, Any]], found: tuple[Condition, ...]) -> tuple[Figure, ...]:
    """Return what was spent with the number of a purchase order; unknown where no line has one."""
    ordered = sums(db, (*found, ORDERED), of=Source("", "spend_marked"))
    if not ordered:
        rule = "No line names a purchase order: the column 'PO number' of the sheet 'spend' says it."
        return (Figure("With an order number", None, "", rule, ()),)
    rule = "Sum of the lines that name a purchase order."
    return tuple(
        Figure("With an order number", each.amount(ordered), each.unit, rule, evidence((*found, ORDERED), each))
        for each in measures(rows)
    )


def _series(
    db: Connection, rows: list[dict[str, Any]], found: tuple[Condition, ...], known: tuple[Measure, ...]
) -> tuple[Series, ...]:
    if not rows:
        return ()
    months = calendar(db)
    labels = span(min(row["period"] for row in rows), max(row["period"] for row in rows))
    marked = tuple(each for each in labels if each >= months.open_from)
    present = [each for each in NAMES if any(row["contract_cover"] == each for row in rows)]
    return tuple(
        Series(NAMES[cover], labels, tuple(
            _point([row for row in rows if row["period"] == label], cover, found, measure, label,
                   covered=label in months.covered) for label in labels), marked)
        for measure in known for cover in present
    )  # fmt: skip


def _point(
    rows: list[dict[str, Any]],
    cover: str,
    found: tuple[Condition, ...],
    measure: Measure,
    label: str,
    *,
    covered: bool,
) -> Figure:
    """Return one month of a cover from all rows of that month."""
    named, of = f"{NAMES[cover]}, {say_month(label)}", (*found, in_month(label))
    covers = {"none": ("none", WAITS)}.get(cover, (cover,))
    own = [row for row in rows if row["contract_cover"] in covers]
    detail = evidence((*of, *_cover(cover, rows)), measure, SPEND_CONTRACTED.name)
    figure = of_month(own, measure, Figure(named, None, measure.unit, RULES[cover], detail), covered=covered)
    if not _waits(cover, own) or figure.value is None:
        return figure
    return _less(figure, _point(rows, WAITS, found, measure, label, covered=covered))


def _vendors(
    db: Connection, rows: list[dict[str, Any]], found: tuple[Condition, ...], known: tuple[Measure, ...]
) -> Any:
    """Return the vendors that were paid without a contract, the most first."""
    ended, by_vendor = _ended(db), defaultdict(list)
    for row in rows:
        by_vendor[row["vendor"]].append(row)
    bare = {name for name, own in by_vendor.items() if any(row["contract_cover"] == "none" for row in own)}
    told = [
        _row(name, by_vendor[name], found, each, ended)
        for each in known for name in bare if any(each.of(row) for row in by_vendor[name])
    ]  # fmt: skip
    told.sort(key=lambda row: (-row["without"], row["vendor"] or ""))
    rule = "Vendors as the ledgers name them that were paid in a month without a contract."
    return stated("Vendors", "vendors", rule, COLUMNS, told)


def _row(
    name: str | None, rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, ended: dict[str, str]
) -> dict[str, Any]:
    of = Condition("vendor", "is null") if name is None else Condition("vendor", "=", name)
    figure = _figure(f"Without a contract: {name or 'lines without a vendor'}", rows, "none", (*found, of), measure)
    says = ended.get(written(name)) or ended.get(f"number {name}") or "none in force"
    return {"vendor": name, "without": figure.value, "paid": measure.amount(rows), "unit": measure.unit,
            "says": says, "_figure": figure}  # fmt: skip


def _ended(db: Connection) -> dict[str, str]:
    """Return what the lists say of the last contract of each vendor, by its written name and by its number."""
    text = (
        "select written, vendor_id, max(end_date) as ends, bool_or(end_date is null) as is_open from contract_spans "
        "group by written, vendor_id"
    )
    known: dict[str, str] = {}
    for row in select(db, text):
        says = "no last day listed" if row["is_open"] else f"last ends {say_date(row['ends'])}"
        known |= {f"number {row['vendor_id']}": says} if row["vendor_id"] else {}
        known |= {row["written"]: says} if row["written"] else {}
    return known
