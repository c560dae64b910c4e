"""Records set aside that wait for a corrected file: which, since when, and everything about the file they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.loads_columns import ALL_CELLS, AMOUNT_READ, CURRENCY_STATED
from marts.provenance import ADDRESS, FEED, FILE, LOAD_ID, LOADED_AT, LOADED_BY, TABLE_NAME, UNIT
from marts.rows import counted, listed
from marts.sql import select
from schemas.errors import UnknownActError
from schemas.kinds import text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

DAYS = column("days_waiting", whole, "Days waiting", "Days since the file with it was loaded.", unit="days")
SET_ASIDE_WAITING = Mart(
    name="set_aside_waiting",
    title="Set aside, waiting for a corrected file",
    row="One row per record set aside that no later file of its feed has brought again.",
    columns=(
        column("why", text, "Why", "Where it stands, why it could not be identified or counted, and what to do."),
        AMOUNT_READ, ALL_CELLS, DAYS, CURRENCY_STATED, TABLE_NAME, FEED, UNIT, *ADDRESS,
    ),
)  # fmt: skip
SET_ASIDE_FILES = Mart(
    name="set_aside_files",
    title="Files that wait to be corrected",
    row="One row per file that has records set aside which wait.",
    columns=(
        FILE,
        column("records_waiting", whole, "Records waiting", "Records of it that are set aside and wait."),
        DAYS, TABLE_NAME, FEED, UNIT, LOADED_AT, LOADED_BY, LOAD_ID,
    ),
)  # fmt: skip
MOST = 100_000  # problems of one file that are told to its owner
OF_FILE = """
select mine.* from load_register as mine
inner join load_register as asked on asked.load_id = $load
where mine.load_id = asked.load_id
    or (mine.sha256 = asked.sha256 and mine.file = asked.file and mine.status <> 'undone')
order by mine.load_id
"""


@dataclass(frozen=True)
class FileLoaded:
    """The loads that one file became, the problems found in it, and its records set aside."""

    loads: list[dict[str, Any]]
    findings: list[dict[str, Any]]
    set_aside: list[dict[str, Any]]


def waiting(db: Connection, *, limit: int = 500) -> Rows:
    """Return the records that wait, those of the oldest load first."""
    return listed(db, SET_ASIDE_WAITING, Detail("set_aside_waiting"), "records", limit=limit)


def files(db: Connection, *, limit: int = 200) -> Rows:
    """Return the files that have records which wait."""
    return listed(db, SET_ASIDE_FILES, Detail("set_aside_files"), "files", limit=limit)


def headline(db: Connection) -> tuple[Figure, Figure]:
    """Return how many records wait, and in how many files."""
    records = "Records set aside that no later file of their feed has brought again."
    return (
        counted(db, "Records waiting", Detail("set_aside_waiting"), "records", records),
        counted(db, "Files to correct", Detail("set_aside_files"), "files", "Files that have such records."),
    )


def of_load(load_id: int) -> Detail:
    """Return where the records that one load set aside are seen, whether they still wait or not."""
    return Detail("not_loaded", (Condition("load_id", "=", load_id),))


def of_file(db: Connection, load_id: int) -> FileLoaded:
    """Return everything about the file of a load: a workbook with several lists became several loads."""
    loads = select(db, OF_FILE, load=load_id)
    if not loads:
        raise UnknownActError(load_id)
    ids = tuple(each["load_id"] for each in loads)
    findings = "select * from findings where load_id in $ids order by load_id, cell, rule limit $most"
    aside = "select * from not_loaded where load_id in $ids order by load_id, source_row limit $most"
    return FileLoaded(loads, select(db, findings, ids=ids, most=MOST), select(db, aside, ids=ids, most=MOST))
