"""What waits for what, as a graph: everything that waits for one thing, the shortest way to it, and loops."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Waits = Mapping[str, tuple[str, ...]]


def waits_for(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return {a thing: what waits for it} of pairs (what waits, for what), in alphabetical order."""
    found: dict[str, set[str]] = defaultdict(set)
    for waiting, awaited in pairs:
        if waiting != awaited:
            found[awaited].add(waiting)
    return {each: tuple(sorted(found[each])) for each in sorted(found)}


def ways(waits: Waits, start: str) -> dict[str, tuple[str, ...]]:
    """Return {what waits for the start: the shortest way to it}; a way ends with the thing and leaves the start out.

    What waits by itself has a way of one step. The start is no part of it, even where it waits for itself in a loop.
    """
    found: dict[str, tuple[str, ...]] = {}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for each in waits.get(here, ()):
            if each != start and each not in found:
                found[each] = (*found.get(here, ()), each)
                queue.append(each)
    return found


def loops(waits: Waits) -> tuple[tuple[str, ...], ...]:
    """Return every loop once: things each of which waits for the one before it, and the first for the last."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    known: set[str] = set()
    for each in sorted(waits):
        if each in known:
            continue
        around = _around(waits, each)
        if around:
            found.setdefault(frozenset(around), around)
            known |= set(around)
    return tuple(found.values())


def _around(waits: Waits, start: str) -> tuple[str, ...]:
    """Return the shortest loop through a thing, beginning with it; () where there is none."""
    found = ways(waits, start)
    back = [way for each, way in found.items() if start in waits.get(each, ())]
    return (start, *min(back, key=lambda way: (len(way), way))) if back else ()
