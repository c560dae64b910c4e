"""What lands in the inbox is loaded once it stands still, put away with its result, and nothing of it is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

import cli
from acts import inbox
from acts.watched import Watch
from tests.acts.conftest import ANA, TODAY, Company
from tests.acts.test_ledgers import APRIL, CORRECTION
from tests.browser.conftest import _serving
from tests.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WATCH = "import sys, cli; sys.exit(cli.main(sys.argv[1:]))"
FULL = "import resource, sys, cli; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)); "
QUICK = ("--every", "0.05")
MAY = APRIL.replace("2026-04", "2026-05").replace("00 |", "07 |")


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    home = tmp_path / "data"
    monkeypatch.setenv("EVENKEEL_DATA", str(home))
    inbox.folder(home).mkdir(parents=True)
    return Company(home, inbox.folder(home))


def once(capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = cli.main(["watch", "--once", *QUICK, "--today", TODAY.isoformat()])
    return code, *capsys.readouterr()


def told(company: Company, place: str, name: str) -> dict[str, Any]:
    known: dict[str, Any] = json.loads((company.files / place / f"{name}.result.json").read_text(encoding="utf-8"))
    return known


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_file()}


def test_each_file_goes_where_its_result_says(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    company.write("ledger 2026-04.csv", APRIL)
    assert once(capsys)[0] == 0
    company.write("ledger 2026-04 correction.csv", CORRECTION)
    company.write("ledger 2026-05.csv", MAY)
    (company.files / "minutes.pdf").write_bytes(b"%PDF-1.7 minutes")
    code, out, err = once(capsys)
    assert (code, err) == (1, ""), "refused is worse than a question"
    assert [line.split(": ")[1] for line in out.splitlines() if line and not line.startswith(" ")] == [
        "needs an answer",
        "loaded",
        "refused",
    ]
    assert told(company, "loaded", "ledger 2026-05.csv")["files"][0]["sheets"][0]["records"]["loaded"] == 4
    known = told(company, "questions", "ledger 2026-04 correction.csv")
    assert (known["schema"], known["today"], known["files"][0]["status"]) == (1, "2026-11-20", "question")
    assert (
        "Answer on the screen Load"
        in (company.files / "questions/ledger 2026-04 correction.csv.result.txt").read_text()
    )
    assert "minutes.pdf: refused" in (company.files / "refused/minutes.pdf.result.txt").read_text()
    assert names(company.files) == set()
    assert once(capsys)[:2] == (0, "Nothing has arrived.\n")


def test_what_is_not_complete_is_left_and_the_reason_said_once(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    left = {".ledger.csv", "~$ledger.xlsx", "ledger.csv.part", "LEDGER.CSV.TMP", "a.xlsx.crdownload", "empty.csv",
            "open.xlsx", "~$open.xlsx", "written.ods", ".~lock.written.ods#"}  # fmt: skip
    for name in left - {"empty.csv"}:
        (company.files / name).write_text("half", encoding="utf-8")
    (company.files / "empty.csv").touch()
    (company.files / "March").mkdir()
    (company.files / "linked.csv").symlink_to(company.home / "journal.jsonl")
    code, out, err = once(capsys)
    assert (code, out, names(company.files)) == (0, "Nothing has arrived.\n", left)
    assert [line.partition(": ")[::2] for line in err.splitlines()] == [
        ("March", "is a folder. Put its files into the inbox itself: folders are not looked into."),
        ("empty.csv", "is empty so far. It is taken once something is in it."),
        ("linked.csv", "is no file of its own (a link or a device). Put in the file itself."),
        ("open.xlsx", "is open in a spreadsheet program. It is taken once it is closed there."),
        ("written.ods", "is open in a spreadsheet program. It is taken once it is closed there."),
    ]


def test_file_is_ready_when_two_looks_find_it_the_same(company: Company) -> None:
    path = company.write("ledger 2026-04.csv", APRIL)
    first = inbox.look(company.home, None)
    assert first.ready == ()
    with path.open("a", encoding="utf-8") as growing:
        growing.write("\n")
    second = inbox.look(company.home, first)
    assert second.ready == ()
    third = inbox.look(company.home, second)
    assert third.ready == (path,)
    os.utime(path, ns=(0, 0))
    assert not inbox.stands(path, third)
    assert inbox.look(company.home, third).ready == ()
    path.unlink()
    assert inbox.take(company.home, ANA, path, today=TODAY, watch=Watch()) is None
    assert inbox.look(company.home, third).seen == {}


def test_two_files_of_one_name_are_both_kept(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    long = "a" * 230 + ".csv"
    for sheet in (APRIL, MAY):
        for name in ("ledger.csv", long):
            company.write(name, sheet.replace("Nordtec", name[:9]))
        assert once(capsys)[0] in {0, 3}
    kept = {each for place in ("loaded", "questions") for each in names(company.files / place)}
    assert {"ledger.csv", "ledger (2).csv", "ledger (2).csv.result.txt", "ledger (2).csv.result.json"} <= kept
    assert {"a" * 196 + ".csv", "a" * 196 + " (2).csv"} <= kept
    assert len(kept) == 12


def test_inbox_that_cannot_be_looked_into_is_said_and_no_end(company: Company) -> None:
    company.files.rmdir()
    (says,) = inbox.look(company.home, None).says
    assert says.endswith("inbox: No such file or directory. Nothing is taken until it can be looked into.")
    company.files.write_text("a file where a folder should be", encoding="utf-8")
    (says,) = inbox.look(company.home, None).says
    assert "Not a directory" in says


def test_full_disk_leaves_the_file_where_it_is(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    company.write("ledger 2026-04.csv", APRIL)
    words = [sys.executable, "-c", FULL + WATCH, "watch", "--once", *QUICK]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "File too large" in ran.stderr
    assert [each.endswith(" It stays in the inbox and is tried again.") for each in ran.stderr.splitlines()] == [True]
    assert names(company.files) == {"ledger 2026-04.csv"}
    assert once(capsys)[0] == 0
    assert company.count() == 4


def test_broken_journal_leaves_the_file_where_it_is(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    company.write("ledger 2026-04.csv", APRIL)
    once(capsys)
    journal = company.home / "journal.jsonl"
    whole = journal.read_text(encoding="utf-8")
    journal.write_text(whole.replace("2026-04", "2026-03"), encoding="utf-8")
    company.write("ledger 2026-05.csv", MAY)
    code, out, err = once(capsys)
    assert (code, out) == (1, "")
    assert "journal.jsonl, line 1" in err
    assert names(company.files) == {"ledger 2026-05.csv"}
    journal.write_text(whole, encoding="utf-8")
    assert once(capsys)[0] == 0


def test_stopped_load_leaves_the_file_for_the_next_time(company: Company) -> None:
    path, watch = company.write("ledger 2026-04.csv", APRIL), Watch()
    watch.stopping.set()
    assert inbox.take(company.home, ANA, path, today=TODAY, watch=watch) is None
    assert path.exists()


def test_watch_goes_on_beside_a_server_that_shows_the_new_build(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    company.write("ledger 2026-04.csv", APRIL)
    with _serving(company.home, company.home.parent / "server.log") as server, _watching() as running:
        assert running.stdout is not None
        assert json.loads(running.stdout.readline())["files"][0]["status"] == "loaded"
        with urllib.request.urlopen(f"{server.address}/ready", timeout=30) as answer:  # noqa: S310 - our own server
            assert json.load(answer) == {"ready": True, "seq": 1}
        coming = company.write("ledger.csv.part", MAY)
        coming.rename(company.files / "ledger 2026-05.csv")
        assert json.loads(running.stdout.readline())["seq"] == 2
        code, out, err = once(capsys)
        assert (code, out) == (1, "")
        assert err.endswith("inbox is watched by another process already. One is enough: this one ends.\n")
        running.terminate()
        assert running.wait(timeout=30) == 0
    assert company.count() == 8


@contextmanager
def _watching() -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-u", "-c", WATCH, "watch", "--json", *QUICK]
    running = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield running
    finally:
        running.kill()
        running.communicate()
