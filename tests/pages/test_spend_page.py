"""Spend watchpoints as a reader meets it: what rises, what only looked so, spend against control; much or little."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

import pytest

import acts
import store
from acts.load import load_files
from acts.planned import LoadOptions
from marts import kept
from marts.evidence import recompute
from pages.parts import spend_filters
from pages.parts.figures import KEPT
from pages.parts.spend_rising import LOOKED
from tests.marts.test_trends import MONTHS, rise
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from marts.sql import Connection
    from tests.pages.conftest import Screen

PAGE = "pages/60_Spend_watchpoints.py"
VENDORS = """\
Supplier ID,Supplier Name,Criticality,Relationship Owner,Status
V1,Skyform Ltd,Critical,,Active
V2,Calm GmbH,Standard,Mia Okafor,Active
"""
CONTRACTS = """\
Contract Number,Supplier ID,Contract Name,Starts,Expires,Notice Period (Days),Auto Renew,Annual Value,Currency
C-1,V1,Hosting,2024-01-01,2027-06-30,30,Yes,150000,EUR
"""


def ledger() -> str:
    """Return a ledger of 24 months in which one vendor rises, one stands high once, and one is calm."""
    amounts = {
        "Skyform Ltd": rise(9000, 2000),
        "Calm GmbH": rise(9000, 0),
        "Once Ltd": [9000.0] * 17 + [90000.0] + [9000.0] * 6,
    }
    rows = [
        f"{month}-15,INV-{vendor[:2]}{place},{vendor},CC-{vendor[:2]},{amount:.2f}"
        for vendor, every in amounts.items()
        for place, (month, amount) in enumerate(zip(MONTHS, every, strict=True))
    ]
    return "\n".join(["Date,Document,Supplier,Cost centre,Amount EUR", *rows]) + "\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a company with two years of spend and lists of vendors and contracts."""
    found, folder = tmp_path_factory.mktemp("rising"), tmp_path_factory.mktemp("files")
    files = {
        "North ledger 2024-11 to 2026-10.csv": ledger(), "North suppliers 2026-11-13.csv": VENDORS,
        "North contracts 2026-11-13.csv": CONTRACTS,
    }  # fmt: skip
    for name, cells in files.items():
        (folder / name).write_text(cells, encoding="utf-8")
    results = load_files(found, ANA, [(name, folder / name) for name in files], LoadOptions(TODAY, unit="North"))
    assert [(each.status, each.reason) for each in results if each.status != "loaded"] == []
    return found


def said(at: AppTest) -> str:
    assert not at.exception
    return " ".join(unescape(text(at)).split())


def reading(home: Path) -> Connection:
    build = store.newest(home)
    assert build
    return kept.reading(lambda: acts.reading(home, today=TODAY), build, as_of_seq=None, today=TODAY, units=())


def test_what_rises_comes_first_with_whom_to_ask_and_until_when(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    told = said(at)
    assert "Rise beyond chance 1 rise" in told
    assert "Skyform Ltd : it has risen by EUR" in told
    assert "Value cannot be told; notice until 31 May 2027." in told
    assert "Looked like a rise, and is none: " in told
    assert "Its fiscal year is likely to end at EUR" in told
    assert "The sheet 'budget' says what a rise does to the budget" in told
    assert list(at.dataframe[0].value["subject"]) == ["Skyform Ltd"]
    offered = [each.label for each in at.get("download_button")]  # type: ignore[union-attr]
    assert offered == ["Excel", "CSV", "Parquet"] * 2


def test_panel_of_a_rise_shows_what_is_known_and_its_bills(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.session_state["rises opened"] = 0
    told = said(at.run())
    assert "More each month" in told
    assert "no budget is known that bears it" in told
    assert "The bills behind it" in told
    assert "From spend lines at one rate" in told


def test_a_figure_opened_from_the_panel_takes_its_place(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.session_state["rises opened"] = 0
    at.run()
    bills = next(each for each in at.session_state[KEPT][1].values() if each.name.startswith("Skyform Ltd, Dec"))
    at.query_params["where"] = bills.id
    told = said(at.run())
    assert f"Evidence {bills.id}" in told
    assert "no budget is known that bears it" not in told


def test_what_looked_like_a_rise_is_one_click_away_with_its_reason(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look=LOOKED)
    assert "What it looked like, and why it is none" in said(at)
    rows = at.dataframe[0].value
    assert set(rows["reason"]) == {"One off"}
    assert set(rows["looked_like"]) == {"Apr 2026 cost 90,000, a usual month 9,000"}
    at = screen(PAGE, home, look=LOOKED, reason="One off", vendor="Calm GmbH")
    assert "Nothing that matches these filters looked like a rise." in said(at)


def test_months_of_what_looked_like_a_rise_open_beside_it(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look=LOOKED)
    at.session_state["innocent opened"] = 0
    assert "month by month" in said(at.run())


def test_control_names_who_spends_more_with_less_control(screen: Screen, home: Path) -> None:
    told = said(screen(PAGE, home, look="Control"))
    assert "More spend, less control 1 supplier" in told
    assert "in twelve months" in told
    at = screen(PAGE, home, look="Control")
    at.session_state["control opened"] = 0
    assert "of its checks hold" in said(at.run())
    assert "North" in list(screen(PAGE, home, look="Control", of="Units").dataframe[0].value["subject"])


@pytest.mark.parametrize("look", ["Rising", LOOKED, "Control", "Movers"])
def test_every_figure_of_a_look_holds(screen: Screen, home: Path, look: str) -> None:
    at = screen(PAGE, home, look=look)
    assert "Files say" in said(at)
    shown, db = at.session_state[KEPT][1], reading(home)
    assert shown
    assert [each.name for each in shown.values() if each.value != recompute(db, each)] == []


@pytest.mark.parametrize(
    ("look", "of", "wanted"),
    [
        ("Rising", "", "Currency and months do not narrow this look."),
        ("Control", "Suppliers", "Category, cost centre, currency and months do not narrow this look."),
        ("Control", "Units", "Vendor, category, cost centre, currency and months do not narrow this look."),
    ],
)
def test_a_look_says_which_filters_do_not_narrow_it(
    screen: Screen, home: Path, look: str, of: str, wanted: str
) -> None:
    told = said(screen(PAGE, home, look=look, currency="EUR", **({"of": of} if of else {})))
    assert wanted in told
    assert "matches these filters" not in told
    assert "do not narrow" not in said(screen(PAGE, home, look=look, q="Skyform"))


def test_only_filters_that_narrow_a_look_are_told_of_it(screen: Screen, companies: dict[str, Path]) -> None:
    chosen = {"vendor": ("Acme",), "currency": ("EUR",), "period_to": "2026-10", "search": ""}
    screen(PAGE, companies["empty"])
    assert spend_filters.narrowing(chosen, ("vendor", "search")) == {"vendor": ("Acme",), "search": ""}
    assert spend_filters.unused({"period_from": "", "period_to": ""}, ()) == "Months do not narrow this look."


def test_since_the_last_review_shows_where_each_stood(screen: Screen, companies: dict[str, Path]) -> None:
    told = said(screen(PAGE, companies["sample"], look="Control", moved="true"))
    assert "At the last review" in told


@pytest.mark.parametrize("look", ["Rising", LOOKED, "Control"])
def test_too_few_months_say_how_many_are_needed(screen: Screen, companies: dict[str, Path], look: str) -> None:
    told = said(screen(PAGE, companies["one feed"], look=look))
    wanted = {
        "Rising": "Cannot tell yet whether anything rises: 2 months that are over and covered, and 8 are needed.",
        LOOKED: "Nothing looked like a rise, as far as the covered months tell.",
        "Control": "24 covered months are needed to put a year beside the one before, 2 are loaded.",
    }
    assert wanted[look] in told


@pytest.mark.parametrize("look", ["Rising", LOOKED, "Control"])
def test_look_of_nothing_names_the_sheet_that_lights_it(screen: Screen, companies: dict[str, Path], look: str) -> None:
    told = said(screen(PAGE, companies["empty"], look=look))
    assert "No file says anything here" in told
    assert "The sheet 'spend' lights" in told or look == LOOKED
