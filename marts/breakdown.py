"""Spend by vendor, category, cost centre or system: the five largest by month, and all of them in a table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.filters import conditions
from marts.looks import Look, dark, in_month, of_month
from marts.months import calendar, span
from marts.say import say_month
from marts.spend_columns import CATEGORY, VENDOR
from marts.spend_sums import GROUP, Measure, evidence, measures, sums
from marts.sql import select
from schemas.exports.finance_spend import SPEND
from schemas.exports.it_systems import SYSTEMS
from schemas.kinds import CURRENCY, money, percent, text, whole
from schemas.table import column, reference

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection

LARGEST = 5
OF = {  # the column, and what several of its values are called
    "vendor": (VENDOR, "vendors"),
    "category": (CATEGORY, "categories"),
    "cost_centre": (reference(SPEND, "cost_centre"), "cost centres"),
    "system_id": (reference(SPEND, "system_id"), "systems"),
}
REST = (
    column("amount", money, "Spend", "The sum of its lines.", unit="unit"),
    column("unit", CURRENCY, "Currency", "The currency of the sum."),
    column("share", percent, "Share", "Its part of all that is chosen, in the same currency."),
    column("records", whole, "Lines", "How many lines it has."),
)
SYSTEM_NAME = column("system_name", text, "Name", SYSTEMS.column("system_name").description)


def breakdown(db: Connection, by: str, **chosen: Unpack[Filters]) -> Look:
    """Return what is spent by one column: the largest five by month, all in a table, lines that say none apart."""
    found = (*conditions(**chosen), GROUP)
    rows = sums(db, found, by=(by,))
    spelled = _spelled(db, rows, by)
    named = [row for row in rows if row[by] is not None]
    head, what = OF[by]
    title = f"The five largest {what} by month"
    if rows and not named:
        return dark(title, f"No spend line names {what}: the column '{head.heading}' of the sheet "
                           "'spend' lights this part.")  # fmt: skip
    known = measures(rows)
    told = _told(rows, spelled, found, known, _names(db) if by == "system_id" else {})
    count = _count(told, spelled, found)
    return Look(
        title,
        _series(db, named, spelled, found, known),
        f"Spend by {head.heading.lower()}",
        Rows(_columns(by), told[:500], count, Detail("spend_lines", found, "amount"), _silent(rows, by, found, known)),
        shown=(by, *((SYSTEM_NAME.name,) if by == "system_id" else ()), "amount", "unit", "share"),
        empty="No spend line matches these filters."
        if any(chosen.values())
        else "No spend line yet: load a file that holds some.",
    )


@dataclass(frozen=True)
class _Spelled:
    """How lines spell the values of a column: by the value that is shown, where capitals or blanks alone differ."""

    column: str
    written: dict[str, tuple[str, ...]]

    def condition(self, value: str) -> Condition:
        own = self.written.get(value, (value,))
        return Condition(self.column, "in", own) if len(own) > 1 else Condition(self.column, "=", own[0])


def _spelled(db: Connection, rows: list[dict[str, Any]], by: str) -> _Spelled:
    """Return the spellings of the values, and give each row the one that is shown."""
    text = "select written, called from trend_spelled where subject_type = $by"
    called = {row["written"]: row["called"] for row in select(db, text, by=by)}
    written: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row[by] is not None:
            own = called.get(row[by], row[by])
            written[own].add(row[by])
            row[by] = own
    return _Spelled(by, {own: tuple(sorted(each)) for own, each in written.items()})


def _count(told: list[dict[str, Any]], spelled: _Spelled, found: tuple[Condition, ...]) -> Figure:
    """Return how many values there are: the lines say it, where each is spelled in one way."""
    what, rule = OF[spelled.column][1], f"Number of {OF[spelled.column][1]} that the lines name."
    if all(len(each) == 1 for each in spelled.written.values()):
        lines = Detail("spend_lines", found, spelled.column)
        return Figure(what.capitalize(), len(spelled.written), what, rule, lines, "distinct")
    figures = {row[spelled.column]: row["_figure"] for row in told}
    return Figure(what.capitalize(), len(figures), what, rule, tuple(figures.values()), "count")


def _columns(by: str) -> tuple[Any, ...]:
    return (OF[by][0], *((SYSTEM_NAME,) if by == "system_id" else ()), *REST)


def _told(
    rows: list[dict[str, Any]],
    spelled: _Spelled,
    found: tuple[Condition, ...],
    known: tuple[Measure, ...],
    names: dict[str, str],
) -> list[dict[str, Any]]:
    """Return one row per value and currency, the largest first."""
    by = spelled.column
    named, told = [row for row in rows if row[by] is not None], []
    for measure in known:
        all_of = measure.amount(rows)
        for value, own in _grouped(named, by, measure).items():
            detail = evidence((*found, spelled.condition(value)), measure)
            amount, rule = measure.amount(own), "Sum of its lines; lines between our own units are left out."
            told.append({
                by: value, SYSTEM_NAME.name: names.get(value), "amount": amount, "unit": measure.unit,
                "share": amount / all_of if all_of else None, "records": sum(row["records"] for row in own),
                "_figure": Figure(f"Spend of {value}", amount, measure.unit, rule, detail),
            })  # fmt: skip
    return sorted(told, key=lambda row: (-row["amount"], row[by]))


def _series(
    db: Connection,
    named: list[dict[str, Any]],
    spelled: _Spelled,
    found: tuple[Condition, ...],
    known: tuple[Measure, ...],
) -> tuple[Series, ...]:
    """Return the largest values by month, in each currency apart."""
    if not named:
        return ()
    months = calendar(db)
    labels = span(min(row["period"] for row in named), max(row["period"] for row in named))
    marked = tuple(each for each in labels if each >= months.open_from)
    series = []
    for measure in known:
        grouped = _grouped(named, spelled.column, measure)
        for value in sorted(grouped, key=lambda each: (-measure.amount(grouped[each]), each))[:LARGEST]:
            points = tuple(
                _point(
                    grouped[value], (*found, spelled.condition(value)), measure, label, covered=label in months.covered
                )
                for label in labels
            )
            series.append(Series(str(value), labels, points, marked))
    return tuple(series)


def _point(
    rows: list[dict[str, Any]], found: tuple[Condition, ...], measure: Measure, label: str, *, covered: bool
) -> Figure:
    own = [row for row in rows if row["period"] == label]
    figure = Figure(f"Spend in {say_month(label)}", None, measure.unit, "Sum of its lines in the month.",
                    evidence((*found, in_month(label)), measure))  # fmt: skip
    return of_month(own, measure, figure, covered=covered)


def _grouped(rows: list[dict[str, Any]], by: str, measure: Measure) -> dict[str, list[dict[str, Any]]]:
    grouped = defaultdict(list)
    for row in rows:
        if measure.of(row):
            grouped[row[by]].append(row)
    return grouped


def _silent(
    rows: list[dict[str, Any]], by: str, found: tuple[Condition, ...], known: tuple[Measure, ...]
) -> tuple[Figure, ...]:
    """Return what was spent on lines that do not say the column, where there are some."""
    own, none = [row for row in rows if row[by] is None], Condition(by, "is null")
    if not own:
        return ()
    rule = f"Sum of the lines that name no {OF[by][0].heading.lower()}."
    return tuple(
        Figure("Not stated", each.amount(own), each.unit, rule, evidence((*found, none), each)) for each in known
    )


def _names(db: Connection) -> dict[str, str]:
    """Return the name of each system of the current lists by its number, where the lists agree on it."""
    text = (
        "select system_id, min(system_name) as name from systems_current where system_id is not null "
        "group by system_id having count(distinct system_name) = 1"
    )
    return {row["system_id"]: row["name"] for row in select(db, text)}
