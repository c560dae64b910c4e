"""How long it takes to say what changed between two ledgers of a million rows.

Goal: P5 all changes between two loads against the load of the second one (at most 0.1). Run with `python -m
bench.changes [ROWS]`.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import acts
import store
from acts.actor import local_actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from marts import changes, kept

ROWS, ROUNDS = 1_000_000, 3
TODAY = date(2026, 11, 20)


def main() -> None:
    """Load two halves of a year with a review between them, and time what changed since."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as name:
        folder, home = Path(name), Path(name) / "home"
        _load(home, _write(folder / "North ledger 2026-01 to 2026-03.csv", rows, first=1))
        mark_reviewed(home, local_actor())
        loading = _load(home, _write(folder / "North ledger 2026-04 to 2026-06.csv", rows, first=4))
        found, took = _asked(home, TODAY)
        plain = [took]
        screens = [_asked(home, TODAY + timedelta(each), kept_apart=True)[1] for each in range(ROUNDS)]
        assert [(each["kind"], each["records"]) for each in found] == [("added", rows)], found
        for says, seconds in (("in the terminal", plain), ("on a screen that nobody has opened yet", screens)):
            took = statistics.median(seconds)
            told = f"changes between two loads of {rows:,} rows, {says} / the load"
            sys.stdout.write(f"P5  {told}: {took:.2f} s / {loading:.2f} s = {took / loading:.2f} (at most 0.1)\n")


def _asked(home: Path, today: date, *, kept_apart: bool = False) -> tuple[list[dict[str, Any]], float]:
    """Return the changes and the seconds it took to find them: with the views planned at once, or one by one."""
    start = time.perf_counter()
    cursor = acts.reading(home, today=today)
    build = store.newest(home)
    if kept_apart and build is not None:
        cursor = kept.reading(lambda: acts.reading(home, today=today), build, as_of_seq=None, today=today, units=())
    found = changes.changes(cursor).rows
    return found, time.perf_counter() - start


def _write(path: Path, rows: int, *, first: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.write("Posting date,Document,Supplier,Cost centre,Amount EUR\n")
        file.writelines(
            f"2026-{first + number % 3:02d}-{1 + number % 28:02d},D{first}-{number},Supplier {number % 2000},"
            f"CC-{number % 40},{number % 90000 + 10}.{number % 100:02d}\n"
            for number in range(rows)
        )
    return path


def _load(home: Path, ledger: Path) -> float:
    start = time.perf_counter()
    (result,) = load_files(home, local_actor(), [(ledger.name, ledger)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
