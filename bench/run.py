"""Prints the measured goals as ratios: each with its baseline timed in the same run, alternating, medians.

Goals: P1 to P4 stand in bench/loading.py, P6 and P11 in bench/screens.py; P9 is the export of a filtered view of
100,000 rows against pandas with xlsxwriter (at most 0.15).
"""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import acts
from bench.loading import alternate, line, million, upload
from bench.screens import screens
from marts.figure import Detail
from packs.table import write

TODAY = date(2026, 11, 20)


def main() -> None:
    """Time every goal and print one line each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in upload(folder):
            print(each, flush=True)
        home = folder / "home 0"
        slow, ours = alternate(lambda: _pandas_export(home, folder), lambda: _export(home, folder))
        print(line("P9", "Excel export of 100,000 rows / pandas + xlsxwriter", ours, slow, 0.15), flush=True)
        for measure in (screens, million):
            for each in measure(folder):
                print(each, flush=True)


def _export(home: Path, folder: Path) -> None:
    write(Detail("spend_lines"), acts.reading(home, today=TODAY), folder / "ours.xlsx", "xlsx", seq=1, today=TODAY)


def _pandas_export(home: Path, folder: Path) -> None:
    frame = acts.reading(home, today=TODAY).execute("select * from spend_lines").df()
    frame.to_excel(folder / "theirs.xlsx", engine="xlsxwriter", index=False)


if __name__ == "__main__":
    main()
