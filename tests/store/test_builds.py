"""Builds: computed from the journal, published under new names, read by anybody; a crash leaves old or new."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import duckdb
import pytest

import acts
import store
from acts.actor import Actor
from acts.replay import WRITER
from acts.setting import set_setting, values
from acts.undo import undo
from acts.verify import rebuild, table_hashes, verify
from schemas.errors import BadValueError, JournalBrokenError, JournalShortError
from store import sums
from store.builds import KEPT
from store.readers import forget
from store.steps import STEPS

ROOT = Path(__file__).parents[2]
ANA = Actor("ana", frozenset({"admin"}), verified=False)
SET = "import sys; from pathlib import Path; from acts.actor import Actor; from acts.setting import set_setting; "
SET += "[set_setting(Path(sys.argv[1]), Actor('ben', frozenset({'admin'}), verified=False), 'company_name', name) "
SET += "for name in sys.argv[2:]]"


def setter(home: Path, *names: str, die_at: str = "") -> subprocess.Popen[bytes]:
    """Start a process that sets the company's name, each time an act."""
    environment = os.environ | ({"EVENKEEL_DIE_AT": die_at} if die_at else {})
    command = [sys.executable, "-c", SET, str(home), *names]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)


def company(home: Path) -> str:
    return values(acts.reading(home))["company_name"]


def test_an_empty_folder_reads_as_an_empty_build(tmp_path: Path) -> None:
    assert acts.reading(tmp_path).execute("select count(*) from spend_current").fetchall() == [(0,)]
    assert not list(tmp_path.iterdir())


def test_an_act_is_seen_by_the_next_reader_and_not_by_an_earlier_sequence(tmp_path: Path) -> None:
    first = set_setting(tmp_path, ANA, "company_name", "One")
    set_setting(tmp_path, ANA, "company_name", "Two")
    assert company(tmp_path) == "Two"
    assert values(acts.reading(tmp_path, as_of_seq=first))["company_name"] == "One"
    assert values(acts.reading(tmp_path, as_of_seq=0))["company_name"] == ""


def test_today_is_a_variable_of_the_reader(tmp_path: Path) -> None:
    db = acts.reading(tmp_path, today=date(2026, 11, 20))
    assert db.execute("select getvariable('today')").fetchall() == [(date(2026, 11, 20),)]
    assert acts.reading(tmp_path).execute("select getvariable('today')").fetchall() == [(None,)]


def test_an_older_reader_keeps_its_build_while_newer_ones_are_published(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "Old")
    reader = acts.reading(tmp_path)
    for number in range(KEPT + 2):
        set_setting(tmp_path, ANA, "company_name", f"New {number}")
    assert values(reader)["company_name"] == "Old"
    assert len(store.published(tmp_path)) == KEPT


def test_a_refused_act_leaves_nothing_behind(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "Kept")
    before = sorted(each.name for each in (tmp_path / "builds").iterdir())
    with pytest.raises(BadValueError, match="ISO 4217"):
        set_setting(tmp_path, ANA, "reporting_currency", "euros")
    assert sorted(each.name for each in (tmp_path / "builds").iterdir()) == before
    assert len(list(store.journal.read(tmp_path))) == 1


def test_undo_and_undo_of_the_undo(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    second = set_setting(tmp_path, ANA, "company_name", "Two")
    undone = undo(tmp_path, ANA, second)
    assert company(tmp_path) == "One"
    redone = undo(tmp_path, ANA, undone)
    assert company(tmp_path) == "Two"
    undo(tmp_path, ANA, redone)
    assert company(tmp_path) == "One"
    assert values(acts.reading(tmp_path, as_of_seq=redone))["company_name"] == "Two"


def test_a_lost_or_damaged_build_is_computed_again(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    build = store.newest(tmp_path)
    assert build is not None
    kept = table_hashes(build)
    forget(build)
    build.write_bytes(b"no database")
    acts.start(tmp_path)
    assert table_hashes(build) == kept
    assert rebuild(tmp_path) == 1
    assert table_hashes(build) == kept
    assert verify(tmp_path)[1] == []


def test_a_rebuild_that_fails_leaves_the_builds_as_they_are(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    set_setting(tmp_path, ANA, "company_name", "Two")
    journal = tmp_path / "journal.jsonl"
    whole = journal.read_text(encoding="utf-8")
    journal.write_text(whole.replace('"One"', '"Eno"'), encoding="utf-8")
    with pytest.raises(JournalBrokenError, match="line 1: was changed"):
        rebuild(tmp_path)
    assert company(tmp_path) == "Two"


def test_a_journal_that_lost_its_last_lines_stops_writers_until_a_rebuild_gives_them_up(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    set_setting(tmp_path, ANA, "company_name", "Two")
    journal = tmp_path / "journal.jsonl"
    journal.write_text(journal.read_text(encoding="utf-8").splitlines(keepends=True)[0], encoding="utf-8")
    assert "holds 2 acts, the journal only 1" in verify(tmp_path)[1][0]
    with pytest.raises(JournalShortError, match="holds 2 acts, the journal only 1"):
        set_setting(tmp_path, ANA, "company_name", "Three")
    assert rebuild(tmp_path) == 1
    assert company(tmp_path) == "One"


def test_verify_names_the_tables_that_are_not_what_the_journal_gives(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    build = store.newest(tmp_path)
    assert build is not None
    with duckdb.connect(build) as db:
        db.execute("update settings_set set value = 'Forged'")
    assert f"builds/{build.name}: it is not what was written" in verify(tmp_path)[1][0]
    (build.parent / sums.NAME).unlink()
    assert "settings_set" in verify(tmp_path)[1][0]


def test_a_new_version_of_the_program_computes_the_build_again_at_start(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")
    newer = store.Writer(WRITER.create, WRITER.apply, WRITER.judge, lambda: "another version")
    assert store.catch_up(tmp_path, newer) == 1
    build = store.newest(tmp_path)
    assert build is not None
    with duckdb.connect(build, read_only=True) as db:
        assert db.execute("select fingerprint from build").fetchall() == [("another version",)]
        assert db.execute("select value from settings_set").fetchall() == [("One",)]


@pytest.mark.parametrize("step", STEPS)
def test_a_death_at_any_step_leaves_the_old_state_or_the_new(tmp_path: Path, step: str) -> None:
    set_setting(tmp_path, ANA, "company_name", "Old")
    assert setter(tmp_path, "New", die_at=step).wait() == -9
    happened = len(list(store.journal.read(tmp_path))) == 2
    assert happened == (step in {"append", "rename", "prune"})
    assert company(tmp_path) in ({"New", "Old"} if happened else {"Old"})
    acts.start(tmp_path)
    assert company(tmp_path) == ("New" if happened else "Old")
    set_setting(tmp_path, ANA, "company_name", "Next")
    assert company(tmp_path) == "Next"
    assert not list((tmp_path / "builds").glob(".tmp-*"))
    assert verify(tmp_path)[1] == []


def test_fifteen_deaths_at_random_lose_nothing_that_happened(tmp_path: Path) -> None:
    chance = random.Random(20)
    set_setting(tmp_path, ANA, "company_name", "0")
    for each in range(15):
        process = setter(tmp_path, *(f"{each}.{number}" for number in range(1000)))
        # It is killed while it writes: some time after its first acts, wherever it is by then.
        target = len(list(store.journal.read(tmp_path))) + chance.randint(1, 3)
        while len(list(store.journal.read(tmp_path))) < target:
            assert process.poll() is None
        for _ in range(chance.randint(0, 20_000)):
            pass
        process.kill()
        process.wait()
        assert len(list(store.journal.read(tmp_path))) >= target
    known = [each.content["value"] for each in store.journal.read(tmp_path)]
    acts.start(tmp_path)
    found = acts.reading(tmp_path).execute("select value from settings_set order by seq").fetchall()
    assert [each for (each,) in found] == known
    assert verify(tmp_path)[1] == []


def test_twenty_processes_write_at_once_and_all_acts_are_in_the_newest_build(tmp_path: Path) -> None:
    processes = [setter(tmp_path, f"company {number}") for number in range(20)]
    assert [each.wait() for each in processes] == [0] * 20
    found = acts.reading(tmp_path).execute("select seq, value from settings_set order by seq").fetchall()
    assert [seq for seq, _ in found] == list(range(1, 21))
    assert {value for _, value in found} == {f"company {number}" for number in range(20)}
    assert verify(tmp_path)[1] == []


def test_readers_of_many_threads_see_no_error_while_one_writes(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "0")

    def look(_: int) -> int:
        return int(values(acts.reading(tmp_path))["company_name"])

    with ThreadPoolExecutor(8) as pool:
        seen = pool.map(look, range(200))
        for number in range(1, 10):
            set_setting(tmp_path, ANA, "company_name", str(number))
    assert set(seen) <= set(range(10))
