"""SQL for analysts: one question over the newest build, read-only, with limits of memory and time."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb

import store
from acts.actor import Actor, require
from acts.looking import look
from marts.compared import WORD
from marts.sql import literal
from marts.views import only_kept
from schemas.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from marts.sql import Connection

ROLES = ("analyst", "auditor", "chair")
MEMORY, SECONDS, ROWS = "1GB", 20.0, 10_000
READING = {duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN}
# The order matters: once the configuration is locked, no statement can open a file or lift a limit.
LIMITS = (
    f"set memory_limit = '{MEMORY}'",
    "set temp_directory = ''",
    "set threads = 1",
    "set enable_external_access = false",
    "set lock_configuration = true",
)


@dataclass(frozen=True)
class Answer:
    """What a question in SQL gave: the names of its columns, its rows, and whether there were more than are kept."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    is_cut: bool


def ask(
    home: Path,
    actor: Actor,
    sql: str,
    *,
    as_of_seq: int | None = None,
    today: date | None = None,
    units: Sequence[str] = (),
    seconds: float = SECONDS,
    rows: int = ROWS,
) -> Answer:
    """Answer one SELECT over the newest build; RuleError says in a sentence why a question was not answered.

    What no build has, because it is computed step by step (signals, suppliers, trends), is handed over as tables; the
    limits of memory and time are those of the question, not of what screens compute as well.
    """
    require(actor, "ask in SQL", ROLES)
    build = store.newest(home)
    if build is None:
        raise RuleError("There is nothing to ask yet. Load a file first.")
    with duckdb.connect(":memory:") as db:
        db.execute(f"attach {literal(str(build))} as build (read_only)")
        db.execute("use build")
        db.execute(f"set variable as_of_seq = {'null' if as_of_seq is None else int(as_of_seq)}::bigint")
        db.execute(f"set variable today = {literal(today)}::date")
        known = ", ".join(literal(each) for each in units)
        db.execute(f"set variable units = {f'[{known}]' if units else 'null'}::varchar[]")
        timer = threading.Timer(seconds, db.interrupt)
        try:
            _require_reading(db, sql)
            if views := sorted(set(WORD.findall(sql.lower())) & only_kept()):
                _hand_over(db, views, look(home, today=today, as_of_seq=as_of_seq, units=units))
            for limit in LIMITS:
                db.execute(limit)
            timer.start()
            return _answer(db, sql, rows)
        except duckdb.InterruptException:
            says = (
                f"The question was stopped after {seconds:g} seconds. Ask for fewer rows, or for sums instead of rows."
            )
            raise RuleError(says) from None
        except duckdb.OutOfMemoryException:
            says = f"The question needs more than {MEMORY} of memory. Ask for fewer rows, or for sums instead of rows."
            raise RuleError(says) from None
        except duckdb.Error as error:
            raise RuleError(f"The question could not be answered. The database says: {error}") from None
        finally:
            timer.cancel()


def _hand_over(db: duckdb.DuckDBPyConnection, views: list[str], seen: Connection) -> None:
    """Make tables of the views that a question names and no build has, of what is kept of them."""
    for name in views:
        found = seen.sql(f"from {name}").to_arrow_table()
        db.register("found", found)
        db.execute(f"create temp table {name} as from found")
        db.unregister("found")


def _answer(db: duckdb.DuckDBPyConnection, sql: str, rows: int) -> Answer:
    db.execute(sql)
    columns = tuple(each[0] for each in db.description or ())
    found = db.fetchmany(rows + 1)
    return Answer(columns, found[:rows], len(found) > rows)


def _require_reading(db: duckdb.DuckDBPyConnection, sql: str) -> None:
    statements = db.extract_statements(sql)
    if len(statements) != 1 or statements[0].type not in READING:
        raise RuleError("One question that reads was expected: a single SELECT. Nothing was run.")
