"""What was left out is said; where nothing may be left out, a missing browser is a failure."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.allowed import left_out
from tests.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CASE = "import pytest\n\n@pytest.mark.browser\ndef test_screen(chromium):\n    assert chromium.exists()\n"


def test_reasons_are_counted_in_one_sentence() -> None:
    assert left_out([]) == "No test was left out."
    assert left_out(["it rains", "it snows", "it rains"]) == "Left out 3: 2 because it rains; 1 because it snows."


@pytest.mark.parametrize(
    ("ci", "code", "says"),
    [
        ("", 0, "Left out 1: 1 because there is no Chromium at"),
        ("true", 1, "and in CI no test is left out"),
    ],
)
def test_missing_browser(tmp_path: Path, ci: str, code: int, says: str) -> None:
    ran = _run(tmp_path, CI=ci, CHROMIUM=str(tmp_path / "none"))
    assert ran.returncode == code, ran.stdout
    assert says in ran.stdout


def test_browser_that_is_there_is_used(tmp_path: Path) -> None:
    ran = _run(tmp_path, CI="true", CHROMIUM=sys.executable)
    assert ran.returncode == 0, ran.stdout
    assert "No test was left out." in ran.stdout


def _run(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_case.py").write_text(CASE, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = browser: needs a browser\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.allowed", "-p", "no:cacheprovider", str(folder)]
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, check=False, text=True, timeout=60
    )
