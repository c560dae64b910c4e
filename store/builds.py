"""Builds: databases computed from the journal, each published under its own name and read by anybody.

The protocol of a write (DESIGN section 3): lock; cut a torn journal tail; delete temporaries and damaged builds; copy
the newest build; apply acts that no build holds yet; decide and apply the new ones; judge; close; fsync; append the
journal line and fsync; rename; fsync the folder; keep the newest three. A death at any step leaves the old
state or the new one: what stands in the journal is applied by the next writer.
"""

from __future__ import annotations

import functools
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

import duckdb

from schemas.errors import JournalShortError
from store import healing, journal, sums
from store.empty import CONFIG, empty
from store.home import fsync, writing
from store.journal import Act
from store.readers import forget, newest, published, sequence
from store.steps import step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Connection = duckdb.DuckDBPyConnection
    Drafting = Callable[[Connection, int], "Draft | None"]

KEPT = 3
_names = count()


@dataclass(frozen=True)
class Draft:
    """An act about to happen: who, which, and its content."""

    who: str
    verified: bool
    act: str
    content: dict[str, Any]


@dataclass(frozen=True)
class Writer:
    """What the store must be told to compute a build: how to create, apply, judge, and a fingerprint of that code."""

    create: Callable[[Connection], None]
    apply: Callable[[Connection, Act, Path], None]
    judge: Callable[[Connection], None]
    fingerprint: Callable[[], str]


def publish(home: Path, writer: Writer, drafts: Sequence[Drafting]) -> list[Act]:
    """Decide, apply and publish acts, all in one build; return those that happened.

    Each draft is a function of the database (everything before it applied) and the coming sequence; it returns
    the act, None for "nothing to do", or raises, and then nothing of this call happens.
    """
    with writing(home):
        _heal(home, writer)
        temporary, db, base = _begin(home, writer)
        try:
            acts: list[Act] = []
            for draft in drafts:
                seq = base + len(acts) + 1
                decided = draft(db, seq)
                if decided is None:
                    continue
                now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
                acts.append(Act(seq, now, decided.who, decided.verified, decided.act, decided.content))
                step("apply")
                writer.apply(db, acts[-1], home)
            if acts or base > sequence(newest(home)):
                _judge(writer, db)
                _finish(home, temporary, db, base + len(acts), acts)
        finally:
            _discard(temporary, db)
    return acts


def catch_up(home: Path, writer: Writer, *, afresh: bool = False) -> int:
    """Publish what the journal holds and no build does (after a crash, a lost build or a new version of the program).

    Only writers do this; the app at its start is one. With `afresh` every act is applied again, whatever the builds
    hold; they stand until the new one is complete, and go then. Returns the sequence that is published.
    """
    with writing(home):
        if afresh:
            base = _renew(home, writer, afresh=True)
            for old in published(home)[:-1]:
                old.unlink()
            return base
        _heal(home, writer)
        return sequence(newest(home)) if is_current(home, writer) else _renew(home, writer)


def rebuild(home: Path, writer: Writer, target: Path, *, until: int | None = None) -> int:
    """Compute a build from the journal alone, up to an act, into a fresh file; return its sequence."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(empty(writer.create)[0], target)
    db, seq = duckdb.connect(target, config=CONFIG), 0
    try:
        _sign(db, writer)
        for act in journal.read(home, 0):
            if until is not None and act.seq > until:
                break
            writer.apply(db, act, home)
            seq = act.seq
        writer.judge(db)
    finally:
        db.close()
    return seq


def is_current(home: Path, writer: Writer) -> bool:
    """Return whether the newest build holds the whole journal and was made by this version of the program."""
    found = newest(home)
    if found is None or sequence(found) != journal.last(home)[0] or journal.is_torn(home):
        return False
    return _fingerprint(found) == writer.fingerprint()


def waiting(home: Path) -> int:
    """Return how many acts stand in the journal and in no build yet."""
    return max(0, journal.last(home)[0] - sequence(newest(home)))


def _heal(home: Path, writer: Writer) -> None:
    """Compute again what was damaged or lost, before anybody decides on it, and say so."""
    healed = _take_away(home)
    if healed:
        if not is_current(home, writer):
            _renew(home, writer)
        healing.say(home, healed)


def _take_away(home: Path) -> list[str]:
    """Delete builds that are not what was written; return which were damaged, or that there is none."""
    kept = "What it held stands in the newest build, computed from the journal and the archive; nothing is lost."
    known, asked, healed = journal.last(home)[0], sums.names(home / "builds"), []
    if known and newest(home) is None:
        return [f"There was no build of the {known} acts in the journal. {kept}"]
    for each in published(home):
        damaged = sums.is_damaged(each)
        if damaged or (each.name not in asked and not _fingerprint(each)):
            why = "it is not what was written" if damaged else "it cannot be read as a database"
            healed.append(f"builds/{each.name} was damaged: {why}. {kept}")
            forget(each)
            each.unlink()
    last = f"{known:012d}.duckdb"
    if not healed and last in asked and not (home / "builds" / last).exists():
        healed.append(f"builds/{last} was not there. {kept}")
    return healed


def _renew(home: Path, writer: Writer, *, afresh: bool = False) -> int:
    """Publish what the journal says as a build, under the lock; return its sequence."""
    temporary, db, base = _begin(home, writer, afresh=afresh)
    try:
        _judge(writer, db)
        _finish(home, temporary, db, base, [])
    finally:
        _discard(temporary, db)
    return base


def _begin(home: Path, writer: Writer, *, afresh: bool = False) -> tuple[Path, Connection, int]:
    """Copy the newest usable build and bring it up to the journal."""
    folder = home / "builds"
    folder.mkdir(parents=True, exist_ok=True)
    step("lock")
    journal.cut_torn(home)
    known, _ = journal.last(home)
    for stale in folder.glob(".tmp-*"):
        stale.unlink(missing_ok=True)
    for ahead in published(home):
        if sequence(ahead) > known and not afresh:
            raise JournalShortError(ahead.name, sequence(ahead), known)
        if sequence(ahead) > known:
            forget(ahead)
            ahead.unlink()
    temporary, base = folder / f".tmp-{os.getpid()}-{next(_names)}.duckdb", newest(home)
    usable = not afresh and base is not None and _fingerprint(base) == writer.fingerprint()
    shutil.copyfile(base if usable and base else empty(writer.create)[0], temporary)
    step("copy")
    db = duckdb.connect(temporary, config=CONFIG)
    try:
        if not usable:
            _sign(db, writer)
        after = sequence(base) if usable else 0
        if known > after:
            for act in journal.read(home, after):
                writer.apply(db, act, home)
    except BaseException:
        _discard(temporary, db)
        raise
    return temporary, db, known


def _sign(db: Connection, writer: Writer) -> None:
    db.execute("create table build (fingerprint varchar)")
    db.execute("insert into build values (?)", [writer.fingerprint()])


def _judge(writer: Writer, db: Connection) -> None:
    writer.judge(db)
    step("judge")


def _finish(home: Path, temporary: Path, db: Connection, seq: int, acts: Sequence[Act]) -> None:
    db.close()
    fsync(temporary)
    step("fsync")
    if acts:
        journal.append(home, acts)
    step("append")
    final = home / "builds" / f"{seq:012d}.duckdb"
    forget(final)
    sums.note(final, temporary)
    temporary.replace(final)
    sums.trust(final)
    step("rename")
    fsync(final.parent)
    for old in published(home)[:-KEPT]:
        old.unlink(missing_ok=True)
    step("prune")


def _discard(temporary: Path, db: Connection) -> None:
    with suppress(duckdb.Error):
        db.close()
    temporary.unlink(missing_ok=True)
    temporary.with_name(temporary.name + ".wal").unlink(missing_ok=True)


def _fingerprint(build: Path) -> str:
    """Return the fingerprint of the code that made a build; "" for a damaged one, which is then computed again."""
    try:
        stamp = build.stat()
    except OSError:
        return ""
    return _signed(build, stamp.st_ino, stamp.st_mtime_ns)


@functools.lru_cache(maxsize=KEPT * 8)  # to open a build takes longer than most acts
def _signed(build: Path, inode: int, written: int) -> str:  # noqa: ARG001 - a file that is another one is asked anew
    try:
        with duckdb.connect(build, read_only=True) as db:
            found = db.execute("select fingerprint from build").fetchall()
    except duckdb.Error:
        return ""
    return str(found[0][0]) if found else ""
