"""A server of its own on a free port, and a Chromium that tells when a request leaves this machine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.pages.companies import load_sample

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent.parent
TODAY = "2026-11-20"
FLAGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
LAPTOP = {"width": 1366, "height": 650}
PATIENCE = 30_000  # ms; a laptop with other work
expect.set_options(timeout=PATIENCE)


@dataclass(frozen=True)
class Server:
    """A running Evenkeel: where it answers, and on which data folder it stands."""

    address: str
    home: Path


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """Return the machine's Chromium."""
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=str(chromium), args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Return a server on the sample company; tests only read it."""
    home = tmp_path_factory.mktemp("sample")
    load_sample(home)
    with _serving(home) as server:
        yield server


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Server]:
    """Return a server on an empty folder, for tests that load."""
    with _serving(tmp_path / "data") as server:
        yield server


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page of a fresh profile; it is an error when anything is asked of another machine."""
    with fresh_page(browser) as found:
        yield found


@contextmanager
def fresh_page(browser: Browser, **options: object) -> Iterator[Page]:
    """Open a page in a profile without any history, and check at the end that it asked no other machine."""
    context = browser.new_context(**{"viewport": LAPTOP, "accept_downloads": True, **options})  # type: ignore[arg-type]
    found = context.new_page()
    found.set_default_timeout(PATIENCE)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    found.on("websocket", lambda socket: asked.append(socket.url))
    yield found
    context.close()
    ours = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
    assert [each for each in asked if not each.startswith(ours)] == []


@contextmanager
def _serving(home: Path) -> Iterator[Server]:
    environment = {**os.environ, "EVENKEEL_DATA": str(home), "EVENKEEL_TODAY": TODAY}
    command = [sys.executable, "-m", "cli", "serve", "--port", "0"]
    running = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert running.stdout
        said = next((line for line in running.stdout if "http://" in line), "")
        yield Server("http://" + said.partition("http://")[2].partition(" ")[0], home)
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(timeout=30)
