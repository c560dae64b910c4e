"""Leaving: a last day said here holds for every spelling of a name, and is undone as any act."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import acts
from acts.actor import Actor
from acts.leave import leave
from acts.person import is_one_person, is_role
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, Company

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """\
Employee ID | Display Name | Email | Last Day
E-1 | Mara Okafor | mara.okafor@hull.example |
E-2 | Henrik Olsen | h.olsen@hull.example | 2026-11-25
E-3 | Jo Berg | jo.berg@hull.example |
"""
SYSTEMS = """\
System name | Application Owner | Criticality
Trunkplan | Mara Okafor | High
Dockslot | mara.okafor@hull.example | High
Palettenkonto | COO | High
Carrier rates | Jo Berg | Low
Fuel cards | Ines Duarte | Low
"""
WHY = "HR said so on 18 November."


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company in which Mara Okafor, who holds the role COO, leaves on 30 November: read only."""
    company = _company(tmp_path_factory.mktemp("leaving"))
    is_role(company.home, ANA, "COO", held_by="Mara Okafor", from_date="2026-01-01")
    leave(company.home, ANA, "Okafor, Mara", "2026-11-30", reason=WHY)
    return company


@pytest.fixture
def loaded(tmp_path: Path) -> Company:
    """Return a company with a people list and systems, to act on."""
    return _company(tmp_path)


def _company(folder: Path) -> Company:
    (folder / "files").mkdir()
    company = Company(folder / "data", folder / "files")
    assert company.load("people.csv", PEOPLE, table="people").status == "loaded"
    assert company.load("systems.csv", SYSTEMS, table="systems").status == "loaded"
    return company


def owners(company: Company, day: str, as_of_seq: int | None = None) -> dict[str, tuple[Any, ...]]:
    db = acts.reading(company.home, today=date.fromisoformat(day), as_of_seq=as_of_seq)
    found = db.execute("select thing, owner_state, last_day, owner_because from ownership").fetchall()
    return {row[0]: row[1:] for row in found}


@pytest.mark.parametrize("thing", ["Trunkplan", "Dockslot", "Palettenkonto"])
def test_before_the_last_day_it_is_known_on_it_she_is_here_and_after_it_no_longer(said: Company, thing: str) -> None:
    state, last_day, because = owners(said, "2026-11-20")[thing]
    assert (state, last_day) == ("one_person_confirmed", date(2026, 11, 30))
    assert "leaves on 30 Nov 2026, said ana in act 4" in because
    assert owners(said, "2026-11-30")[thing][0] == "one_person_confirmed"
    state, _, because = owners(said, "2026-12-01")[thing]
    assert state == "no_longer_here"
    assert "left on 30 Nov 2026, said ana in act 4" in because


def test_others_and_earlier_moments_stay_as_they_were(said: Company) -> None:
    assert owners(said, "2026-12-01")["Carrier rates"][:2] == ("one_person_confirmed", None)
    assert owners(said, "2026-12-01", as_of_seq=3)["Trunkplan"][0] == "one_person_confirmed"


def test_the_last_word_holds_and_an_undo_takes_it_back(loaded: Company) -> None:
    first = leave(loaded.home, ANA, "Jo Berg", "2026-11-15", reason=WHY)
    second = leave(loaded.home, ANA, "jo.berg@hull.example", "2026-12-15", reason="She stays a month longer.")
    assert owners(loaded, "2026-11-20")["Carrier rates"][:2] == ("one_person_confirmed", date(2026, 12, 15))
    loaded.undo(second)
    assert owners(loaded, "2026-11-20")["Carrier rates"][0] == "no_longer_here"
    loaded.undo(first)
    assert owners(loaded, "2026-11-20")["Carrier rates"][:2] == ("one_person_confirmed", None)


def test_the_earlier_day_holds_whoever_says_it(loaded: Company) -> None:
    with pytest.raises(RuleError, match="the last day known is 25 Nov 2026 already"):
        leave(loaded.home, ANA, "Henrik Olsen", "2026-11-30", reason=WHY)
    leave(loaded.home, ANA, "Henrik Olsen", "2026-11-22", reason=WHY)
    (found,) = loaded.ask("select last_day from people_resolved where name_key = 'henrik olsen'")
    assert found == (date(2026, 11, 22),)


def test_a_name_that_no_people_list_has_is_one_person_once_she_leaves(loaded: Company) -> None:
    leave(loaded.home, ANA, "Ines Duarte", "2026-11-30", reason=WHY)
    assert owners(loaded, "2026-11-20")["Fuel cards"][0] == "one_person_confirmed"
    assert owners(loaded, "2026-12-01")["Fuel cards"][0] == "no_longer_here"


def test_another_spelling_said_here_leaves_with_her(loaded: Company) -> None:
    is_one_person(loaded.home, ANA, "COO", held_by="Jo Berg")
    leave(loaded.home, ANA, "Jo Berg", "2026-11-30", reason=WHY)
    assert owners(loaded, "2026-12-01")["Palettenkonto"][0] == "no_longer_here"


@pytest.mark.parametrize(
    ("name", "day", "reason", "says"),
    [
        ("IT Service Desk", "2026-11-30", WHY, "the name of one person was expected"),
        ("Nobody Known", "2026-11-30", WHY, "a name that stands in a list was expected"),
        ("Jo Berg", "end of month", WHY, "one date such as 2026-11-30"),
        ("Jo Berg", "2026-11-30", " ", "Write who says so"),
    ],
)
def test_what_cannot_be_meant_is_refused(said: Company, name: str, day: str, reason: str, says: str) -> None:
    with pytest.raises((RuleError, BadValueError), match=says):
        leave(said.home, ANA, name, day, reason=reason)


def test_the_same_day_again_is_no_news(said: Company) -> None:
    with pytest.raises(RuleError, match="act 4 says 30 Nov 2026 already"):
        leave(said.home, ANA, "Mara Okafor", "2026-11-30", reason=WHY)


def test_only_the_chair_says_so(said: Company) -> None:
    for role in ("it", "viewer"):
        with pytest.raises(NotAllowedError):
            leave(said.home, Actor("sam", frozenset({role}), verified=True), "Jo Berg", "2026-11-30", reason=WHY)
