"""correct, corrections: what a list says wrong of an item is said here, with a reason, until the list is mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import store
from acts.actor import local_actor
from acts.correct import Cell, correct
from commands.leaving import Leaving, leave
from commands.saying import db, say, seq
from marts import corrections
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

SAME = (
    "seq", "feed", "subject", "value", "source_then", "source_now", "state", "reason", "said_by", "said_at",
    "days_open", "file", "sheet", "cell", "loaded_by", "sender",
)  # fmt: skip


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    one = command("correct", _correct, "correct owner, date, status, link, unit or criticality of an item")
    one.add_argument("table", metavar="TABLE")
    one.add_argument("key", metavar="KEY", help="the key or the name of the item")
    one.add_argument("column", metavar="COLUMN", help="a column, by its name or heading")
    one.add_argument("value", metavar="VALUE", help="what it should say")
    one.add_argument("--reason", required=True, help="why the list is wrong")
    one.add_argument("--feed", default="", help="the list, where several name the item")
    every = command("corrections", _corrections, "every correction: whether it stands, and what the list says")
    every.add_argument("--for", dest="sender", default="", metavar="SENDER", help="those that one sender should mend")
    every.add_argument("--to", default="", metavar="FILE.xlsx", help='with --for: "please change these in your list"')


def _correct(given: argparse.Namespace) -> int:
    cell = Cell(given.table, given.key, given.column, given.feed)
    made = correct(store.data_home(), local_actor(), cell, given.value, reason=given.reason)
    (row,) = [each for each in _known(given) if each["seq"] == made]
    words = f"{_told(row)} (act {made})."
    return say(given, {"act": made, "correction": row}, words)


def _corrections(given: argparse.Namespace) -> int:
    if given.to:
        return _sheet(given)
    rows = [each for each in _known(given) if not given.sender or _is_for(each, given.sender)]
    told = [f"{each['seq']}: {_told(each)} ({each['state'].replace('_', ' ')})" for each in rows]
    return say(given, {"corrections": rows}, "\n".join(told) or "Nothing was corrected here.")


def _sheet(given: argparse.Namespace) -> int:
    """Write the sheet for one sender."""
    from packs import please

    path = Path(given.to)
    if path.suffix.lower() != ".xlsx" or not path.parent.is_dir():
        raise BadValueError("--to", given.to, "a file that ends in .xlsx, in a folder that exists")
    given.as_of_seq = seq(given)  # the file, the journal and the answer say the same act
    cursor = db(given)
    names = [each.name for each in corrections.senders(cursor)]
    if given.sender not in names:
        raise BadValueError("--for", given.sender, f"one of {', '.join(names)}" if names else "who has cells to mend")
    asked = corrections.of_sender(cursor, given.sender)
    leaving = Leaving("corrections_known", f"Please change these: {given.sender}", {"for": given.sender}, (asked,))

    def write(coming: Path) -> int:
        coming.write_bytes(please.write(cursor, given.sender, seq=seq(given), today=given.today))
        return int(asked.value or 0)  # type: ignore[arg-type]

    known = leave(given, path, leaving, write)
    words = f"{given.to}: what {given.sender} is asked to change. Noted as act {known['act']}."
    return say(given, {"file": given.to, **known}, words)


def _known(given: argparse.Namespace) -> list[dict[str, Any]]:
    """Return every correction as the terminal's JSON names it."""
    rows = corrections.every(db(given))
    return [
        {**{each: row[each] for each in SAME}, "table": row["table_name"], "key": row["item_key"],
         "column": row["column_name"]}
        for row in rows
    ]  # fmt: skip


def _is_for(row: dict[str, Any], sender: str) -> bool:
    return bool(row["state"] == "stands" and row["sender"] == sender)


def _told(row: dict[str, Any]) -> str:
    where = ", ".join(each for each in (row["file"], row["sheet"], row["cell"]) if each)
    return (
        f"{row['subject']}, {row['column'].replace('_', ' ')}: {row['value']}; "
        f"the list says {row['source_now'] or 'nothing'} ({where})"
    )
