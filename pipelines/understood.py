"""The result of understanding: what a file holds, ready to be archived and loaded.

`Understood` is the border between the pipeline and the acts. It is stored in the archive as one Parquet
file (rows) whose metadata carries everything else, so that a replay never opens a spreadsheet again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    import pyarrow as pa

    from pipelines.findings import Finding, Question, Refusal

How = Literal[
    "exact", "synonym", "similar", "content", "parameter", "file name", "default", "remembered", "answered", "derived"
]
READER = "1"  # version of the reader, kept with every load


@dataclass(frozen=True)
class Match:
    """Where a declared column was found: its heading and letter on the sheet, how it was known, how sure (0 to 1)."""

    column: str
    heading: str
    letter: str
    how: How
    sure: float


@dataclass(frozen=True)
class Stated:
    """A fact that holds for a whole sheet (unit, period, currency, as-of date): value, how known, and its cell."""

    value: str
    how: How
    cell: str = ""


@dataclass(frozen=True)
class SetAside:
    """A record that cannot be identified or counted: its row, the sentence why, all its cells {letter: text}."""

    source_row: int
    why: str
    cells: dict[str, str]
    amount: Decimal | None = None


@dataclass(frozen=True)
class NotData:
    """A non-empty row that is not a record: title, heading, total, note, group; `amount` if it states one."""

    source_row: int
    kind: Literal["title", "heading", "total", "note", "group"]
    text: str
    amount: Decimal | None = None


@dataclass(frozen=True)
class Totals:
    """Control sums of one amount column, in the file's currency: read = loaded + set aside."""

    read: Decimal
    loaded: Decimal
    set_aside: Decimal


@dataclass(frozen=True)
class Understood:
    """One table found on one sheet of one file, for one unit.

    `rows` is an Arrow table, one row per loaded record (and per month, where each has a column): `source_row` int32
    (physical row on the sheet, 1-based; for a CSV file the number of the parsed record), every declared column of the
    export in its storage type
    (money decimal128(18,4), date date32, month and text string, ...; null = unknown), for ledgers `period`
    ("YYYY-MM", never null, inside `covers`), and three JSON texts, null when empty: `raw` {column: text of the
    cell when the value is not its text}, `extra` {heading: text of unknown columns}, `origins` {column: cell,
    only where the value does not stand at (source_row, letter of the column)}.
    `layout` identifies the tool that wrote it: md5 of the table and the normalised headings in order.
    `source` is the file's name without dates, months, numbers of versions: who sends it, as far as a name says.
    Records read = loaded + set aside + not data (titles above the header and blank rows are not records read,
    but titles are listed in `not_data`).
    """

    file: str
    sha256: str
    sheet: str
    table: str
    header_row: int
    columns: dict[str, Match]
    extra: tuple[tuple[str, str], ...]
    layout: str
    source: str
    rows: pa.Table
    set_aside: tuple[SetAside, ...] = ()
    not_data: tuple[NotData, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    totals: dict[str, Totals] = field(default_factory=dict)
    unit: Stated | None = None
    currency: Stated | None = None
    as_of: Stated | None = None
    covers: Stated | None = None
    reader: str = READER

    @property
    def records(self) -> int:
        """How many records of the sheet are loaded: a row with a column per month gives several rows here."""
        return len(self.rows["source_row"].unique())


@dataclass(frozen=True)
class SheetRefused:
    """A sheet that is not loaded: which, and the one sentence why."""

    sheet: str
    refusal: Refusal


@dataclass(frozen=True)
class SettingRow:
    """One row of a sheet of settings: where it stands (counted from 1), the setting, and its value ("" for none)."""

    row: int
    name: str
    value: str


@dataclass(frozen=True)
class SettingsSaid:
    """A sheet that says settings."""

    sheet: str
    rows: tuple[SettingRow, ...]


@dataclass(frozen=True)
class FileUnderstood:
    """Everything one file holds: tables found, sheets refused or left out, or the file refused as a whole.

    `tables` holds one `Understood` per table, sheet and unit (a sheet with several units is split).
    """

    file: str
    sha256: str
    tables: tuple[Understood, ...] = ()
    refused: tuple[SheetRefused, ...] = ()
    refusal: Refusal | None = None
    settings: tuple[SettingsSaid, ...] = ()


@dataclass(frozen=True)
class Memory:
    """What was answered before: {layout: {question id: answer}}; an entry may also come from --answers.

    `vocabulary` holds vendor and unit names already known (content evidence for columns without a telling heading).
    """

    by_layout: dict[str, dict[str, str]] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
