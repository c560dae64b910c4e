"""What a workbook that goes back tells its owner: the tables found, every problem with its cell, who and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.ownmarks import BEHIND, TITLE

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["BEHIND", "CITED", "HAPPENED", "PRESSING", "TITLE", "Behind", "Mark", "Table", "Told", "row_of",
           "without_address"]  # fmt: skip
CITED = "cited"  # the severity of a mark that says nothing but that a cell stands behind a figure
HAPPENED = {
    "refused": "Sheet refused",
    "set_aside": "Record set aside",
    "unknown": "Loads as unknown",
    "warning": "Loads, marked",
    CITED: "Behind the figure",
}
PRESSING = tuple(HAPPENED)  # from the worst on


@dataclass(frozen=True)
class Mark:
    """One problem: its sheet, its cell ("" where it is about the whole sheet), its row (0 for none), its sentence."""

    sheet: str
    cell: str
    row: int
    severity: str
    says: str


@dataclass(frozen=True)
class Table:
    """One table found on a sheet: what it was read as, its records, and its control sums.

    `totals` holds (heading, read, loaded, set aside) in the currency of the file ("" where none is stated).
    """

    sheet: str
    title: str
    header_row: int
    read: int
    loaded: int
    set_aside: int
    not_data: int
    totals: tuple[tuple[str, Decimal, Decimal, Decimal], ...] = ()
    currency: str = ""


@dataclass(frozen=True)
class Behind:
    """The figure behind which the marked cells stand: its name, value as said, rule, evidence id, and the moment."""

    name: str
    value: str
    rule: str
    evidence: str
    moment: str


@dataclass(frozen=True)
class Told:
    """Everything that is told about one file: its name, who loaded it and when (a sentence), tables and problems.

    `done` is what became of the records that count: "loaded", or "to load" before that. With `behind` the marks are no
    problems but the cells of that figure.
    """

    file: str
    happened: str
    tables: tuple[Table, ...]
    marks: tuple[Mark, ...]
    done: str = "loaded"
    behind: Behind | None = None

    @property
    def title(self) -> str:
        """Return what heads the summary and the notes columns."""
        return BEHIND if self.behind else TITLE

    @property
    def headers(self) -> dict[str, list[int]]:
        """Return the rows of headings of each sheet."""
        found: dict[str, list[int]] = {}
        for each in self.tables:
            found[each.sheet] = sorted({*found.get(each.sheet, []), each.header_row})
        return found

    def of_sheet(self, sheet: str) -> tuple[Mark, ...]:
        """Return the problems of one sheet that have a row, the worst of a cell first."""
        found = [each for each in self.marks if each.sheet == sheet and each.row]
        return tuple(sorted(found, key=lambda each: (each.row, PRESSING.index(each.severity), len(each.cell))))


def row_of(cell: str) -> int:
    """Return the row of an address such as C14, 0 where it names none."""
    digits = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return int(digits) if digits.isdecimal() else 0


def without_address(mark: Mark) -> str:
    """Return the sentence of a problem as it stands beside its cell: without the address, with a capital."""
    before, found, says = mark.says.partition(f"{mark.cell}: ")
    is_address = bool(mark.cell and found) and before.strip("'!, ") in {mark.sheet, mark.sheet.replace("'", "''"), ""}
    plain = says if is_address else mark.says
    return plain[:1].upper() + plain[1:]
