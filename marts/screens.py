"""Every figure on the three screens, for the terminal and for the test that recomputes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import loads, spend
from marts.brief import brief
from marts.telling import figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from marts.figure import Figure, Rows
    from marts.sql import Connection


def all_figures(db: Connection) -> tuple[Figure, ...]:
    """Return every figure that Brief, Spend watchpoints and Load show at this moment, each once."""
    every = (*_brief(db), *_spend(db), *_loads(db))
    return tuple({each.id: each for each in every}.values())


def of_rows(rows: Rows) -> Iterator[Figure]:
    """Return the figures of a table: how many rows, their totals, and those that a row states."""
    yield rows.count
    yield from rows.totals
    yield from (row["_figure"] for row in rows.rows if "_figure" in row)


def _brief(db: Connection) -> Iterator[Figure]:
    found = brief(db)
    yield from figures(found.headline)
    for fresh in found.freshness:
        yield from figures(fresh.says)
    for panel in found.panels:
        yield panel.more
        for line in panel.lines:
            yield from figures(line.text)
    yield from figures(found.foot)


def _spend(db: Connection) -> Iterator[Figure]:
    tied = spend.tie_out(db)
    yield from (*tied.files, *tied.shown, *tied.difference, *tied.reasons, tied.undone, tied.gaps)
    yield from spend.headline(db)
    for series in spend.by_month(db):
        yield from series.points
    yield from of_rows(spend.top_movers(db))
    yield from of_rows(spend.lines(db))


def _loads(db: Connection) -> Iterator[Figure]:
    made = loads.loads(db)
    yield from of_rows(made)
    yield from of_rows(loads.feeds(db))
    for row in made.rows:
        found = loads.receipt(db, row["load_id"])
        yield from (*found.counts, *found.sums)
        for part in (found.columns, found.findings, found.set_aside, found.not_data):
            yield from of_rows(part)
