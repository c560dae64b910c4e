"""When and how the initiatives of the sample company are reported: days, colours, and which fact falls on which day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from data.sample.blocks import AS_OF

if TYPE_CHECKING:
    import random

    from data.sample.registers import Initiative

FIRST = date(2025, 11, 21)
_RHYTHM, _NEAR_RHYTHM = 28, 14  # days between two reports, and in the last weeks
_NEAR = 56
_MONTHS = "January February March April May June July August September October November December".split()
_SAID = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)})")
_AMBER_FROM, _NOW_FROM = 0.45, 0.8  # shares of the time after which a bad colour was first admitted


def report_days(start: date, finished: date | None, rng: random.Random) -> list[date]:
    """Return the days of the reports, every four weeks and lately every two; the last week's is among them."""
    last = AS_OF if finished is None else min(AS_OF, finished + timedelta(days=7))
    found = [last]
    while True:
        step = _NEAR_RHYTHM if (AS_OF - found[-1]).days < _NEAR else _RHYTHM
        before = found[-1] - timedelta(days=step)
        if before < max(FIRST, start):
            return [each - timedelta(days=rng.randint(0, 2)) for each in reversed(found)]
        found.append(before)


def placed(facts: list[str], days: list[date], share: float = 1.0) -> dict[int, str]:
    """Return which fact is reported on which of the days: in order, and not before a day that it names.

    `share` is the part of the time in which anything was told at all.
    """
    found: dict[int, str] = {}
    last = max(len(facts), round(len(days) * share)) - 1
    place = -1
    for number, fact in enumerate(facts):
        even = round((number + 1) / len(facts) * last)
        said = _named_day(fact)
        wanted = next((index for index, day in enumerate(days) if day >= said), even) if said else even
        place = min(max(place + 1, wanted), len(days) - len(facts) + number)
        found[max(place, 0)] = fact
    return found


def colour(one: Initiative, share: float) -> str:
    """Return the colour reported when this share of the time had gone; what is bad now looked better before."""
    now = one.status or "Amber"
    if now == "Done":
        return now if share == 1 else "Green"
    if now in {"Not Started", "On Hold", "Green"} or share >= _NOW_FROM:
        return now if share >= _NOW_FROM or now == "Green" else "Green"
    return "Amber" if share >= _AMBER_FROM else "Green"


def _named_day(fact: str) -> date | None:
    """Return the first day that a fact names, in the twelve months before the list."""
    said = _SAID.search(fact)
    if not said:
        return None
    month = _MONTHS.index(said[2]) + 1
    this = date(AS_OF.year, month, int(said[1]))
    return this if this <= AS_OF else this.replace(year=AS_OF.year - 1)
