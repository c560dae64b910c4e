"""Ownership: who owns what, and the names that nobody confirmed, each said in one click and undone in one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from pages.parts import guard
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/65_Ownership.py"
SYSTEMS = """\
System name,Application Owner
Trunkplan,COO
Dockslot,COO
Palettenkonto,Mara Okafor
Fuel Monitor,
"""
PEOPLE = "Employee ID,Display Name,Work Email\n1,Helen Prior,hp@x.example\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a company that knows four systems, and one person by a list."""
    for table, sheet in {"systems": SYSTEMS, "people": PEOPLE}.items():
        path = tmp_path / f"{table}.csv"
        path.write_text(sheet, encoding="utf-8")
        (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    return tmp_path / "data"


def owner(home: Path, thing: str) -> tuple[str, str]:
    query = f"select owner_now, owner_state from ownership where thing = '{thing}'"
    ((name, state),) = acts.reading(home, today=TODAY).execute(query).fetchall()
    return name, state


def asked(at: AppTest) -> list[str]:
    """Return the names that the page asks about, in order."""
    return [str(each.key).removeprefix("team ") for each in at.button if str(each.key).startswith("team ")]


def test_things_say_who_owns_them_and_on_how_many_names_they_rest(screen: Screen, home: Path) -> None:
    said = " ".join(text(screen(PAGE, home)).split())
    assert "Things to own 4 things" in said
    assert "1 thing rests on 1 name that nobody has confirmed yet." in said
    assert "Nobody" in said


def test_name_is_confirmed_in_one_click_and_undone_in_one(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="People")
    assert asked(at) == ["coo", "mara okafor"]  # the most used first
    at.button(key="one_person mara okafor").click().run()
    assert not at.exception
    assert at.success[0].value == "Mara Okafor is one person. This holds for later files too."
    assert asked(at) == ["coo"]
    assert owner(home, "Palettenkonto") == ("Mara Okafor", "one_person_confirmed")
    (undo,) = [each for each in at.button if str(each.key).startswith("undo-")]
    undo.click().run()
    assert asked(at) == ["coo", "mara okafor"]
    assert "Undone" in at.info[0].value
    assert owner(home, "Palettenkonto") == ("Mara Okafor", "one_person_not_confirmed")


def test_role_asks_who_holds_it_and_since_when(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="People")
    at.button(key="role coo").click().run()
    (holder,) = [each for each in at.selectbox if each.label == "Who holds it"]
    holder.select("Helen Prior")
    at.button(key="submit-name").click().run()
    assert "one date such as" in at.error[0].value
    assert owner(home, "Trunkplan")[1] == "role"
    at.date_input[0].set_value(date(2026, 1, 5))
    at.button(key="submit-name").click().run()
    assert at.success[0].value.startswith("COO is a role, held by Helen Prior since 5 Jan 2026.")
    assert owner(home, "Trunkplan") == ("Helen Prior", "one_person_confirmed")
    at.button(key="undo coo").click().run()  # also from the list of those confirmed here
    assert owner(home, "Trunkplan") == ("COO", "role")


def test_interim_asks_until_when_and_a_form_can_be_left(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="People")
    at.button(key="acting mara okafor").click().run()
    at.button(key="leave-name").click().run()
    assert not at.date_input
    at.button(key="acting mara okafor").click().run()
    at.date_input[0].set_value(date(2026, 11, 19))
    at.button(key="submit-name").click().run()
    assert "acts for us until 19 Nov 2026" in at.success[0].value
    assert owner(home, "Palettenkonto") == ("Mara Okafor", "no_longer_here")
    gone = screen(PAGE, home).dataframe[0].value
    assert list(gone["owner_now"]) == ["Mara Okafor"]


def test_viewer_sees_names_and_no_buttons(screen: Screen, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "current", lambda: Actor("eve", frozenset({"viewer"}), verified=True))
    at = screen(PAGE, home, look="People")
    assert not at.exception
    assert asked(at) == []
    assert "Names" in text(at)


def test_earlier_act_is_only_looked_at(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, look="People", seq="1")
    assert "Go back to now" in text(at)
    assert asked(at) == []


@pytest.mark.parametrize("look", ["Things", "People"])
@pytest.mark.parametrize("company", ["sample", "one feed", "empty"])
def test_both_looks_stand_on_every_company(screen: Screen, companies: dict[str, Path], company: str, look: str) -> None:
    at = screen(PAGE, companies[company], look=look)
    assert [each.value for each in (*at.exception, *at.error)] == []
    assert text(at)


def test_filters_of_the_address_limit_the_things(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["sample"], owner_state="Nobody", thing_kind="System")
    rows = at.dataframe[0].value
    assert set(rows["owner_state"]) == {"Nobody"}
    assert set(rows["thing_kind"]) == {"System"}
