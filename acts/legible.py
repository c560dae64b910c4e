"""The texts of updates, judged for what they say: each text once, whatever day it is and whoever is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

# The word lists are read when a text is judged: most commands judge none and need not wait for them.
if TYPE_CHECKING:
    from collections.abc import Collection

    from duckdb import DuckDBPyConnection

    from pipelines.judge.legibility import Span

SHAPE = json.dumps([{"written": "VARCHAR", "spans": [{"part": "VARCHAR", "starts": "INTEGER", "ends": "INTEGER",
                                                      "points": "INTEGER", "needs": "VARCHAR"}]}])  # fmt: skip


def judge_updates(db: DuckDBPyConnection) -> None:
    """Judge every text of an update that is not judged yet; a text is always judged alike, so none is judged again."""
    found = db.execute(
        "select distinct told from update_texts anti join updates_judged on told = written "
        "where told is not null order by told"
    ).fetchall()
    if found:
        rows = json.dumps([{"written": text, "spans": _spans(text)} for (text,) in found])
        db.execute("insert into updates_judged select unnest(from_json(?, ?), recursive := true)", [rows, SHAPE])


def rate(text: str, known: Collection[str]) -> tuple[dict[str, int], tuple[Span, ...]]:
    """Return the points of each part of a text that is just being written, and the places that give them."""
    from pipelines.judge.legibility import judge, parts

    spans = judge(text)
    counted = tuple(each for each in spans if not each.needs or each.needs in known)
    return parts(counted, fresh=True), counted


def most() -> dict[str, int]:
    """Return the points that each of the eight parts has at most."""
    from pipelines.judge.legibility import POINTS

    return dict(POINTS)


def _spans(text: str) -> list[dict[str, str | int | None]]:
    from pipelines.judge.legibility import judge

    return [
        {"part": each.part, "starts": each.start, "ends": each.end, "points": each.points, "needs": each.needs or None}
        for each in judge(text)
    ]
