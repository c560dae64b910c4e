"""The security assessments of suppliers, as the tool for third parties exports them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample import links
from data.sample.assessment_texts import ASSESSMENTS, NEXT
from data.sample.blocks import day, in_week
from data.sample.registers import suppliers
from data.sample.sheets import GROUP, Sheet, Written, write_workbook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Assessment ID|Third Party|Supplier Number|Primary Domain|Risk Tier|Last Assessment Date|Assessment Result|"
    "Next Assessment Due|Data Classification|Access Type|Certifications|Certificate Expiry|Open Findings|"
    "Critical Open Findings|Assessment Owner|Required by Insurer|Comments"
)


def write_assessments(path: Path, week: date) -> Written:
    """Write the list with title rows above it and real days."""
    known = {one.number: (one.name, one.website.removeprefix("https://www.")) for one in suppliers(week)}
    rows = [_row(block.cells, known) for block in in_week(ASSESSMENTS, NEXT, week)]
    above = ("Third-party assessments", f"Entity: {GROUP}", f"Exported: {week:%d %B %Y}", "")
    days = dict.fromkeys(("Last Assessment Date", "Next Assessment Due", "Certificate Expiry"), "dd-mmm-yyyy")
    write_workbook(path, Sheet("Assessments", above, HEADINGS, days, rows), made=week)
    return Written("security_register", len(rows))


def _row(cells: tuple[str, ...], known: dict[str, tuple[str, str]]) -> list[Cell]:
    number, word, tier, assessed, result, due, data, access, certified, until, findings, owner, insurer, *note = cells
    supplier = links.suppliers(word)
    name, domain = known[supplier] if supplier else word.split(", ")
    counts: list[Cell] = [Decimal(each) for each in findings.split()] or [None, None]
    who: list[Cell] = [f"TPA-{number}", name, supplier, domain, f"Tier {tier}"]
    came: list[Cell] = [day(assessed), result, day(due), data, access, certified, day(until)]
    return [*who, *came, *counts, owner, insurer, "".join(note)]
