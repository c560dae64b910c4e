"""What the server says and does not say, to anybody who asks."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SETTLED

if TYPE_CHECKING:
    from tests.browser.conftest import Server

pytestmark = pytest.mark.browser


def test_answers_carry_the_security_headers(sample: Server) -> None:
    with urllib.request.urlopen(f"{sample.address}/", timeout=30) as answer:  # noqa: S310 - our own server
        headers = {name.lower(): value for name, value in answer.headers.items()}
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


@pytest.mark.parametrize("path", ["_stcore/metrics", "_stcore/agent", "_stcore/agent/anything"])
def test_talkative_addresses_do_not_exist(sample: Server, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{sample.address}/{path}", timeout=30)  # noqa: S310 - our own server
    assert refused.value.code == 404
    refused.value.close()


@pytest.mark.parametrize("screen", ["", "Brief", "Spend_watchpoints", "Load"])
def test_first_visit_of_a_stranger_to_any_screen_shows_nothing(page: Page, strange: Server, screen: str) -> None:
    page.goto(f"{strange.address}/{screen}")
    expect(page.locator(SETTLED)).to_be_visible()
    expect(page.get_by_text("You do not have access to this page.")).to_be_visible()
    assert page.locator("[data-testid=stMain] :is(h1, table, section, [data-testid=stDataFrame], input)").count() == 0
    assert page.get_by_test_id("stTopNavLink").count() == 0
