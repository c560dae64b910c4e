"""Deciding whether a column of dates writes the day or the month first: from evidence, or by asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question
from pipelines.values.dateevidence import by_months, by_neighbours, by_periods, likeliest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from pipelines.values.coded import Coded
    from pipelines.values.dateevidence import Beside, Sides
    from pipelines.values.dates import Written
    from pipelines.values.reading import Place

ORDERS = {"dmy": "day/month/year", "mdy": "month/day/year", "ymd": "year-month-day"}
DAY_FIRST, MONTH_FIRST = Choice("dmy", "Day first: 31/01/2026"), Choice("mdy", "Month first: 01/31/2026")
STRAY = 0.02  # of the proven dates: fewer the other way round are single mistakes, not a second habit


@dataclass(frozen=True)
class Order:
    """The decision for one column: `name` is a key of ORDERS; `torn` says that two are proven in it.

    `default` says that nothing but the way of writing speaks for it.
    """

    name: str
    torn: bool = False
    question: Question | None = None
    default: bool = False


@dataclass(frozen=True)
class Hints:
    """What is known of the sheet beside its dates, and decides what can be read in several ways.

    `months` are those the file is known to cover, as (year or None, month); `periods` is the column of months
    beside the dates; `today` tells a year that is likely from one that is not.
    """

    months: Collection[tuple[int | None, int]] = ()
    periods: Coded | None = None
    today: date | None = None

    def hold(self, day: date | None) -> bool:
        """Return whether a day lies in the months the file covers."""
        return day is not None and any(month == day.month and year in {None, day.year} for year, month in self.months)


def proven_order(dates: Sequence[Written]) -> Order | None:
    """Return the order that dates readable in only one way prove; None when they prove nothing."""
    day_first = sum(each.proves == "dmy" for each in dates)
    month_first = sum(each.proves == "mdy" for each in dates)
    if not day_first and not month_first:
        return None
    name = "dmy" if day_first >= month_first else "mdy"
    return Order(name, torn=min(day_first, month_first) > STRAY * (day_first + month_first))


def period_order(dates: dict[str, Written], rows: Beside) -> str:
    """Return the order that the periods beside the dates speak for, "" when they do not tell."""
    return by_periods(_sides(dates), rows)


def order_answer(place: Place) -> str:
    """Return the order that was answered for a column, "" when none was."""
    answer = place.answers.get(f"date_order:{place.column.name}", "").strip().lower()
    answer = {said: name for name, said in ORDERS.items()}.get(answer, answer)
    return answer if answer in ORDERS else ""


def decide_order(
    dates: dict[str, Written],
    place: Place,
    *,
    others: Collection[str],
    hints: Hints,
    rows: Beside,
    sure: Collection[date],
) -> Order:
    """Decide the order for a column.

    `others` are the orders proven by the sheet's other date columns, `rows` the periods beside the dates, and
    `sure` the days of the column that can be read in one way only.
    """
    if found := proven_order(list(dates.values())):
        return found
    unclear = {text: each for text, each in dates.items() if each.open}
    if not unclear:
        return Order("dmy")
    if (answer := order_answer(place)) in {"dmy", "mdy"}:
        return Order(answer)
    if found_beside := period_order(dates, rows):
        return Order(found_beside)
    if len(set(others)) == 1:
        return Order(next(iter(others)))
    sides = _sides(unclear)
    guess = by_months(sides, hints) or by_neighbours(sides, sure)
    dotted = all(each.dotted for each in unclear.values())
    if guess and not (dotted and guess == "mdy"):
        return Order(guess)
    if dotted and not guess:
        return Order("dmy", default=True)  # dates with full stops are written day first wherever they are in use
    guess = guess or likeliest(_sides(dates, all_of_them=True), hints)
    samples = tuple(unclear)[:5]
    says = f'{place.named}: is "{samples[0]}" day first or month first? '
    says += "No date in this column can be read only one way."
    return Order(
        guess, question=Question(f"date_order:{place.column.name}", says, guess, (DAY_FIRST, MONTH_FIRST), samples)
    )


def _sides(dates: dict[str, Written], *, all_of_them: bool = False) -> Sides:
    """Return the two readings of the dates whose order is open, or of all of them."""
    wanted = {text: each for text, each in dates.items() if all_of_them or each.open}
    return {
        "dmy": {text: (each.day_first,) for text, each in wanted.items() if each.day_first},
        "mdy": {text: (each.month_first,) for text, each in wanted.items() if each.month_first},
    }
