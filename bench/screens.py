"""How long people wait for screens, in Chromium, beside Streamlit as it is installed.

Goals: P6 a filter change painted on Spend at 1M rows against an empty rerun (p50 at most 1.3, p95 at most 2.5);
P11 cold start to the painted Brief of the sample company against an empty app (at most 1.8).
"""

from __future__ import annotations

import os
import random
import re
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from acts.actor import local_actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.sample import load_sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

LINES, CLICKS, STARTS = 1_000_000, 20, 5
TODAY = date(2026, 11, 20)
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 120_000  # ms
OURS = [sys.executable, "-u", "-c", "import sys, cli; sys.exit(cli.main(['serve', '--port', '0']))"]
EMPTY = """
import streamlit as st
st.session_state["n"] = st.session_state.get("n", 0) + st.button("Again", key="again")
st.html(f'<div id="seen">{st.session_state["n"]}</div>')
"""
# From the click until the frame after the text of an element has changed is painted.
PAINTED = """
([clicked, watched]) => new Promise((done) => {
  const before = document.querySelector(watched).innerText, start = performance.now();
  const look = () => {
    const now = document.querySelector(watched);
    if (now && now.innerText !== before) {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const element = [...document.querySelectorAll(clicked)].at(-1);
  for (const name of ["mousedown", "mouseup"]) element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
  element.click();
})
"""


def screens(folder: Path) -> list[str]:
    """Time both goals; return one line each, and two of a filter change.

    The ledger with everything at random is the worst case: its roll-up is hardly shorter than the ledger. In the other
    one a vendor is booked on one to four accounts and one to three cost centres, as in ledgers of companies.
    """
    script = folder / "empty.py"
    script.write_text(EMPTY)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        changes = [_filter_change(browser, folder, script, is_random=each) for each in (False, True)]
        found = [*changes, _cold_start(browser, folder, script)]
        browser.close()
    return found


def _filter_change(browser: Browser, folder: Path, script: Path, *, is_random: bool) -> str:
    home = folder / ("random" if is_random else "million")
    ledger = _write_lines(folder / "Harrow Ltd ledger 2024-11 to 2026-10.csv", is_random=is_random)
    (result,) = load_files(home, local_actor(), [(ledger.name, ledger)], LoadOptions(TODAY, unit="Harrow Ltd"))
    assert result.status == "loaded", result.reason
    ours: list[float] = []
    base: list[float] = []
    with _serving(OURS, home) as address, _serving(_streamlit(script), home) as empty:
        spend, again = browser.new_page(viewport={"width": 1366, "height": 650}), browser.new_page()
        spend.goto(f"{address}/Spend_watchpoints?look=Movers", timeout=PATIENCE)
        again.goto(empty, timeout=PATIENCE)
        spend.wait_for_selector(".ek-tiles", timeout=PATIENCE)
        again.wait_for_selector("#seen", timeout=PATIENCE)
        for number in range(CLICKS):
            base.append(again.evaluate(PAINTED, [".st-key-again button", "#seen"]))
            ours.append(_choose(spend, number))
    one, other = statistics.median(ours), statistics.median(base)
    high = statistics.quantiles(ours, n=20)[-1]
    of = "at random" if is_random else "as companies book"
    return (
        f"P6  filter change painted at {LINES:,} rows {of} / empty rerun: p50 {one:.0f} ms / {other:.0f} ms = "
        f"{one / other:.2f} (at most 1.3), p95 {high:.0f} ms = {high / other:.2f} (at most 2.5)"
    )


def _choose(page: Page, number: int) -> float:
    """Return how long it takes until a vendor that is chosen in the filter bar is seen; then take it back."""
    field = page.locator(".st-key-vendor input")
    field.click()
    field.fill(f"Vendor {number:03d} ")
    page.wait_for_selector("[role=option]")
    took = float(page.evaluate(PAINTED, ["[role=option]", ".ek-tiles"]))
    page.keyboard.press("Escape")
    page.locator(".st-key-chips button").first.click()
    page.locator(".st-key-chips button").first.wait_for(state="detached")
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    return took


def _cold_start(browser: Browser, folder: Path, script: Path) -> str:
    home = folder / "sample"
    load_sample(home, local_actor(), TODAY)
    ours: list[float] = []
    base: list[float] = []
    for _ in range(STARTS):
        base.append(_first_paint(browser, _streamlit(script), home, "#seen"))
        ours.append(_first_paint(browser, OURS, home, ".ek-brief"))
    one, other = statistics.median(ours), statistics.median(base)
    ratio = f"{one:.2f} s / {other:.2f} s = {one / other:.2f} (at most 1.8)"
    return f"P11 cold start to the painted Brief / empty app: {ratio}"


def _first_paint(browser: Browser, command: list[str], home: Path, seen: str) -> float:
    start = time.perf_counter()
    with _serving(command, home) as address:
        page = browser.new_page()
        page.goto(address, timeout=PATIENCE)
        page.wait_for_selector(seen, timeout=PATIENCE)
        took = time.perf_counter() - start
        page.close()
    return took


def _streamlit(script: Path) -> list[str]:
    quiet = ["--server.headless", "true", "--server.address", "127.0.0.1", "--browser.gatherUsageStats", "false"]
    return [sys.executable, "-u", "-m", "streamlit", "run", str(script), "--server.port", str(_free_port()), *quiet]


def _free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def _serving(command: list[str], home: Path) -> Iterator[str]:
    """Run a server and return its address as soon as it says it."""
    environment = {**os.environ, "EVENKEEL_DATA": str(home), "EVENKEEL_TODAY": TODAY.isoformat()}
    # The empty app runs outside our folder, so that it takes none of our settings: as installed.
    where = Path(__file__).parent.parent if command is OURS else home.parent
    running = subprocess.Popen(
        command, cwd=where, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert running.stdout is not None
    try:
        for line in running.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                yield found[0]
                break
    finally:
        running.kill()
        running.wait()


def _write_lines(path: Path, *, is_random: bool) -> Path:
    """Write a ledger of LINES lines as CSV: 400 vendors, 24 months, 40 accounts, 60 cost centres."""
    chance = random.Random(6)
    accounts = [chance.sample(range(40), 40 if is_random else chance.randint(1, 4)) for _ in range(400)]
    centres = [chance.sample(range(60), 60 if is_random else chance.randint(1, 3)) for _ in range(400)]
    with path.open("w") as file:
        file.write(
            "Document Number,Posting Date,Vendor ID,Vendor,Description,Cost Centre,Account Name,Currency,Amount\n"
        )
        for row in range(LINES):
            number, day = chance.randrange(400), date(2024, 11, 1) + timedelta(days=chance.randrange(730))
            file.write(
                f"INV-{row:07d},{day},{number:06d},Vendor {number:03d} Services,Order {chance.randrange(20_000)},"
                f"CC{chance.choice(centres[number]):03d},Account {chance.choice(accounts[number])},EUR,"
                f"{chance.lognormvariate(6, 1.5):.2f}\n"
            )
    return path
