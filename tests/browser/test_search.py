"""The search box in a real browser: letters, arrow keys, Enter, Escape, a figure's number, a phone, and paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import SETTLED, Server, fresh_page, open_screen
from tests.browser.test_look import TEXTS

pytestmark = pytest.mark.browser
CARD = "Answer_card?item=systems||APM0001001"


@pytest.fixture
def brief(page: Page, sample: Server) -> Page:
    """Return a page on which the Brief stands."""
    open_screen(page, sample)
    expect(box(page)).to_be_visible()  # it comes on its own, after what the page says
    return page


def box(page: Page) -> Locator:
    """Return the field."""
    return page.get_by_role("combobox", name="Find an item, a person or a figure")


def test_slash_letters_arrows_and_enter_open_the_card(brief: Page) -> None:
    brief.keyboard.press("/")
    expect(box(brief)).to_be_focused()
    brief.keyboard.type("tms")
    options = brief.get_by_role("listbox", name="Found").get_by_role("option")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(options.first).to_contain_text("Cargowerk TMS")
    brief.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    brief.keyboard.press("ArrowUp")
    brief.keyboard.press("Enter")
    expect(brief.locator(".ek-answer h1")).to_have_text("Cargowerk TMS")
    expect(box(brief)).to_have_value("")
    box(brief).fill("nordtec sys")  # from one card to another
    expect(options.first).to_contain_text("Nordtec Systems Limited")
    options.first.click()
    expect(brief.locator(".ek-answer h1")).to_have_text("Nordtec Systems Limited")
    assert "vendors" in brief.url
    brief.go_back()
    expect(brief.locator(".ek-answer h1")).to_have_text("Cargowerk TMS")


def test_escape_leaves_and_the_page_below_does_not_move(brief: Page) -> None:
    headline = brief.locator("h1").first.inner_text()
    box(brief).fill("okafor")
    expect(brief.get_by_role("option").first).to_contain_text("Michael Okafor")
    brief.keyboard.press("Escape")
    expect(brief.get_by_role("listbox", name="Found")).to_be_hidden()
    expect(box(brief)).to_have_value("")
    expect(brief.locator("h1").first).to_have_text(headline)


def test_enter_before_the_answer_opens_what_it_brings(brief: Page) -> None:
    box(brief).press_sequentially("HGF-101")
    brief.keyboard.press("Enter")
    expect(brief.locator(".ek-answer h1")).to_have_text("Transport system: Duisburg and Unna go live")


def test_nothing_found_is_said(brief: Page) -> None:
    box(brief).fill("no such thing")
    expect(brief.get_by_role("status").get_by_text("Nothing is called “no such thing”")).to_be_visible()


def test_number_of_a_figure_opens_where_it_comes_from(brief: Page) -> None:
    known = str(brief.locator("h1 a[data-where]").first.get_attribute("data-where"))
    box(brief).fill(known)
    expect(brief.get_by_role("option").first).to_contain_text("Evidence")
    brief.keyboard.press("Enter")
    expect(brief.get_by_role("dialog")).to_contain_text(f"Evidence {known}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_card_reads_in_both_themes_and_on_a_phone(browser: Browser, sample: Server, scheme: str) -> None:
    with fresh_page(browser, viewport={"width": 390, "height": 844}, color_scheme=scheme) as page:
        open_screen(page, sample, CARD)
        expect(page.locator(".ek-answer h1")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        assert [each for each in page.evaluate(TEXTS) if each["contrast"] < 4.5] == []
        box(page).fill("tms")
        expect(page.get_by_role("option").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_card_is_one_page_of_paper(page: Page, sample: Server) -> None:
    open_screen(page, sample, CARD)
    expect(page.locator(".ek-answer h1")).to_be_visible()
    expect(page.locator(SETTLED)).to_be_visible()
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1


def test_link_of_a_card_shows_it_as_of_its_act(browser: Browser, sample: Server) -> None:
    with fresh_page(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        open_screen(page, sample, CARD)
        page.get_by_role("button", name="Copy link").click()
        expect(page.get_by_role("button", name="Copied")).to_be_visible()
        link = page.evaluate("navigator.clipboard.readText()")
    with fresh_page(browser) as other:
        other.goto(link)
        expect(other.locator(".ek-answer h1")).to_have_text("Cargowerk TMS")
        assert "seq=" in other.url
