"""Top movers: vendors whose monthly average changed, the last closed months beside those before them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived, evaluate
from marts.figure import Condition, Detail, Figure, Rows
from marts.filters import conditions, of_feeds
from marts.months import calendar, shift
from marts.say import say_months
from marts.spend_columns import VENDOR
from marts.spend_sums import GROUP, Measure, evidence, measures, sums
from marts.sql import select
from marts.vendors import written
from schemas.kinds import CURRENCY, money, text
from schemas.table import column

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection

COLUMNS = (
    VENDOR,
    column("change", money, "Change a month", "The later monthly average less the earlier one.", unit="unit"),
    column("before", money, "Before, a month", "The monthly average of the earlier months.", unit="unit"),
    column("after", money, "Now, a month", "The monthly average of the later months.", unit="unit"),
    column("unit", CURRENCY, "Currency", "The currency of the three amounts."),
    column("months", text, "Months compared", "Which months were compared."),
)


@dataclass(frozen=True)
class Window:
    """The months compared, and the feeds that report all of them."""

    before: tuple[str, str]
    after: tuple[str, str]
    feeds: tuple[str, ...]
    count: int

    @property
    def says(self) -> str:
        """Return which months are compared."""
        return f"{say_months(*self.after)} beside {say_months(*self.before)}"


def top_movers(db: Connection, *, limit: int = 10, **chosen: Unpack[Filters]) -> Rows:
    """Return the vendors whose monthly average changed most, up or down; unknown where there are too few months."""
    rows = _moved(db, **chosen)
    return rows if rows.count.value is None else replace(rows, rows=rows.rows[:limit])


def rising(db: Connection, *, limit: int = 10, **chosen: Unpack[Filters]) -> Rows:
    """Return only the vendors whose monthly average rose, the most first."""
    every = _moved(db, **chosen)
    if every.count.value is None:
        return every
    rows = [each for each in every.rows if each["change"] > 0]
    count = _count("Vendors that rose", rows, every.count.rule.replace("moved", "rose", 1))
    return replace(every, rows=rows[:limit], count=count)


def movement(db: Connection, rows: list[dict[str, Any]], **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return by how much the monthly average of everything chosen changed, one figure per currency.

    `rows` are the sums of what is chosen, by feed.
    """
    window = _window(db, int(_settings(db)["mover_months"]), **chosen)
    if window is None:
        return ()
    found = _where(window, **chosen)
    own = [row for row in rows if row["feed"] in window.feeds]
    return tuple(_change("Change a month", own, found, each, window) for each in measures(own))


def _moved(db: Connection, **chosen: Unpack[Filters]) -> Rows:
    """Return every vendor whose monthly average changed by the least amount or more."""
    known = _settings(db)
    months, least = int(known["mover_months"]), Decimal(known["mover_min_amount"])
    window = _window(db, months, **chosen)
    if window is None:
        says = f"Cannot tell yet: {2 * months} closed months of one feed are needed."
        count = Figure("Vendors that moved", None, "vendors", says, ())
        return Rows(COLUMNS, [], count, Detail("spend_lines", (*conditions(**chosen), GROUP), "amount"))
    found = _where(window, **chosen)
    rows = _movers(db, window, found, least)
    rows.sort(key=lambda each: (-abs(each["change"]), each["vendor"] or ""))
    rule = f"Vendors whose monthly average moved by {least:,} or more, {window.says}."
    return Rows(COLUMNS, rows, _count("Vendors that moved", rows, rule), Detail("spend_lines", found, "amount"))


def _count(name: str, rows: list[dict[str, Any]], rule: str) -> Figure:
    return Figure(name, len(rows), "vendors", rule, tuple(each["_figure"] for each in rows), "count")


def _movers(db: Connection, window: Window, found: tuple[Condition, ...], least: Decimal) -> list[dict[str, Any]]:
    """Return the vendors that moved; names that differ in capitals and punctuation only are one vendor."""
    rows = sums(db, found, by=("vendor",))
    by_vendor: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_vendor[written(row["vendor"])].append(row)
    return [
        _row(own, found, each, window)
        for each in measures(rows)
        for own in by_vendor.values()
        if abs(_moved_by(own, each, window)) >= least * window.count
    ]


def _moved_by(rows: list[dict[str, Any]], measure: Measure, window: Window) -> Decimal:
    """Return by how much the later months exceed the earlier ones in all."""
    later = measure.amount(row for row in rows if row["period"] >= window.after[0])
    return later - measure.amount(row for row in rows if row["period"] < window.after[0])


def _row(rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, window: Window) -> dict[str, Any]:
    lines: dict[str | None, int] = defaultdict(int)
    for row in rows:
        lines[row["vendor"]] += row["records"]
    names = tuple(sorted(lines, key=lambda name: (-lines[name], name or "")))
    figure = _change(
        f"Change a month of {names[0] or 'lines without a vendor'}",
        rows,
        (*found, Condition("vendor", "in", names)),
        measure,
        window,
    )
    averages = [_average(each, window) for each in figure.evidence]  # type: ignore[union-attr]
    said = {"change": figure.value, "before": averages[1], "after": averages[0]}
    return {"vendor": names[0], **said, "unit": measure.unit, "months": window.says, "_figure": figure, "_names": names}


def _average(figure: Figure, window: Window) -> Decimal:
    return Decimal(str(evaluate(f"a / {window.count}", [figure.value])))


def _change(
    name: str, rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, window: Window
) -> Figure:
    sums_of = [_sum(rows, found, measure, *each) for each in (window.after, window.before)]
    rule = f"Monthly average of {window.says}: the difference of the two."
    return derived(name, f"(a - b) / {window.count}", *sums_of, unit=measure.unit, rule=rule)


def _sum(rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, first: str, last: str) -> Figure:
    amount = measure.amount(row for row in rows if first <= row["period"] <= last)
    between = (Condition("period", ">=", first), Condition("period", "<=", last))
    detail = evidence((*found, *between), measure)
    return Figure(
        f"Spend of {say_months(first, last)}", amount, measure.unit, "Sum of the lines of these months.", detail
    )


def _window(db: Connection, count: int, **chosen: Unpack[Filters]) -> Window | None:
    """Return which months can be compared: only feeds that report all of them, so that a late file is not a fall."""
    wanted = conditions(**of_feeds(**chosen))
    known = calendar(db, *(each for each in wanted if each.column != "period"))
    reach = {feed: known.reach(feed) for feed, _, _ in known.claims}
    over = {feed: (first, last) for feed, (first, last) in reach.items() if first <= last}
    if not over:
        return None
    newest = min(max(last for _, last in over.values()), chosen.get("period_to") or "9999-12")
    last = min(min(last, newest) for _, last in over.values() if last >= shift(newest, -count))
    first = shift(last, 1 - 2 * count)
    full = tuple(sorted(feed for feed, (begins, ends) in over.items() if begins <= first and ends >= last))
    if not full or first < (chosen.get("period_from") or ""):
        return None
    middle = shift(last, 1 - count)
    return Window((first, shift(middle, -1)), (middle, last), full, count)


def _where(window: Window, **chosen: Unpack[Filters]) -> tuple[Condition, ...]:
    between = (Condition("period", ">=", window.before[0]), Condition("period", "<=", window.after[1]))
    return (*conditions(**chosen), GROUP, Condition("feed", "in", window.feeds), *between)


def _settings(db: Connection) -> dict[str, str]:
    rows = select(
        db, "select name, value from settings where name in $names", names=("mover_months", "mover_min_amount")
    )
    return {row["name"]: row["value"] for row in rows}
