"""Every figure on every screen, for the terminal and for the test that recomputes them: one entry per page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import (
    audit,
    contracts,
    decision_register,
    decision_stuck,
    feed_trust,
    initiatives,
    loads,
    reconcile,
    reconcile_looks,
    rights,
    risks,
    search,
    set_aside,
    silent_edits,
    spend,
    spend_growth,
    spend_growth_control,
    spend_looks,
    unblocking_told,
    vendor_concentration,
    vendor_control,
    vendor_dependencies,
    vendor_overlap,
    vendor_renewals,
)
from marts.brief import brief
from marts.telling import figures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from marts.figure import Figure, Rows, Series
    from marts.sql import Connection


def all_figures(db: Connection) -> tuple[Figure, ...]:
    """Return every figure that the screens show at this moment without filters, each once."""
    every = [figure for page in PAGES.values() for figure in page(db)]
    return tuple({each.id: each for each in every}.values())


def of_page(rows: Rows, headline: tuple[Figure, ...], charts: tuple[Series, ...] = ()) -> Iterator[Figure]:
    """Return the figures of a list page: its headline, the points of its chart, and those of its table."""
    yield from headline
    for series in charts:
        yield from series.points
    yield from of_rows(rows)


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
        yield panel.count
        yield panel.more
        for line in panel.lines:
            yield from figures(line.text)
    yield from figures(found.foot)


def _spend(db: Connection) -> Iterator[Figure]:
    tied = spend.tie_out(db)
    yield from (*tied.files, *tied.shown, *tied.difference, *tied.reasons, tied.undone, tied.gaps)
    for name in spend_looks.LOOKS:
        look = spend_looks.look(db, look=name)
        yield from of_page(look.rows, look.figures, look.series)
    yield from of_rows(spend.lines(db))
    rises = spend_growth.rising(db)
    drawn = spend_growth.months_of(db, rises=tuple(map(spend_growth.key, rises.rows[:5])))
    yield from of_page(rises, spend_growth.headline(db), (*drawn, *spend_growth.by_reason(db)))
    yield from (spend_growth.judged(db), *of_rows(spend_growth.innocent(db)))
    for kind in ("supplier", "unit"):
        yield from of_page(
            spend_growth_control.listing(db, point_kind=kind), spend_growth_control.headline(db, point_kind=kind)
        )
        spots = spend_growth_control.spots(db, point_kind=kind)
        yield from (figure for spot in spots for figure in (spot.growth, spot.control, spot.paid))
        yield from spend_growth_control.untold(db, point_kind=kind)
        yield from spend_growth_control.undrawn(db, point_kind=kind)


def _loads(db: Connection) -> Iterator[Figure]:
    made = loads.loads(db)
    yield from of_rows(made)
    yield from of_rows(loads.feeds(db))
    yield from (*set_aside.headline(db), *of_rows(set_aside.waiting(db)), *of_rows(set_aside.files(db)))
    for row in made.rows:
        found = loads.receipt(db, row["load_id"])
        yield from (*found.counts, *found.sums)
        for part in (found.columns, found.findings, found.set_aside, found.not_data):
            yield from of_rows(part)


def _audit(db: Connection) -> Iterator[Figure]:
    yield from of_page(audit.listing(db), audit.headline(db), audit.by_kind(db))
    yield from of_rows(audit.exports(db))


def _initiatives(db: Connection) -> Iterator[Figure]:
    yield from of_page(initiatives.listing(db), initiatives.headline(db), initiatives.by_attention(db))


def _risks(db: Connection) -> Iterator[Figure]:
    yield from of_page(risks.listing(db), risks.headline(db))
    yield from (*risks.lane_lacks(db, "reduce_now"), *risks.lane_lacks(db, "contain_watch"))
    found = risks.matrix(db)
    yield found.rest
    for row in found.cells:
        yield from row


def _decisions(db: Connection) -> Iterator[Figure]:
    yield from of_page(decision_register.listing(db), decision_register.headline(db), decision_register.by_week(db))
    yield decision_register.settled(db)
    yield from of_page(rights.listing(db), rights.headline(db))
    first = unblocking_told.first(db)
    yield from figures((*rights.held(db), *decision_stuck.stuck(db), *first.says))


def _vendors(db: Connection) -> Iterator[Figure]:
    yield vendor_dependencies.every(db)
    yield from of_page(vendor_dependencies.listing(db), vendor_dependencies.headline(db))
    yield from of_page(contracts.listing(db), (), contracts.by_notice_month(db))
    yield from of_page(vendor_control.listing(db), vendor_control.headline(db))
    yield from (figure for dot in vendor_control.dots(db) for figure in (dot.value, dot.control))
    yield from (*vendor_concentration.headline(db), *of_rows(vendor_concentration.measures(db)))
    yield from of_rows(vendor_concentration.groups(db))
    yield from of_page(vendor_renewals.listing(db), vendor_renewals.headline(db))
    yield from of_page(vendor_overlap.listing(db), vendor_overlap.headline(db))


def _reconcile(db: Connection) -> Iterator[Figure]:
    yield from of_page(reconcile.matrix(db), (*reconcile.headline(db), *reconcile.coverage(db)))
    yield from of_rows(reconcile.proposals(db))
    for kind in reconcile_looks.FIGURES:
        yield from of_page(reconcile_looks.of_kind(db, kind), reconcile_looks.figures(db, kind))


def _trust(db: Connection) -> Iterator[Figure]:
    yield from of_page(feed_trust.listing(db), feed_trust.headline(db))
    yield from (point for each in feed_trust.by_owner(db) for point in each.points if point.value)
    yield from (feed_trust.every(db), feed_trust.undue(db))
    yield from of_page(silent_edits.listing(db), (), silent_edits.by_kind(db))
    yield from of_rows(feed_trust.recent(db))


def _cards(db: Connection) -> Iterator[Figure]:
    yield from search.kinds(db)


PAGES: dict[str, Callable[[Connection], Iterator[Figure]]] = {  # by the title of the page; a new page adds its own
    "Brief": _brief,
    "Decision queue": _decisions,
    "Initiatives": _initiatives,
    "Risks": _risks,
    "Vendor dependencies": _vendors,
    "Spend watchpoints": _spend,
    "Load": _loads,
    "Reconcile": _reconcile,
    "Audit trail": _audit,
    "Trust": _trust,
    "Answer card": _cards,
}
