"""What speaks for one reading of a column's dates: the months the file covers, the periods and dates beside them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pyarrow.compute as pc

from pipelines.values.months import parse_month

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from pipelines.values.coded import Coded
    from pipelines.values.dateorder import Hints
    from pipelines.values.months import Month

    Sides = Mapping[str, Mapping[str, tuple[date, ...]]]  # {reading: {text: the days it may mean so}}
    Beside = list[tuple[str, Month, int]]  # text, the period in its row, and how many rows have both

_NEAR = timedelta(days=45)
_RECURRING = 3  # months with the same day make a habit


def beside(coded: Coded, periods: Coded | None) -> Beside:
    """Return which periods stand in the rows of which dates, and how often."""
    if periods is None:
        return []
    both = pc.binary_join_element_wise(
        coded.spread(coded.clean), periods.spread(periods.clean), "\x1f", null_handling="emit_null"
    )
    found = []
    for each in pc.value_counts(both.drop_null()).to_pylist():
        text, _, period = each["values"].partition("\x1f")
        if month := parse_month(period):
            found.append((text, month, each["counts"]))
    return found


def by_periods(sides: Sides, rows: Beside) -> str:
    """Choose the reading whose months are the periods of their rows, or differ from them by one and the same offset."""
    texts = {text for side in sides.values() for text in side}
    rows = [each for each in rows if each[0] in texts]
    total = sum(count for _, _, count in rows)
    offsets = {name: _offsets(side, rows) for name, side in sides.items()}
    if winner := clear_winner({name: found[0] for name, found in offsets.items()}, total):
        return winner
    if len({month for _, month, _ in rows}) <= 1:
        return ""  # one and the same period says nothing by its distance
    return clear_winner({name: max(found.values(), default=0) for name, found in offsets.items()}, total)


def _offsets(side: Mapping[str, tuple[date, ...]], rows: Beside) -> Counter[int]:
    found: Counter[int] = Counter()
    for text, month, count in rows:
        away = {
            (day.year * 12 + day.month - 1 - month.number)
            if month.number is not None
            else (day.month - month.month) % 12
            for day in side.get(text, ())
        }
        for offset in away:
            found[offset] += count
    return found


def by_months(sides: Sides, hints: Hints) -> str:
    """Choose the reading under which the dates lie in the months the file covers, where the other does not."""
    held = {name: sum(any(map(hints.hold, days)) for days in side.values()) for name, side in sides.items()}
    return clear_winner(held, _count(sides))


def by_neighbours(sides: Sides, sure: Collection[date]) -> str:
    """Choose the reading that puts the dates among those of the column that are written beyond doubt."""
    if not sure:
        return ""
    first, last = min(sure) - _NEAR, max(sure) + _NEAR
    held = {
        name: sum(any(first <= day <= last for day in days) for days in side.values()) for name, side in sides.items()
    }
    return clear_winner(held, _count(sides))


def clear_winner(counts: Mapping[str, int], total: int) -> str:
    """Return the reading that holds for most, if every other holds for half as many at most."""
    most = max(counts, key=lambda name: counts[name])
    others = [count for name, count in counts.items() if name != most]
    if not total or counts[most] < 0.8 * total or any(count > 0.5 * counts[most] for count in others):
        return ""
    return most


def likeliest(sides: Sides, hints: Hints) -> str:
    """Guess, for a question only: the covered months, no day to come, a near year, a monthly habit, few months."""
    return max(sides, key=lambda name: _likelihood(sides[name], hints))


def _likelihood(side: Mapping[str, tuple[date, ...]], hints: Hints) -> tuple[int, ...]:
    days = [day for found in side.values() for day in found]
    months = {day.year * 12 + day.month for day in days}
    held = [day for day in days if hints.hold(day)]
    ahead = sum(day > hints.today for day in days) if hints.today else 0
    away = sum(abs(hints.today.year - day.year) for day in days) if hints.today else 0
    run = bool(months) and max(months) - min(months) + 1 == len(months) >= _RECURRING
    habit = run and len({day.day for day in days}) == 1
    return len(held), len({(day.year, day.month) for day in held}), -ahead, -away, int(habit), -len(months)


def _count(sides: Sides) -> int:
    return max((len(side) for side in sides.values()), default=0)
