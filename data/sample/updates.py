"""The status log of the sample company: a year of reports on its initiatives, then those of one more week."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from data.sample import more_story_texts, story_texts
from data.sample.blocks import AS_OF, WEEKS, Block, read
from data.sample.delivery import plans, steps
from data.sample.ledgers import SEED
from data.sample.more_story_texts import NEWEST, VAGUE, VAGUE_SUPPLIER
from data.sample.registers import initiatives
from data.sample.sheets import GROUP, Sheet, Written, write_workbook
from data.sample.update_words import colour, placed, report_days

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.delivery import Step
    from data.sample.registers import Initiative
    from data.sample.sheets import Cell

HEADINGS = "Report Date|Project Key|Project|Author|Author Type|RAG|Status Update|Source"
_SILENT_LATELY = {"HGF-156": 0.5, "HGF-129": 0.6, "HGF-133": 0.7, "HGF-148": 0.7}  # share of the time with facts
_SAME_AGAIN, _SUPPLIER_TOO, _NEXT_SAID = 0.15, 0.3, 0.6  # chances
_PUT_OFF = 42  # days: how far ahead a missed date was promised anew
_SUCCESSORS = {"HGF-117": (date(2026, 10, 1), "Tobias Engel")}


@dataclass(frozen=True)
class Update:
    """One report: who said what about an initiative on a day; `by` is Internal or Supplier."""

    said_on: date
    initiative: Initiative
    author: str
    by: str
    colour: str
    text: str


@cache
def updates(week: date) -> list[Update]:
    """Return the reports that the file of a week holds: a year of them, or those of the newest week only."""
    known = {one.key: one for one in initiatives(week)}
    if week == WEEKS[1]:
        found = [_newest(block.cells, known) for block in read(NEWEST)]
    else:
        stories = [block for each in (story_texts, more_story_texts) for block in read(each.STORIES)]
        found = [update for block in stories for update in _told(block, known[block.key])]
    return sorted(found, key=lambda each: (each.said_on, each.initiative.key, each.by))


def write_updates(path: Path, week: date) -> Written:
    """Write the log as the programme office keeps it: title rows, real days, long texts."""
    found = updates(week)
    above = ("PMO status log", f"Entity: {GROUP}", f"Status date: {week:%d %B %Y}", "")
    rows = [_row(each) for each in found]
    write_workbook(path, Sheet("Log", above, HEADINGS, {"Report Date": "dd/mm/yyyy"}, rows), made=week)
    return Written("initiative_updates", len(found))


def _newest(cells: tuple[str, ...], known: dict[str, Initiative]) -> Update:
    key, said_on, author, by, said, text = cells
    kind = "Supplier" if by == "v" else "Internal"
    return Update(date.fromisoformat(said_on), known[key], author, kind, said, text)


def _told(block: Block, one: Initiative) -> list[Update]:
    """Return the reports on one initiative: its facts, and between them what says little."""
    key, author, supplier = block.cells
    rng = random.Random(f"{SEED}|updates|{key}")
    days = report_days(date.fromisoformat(plans()[key].cells[4]), one.finished, rng)
    facts = placed([*block.lines], days, _SILENT_LATELY.get(key, 1.0))
    found: list[Update] = []
    for index, said_on in enumerate(days):
        share = (index + 1) / len(days)
        said = facts.get(index)
        text = _full(one, said, said_on, rng) if said else _vague(one, said_on, VAGUE, found, rng)
        found.append(Update(said_on, one, _author(key, author, said_on), _kind(author), colour(one, share), text))
        if " " in supplier and "," in supplier and rng.random() < _SUPPLIER_TOO:
            text = _vague(one, said_on, VAGUE_SUPPLIER, [], rng)
            found.append(Update(said_on, one, supplier.partition(",")[0], "Supplier", "Green", text))
    return found


def _author(key: str, author: str, said_on: date) -> str:
    since, successor = _SUCCESSORS.get(key, (date.max, ""))
    return successor if said_on >= since else author


def _kind(author: str) -> str:
    return "Supplier" if author == "Jürgen Kessler" else "Internal"


def _full(one: Initiative, fact: str, said_on: date, rng: random.Random) -> str:
    """Return a fact with what comes next and what holds it up, as far as known on that day."""
    step = _next_step(one, said_on)
    parts = [fact]
    if step and step[1] and rng.random() < _NEXT_SAID:
        parts.append(f"Next: {step[0]} by {step[1].day} {step[1]:%B} ({one.assignee}).")
    if one.blocker and one.blocked_since and one.blocked_since <= said_on:
        waiting = f", waiting on {one.waiting_on}" if one.waiting_on else ""
        parts.append(f"Blocker: {one.blocker.lower()}{waiting}.")
    elif rng.random() < _NEXT_SAID:
        parts.append("No blocker.")
    return " ".join(parts)


def _vague(one: Initiative, said_on: date, text: str, before: list[Update], rng: random.Random) -> str:
    own = [each.text for each in before if each.by == "Internal"]
    if own and rng.random() < _SAME_AGAIN:
        return own[-1]
    step = _next_step(one, said_on)
    named = f'"{step[0]}"' if step else "the last points"
    said = rng.choice(text.strip().splitlines()).format(step=named, topic=one.summary.split(":")[0])
    return said[0].upper() + said[1:]


def _next_step(one: Initiative, said_on: date) -> tuple[str, date | None] | None:
    """Return the step that was next on a day, with the date that was then agreed."""
    for step in steps(AS_OF):
        if step.initiative.key == one.key and (step.reached is None or step.reached > said_on):
            return step.name, _agreed(step, said_on)
    return None


def _agreed(step: Step, said_on: date) -> date | None:
    """Return the day that was promised then: the plan's, or once that had passed some weeks ahead."""
    if step.baseline > said_on:
        return step.baseline
    if step.expected is None or step.expected <= said_on:
        return None
    return min(step.expected, said_on + timedelta(days=_PUT_OFF))


def _row(each: Update) -> list[Cell]:
    source = "Supplier call" if each.by == "Supplier" else "PMO round"
    said: list[Cell] = [each.said_on, each.initiative.key, each.initiative.summary, each.author, each.by]
    return [*said, each.colour, each.text, source]
