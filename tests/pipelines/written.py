"""Small sheets written as text: cells between |, the first line without a leading # is the heading row."""

from __future__ import annotations

import json
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from pipelines.sheets import Recognised, Sheet
from pipelines.tidy import Said, Tidied, tidy
from pipelines.understood import Match, Memory, NotData, Stated
from pipelines.validate import validate
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipelines.findings import Finding
    from pipelines.understood import Understood


def sheet(text: str, *, name: str = "Ledger", typed: bool = False, **facts: Any) -> Sheet:
    """Return the sheet that a text draws; lines that start with # are title rows."""
    rows = [_cells(line) for line in text.strip().splitlines()]
    width = max(len(row) for row in rows)
    rows = [row + [None] * (width - len(row)) for row in rows]
    columns = {ascii_uppercase[place]: pa.array([row[place] for row in rows], pa.string()) for place in range(width)}
    return Sheet(name, pa.table(columns), typed, **facts)


def recognised(
    text: str,
    *,
    table: str = "spend",
    name: str = "Ledger",
    typed: bool = False,
    parameters: Mapping[str, Stated] | None = None,
    **facts: Any,
) -> Recognised:
    """Return the text as a recognised sheet: a heading means the column that bears it as heading or name."""
    found = sheet(text, name=name, typed=typed, **facts)
    header = sum(line.strip().startswith("#") for line in text.strip().splitlines()) + 1
    meant = {word.lower(): each for each in all_exports()[table].columns for word in (each.heading, each.name)}
    headings = {letter: found.cells.column(letter)[header - 1].as_py() or "" for letter in found.cells.column_names}
    columns = {
        meant[heading.lower()].name: Match(meant[heading.lower()].name, heading, letter, "exact", 1.0)
        for letter, heading in headings.items()
        if heading.lower() in meant
    }
    taken = {match.letter for match in columns.values()}
    extra = tuple(
        (heading or f"Column {letter}", letter) for letter, heading in headings.items() if letter not in taken
    )
    titles = tuple(NotData(row + 1, "title", found.cells.column("A")[row].as_py()) for row in range(header - 1))
    return Recognised(found, table, header, columns, extra, "layout", "source", titles, dict(parameters or {}))


def tidied(
    text: str, *, file: str = "ledger.csv", memory: Memory | None = None, said: Said | None = None, **facts: Any
) -> Tidied:
    """Return the text read as typed rows."""
    return tidy(recognised(text, **facts), memory or Memory(), name=file, said_so=said)


def understood(text: str, *, file: str = "ledger.csv", **facts: Any) -> tuple[Understood, ...]:
    """Return everything that was understood from the text."""
    return validate(tidied(text, file=file, **facts), file=file, sha256="0" * 64)


def answered(**answers: str) -> Memory:
    """Return a memory with these answers; __ in a name stands for the colon of a question."""
    return Memory(answers={name.replace("__", ":", 1): answer for name, answer in answers.items()})


def column(found: Tidied | Understood, name: str) -> list[Any]:
    """Return the values of a column."""
    values: list[Any] = found.rows.column(name).to_pylist()
    return values


def shown(found: Tidied | Understood, name: str) -> list[Any]:
    """Return the values of a column as text, null as None."""
    return [None if value is None else str(value) for value in column(found, name)]


def kept(found: Tidied | Understood, name: str = "raw") -> list[dict[str, str] | None]:
    """Return the JSON objects of a column."""
    return [None if text is None else json.loads(text) for text in column(found, name)]


def finding(found: Tidied | Understood, rule: str) -> Finding:
    """Return the only finding of a rule."""
    (only,) = (each for each in found.findings if each.rule == rule)
    return only


def rules(found: Tidied | Understood) -> list[str]:
    """Return the rules of all findings, in order."""
    return [each.rule for each in found.findings]


def accounted(found: Understood, read: int) -> None:
    """Check the law of the house: records read = loaded + set aside + not data, and the totals tie."""
    below = [each for each in found.not_data if each.source_row > found.header_row]
    assert found.rows.num_rows + len(found.set_aside) + len(below) == read
    for totals in found.totals.values():
        assert totals.read == totals.loaded + totals.set_aside


def _cells(line: str) -> list[str | None]:
    if line.strip().startswith("#"):
        return [line.strip().removeprefix("#").strip()]
    return [cell.strip().replace("~", " ") or None for cell in line.split("|")]
