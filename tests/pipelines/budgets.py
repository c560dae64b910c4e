"""Small budgets written as text, cells between |, taken through the whole pipeline."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from pipelines.understand import understand
from pipelines.understood import Memory

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.understood import FileUnderstood, Understood

TODAY = date(2026, 11, 20)


def file(folder: Path, text: str, name: str = "Budget 2026.csv", **answers: str) -> FileUnderstood:
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    (folder / name).write_text(written.getvalue(), encoding="utf-8")
    memory = Memory(answers={key.replace("__", ":"): given for key, given in answers.items()})
    return understand(folder / name, name=name, memory=memory, today=TODAY)


def read(folder: Path, text: str, name: str = "Budget 2026.csv", **answers: str) -> Understood:
    found = file(folder, text, name, **answers)
    assert not found.refusal, found.refusal
    assert len(found.tables) == 1, (found.refused, len(found.tables))
    return found.tables[0]


def facts(found: Understood) -> list[tuple[int, str, str]]:
    """Return row, month and amount of every record."""
    rows = found.rows.select(["source_row", "period", "amount"]).to_pylist()
    return [(each["source_row"], each["period"], f"{each['amount'].normalize():f}") for each in rows]


def spans(found: Understood) -> str:
    assert found.covers is not None, found.questions
    return found.covers.value


def asked(found: Understood) -> dict[str, str]:
    return {each.id: each.guess for each in found.questions}


def says(found: Understood, rule: str) -> list[tuple[str, str]]:
    return [(each.cell, each.severity) for each in found.findings if each.rule == rule]


def ties(found: Understood, records: int) -> None:
    """Check the law of the house: every source record is somewhere, and the sums tie."""
    below = [each for each in found.not_data if each.source_row > found.header_row]
    assert found.records + len(found.set_aside) + len(below) == records
    total = found.totals["amount"]
    assert total.read == total.loaded + total.set_aside
    assert total.loaded == sum(found.rows["amount"].to_pylist(), Decimal(0))
