"""The looks of Vendor dependencies: control, concentration, overlap and renewals, full and with nothing to tell."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from acts.load import load_files
from acts.planned import LoadOptions
from tests.pages.companies import ANA, TODAY, load_one_feed

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/50_Vendor_dependencies.py"
FILES = {
    "North suppliers 2026-11-13.csv": "Supplier ID,Supplier Name,Criticality,Relationship Owner,Status,"
    "Substitutability\n"
    "V1,Skyform,Critical,,Active,Not\nV2,Nordtec GmbH,Standard,Mia Okafor,Active,Easy\n",
    "North contracts 2026-11-13.csv": "Contract Number,Supplier ID,Contract Name,Starts,Expires,Notice Period (Days),"
    "Internal Notice,Auto Renew,Annual Value,Currency,Exit Plan\n"
    "C-1,V1,Hosting,2025-01-01,2026-12-31,60,30,Yes,15000,EUR,None\n",
    "North systems 2026-11-13.csv": "Application ID,Application,Type,Owner,Criticality,Supplier ID,Managed By,"
    "Capability\n"
    "A1,Planner,Application,,Mission critical,V1,Vendor,Planning\n"
    "A2,Other planner,Application,Mia Okafor,Mission critical,V2,Internal,Planning\n",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a company with a ledger and lists of vendors, contracts and systems."""
    found, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("lists")
    load_one_feed(found, folder)
    for name, cells in FILES.items():
        (folder / name).write_text(cells, encoding="utf-8")
    results = load_files(found, ANA, [(name, folder / name) for name in FILES], LoadOptions(TODAY, unit="North"))
    assert [(each.status, each.reason) for each in results if each.status != "loaded"] == []
    return found


def text(at: AppTest) -> str:
    said = " ".join(each.proto.body for each in at.get("html"))
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", said)).split())


def test_control_names_who_shapes_the_plan(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Control")
    assert not at.exception
    assert "Suppliers by the control that they hold 2 suppliers" in text(at)
    assert list(at.dataframe[0].value["subject"]) == ["Skyform", "Nordtec GmbH"]


def test_panel_of_a_vendor_shows_the_steps_back_and_every_part(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Control")
    at.session_state["control opened"] = 0
    said = text(at.run())
    assert "The three cheapest steps back to control" in said
    assert "name one person of ours as owner of Planner, the relationship" in said
    assert "2 of 2 things that rest on it have no one person of ours as owner" in said
    assert "cannot tell: no list says who set the dates of milestones" in said


def test_concentration_says_what_stops(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Concentration")
    assert not at.exception
    said = text(at)
    assert "What stops if this vendor is gone for 28 days?" in [each.label for each in at.selectbox]
    assert "Without" in said
    assert "Critical:" in said


@pytest.mark.parametrize("look", ["Overlap", "Renewals"])
def test_other_looks_show_their_lists(screen: Screen, home: Path, look: str) -> None:
    at = screen(PAGE, home, look=look)
    assert not at.exception
    assert len(at.dataframe) == 1


def test_control_since_the_last_review_says_what_moved(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["sample"], look="Control", moved="true")
    assert not at.exception
    assert re.search(r"Since \d+ \w+ 2026, control held by suppliers: .*\d+ (more|less|as much)", text(at))
    at.session_state["control opened"] = 0
    assert "At the last review" in text(at.run())


def test_without_a_review_nothing_is_compared(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Control", moved="true")
    assert "Since the last review" not in [each.label for each in at.toggle]
    assert "control held by suppliers" not in text(at)


@pytest.mark.parametrize("look", ["Vendors", "Control", "Renewals"])
def test_a_search_that_leaves_nothing_says_so(screen: Screen, home: Path, look: str) -> None:
    at = screen(PAGE, home, look=look, q="no such thing")
    assert not at.exception
    assert "matches these filters" in text(at)


def test_a_chart_of_suppliers_of_which_no_spend_is_known_says_so(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["sample"], look="Control", q="Tilbury Portside")
    assert "No spend is known of these suppliers." in text(at)
