"""Reading a text table record by record into Arrow; a row number is the number of the parsed record."""

from __future__ import annotations

import csv
import json
from collections import Counter
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from pipelines.formats.csvs import CHUNK, LONGEST_CELL, WIDEST
from pipelines.formats.sheetxml import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BATCH: Final = 20_000
MOST_INSIDE: Final = 6  # cells that the lines inside of one may look like
WIDTHS: Final = 64  # first records whose widths are kept: the headings are among them
_END: Final = "\x02end of file\x03"  # a record of our own: if it is swallowed, a quotation mark was left open
_MARK_AS_CP1252: Final = "\u00ef\u00bb\u00bf"  # the mark of UTF-8 before a text that is not valid UTF-8


class NoTableError(Exception):
    """A text that is no table after all: the rule, and what its sentence names."""

    def __init__(self, rule: str, found: str) -> None:
        super().__init__(rule)
        self.rule, self.found = rule, found


def read_records(path: str, encoding: str, delimiter: str, beat: Callable[..., None]) -> pa.Table:
    """Read all records; short ones are padded, further cells of long ones are further columns.

    How many cells the first records have is kept beside the table: a blank last heading is a heading too.
    """
    batches: list[list[pa.Array]] = []
    widths: list[int] = []
    try:
        for number, records in enumerate(_batches(path, encoding, delimiter)):
            widths += [len(record) for record in records[: WIDTHS - len(widths)]]
            columns = [pa.array([cell or None for cell in column], pa.string()) for column in zip_longest(*records)]
            batches.append(columns or [pa.nulls(len(records), pa.string())])
            if number % 10 == 9:  # noqa: PLR2004 (a sign of life every 200,000 records)
                beat((number + 1) * BATCH)
    except UnicodeError as error:
        raise NoTableError("encoding", encoding.upper()) from error
    return _table(batches).replace_schema_metadata({"widths": json.dumps(widths)})


def _batches(path: str, encoding: str, delimiter: str) -> Iterator[list[list[str]]]:
    csv.field_size_limit(LONGEST_CELL)
    done = 0
    with open(path, encoding=encoding, newline="") as file:  # noqa: PTH123 (the path comes as text from the parent)
        lines = (line.replace("\0", "") for line in file) if _has_zeros(path, encoding) else file
        reader = csv.reader(chain(_without_mark(lines), [_END]), delimiter=delimiter)
        lines_before = 0
        while records := list(islice(reader, BATCH)):
            if reader.line_num - lines_before > len(records):
                _check_swallowed(records, done, delimiter)
            lines_before = reader.line_num
            for number, record in enumerate(records, done + 1):
                if len(record) > WIDEST:
                    raise NoTableError("too_wide", f"{number:,}")
            done += len(records)
            if len(records) < BATCH or records[-1] == [_END]:
                _check_end(records, done)
            if records:
                yield records


def _without_mark(lines: Any) -> Iterator[str]:
    first = next(lines, "")
    return chain([first.removeprefix(_MARK_AS_CP1252)], lines)


def _has_zeros(path: str, encoding: str) -> bool:
    """Say whether zero bytes stand in a text of one byte for a letter, where they mean nothing."""
    if encoding.lower().startswith(("utf-16", "utf-32")):
        return False
    with open(path, "rb") as file:  # noqa: PTH123 (the path comes as text from the parent)
        return any(b"\0" in chunk for chunk in iter(lambda: file.read(CHUNK), b""))


def _check_swallowed(records: list[list[str]], done: int, delimiter: str) -> None:
    """Refuse a record that holds whole records in one cell: a quotation mark was opened and closed much later."""
    width = Counter(map(len, records)).most_common(1)[0][0]
    for number, record in enumerate(records, done + 1):
        for cell in record:
            inside = cell.splitlines()[1:-1] if "\n" in cell or "\r" in cell else ()
            alike = sum(line.count(delimiter) == width - 1 for line in inside)
            if alike and width > 1 and alike * width >= MOST_INSIDE:
                raise NoTableError("open_quote", f"{number:,}")


def _check_end(records: list[list[str]], done: int) -> None:
    """Take our own record off the end; if it is not there, the last record swallowed it."""
    if records.pop() != [_END]:
        raise NoTableError("open_quote", f"{done:,}")


def _table(batches: list[list[pa.Array]]) -> pa.Table:
    width = max((len(columns) for columns in batches), default=0)
    names = [letters(position + 1) for position in range(width)]
    schema = pa.schema([pa.field(name, pa.string()) for name in names])
    padded = [columns + [pa.nulls(len(columns[0]), pa.string())] * (width - len(columns)) for columns in batches]
    return pa.Table.from_batches([pa.record_batch(columns, schema=schema) for columns in padded], schema)
