"""Who a name is: said in one act, undone in one, remembered for later files, and read by the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import acts
from acts.actor import Actor
from acts.person import is_acting, is_one_person, is_role, is_team
from acts.verify import verify
from marts import people
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA

if TYPE_CHECKING:
    from tests.acts.conftest import Company

SYSTEMS = """\
System name | Application Owner | Criticality
Trunkplan | COO | High
Palettenkonto | Okafor, Mara | High
Dockslot | IT Service Desk | Low
Carrier rates | H. Olsen | Low
"""


def owners(company: Company, day: str = "2026-11-20", as_of_seq: int | None = None) -> dict[str, tuple[Any, ...]]:
    db = acts.reading(company.home, today=date.fromisoformat(day), as_of_seq=as_of_seq)
    found = db.execute("select thing, owner_now, owner_state, owner_because from ownership").fetchall()
    return {row[0]: row[1:] for row in found}


def state(company: Company, thing: str, day: str = "2026-11-20") -> tuple[str, str]:
    name, owned, _ = owners(company, day)[thing]
    return name, owned


@pytest.fixture
def loaded(company: Company) -> Company:
    """Return a company that knows four systems and no people list."""
    assert company.load("systems.csv", SYSTEMS, table="systems").status == "loaded"
    return company


def test_name_is_one_person_once_somebody_says_so(loaded: Company) -> None:
    assert state(loaded, "Palettenkonto") == ("Okafor, Mara", "one_person_not_confirmed")
    seq = is_one_person(loaded.home, ANA, "Mara Okafor")
    name, owned, because = owners(loaded)["Palettenkonto"]
    assert (name, owned) == ("Mara Okafor", "one_person_confirmed")
    assert because == f"Okafor, Mara: one person, said ana in act {seq}"


def test_cell_that_says_nobody_yet_is_a_placeholder_and_an_empty_one_is_nobody(company: Company) -> None:
    company.load("s.csv", "System name | Application Owner\nFuel | TBD\nTacho | \nDocks | Jo Berg", table="systems")
    assert owners(company)["Fuel"] == ("No owner yet", "placeholder", "TBD: it stands where a name should")
    assert owners(company)["Tacho"] == ("No owner yet", "nobody", "the list names nobody")


def test_answer_is_undone_and_comes_back_when_the_undo_is_undone(loaded: Company) -> None:
    seq = is_one_person(loaded.home, ANA, "Mara Okafor")
    undone = loaded.undo(seq)
    assert state(loaded, "Palettenkonto")[1] == "one_person_not_confirmed"
    loaded.undo(undone)
    assert state(loaded, "Palettenkonto")[1] == "one_person_confirmed"


def test_answer_holds_for_the_next_files_and_at_an_earlier_act_it_was_not_given(loaded: Company) -> None:
    seq = is_one_person(loaded.home, ANA, "Mara Okafor")
    later = (
        "Decision ID | Question | Decision Owner | Due date\nD-1 | Which bank? | Mara OKAFOR <m@x.example> | 2026-12-01"
    )
    loaded.load("decisions.csv", later)
    assert state(loaded, "Which bank?") == ("Mara Okafor", "one_person_confirmed")
    assert owners(loaded, as_of_seq=seq - 1)["Palettenkonto"][1] == "one_person_not_confirmed"


def test_role_is_held_by_whoever_holds_it_on_the_day_of_reading(loaded: Company) -> None:
    assert state(loaded, "Trunkplan")[1] == "role"
    is_role(loaded.home, ANA, "COO", held_by="Helen Prior", from_date="2026-01-05")
    is_role(loaded.home, ANA, "coo", held_by="Mara Okafor", from_date="2026-12-01")
    assert state(loaded, "Trunkplan", "2026-01-04") == ("COO", "role")
    assert state(loaded, "Trunkplan", "2026-01-05") == ("Helen Prior", "one_person_confirmed")
    assert state(loaded, "Trunkplan", "2026-11-30") == ("Helen Prior", "one_person_confirmed")
    assert state(loaded, "Trunkplan", "2026-12-01") == ("Mara Okafor", "one_person_confirmed")


def test_later_answer_replaces_the_earlier_one(loaded: Company) -> None:
    is_role(loaded.home, ANA, "COO", held_by="Helen Prior", from_date="2026-01-05")
    team = is_team(loaded.home, ANA, "COO")
    assert state(loaded, "Trunkplan") == ("COO", "team")
    is_role(loaded.home, ANA, "COO", held_by="Mara Okafor", from_date="2026-11-20")
    assert state(loaded, "Trunkplan") == ("Mara Okafor", "one_person_confirmed")
    assert state(loaded, "Trunkplan", "2026-11-19") == ("COO", "role")  # what was said before the team is replaced
    loaded.undo(team)
    assert state(loaded, "Trunkplan", "2026-11-19") == ("Helen Prior", "one_person_confirmed")


def test_team_is_no_single_owner(loaded: Company) -> None:
    is_team(loaded.home, ANA, "IT Service Desk")
    assert state(loaded, "Dockslot") == ("IT Service Desk", "team")


def test_interim_acts_until_the_last_day_and_not_after(loaded: Company) -> None:
    is_acting(loaded.home, ANA, "H. Olsen", until_date="2026-11-30")
    assert state(loaded, "Carrier rates", "2026-11-30") == ("H. Olsen", "one_person_confirmed")
    name, owned, because = owners(loaded, "2026-12-01")["Carrier rates"]
    assert (name, owned) == ("H. Olsen", "no_longer_here")
    assert because.endswith("no longer acts for us since 1 Dec 2026")


def test_another_spelling_is_the_person_that_it_was_said_to_be(loaded: Company) -> None:
    is_one_person(loaded.home, ANA, "H. Olsen", held_by="Henrik Olsen")
    assert state(loaded, "Carrier rates") == ("Henrik Olsen", "one_person_confirmed")


PEOPLE = """\
Employee ID | Display Name | Work Email | Also Known As | Worker Type | Hire Date | Termination Date
1 | Mara Okafor | mara@x.example | mo; M. Okafor | Employee | 2019-01-01 |
2 | Henrik Olsen | ho@x.example | H. Olsen | Employee | 2019-01-01 | 2026-11-20
3 | IT Service Desk | desk@x.example | | Shared mailbox | 2019-01-01 |
"""


def test_people_list_confirms_by_name_mail_and_alias_and_knows_who_left(loaded: Company) -> None:
    load = loaded.load("people.csv", PEOPLE, table="people", unit="Group")
    assert load.status == "loaded", load.reason
    assert state(loaded, "Palettenkonto") == ("Mara Okafor", "one_person_confirmed")
    assert state(loaded, "Dockslot") == ("IT Service Desk", "team")
    assert state(loaded, "Carrier rates", "2026-11-20") == ("Henrik Olsen", "one_person_confirmed")
    assert state(loaded, "Carrier rates", "2026-11-21") == ("Henrik Olsen", "no_longer_here")
    loaded.load("more.csv", "System name | Application Owner\nFuel | MARA@x.example\nTacho | mo", table="systems",
                feed="more", unit="North")  # fmt: skip
    assert {state(loaded, "Fuel"), state(loaded, "Tacho")} == {("Mara Okafor", "one_person_confirmed")}


def test_holder_of_a_role_who_left_is_no_longer_here(loaded: Company) -> None:
    loaded.load("people.csv", PEOPLE, table="people")
    is_role(loaded.home, ANA, "COO", held_by="Henrik Olsen", from_date="2026-01-05")
    assert state(loaded, "Trunkplan", "2026-11-21") == ("Henrik Olsen", "no_longer_here")


@pytest.mark.parametrize("name", ["", "  ", "TBD", "n/a", "x" * 201])
def test_what_is_no_name_cannot_be_confirmed(company: Company, name: str) -> None:
    with pytest.raises(BadValueError, match="a name of 1 to 200 characters"):
        is_one_person(company.home, ANA, name)


def test_role_needs_one_person_and_a_day(company: Company) -> None:
    with pytest.raises(RuleError, match="the name of one person was expected"):
        is_role(company.home, ANA, "COO", held_by="Steering Committee", from_date="2026-01-05")
    with pytest.raises(BadValueError, match="one date such as"):
        is_role(company.home, ANA, "COO", held_by="Helen Prior", from_date="soon")
    with pytest.raises(RuleError, match="cannot be held by itself"):
        is_role(company.home, ANA, "COO", held_by="coo", from_date="2026-01-05")


def test_last_day_of_an_interim_is_not_before_the_first(company: Company) -> None:
    with pytest.raises(RuleError, match="not to be after the last"):
        is_acting(company.home, ANA, "Henrik Olsen", from_date="2026-12-02", until_date="2026-12-01")


def test_viewer_may_not_say_who_a_name_is(company: Company) -> None:
    with pytest.raises(NotAllowedError, match="needs the role"):
        is_team(company.home, Actor("eve", frozenset({"viewer"}), verified=True), "Ops desk")


def test_names_of_who_acted_and_who_decides_are_among_the_names(loaded: Company) -> None:
    db = acts.reading(loaded.home, today=date(2026, 11, 20))
    assert {row["name"]: row["uses"] for row in people.listing(db).rows} == {
        "COO": 1, "H. Olsen": 1, "IT Service Desk": 1, "Okafor, Mara": 1, "ana": 0,
    }  # fmt: skip


def test_replay_gives_the_same_names(loaded: Company) -> None:
    is_role(loaded.home, ANA, "COO", held_by="Helen Prior", from_date="2026-01-05")
    loaded.undo(is_team(loaded.home, ANA, "IT Service Desk"))
    _, broken = verify(loaded.home)
    assert broken == []
