"""A server of its own on a free port, and a Chromium that tells when a request leaves this machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
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
SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
SERVE = "import sys, cli; sys.exit(cli.main(['serve', '--port', '0']))"
UNGUARDED = """
import socket, uvicorn
found = socket.create_server(("127.0.0.1", 0))
print(f"http://127.0.0.1:{found.getsockname()[1]}")
uvicorn.Server(uvicorn.Config("asgi:app")).run(sockets=[found])
"""
PATIENCE = 60_000  # ms; a laptop with other work
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
    load_sample(home, tmp_path_factory)
    with _serving(home, tmp_path_factory.mktemp("log") / "server.log") as server:
        yield server


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Server]:
    """Return a server on an empty folder, for tests that load."""
    with _serving(tmp_path / "data", tmp_path / "server.log") as server:
        yield server


@pytest.fixture
def strange(tmp_path: Path) -> Iterator[Server]:
    """Return a server that nobody has put into local mode: everybody is a stranger."""
    with _serving(tmp_path / "data", tmp_path / "server.log", program=UNGUARDED) as server:
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


def open_screen(page: Page, server: Server, screen: str = "") -> None:
    """Open a screen and wait until it stands."""
    page.goto(f"{server.address}/{screen}")
    expect(page.locator(SETTLED)).to_be_visible()
    expect(page.locator("[data-testid=stMain] .stHtml, [data-testid=stMain] h1").first).to_be_attached()


@contextmanager
def _serving(home: Path, log: Path, program: str = SERVE) -> Iterator[Server]:
    """Serve a data folder on a port that the system chooses."""
    environment = {**os.environ, "EVENKEEL_DATA": str(home), "EVENKEEL_TODAY": TODAY}
    environment.pop("EVENKEEL_LOCAL", None)
    with log.open("w") as said:
        running = subprocess.Popen(
            [sys.executable, "-u", "-c", program], cwd=ROOT, env=environment, stdout=said, stderr=subprocess.STDOUT
        )
    try:
        yield Server(_ready(running, log), home)
    finally:
        running.kill()  # the store survives a kill at any step; a polite stop waits for the browser to leave
        running.wait()


def _ready(running: subprocess.Popen[bytes], log: Path) -> str:
    """Return the address as soon as the server answers there."""
    turn = threading.Event()
    for _ in range(PATIENCE // 100):
        assert running.poll() is None, f"the server ended: {log.read_text()[-2000:]}"
        found = re.search(r"http://127\.0\.0\.1:\d+", log.read_text())
        if found and _answers(f"{found[0]}/ready"):
            return found[0]
        turn.wait(0.1)
    raise AssertionError(f"the server did not answer: {log.read_text()[-2000:]}")


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
            return bool(answer.status == HTTPStatus.OK)
    except OSError:
        return False
