"""Prints the measured goals as ratios: each with its baseline timed in the same run, alternating, medians.

Goals: P1 upload to queryable against python-calamine's raw read of the same file (at most 1.9); P2 the same against
`read_excel(openpyxl)` and `create table as` (at most 0.2); P9 export of a filtered view of 100,000 rows against
pandas with xlsxwriter (at most 0.15); P6 and P11 stand in bench/screens.py.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pandas as pd
import python_calamine

import acts
from acts.actor import local_actor
from acts.load import load_files
from acts.planned import LoadOptions
from bench.ledgers import write_ledger
from bench.screens import screens
from marts.figure import Detail
from packs.table import write

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS, ROUNDS = 100_000, 5
TODAY = date(2026, 11, 20)


def main() -> None:
    """Time every goal and print one line each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = folder / "ledger.xlsx"
        write_ledger(ledger, ROWS)
        _load(folder / "home 0", ledger)
        homes = iter([_started(folder / f"home {number}") for number in range(1, 2 * ROUNDS + 1)])
        raw, ours = _alternate(lambda: _raw(ledger), lambda: _load(next(homes), ledger))
        _print("P1", "upload of 100,000 rows to queryable / calamine raw", ours, raw, 1.9)
        plain, ours = _alternate(lambda: _openpyxl(ledger, folder), lambda: _load(next(homes), ledger))
        _print("P2", "the same / read_excel(openpyxl) + create table", ours, plain, 0.2)
        home = folder / "home 0"
        slow, ours = _alternate(lambda: _pandas_export(home, folder), lambda: _export(home, folder))
        _print("P9", "Excel export of 100,000 rows / pandas + xlsxwriter", ours, slow, 0.15)
        for each in screens(folder):
            print(each)


def _alternate(base: Callable[[], object], ours: Callable[[], object]) -> tuple[list[float], list[float]]:
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for run, kept in zip((base, ours), seconds, strict=True):
            start = time.perf_counter()
            run()
            kept.append(time.perf_counter() - start)
    return seconds


def _print(goal: str, says: str, ours: list[float], base: list[float], limit: float) -> None:
    one, other = statistics.median(ours), statistics.median(base)
    print(f"{goal}  {says}: {one:.2f} s / {other:.2f} s = {one / other:.2f} (at most {limit})")


def _raw(ledger: Path) -> None:
    python_calamine.CalamineWorkbook.from_path(str(ledger)).get_sheet_by_index(0).to_python()


def _started(home: Path) -> Path:
    """Return a data folder as a running app has it: with a build, though nothing is loaded."""
    acts.start(home)
    return home


def _load(home: Path, ledger: Path) -> None:
    result = load_files(home, local_actor(), [(ledger.name, ledger)], LoadOptions(TODAY))[0]
    found = acts.reading(home).execute("select count(*) from spend_current").fetchall()
    assert result.status in {"loaded", "already_loaded"}, result.reason
    assert found == [(ROWS,)]


def _openpyxl(ledger: Path, folder: Path) -> None:
    frame = pd.read_excel(ledger, engine="openpyxl")
    with duckdb.connect(folder / "plain.duckdb") as db:
        db.register("frame", frame)
        db.execute("create or replace table spend as select * from frame")


def _export(home: Path, folder: Path) -> None:
    write(Detail("spend_lines"), acts.reading(home, today=TODAY), folder / "ours.xlsx", "xlsx", seq=1, today=TODAY)


def _pandas_export(home: Path, folder: Path) -> None:
    frame = acts.reading(home, today=TODAY).execute("select * from spend_lines").df()
    frame.to_excel(folder / "theirs.xlsx", engine="xlsxwriter", index=False)


if __name__ == "__main__":
    main()
