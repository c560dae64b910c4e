"""Signals on screens: in a tab of each list, in the panel of a record, and one in full with its cells."""

from __future__ import annotations

import html
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from acts.actor import Actor
from acts.disagree import disagree
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from marts import signal_tab
from marts.evidence import recompute
from pages.parts import guard
from pages.parts.figures import KEPT
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from marts.signal_tab import Line
    from tests.pages.conftest import Screen

PAGE, RISKS = "pages/40_Initiatives.py", "pages/45_Risks.py"
KIND = "late_without_blocker"
WHY = "The finish was moved in the steering meeting."
LISTS = {
    "Projects 2026-11-20.csv": """\
Project ID,Project Name,Project Manager,Status,Finish,Baseline Finish,Blocker
HGF-101,Carrier billing,Katrin Vogel,On track,2026-11-01,2026-11-01,
HGF-102,Shift forecast,Nadia Rahman,On track,2026-11-03,2026-11-03,
HGF-103,Driver <app>,Katrin Vogel,On track,2026-11-05,2026-11-05,
HGF-104,Yard gates,Nadia Rahman,On track,2027-11-05,2027-11-05,
""",
    "Milestones 2026-11-20.csv": """\
Milestone ID,Project ID,Milestone,Baseline Finish,Finish,Actual Finish
M-1,HGF-104,Design agreed,2026-12-01,2026-12-01,
""",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company with three late projects and one that is not."""
    folder = tmp_path_factory.mktemp("signals")
    for name, written in LISTS.items():
        (folder / name).write_text(written, encoding="utf-8")
    results = load_files(folder / "data", ANA, [(each, folder / each) for each in LISTS], LoadOptions(TODAY, unit="N"))
    assert [each.reason for each in results if each.status != "loaded"] == []
    return folder / "data"


@pytest.fixture
def own(home: Path, tmp_path: Path) -> Path:
    """Return a copy of it, to act on."""
    return shutil.copytree(home, tmp_path / "own")


def late(home: Path) -> Line:
    """Return the line of the late projects."""
    (found,) = [each for each in signal_tab.lines(look(home, today=TODAY)) if each.kind == KIND]
    return found


def test_tab_shows_a_line_that_says_what_why_whom_to_ask_and_when_it_fires(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, show="Signals", signal_kind="Late without blocker")
    assert not at.exception
    said = text(at)
    expected = (
        "Medium",
        "Late without blocker",
        "3 initiatives",
        "Ask Katrin Vogel (2), Nadia Rahman",
        "Fires when late",
    )
    assert [each for each in expected if each not in said] == []
    assert "Driver &lt;app&gt;" in markup(at)
    assert "signal=S-" in markup(at)
    shown = at.session_state[KEPT][1].values()
    counted = {each.name: each.value for each in shown if each.unit == "signals"}
    assert (counted["Medium"], counted["High"], counted["Silenced"]) == (3, 0, 0)
    db = look(home, today=TODAY)
    assert [each.name for each in shown if recompute(db, each) != each.value] == []


def test_filters_of_the_address_narrow_a_line_to_what_is_asked(screen: Screen, home: Path) -> None:
    said = text(screen(PAGE, home, show="Signals", signal_kind="Late without blocker", signal_ask="Katrin Vogel"))
    assert "2 of 3 initiatives" in said
    assert "Nadia Rahman" not in said.replace("Ask", "").partition("2 of 3")[2]
    assert "No signal matches these filters." in text(screen(PAGE, home, show="Signals", q="nothing says this"))


def test_list_without_a_signal_says_how_many_kinds_looked_or_that_nothing_is_loaded(
    screen: Screen, home: Path, own: Path, tmp_path: Path
) -> None:
    assert "No signal: no list is loaded" in text(screen(RISKS, home, show="Signals"))
    assert "No signal: no list is loaded" in text(screen(PAGE, tmp_path / "nothing", show="Signals"))
    path = tmp_path / "Risk register 2026-11-20.csv"
    path.write_text("Risk ID,Risk,Owner\nR-1,Rain,Ana Klein\n", encoding="utf-8")
    (result,) = load_files(own, ANA, [(path.name, path)], LoadOptions(TODAY, unit="N", table="risks"))
    assert result.status == "loaded", result.reason
    assert re.search(
        r"No signal\. \d+ kinds? looked at these lists\.|Fires when", text(screen(RISKS, own, show="Signals"))
    )


def test_panel_tells_members_threshold_settings_and_cells(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, show="Signals", signal=late(home).id)
    assert not at.exception
    said = text(at)
    expected = ("Carrier billing", "Shift forecast", "Fires when late by", "In Settings", "The cells it stands on",
                "Projects 2026-11-20.csv, D2", "on_track", "empty")  # fmt: skip
    assert [each for each in expected if each not in said] == []
    links = html.unescape(markup(at))
    assert 'data-page="Settings?q=An+initiative+is+late' in links
    assert "Answer_card?item=initiatives" in links
    assert "is no signal of this moment" in text(screen(PAGE, home, show="Signals", signal="S-0000000000"))


def test_record_shows_its_signals_in_one_line_each(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, q="Carrier billing")
    at.session_state["rows opened"] = 0
    at.run()
    assert not at.exception
    said = text(at)
    assert "Late without blocker : it was to finish" in said.replace("blocker:", "blocker :")
    assert f"signal={late(home).items[0]['id']}" in html.unescape(markup(at))
    at = screen(PAGE, home, q="Yard gates")
    at.session_state["rows opened"] = 0
    at.run()
    assert "Late without blocker" not in text(at)


def test_disagreement_is_given_read_and_taken_back_on_the_screen(screen: Screen, own: Path) -> None:
    line = late(own)
    at = screen(PAGE, own, show="Signals", signal=line.id)
    field = next(each for each in at.text_input if each.label.startswith("Why it is no problem"))
    field.set_value("no").run()
    send = next(each for each in at.button if each.label == "Silence it")
    send.click().run()
    assert "a sentence of 10 to 500 letters was expected" in text(at)
    next(each for each in at.text_input if each.label.startswith("Why it is no problem")).set_value(WHY).run()
    next(each for each in at.button if each.label == "Silence it").click().run()
    assert not at.exception
    assert {each["state"] for each in late(own).items} == {"silenced"}
    said = text(screen(PAGE, own, show="Signals", signal=line.id))
    assert WHY in said
    assert "Silenced" in said
    at = screen(PAGE, own, show="Signals", signal=line.id)
    assert [each.label for each in at.button if each.label == "Hear it again"] == ["Hear it again"]


def test_who_may_not_disagree_and_an_earlier_moment_offer_no_form(
    screen: Screen, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = late(home)
    assert "Go back to now to disagree" in text(screen(PAGE, home, show="Signals", signal=line.id, seq="2"))
    monkeypatch.setattr(guard, "local_actor", lambda: Actor("vera", frozenset({"viewer"}), verified=True))
    at = screen(PAGE, home, show="Signals", signal=line.id)
    assert not [each for each in at.button if each.label == "Silence it"]


def test_silenced_things_of_a_line_stand_last_with_who_and_why(screen: Screen, own: Path) -> None:
    disagree(own, ANA, late(own).items[0]["id"], WHY, today=TODAY)
    said = text(screen(PAGE, own, show="Signals", signal_kind="Late without blocker"))
    assert f"Silenced by ana: {WHY}" in said
    assert said.index("Fires when") < said.index("Silenced by ana")
    assert "Silenced by ana" not in text(
        screen(PAGE, own, show="Signals", signal_kind="Late without blocker", signal_state="Open")
    )
