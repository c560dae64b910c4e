"""A file of the inbox that asks something waits on the Load page, where it is answered and loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cli
from tests.pages.test_load_ask import PAGE, choose, ledger, press
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.pages.conftest import Screen


def test_question_of_the_inbox_is_answered_on_the_page(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "data"
    monkeypatch.setenv("EVENKEEL_DATA", str(home))
    (home / "inbox").mkdir(parents=True)
    (home / "inbox" / "Harrow payments a.csv").write_bytes(ledger(5))
    watch = ["watch", "--once", "--every", "0.05"]
    assert cli.main(watch) == 3
    at = screen(PAGE, home)
    assert "it waits in the inbox" in text(at)
    press(at, "Answer")
    assert "2 questions before it can load." in text(at)
    choose(at, "which column is the amount", "E")
    choose(at, "day first or month first", "dmy")
    press(at, "Check again with these answers")
    press(at, "Load 1 file")
    assert "it waits in the inbox" not in text(at)
    assert [each.name for each in (home / "inbox" / "questions").glob("*.csv")] == ["Harrow payments a.csv"]
    assert cli.main(watch) == 0
    assert [each.name for each in (home / "inbox" / "loaded").glob("*.csv")] == ["Harrow payments a.csv"]
    assert list((home / "inbox" / "questions").iterdir()) == []
