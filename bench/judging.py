"""What judging costs after a load: all signals asked again of what is kept, against the load itself.

Goal: at most half of the load, and only what the load touched is judged again. The sample company is loaded, its
signals are asked once, as a server has them; then a ledger of 100,000 lines comes, and lists of the newest week come
again with one cell changed. Run with `python -m bench.judging`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from acts.actor import local_actor
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.sample import FOLDER, TODAY, load_sample
from bench.ledgers import write_ledger
from marts import kept_moment

CHANGED = {  # a file of the newest week, and a text in it that another takes the place of
    "GRC risk register 2026-11-20.csv": ("Likely", "Possible"),
    "Harrowgate Freight Group - steering decisions 2026-11-20.csv": ("open", "deferred"),
    "MS Project - group plan 2026-11-20.csv": ("Fri 18/12/26", "Fri 25/12/26"),
    "Coupa - contracts 2026-11-20.csv": ("Active", "Draft"),
    "Harrowgate_Logistik_ME2N_2026-11-20.csv": ("2026", "2026"),
}
ASKED = ("select * from signal_list", "select * from signal_cells")


def main() -> None:
    """Load the sample, then some of its lists with a change each; print the seconds of load and judging."""
    computed: list[str] = []
    compute = kept_moment.Keeper._compute

    def counted(self: kept_moment.Keeper, view: str, text: str) -> None:
        computed.append(view)
        compute(self, view, text)

    kept_moment.Keeper._compute = counted  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "home"
        before = time.perf_counter()
        load_sample(home, local_actor(), TODAY)
        loading = time.perf_counter() - before
        _say("the whole company, judged once", loading, _judged(home), computed)
        ledger = Path(name) / "ledger.xlsx"
        write_ledger(ledger, 100_000)
        _loaded(home, ledger, "a ledger of 100,000 lines", computed)
        for file, (was, now) in CHANGED.items():
            path = Path(name) / file.replace("2026-11-20", "2026-11-21")
            path.write_bytes((FOLDER / file).read_bytes().replace(was.encode(), now.encode(), 1))
            _loaded(home, path, file, computed)


def _loaded(home: Path, path: Path, what: str, computed: list[str]) -> None:
    before = time.perf_counter()
    (result,) = load_files(home, local_actor(), [(path.name, path)], LoadOptions(TODAY))
    loading = time.perf_counter() - before
    _say(f"{what}: {result.status}", loading, _judged(home), computed)


def _judged(home: Path) -> float:
    before = time.perf_counter()
    for text in ASKED:
        look(home, today=TODAY).execute(text).fetchall()
    return time.perf_counter() - before


def _say(what: str, loading: float, judging: float, computed: list[str]) -> None:
    ratio = f"{judging:.2f} s / load {loading:.2f} s = {judging / loading:.2f} (at most 0.5)"
    sys.stdout.write(f"{what}: judging {ratio}; {len(computed)} views computed\n")
    computed.clear()


if __name__ == "__main__":
    main()
