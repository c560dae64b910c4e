"""The looks that Spend watchpoints offers at all spend: movers, by one column, against budget, without contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from marts.breakdown import breakdown
from marts.budget import against_budget
from marts.looks import Look
from marts.spend import by_month, headline, top_movers
from marts.uncontracted import without_contract

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from marts.filters import Filters
    from marts.sql import Connection


def look(db: Connection, *, look: str = "", **chosen: Unpack[Filters]) -> Look:
    """Return one look at what is chosen; a name that is none of them is the first."""
    return LOOKS.get(look, all_spend)(db, **chosen)


def all_spend(db: Connection, **chosen: Unpack[Filters]) -> Look:
    """Return all spend by month and the vendors whose monthly average moved."""
    moved = top_movers(db, **chosen)
    told = moved.count.rule if moved.count.value is None else f"None. {moved.count.rule}"
    empty = "No spend line matches these filters." if any(chosen.values()) else NOTHING
    return Look("Spend by month", by_month(db, **chosen), "Top movers", moved, (), headline(db, **chosen), empty, told)


UNCONTRACTED = "Without contract"
NOTHING = "No spend line yet: load a file that holds some."
LOOKS: dict[str, Callable[..., Look]] = {
    "Movers": all_spend,
    "By vendor": partial(breakdown, by="vendor"),
    "By category": partial(breakdown, by="category"),
    "By cost centre": partial(breakdown, by="cost_centre"),
    "By system": partial(breakdown, by="system_id"),
    "Against budget": against_budget,
    UNCONTRACTED: without_contract,
}
