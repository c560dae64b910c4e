"""Checks every file of a folder of broken and strange spreadsheets inside the process that serves the app.

Goals: every file ends within 20 s, with at most 1.5 GiB resident in the reading process, as loaded, question or
refused with a sentence; meanwhile the server answers its health check. Prints each sentence and how often it was said.
"""

from __future__ import annotations

import collections
import os
import re
import socket
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.request import urlopen

import uvicorn

from acts.load import check_files
from acts.planned import LoadOptions
from pipelines import read
from pipelines.formats.keeper import KEEPER

FOLDER = Path(__file__).parents[2] / "shared" / "realdata" / "torture"
TODAY = date(2026, 11, 20)
LONGEST, MOST_MEMORY = 20.0, 1.5 * 1024**2  # seconds, KiB
MEMORY_EVERY, HEALTH_EVERY = 0.02, 0.1  # seconds


@dataclass(frozen=True)
class Checked:
    """What became of one file: seconds it took, seconds of a processor, and the reader's peak of memory in KiB."""

    name: str
    status: str
    says: str
    seconds: float
    busy: float
    peak: int


def main(folder: Path = FOLDER) -> list[Checked]:
    """Check all files and print what is asked of them."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["EVENKEEL_DATA"] = home
        address = _serve()
        stop, waits = threading.Event(), list[float]()
        asking = threading.Thread(target=_ask, args=(address, stop, waits))
        asking.start()
        read.warm()
        found = [_check(Path(home), path) for path in sorted(folder.iterdir())]
        stop.set()
        asking.join()
        read.shutdown()
    _print(found, waits)
    return found


def _check(home: Path, path: Path) -> Checked:
    stop, peaks = threading.Event(), [0]
    watching = threading.Thread(target=_watch, args=(stop, peaks))
    _forget_peak()
    watching.start()
    start, busy = time.perf_counter(), time.process_time()
    (result,) = check_files(home, [(path.name, path)], LoadOptions(TODAY, unit="Harrow Ltd"))
    took, busy = time.perf_counter() - start, time.process_time() - busy
    stop.set()
    watching.join()
    return Checked(path.name, result.status, result.reason, took, busy, max(peaks))


def _forget_peak() -> None:
    """Let the system measure the peak of the reading process anew."""
    if KEEPER.pid:
        Path(f"/proc/{KEEPER.pid}/clear_refs").write_text("5")


def _watch(stop: threading.Event, peaks: list[int]) -> None:
    while True:
        done = stop.wait(MEMORY_EVERY)
        try:
            status = Path(f"/proc/{KEEPER.pid}/status").read_text()
        except OSError:
            status = ""  # it has just been replaced
        peaks += [int(each) for each in re.findall(r"VmHWM:\s+(\d+)", status)]
        if done:
            return


def _serve() -> str:
    """Serve the app from a thread of this process, and return its address."""
    from asgi import app

    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True).start()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    while not server.started:
        time.sleep(HEALTH_EVERY)
    return address


def _ask(address: str, stop: threading.Event, waits: list[float]) -> None:
    """Ask again and again whether the server is well; an answer other than yes ends the program."""
    while not stop.wait(HEALTH_EVERY):
        start = time.perf_counter()
        with urlopen(f"{address}/_stcore/health", timeout=LONGEST) as answer:  # noqa: S310 (our own server)
            assert answer.status == 200  # noqa: PLR2004 (yes)
        waits.append(time.perf_counter() - start)


def _print(found: list[Checked], waits: list[float]) -> None:
    sentences = collections.Counter((each.status, each.says.replace(each.name, "FILE")) for each in found)
    for (status, says), count in sorted(sentences.items(), key=lambda each: -each[1]):
        print(f"{count:4}  {status}: {says}")
    print("\nThe slowest ten:")
    for each in sorted(found, key=lambda each: -each.seconds)[:10]:
        print(f"{each.seconds:7.2f} s, of which busy {each.busy:.2f} s  {each.name}: {each.status}")
    print("\nThe largest ten:")
    for each in sorted(found, key=lambda each: -each.peak)[:10]:
        print(f"{each.peak / 1024:7.0f} MiB  {each.name}: {each.status}")
    over = [each.name for each in found if each.seconds > LONGEST or each.peak > MOST_MEMORY]
    statuses = ", ".join(f"{count} {status}" for status, count in collections.Counter(x.status for x in found).items())
    print(f"\n{len(found)} files: {statuses}. Over 20 s or 1.5 GiB: {', '.join(over) or 'none'}.")
    print(f"Health was asked {len(waits)} times and always answered, at the latest after {max(waits) * 1000:.0f} ms.")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
