"""watch: what lands in the inbox of the data folder is loaded while the app serves."""

from __future__ import annotations

import json
import math
import signal
import sys
from argparse import ArgumentTypeError
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from threading import Event
from typing import TYPE_CHECKING

import store
from acts import inbox
from acts.actor import local_actor
from acts.watched import Watch
from commands.saying import DONE, QUESTION, REFUSED, print_json, print_words, seq
from packs import text
from store.alone import alone

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from acts.receipts import FileResult
    from commands.saying import Command

EVERY = 5.0  # seconds between two looks: a copy over a slow network grows meanwhile
LONGEST = 300.0  # seconds until what could not be taken is tried again, however often that was
LOOKS = 2  # of `--once`: what stands the same at both has arrived completely
AGAIN = "It stays in the inbox and is tried again."
CLOSING = {
    "question": "Answer on the screen Load, where this file waits, or put it into the inbox again once it is mended.",
    "refused": "Nothing of it was loaded. Put it into the inbox again once it is mended.",
}


def add(command: Command) -> None:
    """Add the command to the terminal."""
    watch = command("watch", _watch, "load what lands in the inbox of the data folder, until it is stopped")
    watch.add_argument("--once", action="store_true", help="look twice, load what arrived completely, and end")
    watch.add_argument("--every", type=_seconds, default=EVERY, metavar="SECONDS", help="time between two looks")


def _watch(given: argparse.Namespace) -> int:
    home = store.data_home()
    second = f"{inbox.folder(home)} is watched by another process already. One is enough: this one ends."
    with alone(home / ".watching", second), _stopping() as stop:
        inbox.folder(home).mkdir(exist_ok=True)
        if not (given.once or given.json):
            print_words(f"Evenkeel watches {inbox.folder(home)} (Ctrl+C stops it)")
        results, failed = _rounds(given, home, stop)
    if not given.once:
        return DONE
    if given.json:
        print_json(given, {"files": [each.as_json() for each in results]})
    elif not results and not failed:
        print_words("Nothing has arrived.")
    statuses = {each.status for each in results} | ({"refused"} if failed else set())
    return REFUSED if "refused" in statuses else QUESTION if "question" in statuses else DONE


def _rounds(given: argparse.Namespace, home: Path, stop: Event) -> tuple[list[FileResult], bool]:
    """Look into the inbox until it is time to stop.

    Returns what the last look brought, which is all there is where two looks are enough: what became of each file, and
    whether the disk or the data folder stood in the way.
    """
    started, before, said = datetime.now(UTC).date(), None, set[str]()
    wait = given.every
    for number in count(1):
        says: list[str] = []
        results: list[FileResult] = []
        today = given.today + (datetime.now(UTC).date() - started)  # it may run for months
        with _troubles(says):
            inbox.take_up_again(home)
        now = inbox.look(home, before)
        for path in now.ready:
            with _troubles(says):
                results += _one(given, home, path, look=now, watch=Watch(stop), today=today)
        before = now
        # A full disk is no reason to read the same file every few seconds.
        wait = min(wait * 2, LONGEST) if says else given.every
        said = _tell([*now.says, *says], said)
        if stop.is_set() or (given.once and number == LOOKS):
            return results, bool(says)
        stop.wait(wait)
    raise AssertionError


def _one(
    given: argparse.Namespace, home: Path, path: Path, *, look: inbox.Look, watch: Watch, today: date
) -> list[FileResult]:
    """Load one file and put it away; nothing where it must wait for the next look."""
    if watch.stopping.is_set():
        return []
    result = inbox.take(home, local_actor(), path, today=today, watch=watch)
    # Ctrl+C reaches the reader of the file too: what it could not finish is no word about the file.
    if result is None or (watch.stopping.is_set() and result.status == "refused"):
        return []
    if not inbox.stands(path, look):
        sys.stderr.write(f"{result.file}: was changed while it was read. It is taken again.\n")
        return []
    head: dict[str, object] = {"schema": 1, "seq": seq(given), "today": today.isoformat()}
    inbox.put_away(home, path, result, _words, head)
    if not given.json:
        print_words(_words(result))
    elif not given.once:
        print_words(json.dumps(head | {"files": [result.as_json()]}, ensure_ascii=False, default=str))
    return [result]


def _words(result: FileResult) -> str:
    closing = CLOSING.get(result.status, "")
    return f"{text.receipt(result, checked=False)}\n" + (f"  {closing}\n" if closing else "")


def _tell(says: list[str], known: set[str]) -> set[str]:
    """Print what was not said at the look before; return what stands now."""
    sys.stderr.write("".join(f"{each}\n" for each in says if each not in known))
    sys.stderr.flush()
    return set(says)


@contextmanager
def _troubles(says: list[str]) -> Iterator[None]:
    """Turn what ails the disk or the data folder into a sentence: the watch goes on."""
    try:
        yield
    except inbox.TROUBLES as error:
        says.append(f"{inbox.trouble(error)} {AGAIN}")


@contextmanager
def _stopping() -> Iterator[Event]:
    """Give an event that Ctrl+C and a polite end (SIGTERM) set: the file in hand is finished or left as it was."""
    stop = Event()
    before = {each: signal.signal(each, lambda *_: stop.set()) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = math.nan
    if 0 < seconds <= LONGEST:
        return seconds
    raise ArgumentTypeError(f'"{given}" is not a number of seconds above 0, up to {LONGEST:.0f}')
