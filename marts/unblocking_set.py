"""The few decisions that free the most, chosen greedily: each step takes what frees most for each decision taken."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    Needs = Mapping[str, frozenset[str]]


def smallest(needs: Needs, worth: Mapping[str, Decimal], *, most: int) -> tuple[str, ...]:
    """Return at most `most` decisions, the first one first.

    `needs` says for each thing which decisions it waits for: it is free when all of them are taken. `worth` is what
    each thing weighs; one without a weight counts only where nothing else tells two choices apart. The choice is
    greedy: it need not be the best of all, but no decision in it is idle.
    """
    chosen: list[str] = []
    while len(chosen) < most:
        taken = frozenset(chosen)
        left = {each: wanted - taken for each, wanted in needs.items() if wanted and not wanted <= taken}
        bundles = {wanted for wanted in left.values() if len(wanted) <= most - len(chosen)}
        if not bundles:
            break
        best = min(bundles, key=lambda bundle: _rank(bundle, left, worth))
        chosen += _in_order(best, left, worth)
    return tuple(chosen)


def freed(needs: Needs, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return the things that are free once these decisions are taken."""
    return tuple(each for each, wanted in needs.items() if wanted and wanted <= frozenset(chosen))


def _rank(bundle: frozenset[str], left: Needs, worth: Mapping[str, Decimal]) -> tuple[Decimal, Decimal, list[str]]:
    """Return what the smallest of is the best: most worth, then most things, per decision; then the first by name."""
    free = [each for each, wanted in left.items() if wanted <= bundle]
    weight = sum((worth.get(each, Decimal(0)) for each in free), start=Decimal(0))
    return -weight / len(bundle), Decimal(-len(free)) / len(bundle), sorted(bundle)


def _in_order(bundle: frozenset[str], left: Needs, worth: Mapping[str, Decimal]) -> list[str]:
    """Return the decisions of a bundle, the one that most of the weight waits for first."""

    def weight(decision: str) -> Decimal:
        return sum((worth.get(each, Decimal(0)) for each, wanted in left.items() if decision in wanted), Decimal(0))

    return sorted(bundle, key=lambda each: (-weight(each), each))
