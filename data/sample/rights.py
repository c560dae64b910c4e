"""Who may decide what, and what was approved, as the office keeps it and the service tool exports it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.blocks import in_week, read
from data.sample.right_texts import APPROVALS, NEXT_APPROVALS, RIGHTS
from data.sample.sheets import GROUP, Sheet, Written, totals, write_list, write_workbook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

RIGHT_HEADINGS = (
    "Decision Area|Recommends|Must Agree|Consulted|Decides|Performs|Approval Limit|Currency|Risk Acceptance Limit|"
    "Two-way Delegate|Committee"
)
APPROVAL_HEADINGS = (
    "Request ID|Approval Type|Approving|Description of Change|Requested By|Request Date|Approver|Approval State|"
    "Approval Date|Implementation Date|Approval Comments"
)


def write_rights(path: Path, week: date) -> Written:
    """Write the matrix of the office: a title, one row per field of decisions, limits in euros."""
    rows = [_right(block.cells) for block in read(RIGHTS)]
    above = ("Who decides what", f"Entity: {GROUP}", f"Stand: {week:%d %B %Y}", "")
    write_workbook(path, Sheet("Matrix", above, RIGHT_HEADINGS, {"Approval Limit": "#,##0"}, rows), made=week)
    return Written("decision_rights", len(rows), totals(("EUR", Decimal(block.cells[6])) for block in read(RIGHTS)))


def write_approvals(path: Path, week: date) -> Written:
    """Write the approvals as a list with commas and days with a time of the day."""
    rows = [_approval(block.cells) for block in in_week(APPROVALS, NEXT_APPROVALS, week)]
    write_list(path, Sheet("", (), APPROVAL_HEADINGS, {}, rows))
    return Written("approvals", len(rows))


def _right(cells: tuple[str, ...]) -> list[Cell]:
    domain, recommends, agrees, heard, decides, performs, limit, risk, reversible, *committee = cells
    who: list[Cell] = [domain, recommends, agrees, heard, decides, performs]
    return [*who, Decimal(limit), "EUR", risk, reversible, "".join(committee)]


def _approval(cells: tuple[str, ...]) -> list[Cell]:
    number, kind, about, changed, asked, asked_on, approver, state, approved_on, made_on, *comment = cells
    thing = f"APM000{about}" if about.isdigit() else about
    days = [f"{each} 09:00:00" if each else "" for each in (asked_on, approved_on, made_on)]
    known: list[Cell] = [f"APR001{number}", kind, thing, changed, asked, days[0], approver, state]
    return [*known, days[1], days[2], "".join(comment)]
