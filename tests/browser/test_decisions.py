"""A decision is raised, decided and put off without touching the mouse; six lines light the Brief."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from acts.decide import raise_decision
from tests.browser.conftest import SETTLED, Server, open_screen
from tests.pages.companies import ANA

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser
OWNER = "Mara Okafor"


def said(page: Page) -> Locator:
    """Return where the page says what happened."""
    return page.locator(".st-key-decide-said")


def walk(page: Page, there: str, key: str = "Tab") -> None:
    """Go on with the Tab key (or back) until the element with that label or text has the focus."""
    what = (
        "[document.activeElement.getAttribute('aria-label'), document.activeElement.innerText].filter(Boolean).join()"
    )
    met: list[str] = []
    for _ in range(80):
        page.keyboard.press(key)
        met.append(page.evaluate(what))
        if re.match(there, met[-1]):
            return
    raise AssertionError(f"the Tab key does not lead to {there}, but to {met}")


def type_name_and_day(page: Page, who: str, name: str, day: str) -> None:
    """Go on to the name and the date, and type both."""
    walk(page, who)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    walk_to_date(page)
    page.keyboard.type(day)


def walk_to_date(page: Page) -> None:
    """Go on to the date, once it is there: the browser fetches its field when it is first needed."""
    expect(page.get_by_role("spinbutton", name=re.compile("^year"))).to_be_visible()
    walk(page, "year")


def send(page: Page, button: str) -> None:
    """Walk on to the button of the form and press it."""
    walk(page, button)
    page.keyboard.press("Enter")


def focused(page: Page, label: str) -> None:
    """Wait until the cursor stands in the field with that label."""
    expect(page.locator("input:focus")).to_have_attribute("aria-label", re.compile(label))


def choose(page: Page, word: str, key: str = "Tab") -> None:
    """Find a decision by a word of it, with the keyboard alone."""
    walk(page, "Decision$", key)
    page.keyboard.type(word)
    expect(page.get_by_role("option", name=word)).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("option")).to_have_count(0)
    expect(page.locator(SETTLED)).to_be_visible()


def test_decision_is_raised_with_the_keyboard_alone_and_taken_back(page: Page, empty: Server) -> None:
    open_screen(page, empty, "Decision_queue")
    page.keyboard.press("n")
    focused(page, "What is to be decided")
    page.keyboard.type("Renew Skyform?")
    type_name_and_day(page, "Who decides", "Steering Committee", "20261204")
    send(page, "Raise a decision")
    expect(page.locator(".st-key-decide-form [role=alert]")).to_contain_text("it names a group or a function")
    type_name_and_day(page, "Who decides", OWNER, "20261204")
    send(page, "Raise a decision")
    expect(said(page)).to_contain_text("EK-1 is raised: Mara Okafor decides it by 4 Dec 2026.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(said(page)).to_contain_text("Undone: act 1 no longer counts")


def test_decision_is_put_off_and_decided_with_the_keyboard_alone(page: Page, empty: Server) -> None:
    known = raise_decision(empty.home, ANA, question="Renew Skyform?", owner=OWNER, due_date="2026-11-25")
    open_screen(page, empty, "Decision_queue")
    choose(page, "Skyform")
    walk(page, "Put off")
    page.keyboard.press("Enter")
    focused(page, "Why it is put off")
    page.keyboard.type("The offer is late")
    walk_to_date(page)
    page.keyboard.type("20270108")
    send(page, "Put off")
    expect(said(page)).to_contain_text(f"{known} is put off: Mara Okafor decides it by 8 Jan 2027")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    choose(page, "Skyform", "Shift+Tab")
    walk(page, "Decide\\b")
    page.keyboard.press("Enter")
    focused(page, "What was decided")
    page.keyboard.type("For one year")
    type_name_and_day(page, "Who carries it out", "Piet Lind", "20261211")
    send(page, "Decide")
    expect(said(page)).to_contain_text("is decided: For one year. Piet Lind carries it out by 11 Dec 2026.")
    expect(page.locator(".ek-tiles")).to_contain_text("0 decisions")
