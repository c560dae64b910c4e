"""Reviews: up to which act everything was looked at, which is what "what changed" is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.sql import select

if TYPE_CHECKING:
    from datetime import date

    from marts.sql import Connection


@dataclass(frozen=True)
class Review:
    """One review: the sequence of its act, the day it was held on, who marked it, and the note ("" if none)."""

    seq: int
    held_on: date
    by: str
    note: str = ""


def last(db: Connection) -> Review | None:
    """Return the last review that stands, None where none was held."""
    rows = select(db, "select seq, held_on, reviewed_by, note from reviews_held order by seq desc limit 1")
    return Review(rows[0]["seq"], rows[0]["held_on"], rows[0]["reviewed_by"], rows[0]["note"] or "") if rows else None


def reached(db: Connection) -> int:
    """Return the sequence of the newest act that the cursor sees: what a review held now would look back on."""
    text = "select max(seq) as seq from acts where seq <= coalesce(getvariable('as_of_seq'), seq)"
    return int(select(db, text)[0]["seq"] or 0)


def reached_by(db: Connection, day: str) -> int:
    """Return the sequence of the last act done by the end of a day (UTC), 0 where none was."""
    text = "select coalesce(max(seq), 0) as seq from acts where cast(done_at as date) <= cast($day as date)"
    return int(select(db, text, day=day)[0]["seq"])


def quiet(db: Connection) -> dict[str, list[str]]:
    """Return the feeds of each table that sent nothing since the last review; not reported is not unchanged."""
    found: dict[str, list[str]] = {}
    text = "select table_name, feed from feeds_compared where was_there and not has_sent order by table_name, feed"
    for row in select(db, text):
        found.setdefault(row["table_name"], []).append(row["feed"])
    return found
