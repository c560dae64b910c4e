"""Vendor dependencies and the looks at spend, as a reader meets them: full, with one feed, and with nothing."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

import acts
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from marts.evidence import recompute, rows
from marts.spend_looks import LOOKS
from pages.parts.figures import KEPT
from tests.pages.companies import ANA, TODAY, load_one_feed

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

VENDORS, SPEND = "pages/50_Vendor_dependencies.py", "pages/60_Spend_watchpoints.py"
RECONCILE = "pages/78_Reconcile.py"
FILES = {
    "North suppliers 2026-11-13.csv": "Supplier ID,Supplier Name,Criticality,Relationship Owner,Status\n"
    "V1,Skyform Ltd,Critical,,Active\nV2,Nordtec GmbH,Standard,M. Okafor,Active\n",
    "North contracts 2026-11-13.csv": "Contract Number,Supplier ID,Contract Name,Starts,Expires,Notice Period (Days),"
    "Internal Notice,Auto Renew,Annual Value,Currency\n"
    "C-1,V1,Hosting,2025-01-01,2026-12-31,60,30,Yes,15000,EUR\n"
    "C-2,V2,Integration,2026-10-01,2027-01-31,30,14,No,90000,EUR\n",
}


@pytest.fixture(scope="module")
def bought(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a company with a ledger, a vendor list and a list of contracts."""
    home, folder = tmp_path_factory.mktemp("bought"), tmp_path_factory.mktemp("lists")
    load_one_feed(home, folder)
    for name, cells in FILES.items():
        (folder / name).write_text(cells, encoding="utf-8")
    found = load_files(home, ANA, [(name, folder / name) for name in FILES], LoadOptions(TODAY, unit="North"))
    assert [(each.status, each.reason) for each in found if each.status != "loaded"] == []
    return home


def text(at: AppTest) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", "\n".join(each.proto.body for each in at.get("html"))))


def holds(at: AppTest, home: Path) -> bool:
    shown = at.session_state[KEPT][1]
    db = acts.reading(home, today=TODAY)
    return bool(shown) and all(each.value == recompute(db, each) for each in shown.values())


def test_page_names_what_presses_and_every_figure_holds(screen: Screen, bought: Path) -> None:
    at = screen(VENDORS, bought)
    assert not at.exception
    said = " ".join(text(at).split())
    assert "Critical, no owner yet 1 vendor" in said
    assert "Notice within 90 days 1 contract" in said
    assert "Not matched" in said
    assert holds(at, bought)


def test_filter_of_the_address_holds_for_vendors_and_their_contracts(screen: Screen, bought: Path) -> None:
    at = screen(VENDORS, bought, criticality="Critical")
    said = " ".join(text(at).split())
    assert "Vendors 1 vendor" in said
    assert "Notice within 90 days 0 contracts" in said
    assert holds(at, bought)


@pytest.mark.parametrize("company", ["one feed", "empty"])
def test_page_without_vendors_says_which_sheet_lights_it(
    screen: Screen, companies: dict[str, Path], company: str
) -> None:
    at = screen(VENDORS, companies[company])
    assert not at.exception
    assert "Vendor register" in text(at)


@pytest.mark.parametrize("look", LOOKS)
def test_look_of_the_address_is_the_look_of_the_screen(screen: Screen, bought: Path, look: str) -> None:
    at = screen(SPEND, bought, look=look)
    assert not at.exception
    assert "Files say" in text(at)
    assert holds(at, bought)


@pytest.mark.parametrize(("look", "sheet"), [("Against budget", "budget"), ("By system", "spend")])
def test_dark_look_names_the_sheet_that_lights_it(screen: Screen, bought: Path, look: str, sheet: str) -> None:
    assert f"the sheet '{sheet}'" in text(screen(SPEND, bought, look=look))


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_stands_on_nothing(screen: Screen, companies: dict[str, Path], look: str) -> None:
    at = screen(SPEND, companies["empty"], look=look)
    assert not at.exception
    assert "No file says anything here" in text(at)


def test_look_without_contract_shows_both_numbers(screen: Screen, bought: Path) -> None:
    said = " ".join(text(screen(SPEND, bought, look="Without contract")).split())
    assert "Without a contract" in said
    assert "All spend" in said


def test_contract_list_about_somebody_else_is_said_once_where_it_matters(
    screen: Screen, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home, folder = tmp_path_factory.mktemp("elsewhere"), tmp_path_factory.mktemp("elsewhere_lists")
    load_one_feed(home, folder)
    name = "Contracts 2026-11-13.csv"
    (folder / name).write_text(
        "Contract Number,Supplier Name,Contract Name,Starts,Expires,Notice Period (Days),Annual Value,Currency\n"
        "C-1,Toronto Paving Inc,Roads,2025-01-01,2027-12-31,60,15000,CAD\n",
        encoding="utf-8",
    )
    found = load_files(home, ANA, [(name, folder / name)], LoadOptions(TODAY))
    assert [each.status for each in found] == ["loaded"]
    for page, asked in ((SPEND, {"look": "Without contract"}), (RECONCILE, {"show": "Signals"})):
        at = screen(page, home, **asked)
        said = " ".join(text(at).split())
        assert re.search(r"The contract lists hold 0 of \d+ suppliers? paid in the last twelve covered months", said)
        shown = at.session_state[KEPT][1].values()
        assert {each.name for each in shown} >= {"Suppliers that the contract lists know", "Suppliers paid"}
        db = look(home, today=TODAY)
        assert all(each.value == recompute(db, each) for each in shown)
        assert rows(db, next(each for each in shown if each.name == "Suppliers paid").evidence[1].evidence).rows
    assert "The contract lists hold" not in text(screen(SPEND, home, look="Movers"))
