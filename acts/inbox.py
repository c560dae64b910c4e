"""The inbox: a folder whose files are loaded as they arrive, each then put away with its result beside it."""

from __future__ import annotations

import json
import logging
import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import duckdb

import store
from acts import unanswered, watched
from acts.planned import LoadOptions
from acts.receipts import FileResult
from acts.replay import create
from schemas.errors import (
    ArchiveBrokenError,
    BuildDamagedError,
    EvenkeelError,
    JournalBrokenError,
    JournalShortError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from acts.actor import Actor

    Words = Callable[[FileResult], str]

INBOX, LOADED, QUESTIONS, REFUSED = "inbox", "loaded", "questions", "refused"
PLACES = {"question": QUESTIONS, "refused": REFUSED}  # by the status of a file; every other one is loaded
UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".swp", "~")
# What ails the disk or the data folder, not the file: the file stays and is tried again.
TROUBLES = (
    ArchiveBrokenError, BuildDamagedError, JournalBrokenError, JournalShortError, OSError, duckdb.OperationalError,
)  # fmt: skip
RESULT = ".result"
SHA256 = re.compile(rb'"sha256": "([0-9a-f]{64})"')
HEAD = 4096  # bytes: the hash of a file stands at the start of its result, before all that was found in it
LONGEST_NAME = 200  # bytes: with the endings of its results a name stays below the 255 that file systems take
FAULT = "{}: a fault in the program ended the load. What `evenkeel watch` printed says which; please report it."
_log = logging.getLogger("evenkeel")


@dataclass(frozen=True)
class Look:
    """What one look into the inbox found.

    `seen` tells how each file stands (size in bytes, time of change, number on the disk), `ready` are those that
    stood so at the look before, `says` why others are left where they are.
    """

    seen: dict[str, tuple[int, int, int]]
    ready: tuple[Path, ...] = ()
    says: tuple[str, ...] = ()


def folder(home: Path) -> Path:
    """Return where files arrive."""
    return home / INBOX


def look(home: Path, before: Look | None) -> Look:
    """Look into the inbox; what is not there any more, or cannot be looked at, is no error."""
    seen: dict[str, tuple[int, int, int]] = {}
    ready, says = [], []
    try:
        found = sorted(folder(home).iterdir())
    except OSError as error:
        return Look({}, (), (f"{folder(home)}: {error.strerror}. Nothing is taken until it can be looked into.",))
    names = {each.name for each in found}
    for path in found:
        try:
            known = path.lstat()
        except OSError:
            continue  # it went away between two looks
        if path.name in {LOADED, QUESTIONS, REFUSED} or _is_unfinished(path.name):
            continue
        why = _not_taken(path.name, known, names)
        if why:
            says.append(f"{shown(path)}: {why}")
            continue
        seen[path.name] = _state(known)
        if before is not None and before.seen.get(path.name) == seen[path.name]:
            ready.append(path)
    return Look(seen, tuple(ready), tuple(says))


def take(home: Path, actor: Actor, path: Path, *, today: date, watch: watched.Watch) -> FileResult | None:
    """Load one file of the inbox; None where it was stopped, and where the file went away.

    Raises one of TROUBLES where the data folder is in no state to take it: the file stays.
    """
    try:
        with path.open("rb"):
            pass
    except FileNotFoundError:
        return None
    except OSError as error:
        says = f"{shown(path)}: cannot be read ({error.strerror}). Let {actor.name} read it, and put it in again."
        return FileResult(shown(path), "", "refused", says)
    try:
        return watched.load(home, actor, shown(path), path, LoadOptions(today), watch=watch)
    except TROUBLES:
        if path.exists():
            raise
        return None
    except EvenkeelError as error:
        return FileResult(shown(path), "", "refused", str(error))
    except Exception:  # noqa: BLE001 (whatever it is, the other files go on)
        _log.exception("A file of the inbox could not be taken")
        return FileResult(shown(path), "", "refused", FAULT.format(shown(path)))


def stands(path: Path, found: Look) -> bool:
    """Return whether a file is still as a look found it, or gone."""
    try:
        return _state(path.lstat()) == found.seen[path.name]
    except FileNotFoundError:
        return True


def trouble(error: Exception) -> str:
    """Return one of TROUBLES as a sentence."""
    if isinstance(error, OSError):
        return f"{error.filename or 'The disk'}: {error.strerror or error}."
    if isinstance(error, duckdb.Error):
        return f"The database could not be read or written ({str(error).splitlines()[0].rpartition(': ')[2]})."
    return str(error)


def put_away(home: Path, path: Path, result: FileResult, words: Words, head: dict[str, object]) -> Path:
    """Move a file to where its result belongs, with the result beside it as sentences and as JSON; return where.

    `head` is what stands before the files in an answer of the terminal. Two files of one name are both kept.
    """
    place = folder(home) / PLACES.get(result.status, LOADED)
    place.mkdir(exist_ok=True)
    target = place / _free(place, path.name)
    _write(target, "json", json.dumps(head | {"files": [result.as_json()]}, ensure_ascii=False, indent=1, default=str))
    _write(target, "txt", words(result))
    with suppress(FileNotFoundError):  # somebody took it away: what became of it stands in its result
        path.replace(target)
    return target


def waiting(home: Path) -> dict[str, Path]:
    """Return the files that lie among the questions, by the sha256 of their content."""
    return {sha256: path for path, sha256 in _asked(home)}


def take_up_again(home: Path) -> None:
    """Put what was answered and loaded meanwhile back into the inbox: the next look finds it loaded."""
    found = list(_asked(home))
    if not found:
        return
    waits = {each.sha256 for each in unanswered.unanswered(home)}
    db = store.read(home, create)
    known = {sha256 for (sha256,) in db.execute("select distinct sha256 from live_loads").fetchall()}
    for path, sha256 in found:
        if sha256 in known - waits:
            path.replace(folder(home) / _free(folder(home), path.name))
            for ending in ("txt", "json"):
                _result(path, ending).unlink(missing_ok=True)


def shown(path: Path) -> str:
    """Return the name of a file as it can be written anywhere."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _state(known: os.stat_result) -> tuple[int, int, int]:
    return known.st_size, known.st_mtime_ns, known.st_ino


def _is_unfinished(name: str) -> bool:
    """Return whether a name is that of a file that another program is still writing, or hides."""
    return name.startswith((".", "~$")) or name.lower().endswith(UNFINISHED)


def _not_taken(name: str, known: os.stat_result, names: set[str]) -> str:
    """Return why something in the inbox is left where it is ("" where it is a file to take)."""
    if stat.S_ISDIR(known.st_mode):
        return "is a folder. Put its files into the inbox itself: folders are not looked into."
    if not stat.S_ISREG(known.st_mode):
        return "is no file of its own (a link or a device). Put in the file itself."
    if not known.st_size:
        return "is empty so far. It is taken once something is in it."
    if {f"~${name}", f".~lock.{name}#"} & names:
        return "is open in a spreadsheet program. It is taken once it is closed there."
    return ""


def _asked(home: Path) -> Iterator[tuple[Path, str]]:
    """Yield each file among the questions with the sha256 that its result names."""
    ending = f"{RESULT}.json"
    try:
        found = sorted((folder(home) / QUESTIONS).iterdir())
    except OSError:
        return  # there are none yet, or the inbox cannot be looked into, which `look` says
    for result in found:
        path = result.with_name(result.name.removesuffix(ending))
        with suppress(OSError):  # somebody may tidy this folder by hand
            if path == result or not path.is_file():
                continue
            with result.open("rb") as text:
                named = SHA256.search(text.read(HEAD))
            if named:
                yield path, named[1].decode()


def _free(place: Path, name: str) -> str:
    """Return the name that a file gets in a folder: its own, numbered where that is taken."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem and len(os.fsencode(ending)) < LONGEST_NAME // 4 else (name, "")
    while len(os.fsencode(stem + ending)) > LONGEST_NAME:
        stem = stem[:-1]
    found, number = stem + ending, 1
    while (place / found).exists() or _result(place / found, "txt").exists():
        number += 1
        found = f"{stem} ({number}){ending}"
    return found


def _result(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}{RESULT}.{ending}")


def _write(target: Path, ending: str, text: str) -> None:
    """Write a result in one step: a reader finds all of it or none."""
    coming = target.with_name(f".{target.name}.{ending}")
    coming.write_text(text, encoding="utf-8")
    coming.replace(_result(target, ending))
