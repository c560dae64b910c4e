"""Checks that journal, archive and build agree; and computes a build anew from the first two."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import duckdb

import store
from acts.replay import WRITER
from schemas.errors import EvenkeelError, JournalBrokenError, JournalShortError
from store import archive, journal, sums

MEND = "Run `evenkeel rebuild`: it is computed again, and nothing is lost."


def verify(home: Path) -> tuple[list[str], list[str]]:
    """Return what was checked and found in order, and what is broken (each one sentence).

    Checked are the hash chain of the journal, every archived file, the sum of every build, and that a replay gives the
    newest one. Nothing is written.
    """
    # Looked up first: an act that comes meanwhile stands in the journal before its build.
    builds = store.published(home)
    acts, broken = _journal(home)
    fine = [] if broken else [f"journal: {len(acts)} acts, every line carries the hash of the line before it"]
    kept = _archive(home, acts)
    fine += [] if kept else [f"archive: {len(_named(acts))} files, each with the content its name says"]
    summed = [each for each in map(_summed, builds) if each]
    fine += [f"builds: {len(builds)}, each as it was written"] if builds and not summed else []
    if builds and not broken and store.sequence(builds[-1]) > len(acts):
        broken.append(str(JournalShortError(builds[-1].name, store.sequence(builds[-1]), len(acts))))
    found = [*broken, *kept, *summed]
    if broken or kept or not builds:
        return fine, found
    if any(builds[-1].name in each for each in summed):  # what it holds says nothing any more
        return fine, found
    differing = _replayed(home, builds[-1])
    fine += [] if differing else [f"builds/{builds[-1].name}: every table is what the journal gives"]
    return fine, [*found, *differing]


def _journal(home: Path) -> tuple[list[store.Act], list[str]]:
    """Return the acts before the first line that does not count, and why that one does not."""
    acts: list[store.Act] = []
    try:
        acts.extend(journal.read(home))
    except EvenkeelError as error:
        return acts, [str(error)]
    if journal.is_torn(home):  # somebody may be writing this moment: then it is whole once they have done
        with suppress(OSError), store.writing(home):
            pass
    if journal.is_torn(home):
        why = f"does not end: act {len(acts) + 1} was not finished, or its end was lost. One line per act was expected"
        return acts, [str(JournalBrokenError(len(acts) + 1, why))]
    return acts, []


def _summed(build: Path) -> str:
    """Return that a build is not what was written, "" where it is, or went meanwhile."""
    try:
        damaged = sums.is_damaged(build, again=True)
    except FileNotFoundError:
        return ""
    return f"builds/{build.name}: it is not what was written. {MEND}" if damaged else ""


def _replayed(home: Path, build: Path) -> list[str]:
    """Return in which tables a build is not what the journal gives; acts that came since it are left out."""
    with tempfile.TemporaryDirectory() as folder:
        fresh, held = Path(folder) / "fresh.duckdb", Path(folder) / "held.duckdb"
        try:
            shutil.copyfile(build, held)
        except FileNotFoundError:  # pruned meanwhile: those who published had replayed it themselves
            return []
        store.rebuild(home, WRITER, fresh, until=store.sequence(build))
        try:
            known = table_hashes(held)
        except duckdb.Error:
            return [f"builds/{build.name}: it cannot be read as a database. {MEND}"]
        found = table_hashes(fresh)
    differing = sorted(name for name in {*known, *found} - {"build"} if known.get(name) != found.get(name))
    if not differing:
        return []
    return [f"builds/{build.name}: the tables {', '.join(differing)} are not what the journal gives. {MEND}"]


def rebuild(home: Path) -> int:
    """Compute the newest build from the journal alone; return its sequence. No spreadsheet is opened."""
    return store.catch_up(home, WRITER, afresh=True)


def table_hashes(build: Path) -> dict[str, str]:
    """Return an ordered hash of the content of every table of a build."""
    with duckdb.connect(build, read_only=True) as db:
        names = [name for (name,) in db.execute("select table_name from duckdb_tables() order by 1").fetchall()]
        found = {}
        for name in names:
            db.execute(f"create or replace temp table hashed as select md5({name}::varchar) as h from {name}")
            found[name] = str(
                db.execute("select md5(string_agg(h, '' order by h)) || count(*) from hashed").fetchall()[0][0]
            )
    return found


def _archive(home: Path, acts: list[store.Act]) -> list[str]:
    """Return which files of the archive are missing or changed: those that acts name, and any other."""
    named = _named(acts)
    others = [each.name for each in sorted((home / "archive").glob("*/[0-9a-f]*")) if each.name not in named]
    broken = []
    for sha256 in [*named, *others]:
        try:
            archive.check(home, sha256)
        except EvenkeelError as error:
            broken.append(str(error))
    return broken


def _named(acts: list[store.Act]) -> list[str]:
    """Return the files that the acts which bring data name, each once: an export names what left the house."""
    return list(dict.fromkeys(
        act.content[key] for act in acts if "understood" in act.content for key in ("sha256", "understood")
    ))  # fmt: skip
