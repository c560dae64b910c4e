"""Signals one by one, as the terminal's JSON names them, for who does not want several of one kind in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.sql import names, select

if TYPE_CHECKING:
    from marts.sql import Connection

TOLD = (
    *("id", "kind", "subject_type", "subject_id", "subject", "severity", "because", "ask", "amount", "currency"),
    *("money", "threshold", "state", "silenced_because", "silenced_by", "evidence_hash"),
)


def apart(db: Connection, kind: str = "") -> list[dict[str, Any]]:
    """Return every signal by itself with the cells that it stands on, the most severe first."""
    cells: dict[str, list[dict[str, Any]]] = {}
    text = (
        "select distinct item_id, subject, file, sheet, cell, value, load_id from signal_cells "
        "order by item_id, file, sheet, load_id, cell"
    )
    for each in select(db, text):
        cells.setdefault(each["item_id"], []).append(
            {name: each[name] for name in ("subject", "file", "sheet", "cell", "value")}
        )
    rows = select(
        db,
        "select $columns from signal_shown where $kind in ('', kind) "
        "order by list_position(['high', 'medium', 'low'], severity), amount desc nulls last, kind, subject_id, id",
        columns=names(TOLD),
        kind=kind,
    )
    return [{**row, "items": 1, "members": [], "evidence": cells.get(row["id"], [])} for row in rows]
