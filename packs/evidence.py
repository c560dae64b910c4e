"""The evidence of a figure as a workbook: its rows with their cells, or the figures it is made of, down to rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.evidence import rows
from marts.figure import Detail, Figure
from marts.figure_text import formula_in_words, in_words
from marts.sql import where
from packs import table, workbook
from schemas.errors import BadValueError
from schemas.kinds import identifier, text, whole
from schemas.table import column

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from marts.sql import Connection

COLUMNS = (
    column("level", whole, "Level", "0 is the figure itself, 1 the figures it is made of, and so on."),
    column("id", identifier, "Evidence", "The evidence id."),
    column("name", text, "Figure", "What it is."),
    column("value", text, "Value", "The value with its unit."),
    column("made", text, "How", "How it comes about from the figures or rows below it."),
    column("rule", text, "Rule", "The rule in words."),
    column("rows", text, "Rows", "Which rows it rests on."),
)


def write(db: Connection, figure: Figure, path: Path, *, seq: int, today: date) -> int:
    """Write the evidence of a figure; return how many rows or figures there are. BadValueError for another format."""
    if isinstance(figure.evidence, Detail):
        source = rows(db, figure.evidence, limit=1).source
        return table.export_rows(db, source, path, filters={"evidence": figure.id}, seq=seq, today=today)
    if path.suffix.lower() != ".xlsx":
        raise BadValueError("File", path.name, "a name that ends in .xlsx: this figure is made of other figures")
    import pyarrow as pa

    told = list(_told(figure, 0))
    known = pa.table({each.name: [row[each.name] for row in told] for each in COLUMNS})
    about = [("Figure", figure), ("As of act", seq), ("Read on", today.isoformat()), ("Figures", len(told))]
    workbook.write_rows(known, path, COLUMNS, about)
    return len(told)


def _told(figure: Figure, level: int) -> Iterator[dict[str, Any]]:
    found = figure.evidence
    known = {"level": level, "id": figure.id, "name": figure.name, "value": in_words(figure), "rule": figure.rule}
    if isinstance(found, Detail):
        yield known | {"made": "", "rows": f"{found.view}: {where(found.where).text if found.where else 'all'}"}
        return
    yield known | {"made": formula_in_words(figure.formula), "rows": ""}
    for each in found:
        yield from _told(each, level + 1)
