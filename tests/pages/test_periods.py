"""Periods on the Settings page: closed and opened where they stand, with the reason that opening needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from marts.months import calendar
from pages.parts import guard
from tests.pages.companies import ANA, TODAY, write_ledger
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.pages.conftest import Screen

PAGE = "pages/95_Settings.py"


def open_from(home: Path) -> str:
    return calendar(acts.reading(home, today=TODAY)).open_from


def test_finance_closes_a_period_and_opens_it_with_a_reason(screen: Screen, tmp_path: Path) -> None:
    path, home = write_ledger(tmp_path), tmp_path / "data"
    assert load_files(home, ANA, [(path.name, path)], LoadOptions(TODAY, unit="North", table="spend"))[0].sheets
    at = screen(PAGE, home)
    assert "Finance has closed no period yet" in text(at)
    at.selectbox(key="period-close-which").set_value("2026-10")
    at.button(key="period-close-do").click().run()
    assert not at.exception
    assert open_from(home) == "2026-11"
    assert "The books are closed up to Oct 2026" in text(at)
    at.selectbox(key="period-open-which").set_value("2026-10")
    at.button(key="period-open-do").click().run()
    assert ["Say why Oct 2026 is opened again" in each.value for each in at.error] == [True]
    assert open_from(home) == "2026-11"
    at.text_input(key="period-open-why").set_value("A late bill.")
    at.button(key="period-open-do").click().run()
    assert not at.exception
    assert open_from(home) == "2026-10"


def test_a_viewer_sees_periods_and_closes_none(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    viewer = Actor("vi", frozenset({"viewer"}), verified=True)
    monkeypatch.setattr(guard, "local_actor", lambda: viewer)
    at = screen(PAGE, tmp_path / "data")
    assert not at.exception
    assert [each for each in at.button if str(each.key).startswith("period-")] == []
