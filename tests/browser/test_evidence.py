"""Where from in a real browser: a figure, those it is made of and the way back, its rows, one of them, marked files."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SETTLED, Server, fresh_page, open_screen

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from playwright.sync_api import Locator

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore:.*(extension|Extension).*:UserWarning"),  # openpyxl's, on reading
]
DRAWN = "[data-testid=stDataFrame] canvas"


def test_figure_made_of_others_leads_to_rows_and_back(browser: Browser, sample: Server) -> None:
    with fresh_page(browser) as page:
        open_screen(page, sample, "Spend_watchpoints?look=Movers")
        panel = opened(page, page.locator(".ek-tiles > *", has_text="Change a month").locator("a.ek-figure"))
        name = panel.locator(".ek-soft").first.inner_text()
        expect(panel).to_contain_text("Computed again from its figures")
        address = page.url
        panel.locator(".ek-table a.ek-figure").first.click()
        back = panel.get_by_role("navigation", name="Way back").get_by_role("link", name=name)
        back.click()
        expect(back).to_be_hidden()
        expect(panel.locator(".ek-soft").first).to_have_text(name)
        with fresh_page(browser) as other:  # the link of a panel opens it in another browser
            other.goto(address)
            expect(other.get_by_role("dialog").locator(".ek-said")).to_be_visible()


def test_rows_open_with_their_cells_and_the_file_comes_with_them_marked(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Risks")
    panel = opened(page, page.locator(".ek-tiles a.ek-figure").first)
    expect(panel.locator(DRAWN).first).to_be_visible()
    grid = panel.locator(DRAWN).first
    grid.click(position={"x": 40, "y": 48}, force=True)  # the part that scrolls lies above it
    expect(panel.locator(".ek-table")).to_contain_text("Text in the cell")
    button = panel.get_by_role("button", name=re.compile(r"\([\d,]+ cells?\)")).first
    said = int(re.findall(r"\(([\d,]+) cells?\)", button.inner_text())[0].replace(",", ""))
    with page.expect_download() as coming:
        button.click()
    book = openpyxl.load_workbook(io.BytesIO(coming.value.path().read_bytes()))
    lined = [each for sheet in book for row in sheet.iter_rows() for each in row if is_lined(each)]
    assert len(lined) == said


def test_chart_opens_by_its_table_too(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Spend_watchpoints")
    page.get_by_text("The same as a table").first.click()
    opened(page, page.locator(".ek-table a.ek-figure").first)


def test_id_of_another_screen_opens_here_and_an_unknown_one_is_said(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Risks")
    address = page.locator(".ek-tiles a.ek-figure").first.get_attribute("data-where")
    page.goto(f"{sample.address}/Initiatives?where={address}")
    expect(page.get_by_role("dialog").locator(".ek-said")).to_be_visible()
    page.goto(f"{sample.address}/Initiatives?where=E-0000000000")
    expect(page.get_by_text("is not a figure of this moment")).to_be_visible()


def opened(page: Page, link: Locator) -> Locator:
    link.click()
    expect(page.get_by_role("dialog").locator(".ek-said")).to_be_visible()
    expect(page.locator(SETTLED)).to_be_visible()
    return page.get_by_role("dialog")


def is_lined(cell: Cell | MergedCell) -> bool:
    return bool(cell.fill.patternType == "lightHorizontal")
