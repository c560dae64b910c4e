"""The truth is the journal and the archive: replay gives the same tables, without opening a spreadsheet."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

import store
from acts.replay import WRITER
from acts.reread import reread
from acts.verify import rebuild, table_hashes, verify
from store.steps import STEPS
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, CORRECTION, MAY
from tests.acts.test_registers import listing

if TYPE_CHECKING:
    from tests.acts.conftest import Company

ROOT = Path(__file__).parents[2]


def tables(company: Company) -> dict[str, str]:
    build = store.newest(company.home)
    assert build is not None
    return table_hashes(build)


def current(company: Company) -> str:
    """Return an ordered hash of every spend line that counts, whichever load brought it."""
    return str(company.ask("select md5(string_agg(row_hash, '' order by row_hash)) from spend_current")[0][0])


def eventful(company: Company) -> None:
    """Let every kind of thing happen once."""
    company.load("ledger 2026-04.csv", APRIL)
    company.load("ledger 2026-05.csv", MAY)
    company.load("ledger 2026-04 correction.csv", CORRECTION, answers={"overlap": "correct"})
    last = company.load("projects 2026-11-09.csv", listing(12)).sheets[0].load_id
    company.undo(company.undo(last))


def test_same_file_undo_undo_of_the_undo_and_reload_give_the_same_rows(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    loaded, whole = current(company), tables(company)
    company.load("ledger 2026-04.csv")
    assert tables(company) == whole
    undone = company.undo(first.sheets[0].load_id)
    assert company.count() == 0
    company.undo(undone)
    assert current(company) == loaded
    company.undo(first.sheets[0].load_id)
    assert company.load("ledger 2026-04.csv").status == "loaded"
    assert current(company) == loaded


def test_rebuild_gives_the_same_tables_without_opening_a_spreadsheet(company: Company) -> None:
    eventful(company)
    before = tables(company)
    for act in store.journal.read(company.home):
        if "sha256" in act.content:
            store.archive.path(company.home, act.content["sha256"]).unlink()
    fresh = company.home.parent / "fresh.duckdb"
    store.rebuild(company.home, WRITER, fresh)
    assert table_hashes(fresh) == before
    assert rebuild(company.home) == len(list(store.journal.read(company.home)))
    assert tables(company) == before


def test_a_copy_of_archive_and_journal_is_a_backup(company: Company) -> None:
    eventful(company)
    copy = company.home.parent / "copy"
    copy.mkdir()
    shutil.copytree(company.home / "archive", copy / "archive")
    shutil.copy(company.home / "journal.jsonl", copy)
    store.catch_up(copy, WRITER)
    build = store.newest(copy)
    assert build is not None
    assert table_hashes(build) == tables(company)
    assert verify(copy)[1] == []


def test_verify_names_a_changed_file_of_the_archive(company: Company) -> None:
    sha256 = company.load("ledger 2026-04.csv", APRIL).sha256
    assert verify(company.home)[1] == []
    store.archive.path(company.home, sha256).write_text("other", encoding="utf-8")
    assert f"{sha256}: was changed" in verify(company.home)[1][0]


def test_reading_again_with_the_same_reader_changes_nothing(company: Company) -> None:
    load_id = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert load_id is not None
    found = reread(company.home, ANA, load_id, today=TODAY, write=True)
    assert (found.before, found.now, found.same, found.load_id) == (4, 4, 4, None)
    assert company.count("loads") == 1


def load_in_a_process(home: Path, file: Path, die_at: str = "") -> subprocess.Popen[bytes]:
    environment = os.environ | {"EVENKEEL_DATA": str(home)} | ({"EVENKEEL_DIE_AT": die_at} if die_at else {})
    program = "import sys, cli; sys.exit(cli.main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "load", str(file), "--today", TODAY.isoformat()]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_twenty_processes_load_at_once_and_every_load_is_in_the_newest_build(company: Company) -> None:
    files = [
        company.write(f"ledger 2026-04 {number}.csv", APRIL.replace("Harrow Ltd", f"Unit number {number} Ltd"))
        for number in range(20)
    ]
    processes = [load_in_a_process(company.home, file) for file in files]
    assert [each.wait() for each in processes] == [0] * 20
    assert company.ask("select count(*), count(distinct unit), sum(amount) from spend_current") == [
        (80, 20, Decimal("7215.0000"))
    ]
    assert [seq for (seq,) in company.ask("select seq from acts order by seq")] == list(range(1, 21))
    assert verify(company.home)[1] == []


@pytest.mark.parametrize("step", STEPS)
def test_a_load_that_dies_at_a_step_happened_whole_or_not_at_all(company: Company, step: str) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    assert load_in_a_process(company.home, company.write("ledger 2026-05.csv", MAY), die_at=step).wait() == -9
    happened = len(list(store.journal.read(company.home))) == 2
    assert happened == (step in {"append", "rename", "prune"})
    again = company.load("ledger 2026-05.csv")
    assert again.status == ("already_loaded" if happened else "loaded")
    assert (company.count(), company.total()) == (7, Decimal("1120.75"))
    assert verify(company.home)[1] == []


def test_a_build_is_readable_by_any_program(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    build = store.newest(company.home)
    assert build is not None
    with duckdb.connect(build, read_only=True) as db:
        assert db.execute("select sum(amount) from spend_current").fetchall() == [(Decimal("360.7500"),)]
