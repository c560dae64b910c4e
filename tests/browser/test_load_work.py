"""A load goes on while the person looks at another screen; the screen of the load tells when it is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

from store import journal
from store.home import writing
from tests.browser.conftest import open_screen
from tests.pages.companies import write_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Server


def test_load_goes_on_while_its_screen_is_left(page: Page, empty: Server, tmp_path: Path) -> None:
    _checked(page, empty, tmp_path)
    with writing(empty.home):  # as if another program saved: ours waits for its turn
        page.get_by_role("button", name=re.compile("^Load 1 file")).click()
        expect(page.get_by_text("You may leave this screen and come back.")).to_be_visible()
        page.go_back()
        expect(page.locator(".ek-brief")).to_be_visible()
        page.locator(".ek-brief a[data-page=Load]").first.click()
        expect(page.get_by_text("You may leave this screen and come back.")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Undo load"))).to_be_visible()
    expect(page.get_by_text("You may leave this screen and come back.")).to_have_count(0)


def test_load_is_cancelled_before_it_is_saved(page: Page, empty: Server, tmp_path: Path) -> None:
    _checked(page, empty, tmp_path)
    with writing(empty.home):
        page.get_by_role("button", name=re.compile("^Load 1 file")).click()
        page.get_by_role("button", name="Cancel").click()
        expect(page.get_by_role("button", name="Cancelling")).to_be_visible()
    expect(page.get_by_text("cancelled, and nothing of it was written")).to_be_visible()
    expect(page.get_by_text("Ready to load")).to_be_visible()
    assert journal.last(empty.home)[0] == 0
    assert not list(empty.home.glob("archive/*/*"))


def _checked(page: Page, server: Server, folder: Path) -> None:
    """Open the screen from the Brief and drop the small ledger."""
    open_screen(page, server)
    page.locator(".ek-brief a[data-page=Load]").first.click()
    expect(page.get_by_role("heading", name="Load", exact=True)).to_be_visible()
    page.locator("input[type=file]").set_input_files(write_ledger(folder))
    expect(page.get_by_text("Ready to load")).to_be_visible()
