"""Writing the lists of suppliers, initiatives and decisions, each as another tool exports it."""

from __future__ import annotations

from dataclasses import astuple
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.delivery import touched
from data.sample.priorities import ranked
from data.sample.registers import decisions, initiatives, suppliers
from data.sample.sheets import GROUP, Sheet, Written, totals, write_list, write_workbook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

VENDOR_HEADINGS = (
    "Supplier Number|Supplier Name|Status|Commodity|Segmentation|Owner|Criticality|Country|Website|Payment Term|"
    "Substitutability|Parent Company"
)
INITIATIVE_HEADINGS = (
    "Issue key|Summary|Objective|Assignee|Sponsor|Team|Status|Priority|Baseline Finish|Due Date|Actual Finish|"
    "% Complete|Budget|Actual Cost|Currency|Blocker|Blocker Since|Waiting On|Next decision|Applications|Suppliers|"
    "Cost of Delay|Parent Link|MoSCoW|Importance|Displaced By"
)
DECISION_HEADINGS = (
    "Company|Number|Decision needed|Category|Decider|Status|Raised on|Needed by|Decided on|Options|Recommended by|"
    "Unblocks|Value|Currency|Reversibility|Outcome|Rationale|Times Deferred|Forum"
)


def write_vendors(path: Path, week: date) -> Written:
    """Write the supplier list of the purchasing tool."""
    rows = [list(astuple(one)) for one in suppliers(week)]
    above = ("Suppliers - all", f"Entity: {GROUP}", f"Exported: {week:%d %B %Y}", "")
    write_workbook(path, Sheet("Suppliers", above, VENDOR_HEADINGS, {}, rows), made=week)
    return Written("vendors", len(rows))


def write_initiatives(path: Path, week: date) -> Written:
    """Write the delivery portfolio: tool words for status, real dates in two styles."""
    found = initiatives(week)
    above = ("Group delivery portfolio", f"Entity: {GROUP}", f"Exported: {week:%d %B %Y}", "")
    formats = dict.fromkeys(("Due Date", "Actual Finish", "Blocker Since"), "d mmm yy")
    formats |= {"Baseline Finish": "dd/mm/yyyy", "% Complete": "0%", "Actual Cost": "#,##0.00"}
    formats |= dict.fromkeys(("Budget", "Cost of Delay"), "#,##0")
    rows = [[*astuple(one), *touched(one.key), *ranked(one)] for one in found]
    write_workbook(path, Sheet("Portfolio", above, INITIATIVE_HEADINGS, formats, rows), made=week)
    return Written("initiatives", len(found), totals((one.currency, one.budget) for one in found))


def write_decisions(path: Path, week: date) -> Written:
    """Write the steering committee's list as a list export: commas, UTF-8 with a mark, dates as typed."""
    found = decisions(week)
    rows = [[GROUP, *astuple(one), "Group SteerCo"] for one in found]
    write_list(path, Sheet("", (), DECISION_HEADINGS, {}, rows))
    return Written("decisions", len(found), totals((one.currency, Decimal(one.value)) for one in found if one.value))
