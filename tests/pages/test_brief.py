"""The Brief's page: marking as reviewed, what it says afterwards, and the way back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from acts.actor import Actor
from pages.parts import guard

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/10_Brief.py"


def html(at: AppTest) -> str:
    return " ".join(str(each.proto.body) for each in at.get("html"))


def test_brief_is_marked_as_reviewed_and_that_is_taken_back(
    screen: Screen, companies: dict[str, Path], tmp_path: Path
) -> None:
    home = tmp_path / "own"
    shutil.copytree(companies["one feed"], home)
    at = screen(PAGE, home)
    assert "Not reviewed yet" in html(at)
    assert "First load: nothing to compare with yet." in html(at)
    assert "Everything up to act 1 becomes the baseline" in html(at)
    at.text_input("review-note").input("weekly").run()
    at.button("review-mark").click().run()
    assert not at.exception
    assert ": weekly" in html(at)
    assert "nothing since" in html(at)
    at.button("review-undo").click().run()
    assert "Not reviewed yet" in html(at)


def test_earlier_moment_cannot_be_marked(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["one feed"], seq="1")
    assert [each.key for each in at.button if each.key and each.key.startswith("review")] == []


def test_who_may_not_decide_sees_no_button(
    screen: Screen, companies: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "current", lambda: Actor("vi", frozenset({"viewer"}), verified=True))
    at = screen(PAGE, companies["one feed"])
    assert "Not reviewed yet" in html(at)
    assert [each.key for each in at.button if each.key and each.key.startswith("review")] == []


def test_empty_company_is_invited_to_start_or_load(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["empty"])
    assert "Fill the six lines on Start" in html(at)
    assert html(at).count('data-page="Start"') == 3
