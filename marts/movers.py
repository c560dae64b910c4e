"""Top movers: vendors whose monthly average changed, the last closed months beside those before them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.filters import conditions, of_feeds
from marts.months import closed_before, shift
from marts.say import say_months
from marts.spend_columns import VENDOR
from marts.spend_sums import GROUP, Measure, evidence, measures, sums
from marts.sql import select, where
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
    window = _window(db, **chosen)
    months = int(_setting(db, "mover_months"))
    if window is None:
        says = f"Cannot tell yet: {2 * months} closed months of one feed are needed."
        count = Figure("Vendors that moved", None, "vendors", says, ())
        return Rows(COLUMNS, [], count, Detail("spend_lines", (*conditions(**chosen), GROUP), "amount"))
    found = _where(window, **chosen)
    least = Decimal(_setting(db, "mover_min_amount"))
    movers = [each for each in _movers(db, window, found) if abs(_amount(each["_figure"])) >= least]
    movers.sort(key=lambda each: (-abs(_amount(each["_figure"])), each["vendor"] or ""))
    rule = f"Vendors whose monthly average moved by {least:,} or more, {window.says}."
    figures = tuple(each["_figure"] for each in movers)
    count = Figure("Vendors that moved", len(figures), "vendors", rule, figures, "count")
    return Rows(COLUMNS, movers[:limit], count, Detail("spend_lines", found, "amount"))


def rising(db: Connection, *, limit: int = 10, **chosen: Unpack[Filters]) -> Rows:
    """Return only the vendors whose monthly average rose, the most first."""
    every = top_movers(db, limit=1_000_000, **chosen)
    if every.count.value is None:
        return every
    rows = [each for each in every.rows if each["change"] > 0]
    figures = tuple(each["_figure"] for each in rows)
    rule = every.count.rule.replace("moved", "rose", 1)
    return Rows(COLUMNS, rows[:limit], Figure("Vendors that rose", len(rows), "vendors", rule, figures, "count"), every.source)


def movement(db: Connection, **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return by how much the monthly average of everything chosen changed, one figure per currency."""
    window = _window(db, **chosen)
    if window is None:
        return ()
    found = _where(window, **chosen)
    rows = sums(db, found)
    return tuple(_change("Change a month", rows, found, each, window) for each in measures(rows))


def _movers(db: Connection, window: Window, found: tuple[Condition, ...]) -> list[dict[str, Any]]:
    rows = sums(db, found, by=("vendor",))
    by_vendor: dict[str | None, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_vendor[row["vendor"]].append(row)
    return [
        _row(vendor, own, found, each, window)
        for each in measures(rows)
        for vendor, own in by_vendor.items()
        if any(each.of(row) for row in own)
    ]


def _row(
    vendor: str | None, rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, window: Window
) -> dict[str, Any]:
    own = Condition("vendor", "is null") if vendor is None else Condition("vendor", "=", vendor)
    figure = _change(f"Change a month of {vendor or 'lines without a vendor'}", rows, (*found, own), measure, window)
    after, before = (_amount(each) for each in figure.evidence)  # type: ignore[union-attr]
    said = {"before": before / window.count, "after": after / window.count, "change": figure.value}
    return {"vendor": vendor, **said, "unit": measure.unit, "months": window.says, "_figure": figure}


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
    return Figure(f"Spend of {say_months(first, last)}", amount, measure.unit, "Sum of the lines of these months.", detail)


def _window(db: Connection, **chosen: Unpack[Filters]) -> Window | None:
    """Return which months can be compared: only feeds that report all of them, so that a late file is not a fall."""
    count = int(_setting(db, "mover_months"))
    closed = Condition("period", "<", closed_before(db))
    feeds = select(
        db,
        "select feed, min(period) as first, max(period) as last from spend_rollup_current where $where group by feed",
        where=where((*conditions(**of_feeds(**chosen)), closed)),
    )
    if not feeds:
        return None
    newest = max(each["last"] for each in feeds)
    last = min(each["last"] for each in feeds if each["last"] >= shift(newest, -count))
    first = shift(last, 1 - 2 * count)
    full = tuple(sorted(each["feed"] for each in feeds if each["first"] <= first and each["last"] >= last))
    middle = shift(last, 1 - count)
    return Window((first, shift(middle, -1)), (middle, last), full, count) if full else None


def _where(window: Window, **chosen: Unpack[Filters]) -> tuple[Condition, ...]:
    between = (Condition("period", ">=", window.before[0]), Condition("period", "<=", window.after[1]))
    return (*conditions(**chosen), GROUP, Condition("feed", "in", window.feeds), *between)


def _setting(db: Connection, name: str) -> str:
    return str(select(db, "select value from settings where name = $name", name=name)[0]["value"])


def _amount(figure: Figure) -> Decimal:
    return Decimal(figure.value or 0)  # type: ignore[arg-type]
