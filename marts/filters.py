"""The filters of spend: what a person chooses on a page or in an address, as bound conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from marts.figure import Condition
from marts.lists import NOT_STATED, any_of
from marts.sql import ANY_OF

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["NOT_STATED", "Filters", "conditions", "of_feeds"]
COLUMNS = {
    "unit": "unit",
    "vendor": "vendor",
    "cost_centre": "cost_centre",
    "category": "category",
    "feed": "feed",
    "currency": "currency_known",
}
ANY_TEXT = ANY_OF.join(("vendor_name", "vendor_id", "description", "document_id", "po_number", "gl_name"))
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
    found = [any_of(column, chosen.get(name, ())) for name, column in COLUMNS.items() if chosen.get(name)]
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
