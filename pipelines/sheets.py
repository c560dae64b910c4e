"""What passes between the steps of the pipeline: sheets of text cells, and sheets with a meaning."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

    from pipelines.findings import Finding, Question, Refusal
    from pipelines.understood import Match, NotData, SheetRefused, Stated


@dataclass(frozen=True)
class Source:
    """A file that is safe to open: `form` says by content what it is, `notes` what to warn about.

    Forms are xlsx (with or without macros), xls, xlsb, ods, fods, xml2003, html, mhtml and csv.
    """

    path: Path
    name: str
    sha256: str
    form: str
    encoding: str = ""
    delimiter: str = ""
    notes: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """One sheet as text: `cells` has one string column per letter (A, B, ...), row 0 is row 1 of the sheet.

    Text is exact: numbers in their shortest form ("12", "12.5"; at most nine decimals and no exponent, because the
    fast reader gives no more), dates of a workbook as "2024-02-01 00:00:00", booleans as "true"; null where the
    cell is blank. The one sheet of a text file has no name (""). `errors` names the cells that hold #N/A and the like,
    `unstored` the formulas without a stored result; both are null in `cells`. `typed` is true for workbooks,
    where a date cell is a date and needs no day-or-month decision; false for CSV, where everything is text.
    `merged` are the merged areas as (first row, first column, last row, last column), counted from 1; `indents` how
    deep a row stands in an outline {row, counted from 1: level from 1}, rows at the top level left out.
    """

    name: str
    cells: pa.Table
    typed: bool
    errors: dict[str, str] = field(default_factory=dict)
    unstored: tuple[str, ...] = ()
    hidden: bool = False
    hidden_rows: int = 0
    filtered: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    indents: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheets:
    """Everything a file holds: its sheets, those left out with the reason, or the reason for refusing the file."""

    source: Source | None
    sheets: tuple[Sheet, ...] = ()
    refused: tuple[SheetRefused, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Wide:
    """One column per month instead of one row: `months` {letter: YYYY-MM}, "" while nobody has said the year.

    `cells` are the cells of their headings; `totals` columns that may add months up {letter: heading}; `left_out`
    month columns of another measure (actuals, variances) {letter: heading}.
    """

    months: dict[str, str]
    cells: dict[str, str]
    totals: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Recognised:
    """A sheet with a meaning: which table, where its heading row is, which column is which, and how sure.

    `parameters` are facts stated for the whole sheet (unit, covers, currency, as_of) with how they were known;
    `titles` the non-empty rows above the heading row; `questions` what must be answered before loading;
    `credit` is the letter of the credit side where the amount is debit less credit; `wide` is there where the amounts
    stand in one column per month.
    """

    sheet: Sheet
    table: str
    header_row: int
    columns: dict[str, Match]
    extra: tuple[tuple[str, str], ...]
    layout: str
    source: str
    titles: tuple[NotData, ...] = ()
    parameters: dict[str, Stated] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = ()
    credit: str = ""
    wide: Wide | None = None
