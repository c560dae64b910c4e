"""A company made by hand: a build in memory, filled by SQL as the acts would fill it."""

from __future__ import annotations

import atexit
import json
import tempfile
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from marts import evidence, kept
from marts.sql import literal
from marts.views import create_views
from schemas.derive.ddl import create_tables, table_columns
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterable

    from marts.figure import Figure, Value
    from marts.sql import Connection

TODAY = date(2026, 11, 20)
LOADED_AT = "2026-11-{:02d} 10:00:00"


def _folder() -> Path:
    """Return a folder for builds, gone when the tests end."""
    folder = tempfile.TemporaryDirectory(prefix="evenkeel-tests-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


@dataclass
class Company:
    """One build, and the few things that tests do with it; every act takes the next sequence."""

    # One thread: the tables are tiny, and the tests of the other worker want a core too.
    db: duckdb.DuckDBPyConnection = field(default_factory=lambda: duckdb.connect(":memory:", config={"threads": 1}))
    seq: int = 0
    moment: dict[str, Any] = field(default_factory=dict)
    folder: Path = field(default_factory=_folder)
    builds: count[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        for statement in create_tables():
            self.db.execute(statement)
        create_views(self.db)
        self.at()

    def at(
        self, *, today: date | None = TODAY, seq: int | None = None, units: tuple[str, ...] = ()
    ) -> duckdb.DuckDBPyConnection:
        """Return the cursor, looking at a day, a sequence and some units (none named: all)."""
        known = ", ".join(literal(each) for each in units)
        self.db.execute(f"set variable units = [{known}]::varchar[]" if units else "reset variable units")
        self.db.execute(f"set variable today = {literal(today)}" if today else "reset variable today")
        self.db.execute("reset variable as_of_seq" if seq is None else f"set variable as_of_seq = {seq}::bigint")
        self.moment = {"as_of_seq": seq, "today": today, "units": units}
        return self.db

    def write(self, path: Path) -> Path:
        """Write the tables as a build; views are left out, for what is kept of a build makes its own."""
        self.db.execute(f"attach {literal(str(path))} as written (block_size 16384)")  # the tables are tiny
        tables = self.ask("select table_name from duckdb_tables() where database_name = 'memory'")
        self.db.execute("begin")  # one write to the disk, not one per table
        for (table,) in tables:
            self.db.execute(f"create table written.{table} as from memory.{table}")
        self.db.execute("commit")
        self.db.execute("detach written")
        return path

    def kept(self) -> Connection:
        """Return a cursor on this moment as pages have one: each view is computed once, not for every question."""
        build = self.write(self.folder / f"{next(self.builds):012d}.duckdb")
        found = kept.reading(lambda: self.db, build, **self.moment)
        build.unlink()  # it stays open
        return found

    def wrong(self, *figures: Figure) -> list[tuple[str, Value, Value]]:
        """Return the figures that are not what their evidence gives: name, value, and what was computed from it."""
        return wrong(self.kept(), figures)

    def load(self, table: str, sheet: str, **facts: Any) -> int:
        """Load a sheet written as lines of cells separated by |, headings first; return the number of the load.

        `aside` are the amounts of records set aside (None: not readable); other facts are columns of `loads`.
        """
        self.seq += 1
        export = all_exports()[table]
        lines = [[cell.strip() for cell in line.split("|")] for line in sheet.strip().splitlines()]
        names, rows = lines[0], [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
        kinds = {name: kind for name, kind, _ in table_columns(export)}
        common = {"load_id": self.seq, "occurrence": 1}
        known = [
            {
                **common,
                "source_row": number,
                "row_hash": json.dumps(row),
                **{name: cell or None for name, cell in row.items()},
            }
            for number, row in enumerate(rows, start=5)
        ]
        self._insert(table, *known, kinds=kinds)
        aside = facts.pop("aside", [])
        for number, amount in enumerate(aside, start=5 + len(rows)):
            cells = json.dumps({"A": "?", "C": str(amount)})
            self._insert(
                "set_aside",
                {"load_id": self.seq, "source_row": number, "why": "no month", "cells": cells, "amount": amount},
            )
        self._load(table, names, rows, aside, facts)
        return self.seq

    def spend(self, sheet: str, **facts: Any) -> int:
        """Load spend; the lines have no heading: period | vendor_name | amount | currency | cost_centre."""
        cells = [line.split("|") for line in sheet.strip().splitlines()]
        wide = ["|".join([*line, *[""] * (5 - len(line))]) for line in cells]
        return self.load("spend", "\n".join(["period|vendor_name|amount|currency|cost_centre", *wide]), **facts)

    def retire(
        self, load_id: int, *, by: int, period: str | None = None, row: int | None = None, because: int | None = None
    ) -> None:
        """Let an act retire a load, one of its months or one of its rows."""
        known = {
            "seq": by,
            "load_id": load_id,
            "period": period,
            "retired_row": row,
            "because_load": because,
            "why": "test",
        }
        self._insert("retirements", {name: value for name, value in known.items() if value is not None})

    def undo(self, act: int, *, counts: bool = False) -> int:
        """Undo an act (or undo its undo)."""
        self.seq += 1
        self._insert("undone", {"seq": self.seq, "act_seq": act, "counts": counts})
        return self.seq

    def set(self, name: str, value: str) -> int:
        """Change a setting."""
        self.seq += 1
        self._insert("settings_set", {"seq": self.seq, "name": name, "value": value})
        return self.seq

    def said(self, decision: str, event: str, **facts: Any) -> int:
        """Raise, decide or defer a decision."""
        self.seq += 1
        self._insert("decision_events", {"seq": self.seq, "decision_id": decision, "event": event, **facts})
        return self.seq

    def found(self, load_id: int, says: str) -> None:
        """Add a finding to a load."""
        self._insert(
            "findings", {"load_id": load_id, "cell": "C5", "severity": "warning", "rule": "test", "says": says}
        )

    def note(self, load_id: int, kind: str, text: str) -> None:
        """Add a row that is not data to a load."""
        self._insert("not_data", {"load_id": load_id, "source_row": 99, "kind": kind, "text": text})

    def clear(self) -> None:
        """Forget everything."""
        tables = self.ask("select table_name from duckdb_tables() where not internal")
        for (table,) in tables:
            self.db.execute(f"delete from {table}")
        self.seq = 0
        self.at()

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self.db.execute(query).fetchall()

    def _load(
        self, table: str, names: list[str], rows: list[dict[str, str]], aside: list[Any], facts: dict[str, Any]
    ) -> None:
        ledger = all_exports()[table].ledger
        periods = [row.get("period") or row.get("month") or "" for row in rows] or ["2026-10"]
        loaded = sum((Decimal(row["amount"]) for row in rows if ledger and row.get("amount")), start=Decimal(0))
        set_aside = sum((Decimal(each) for each in aside if each is not None), start=Decimal(0))
        known = {
            "load_id": self.seq, "file": f"{table}-{self.seq}.xlsx", "sheet": "Sheet1", "table_name": table,
            "feed": f"{table} of {facts.get('unit', 'us')}", "unit": "", "partial": False, "loaded_by": "ana",
            "loaded_at": LOADED_AT.format(min(self.seq, 20)), "records_read": len(rows) + len(aside),
            "records_loaded": len(rows), "records_set_aside": len(aside), "records_not_data": 0,
        }  # fmt: skip
        if ledger:
            known |= {"covers_from": min(periods), "covers_to": max(periods)}
        else:
            known |= {"as_of": "2026-11-13"}
        if table == "spend":
            known |= {"amount_read": loaded + set_aside, "amount_loaded": loaded, "amount_set_aside": set_aside}
        self._insert("loads", known | facts)
        matched = [
            {"load_id": self.seq, "column_name": name, "heading": name, "letter": chr(ord("A") + place), "how": "exact"}
            for place, name in enumerate(names)
        ]
        self._insert("load_columns", *matched)
        if table == "spend":
            self.db.execute(
                "insert into spend_rollup by name select load_id, period, vendor_id, vendor_name, "
                "coalesce(gl_name, gl_account) as category, cost_centre, system_id, currency, sum(amount) as amount, "
                f"count(*) as records from spend where load_id = {self.seq} group by all order by all"
            )

    def _insert(self, table: str, *rows: dict[str, Any], kinds: dict[str, str] | None = None) -> None:
        shape = {name: kind.removesuffix(" NOT NULL") for name, kind in (kinds or {}).items()}
        lines = [
            ", ".join(
                f"cast({literal(value)} as {shape[name]})" if name in shape else literal(value)
                for name, value in row.items()
            )
            for row in rows
        ]
        if lines:
            self.db.execute(f"insert into {table} ({', '.join(rows[0])}) values ({'), ('.join(lines)})")


def wrong(db: Connection, figures: Iterable[Figure]) -> list[tuple[str, Value, Value]]:
    """Return the figures that are not what their evidence gives: name, value, and what was computed from it."""
    computed = ((each, evidence.recompute(db, each)) for each in figures)
    return [(each.name, each.value, found) for each, found in computed if each.value != found]
