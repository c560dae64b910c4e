"""Initiatives: which need somebody, what belongs to each in the side panel, and what is said where there is no list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import acts
from acts.load import load_files
from acts.planned import LoadOptions
from marts.evidence import recompute
from pages.parts.figures import KEPT
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGE = "pages/40_Initiatives.py"
LISTS = {
    "Projects 2026-11-20.csv": """\
Project ID,Project Name,Project Manager,Status,Finish,Baseline Finish,Blocker,Blocked since,Next decision
HGF-101,Carrier billing,Katrin Vogel,Blocked,2027-01-29,2026-06-30,Rate interface fails,2026-09-21,
HGF-102,Broker portal,,On track,2026-11-01,,,,Ask the bank
HGF-103,Shift forecast,Nadia Rahman,On track,2027-03-01,2027-03-01,,,
""",
    "Milestones 2026-11-20.csv": """\
Milestone ID,Project ID,Milestone,Baseline Finish,Finish,Actual Finish
M-1,HGF-101,Design agreed,2026-06-01,2026-06-01,2026-06-01
M-2,HGF-101,Go-live,2026-09-01,2026-10-30,
""",
    "Status updates 2026-11-20.csv": """\
Project ID,Report Date,Author,Status Update
HGF-101,2026-11-13,Gareth Pugh,Making progress
HGF-101,2026-11-19,Ruth Calder,Waiting on feedback
""",
    "Decision log 2026-11-20.csv": """\
Decision ID,Question,Decision Owner,Status,Due,Unblocks
SC-41,Go live without the rate interface?,Jonas Brandt,Open,2026-11-08,HGF-101
""",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company that loaded projects, milestones, updates and decisions."""
    folder = tmp_path_factory.mktemp("portfolio")
    for name, written in LISTS.items():
        (folder / name).write_text(written, encoding="utf-8")
    files = [(name, folder / name) for name in LISTS]
    results = load_files(folder / "data", ANA, files, LoadOptions(TODAY, unit="North"))
    assert [each.reason for each in results if each.status != "loaded"] == []
    return folder / "data"


@pytest.mark.parametrize("company", ["empty", "one feed"])
def test_without_a_list_the_page_says_what_lights_it(screen: Screen, companies: dict[str, Path], company: str) -> None:
    at = screen(PAGE, companies[company])
    assert not at.exception
    assert "is loaded." in text(at)
    assert 'data-page="Load' in markup(at)
    assert "ek-tiles" not in markup(at)


def test_lists_give_figures_bars_and_rows_that_recompute(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    assert not at.exception
    tiles = dict(re.findall(r'ek-name">([^<]+)</div><div class="ek-value"><a [^>]+>(\d+)', markup(at)))
    assert tiles == {
        "Running": "3",
        "Blocked": "1",
        "Late": "1",
        "Without an owner": "1",
        "Without a known status": "0",
    }
    bars = re.findall(r"<div>(?:<b[^>]*><span[^>]*>.</span> )?(\w+)(?:</b>)?</div><span><a [^>]+>(\d+)", markup(at))
    assert bars == [("Blocked", "1"), ("Late", "1"), ("Fine", "1")]
    shown = at.session_state[KEPT][1].values()
    db = acts.reading(home, today=TODAY)
    assert [each.name for each in shown if recompute(db, each) != each.value] == []


def test_filter_of_the_address_narrows_the_page(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, attention="Late")
    assert at.multiselect(key="attention").value == ["Late"]
    assert "None is blocked." in text(at)
    assert "No initiative matches these filters." in text(screen(PAGE, home, q="nothing says this"))


def test_side_panel_tells_milestones_updates_and_history(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.session_state["rows opened"] = 0
    at.run()
    assert not at.exception
    said = text(at)
    assert said.index("Milestones") < said.index("Updates") < said.index("History")
    assert [each for each in ("Go-live", "Waiting on feedback", "Ruth Calder") if each not in said] == []
    assert said.index("Waiting on feedback") < said.index("Making progress")


def test_side_panel_shows_what_is_reported_beside_what_the_evidence_says_and_every_finish(
    screen: Screen, home: Path
) -> None:
    at = screen(PAGE, home, q="HGF-101")
    at.session_state["rows opened"] = 0
    at.run()
    assert not at.exception
    said = text(at).replace("\N{NO-BREAK SPACE}", " ")
    assert said.index("Evidence says") < said.index("Finish dates") < said.index("Design agreed")
    wanted = (
        "its finish slipped by 213 days, from 30 Jun 2026 to 29 Jan 2027",
        "is 21 days late",
        "it is blocked for 60 days",
        "no budget is known",
        "Katrin Vogel owns it",
        "slipped 1 time, by 213 days",
        "Projects 2026-11-20.csv, F2",
        "Projects 2026-11-20.csv, E2",
    )
    assert [each for each in wanted if each not in said] == []
