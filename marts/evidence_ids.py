"""Evidence ids: from the id on a slide or in a workbook back to the figure, at the moment that it was exported at."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from marts.figure_text import from_content
from marts.sql import select

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from marts.figure import Figure
    from marts.sql import Connection

ID = re.compile(r"E-[0-9a-f]{10}")


@dataclass(frozen=True)
class Known:
    """A figure found by its evidence id; where it was exported, when by whom, and what was looked at then.

    `seen_seq` and `today` are None and `units` is empty for a figure that stands on a screen at the shown moment.
    """

    figure: Figure
    seen_seq: int | None = None
    today: date | None = None
    units: tuple[str, ...] = ()
    file: str = ""
    exported_by: str = ""
    exported_seq: int | None = None


def resolve(db: Connection, evidence_id: str) -> Figure | None:
    """Return the figure of an evidence id: the one exported last, else one on a screen now; None where there is none.

    An exported figure has the value that it left with; `find` says at which moment that was.
    """
    found = find(db, evidence_id=evidence_id)
    return found.figure if found else None


def find(db: Connection, *, evidence_id: str) -> Known | None:
    """Return the figure of an evidence id with the moment that it was exported at; None where there is none."""
    asked = evidence_id.strip()
    asked = asked[:1].upper() + asked[1:].lower()
    if not ID.fullmatch(asked):
        return None
    return _exported(db, asked) or _shown(db, asked)


def last_change(db: Connection, *, seq: int) -> int:
    """Return the last act up to `seq` that changed what figures say: an export is an act and changes nothing."""
    text = "select coalesce(max(seq), 0) as seq from acts where seq <= $seq and act <> 'export'"
    return int(select(db, text, seq=seq)[0]["seq"])


def within(figures: Iterable[Figure]) -> Iterator[Figure]:
    """Return figures with all those that they are made of."""
    for each in figures:
        yield each
        if isinstance(each.evidence, tuple):
            yield from within(each.evidence)


def _exported(db: Connection, asked: str) -> Known | None:
    """Return the figure as it was last exported, be it itself or within another one."""
    rows = select(
        db,
        "select exported_figures.content as said, acts.content as act, acts.who, acts.seq from exported_figures "
        "inner join acts on exported_figures.seq = acts.seq where contains(exported_figures.content, $id) "
        "and acts.seq <= coalesce(getvariable('as_of_seq'), acts.seq) order by acts.seq desc limit 1",
        id=asked,
    )
    if not rows:
        return None
    row, act = rows[0], json.loads(rows[0]["act"])
    day = date.fromisoformat(act["today"]) if act.get("today") else None
    figure = next(each for each in within([from_content(json.loads(row["said"]))]) if each.id == asked)
    units = tuple(act.get("units") or ())
    return Known(figure, act.get("seen_seq"), day, units, act.get("file") or "", row["who"], row["seq"])


def _shown(db: Connection, asked: str) -> Known | None:
    from marts.screens import PAGES  # every mart: only who looks for a figure of a screen waits for them

    return next((Known(each) for page in PAGES.values() for each in within(page(db)) if each.id == asked), None)
