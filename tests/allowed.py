"""What this machine allows the tests to do, and the sentence at the end that says what was left out and why."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
NO_BROWSER = f"there is no Chromium at {CHROMIUM} (set CHROMIUM to where it is)"


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Return the Chromium that browser tests drive; the marker `browser` has made sure that it is there."""
    return CHROMIUM


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave browser tests out where there is no browser; where every test must run (CI), fail instead."""
    if item.get_closest_marker("browser") is None or os.access(CHROMIUM, os.X_OK):
        return
    if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        pytest.fail(f"{NO_BROWSER}, and in CI no test is left out", pytrace=False)
    pytest.skip(NO_BROWSER)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one sentence what was left out and why."""
    reports = terminalreporter.stats.get("skipped", [])
    terminalreporter.write_line(left_out(_reason(each) for each in reports))


def left_out(reasons: Iterable[str]) -> str:
    """Return the sentence for these reasons, one per test left out; the most frequent comes first."""
    counted = Counter(reasons).most_common()
    if not counted:
        return "No test was left out."
    parts = [f"{count} because {reason}" for reason, count in counted]
    return f"Left out {sum(count for _, count in counted)}: " + "; ".join(parts) + "."


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    said = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return said.removeprefix("Skipped: ").rstrip(".")
