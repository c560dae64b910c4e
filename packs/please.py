"""The sheet "please change these in your list": for whoever sends lists, every cell that was corrected here."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from marts import corrections
from marts.correctable import column_of
from marts.say import say_word
from packs import workbook
from schemas.exports import all_exports
from schemas.kinds import date, identifier, person, text
from schemas.table import column

if TYPE_CHECKING:
    import datetime

    from marts.sql import Connection

COLUMNS = (
    column("file", text, "File", "The file as it was received."),
    column("sheet", text, "Sheet", "The sheet in that file."),
    column("cell", text, "Cell", "The cell to change."),
    column("list", text, "List", "Which list it is."),
    column("subject", text, "What", "What the item is called."),
    column("item_key", identifier, "Key", "What identifies the item."),
    column("heading", text, "Column", "What of it is to be changed."),
    column("source_now", text, "It says now", "What stands in the cell."),
    column("value", text, "It should say", "What to write instead."),
    column("reason", text, "Why", "Why it was corrected."),
    column("said_by", person, "Said by", "Who corrected it."),
    column("said_on", date, "On", "When it was corrected."),
)


def name_of(sender: str) -> str:
    """Return the name of the file for a sender."""
    plain = "".join(each if each.isalnum() else "_" for each in sender).strip("_")
    return f"please_change_{plain or 'nobody'}.xlsx"


def write(db: Connection, sender: str, *, seq: int, today: datetime.date) -> bytes:
    """Return the workbook for one sender: a row per open correction of the lists that they send."""
    import pyarrow as pa

    rows = [_row(each) for each in corrections.to_mend(db, sender)]
    shape = pa.schema([(each.name, pa.date32() if each.kind == date else pa.string()) for each in COLUMNS])
    target = io.BytesIO()
    about: list[tuple[str, object]] = [
        ("For", sender),
        ("Please", "change these cells in your list, and send it again; each correction ends when the list says so."),
        ("As of", f"{today.isoformat()}, act {seq}"),
        ("Corrections", corrections.of_sender(db, sender)),
    ]
    workbook.write_rows(pa.Table.from_pylist(rows, schema=shape), target, COLUMNS, about)
    return target.getvalue()


def _row(given: dict[str, Any]) -> dict[str, Any]:
    found = column_of(given["table_name"], given["column_name"])
    return {
        **{each.name: given.get(each.name) for each in COLUMNS},
        "cell": given["cell"] or f"row {given['row_of_list']}",
        "list": all_exports()[given["table_name"]].title,
        "heading": found.heading if found else given["column_name"],
        "value": say_word(given["value"]) if found and found.kind.values else given["value"],
        "said_on": given["said_at"].date(),
    }
