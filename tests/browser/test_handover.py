"""Somebody leaves: the handover sheet comes down, is filled in, goes back up, and things have a new owner; one undo."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import expect

import acts
from acts.actor import local_actor
from acts.load import load_files
from acts.planned import LoadOptions
from tests.browser.conftest import SETTLED, Server, open_screen

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
TODAY = date(2026, 11, 20)
LISTS = {
    "systems": "System name,Application Owner\nTrunkplan,Mara Okafor\nDockslot,Mara Okafor\nFuel Monitor,Jo Berg\n",
    "people": "Employee ID,Display Name\n1,Mara Okafor\n2,Jo Berg\n",
}


def owners(home: Path) -> dict[str, str]:
    rows = acts.reading(home, today=TODAY).execute("select thing, owner_now from ownership").fetchall()
    return dict(rows)


def test_filled_handover_sheet_gives_new_owners(page: Page, empty: Server, tmp_path: Path) -> None:
    for table, sheet in LISTS.items():
        path = tmp_path / f"{table}.csv"
        path.write_text(sheet, encoding="utf-8")
        (result,) = load_files(empty.home, local_actor(), [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    open_screen(page, empty, "Ownership?look=Leaving")
    page.get_by_label("Whose things").click()
    page.get_by_role("option", name="Mara Okafor").click()
    expect(page.get_by_text("What rests on Mara Okafor").first).to_be_visible()
    expect(page.locator(SETTLED)).to_be_visible()
    with page.expect_download() as came:
        page.get_by_role("button", name="Handover sheet", exact=True).click()
    filled = tmp_path / "filled.xlsx"
    came.value.save_as(filled)
    book = openpyxl.load_workbook(filled)
    page_one = book.worksheets[0]
    (heading,) = [cell for row in page_one.iter_rows() for cell in row if cell.value == "New owner"]
    (row,) = [cell.row for row in page_one.iter_rows() for cell in row if cell.value == "Trunkplan"]
    page_one.cell(row, heading.column).value = "Jo Berg"
    book.save(filled)

    page.locator("input[type=file]").set_input_files(str(filled))
    page.get_by_role("button", name="Show what it says").click()
    expect(page.get_by_role("button", name=re.compile("^Reassign 1 thing"))).to_be_visible()
    page.get_by_label("Why").last.fill("Mara leaves.")
    page.get_by_role("button", name=re.compile("^Reassign 1 thing")).click()
    expect(page.get_by_text("1 thing has a new owner")).to_be_visible()
    assert owners(empty.home) == {"Trunkplan": "Jo Berg", "Dockslot": "Mara Okafor", "Fuel Monitor": "Jo Berg"}
    expect(page.locator(SETTLED)).to_be_visible()
    page.get_by_role("button", name=re.compile("^Undo act")).click()
    page.get_by_role("button", name=re.compile("^Yes, undo act")).click()
    expect(page.get_by_text("1 thing has a new owner")).to_have_count(0)
    assert owners(empty.home)["Trunkplan"] == "Mara Okafor"
