"""Deciding whether a column of dates writes the day or the month first: from evidence, or by asking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from pipelines.values.dates import Written
    from pipelines.values.reading import Place

ORDERS = {"dmy": "day/month/year", "mdy": "month/day/year"}
_STRAY = 0.02  # of the proven dates: fewer the other way round are single mistakes, not a second habit
_NEAR = timedelta(days=45)
_CHOICES = (Choice("dmy", "Day first: 31/01/2026"), Choice("mdy", "Month first: 01/31/2026"))


@dataclass(frozen=True)
class Order:
    """The decision for one column: `name` is "dmy" or "mdy"; `torn` says that both are proven in it."""

    name: str
    torn: bool = False
    question: Question | None = None


@dataclass(frozen=True)
class Hints:
    """Months the file is known to cover, as (year or None, month): what decides dates that fit both orders."""

    months: Collection[tuple[int | None, int]] = ()

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
    return Order(name, torn=min(day_first, month_first) > _STRAY * (day_first + month_first))


def decide_order(dates: dict[str, Written], place: Place, *, others: Collection[str], hints: Hints) -> Order:
    """Decide the order for a column; `others` are the orders proven by the sheet's other date columns."""
    if found := proven_order(list(dates.values())):
        return found
    unclear = {text: each for text, each in dates.items() if each.open}
    if not unclear:
        return Order("dmy")
    asked = f"date_order:{place.column.name}"
    answer = place.answers.get(asked, "").lower()
    answer = {said: name for name, said in ORDERS.items()}.get(answer, answer)
    if answer in ORDERS:
        return Order(answer)
    if len(set(others)) == 1:
        return Order(next(iter(others)))
    guess = _by_months(unclear, hints) or _by_neighbours(unclear, dates)
    if guess:
        return Order(guess)
    if all(each.dotted for each in unclear.values()):
        return Order("dmy")  # dates with full stops are written day first wherever they are in use
    samples = tuple(unclear)[:5]
    says = (
        f'{place.named}: is "{samples[0]}" day first or month first? No date in this column can be read only one way.'
    )
    return Order("dmy", question=Question(asked, says, "dmy", _CHOICES, samples))


def _by_months(unclear: dict[str, Written], hints: Hints) -> str:
    """Choose the order under which the dates lie in the months the file covers, where the other does not."""
    day_first = sum(hints.hold(each.day_first) for each in unclear.values())
    month_first = sum(hints.hold(each.month_first) for each in unclear.values())
    return _clear_winner(day_first, month_first, len(unclear))


def _by_neighbours(unclear: dict[str, Written], dates: dict[str, Written]) -> str:
    """Choose the order that puts the dates among those of the column that are written beyond doubt."""
    sure = [each.day_first for each in dates.values() if each.day_first and each.day_first == each.month_first]
    if not sure:
        return ""
    first, last = min(sure) - _NEAR, max(sure) + _NEAR
    day_first = sum(each.day_first is not None and first <= each.day_first <= last for each in unclear.values())
    month_first = sum(each.month_first is not None and first <= each.month_first <= last for each in unclear.values())
    return _clear_winner(day_first, month_first, len(unclear))


def _clear_winner(day_first: int, month_first: int, count: int) -> str:
    most, least = max(day_first, month_first), min(day_first, month_first)
    if most < 0.8 * count or least > 0.5 * most:
        return ""
    return "dmy" if day_first > month_first else "mdy"
