"""The links between initiatives, decisions, systems and suppliers, as the delivery tool exports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.sample.blocks import day, in_week
from data.sample.dependency_texts import LINKS, NEXT
from data.sample.sheets import Sheet, Written, write_list

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Link ID|Source Type|Source Issue|Link Type|Target Type|Target Issue|What Is Needed|Status|Assigned To|Needed By|"
    "Created|Comment"
)
_TYPES = {"HGF": "Project", "SC": "Decision", "S": "Supplier"}  # by what a key starts with


def write_dependencies(path: Path, week: date) -> Written:
    """Write the links as the tool does: commas, days such as 27/Nov/26."""
    rows = [_row(block.cells) for block in in_week(LINKS, NEXT, week)]
    write_list(path, Sheet("", (), HEADINGS, {}, rows))
    return Written("dependencies", len(rows))


def _row(cells: tuple[str, ...]) -> list[Cell]:
    number, source, relation, target, needed, state, owner, due, written, *comment = cells
    ends: list[Cell] = [*_end(source), relation, *_end(target), needed, state, owner]
    return [f"LNK-{number}", *ends, _shown(due), _shown(written), "".join(comment)]


def _end(key: str) -> tuple[str, str]:
    """Return the sort of one end of a link, and its key as its own list has it."""
    return ("Application", f"APM000{key}") if key.isdigit() else (_TYPES[key.partition("-")[0]], key)


def _shown(text: str) -> str:
    found = day(text)
    return f"{found:%d/%b/%y}" if found else ""
