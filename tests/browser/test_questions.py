"""A messy file goes through question, preview, confirm and receipt; the next month of its layout is not asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ROOT, SETTLED, Server, open_screen
from tests.pages.test_load_ask import ledger

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser
REAL = ROOT.parent / "shared" / "realdata" / "spend" / "NHSSpend__NEWF 12 - March.pdf.csv"


@dataclass(frozen=True)
class Case:
    """Two months of one layout: what is typed or chosen with the keyboard, and what is remembered of it."""

    name: str
    first: bytes
    second: bytes
    questions: int
    remembered: str


def made_up() -> Case:
    return Case("Harrow payments.csv", ledger(5), ledger(6), 2, "Amount is column E (Net Amount), answered by")


def real() -> Case:
    """Return a real list of payments without any supplier, and the same list a month later."""
    march = REAL.read_bytes()
    april = march.replace(b"31/03/2021", b"30/04/2021").replace(b",35", b",45").replace(b",36", b",46")
    return Case("12 - March.csv", march, april, 1, "Vendor name is column D (Expense Type), answered by")


@pytest.mark.parametrize(
    "make",
    [
        made_up,
        pytest.param(
            real, marks=pytest.mark.skipif(not REAL.exists(), reason="the folder ../shared/realdata is not here")
        ),
    ],
)
def test_file_is_asked_about_once_and_the_next_month_says_whose_answer_it_uses(
    page: Page, empty: Server, tmp_path: Path, make: object
) -> None:
    case = make()  # type: ignore[operator]
    open_screen(page, empty, "Load")
    card = drop(page, tmp_path / "first", case.name, case.first)
    expect(card).to_contain_text(re.compile(f"{case.questions} questions? before it can load"))
    answer(page, card, case)
    focus(card.get_by_role("button", name="Check again with these answers"))
    page.keyboard.press("Enter")
    expect(card).to_contain_text("Ready to load")
    page.get_by_role("button", name=re.compile("^Load 1 file")).click()
    expect(card.get_by_role("button", name="Undo load 1")).to_be_visible()
    expect(page.locator(".st-key-remembered")).to_contain_text(case.remembered.split(",")[0])
    card.get_by_role("button", name="Done with it").click()
    expect(card).to_have_count(0)
    later = drop(page, tmp_path / "second", case.name.replace("March", "April"), case.second)
    expect(later).to_contain_text("Ready to load")
    expect(later).to_contain_text(f"Remembered: {case.remembered}")
    expect(later).not_to_contain_text("before it can load")


def drop(page: Page, folder: Path, name: str, content: bytes) -> Locator:
    """Drop a file and return its card."""
    folder.mkdir()
    (folder / name).write_bytes(content)
    page.locator("input[type=file]").set_input_files(str(folder / name))
    card = page.locator("[class*=st-key-file-]").last
    expect(card).to_contain_text(name)
    expect(page.locator(SETTLED)).to_be_visible()
    return card


def answer(page: Page, card: Locator, case: Case) -> None:
    """Answer with the keyboard alone: choose another amount and the day first, or the column of names."""
    if case.questions == 1:
        focus(card.get_by_role("combobox", name=re.compile("which column holds Vendor name")))
        page.keyboard.type("Expense Type")
        expect(page.get_by_role("option")).to_have_count(1)
        page.keyboard.press("Enter")
        expect(card.locator(".ek-table b").first).to_have_text("D")
        return
    focus(card.get_by_role("radio", name="F: Amount"))
    page.keyboard.press("ArrowUp")
    expect(card.locator(".ek-table b").first).to_have_text("E")
    focus(card.get_by_role("radio", name="Month first: 01/31/2026"))
    page.keyboard.press("ArrowUp")
    expect(card.get_by_role("radio", name="Day first: 31/01/2026")).to_be_checked()


def focus(field: Locator) -> None:
    """Put the cursor into a field, as the Tab key does."""
    field.focus()
    expect(field).to_be_focused()
