"""The signals of a company, and what is planted in it, side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from acts.looking import look
from marts.signals_found import kinds

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

ABOUT_SPEND = {
    "business_case_incomplete", "contract_never_paid", "duplicate_payment", "lists_disagree", "names_not_answered",
    "no_exit_plan", "notice_near", "overlapping_systems", "paid_after_end", "paid_without_contract",
    "sensitive_unknown_to_security", "spend_above_budget", "spend_above_contract", "spend_rising_no_value",
    "spend_without_owner", "unknown_to_procurement", "vendor_concentration", "vendor_shapes_plan",
    "vendor_without_owner",
}  # fmt: skip


@dataclass(frozen=True)
class Signals:
    """What a company's signals are about, by kind; how many lines of each kind and severity its screens show."""

    subjects: dict[str, set[str]]
    lines: Counter[tuple[str, str]] = field(default_factory=Counter)

    def missed(self, planted: Iterable[dict[str, Any]]) -> list[str]:
        """Return "kind: subject" of every planted problem that its kind of signal does not name; "*" is any."""
        found = {kind: {*about, "*"} if about else set() for kind, about in self.subjects.items()}
        return [f"{kind}: {each}" for kind, each in _wanted(planted) if each not in found[kind]]

    def wrong(self, innocents: Iterable[dict[str, Any]]) -> list[str]:
        """Return "kind: subject" of every innocent that the kind of signal names that must be silent about it."""
        return [f"{kind}: {each}" for kind, each in _wanted(innocents) if each in self.subjects[kind]]

    def severe(self, severity: str) -> int:
        """Return how many lines have a severity."""
        return sum(count for (_, found), count in self.lines.items() if found == severity)


def signals_of(home: Path, today: date) -> Signals:
    """Return the signals of a data folder on a day: of each kind the keys and names of all that it is about."""
    db = look(home, today=today)
    about: dict[str, set[str]] = {each: set() for each in kinds()}
    for kind, key, name in db.execute("select kind, subject_id, subject from signals_named").fetchall():
        about[kind] |= {str(key), str(name)}
    shown = db.execute("select kind, severity from signal_list").fetchall()
    return Signals(about, Counter((kind, severity) for kind, severity in shown))


def _wanted(planted: Iterable[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["signal"], subject) for each in planted for subject in each["subjects"]]
