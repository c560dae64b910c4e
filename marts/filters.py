"""The filters of spend: what a person chooses on a page or in an address, as bound conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from marts.figure import Condition
from marts.sql import ANY_TEXT

if TYPE_CHECKING:
    from typing import Unpack

NOT_STATED = "(not stated)"
COLUMNS = {
    "unit": "unit",
    "vendor": "vendor",
    "cost_centre": "cost_centre",
    "category": "category",
    "feed": "feed",
    "currency": "currency_known",
}
OF_FEEDS = ("unit", "feed")  # what holds for whole feeds, and not for single lines


class Filters(TypedDict, total=False):
    """Filters by their names in addresses: several values mean any of them, nothing means all.

    NOT_STATED among the values means records that do not say it.
    """

    unit: tuple[str, ...]
    vendor: tuple[str, ...]
    cost_centre: tuple[str, ...]
    category: tuple[str, ...]
    feed: tuple[str, ...]
    currency: tuple[str, ...]
    period_from: str
    period_to: str
    search: str


def conditions(**chosen: Unpack[Filters]) -> tuple[Condition, ...]:
    """Return the conditions of the filters that are set."""
    unknown = chosen.keys() - Filters.__annotations__.keys()
    if unknown:
        raise TypeError(f"There is no filter {', '.join(sorted(unknown))}.")
    found = [_any_of(column, chosen.get(name, ())) for name, column in COLUMNS.items() if chosen.get(name)]
    if chosen.get("period_from"):
        found.append(Condition("period", ">=", chosen["period_from"]))
    if chosen.get("period_to"):
        found.append(Condition("period", "<=", chosen["period_to"]))
    if chosen.get("search"):
        found.append(Condition(ANY_TEXT, "contains", chosen["search"]))
    return tuple(found)


def of_feeds(**chosen: Unpack[Filters]) -> Filters:
    """Return only the filters that hold for whole feeds and months."""
    kept = {*OF_FEEDS, "period_from", "period_to"}
    return {name: each for name, each in chosen.items() if name in kept}  # type: ignore[return-value]


def _any_of(column: str, values: object) -> Condition:
    listed = (values,) if isinstance(values, str) else tuple(values)  # type: ignore[arg-type]
    return Condition(column, "in", tuple(None if each == NOT_STATED else each for each in listed))
