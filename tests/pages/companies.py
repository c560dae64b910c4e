"""Companies for the tests of screens: the sample, one with a single feed, and one without anything."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from acts import sample
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from store.home import writing

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=False)
LEDGER = """\
Spend of North,,,,,
Date,Document,Supplier,Text,Cost centre,Amount EUR
2026-09-03,INV-1,Skyform Ltd,Hosting September,CC-10,"1,200.00"
2026-09-17,INV-2,Nordtec GmbH,Integration,CC-20,"8,450.50"
2026-10-02,INV-3,Skyform Ltd,Hosting October,CC-10,"1,350.00"
2026-10-09,INV-4,=cmd|' /C calc'!A0,@SUM(A1) travel,CC-30,"99.95"
2026-10-21,INV-5,Nordtec GmbH,Credit note,CC-20,"-450.50"
2026-10-28,INV-6,Quill & Co,Paper,CC-30,n/a
Total,,,,,"10,649.95"
"""
TOTAL = "10,649.95"  # of the five lines with an amount; the sixth is set aside


def load_sample(home: Path, folders: pytest.TempPathFactory) -> None:
    """Fill a data folder with the sample company: both weeks through the real pipeline, the review between them.

    It is loaded once per run of the tests, by the worker that asks first, and copied.
    """
    own = folders.getbasetemp()
    kept = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "sample company"
    with writing(kept):
        if not (kept / "home").exists():
            shutil.rmtree(kept / "unfinished", ignore_errors=True)
            assert {each.status for each in sample.load_sample(kept / "unfinished", ANA, TODAY)} == {"loaded"}
            (kept / "unfinished").rename(kept / "home")
    shutil.copytree(kept / "home", home, dirs_exist_ok=True)


def write_ledger(folder: Path) -> Path:
    """Write the small ledger of one unit as a CSV file."""
    path = folder / "North ledger 2026-09 to 2026-10.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def load_one_feed(home: Path, folder: Path) -> None:
    """Load a company of which only one ledger is known."""
    path = write_ledger(folder)
    (result,) = load_files(home, ANA, [(path.name, path)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason
