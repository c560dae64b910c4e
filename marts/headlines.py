"""The figures at the head of every screen: found by the functions that give them, so that none is left out."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from marts import decision_register, decisions, initiatives, movers, panels, reviews
from marts.figure import Detail
from marts.panel_risks import moves, which_risk_moved
from marts.say import capital
from marts.telling import NONE
from marts.tie_out import tie_out
from marts.views import READ, bare_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from typing import TypeAlias

    from marts.figure import Figure
    from marts.sql import Connection
    from marts.telling import Panel

    Giver: TypeAlias = Callable[[Connection], Iterable[Figure]]
    Told: TypeAlias = dict[tuple[str, str], tuple[Figure, ...]]  # by screen and giver

BRIEF = "Brief"
# What follows from the lists of other screens, and takes long to plan: a trial of a load does not ask it.
BEHIND = {
    "ask_list", "decision_register", "key_people", "reconcile", "rights", "spend_growth", "spend_growth_control",
    "vendor_concentration", "vendor_control", "vendor_overlap", "vendor_renewals",
}  # fmt: skip
NAMES = ("headline", "by_attention")  # what a mart calls its figures, and its bars by state
ABOUT_FILES = {
    "acts",
    "loads",
    "lists",
    "findings",
}  # units of figures that count what was sent, and say nothing of a company
# What says of every record whether it counts: a change of it matters to those whose records change.
BOOKS = {"acts", "answers", "build", "load_columns", "loads", "retirements", "undone"}


def headlines(db: Connection, known: Told | None = None, changed: Collection[str] | None = None) -> Told:
    """Return what stands at the head of the screens.

    With `known`, what stood there before, only those are asked again whose evidence reads a table that `changed`.
    """
    found: Told = {}
    for key, gives in _givers().items():
        was = (known or {}).get(key)
        keep = was is not None and changed is not None and not _may_change(was, changed)
        found[key] = was if keep and was is not None else _given(gives, db)
    return found


def by_name(told: Told) -> dict[tuple[str, str, str], Figure]:
    """Return the figures by (screen, name, unit)."""
    found: dict[tuple[str, str, str], Figure] = {}
    for (screen, _), figures in told.items():
        for each in figures:
            found.setdefault((screen, each.name, each.unit), each)
    return found


def _given(gives: Giver, db: Connection) -> tuple[Figure, ...]:
    points = [point for each in gives(db) for point in getattr(each, "points", (each,))]
    return tuple(each for each in points if each.unit not in ABOUT_FILES)


@functools.cache
def _givers() -> dict[tuple[str, str], Giver]:
    """Return the functions of this folder that give the figures of a screen, and the panels of the Brief."""
    names = [each.name for each in pkgutil.iter_modules([str(Path(__file__).parent)]) if each.name not in BEHIND]
    modules = {each: importlib.import_module(f"marts.{each}") for each in names}
    found = {
        (capital(each.replace("_", " ")), name): getattr(module, name)
        for each, module in modules.items()
        for name in NAMES
        if getattr(getattr(module, name, None), "__module__", "") == module.__name__
    }
    found["Decision queue", "headline"] = partial(decision_register.headline, of=decision_register.STATED)
    return found | {(BRIEF, gives.__name__): gives for gives in (_blocked, _risks_moved, _rising)}


def _blocked(db: Connection) -> tuple[Figure, ...]:
    waits, queue = decisions.waits(db), decisions.queue(db, view="decision_queue")
    return _of(panels.what_is_blocked(db, initiatives.blocked(db, limit=20), waits, queue))


def _risks_moved(db: Connection) -> tuple[Figure, ...]:
    return _of(which_risk_moved(db, moves(db) if reviews.last(db) else None))


def _rising(db: Connection) -> tuple[Figure, ...]:
    return _of(panels.spend_rising(db, movers.rising(db, limit=20), tie_out(db)))


def _of(panel: Panel) -> tuple[Figure, ...]:
    return () if panel.dark or panel.count is NONE else (panel.count,)


def _may_change(figures: tuple[Figure, ...], changed: Collection[str]) -> bool:
    """Return whether figures may be others once these tables changed; what rests on nothing yet always may."""
    reached = [_reached(each) for each in figures]
    return not reached or any(not each - BOOKS or each & set(changed) for each in reached)


def _reached(figure: Figure) -> frozenset[str]:
    if isinstance(figure.evidence, Detail):
        return _tables(figure.evidence.view)
    if not figure.evidence or figure.value is None:
        return frozenset()
    return frozenset().union(*map(_reached, figure.evidence))


@functools.cache
def _tables(view: str) -> frozenset[str]:
    """Return the tables that a view reads, in the end."""
    texts = bare_texts()
    if view not in texts:
        return frozenset({view})
    return frozenset().union(*(_tables(each) for each in set(READ.findall(texts[view])) - {view}))
