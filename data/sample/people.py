"""The worker list of the sample company: employees, leavers, staff of suppliers, a mailbox and a committee."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from data.sample.blocks import day, in_week
from data.sample.people_texts import NEXT, WORKERS
from data.sample.sheets import GROUP, Sheet, Written, write_workbook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Employee ID|Preferred Name|Work Email|Worker Type|Business Title|Supervisory Organization|Manager|Deputy|"
    "Hire Date|Termination Date|Contractor Firm"
)


@dataclass(frozen=True)
class Worker:
    """One line of the worker list; `last_day` is None for those who stay."""

    number: str
    name: str
    title: str
    organisation: str
    manager: str
    hired: date | None
    last_day: date | None
    kind: str
    firm: str
    deputy: str

    @property
    def email(self) -> str:
        """Return the work address."""
        plain = self.name.casefold()  # makes ss of a sharp s
        for letter, written in (("ü", "ue"), ("ö", "oe"), ("ä", "ae")):
            plain = plain.replace(letter, written)
        return f"{'.'.join(plain.split())}@harrowgate.example"


def workers(week: date) -> list[Worker]:
    """Return the worker list as it stands in a week."""
    return [_worker(block.cells) for block in in_week(WORKERS, NEXT, week)]


def write_people(path: Path, week: date) -> Written:
    """Write the list as an HR system does: report title, effective day, one line per worker."""
    found = workers(week)
    above = ("Worker Roster - All", f"Entity: {GROUP}", f"As of: {week:%d %B %Y}", "Includes terminated workers", "")
    days = dict.fromkeys(("Hire Date", "Termination Date"), "yyyy-mm-dd")
    write_workbook(path, Sheet("Worker Roster", above, HEADINGS, days, [_row(one) for one in found]), made=week)
    return Written("people", len(found))


def _worker(cells: tuple[str, ...]) -> Worker:
    number, name, title, organisation, manager, hired, last_day, kind, firm, *deputy = cells
    who = (number, name, title, organisation, manager)
    return Worker(*who, day(hired), day(last_day), kind, firm, deputy[0] if deputy else "")


def _row(one: Worker) -> list[Cell]:
    who: list[Cell] = [one.number, one.name, one.email, one.kind, one.title, one.organisation, one.manager, one.deputy]
    return [*who, one.hired, one.last_day, one.firm]
