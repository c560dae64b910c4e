"""The risk register of the sample company, as its risk tool exports it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from data.sample import links
from data.sample.blocks import in_week
from data.sample.risk_texts import NEXT, RISKS
from data.sample.sheets import Sheet, Written, write_list

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Permanent Id|Subject|Risk Description|Category|Risk Owner|Probability|Impact|Inherent Risk Score|"
    "Residual Risk Score|Response|Mitigation Status|Target Date|Last Review Date|Next Review Date|Acceptance Expiry|"
    "Approver|Affected Assets|Third Parties|Related Project|Date Raised|Risk Status|Date Closed"
)
_LIKELY = {"1": "1 - Rare", "2": "2 - Unlikely", "3": "3 - Possible", "4": "4 - Likely", "5": "5 - Almost certain"}
_HURTS = {"1": "1 - Insignificant", "2": "2 - Minor", "3": "3 - Moderate", "4": "4 - Major", "5": "5 - Severe"}
_LEVELS = {"L": "Low", "M": "Medium", "H": "High", "V": "Very high"}


@dataclass(frozen=True)
class Risk:
    """One risk; `rated` is probability x impact, `levels` inherent > residual, `closed` its last day or ""."""

    number: str
    text: str
    kind: str
    owner: str
    rated: str
    levels: str
    response: str
    mitigation: str
    due: str
    reviewed: str
    next_review: str
    raised: str
    accepted: str
    touches: str
    closed: str

    @property
    def subject(self) -> str:
        """Return the event alone: what may happen."""
        event = self.text.split(", ", 1)[1].rsplit(", so ", 1)[0]
        return event[0].upper() + event[1:]


def risks(week: date) -> list[Risk]:
    """Return the risk register as it stands in a week."""
    return [_risk(block.cells, block.marked(">")) for block in in_week(RISKS, NEXT, week)]


def write_risks(path: Path, week: date) -> Written:
    """Write the register as a list with semicolons and ISO days, without any title."""
    found = risks(week)
    write_list(path, Sheet("", (), HEADINGS, {}, [_row(one) for one in found]), delimiter=";")
    return Written("risks", len(found))


def _risk(cells: tuple[str, ...], text: str) -> Risk:
    number, kind, owner, rated, levels, response, mitigation, *rest = cells
    due, reviewed, next_review, raised, accepted, touches, *closed = rest
    known = (f"RSK-{number}", text, kind, owner, rated, levels, response, mitigation, due, reviewed, next_review)
    return Risk(*known, raised, accepted, touches, "".join(closed))


def _row(one: Risk) -> list[Cell]:
    (likely, hurts), (before, now) = one.rated.split("x"), one.levels.split(">")
    until, _, approver = one.accepted.partition(", ")
    rated: list[Cell] = [_LIKELY[likely], _HURTS[hurts], _LEVELS[before], _LEVELS[now]]
    treated: list[Cell] = [one.response, one.mitigation, one.due, one.reviewed, one.next_review, until, approver]
    touched: list[Cell] = [links.systems(one.touches), links.suppliers(one.touches), links.initiatives(one.touches)]
    state: list[Cell] = [one.raised, "Closed" if one.closed else "Open", one.closed]
    return [one.number, one.subject, one.text, one.kind, one.owner, *rated, *treated, *touched, *state]
