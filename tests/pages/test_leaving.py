"""Leaving on a screen: the last day is said, things are handed over in one click after a look, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

import acts
from acts.load import load_files
from acts.planned import LoadOptions
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """
from pages.parts import guard, leaving
leaving.show(guard.require("chair"))
"""
LISTS = {
    "systems": "System name,Application Owner\nTrunkplan,Mara Okafor\nDockslot,Mara Okafor\nFuel Monitor,Jo Berg\n",
    "people": "Employee ID,Display Name\n1,Mara Okafor\n2,Jo Berg\n",
}


@pytest.fixture
def at(tmp_path: Path, local: None, monkeypatch: pytest.MonkeyPatch) -> AppTest:  # noqa: ARG001 - sets the environment
    """Return the screen of a company with three systems and two people, with Mara Okafor chosen."""
    for table, sheet in LISTS.items():
        path = tmp_path / f"{table}.csv"
        path.write_text(sheet, encoding="utf-8")
        (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    found = AppTest.from_string(SCRIPT, default_timeout=60).run()
    return found.selectbox(key="leaving who").set_value("mara okafor").run()


def owners(at: AppTest, home: Path) -> dict[str, str]:
    assert not at.exception
    rows = acts.reading(home, today=TODAY).execute("select thing, owner_now from ownership").fetchall()
    return dict(rows)


def press(at: AppTest, label: str) -> AppTest:
    return next(each for each in at.button if each.label.startswith(label)).click().run()


def test_things_are_looked_at_handed_over_and_taken_back(at: AppTest, tmp_path: Path) -> None:
    home = tmp_path / "data"
    assert "What rests on Mara Okafor" in text(at)
    at.selectbox(key="all to 0").set_value("Jo Berg").run()
    at = press(at, "Show what it would do")
    assert owners(at, home)["Trunkplan"] == "Mara Okafor"
    at.text_input(key="reassign why").set_value("Mara leaves.").run()
    at = press(at, "Reassign 2 things")
    assert owners(at, home) == {"Trunkplan": "Jo Berg", "Dockslot": "Jo Berg", "Fuel Monitor": "Jo Berg"}
    assert "2 things have a new owner here" in " ".join(each.value for each in at.success)
    at = press(press(at, "Undo act"), "Yes, undo act")
    assert owners(at, home)["Dockslot"] == "Mara Okafor"


def test_last_day_is_said_and_a_missing_one_is_asked_for(at: AppTest, tmp_path: Path) -> None:
    at.text_input(key="who says 0").set_value("HR").run()
    at = press(at, "Leaves on that day")
    assert "Last day" in text(at)
    at.date_input(key="last day 0").set_value(TODAY).run()
    at = press(at, "Leaves on that day")
    db = acts.reading(tmp_path / "data", today=TODAY)
    assert db.execute("select person, last_day from people_leaving").fetchall() == [("Mara Okafor", TODAY)]
