"""What is given to a load and what is decided about it: plain values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from acts.closed import HistoryChange
    from pipelines.findings import Question

ASK = "?"  # the answer that asks again: what is remembered does not count
_OF_LAYOUT = re.compile(r"(.+)@([0-9a-f]{32})")


@dataclass(frozen=True)
class Feed:
    """A feed by name, and the unit (company or department) that sends it; "" when nobody has said."""

    name: str
    unit: str


@dataclass(frozen=True)
class LoadOptions:
    """What the person who loads says beside the files: `answers` by question id; `today` is the day of loading.

    An answer is for all sheets of a file, or as `question@layout` for the sheets of one layout.
    """

    today: date
    table: str = ""
    feed: str = ""
    unit: str = ""
    as_of: str = ""
    covers: str = ""
    answers: dict[str, str] = field(default_factory=dict)

    def said_of(self, layout: str) -> dict[str, str]:
        """Return the answers for the sheets of one layout, those that ask again included."""
        named = [(*on_layout(name), given) for name, given in self.answers.items()]
        every = {question: given for question, of, given in named if not of}
        return every | {question: given for question, of, given in named if of == layout}

    def on(self, layout: str) -> LoadOptions:
        """Return the options for the sheets of one layout."""
        return replace(self, answers={name: each for name, each in self.said_of(layout).items() if each != ASK})


@dataclass(frozen=True)
class Retired:
    """Records that stop counting: of one load, in one period or some rows; `because` is a load it depends on.

    With a period and rows, what these rows say of that month.
    """

    load_id: int  # 0 means the coming load itself
    why: str
    period: str | None = None
    rows: tuple[int, ...] = ()
    because: int | None = None


@dataclass(frozen=True)
class Plan:
    """The decision about one table of one file; `status` is loaded, already_loaded, repeat or question.

    `history` are the totals of closed periods that it changes, `reason` why. `corrections` are the answers to what the
    list says against a correction, by the sequence of the correction.
    """

    status: str
    says: str
    feed: Feed
    as_of: str | None = None
    covers: tuple[str, str] | None = None
    retired: tuple[Retired, ...] = ()
    questions: tuple[Question, ...] = ()
    repeats: int | None = None
    partial: bool = False
    history: tuple[HistoryChange, ...] = ()
    reason: str = ""
    corrections: dict[str, str] = field(default_factory=dict)


def on_layout(name: str) -> tuple[str, str]:
    """Return the question and the layout that an answer is for; "" for the sheets of every layout."""
    found = _OF_LAYOUT.fullmatch(name)
    return (found[1], found[2]) if found else (name, "")
