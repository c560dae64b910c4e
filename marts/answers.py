"""What was answered about layouts and is remembered: each answer in words, with who gave it and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.sql import select
from schemas.exports import all_exports

if TYPE_CHECKING:
    from datetime import datetime

    from marts.sql import Connection

NO_COLUMN = frozenset({"", "-", "none"})
ORDERS = {
    "dmy": "writes the day first (31/01/2026)",
    "mdy": "writes the month first (01/31/2026)",
    "ymd": "writes the year first (2026-01-31)",
}
DECIMALS = {".": "the point (1,234.56)", ",": "the comma (1.234,56)"}
PERCENTS = {"points": "75 for 75 %", "fraction": "0.75 for 75 %"}
SCALES = {"1": "single units", "1000": "thousands", "1000000": "millions"}
CREDITS = {"yes": "Credit notes lower the cost", "no": "Credit notes count as they stand"}


@dataclass(frozen=True)
class Answered:
    """One remembered answer: `seq` and `act` say what wrote it, `heading` which column its letter named then.

    `file` and `sheet` are those it was given for.
    """

    layout: str
    question: str
    answer: str
    seq: int
    act: str
    table: str
    heading: str
    file: str
    sheet: str
    who: str
    at: datetime

    @property
    def says(self) -> str:
        """Return the answer as a sentence without its end."""
        return say(self.table, self.question, self.answer, self.heading)

    @property
    def by(self) -> str:
        """Return who answered and when."""
        return f"answered by {self.who} on {self.at.day} {self.at:%b %Y}"

    def as_json(self) -> dict[str, Any]:
        """Return the answer as the terminal's contract tells it."""
        given = {"question": self.question, "answer": self.answer, "says": self.says, "layout": self.layout}
        where = {"table": self.table or None, "file": self.file or None, "sheet": self.sheet or None}
        return given | where | {"heading": self.heading or None, "seq": self.seq, "who": self.who, "at": self.at}


def remembered(db: Connection, *, layout: str = "") -> list[Answered]:
    """Return the answers that count at the cursor's sequence, the newest first; of one layout when it is named."""
    rows = select(
        db,
        """
        select
            layout, question, answer, seq, act, table_name as "table", heading, file, sheet, who, done_at as "at"
        from remembered_answers where $layout in ('', layout) order by seq desc, question
        """,
        layout=layout,
    )
    return [Answered(**row) for row in rows]


def say(table: str, question: str, answer: str, heading: str = "") -> str:
    """Return an answer in words: "Amount is column G (Betrag)"."""
    kind, _, about = question.partition(":")
    of, sender = _heading(table, about), question.partition("@")[2]
    match kind:
        case "column":
            return f"{of} {_column(answer, heading)}"
        case "date_order":
            return f"{of} {ORDERS.get(answer, answer)}"
        case "decimal":
            return f"The decimal sign of {of} is {DECIMALS.get(answer, answer)}"
        case "percent":
            return f"{of} writes {PERCENTS.get(answer, answer)}"
        case "scale":
            return f"Amounts are in {SCALES.get(answer, answer)}"
        case "credit_sign":
            return CREDITS.get(answer, answer)
        case "measure":
            return f'The amounts are those of "{answer}"'
        case "fiscal_periods":
            return f"The numbered periods stand {answer} months from the calendar's"
        case "table":
            return f"The list is: {_title(answer).lower()}"
    return f'Files called "{sender}" belong to {answer}' if sender else f"{question}: {answer}"


def _column(answer: str, heading: str) -> str:
    if answer in NO_COLUMN:
        return "is not in the file"
    if re.fullmatch(r"[A-Z]{1,3}", answer):
        return f"is column {answer}" + (f" ({heading})" if heading else "")
    return f'is the column "{answer}"'


def _heading(table: str, name: str) -> str:
    exports = [all_exports()[table]] if table in all_exports() else list(all_exports().values())
    found = [column.heading for export in exports for column in export.columns if column.name == name]
    return found[0] if found else name.replace("_", " ")


def _title(table: str) -> str:
    return all_exports()[table].title if table in all_exports() else table
