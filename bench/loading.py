"""How fast a workbook becomes a published build, and how much memory that takes.

Goals: P1 upload to queryable against python-calamine's raw read of the same file (at most 1.6 with a warm reading
process); P2 the same against `read_excel(openpyxl)` and `create table as` (at most 0.2); P3 a million rows: peak
resident memory of the larger process against calamine raw (at most 0.8); P4 validation against the parse of a million
rows (at most 0.15), with 5,000 bad cells too. And a million rows in one workbook load with the whole server under
2 GiB of memory that it does not share (PSS).
"""

from __future__ import annotations

import itertools
import json
import statistics
import subprocess
import sys
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
from bench.peaks import served
from pipelines import read
from pipelines.formats.workbooks import read_sheets
from pipelines.watch import watching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROWS, ROUNDS, MILLION = 100_000, 5, 1_000_000
TODAY = date(2026, 11, 20)
MOST_SERVER = 2048  # MiB
PARTS = {  # what the time until the next step is spent on
    "received": "asking what is remembered",
    "screened": "screening",
    "read": "child and reading",
    "recognised": "recognising",
    "tidied": "tidy",
    "validated": "validation",
    "compared": "hashing and packing",
    "saved": "publishing",
}


def upload(folder: Path) -> Iterator[str]:
    """Time a ledger of 100,000 rows with shared strings, the harder kind: P1, where its time goes, and P2."""
    ledger = folder / "ledger.xlsx"
    write_ledger(ledger, ROWS)
    read.warm()
    _load(folder / "home 0", ledger)
    homes = iter([_started(folder / f"home {number}") for number in range(1, 2 * ROUNDS + 1)])
    spent: list[dict[str, float]] = []
    raw, ours = alternate(lambda: _raw(ledger), lambda: spent.append(_load(next(homes), ledger)))
    yield line("P1", "upload of 100,000 rows to queryable / calamine raw", ours, raw, 1.6)
    inside, _ = alternate(lambda: list(read_sheets(str(ledger), lambda *_: None)), lambda: None)
    parts = {name: statistics.median(each.get(name, 0) for each in spent) for name in PARTS}
    said = [f"{PARTS[name]} {took / statistics.median(raw):.2f}" for name, took in parts.items() if took]
    own = statistics.median(inside) / statistics.median(raw)
    yield f"    of calamine raw: {', '.join(said)}; reading without a child {own:.2f}"
    plain, ours = alternate(lambda: _openpyxl(ledger, folder), lambda: _load(next(homes), ledger))
    yield line("P2", "the same / read_excel(openpyxl) + create table", ours, plain, 0.2)


def million(folder: Path) -> Iterator[str]:
    """Measure a million rows in one workbook: P3, P4, and the memory of the whole server while it loads them."""
    ledger = folder / "million.xlsx"
    _apart(f"from bench.ledgers import write_ledger; write_ledger(Path(argv[1]), {MILLION})", ledger)
    raw, ours = (
        _apart(f"from bench.peaks import {name}; print({name}(Path(argv[1])))", ledger) for name in ("raw", "ours")
    )
    bars = json.loads(ours)
    larger, base = max(bars["parent"], bars["child"]), json.loads(raw)["parent"]
    yield (
        f"P3  peak memory of {MILLION:,} rows, larger process / calamine raw: {larger:,} MiB / {base:,} MiB = "
        f"{larger / base:.2f} (at most 0.8; parent {bars['parent']:,}, child {bars['child']:,})"
    )
    for says, name in (("", "clean"), (", 5,000 bad cells", "bad")):
        took, parse = bars[name], bars["parse"]
        yield f"P4  validation / parse{says}: {took:.2f} s / {parse:.2f} s = {took / parse:.2f} (at most 0.15)"
    peak = served(ledger, folder / "served")
    yield f"    whole server while it checks and loads {MILLION:,} rows: {peak:,} MiB (at most {MOST_SERVER:,})"


def alternate(base: Callable[[], object], ours: Callable[[], object]) -> tuple[list[float], list[float]]:
    """Return the seconds of both, run in turns."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for run, kept in zip((base, ours), seconds, strict=True):
            start = time.perf_counter()
            run()
            kept.append(time.perf_counter() - start)
    return seconds


def line(goal: str, says: str, ours: list[float], base: list[float], limit: float) -> str:
    """Return a goal as a ratio of medians."""
    one, other = statistics.median(ours), statistics.median(base)
    return f"{goal}  {says}: {one:.2f} s / {other:.2f} s = {one / other:.2f} (at most {limit})"


def _raw(ledger: Path) -> None:
    python_calamine.CalamineWorkbook.from_path(str(ledger)).get_sheet_by_index(0).to_python()


def _started(home: Path) -> Path:
    """Return a data folder as a running app has it: with a build, though nothing is loaded."""
    acts.start(home)
    return home


def _load(home: Path, ledger: Path) -> dict[str, float]:
    """Load a ledger until it can be queried; return the seconds of each step."""
    told = [("received", time.perf_counter())]
    with watching(lambda step, _rows, _of: told.append((step, time.perf_counter()))):
        result = load_files(home, local_actor(), [(ledger.name, ledger)], LoadOptions(TODAY))[0]
    found = acts.reading(home).execute("select count(*) from spend_current").fetchall()
    assert result.status in {"loaded", "already_loaded"}, result.reason
    assert found == [(ROWS,)]
    told.append(("", time.perf_counter()))
    spent: dict[str, float] = {}
    for (step, begun), (_, ended) in itertools.pairwise(told):
        spent[step] = spent.get(step, 0) + ended - begun
    return spent


def _openpyxl(ledger: Path, folder: Path) -> None:
    frame = pd.read_excel(ledger, engine="openpyxl")
    with duckdb.connect(folder / "plain.duckdb") as db:
        db.register("frame", frame)
        db.execute("create or replace table spend as select * from frame")


def _apart(program: str, path: Path) -> str:
    """Run a program in a process of its own, whose memory is its own; return what it prints last."""
    command = [sys.executable, "-c", f"from sys import argv; from pathlib import Path; {program}", str(path)]
    said = subprocess.run(command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True, check=True).stdout
    return said.strip().rpartition("\n")[2]
