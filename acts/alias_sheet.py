"""Answers about names as a workbook: every one that stands, to take elsewhere, to add to, and to bring back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acts.alias import Wish
from acts.alias_names import Side, names_known
from marts.alias_list import ALIAS_STANDING
from pipelines.findings import Refusal
from pipelines.read import read as read_file
from pipelines.screen import screen
from schemas.derive.workbook import write_workbook
from schemas.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from pipelines.sheets import Sheet

COLUMNS = ("topic", "answer", "left_name", "right_name", "reason", "said_by", "said_at")
SHEET = replace(ALIAS_STANDING, columns=tuple(ALIAS_STANDING.column(each) for each in COLUMNS))
NOTES = (
    "Add rows or change answers and bring the workbook back: `evenkeel aliases --from FILE.xlsx`.",
    "Exactly the rows that say something new are said, all in one act. Who and When are not read back.",
    "A row that is gone from the sheet changes nothing: an answer is taken back by undoing its act.",
)
STANDING = (
    "select topic, answer, left_name, left_key, right_name, right_key, reason, said_by, said_at from alias_standing "
)
STANDING += "order by seq"
DEEPEST = 20  # the last row in which the headings stand
NEEDED = ("answer", "left_name", "right_name")


@dataclass(frozen=True)
class Row:
    """One answer as a sheet says it: all texts; `who` and `when` tell who said it where the sheet comes from."""

    topic: str
    answer: str
    left: str
    right: str
    reason: str
    who: str = ""
    when: str = ""
    place: str = ""

    def wish(self) -> Wish:
        """Return the answer that a row gives; without a topic it is about vendors."""
        return Wish(
            self.topic.lower() or "vendor", self.answer.lower(), self.left, self.right,
            self.reason or "As the sheet says.", self.place,
        )  # fmt: skip


def rows(db: DuckDBPyConnection) -> tuple[Row, ...]:
    """Return every answer that stands, with texts that mean the same names when they come back."""
    found = db.execute(STANDING).fetchall()
    names = names_known(db, [name for each in found for name in (each[2], each[4])])
    return tuple(
        Row(topic, answer, names.text(topic, Side(left_key, left)), names.text(topic, Side(right_key, right)), reason,
            who, when.isoformat(sep=" ", timespec="milliseconds"))
        for topic, answer, left, left_key, right, right_key, reason, who, when in found
    )  # fmt: skip


def write(given: Iterable[Row]) -> bytes:
    """Return the workbook of these rows."""
    told = (
        dict(
            zip(
                COLUMNS, (each.topic, each.answer, each.left, each.right, each.reason, each.who, each.when), strict=True
            )
        )
        for each in given
    )
    return write_workbook(SHEET, told, NOTES)


def read(path: Path, name: str) -> tuple[Row, ...]:
    """Return the rows of a sheet; RuleError where it is no sheet of answers."""
    source = screen(path, name)
    if isinstance(source, Refusal):
        raise RuleError(source.says)
    sheets = read_file(source)
    if sheets.refusal:
        raise RuleError(sheets.refusal.says)
    for sheet in sheets.sheets:
        found = _rows(name, sheet)
        if found is not None:
            return found
    raise RuleError(
        f"{name}: no sheet has the columns Answer, Left and Right. `evenkeel aliases --to FILE.xlsx` writes one."
    )


def _rows(name: str, sheet: Sheet) -> tuple[Row, ...] | None:
    """Return what one sheet says, None where it has no such columns."""
    cells = sheet.cells.to_pylist()
    headings = {ALIAS_STANDING.column(each).heading.casefold(): each for each in COLUMNS}
    for place, row in enumerate(cells[:DEEPEST]):
        heads = {headings.get((said or "").strip().casefold(), ""): letter for letter, said in row.items()}
        if not all(each in heads for each in NEEDED):
            continue
        where = f"{name}, sheet {sheet.name}" if sheet.name else name
        told = [
            (number, {column: (each.get(letter) or "").strip() for column, letter in heads.items() if column})
            for number, each in enumerate(cells[place + 1 :], place + 2)
        ]
        found = [_row(said, f"{where}, row {number}") for number, said in told]
        return tuple(each for each in found if each.answer or each.left or each.right)
    return None


def _row(said: dict[str, str], place: str) -> Row:
    topic, answer, left, right, reason, who, when = (said.get(each, "") for each in COLUMNS)
    return Row(topic, answer, left, right, reason, who, when, place)
