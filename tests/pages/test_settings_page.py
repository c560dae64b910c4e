"""Settings on a screen: changed where they stand, refused in a sentence, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.setting import set_setting, values
from pages.parts import guard
from tests.pages.companies import ANA, TODAY, write_ledger
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGE = "pages/95_Settings.py"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the data folder of a company of its own, with one ledger that states its currency in a heading."""
    path = write_ledger(tmp_path)
    sheet = path.read_text().replace("Amount EUR", "Amount")
    path.write_text(sheet)
    options = LoadOptions(TODAY, unit="North", table="spend")
    assert load_files(tmp_path / "data", ANA, [(path.name, path)], options)[0].status == "loaded"
    return tmp_path / "data"


def test_a_change_on_the_screen_is_an_act_with_two_ways_back(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.text_input(key="set-time_zone-0").set_value("Europe/Berlin").run()
    assert not at.exception
    assert values(acts.reading(home))["time_zone"] == "Europe/Berlin"
    assert "Changed from default UTC, by" in text(at)
    at.button(key="default-time_zone").click().run()
    assert values(acts.reading(home))["time_zone"] == "UTC"
    at.button(key="undo-time_zone").click().run()
    assert values(acts.reading(home))["time_zone"] == "Europe/Berlin"
    at.button(key="undo-time_zone").click().run()
    assert not at.exception
    assert values(acts.reading(home))["time_zone"] == "UTC"
    assert at.text_input(key="set-time_zone-0").value == "UTC"


def test_a_value_that_does_not_fit_is_refused_in_a_sentence_and_changes_nothing(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.text_input(key="set-stale_days-0").set_value("a month").run()
    assert [each.value for each in at.error] == [
        'A feed is quiet after (days): "a month" was given, a number of days was expected.'
    ]
    assert values(acts.reading(home))["stale_days"] == "35"


def test_few_values_are_offered_as_a_choice(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    at.selectbox(key="set-amounts_are-0").set_value("gross").run()
    assert values(acts.reading(home))["amounts_are"] == "gross"


def test_a_feed_whose_files_do_not_say_takes_a_currency(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    (field,) = [each for each in at.text_input if each.label.startswith("Currency of")]
    field.set_value("GBP").run()
    assert acts.reading(home, today=TODAY).execute("select distinct currency_known from spend_current").fetchall() == [
        ("GBP",)
    ]


def test_who_may_not_change_settings_reads_them(screen: Screen, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_setting(home, ANA, "review_day", "Friday")
    monkeypatch.setattr(guard, "local_actor", lambda: Actor("vera", frozenset({"viewer"}), verified=True))
    at = screen(PAGE, home)
    assert not at.exception
    assert not [each for each in (*at.text_input, *at.selectbox) if each.label != "Find a setting"]
    assert "Changed from default Monday, by ana" in text(at)
    assert "Finance and the chair change settings." in text(at)


def test_an_earlier_act_shows_the_settings_of_then(screen: Screen, home: Path) -> None:
    set_setting(home, ANA, "review_day", "Friday")
    at = screen(PAGE, home, seq="1")
    assert not at.exception
    assert "go back to now" in text(at)
    assert "Friday" not in text(at)


def test_threshold_of_a_signal_says_what_it_changes_once(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "Projects 2026-11-20.csv"
    path.write_text(
        "Project ID,Project Name,Project Manager,Status,Finish,Baseline Finish,Blocker\n"
        "HGF-1,Driver app,Katrin Vogel,On track,2026-11-10,2026-11-10,\n",
        encoding="utf-8",
    )
    assert load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, unit="N"))[0].status == "loaded"
    at = screen(PAGE, tmp_path / "data", q="late from")
    assert [each.label for each in at.text_input if each.label.startswith("Days") or "late" in each.label]
    assert not [each for each in at.text_input if each.label == "Company name"]
    at.text_input(key="set-late_from_days-0").set_value("11").run()
    assert not at.exception
    (told,) = [each.value for each in at.success]
    assert "1 signal fewer (Driver app: late without blocker" in told
    at.run()
    assert not at.success
    at.button(key="undo-late_from_days").click().run()
    assert "more (Driver app: late without blocker" in at.success[0].value


def test_search_for_a_setting_that_does_not_exist_says_so(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, q="no setting says this")
    assert "No setting is called like that." in text(at)
    assert not [each for each in at.text_input if each.label == "Company name"]
