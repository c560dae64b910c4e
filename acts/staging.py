"""The rows of a coming load beside those that count now, so that SQL can compare them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from schemas.derive.ddl import item_key, row_hash
from schemas.exports import all_exports

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from numpy.typing import NDArray

    from pipelines.understood import Understood
    from schemas.table import Export

_PART = 25_000  # rows


def hashed(found: Understood) -> Understood:
    """Return the table with row_hash and occurrence of every row: what is archived, and compared with what is there.

    Two rows that say the same have the same hash, wherever they stand; the second of them has occurrence 2.
    """
    export = all_exports()[found.table]
    named = set(found.rows.column_names)
    known = {name for name in named if found.rows[name].null_count < found.rows.num_rows} or named
    # A row with a column per month gives several records; where the month is not hashed, it tells them apart.
    spread = not export.by_month and pc.count_distinct(found.rows["source_row"]).as_py() < found.rows.num_rows
    hashing = row_hash(export, known) if not spread else f"md5({row_hash(export, known)} || '=' || period)"
    with duckdb.connect() as db:
        # In several parts, because each core takes one.
        db.register("coming", pa.Table.from_batches(found.rows.to_batches(_PART), found.rows.schema))
        hashes = db.sql(f"select {hashing} as row_hash from coming").to_arrow_table()["row_hash"].combine_chunks()
    occurrence = pa.array(_occurrences(hashes), pa.int32())
    return replace(found, rows=found.rows.append_column("row_hash", hashes).append_column("occurrence", occurrence))


def _occurrences(hashes: pa.Array) -> NDArray[np.int32]:
    """Return 1 for every hash, but 2 where it comes for the second time, and so on."""
    found = np.ones(len(hashes), np.int32)
    coded = hashes.dictionary_encode()
    if len(coded.dictionary) == len(hashes):
        return found
    codes = coded.indices.to_numpy()
    order = np.argsort(codes, kind="stable")
    starts = np.flatnonzero(np.diff(codes[order], prepend=-1))
    found[order] = np.arange(len(codes)) - np.repeat(starts, np.diff(starts, append=len(codes))) + 1
    return found


def stage(db: DuckDBPyConnection, found: Understood) -> None:
    """Create the temporary table `staged`: the coming rows with row_hash, occurrence and item_key."""
    export, names = all_exports()[found.table], set(found.rows.column_names)
    db.register("coming", found.rows)
    try:
        db.execute(f"""
            create or replace temp table staged as
            select source_row, {measures(names, export)}, {item_key(export, names)} as item_key, row_hash, occurrence
            from coming
        """)
    finally:
        db.unregister("coming")


def measures(names: set[str], export: Export) -> str:
    """Return the SQL of (period, amount, document_id, line) of an export's rows, null where it has none."""
    wanted = {"period": "period", "amount": export.amount, "document_id": "document_id", "line": "line"}
    found = {alias: name if name in names else "null" for alias, name in wanted.items()}
    if export.by_month:  # a plan has no documents: what it is for, in one month, is what a later file restates
        subject = [each for each in export.key if each in names and each not in {"period", "version"}]
        parts = ", ".join(f"coalesce({each}, '')" for each in subject)
        found["document_id"] = f"md5(concat_ws(chr(31), period, {parts}))"
    return ", ".join(f"{text} as {alias}" for alias, text in found.items())


def current(table: str) -> str:
    """Return the SQL of the rows of a table that count now: with feed, unit, row_hash and the measures."""
    measured = measures({each.name for each in all_exports()[table].columns} | {"period"}, all_exports()[table])
    return f"""(
        select t.load_id, t.source_row, t.row_hash, {measured}, l.feed, l.unit,
            row_number() over (partition by l.unit, t.row_hash order by t.load_id, t.source_row) as occurrence
        from {table} t
        join live_loads l on t.load_id = l.load_id
        anti join (select load_id from live_retirements where period is null and retired_row is null) whole
            on t.load_id = whole.load_id
        anti join (select load_id, period from live_retirements where period is not null and retired_row is null) months
            on t.load_id = months.load_id and t.period = months.period
        anti join (select load_id, retired_row, period from live_retirements where retired_row is not null) single
            on t.load_id = single.load_id and t.source_row = single.retired_row
            and t.period = coalesce(single.period, t.period)
    )"""
