"""Spend against control: what grows beside how many checks of its things hold, for suppliers and for units (M19)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.months import span
from marts.rows import counted, listed
from marts.say import NO_CURRENCY, say_months, say_word
from marts.spend_growth import suppliers
from marts.spend_growth_columns import SPEND_GROWTH_CONTROL, SPEND_GROWTH_FACTS, STANDINGS
from marts.spend_sums import GROUP
from marts.sql import select, where

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection

USED = {"supplier": ("vendor", "search"), "unit": ("search",)}  # the filters of spend that narrow it
SHOWN = ("subject", "standing", "growth", "is_new", "control", "held", "checks", "not_known", "paid_now", "paid_before",
         "currency", "owner_held", "owner_checks", "fresh_held", "fresh_checks", "step_held", "step_checks",
         "ask")  # fmt: skip
LESS, CANNOT_TELL = "grows_with_less_control", "cannot_tell_yet"
TITLES = {LESS: "More spend, less control"}
DRAWN = 60
OTHERS, BEYOND = "In other currencies", "Smaller ones"
TOLD = Condition("standing", "<>", CANNOT_TELL)
HELD = Condition("is_held", "=", value=True)
SAID = {"supplier": ("Suppliers", "suppliers"), "unit": ("Units", "units")}


@dataclass(frozen=True)
class Limits:
    """From which growth spend is more, and from which share of checks it is in control: settings, in percent."""

    growth: float
    control: float


@dataclass(frozen=True)
class Spot:
    """One supplier or unit on the chart: where it stands, and the figures that say so; new ones have no growth."""

    key: str
    name: str
    standing: str
    ask: str
    is_new: bool
    growth: Figure
    control: Figure
    paid: Figure


def listing(db: Connection, *, point_kind: str = "supplier", limit: int = 500, **chosen: Unpack[Filters]) -> Rows:
    """Return suppliers or units: where more is spent with less control first, the most spend first among these."""
    detail = Detail("spend_growth_control", _of(db, point_kind, **chosen))
    return listed(db, SPEND_GROWTH_CONTROL, detail, SAID[point_kind][1], limit=limit)


def headline(db: Connection, *, point_kind: str = "supplier", **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return how many stand at each corner of the chart, and of how many that cannot be told."""
    own, unit = _of(db, point_kind, **chosen), SAID[point_kind][1]
    text = "Growth of a year at one rate, beside the share of the checks that hold; both limits are settings."
    rows = listing(db, point_kind=point_kind, limit=100_000, **chosen).rows
    return tuple(
        Figure(TITLES.get(each, say_word(each)), sum(row["standing"] == each for row in rows), unit, text,
               Detail("spend_growth_control", (*own, Condition("standing", "=", each))))
        for each in STANDINGS.values
    )  # fmt: skip


def limits(db: Connection) -> Limits:
    """Return the two limits between the corners, in percent."""
    (row,) = select(db, "select control_growth_from as growth, control_share_from as control from limits")
    return Limits(float(row["growth"] * 100), float(row["control"] * 100))


def spots(db: Connection, *, point_kind: str = "supplier", **chosen: Unpack[Filters]) -> tuple[Spot, ...]:
    """Return those of which both is known, the most spend first; of several currencies only the most frequent one."""
    own = (*_of(db, point_kind, **chosen), TOLD)
    of_one = Detail("spend_growth_control", (*own, _of_currency(_currencies(db, own)[:1])))
    rows = listed(db, SPEND_GROWTH_CONTROL, of_one, SAID[point_kind][1], limit=100_000).rows
    months = _months(db)
    return tuple(_spot(row, months) for row in sorted(rows, key=lambda row: -row["paid_now"])[:DRAWN])


def undrawn(db: Connection, *, point_kind: str = "supplier", **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return how many the chart leaves out though they can be told: in other currencies, and beyond the largest."""
    own, unit = (*_of(db, point_kind, **chosen), TOLD), SAID[point_kind][1]
    first, *others = _currencies(db, own) or ("",)
    of_one = Detail("spend_growth_control", (*own, _of_currency((first,))))
    rest = Detail("spend_growth_control", (*own, _of_currency(tuple(others))))
    drawn = counted(db, "Of the currency drawn", of_one, unit, "Those of which both is known, in that currency.")
    rule = f"Those of which both is known, without the {DRAWN} that were paid the most."
    found = (
        *([counted(db, OTHERS, rest, unit, "Those of which both is known, in other currencies.")] if others else []),
        derived(BEYOND, f"a - {DRAWN}", drawn, unit=unit, rule=rule),
    )
    return tuple(each for each in found if int(each.value or 0) > 0)  # type: ignore[arg-type]


def paid(row: dict[str, Any], months: dict[str, str], which: str) -> Figure:
    """Return what a supplier or unit was paid `now` or `before`: the sum of its lines at one rate."""
    first, last = months[f"{which}_from"], months[f"{which}_to"]
    own = "supplier_key" if row["point_kind"] == "supplier" else "unit"
    same = Condition("series_currency", "=", row["currency"])
    of = same if row["currency"] else Condition("series_currency", "is null")
    between = (Condition("period", ">=", first), Condition("period", "<=", last))
    detail = Detail(
        "spend_growth_lines", (Condition(own, "=", row["point_key"]), of, GROUP, *between), "one_rate_amount"
    )
    name = f"{row['subject']}, {say_months(first, last)}"
    return Figure(name, row[f"paid_{which}"], row["currency"] or NO_CURRENCY, "Sum of its lines, at one rate.", detail)


def growth(row: dict[str, Any], months: dict[str, str]) -> Figure:
    """Return by how much the last twelve covered months exceed the twelve before, in percent; None where it is new."""
    rule = "The last twelve covered months beside the twelve before, at one rate; without spend before, it is new."
    found = derived(f"Growth of {row['subject']}", "(a - b) * 100 / b", paid(row, months, "now"),
                    paid(row, months, "before"), unit="%", rule=rule)  # fmt: skip
    return (
        found
        if row["growth"] is not None or not row["paid_before"]
        else replace(found, value=None, evidence=(), formula="")
    )


def control(row: dict[str, Any]) -> Figure:
    """Return the share of the checks of its things that hold, in percent: owner, fresh, dated next step."""
    own = (Condition("point_kind", "=", row["point_kind"]), Condition("point_key", "=", row["point_key"]))
    known = (*own, Condition("is_held", "is not null"))
    held = Figure("Checks that hold", row["held"], "checks", "Checks of its things that hold.",
                  Detail("spend_growth_facts", (*own, HELD)))  # fmt: skip
    of = Figure("Checks", row["checks"], "checks", "Checks that can be told.", Detail("spend_growth_facts", known))
    rule = "The checks that hold, of a hundred that can be told: one owner, a fresh list, a dated next step."
    return derived(f"Control over {row['subject']}", "a * 100 / b", held, of, unit="%", rule=rule)


def facts(db: Connection, *, point_kind: str, point_key: str, limit: int = 300) -> Rows:
    """Return every check of one supplier or unit with its cells: what does not hold first."""
    own = (Condition("point_kind", "=", point_kind), Condition("point_key", "=", point_key))
    found = listed(db, SPEND_GROWTH_FACTS, Detail("spend_growth_facts", own), "checks", limit=limit)
    for row in found.rows:
        row["cell"] = (row.get("_cells") or {}).get(row["column_name"], row.get("cell"))
    return found


def months(db: Connection) -> dict[str, str]:
    """Return the first and the last month of the two years compared."""
    return _months(db)


def untold(db: Connection, *, point_kind: str = "supplier", **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return of how many a like name waits for an answer, so that nothing can be told of them; nothing where none."""
    if point_kind != "supplier":
        return ()
    of = (Condition("point_kind", "=", "supplier"), Condition("load_id", "is null"), Condition("is_held", "is null"))
    text = "select distinct point_key from spend_growth_facts where $where"
    keys = tuple(sorted(row["point_key"] for row in select(db, text, where=where(of)))) or ("",)
    waiting = (Condition("point_key", "in", keys), Condition("control", "is null"))
    detail = Detail("spend_growth_control", (*_of(db, point_kind, **chosen), *waiting))
    rule = "Suppliers that are on no vendor list, though a similar name is, and of which no check can be told."
    found = counted(db, "Names that wait for an answer", detail, "suppliers", rule)
    return (found,) if found.value else ()


def covered(db: Connection) -> int:
    """Return the most months that any spend ledger reporting lately covers."""
    rows = select(db, "select first_month, last_month from trend_feeds")
    return max((len(span(row["first_month"], row["last_month"])) for row in rows), default=0)


def _of(db: Connection, point_kind: str, **chosen: Unpack[Filters]) -> tuple[Condition, ...]:
    """Return the conditions for the suppliers or units that the filters of spend name; others of them say nothing."""
    found = [Condition("point_kind", "=", point_kind)]
    if chosen.get("search"):
        found.append(Condition("subject", "contains", chosen["search"]))
    if chosen.get("vendor") and point_kind == "supplier":
        found.append(Condition("point_key", "in", suppliers(db, chosen["vendor"]) or ("",)))
    return tuple(found)


def _months(db: Connection) -> dict[str, str]:
    return {name: month or "" for name, month in select(db, "select * from spend_growth_window")[0].items()}


def _spot(row: dict[str, Any], months: dict[str, str]) -> Spot:
    return Spot(row["point_key"], row["subject"], row["standing"], row["ask"] or "", row["is_new"],
                growth(row, months), control(row), paid(row, months, "now"))  # fmt: skip


def _currencies(db: Connection, found: tuple[Condition, ...]) -> tuple[str | None, ...]:
    """Return the currencies of those found, the most frequent first."""
    text = "select currency, count(*) as count from spend_growth_control where $where group by currency"
    rows = select(db, text, where=where(found))
    return tuple(row["currency"] for row in sorted(rows, key=lambda row: (-row["count"], str(row["currency"]))))


def _of_currency(currencies: tuple[str | None, ...]) -> Condition:
    return Condition("currency", "in", currencies)
