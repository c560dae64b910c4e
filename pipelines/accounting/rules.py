"""The tests behind the named rules of exports: each returns which rows keep the rule; unknown values keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    Test = Callable[[pd.DataFrame, tuple[str, ...]], "pd.Series[bool]"]


def in_order(frame: pd.DataFrame, columns: tuple[str, ...]) -> pd.Series[bool]:
    """Return where the second date is not before the first."""
    first, second = (frame[name] for name in columns)
    return _kept(second >= first)


def two_currencies(frame: pd.DataFrame, columns: tuple[str, ...]) -> pd.Series[bool]:
    """Return where the two columns hold different codes."""
    first, second = (frame[name] for name in columns)
    return _kept(first != second)


def blocker_when_blocked(frame: pd.DataFrame, columns: tuple[str, ...]) -> pd.Series[bool]:
    """Return where something that is blocked says by what."""
    return _known_when(frame, columns, "blocked")


def outcome_when_decided(frame: pd.DataFrame, columns: tuple[str, ...]) -> pd.Series[bool]:
    """Return where something that is decided says how."""
    return _known_when(frame, columns, "decided")


def _known_when(frame: pd.DataFrame, columns: tuple[str, ...], value: str) -> pd.Series[bool]:
    state, wanted = (frame[name] for name in columns)
    return _kept(state != value) | wanted.notna()


def _kept(mask: pd.Series[bool]) -> pd.Series[bool]:
    return mask.fillna(value=True).astype(bool)


TESTS: dict[str, Test] = {
    "in_order": in_order,
    "two_currencies": two_currencies,
    "blocker_when_blocked": blocker_when_blocked,
    "outcome_when_decided": outcome_when_decided,
}
