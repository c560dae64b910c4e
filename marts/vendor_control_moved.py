"""What moved in the control that vendors hold since an earlier moment: who holds more, less or as much, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.sql import select

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from marts.sql import Connection


@dataclass(frozen=True)
class Moved:
    """One vendor of which enough was known both times: its key, name, and points of a hundred then and now."""

    key: str
    name: str
    before: int
    now: int

    @property
    def change(self) -> int:
        """Return by how many points it moved; more than zero is more control with the vendor."""
        return self.now - self.before


@dataclass(frozen=True)
class Movement:
    """Who holds more and who less, the largest move first; how many as much; of how many it cannot be told."""

    up: tuple[Moved, ...]
    down: tuple[Moved, ...]
    same: int
    untold: int


def scores(db: Connection) -> dict[str, int | None]:
    """Return the points that each vendor holds at the moment of a cursor; None where too little is known."""
    return {row["listed_vendor"]: row["score"] for row in select(db, "select listed_vendor, score from vendor_score")}


def since(then: Mapping[str, int | None], rows: Sequence[dict[str, Any]]) -> Movement:
    """Return what moved from the scores of an earlier moment to the rows of now; who is new cannot be told."""
    told = [
        Moved(row["listed_vendor"], str(row["subject"]), before, row["score"])
        for row in rows
        if (before := then.get(row["listed_vendor"])) is not None and row["score"] is not None
    ]
    told.sort(key=lambda each: (-abs(each.change), each.name))
    return Movement(
        tuple(each for each in told if each.change > 0),
        tuple(each for each in told if each.change < 0),
        sum(each.change == 0 for each in told),
        len(rows) - len(told),
    )


def parts(now: Connection, then: Connection, *, listed_vendor: str) -> tuple[str, ...]:
    """Return the parts of one vendor that say something else than then: "Dates 2 of 3, was 1 of 3"."""
    was = _parts(then, listed_vendor)
    return tuple(
        f"{title} {says}, was {was.get(title, 'unknown')}"
        for title, says in _parts(now, listed_vendor).items()
        if says != was.get(title, "unknown")
    )


def _parts(db: Connection, listed_vendor: str) -> dict[str, str]:
    text = "select title, held, of_all, is_known from vendor_control where listed_vendor = $own order by place"
    return {
        row["title"]: f"{row['held'] or 0} of {row['of_all']}" if row["is_known"] else "unknown"
        for row in select(db, text, own=listed_vendor)
    }
