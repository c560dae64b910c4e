"""Screens stand on real companies: the sample, one with a single feed, and one without anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.companies import ROOT, TODAY, load_one_feed, load_sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Screen = Callable[..., AppTest]


@pytest.fixture(scope="session")
def companies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the data folder of each company by its name."""
    found = {name: tmp_path_factory.mktemp(name) for name in ("sample", "one feed", "empty")}
    load_sample(found["sample"], tmp_path_factory)
    load_one_feed(found["one feed"], tmp_path_factory.mktemp("files"))
    return found


@pytest.fixture
def local(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand on this machine, on a fixed day."""
    monkeypatch.setenv("EVENKEEL_LOCAL", "1")
    monkeypatch.setenv("EVENKEEL_TODAY", TODAY.isoformat())


@pytest.fixture
def screen(local: None, monkeypatch: pytest.MonkeyPatch) -> Screen:  # noqa: ARG001 - sets the environment
    """Return a way to run a screen on a data folder, with an address."""

    def run(file: str, home: Path, **address: str) -> AppTest:
        monkeypatch.setenv("EVENKEEL_DATA", str(home))
        # A run of a test ends when the work that it began has ended: then the screen says what became of it.
        monkeypatch.setattr("pages.parts.load.steps.PATIENCE", 60)
        at = AppTest.from_file(ROOT / file, default_timeout=60)
        for name, value in address.items():
            at.query_params[name] = value
        return at.run()

    return run
