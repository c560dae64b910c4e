"""Sheets for the tests of recognition: from lists of rows, or from a text with one row per line."""

from __future__ import annotations

import pyarrow as pa

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.sheets import Recognised, Sheet
from pipelines.understood import Memory

Cells = list[str | None]
LEDGER = """
Posting date | Supplier | Invoice number | Account | Cost centre | Amount
2026-03-02 00:00:00 | Acme Ltd | INV-1 | 5010 | 4110 | 120.50
2026-03-05 00:00:00 | Nordtec Systems GmbH | INV-2 | 5020 | 4120 | 99.00
2026-03-09 00:00:00 | Blue Water Inc | INV-3 | 5010 | 4110 | 1044.10
"""


def letter_of(place: int) -> str:
    """Return the letter of a column that counts from 0."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def sheet_of(rows: list[Cells], *, name: str = "Sheet1", typed: bool = True) -> Sheet:
    """Make a sheet from rows; short rows end in blanks."""
    width = max(map(len, rows), default=0)
    columns = {
        letter_of(place): pa.array([row[place] if place < len(row) else None for row in rows], pa.string())
        for place in range(width)
    }
    return Sheet(name, pa.table(columns), typed)


def rows_of(text: str) -> list[Cells]:
    """Read one row per line, cells between bars; an empty cell is blank."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return [[cell.strip() or None for cell in line.split("|")] for line in lines]


def found(text: str, *, name: str = "list.xlsx", memory: Memory | None = None, table: str = "") -> Recognised:
    """Recognise the rows of a text that must be recognised."""
    answer = recognise(sheet_of(rows_of(text)), name=name, memory=memory or Memory(), table=table)
    assert isinstance(answer, Recognised), answer
    return answer


def refused(text: str, *, name: str = "list.xlsx", table: str = "") -> Refusal:
    """Recognise the rows of a text that must be refused."""
    answer = recognise(sheet_of(rows_of(text)), name=name, memory=Memory(), table=table)
    assert isinstance(answer, Refusal), answer
    return answer


def letters(answer: Recognised) -> dict[str, str]:
    """Return the letter of every column found."""
    return {name: match.letter for name, match in answer.columns.items()}


def asked(answer: Recognised) -> dict[str, str]:
    """Return the guess of every question."""
    return {question.id: question.guess for question in answer.questions}
