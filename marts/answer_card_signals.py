"""The signals on an answer card: why each stands, whom to ask, and what is at stake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import signal_tab
from marts.answer_card_told import Entry, Part
from marts.figure import Condition, Detail, Figure
from marts.say import say_money, say_word
from marts.telling import Said, more

if TYPE_CHECKING:
    from marts.answer_card_known import Known
    from marts.answer_card_told import Word
    from marts.signal_tab import Line
    from marts.sql import Connection

SHOWN = 5
TONES = {"high": "off", "medium": "risk", "low": ""}


def signals(db: Connection, known: Known) -> Part:
    """Return the signals about a thing that nobody disagrees with, the most severe first."""
    row = known.row
    found = signal_tab.of_record(db, load_id=row.get("load_id"), source_row=row.get("source_row"), item=known.hit.item)
    heard = [each for each in found if each.state == "open"]
    silent = len(found) - len(heard)
    empty = f"Every signal about it is silenced: {silent}." if silent else "No signal stands on it."
    ids = tuple(sorted(each.id for each in heard))
    rule = f"Signals about {known.hit.name}, less those that somebody disagrees with."
    count = Figure("Signals", len(heard), "signals", rule, Detail("signal_shown", (Condition("id", "in", ids),)))
    left = more(count, SHOWN) if len(heard) > SHOWN else None
    return Part("Signals", tuple(map(_entry, heard[:SHOWN])), count if heard else None, empty, left)


def _entry(line: Line) -> Entry:
    soft: list[Word] = [f"ask {line.ask}"]
    if line.amount is not None:
        said = say_money(line.amount.value, line.amount.unit)  # type: ignore[arg-type]
        soft += ["; ", Said(said, line.amount), f" {line.items[0]['money'] or ''}".rstrip()]
    soft.append(f"; fires when {line.threshold}")
    return Entry((f"{say_word(line.kind)}: {line.because}",), tuple(soft), TONES[line.severity])
