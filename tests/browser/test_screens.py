"""What only a browser can tell: layout, addresses, clicks, downloads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SETTLED, Server, fresh_page, open_screen
from tests.pages.companies import TOTAL, write_ledger

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
SCREENS = ("", "Spend_watchpoints", "Load")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_brief_shows_five_panels_on_a_laptop_without_scrolling(browser: Browser, sample: Server, scheme: str) -> None:
    with fresh_page(browser, color_scheme=scheme) as page:
        open_screen(page, sample)
        panels = page.locator(".ek-brief .ek-card")
        expect(panels).to_have_count(5)
        first_rows = page.locator(".ek-brief .ek-card .ek-row:nth-of-type(1)")
        bottoms = [each.bounding_box() for each in (*panels.all(), *first_rows.all())]
        assert all(each and each["y"] + each["height"] <= 650 for each in bottoms)
        assert page.evaluate("(m => m.scrollHeight <= m.clientHeight)(document.querySelector('[data-testid=stMain]'))")


@pytest.mark.parametrize("screen", SCREENS)
def test_phone_has_no_sideways_scroll(browser: Browser, sample: Server, screen: str) -> None:
    with fresh_page(browser, viewport={"width": 390, "height": 800}) as page:
        open_screen(page, sample, screen)
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        assert page.evaluate("(m => m.scrollWidth <= m.clientWidth)(document.querySelector('[data-testid=stMain]'))")


def test_filter_goes_into_the_address_and_a_fresh_profile_opens_the_same_view(browser: Browser, sample: Server) -> None:
    with fresh_page(browser) as page:
        open_screen(page, sample, "Spend_watchpoints")
        everything = tiles(page)
        page.get_by_role("textbox", name="Search").fill("hosting")
        page.get_by_role("textbox", name="Search").press("Enter")
        page.wait_for_url(re.compile(r"[?&]q=hosting"))
        expect(page.locator(".ek-tiles")).not_to_have_text(everything)
        address, shown = page.url, tiles(page)
    with fresh_page(browser) as other:
        other.goto(address)
        expect(other.locator(".ek-tiles")).to_have_text(shown)
        other.get_by_role("button", name="Clear all").click()
        expect(other.locator(".ek-tiles")).to_have_text(everything)
        assert "q=" not in other.url


def test_click_on_a_figure_opens_where_it_comes_from(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Spend_watchpoints")
    page.locator(".ek-value a").first.click()
    panel = page.get_by_role("dialog")
    expect(panel.get_by_test_id("stDataFrame")).to_be_visible()
    assert "where=E-" in page.url
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    page.wait_for_url(re.compile(r"Spend_watchpoints$"))


def test_file_dropped_on_load_appears_on_spend(page: Page, empty: Server, tmp_path: Path) -> None:
    open_screen(page, empty, "Load")
    page.locator("input[type=file]").set_input_files(write_ledger(tmp_path))
    expect(page.get_by_text("Ready to load")).to_be_visible()
    assert not list(empty.home.glob("archive/*/*")), "nothing is written before the confirmation"
    page.get_by_role("button", name=re.compile("^Load 1 file")).click()
    expect(page.get_by_role("button", name=re.compile("^Undo load"))).to_be_visible()
    open_screen(page, empty, "Spend_watchpoints")
    expect(page.get_by_test_id("stMain")).to_contain_text(TOTAL)


def test_link_to_another_screen_needs_no_reload(page: Page, empty: Server) -> None:
    open_screen(page, empty)
    page.evaluate("window.kept = true")
    page.locator(".ek-brief a[data-page=Load]").first.click()
    expect(page.get_by_role("heading", name="Load", exact=True)).to_be_visible()
    assert page.evaluate("window.kept")


def tiles(page: Page) -> str:
    """Return the figures in sight."""
    expect(page.locator(SETTLED)).to_be_visible()
    return page.locator(".ek-tiles").inner_text().replace("\n", "")
