"""The handover sheet: everything that rests on one person, to be given a new owner each, and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from acts.leave import known
from marts import rests_on
from marts.correctable import correctable
from marts.say import say_count, say_date, say_word
from packs.to_fill import Page, Row, write
from pipelines.filled import BY, NEW_OWNER, way_back
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import datetime

    from marts.figure import Figure
    from marts.sql import Connection

PLEASE_FILL = (
    "Write the name of one person as New owner; a row that is left blank stays as it is. Give the file back on the "
    "page Ownership, or: evenkeel reassign --from FILE."
)
HEADINGS = ("What", "Number", "How critical", "How it stands", "Date", "Backup")
WIDTHS = (36, 13, 10, 34, 11, 18, 22, 12)
OWNED = {"system": "Systems", "vendor": "Vendors", "contract": "Contracts", "initiative": "Initiatives",
         "risk": "Risks"}  # fmt: skip
WITH_BACKUP = ("systems", "vendors")  # the lists that have a place for a backup


@dataclass(frozen=True)
class Sheet:
    """A handover sheet: its content, whom it is about, and the figure of how much rests on that person."""

    content: bytes
    person: str
    count: Figure


def name_of(person: str) -> str:
    """Return the name of the file for a person."""
    plain = "".join(each if each.isalnum() else "_" for each in person).strip("_")
    return f"handover_{plain or 'nobody'}.xlsx"


def workbook(db: Connection, name: str, *, seq: int, today: datetime.date) -> Sheet:
    """Return the handover sheet of a person; BadValueError where nothing rests on that name."""
    found = known(db, name)
    rows, count = rests_on.to_hand_over(db, key=found.key)
    if not rows:
        raise BadValueError("Name", name, "the name of somebody on whom something rests")
    person, last = rows[0]["person"], found.last_day
    page = Page(
        name="Handover",
        title=f"Handover: {person}" + (f", last day {say_date(last)}" if last else ""),
        lines=(_summary(rows), f"As of {say_date(today)}, act {seq}. {PLEASE_FILL}"),
        headings=HEADINGS,
        blanks=(NEW_OWNER, BY),
        widths=WIDTHS,
        groups=tuple((title, tuple(map(_row, found))) for title, found in _groups(rows).items()),
    )  # fmt: skip
    return Sheet(write(page), person, count)


def _groups(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows under the titles of their groups, in the order in which they came."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        title = OWNED[row["thing_kind"]] if row["part"] == "owns" else rests_on.PARTS[row["part"]]
        found.setdefault(title, []).append(row)
    return found


def _summary(rows: list[dict[str, Any]]) -> str:
    """Return what rests on the person in a sentence: how much, what of it is critical, what has a backup."""
    owned = [each for each in rows if each["part"] == "owns"]
    critical = sum(each["criticality"] == "critical" for each in owned)
    may_have = [each for each in owned if each["item_table"] in WITH_BACKUP]
    backed = sum(bool(each["backup_owner"]) for each in may_have)
    said = [f"{say_count(len(rows), 'thing')} {'rests' if len(rows) == 1 else 'rest'} on this name"]
    said += [f"{critical} of the {len(owned)} owned {'is' if critical == 1 else 'are'} critical"] if owned else []
    said += [f"{backed} of {len(may_have)} systems and vendors have a backup"] if may_have else []
    return "; ".join(said) + "."


def _row(row: dict[str, Any]) -> Row:
    table, column = row["item_table"], row["owner_column"]
    may = bool(column and row["feed"]) and any(each.name == column for each in correctable(table))
    backup = row["backup_owner"] or ("none named" if row["part"] == "owns" and table in WITH_BACKUP else "")
    critical = say_word(row["criticality"]) if row["criticality"] else ""
    return Row(
        (row["thing"], row["thing_id"], critical, row["because"], row["due_date"], backup),
        way_back(table, row["feed"], row["item_key"], column) if may else "",
        "Decide it or put it off in the Decision queue" if row["part"] == "decides" else "To be said in its list",
        strong=row["criticality"] == "critical",
    )
