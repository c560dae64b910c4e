"""An analyst's morning in Chromium: columns chosen, a view shared and opened elsewhere, all rows taken along."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import expect

import acts
from acts.load import load_files
from acts.planned import LoadOptions
from marts import initiatives
from tests.browser.conftest import TODAY, fresh_page, open_screen
from tests.pages.companies import ANA

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Server

pytestmark = pytest.mark.browser
ROWS = 620  # more than a screen shows
CHOSEN = ["Initiative", "Other: Steering note", "Finish, as written"]


@pytest.fixture
def projects(empty: Server, tmp_path: Path) -> Server:
    """Return a server on a long list of projects with a column of its own and dates written in two ways."""
    path = tmp_path / "Projects 2026-11-20.csv"
    lines = [_line(each) for each in range(ROWS)]
    heading = "Project ID,Project Name,Project Manager,Status,Finish,Steering note"
    path.write_text("\n".join([heading, *lines]), encoding="utf-8")
    options = LoadOptions(date.fromisoformat(TODAY), unit="North")
    (result,) = load_files(empty.home, ANA, [(path.name, path)], options)
    assert result.status == "loaded", result.reason
    return empty


def _line(each: int) -> str:
    status, note = "Blocked" if each % 3 else "On track", "=SUM(1)" if each % 5 else "ask the bank"
    return f"P-{each},Project {each},Ruth Calder,{status},{1 + each % 28:02d}/0{1 + each % 9}/2027,{note} {each}"


def choose(page: Page, *headings: str) -> None:
    """Choose columns with the keyboard."""
    page.get_by_role("button", name="Columns", exact=True).click()
    field = page.get_by_role("combobox", name="Columns to show")
    for each in headings:
        field.fill(each)
        page.get_by_role("option", name=each, exact=True).click()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def download(page: Page, label: str, folder: Path) -> Path:
    with page.expect_download() as coming:
        page.get_by_role("button", name=label, exact=True).click()
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path


def shows_chosen(page: Page) -> None:
    """Expect the blocked ones with the chosen columns, and the filter in sight."""
    expect(page.get_by_role("button", name="Status: Blocked")).to_be_visible()
    expect(page.get_by_text(f"{ROWS - len(range(0, ROWS, 3))} initiatives").first).to_be_visible()
    heads = page.locator("[data-testid=stDataFrame]").last.locator("thead th")
    expect(heads).to_have_text(CHOSEN)


def test_shared_view_opens_in_a_fresh_profile_and_its_download_holds_all_its_rows(
    browser: Browser, page: Page, projects: Server, tmp_path: Path
) -> None:
    open_screen(page, projects, "Initiatives?status=Blocked")
    choose(page, *CHOSEN)
    shows_chosen(page)
    page.get_by_role("button", name="Saved views").click()
    page.get_by_label("Save what is on the screen as").fill("Blocked with notes")
    page.get_by_text("Others may open it").click()
    page.get_by_role("button", name="Save the view").click()
    expect(page.get_by_role("link", name="Blocked with notes")).to_be_visible()
    address = page.url.removeprefix(projects.address).lstrip("/")
    with fresh_page(browser) as other:
        open_screen(other, projects, address)
        shows_chosen(other)
    with fresh_page(browser) as other:
        open_screen(other, projects, "Initiatives?status=On+track")
        other.get_by_role("button", name="Saved views").click()
        other.get_by_role("link", name="Blocked with notes").click()
        shows_chosen(other)
        other.keyboard.press("Escape")  # the list of views stands open still
        written = download(other, "CSV", tmp_path)
        book = openpyxl.load_workbook(download(other, "Excel", tmp_path))
    db = acts.reading(projects.home, today=date.fromisoformat(TODAY))
    wanted = initiatives.listing(db, limit=10_000, status=("Blocked",)).rows
    with written.open(newline="") as file:
        _, *rows = csv.reader(file)
    assert [[row[0], row[1].lstrip("'"), row[2]] for row in rows] == [
        [each["subject"], f"{'=SUM(1)' if number % 5 else 'ask the bank'} {number}", each["_raw"]["forecast_finish"]]
        for each in wanted
        for number in [int(each["subject"].removeprefix("Project "))]
    ]
    assert all(row[1].startswith(("'=", "ask")) for row in rows), "text never leaves as a formula"
    sheet, about = book.worksheets
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        [row[0], row[1].lstrip("'"), row[2]] for row in rows
    ]
    told = {row[0].value: (row[1].value, row[2].value) for row in about.iter_rows()}
    assert told["Filter status"][0] == "Blocked"
    assert (told["As of act"][0], told["Columns"][0]) == (2, ", ".join(CHOSEN))
    assert told["Rows"][0] == len(wanted)
    assert "Evidence E-" in str(told["Rows"][1])


def test_question_in_sql_runs_by_keyboard_and_its_answer_is_taken_along(
    page: Page, projects: Server, tmp_path: Path
) -> None:
    open_screen(page, projects, "SQL")
    page.get_by_role("textbox", name="Question in SQL").fill(
        "select status, count(*) as n from initiatives group by all"
    )
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("2 rows")).to_be_visible()
    about = openpyxl.load_workbook(download(page, "Excel", tmp_path))["About"]
    assert "select status" in str([row[1].value for row in about.iter_rows()])
