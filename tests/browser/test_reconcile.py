"""A sitting with the keyboard: twenty pairs of names are answered, one answer is taken back, and the totals follow."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from acts.actor import local_actor
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from marts import reconcile
from tests.browser.conftest import SETTLED, Server, open_screen

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
TODAY = date(2026, 11, 20)
PAIRS = 21
WORDS = (
    "Ashgrove", "Birchfield", "Calderwood", "Dunmore", "Elmstead", "Farleigh", "Glenview", "Hartwell", "Inverlea",
    "Jessop", "Kirkstall", "Langdale", "Mossbank", "Netherby", "Oakhurst", "Pendle", "Quernmore", "Rookwood",
    "Stanhope", "Thornbury", "Underhill",
)  # fmt: skip
VENDORS = "Vendor ID,Vendor Name,Relationship Owner\n" + "".join(
    f"V{number:03d},{word} Freight Limited,Jo Berg\n" for number, word in enumerate(WORDS)
)
LEDGER = "Company,Document,Posting date,Vendor,Amount,Currency\n" + "".join(
    f"North,D-{number},2026-09-{number % 27 + 1:02d},{word.upper()} FREIGHT LTD,{1000 + number}.00,EUR\n"
    for number, word in enumerate(WORDS)
)


def matched(home: Path) -> tuple[Decimal, Decimal]:
    """Return the spend that is matched, and all of it."""
    _, found, every, *_ = reconcile.coverage(look(home, today=TODAY))
    return Decimal(str(found.value)), Decimal(str(every.value))


def test_twenty_pairs_with_the_keyboard_and_one_taken_back(page: Page, empty: Server, tmp_path: Path) -> None:
    for table, text in (("vendors", VENDORS), ("spend", LEDGER)):
        path = tmp_path / f"{table}.csv"
        path.write_text(text, encoding="utf-8")
        (result,) = load_files(empty.home, local_actor(), [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    whole = Decimal(sum(1000 + number for number in range(PAIRS)))
    assert matched(empty.home) == (Decimal(0), whole)

    open_screen(page, empty, "Reconcile")
    answered = page.locator(".st-key-reconcile-pair")
    expect(answered).to_contain_text(f"0 answered now, {PAIRS} to go")
    expect(answered).to_contain_text("more would be matched")
    for number in range(1, 21):
        page.keyboard.press("y")
        expect(answered).to_contain_text(f"{number} answered now, {PAIRS - number} to go")
        expect(page.locator(SETTLED)).to_be_visible()
    left = Decimal(1000)  # the largest sums come first, so the smallest is left
    assert matched(empty.home) == (whole - left, whole)

    page.keyboard.press("u")
    expect(answered).to_contain_text(f"19 answered now, {PAIRS - 19} to go")
    assert matched(empty.home) == (whole - left - 1001, whole)
