"""Checks that journal, archive and build agree; and computes a build anew from the first two."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

import store
from acts.replay import WRITER
from schemas.errors import EvenkeelError, JournalShortError
from store import archive, journal

if TYPE_CHECKING:
    from collections.abc import Iterator


def verify(home: Path) -> tuple[list[str], list[str]]:
    """Return what was checked and found in order, and what is broken (each one sentence).

    Checked are the hash chain of the journal, every archived file, and that a replay gives the newest build.
    """
    try:
        acts = list(journal.read(home))
    except EvenkeelError as error:
        return [], [str(error)]
    fine = [f"journal: {len(acts)} acts, every line carries the hash of the line before it"]
    broken = list(_archive(home, acts))
    named = sum(1 for _ in _named(acts))
    fine += [f"archive: {named} files, each with the content its name says"] if not broken else []
    build = store.newest(home)
    if build is not None and store.sequence(build) > len(acts):
        broken.append(str(JournalShortError(build.name, store.sequence(build), len(acts))))
    if broken or build is None:
        return fine, broken
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.duckdb"
        store.rebuild(home, WRITER, fresh)
        differing = sorted(
            name for name, found in table_hashes(fresh).items() if table_hashes(build).get(name) != found
        )
    if differing:
        names = ", ".join(differing)
        return fine, [
            f"builds/{build.name}: the tables {names} are not what the journal gives. Run `evenkeel rebuild`."
        ]
    return [*fine, f"builds/{build.name}: every table is what the journal gives"], []


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


def _archive(home: Path, acts: list[store.Act]) -> Iterator[str]:
    for sha256 in _named(acts):
        try:
            archive.check(home, sha256)
        except EvenkeelError as error:
            yield str(error)


def _named(acts: list[store.Act]) -> Iterator[str]:
    seen = {act.content[key]: None for act in acts for key in ("sha256", "understood") if key in act.content}
    yield from seen
