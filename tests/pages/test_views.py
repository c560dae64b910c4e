"""Views are saved where the list stands, and open it again with its filters and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.view import save_view
from marts.figure import Detail
from marts.saved import Wanted, find, saved
from pages.parts import columns, guard
from tests.pages.companies import ANA, TODAY
from tests.pages.test_columns import PROJECTS
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/40_Initiatives.py"
BEN = Actor("ben", frozenset({"analyst"}), verified=True)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the data folder of a company with one list, which ben looks at."""
    path = tmp_path / "Projects 2026-11-20.csv"
    path.write_text(PROJECTS, encoding="utf-8")
    (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason
    monkeypatch.setattr(guard, "local_actor", lambda: BEN)
    return tmp_path / "data"


def save(at: AppTest, name: str, *, shared: bool = False) -> AppTest:
    (field,) = [each for each in at.text_input if each.label.startswith("Save what")]
    field.set_value(name)
    (toggle,) = at.toggle
    toggle.set_value(shared)
    (button,) = [each for each in at.button if each.label == "Save the view"]
    return button.click().run()


def test_a_view_keeps_filters_and_columns_and_stands_on_its_page(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, attention="Blocked")
    at.multiselect(key=columns.CHOSEN).set_value(["Initiative", "Other: Steering note"]).run()
    at = save(at, "Blocked with notes", shared=True)
    assert not at.exception
    assert "Blocked with notes" in text(at)
    view = find(acts.reading(home), "blocked with notes", who="somebody")
    assert (view.saved_by, view.is_shared, view.wanted.page) == ("ben", True, "Initiatives")
    assert view.wanted.rows.columns == ("subject", "other:Steering note")
    assert [each.value for each in view.wanted.rows.where if each.column == "attention"] == [("blocked",)]
    assert "Blocked with notes" not in text(screen("pages/45_Risks.py", home))


def test_a_view_without_a_name_is_refused_in_a_sentence(screen: Screen, home: Path) -> None:
    at = save(screen(PAGE, home), " ")
    assert "a name of 1 to 80 characters was expected" in at.error[0].value
    assert saved(acts.reading(home), who="ben") == ()


def test_a_private_view_of_somebody_else_is_not_shown_and_a_shared_one_cannot_be_removed(
    screen: Screen, home: Path
) -> None:
    save_view(home, ANA, "Private of Ana", Wanted("Initiatives", {}, Detail("initiative_portfolio")))
    save_view(home, ANA, "Shared by Ana", Wanted("Initiatives", {}, Detail("initiative_portfolio")), shared=True)
    at = screen(PAGE, home)
    assert "Private of Ana" not in text(at)
    assert "Shared by Ana" in text(at)
    assert [each for each in at.button if each.label == "Remove"] == []


def test_one_s_own_view_is_removed_on_the_screen(screen: Screen, home: Path) -> None:
    at = save(screen(PAGE, home), "Mine")
    at.button(key="remove view Mine").click().run()
    assert not at.exception
    assert saved(acts.reading(home), who="ben") == ()


def test_a_viewer_opens_views_and_saves_none(screen: Screen, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_view(home, ANA, "Shared by Ana", Wanted("Initiatives", {}, Detail("initiative_portfolio")), shared=True)
    monkeypatch.setattr(guard, "local_actor", lambda: Actor("vera", frozenset({"viewer"}), verified=True))
    at = screen(PAGE, home)
    assert "Shared by Ana" in text(at)
    assert [each for each in at.button if each.label == "Save the view"] == []
