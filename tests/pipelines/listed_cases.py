"""Cases of lists as tools write them: blocks of text with the rows, and what must be read of them.

A block opens with "# tool" (or "# table: tool" where a file holds several tables), then its rows. "= column: heading;
column: heading" are the headings that must be found, "? question" is what is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.exports import all_exports

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = re.compile(r"; (?=[a-z_]+: )")


@dataclass(frozen=True)
class Case:
    """One list: what wrote it, its table, its rows, the headings by the columns that they mean, and what is asked."""

    tool: str
    table: str
    rows: str
    headings: dict[str, str]
    asks: set[str]


def cases(path: Path) -> list[Case]:
    """Read the lists of one file; its name is the table of those that name none."""
    return [_case(path.stem, block) for block in path.read_text(encoding="utf-8").strip().split("\n\n")]


def _case(stem: str, block: str) -> Case:
    title, *lines = block.removeprefix("# ").splitlines()
    table, _, tool = title.partition(": ")
    if table not in {*all_exports(), "none"}:
        table, tool = stem, title
    pairs = (pair.split(": ", 1) for line in lines if line.startswith("= ") for pair in PAIRS.split(line[2:]))
    asks = {line.removeprefix("? ") for line in lines if line.startswith("? ")}
    return Case(tool, table, "\n".join(each for each in lines if not each.startswith(("= ", "? "))), dict(pairs), asks)
