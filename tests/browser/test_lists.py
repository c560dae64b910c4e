"""Every list in a real browser: a filter, its link in a fresh profile, a figure's rows, a record, and a download."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SETTLED, Server, fresh_page, open_screen
from tests.browser.test_screens import tiles

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
LISTS = {  # each screen with a filter of it and a value that the sample has
    "Decision_queue": ("Urgency", "Overdue"),
    "Initiatives": ("Status", "At risk"),
    "Risks": ("Level", "High"),
    "Vendor_dependencies": ("Criticality", "Critical"),
    "Ownership": ("Kind", "Contract"),
}


@pytest.mark.parametrize("screen", LISTS)
def test_filter_is_in_the_link_and_the_download_holds_what_it_leaves(
    browser: Browser, sample: Server, tmp_path: Path, screen: str
) -> None:
    label, value = LISTS[screen]
    with fresh_page(browser) as page:
        open_screen(page, sample, screen)
        everything = tiles(page)
        field = page.locator(".st-key-bar").get_by_role("combobox", name=re.compile(label)).first
        field.click()
        field.fill(value)
        page.get_by_role("option", name=value, exact=True).first.click()
        expect(page.locator(".ek-tiles")).not_to_have_text(everything)
        page.keyboard.press("Escape")
        expect(page.locator(SETTLED)).to_be_visible()
        address, shown = page.url, tiles(page)
        assert value.replace(" ", "+") in address
        with page.expect_download() as coming:
            page.get_by_role("button", name="CSV", exact=True).last.click()
        path = tmp_path / coming.value.suggested_filename
        coming.value.save_as(path)
        counted = page.locator(".ek-head").last.locator(".ek-figure").first.inner_text()
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == number(counted)
    with fresh_page(browser) as other:
        other.goto(address)
        expect(other.locator(".ek-tiles")).to_have_text(shown)


@pytest.mark.parametrize("screen", LISTS)
def test_figure_opens_its_rows(page: Page, sample: Server, screen: str) -> None:
    open_screen(page, sample, screen)
    page.locator(".ek-value a").first.click()
    panel = page.get_by_role("dialog")
    expect(panel.get_by_test_id("stDataFrame").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)


@pytest.mark.parametrize("screen", LISTS)
def test_row_opens_its_record_with_its_history(page: Page, sample: Server, screen: str) -> None:
    open_screen(page, sample, screen)
    panel = page.get_by_role("dialog")
    expect(page.get_by_test_id("stDataFrame").last.locator("canvas").first).to_be_visible()
    grid = page.get_by_test_id("stDataFrame").last
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": 60, "y": 48})
    expect(panel).to_contain_text("History")
    expect(panel).to_contain_text("First listed")


def number(said: str) -> int:
    """Return a count without what is said around it."""
    found = re.search(r"[\d,]+", said)
    assert found, said
    return int(found[0].replace(",", ""))
