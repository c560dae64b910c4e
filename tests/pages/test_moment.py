"""A moment to look back on: reviews, days and acts set the act and the day, every screen says so, and a link too."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Screen = Callable[..., AppTest]

RISKS = """risk_id,title,owner,likelihood,consequence,status
R-1,Single operator,S. Haddad,3,4,open
R-2,Ransomware,R. Vance,3,5,open
"""
FRAME = 'from pages.parts import frame; frame.show("Brief")'  # a second run of app.py would be one of its page alone
HELD = date(2026, 11, 13)


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a company with a list of risks (act 1), a review (act 2), and a later list (act 3)."""
    home, files = tmp_path_factory.mktemp("twice"), tmp_path_factory.mktemp("lists")
    _load(home, files / "risks 2026-11-13.csv", RISKS)
    mark_reviewed(home, ANA, note="Weekly review", held_on=HELD)
    _load(home, files / "risks 2026-11-20.csv", RISKS.replace("S. Haddad,3", "S. Haddad,5"))
    return home


def _load(home: Path, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    (result,) = load_files(home, ANA, [(path.name, path)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason


@pytest.fixture
def frame(local: None, monkeypatch: pytest.MonkeyPatch, twice: Path) -> Screen:  # noqa: ARG001 - sets the environment
    """Return a way to run what stands around every screen, with an address."""

    def run(home: Path = twice, **address: str) -> AppTest:
        monkeypatch.setenv("EVENKEEL_DATA", str(home))
        at = AppTest.from_string(FRAME, default_timeout=60)
        for name, value in address.items():
            at.query_params[name] = value
        return at.run()

    return run


def said(at: AppTest) -> str:
    assert not at.exception
    return " ".join(each.proto.body for each in at.get("html"))


def test_review_is_looked_back_on_by_its_name_and_every_screen_says_so(frame: Screen) -> None:
    at = frame()
    assert "As it stood" not in said(at)
    (name,) = at.selectbox(key="moment-review").options
    assert name == "13 Nov 2026, Weekly review (act 1)"
    at.selectbox(key="moment-review").set_value(name).run()
    assert at.query_params["today"] == "2026-11-13"
    assert at.session_state["seq"] == 1
    assert "As it stood on 13 Nov 2026, at the review: Weekly review (act 1)." in said(at)
    at.button(key="moment-now").click().run()
    assert "As it stood" not in said(at)
    assert "today" not in at.query_params


def test_link_carries_the_moment_and_an_act_that_is_not_there_is_said(frame: Screen) -> None:
    assert "As it stood on 13 Nov 2026, at the review" in said(frame(seq="1", today="2026-11-13"))
    never = said(frame(seq="99999"))
    assert "There is no act 99999." in never
    assert "The newest is act 3." in never


def test_day_before_everything_is_a_sentence(frame: Screen) -> None:
    at = frame()
    at.date_input(key="moment-day").set_value(date(2020, 1, 1)).run()
    assert "Nothing was on record by 1 Jan 2020" in said(at)


def test_changes_of_a_list_are_a_tab_with_their_moment_in_the_address(screen: Screen, twice: Path) -> None:
    page = "pages/45_Risks.py"
    at = screen(page, twice, show="Changes")
    assert "What changed since the review of 13 Nov 2026" in said(at)
    assert "1 change" in said(at)
    since = said(screen(page, twice, show="Changes", since="3"))
    assert "What changed since act 3" in since
    assert "0 changes" in since
    assert "there is nothing to compare with yet" in said(screen(page, twice, show="Changes", seq="1"))


def test_company_without_a_review_offers_none(frame: Screen, twice: Path, tmp_path: Path) -> None:
    home = tmp_path / "copy"
    shutil.copytree(twice, home)
    shutil.rmtree(home / "builds")
    lines = (home / "journal.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    (home / "journal.jsonl").write_text(lines[0], encoding="utf-8")
    at = frame(home)
    assert "As it stood" not in said(at)
    assert not [each for each in at.selectbox if each.key == "moment-review"]
