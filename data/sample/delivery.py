"""The steps of the initiatives: what the plan of the delivery tool says about each, week by week."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from data.sample import links
from data.sample.blocks import AS_OF, WEEKS, Block, day, read
from data.sample.delivery_texts import NEXT_STEPS, STEPS
from data.sample.ledgers import SEED
from data.sample.registers import initiatives
from data.sample.sheets import Sheet, Written, write_list

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.registers import Initiative
    from data.sample.sheets import Cell

HEADINGS = (
    "Unique ID|Project Key|Project|Task Name|Milestone|Duration|Baseline Finish|Finish|Actual Finish|% Complete|"
    "Predecessors|Resource Names|Date Set By|Vendor Dependent|Replans"
)
_SHARED = {"HGF-101.3": "Andrea Falk", "HGF-104.3": "Lorna Teague"}  # steps with two names
_SETTLED = date(2026, 11, 6)  # what was reached was reached by then
_REPLANNED = (8, 60, 150)  # days of slip after which a plan was made anew once, twice, three times
_SATURDAY = 5


@dataclass(frozen=True)
class Step:
    """One milestone; `expected` is None where nobody says when, `set_by` is Internal, Supplier or Regulator."""

    key: str
    initiative: Initiative
    name: str
    baseline: date
    expected: date | None
    reached: date | None
    set_by: str
    owner: str

    @property
    def replans(self) -> int:
        """Return how often the date was moved by a plan of its own."""
        late = (self.expected - self.baseline).days if self.expected else 0
        return sum(late >= each for each in _REPLANNED)


@cache
def plans() -> dict[str, Block]:
    """Return by initiative what it touches, its start and its steps."""
    return {block.key: block for block in read(STEPS)}


def touched(key: str) -> tuple[str, str, Decimal | None]:
    """Return the systems and suppliers that an initiative touches, and its cost of delay a month in euros."""
    _, systems, suppliers, cost, *_ = plans()[key].cells
    return links.systems(systems), links.suppliers(suppliers), Decimal(cost) if cost else None


@cache
def steps(week: date) -> list[Step]:
    """Return the steps of all initiatives as the plan of a week has them."""
    settled = {one.key: one for one in initiatives(AS_OF)}
    moved = {block.key: block.cells for block in read(NEXT_STEPS)} if week == WEEKS[1] else {}
    found = [step for one in initiatives(week) for step in _steps(one, settled[one.key])]
    return [_moved(step, moved[step.key]) if step.key in moved else step for step in found]


def write_milestones(path: Path, week: date) -> Written:
    """Write the plan as the planning tool saves it: semicolons, Windows-1252, days such as Fri 18/12/26."""
    found = steps(week)
    write_list(path, Sheet("", (), HEADINGS, {}, [_row(step) for step in found]), delimiter=";", coding="cp1252")
    return Written("milestones", len(found))


def _steps(one: Initiative, settled: Initiative) -> list[Step]:
    """Return the steps of one initiative; the settled state says what was reached, so that weeks agree."""
    *_, start, named = plans()[one.key].cells
    names = [each.strip() for each in named.split(";")]
    rng = random.Random(f"{SEED}|steps|{one.key}")
    first = date.fromisoformat(start)
    reached = int(settled.complete * len(names)) if settled.status != "Done" else len(names)
    reached = next((place for place, name in enumerate(names) if name.endswith("?") and place < reached), reached)
    found = []
    for place, name in enumerate(names, 1):
        part = place / len(names)
        baseline = _workday(first + (one.baseline - first) * part)
        done = _reached(settled, baseline, part, rng) if place <= reached else None
        expected = done or _expected(one, baseline, (place - reached) / max(1, len(names) - reached))
        found.append(_step(f"{one.key}.{place}", one, name, (baseline, expected, done)))
    return found


def _step(key: str, one: Initiative, name: str, days: tuple[date, date | None, date | None]) -> Step:
    name = name.rstrip("?")
    set_by = {"*": "Supplier", "+": "Regulator"}.get(name[-1], "Internal")
    owner = "; ".join(each for each in (one.assignee, _SHARED.get(key, "")) if each)
    return Step(key, one, name.rstrip("*+"), *days, set_by, owner)


def _reached(settled: Initiative, baseline: date, part: float, rng: random.Random) -> date:
    if part == 1 and settled.finished:
        return settled.finished
    due = settled.due if isinstance(settled.due, date) else settled.baseline
    slip = max(0, (due - settled.baseline).days) * part * 0.6
    planned = _workday(baseline + timedelta(days=slip + rng.randint(-4, 6)))
    return min(_workday(_SETTLED - timedelta(days=60 * (1 - part))), planned)


def _expected(one: Initiative, baseline: date, part: float) -> date | None:
    if not isinstance(one.due, date):
        return None
    ahead = max(0, (one.due - AS_OF).days) * part
    return max(baseline, _workday(AS_OF + timedelta(days=ahead))) if ahead and part < 1 else one.due


def _moved(step: Step, cells: tuple[str, ...]) -> Step:
    _, expected, reached = cells
    days = (step.baseline, day(expected), day(reached))
    return Step(step.key, step.initiative, step.name, *days, step.set_by, step.owner)


def _row(step: Step) -> list[Cell]:
    number, _, place = step.key.removeprefix("HGF-").partition(".")
    before = f"{number}{int(place) - 1}" if place != "1" else ""
    known: list[Cell] = [f"{number}{place}", step.initiative.key, step.initiative.summary, step.name, "Yes", "0 days"]
    days: list[Cell] = [_shown(step.baseline), _shown(step.expected), _shown(step.reached)]
    complete = "100%" if step.reached else "0%"
    vendor = "Yes" if step.set_by == "Supplier" else "No"
    return [*known, *days, complete, before, step.owner, step.set_by, vendor, str(step.replans)]


def _shown(found: date | None) -> str:
    return f"{found:%a %d/%m/%y}" if found else "NA"


def _workday(found: date) -> date:
    weekend = found.weekday() - _SATURDAY
    return found - timedelta(days=weekend + 1) if weekend >= 0 else found
