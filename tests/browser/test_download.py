"""The workbook that leaves holds every filtered row, cell by cell, and nothing that computes."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from playwright.sync_api import Page, expect

import acts
from marts import spend
from schemas.exports import all_exports
from tests.browser.conftest import TODAY, Server
from tests.browser.test_screens import open_screen

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


def test_downloaded_workbook_equals_all_filtered_rows(page: Page, sample: Server, tmp_path: Path) -> None:
    open_screen(page, sample, "Spend_watchpoints?q=hosting")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Excel").click()
    path = tmp_path / coming.value.suggested_filename
    coming.value.save_as(path)
    assert path.name.startswith(f"spend_{TODAY}_act")
    db = acts.reading(sample.home, today=date.fromisoformat(TODAY))
    shown = spend.lines(db, limit=1_000_000, search="hosting")
    assert len(shown.rows) > 500, "more rows than a screen shows"
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows())
    assert [[each.value for each in row] for row in rows[1:]] == [
        [_cell(row[each.name]) for each in shown.columns] for row in shown.rows
    ]
    assert {each.data_type for row in rows for each in row}.isdisjoint({"f", "e"})
