"""What a change of settings does to the signals: which are more from then on, and which are fewer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acts.looking import look
from marts.say import say_count, say_list, say_word
from marts.sql import select
from schemas.setting import THRESHOLDS
from schemas.settings import SETTINGS, SIGNALS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from pathlib import Path

NAMED = 3  # of the signals that come or go; the list has all of them
HEARD = "select id, kind, subject, severity, line_id from signal_shown where state = 'open' order by kind, subject, id"


@dataclass(frozen=True)
class Heard:
    """One signal that nobody disagrees with, in which line of the list it stands."""

    kind: str
    subject: str
    severity: str
    line: str


@dataclass(frozen=True)
class Effect:
    """The signals that a change brought, took away or weighed anew; `lines` of the list before and after."""

    more: tuple[Heard, ...]
    fewer: tuple[Heard, ...]
    weighed: tuple[Heard, ...]
    lines: tuple[int, int]

    @property
    def says(self) -> str:
        """Return it in words: "2 signals more (...), 1 fewer (...)."."""
        said = [
            f"{words} ({_names(found)})"
            for found, words in (
                (self.more, say_count(len(self.more), "signal") + " more"),
                (self.fewer, (str(len(self.fewer)) if self.more else say_count(len(self.fewer), "signal")) + " fewer"),
                (self.weighed, f"{len(self.weighed)} weighed anew"),
            )
            if found
        ]
        if said:
            return f"{', '.join(said)}."
        before, after = self.lines
        if before != after:
            return f"The same signals, in {say_count(after, 'line')} instead of {before}."
        return "No signal comes or goes by it."


def concerns(names: Iterable[str]) -> bool:
    """Return whether one of these settings is a threshold: only these change signals."""
    return any(each in SETTINGS and SETTINGS[each].group in {THRESHOLDS, *SIGNALS} for each in names)


def changing(home: Path, act: Callable[[], Sequence[int]], *, today: date) -> tuple[tuple[int, ...], Effect | None]:
    """Do what sets settings and returns its acts; return these acts, and what they did to the signals of `today`.

    The signals after are looked at as the screens will, so that nothing is computed twice.
    """
    before = _heard(home, today)
    acts = tuple(act())
    return acts, _effect(before, _heard(home, today)) if acts else None


def _heard(home: Path, today: date) -> dict[str, Heard]:
    rows = select(look(home, today=today), HEARD)
    return {row["id"]: Heard(row["kind"], row["subject"], row["severity"], row["line_id"]) for row in rows}


def _effect(before: dict[str, Heard], after: dict[str, Heard]) -> Effect:
    weighed = [each for key, each in after.items() if key in before and before[key].severity != each.severity]
    return Effect(
        tuple(each for key, each in after.items() if key not in before),
        tuple(each for key, each in before.items() if key not in after),
        tuple(weighed),
        (len({each.line for each in before.values()}), len({each.line for each in after.values()})),
    )


def _names(found: Sequence[Heard]) -> str:
    named = [f"{each.subject}: {say_word(each.kind).lower()}" for each in found[:NAMED]]
    return say_list([*named, *([f"{len(found) - NAMED} more"] if len(found) > NAMED else [])])
