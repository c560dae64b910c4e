"""The understood load as it is archived: one Parquet file whose metadata carries everything but the rows."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipelines.findings import Choice, Finding, Question
from pipelines.understood import Match, NotData, SetAside, Stated, Totals, Understood

if TYPE_CHECKING:
    from pathlib import Path

_KEY = b"evenkeel.understood"
# Rows: a group as large as those of a build is taken over as it comes, others are put together again in memory
# (half a gigabyte for a million rows). Below that, several groups are read by several cores.
_GROUP, _SMALL_GROUP = 122_880, 25_000
_LONGEST = 2**31 - 1  # bytes of metadata: a ledger set aside as a whole has long lists


def write(understood: Understood) -> bytes:
    """Return the file's bytes; the same understanding gives the same bytes."""
    plain = {name: _plain(value) for name, value in vars(understood).items() if name != "rows"}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    rows = understood.rows.replace_schema_metadata({_KEY: text.encode()})
    target = io.BytesIO()
    pq.write_table(
        rows,
        target,
        compression="zstd",
        compression_level=1,
        use_dictionary=_repetitive(understood.rows),
        write_statistics=False,
        row_group_size=_GROUP if rows.num_rows > _GROUP else _SMALL_GROUP,
        store_schema=True,
    )
    return target.getvalue()


def read(source: bytes | Path) -> Understood:
    """Return what was understood, from the bytes or the path of a kept file."""
    file = pa.BufferReader(source) if isinstance(source, bytes) else str(source)
    rows = pq.read_table(file, thrift_string_size_limit=_LONGEST, thrift_container_size_limit=_LONGEST)
    text = (rows.schema.metadata or {})[_KEY]
    return _understood(json.loads(text), rows.replace_schema_metadata(None))


def facts(path: Path) -> Understood:
    """Return what was understood, but no rows: for those who read them from the Parquet file themselves."""
    file = pq.ParquetFile(path, thrift_string_size_limit=_LONGEST, thrift_container_size_limit=_LONGEST)
    with file:
        schema = file.schema_arrow
    text = (schema.metadata or {})[_KEY]
    return _understood(json.loads(text), schema.remove_metadata().empty_table())


def _plain(value: Any) -> Any:
    """Return a value as JSON can say it: objects as their fields, decimals as text."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return {name: _plain(each) for name, each in vars(value).items()}


def _understood(plain: dict[str, Any], rows: pa.Table) -> Understood:
    made = dict(plain)
    made["columns"] = {name: Match(**each) for name, each in plain["columns"].items()}
    made["extra"] = tuple((heading, letter) for heading, letter in plain["extra"])
    made["set_aside"] = tuple(SetAside(**_with_amount(each)) for each in plain["set_aside"])
    made["not_data"] = tuple(NotData(**_with_amount(each)) for each in plain["not_data"])
    made["findings"] = tuple(Finding(**each) for each in plain["findings"])
    made["questions"] = tuple(_question(each) for each in plain["questions"])
    made["totals"] = {
        name: Totals(**{side: Decimal(amount) for side, amount in each.items()})
        for name, each in plain["totals"].items()
    }
    for name in ("unit", "currency", "as_of", "covers"):
        made[name] = Stated(**plain[name]) if plain[name] else None
    return Understood(rows=rows, **made)


def _with_amount(plain: dict[str, Any]) -> dict[str, Any]:
    return plain | {"amount": None if plain["amount"] is None else Decimal(plain["amount"])}


def _question(plain: dict[str, Any]) -> Question:
    choices = tuple(Choice(**each) for each in plain["choices"])
    return Question(**(plain | {"choices": choices, "samples": tuple(plain["samples"])}))


def _repetitive(rows: pa.Table) -> list[str]:
    """Return the columns worth a dictionary: those whose first rows repeat themselves."""
    first = rows.slice(0, 2_000)
    return [name for name in rows.column_names if len(first.column(name).unique()) <= max(first.num_rows // 4, 1)]
