"""The ask list of one head of a function: what lacks an owner or another fact, with a blank field for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.say import say_count, say_date, say_word
from marts.sql import select
from packs.to_fill import Page, Row, write
from pipelines.filled import PLEASE, way_back

if TYPE_CHECKING:
    import datetime

    from marts.sql import Connection

HEADINGS = ("What", "Number", "Missing", "Owner now", "Why it is asked")
WIDTHS = (40, 14, 16, 24, 44, 26)
OWNER_COLUMNS = {"vendors": "relationship_owner", "contracts": "contract_owner"}
BACKUP = "backup"


def heads(db: Connection) -> tuple[tuple[str, int], ...]:
    """Return whom something is asked of, and how many things that are, in alphabetical order."""
    text = "select ask, count(*) as things from ask_list where ask <> '' group by ask order by lower(ask), ask"
    return tuple((row["ask"], row["things"]) for row in select(db, text))


def name_of(head: str) -> str:
    """Return the name of the file for a head."""
    plain = "".join(each if each.isalnum() else "_" for each in head).strip("_")
    return f"ask_{plain or 'nobody'}.xlsx"


def workbook(db: Connection, head: str, *, seq: int, today: datetime.date) -> bytes:
    """Return the workbook for one head, one page wide: a row per thing that lacks something, grouped by kind."""
    rows = select(
        db,
        "select function, thing_kind, thing_id, thing, missing, owner_now, because, item_table, feed, item_key "
        "from ask_list where ask = $head order by thing_kind, thing, thing_id, missing",
        head=head,
    )
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(say_word(row["thing_kind"]), []).append(_row(row))
    functions = sorted({row["function"] for row in rows if row["function"]})
    page = Page(
        name="Please fill in",
        title=f"To {head}: {say_count(len(rows), 'question')}",
        lines=(
            f"As of {say_date(today)}, act {seq}." + (f" For {', '.join(functions)}." if functions else ""),
            "Please write one name into each marked field, and send the file back. What you leave blank stays open.",
        ),
        headings=HEADINGS,
        blanks=(PLEASE,),
        widths=WIDTHS,
        groups=tuple((title, tuple(found)) for title, found in groups.items()),
    )
    return write(page)


def _row(row: dict[str, Any]) -> Row:
    table, missing = row["item_table"], str(row["missing"] or "")
    column = "backup_owner" if BACKUP in missing else OWNER_COLUMNS.get(table, "owner")
    may = row["feed"] and ("owner" in missing or BACKUP in missing)
    return Row(
        (row["thing"], row["thing_id"], missing, row["owner_now"], row["because"]),
        way_back(table, row["feed"], row["item_key"], column) if may else "",
        "Please mend it in the list",
    )
