"""The Trust page: what came, what did not, who sends it by when, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.feed_duty import Duty, duty
from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGE = "pages/80_Trust.py"
RISKS = """\
Risk ID,Risk,Risk Owner,Likelihood,Impact
R-1,Outage,Sana Haddad,4,5
R-2,Fraud,Jo Lind,2,2
"""
FEED = "risks of North"


def load(home: Path, folder: Path, day: str, sheet: str = RISKS) -> None:
    path = folder / f"risks {day}.csv"
    path.write_text(sheet, encoding="utf-8")
    (result,) = load_files(home, ANA, [(path.name, path)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a company that sent one list, held a review, and sent the next list without an owner."""
    found = tmp_path / "data"
    load(found, tmp_path, "2026-11-06")
    mark_reviewed(found, ANA)
    load(found, tmp_path, "2026-11-13", RISKS.replace("Jo Lind", ""))
    return found


def test_page_says_what_to_rely_on_and_what_nobody_sends(screen: Screen, home: Path) -> None:
    said = text(screen(PAGE, home))
    assert "Altered in silence" in said
    assert "1 edit" in said
    assert "Not sent by anybody" in said
    assert "Initiatives" in said
    assert "From IT. It would light: Priority initiatives" in said


def test_list_that_skips_reviews_is_not_reported_and_never_unchanged(screen: Screen, home: Path) -> None:
    for _ in range(2):
        mark_reviewed(home, ANA)
        said = text(screen(PAGE, home))
        assert "Not reported North not sent since the review of" in said
        assert "unchanged" not in said.lower()


def test_silent_edits_name_both_cells_and_open(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Silent edits")
    assert "Owner blanked Risk register Fraud Owner Jo Lind C3 C3" in text(at)
    at.session_state["edits opened"] = 0
    said = text(at.run())
    assert "It had an owner in the list before, and now has none." in said
    assert "risks 2026-11-06.csv" in said
    assert not at.exception


def test_sender_and_due_day_are_said_in_the_panel_and_taken_back(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.session_state["rows opened"] = 0
    at.run()
    assert "Nobody has said who sends it, nor by when." in text(at)
    assert "Read 4 = Loaded 4 + Set aside 0 + Not data 0" in " ".join(text(at).split())
    (due,) = [each for each in at.selectbox if each.label == "Due each"]
    due.set_value("Friday")
    next(each for each in at.button if each.label == "Say so").click().run()
    assert not at.exception
    assert duty(acts.reading(home, today=TODAY), "risks", FEED) == Duty(due="Friday")
    assert "due each Friday" in at.success[0].value
    next(each for each in at.button if each.label.startswith("Undo act")).click().run()
    next(each for each in at.button if each.label.startswith("Yes")).click().run()
    assert not at.exception
    assert duty(acts.reading(home, today=TODAY), "risks", FEED) == Duty()


def test_loads_offer_the_way_back(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="Loads")
    at.session_state["made opened"] = 0
    at.run()
    assert not at.exception
    assert [each.label for each in at.button if each.label.startswith("Undo load")] == ["Undo load 3"]


def test_nothing_is_loaded_yet_says_how_to_begin(screen: Screen, tmp_path: Path) -> None:
    at = screen(PAGE, tmp_path / "empty")
    assert "so there is nothing to trust yet" in text(at)
    assert 'data-page="Load"' in markup(at)
