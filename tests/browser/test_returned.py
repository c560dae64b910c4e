"""A file with a bad cell goes back to its owner, is mended in the workbook that came down, and loads again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import expect

import acts
from tests.browser.conftest import SETTLED, Server, open_screen

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser
LEDGER = """Company,Document,Posting date,Vendor,Amount,Currency
North,D-1,2026-09-03,Skyform Ltd,1200.00,EUR
North,D-2,2026-09-17,Nordtec,n/a,EUR
North,D-3,2026-09-21,Quill,350.25,EUR
North,D-4,2026-09-28,Skyform Ltd,80.00,EUR
"""
WAITING = "Set aside, waiting for a corrected file"


def test_workbook_with_marks_is_mended_and_takes_the_place_of_the_first(
    page: Page, empty: Server, tmp_path: Path
) -> None:
    open_screen(page, empty, "Load")
    ledger = tmp_path / "ledger 2026-09.csv"
    ledger.write_text(LEDGER, encoding="utf-8")
    card = drop(page, ledger)
    expect(card).to_contain_text("E3")
    load(page, card)
    expect(page.get_by_text(WAITING)).to_be_visible()
    with page.expect_download() as came:
        card.get_by_role("button", name="Workbook with the cells marked").click()
    mended = tmp_path / came.value.suggested_filename
    came.value.save_as(mended)
    book = openpyxl.load_workbook(mended)
    (cell,) = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value == "n/a"]
    assert (cell.coordinate, bool(cell.comment)) == ("E3", True)
    cell.value = "19.75"
    book.save(mended)
    card.get_by_role("button", name="Done with it").click()
    expect(card).to_have_count(0)
    again = drop(page, mended)
    load(page, again)
    expect(page.get_by_text(WAITING)).to_have_count(0)
    found = acts.reading(empty.home).execute("select count(*), sum(amount)::varchar from spend_current").fetchall()
    assert found == [(4, "1650.0000")]


def drop(page: Page, file: Path) -> Locator:
    """Drop a file and return its card."""
    page.locator("input[type=file]").set_input_files(str(file))
    card = page.locator("[class*=st-key-file-]").last
    expect(card).to_contain_text(file.name)
    expect(page.locator(SETTLED)).to_be_visible()
    return card


def load(page: Page, card: Locator) -> None:
    """Confirm what is ready to load."""
    expect(card).to_contain_text("Ready to load")
    page.get_by_role("button", name=re.compile("^Load 1 file")).click()
    expect(card.get_by_role("button", name=re.compile("^Undo load"))).to_be_visible()
