"""The benefits register of the sample company, as its group controller keeps it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.sample.benefit_texts import BENEFITS
from data.sample.blocks import WEEKS, day, read
from data.sample.sheets import GROUP, Sheet, Written, write_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Benefit No.|What kind|Initiative / Spend|Objective ID|KR ID|KPI|Expected benefit|Benefit due|Realised benefit|"
    "Confirmed by|Confirmed on|Remarks"
)


def write_benefits(path: Path) -> Written:
    """Write the register as it stands in the second week, in which it was sent for the first time."""
    rows = [_row(block.cells) for block in read(BENEFITS)]
    above = ("Benefits register 2026", f"Entity: {GROUP}", f"As at: {WEEKS[1]:%d %B %Y}", "")
    days = dict.fromkeys(("Benefit due", "Confirmed on"), "dd/mm/yyyy")
    write_workbook(path, Sheet("Benefits", above, HEADINGS, days, rows), made=WEEKS[1])
    return Written("value_links", len(rows))


def _row(cells: tuple[str, ...]) -> list[Cell]:
    number, *about, due, realised, who, since, remark = cells
    return [f"B-{number}", *about, day(due), realised, who, day(since), remark]
