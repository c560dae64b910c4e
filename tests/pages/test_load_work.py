"""Files are checked and loaded beside the screen: it says how far they are, can be left, and can cancel."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from pages.parts.load import steps, work
from pages.parts.load.files import Dropped
from pipelines.formats.keeper import KEEPER
from store import journal
from store.home import writing
from tests.pages.companies import ROOT, TOTAL, write_ledger
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acts.receipts import FileResult
    from acts.watched import Watch

    Screen = Callable[..., AppTest]

LOAD = "pages/75_Load.py"


@pytest.fixture
def impatient(local: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], AppTest]:  # noqa: ARG001
    """Return a way to open the screen in a session that never waits for work; every call opens another session."""
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(steps, "PATIENCE", 0)
    return lambda: AppTest.from_file(ROOT / LOAD, default_timeout=60).run()


def drop(at: AppTest, folder: Path, *names: str) -> AppTest:
    """Drop the small ledger, under one or several names."""
    content = write_ledger(folder).read_bytes()
    at.file_uploader[0].set_value([(name, content, "text/csv") for name in names or ("ledger.csv",)])
    return at.run()


def settled(at: AppTest) -> AppTest:
    """Return the screen once all work has ended."""
    for each in threading.enumerate():
        if each.name.startswith(work.THREAD):
            each.join(60)
            assert not each.is_alive()
    return at.run()


def labels(at: AppTest) -> list[str]:
    return [each.label for each in at.button]


def test_screen_says_how_far_it_is_and_may_be_left(impatient: Callable[[], AppTest], tmp_path: Path) -> None:
    at = impatient()
    with KEEPER._lock:  # as if the file of somebody else were being read
        drop(at, tmp_path)
        assert "Checking ledger.csv" in _words(at)
        assert "You may leave this screen and come back." in text(at)
        assert "Ready to load" not in text(at)
        assert "Cancel" in labels(at)
        at.run()  # somebody comes back while it still goes on
        assert "Checking ledger.csv" in _words(at)
    assert "Ready to load" in text(settled(at))
    assert TOTAL in text(at)
    assert "Cancel" not in labels(at)


def test_cancelled_check_says_so_and_can_be_taken_up_again(impatient: Callable[[], AppTest], tmp_path: Path) -> None:
    at = impatient()
    with KEEPER._lock:
        drop(at, tmp_path, "one.csv", "two.csv")
        at.button(key="cancel").click().run()
        settled(at)
    assert "one.csv: cancelled, and nothing of it was written." in text(at)
    assert "two.csv: cancelled" in text(at)
    assert "Ready to load" not in text(at)
    at.button(key="again-1").click().run()
    settled(at)
    assert text(at).count("Ready to load") == 1
    at.button(key="leave-2").click().run()
    assert "two.csv" not in text(at)
    assert "Ready to load" in text(at)


def test_load_that_is_cancelled_in_time_writes_nothing(impatient: Callable[[], AppTest], tmp_path: Path) -> None:
    at, home = impatient(), tmp_path / "data"
    settled(drop(at, tmp_path))
    with writing(home):  # somebody else saves: ours waits for its turn
        at.button(key="confirm").click().run()
        assert "Loading ledger.csv" in _words(at)
        assert "confirm" not in [each.key for each in at.button]
        at.button(key="cancel").click().run()
    settled(at)
    assert journal.last(home)[0] == 0
    assert not list(home.glob("archive/*/*"))
    assert "ledger.csv: cancelled, and nothing of it was written." in text(at)
    assert "Ready to load" in text(at)
    settled(at.button(key="confirm").click().run())
    assert journal.last(home)[0] >= 1
    assert "cancelled" not in text(at)
    assert any(each.startswith("Undo load") for each in labels(at))


def test_two_sessions_do_not_disturb_each_other(impatient: Callable[[], AppTest], tmp_path: Path) -> None:
    first, second = impatient(), impatient()
    with KEEPER._lock:
        drop(first, tmp_path, "first.csv")
        drop(second, tmp_path, "second.csv")
        assert "first.csv" not in _words(second)
        first.button(key="cancel").click().run()
    settled(first)
    settled(second)
    assert "first.csv: cancelled" in text(first)
    assert "Ready to load" not in text(first)
    assert "Ready to load" in text(second)
    assert "cancelled" not in text(second)


def test_fault_in_one_file_does_not_stop_the_others(tmp_path: Path) -> None:
    files = [Dropped(number, f"{number}.csv", tmp_path) for number in (1, 2)]

    def broken(_watch: Watch) -> FileResult | None:
        raise ZeroDivisionError

    def fine(_watch: Watch) -> FileResult | None:
        return None

    going = work.start("check", [(files[0], broken), (files[1], fine)])
    assert going.ended.wait(60)
    assert "1.csv: a fault in the program ended the check." in files[0].trouble
    assert not files[1].trouble
    assert [each.under_way for each in files] == [False, False]


def test_trouble_with_one_file_is_told_in_its_sentence(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "data"
    at = drop(screen(LOAD, home), tmp_path)
    home.mkdir(exist_ok=True)
    (home / "journal.jsonl").write_text("somebody wrote into it\n", encoding="utf-8")
    at.button(key="confirm").click().run()
    assert not at.exception
    assert "journal.jsonl, line 1" in text(at)
    assert not list(home.glob("builds/[0-9]*"))
    (home / "journal.jsonl").unlink()
    at.button(key="again-1").click().run()
    assert "Ready to load" in text(at)
    assert "journal.jsonl" not in text(at)


def _words(at: AppTest) -> str:
    return " ".join(text(at).split())
