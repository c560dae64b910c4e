"""What reading one column gives: values, texts to keep, and what was wrong, per distinct text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipelines.findings import Finding, Question, Severity
    from pipelines.values.coded import Coded
    from schemas.kinds import Kind
    from schemas.table import Column

UNSTORED = "(formula without a stored result)"  # stands in such a cell's place
ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA")


def at(sheet: str, cell: str) -> str:
    """Return how a sentence names a cell; the only sheet of a text file has no name."""
    return f"{sheet}!{cell}" if sheet else cell


def in_row(sheet: str, row: int) -> str:
    """Return how a sentence names a row."""
    return f"{sheet}, row {row}" if sheet else f"row {row}"


def in_file(file: str, sheet: str) -> str:
    """Return how a sentence names a sheet of a file; the only sheet of a text file has no name."""
    return f"{file}, sheet {sheet}" if sheet else file


def on(sheet: str, letter: str = "", heading: str = "") -> str:
    """Return how a sentence that is not about one cell names a sheet or a column of it."""
    if not letter:
        return sheet or "The file"
    column = f"olumn {letter} ({heading})" if heading else f"olumn {letter}"
    return f"{sheet}, c{column}" if sheet else f"C{column}"


@dataclass(frozen=True)
class Place:
    """Where a column stands and what was answered about its sheet: all that a reader's sentences need."""

    sheet: str
    letter: str
    column: Column
    typed: bool
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def named(self) -> str:
        """Return the column as a sentence names it."""
        return on(self.sheet, self.letter, self.column.heading)


@dataclass(frozen=True)
class Trouble:
    """What is wrong with one text: the rule, what happens to the cell, and the sentence after its address."""

    rule: str
    says: str
    severity: Severity = "unknown"


@dataclass(frozen=True)
class Reading:
    """One column read: everything is per distinct text of its `Coded` column.

    `values` are in the storage type, null = unknown; `kept` marks texts that `raw` must keep because the
    value is not the text; `currencies` and `months` are by-catch of amounts and dates.
    """

    coded: Coded
    values: pa.Array
    kept: pa.BooleanArray
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    notes: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    currencies: pa.Array | None = None
    months: pa.Array | None = None


def stored_type(kind: Kind) -> pa.DataType:
    """Return the Arrow type in which values of a kind are stored."""
    if kind.duckdb.startswith("DECIMAL"):
        precision, scale = kind.duckdb[8:-1].split(",")
        return pa.decimal128(int(precision), int(scale))
    return {"VARCHAR": pa.string(), "DATE": pa.date32(), "BIGINT": pa.int64(), "BOOLEAN": pa.bool_()}[kind.duckdb]


def strange_texts(coded: Coded, understood: pa.BooleanArray) -> list[str]:
    """Return the distinct texts that were not understood yet and are neither blank nor placeholders."""
    open_ = pc.and_(pc.is_valid(coded.clean), pc.invert(pc.or_(understood, coded.silent)))
    found: list[str] = pc.unique(coded.clean.filter(open_)).to_pylist()
    return found


def error_trouble(text: str) -> Trouble | None:
    """Return the trouble with a text that a spreadsheet writes where a formula failed."""
    if text == UNSTORED:
        says = (
            "the cell holds a formula without a stored result. Open the workbook in Excel, save it, and load it again."
        )
        return Trouble("formula_without_result", says)
    if text.upper() in ERRORS:
        return Trouble("error_cell", f"the cell holds the error {text}. Correct the formula in the source.")
    if len(text) > 1 and not text.strip("#"):
        return Trouble("error_cell", f'the export shows "{text[:12]}" because the column was too narrow. Widen it.')
    return None
