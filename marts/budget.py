"""Spend against budget: by month, and by cost centre over the months that both cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Figure, Series
from marts.filters import conditions
from marts.looks import Look, dark, in_month, of_month, stated
from marts.months import calendar, shift, span
from marts.provenance import ADDRESS, CURRENCY_KNOWN, EXTRA, FEED, UNIT
from marts.say import say_count, say_list, say_month, say_months
from marts.spend_columns import CATEGORY, CONVERTED, REPORTING, VENDOR
from marts.spend_sums import GROUP, Measure, Source, evidence, measures, sums
from marts.sql import select
from schemas.exports.finance_budget import BUDGET
from schemas.exports.finance_spend import SPEND
from schemas.kinds import CURRENCY, flag, money, percent, text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Unpack

    from marts.filters import Filters
    from marts.months import Calendar
    from marts.sql import Connection

TITLE = "Spend and budget by month"
DARK = "Load a budget to light this part: the sheet 'budget' says what was planned, by month."
SPEND_NAME = "Spend"
NAMES = {"original": "Budget, original", "revised": "Budget, revised", "forecast": "Forecast",
         None: "Budget, version not stated"}  # fmt: skip
IN_FORCE = "Budget, in force"  # of several versions, each where no later one names the same thing
STANDS = Condition("stands", "=", value=True)
LATE = 3  # a ledger that stopped no longer than so many months ago is late, and not gone
PLANNED = Source("", "budget_lines")
BUDGET_LINES = Mart(
    name="budget_lines",
    title="Budget lines",
    row="One row per budget line that counts.",
    columns=(
        *(reference(BUDGET, each) for each in ("period", "version", "cost_centre")),
        reference(BUDGET, "amount", unit="currency_known"),
        CURRENCY_KNOWN, CONVERTED, REPORTING, VENDOR, CATEGORY,
        column("stands", flag, "In force", "Whether it is the plan of its month: a revision takes the place of what it "
               "names, from its first month on; a forecast is a plan only where a unit has no other."),
        *(reference(BUDGET, each.name) for each in BUDGET.columns
          if each.name not in {"period", "version", "cost_centre", "amount", "business_unit", "company"}),
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
REST = (
    column("spend", money, "Spend", "What was spent in the months compared.", unit="unit"),
    column("budget", money, "Budget", "What was planned for the same months.", unit="unit"),
    column("difference", money, "Spend above budget", "What was spent less what was planned.", unit="unit"),
    column(
        "share",
        percent,
        "Above budget",
        "What was spent above the budget, as a part of it; less than zero is below it.",
    ),
    column("unit", CURRENCY, "Currency", "The currency of the amounts."),
    column("says", text, "Compared", "Which of the two names it, where not both do."),
)
BY = {"cost_centre": reference(SPEND, "cost_centre"), "category": CATEGORY}


@dataclass(frozen=True)
class Compared:
    """Spend beside the budget in force: their sums and filters, its name, and the months that both cover in full.

    `spelt` are the cost centres of the ledgers by the one of the budget that they are, where they write it otherwise.
    """

    actual: list[dict[str, Any]]
    planned: list[dict[str, Any]]
    of_actual: tuple[Condition, ...]
    of_planned: tuple[Condition, ...]
    name: str
    months: tuple[str, ...]
    by: str
    spelt: Mapping[str, tuple[str, ...]]

    def sides(self, measure: Measure, *values: str | None) -> tuple[Figure, Figure]:
        """Return spend and budget of the months compared, of everything or of one value."""
        own = self._of(values)
        here = self._of((*values, *(more for each in values if each for more in self.spelt.get(each, ()))))
        among = Condition("period", "in", self.months)
        spent, plan = self._sum(self.actual, measure, here), self._sum(self.planned, measure, own)
        said = _said(self.months)
        return (
            Figure(f"Spend, {said}", spent, measure.unit, "Sum of the lines of the months that both cover.",
                   evidence((*self.of_actual, among, *here), measure)),
            Figure(f"{self.name}, {said}", plan, measure.unit, "Sum of what is planned for these months.",
                   evidence((*self.of_planned, among, *own), measure, BUDGET_LINES.name)),
        )  # fmt: skip

    def values(self, rows: list[dict[str, Any]], measure: Measure) -> set[Any]:
        """Return which values of the column have something in the months compared."""
        called = {each: budget for budget, every in self.spelt.items() for each in every}
        found = {row[self.by] for row in rows if measure.of(row) and row["period"] in self.months}
        return {called.get(each, each) for each in found}

    def _of(self, values: tuple[str | None, ...]) -> tuple[Condition, ...]:
        return (Condition(self.by, "in", values),) if values else ()

    def _sum(self, rows: list[dict[str, Any]], measure: Measure, of: tuple[Condition, ...]) -> Any:
        own = [row for row in rows if row["period"] in self.months]
        return measure.amount(row for row in own if all(row[self.by] in each.value for each in of))


def against_budget(db: Connection, **chosen: Unpack[Filters]) -> Look:
    """Return spend beside budget; dark where there is none, or where the filters ask for what it does not name."""
    known = _known(db)
    if not known["lines"]:
        return dark(TITLE, DARK)
    missing = [each for each in ("search", "feed", "vendor", "category", "cost_centre")
               if chosen.get(each) and not known.get(each)]  # fmt: skip
    if missing:
        said = say_list([each.replace("_", " ") for each in missing])
        return dark(TITLE, f"The budget cannot be told by {said}: take that filter away to compare.")
    by = "cost_centre" if known["cost_centre"] or not known["category"] else "category"
    only = _of_units(db)
    of_planned, of_actual = conditions(**chosen), (*conditions(**chosen), GROUP, *only)
    plans = sums(db, of_planned, by=("version", "stands", by), of=PLANNED)
    if not plans:
        return dark(TITLE, "No budget line matches these filters.")
    actual = sums(db, of_actual, by=(by,))
    months = calendar(db, *only)
    planned = [row for row in plans if row["stands"]]
    versions = {row["version"] for row in planned}
    compared = Compared(
        actual, planned, of_actual, (*of_planned, STANDS), NAMES[versions.pop()] if len(versions) == 1 else IN_FORCE,
        _comparable(months, {row["period"] for row in planned}), by, _spelt(db) if by == "cost_centre" else {},
    )  # fmt: skip
    both = [row for row in (*actual, *planned) if row["period"] in compared.months]
    units = measures(both or [*actual, *plans])
    return Look(
        TITLE,
        _series(compared, plans, months, of_planned, units),
        f"{BY[by].heading}s" + (f", {_said(compared.months)}" if compared.months else ""),
        _rows(compared, units),
        shown=(by, "spend", "budget", "difference", "share", "unit", "says"),
        figures=_figures(compared, units) + _left_out(db, only, **chosen),
        said="No closed month yet that the budget and every ledger cover.",
    )


def _known(db: Connection) -> dict[str, Any]:
    text = (
        "select count(*) as lines, count(vendor) as vendor, count(category) as category, "
        "count(cost_centre) as cost_centre from budget_lines"
    )
    return select(db, text)[0]


def _spelt(db: Connection) -> dict[str, tuple[str, ...]]:
    """Return the cost centres of the ledgers by that of the budget, where all units mean one by what they write."""
    text = (
        "select min(part) as part, cost_centre from budget_named group by cost_centre "
        "having count(distinct part) = 1 order by cost_centre"
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in select(db, text):
        found[row["part"]] = (*found.get(row["part"], ()), row["cost_centre"])
    return found


def _of_units(db: Connection) -> tuple[Condition, ...]:
    """Return the condition for the units that have a budget; none where one budget is for all."""
    units = tuple(row["unit"] for row in select(db, "select distinct unit from budget_lines order by unit"))
    spending = {row["unit"] for row in select(db, "select distinct unit from live_sheets where table_name = 'spend'")}
    return () if None in units or not spending & {*units} else (Condition("unit", "in", units),)


def _of_version(version: str | None) -> Condition:
    return Condition("version", "is null") if version is None else Condition("version", "=", version)


def _comparable(months: Calendar, planned: set[str]) -> tuple[str, ...]:
    """Return the planned months that are over and that every ledger covers which had not ended well before them."""
    reach: dict[str, set[str]] = {}
    for feed, first, last in months.claims:
        reach.setdefault(feed, set()).update(span(first, last))
    return tuple(sorted(each for each in planned if each < months.open_from and _complete(each, reach)))


def _complete(month: str, reach: dict[str, set[str]]) -> bool:
    due = [each for each in reach.values() if min(each) <= month <= shift(max(each), LATE)]
    return bool(due) and all(month in each for each in due)


def _series(
    compared: Compared,
    plans: list[dict[str, Any]],
    months: Calendar,
    of_planned: tuple[Condition, ...],
    units: tuple[Measure, ...],
) -> tuple[Series, ...]:
    """Return spend, the budget in force where it is of several versions, and every version, over the months planned."""
    labels = span(min(row["period"] for row in plans), max(row["period"] for row in plans))
    marked = tuple(each for each in labels if each >= months.open_from)
    found = []
    for unit in units:
        found.append(Series(SPEND_NAME, labels, _points(SPEND_NAME, compared.actual, unit, labels, compared.of_actual,
                                                        months.covered), marked))  # fmt: skip
        if compared.name == IN_FORCE and compared.planned:
            found.append(
                Series(IN_FORCE, labels, _points(IN_FORCE, compared.planned, unit, labels, compared.of_planned))
            )
        for version, name in NAMES.items():
            own = [row for row in plans if row["version"] == version]
            points = _points(name, own, unit, labels, (*of_planned, _of_version(version)))
            if any(each.value is not None for each in points):
                found.append(Series(name, labels, points))
    return tuple(found)


def _points(  # noqa: PLR0917 - one line of the chart has a name, rows, a unit, months, filters and what is covered
    name: str,
    rows: list[dict[str, Any]],
    unit: Measure,
    labels: tuple[str, ...],
    where: tuple[Condition, ...],
    covered: Collection[str] = (),
) -> tuple[Figure, ...]:
    view = "spend_lines" if name == SPEND_NAME else BUDGET_LINES.name
    points = []
    for label in labels:
        own = [row for row in rows if row["period"] == label]
        said, detail = say_month(label), evidence((*where, in_month(label)), unit, view)
        figure = Figure(f"{name}, {said}", None, unit.unit, f"Sum of the lines of {said}.", detail)
        points.append(of_month(own, unit, figure, covered=label in covered))
    return tuple(points)


def _figures(compared: Compared, units: tuple[Measure, ...]) -> tuple[Figure, ...]:
    """Return spend, budget and their difference over the months compared, in each currency apart."""
    if not compared.months:
        rule = "Cannot tell yet: no closed month that the budget and every ledger cover."
        return (Figure("Spend above budget", None, "", rule, ()),)
    found: list[Figure] = []
    for unit in units:
        sides = compared.sides(unit)
        found += [*sides, _difference("Spend above budget", *sides)]
    return tuple(found)


def _difference(name: str, spent: Figure, plan: Figure) -> Figure:
    return derived(name, "a - b", spent, plan, unit=spent.unit, rule="What was spent less what was planned.")


def _left_out(db: Connection, only: tuple[Condition, ...], **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return what units without a budget spent, where there are some: it is compared with nothing."""
    known = select(db, "select distinct unit from live_sheets where table_name = 'spend' order by unit")
    names = tuple(row["unit"] for row in known if only and row["unit"] not in only[0].value)
    if not names:
        return ()
    found = (*conditions(**chosen), GROUP, Condition("unit", "in", names))
    rows = sums(db, found)
    rule = f"Spend of {say_count(len(names), 'unit')} without a budget, compared with nothing."
    return tuple(
        Figure("Spend of units without a budget", each.amount(rows), each.unit, rule, evidence(found, each))
        for each in measures(rows)
    )


def _rows(compared: Compared, units: tuple[Measure, ...]) -> Any:
    """Return one row per value of the column and currency; the widest difference first, what only one names last."""
    told = []
    for unit in units:
        spent, planned = compared.values(compared.actual, unit), compared.values(compared.planned, unit)
        told += [
            _row(compared, unit, each, is_spent=each in spent, is_planned=each in planned) for each in spent | planned
        ]
    told.sort(key=lambda row: (row["difference"] is None, -abs(row["difference"] or 0), row[compared.by] or ""))
    head = BY[compared.by]
    rule = f"{head.heading}s that spend or the budget names in these months."
    return stated(f"{head.heading}s", f"{head.heading.lower()}s", rule, (head, *REST), told)


def _row(compared: Compared, unit: Measure, value: Any, *, is_spent: bool, is_planned: bool) -> dict[str, Any]:
    spent, plan = compared.sides(unit, value)
    row = {compared.by: value, "spend": spent.value if is_spent else None, "budget": plan.value if is_planned else None,
           "difference": None, "share": None, "unit": unit.unit}  # fmt: skip
    if not is_spent or not is_planned:
        says = "spend without a budget" if is_spent else "in the budget only: no spend line names it"
        return row | {"says": says, "_figure": spent if is_spent else plan}
    change = _difference(f"Spend above budget of {value or 'lines that name none'}", spent, plan)
    share = change.value / plan.value if plan.value else None  # type: ignore[operator]
    return row | {"difference": change.value, "share": share, "says": None, "_figure": change}


def _said(months: tuple[str, ...]) -> str:
    whole = say_months(months[0], months[-1])
    return whole if len(span(months[0], months[-1])) == len(months) else f"{len(months)} months of {whole}"
