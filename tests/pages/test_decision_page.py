"""The Decision queue: raise, decide and put off, with errors beside the form and a way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.decide import raise_decision
from acts.load import load_files
from acts.planned import LoadOptions
from pages.parts import guard
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/20_Decision_queue.py"
SHEETS = {
    "initiatives": "Project ID,Title,Status,Budget,Currency,Next decision\n"
    "P-1,Site move,Blocked,400000,EUR,D-1\nP-2,New racks,Blocked,100000,EUR,\n",
    "decisions": "Decision ID,Decision needed,Category,Decider,Status,Needed by,Unblocks\n"
    "D-1,Which site?,Sites,Mara Okafor,Open,2026-11-30,P-1\n",
    "decision_rights": "Domain,Decide,Limit,Currency\nSites,Mara Okafor,500000,EUR\nRacks,Site Committee,,\n",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a company with two open decisions, whose owners are the names that the forms suggest."""
    for owner in ("Mara Okafor", "Piet Lind"):
        raise_decision(tmp_path, ANA, question=f"What does {owner} need?", owner=owner, due_date="2026-11-30")
    return tmp_path


def newest(home: Path) -> tuple[object, ...]:
    query = "select question, owner, due_date, status, outcome from decision_queue order by said_in_act desc limit 1"
    (row,) = acts.reading(home, today=TODAY).execute(query).fetchall()
    return tuple(row)


def fill(at: AppTest, **said: object) -> AppTest:
    """Fill in the form that is open, by what its fields are called, and send it."""
    for label, value in said.items():
        (field,) = [
            each
            for each in (*at.text_input, *at.selectbox, *at.date_input)
            if each.label.startswith(label.replace("_", " "))
        ]
        field.set_value(value)
    (submit,) = [each for each in at.button if str(each.key).startswith("submit-")]
    return submit.click().run()


def opened(screen: Screen, home: Path, form: str, decision: str = "") -> AppTest:
    """Return the page with a form open."""
    at = screen(PAGE, home)
    if decision:
        at.selectbox(key="decision chosen").select(decision).run()
    return at.button(key=f"open-{form}").click().run()


def test_decision_is_raised_and_the_way_back_works(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home, "raise"), What_is="Renew Skyform?", Who="Mara Okafor", By_when=date(2026, 12, 4))
    assert at.success[0].value == "EK-3 is raised: Mara Okafor decides it by 4 Dec 2026."
    assert newest(home) == ("Renew Skyform?", "Mara Okafor", date(2026, 12, 4), "open", None)
    at.button(key="undo-3").click().run()
    assert newest(home)[0] == "What does Piet Lind need?"
    assert "Undone" in at.success[0].value


def test_decision_is_found_decided_and_gone_from_the_choice(screen: Screen, home: Path) -> None:
    at = opened(screen, home, "decide", "EK-1")
    fill(at, What_was="For one year", Who="Piet Lind", By_when=date(2026, 12, 11))
    assert at.success[0].value == "EK-1 is decided: For one year. Piet Lind carries it out by 11 Dec 2026."
    assert newest(home)[1:] == ("Piet Lind", date(2026, 12, 11), "decided", "For one year")
    assert [each[:4] for each in at.selectbox(key="decision chosen").options] == ["EK-2"]
    assert "1 decision" in text(at)


def test_decision_is_put_off_with_a_reason(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home, "defer", "EK-1"), New_date=date(2027, 1, 8))
    assert "with a reason" in at.error[0].value
    fill(at, Why="The offer is late")
    assert "put off: Mara Okafor decides it by 8 Jan 2027, because: The offer is late." in at.success[0].value
    assert newest(home)[2:4] == (date(2027, 1, 8), "deferred")


def test_error_stands_beside_the_form_and_keeps_what_was_typed(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home, "raise"), What_is="Renew Skyform?", By_when=date(2026, 12, 4))
    assert "the name of one person was expected" in at.error[0].value
    assert [each.value for each in at.text_input if each.label.startswith("What is")] == ["Renew Skyform?"]
    fill(at, Who="Mara Okafor", By_when=None)
    assert "one date such as" in at.error[0].value
    assert newest(home)[0] == "What does Piet Lind need?"


def test_form_that_is_left_does_nothing(screen: Screen, home: Path) -> None:
    at = opened(screen, home, "raise")
    at.button(key="leave-raise").click().run()
    assert [each.key for each in at.button if str(each.key).startswith("submit-")] == []


def test_nothing_chosen_is_said(screen: Screen, tmp_path: Path) -> None:
    at = screen(PAGE, tmp_path)
    at.button(key="open-decide").click().run()
    assert "Choose a decision first" in at.info[0].value


def test_viewer_sees_the_queue_and_no_form(
    screen: Screen, companies: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = Actor("eve", frozenset({"viewer"}), verified=True)
    monkeypatch.setattr(guard, "current", lambda: viewer)
    at = screen(PAGE, companies["sample"])
    assert "Open decisions" in text(at)
    assert [each.label for each in at.button if str(each.key).startswith("open-")] == []


def test_earlier_act_is_only_looked_at(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["sample"], seq="3")
    assert "Go back to now" in text(at)
    assert [each.label for each in at.button if str(each.key).startswith("open-")] == []


def test_page_begins_with_what_to_decide_and_says_who_may(screen: Screen, tmp_path: Path) -> None:
    for table, sheet in SHEETS.items():
        path = tmp_path / f"{table}.csv"
        path.write_text(sheet, encoding="utf-8")
        (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    said = " ".join(text(screen(PAGE, tmp_path / "data")).split())
    assert "Decide this one and €400 k of delayed work moves" in said
    assert "Nobody can unblock this yet: 1 initiative , New racks (no owner yet)" in said
    rights = " ".join(text(screen(PAGE, tmp_path / "data", look="Who may decide")).split())
    assert "Unclear who decides 1 line" in rights


def test_company_without_rights_is_told_what_would_show_them(screen: Screen, home: Path) -> None:
    assert "No decision rights are loaded yet" in text(screen(PAGE, home, look="Who may decide"))
