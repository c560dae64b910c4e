"""The memory that loading takes: of each process, and of the whole server while a person loads in a browser."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import python_calamine
from playwright.sync_api import sync_playwright

import acts
from acts.actor import local_actor
from acts.load import load_files
from acts.planned import LoadOptions
from bench.screens import CHROMIUM, FLAGS, OURS, PATIENCE
from pipelines import read
from pipelines.formats.keeper import KEEPER
from pipelines.recognise import recognise
from pipelines.screen import screen
from pipelines.sheets import Recognised, Sheet, Source
from pipelines.tidy import tidy
from pipelines.understood import Memory
from pipelines.validate import validate
from pipelines.watch import watching

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 20)
KIB = 1024
ROUNDS, BAD = 5, 5_000
LOOK = 100  # ms between two looks at the memory of the server
BAD_LETTERS = {"B": "soon", "I": "euros", "J": "n/a"}  # date, currency and amount of the ledger


def raw(ledger: Path) -> str:
    """Read a workbook with python-calamine alone; return {"parent": peak in MiB} as JSON."""
    rows = python_calamine.CalamineWorkbook.from_path(str(ledger)).get_sheet_by_index(0).to_python()
    assert rows
    return json.dumps({"parent": _peak(os.getpid())})


def ours(ledger: Path) -> str:
    """Load a workbook, then time parse and validation; return the peaks (MiB) and seconds as JSON."""
    read.warm()
    child = 0

    def look(_step: str, _rows: int, _of: int) -> None:
        nonlocal child
        child = max(child, _peak(KEEPER.pid or 0))

    with tempfile.TemporaryDirectory() as name, watching(look):
        acts.start(Path(name))
        (result,) = load_files(Path(name), local_actor(), [(ledger.name, ledger)], LoadOptions(TODAY))
    assert result.status == "loaded", result.reason
    return json.dumps({"parent": _peak(os.getpid()), "child": child} | _parsed(ledger))


def served(ledger: Path, home: Path) -> int:
    """Load a workbook as a person does, in a browser; return the most memory that the server took (PSS in MiB)."""
    peak = 0
    with _serving(home) as (address, pid), sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        page.goto(f"{address}/Load", timeout=PATIENCE)
        page.locator("input[type=file]").set_input_files(ledger, timeout=PATIENCE)
        for wanted in ("Load 1 file", "Undo load"):
            button = page.get_by_role("button", name=re.compile(f"^{wanted}"))
            while not button.count():
                peak = max(peak, _shared_out(pid))
                page.wait_for_timeout(LOOK)
            if wanted.startswith("Load"):
                button.click()
        browser.close()
    return peak


@contextmanager
def _serving(home: Path) -> Iterator[tuple[str, int]]:
    """Run a server on a data folder; yield its address and the number of its process."""
    environment = {**os.environ, "EVENKEEL_DATA": str(home), "EVENKEEL_TODAY": TODAY.isoformat()}
    with subprocess.Popen(
        OURS, cwd=Path(__file__).parents[1], env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        try:
            said = next(found for line in running.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
            yield said[0], running.pid
        finally:
            running.kill()


def _parsed(ledger: Path) -> dict[str, float]:
    """Return the median seconds of reading in the child, and of validating it as it is and with bad cells."""
    source = screen(ledger, ledger.name)
    assert isinstance(source, Source)
    seconds: dict[str, list[float]] = {"parse": [], "clean": [], "bad": []}
    for _ in range(ROUNDS):
        start = time.perf_counter()
        (sheet,) = read.read(source).sheets
        seconds["parse"].append(time.perf_counter() - start)
        for name, each in (("clean", sheet), ("bad", _with_bad_cells(sheet))):
            seconds[name].append(_validation(each, ledger.name))
    return {name: statistics.median(each) for name, each in seconds.items()}


def _validation(sheet: Sheet, name: str) -> float:
    found = recognise(sheet, name=name, memory=Memory())
    assert isinstance(found, Recognised)
    tidied = tidy(found, Memory(), name=name, today=TODAY)
    start = time.perf_counter()
    validate(tidied, file=name, sha256="")
    return time.perf_counter() - start


def _with_bad_cells(sheet: Sheet) -> Sheet:
    chance, cells = np.random.default_rng(4), sheet.cells
    for letter, text in BAD_LETTERS.items():
        rows = np.zeros(cells.num_rows, np.bool_)
        rows[chance.choice(np.arange(1, cells.num_rows), BAD // len(BAD_LETTERS) + 1, replace=False)] = True
        column = pc.if_else(pa.array(rows), text, cells.column(letter))
        cells = cells.set_column(cells.column_names.index(letter), letter, column)
    return replace(sheet, cells=cells)


def _peak(pid: int) -> int:
    """Return the most memory a process had resident since it began (MiB), 0 if it has ended."""
    with suppress(OSError):
        found = re.search(r"^VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
        return int(found[1]) // KIB if found else 0
    return 0


def _shared_out(pid: int) -> int:
    """Return the memory of a process and all below it, what they share counted once, in MiB."""
    total = 0
    for each in _family(pid):
        with suppress(OSError):  # it has ended meanwhile
            found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{each}/smaps_rollup").read_text(), re.MULTILINE)
            total += int(found[1]) if found else 0
    return total // KIB


def _family(pid: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            number, _, rest = stat.read_text().partition(" ")
            children.setdefault(int(rest.rpartition(")")[2].split()[1]), []).append(int(number))
    found = [pid]
    for each in found:
        found += children.get(each, [])
    return found
