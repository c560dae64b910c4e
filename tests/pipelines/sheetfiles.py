"""Sheets written as text and taken through the whole pipeline, with what tests ask of the tables found."""

from __future__ import annotations

import csv
import json
from datetime import date
from typing import TYPE_CHECKING, Any

from pipelines.understand import understand
from pipelines.understood import Memory
from tests.pipelines.sheetrows import rows_of

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.understood import FileUnderstood, Understood

SPEND = """
Supplier | Invoice date | Invoice number | Amount
Acme Ltd | 2026-03-13 | INV-1 | 120.50
Nordtec GmbH | 2026-03-05 | INV-2 | 99.00
"""
RISKS = """
Risk ID | Risk title | Risk owner | Likelihood | Impact
R1 | Server room floods | Anna Weber | 2 | 4
R2 | Key person leaves | Ben Okri | 3 | 3
R3 | Vendor insolvent | Cleo Hart | 1 | 5
"""
PROJECTS = """
Project ID | P1 | P2 | P3
Project name | New ERP | Cloud move | CRM
Project manager | Anna Weber | Ben Okri | Cleo Hart
Status | Green | Amber | Red
Budget | 100 | 50 | 7.5
"""


def read(folder: Path, text: str, *, memory: Memory | None = None) -> FileUnderstood:
    """Write the rows of a text as a CSV file and understand it."""
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([cell or "" for cell in row] for row in rows_of(text))
    return understand(path, name=path.name, memory=memory or Memory(), today=date(2026, 6, 1))


def beside(left: str, right: str) -> str:
    """Put two texts next to each other, with a blank column between."""
    one, other = rows_of(left), rows_of(right)
    width = max(map(len, one))
    rows = []
    for place in range(max(len(one), len(other))):
        cells = one[place] if place < len(one) else []
        beside = other[place] if place < len(other) else []
        rows.append(" | ".join(each or "" for each in [*cells, *[None] * (width + 1 - len(cells)), *beside]))
    return "\n".join(rows)


def values(found: Understood, name: str) -> list[Any]:
    """Return the values of a column."""
    return found.rows.column(name).to_pylist()  # type: ignore[no-any-return]


def origins(found: Understood, row: int = 0) -> dict[str, str]:
    """Return where the values of a row stood, as far as they stood elsewhere."""
    return json.loads(values(found, "origins")[row] or "{}")  # type: ignore[no-any-return]
