"""The names that stand where a person should: one row each, what they seem to be, and who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts import people
from marts.screens import of_rows
from schemas.exports import all_exports
from tests.marts.company import wrong

if TYPE_CHECKING:
    from tests.marts.company import Company


def names(company: Company) -> dict[str, dict[str, Any]]:
    judge_names(company.db)
    return {row["name"]: row for row in people.listing(company.db).rows}


REGISTERS = [
    (export, each)
    for export in all_exports().values()
    if not export.ledger
    for each in export.columns
    if each.kind.name == "person"
]


@pytest.mark.parametrize(("export", "column"), REGISTERS, ids=lambda each: each.name)
def test_name_in_every_column_for_people_is_found(company: Company, export: Any, column: Any) -> None:
    named = export.needed[0][0]
    company.load(export.name, f"{named} | {column.name}\nX | Mara Okafor")
    row = names(company)["Mara Okafor"]
    assert (row["uses"], row["places"]) == (1, f"{export.title}: {column.heading.lower()} 1")


def test_spellings_of_a_name_are_one_row(company: Company) -> None:
    company.load("systems", "system_id | owner | backup_owner\nS1 | Okafor, Mara | \nS2 | Mara Okafor | mara okafor")
    company.load("risks", "risk_id | owner\nR1 | Mara Okafor <mara@x.example>\nR2 | Mara Okafor")
    (row,) = names(company).values()
    assert (row["name"], row["uses"], row["proposed"], row["standing"]) == ("Mara Okafor", 5, "person", "not_confirmed")
    assert row["places"] == "Risk register: owner 2; Systems: owner 2; Systems: backup owner 1"
    assert people.places(company.db, name_key=row["name_key"]).count.value == 5


def test_owner_said_here_and_who_acted_are_names(company: Company) -> None:
    company.said("EK-1", "raise", question="Renew?", owner="Mara Okafor")
    company.db.execute("insert into acts (seq, who, act) values (1, 'ana', 'decide')")
    found = names(company)
    assert (found["Mara Okafor"]["uses"], found["ana"]["uses"]) == (1, 0)
    assert found["ana"]["places"] == "Signed in: did something here 1"


def test_undone_list_takes_its_names_along(company: Company) -> None:
    load = company.load("systems", "system_id | owner\nS1 | Mara Okafor")
    company.undo(load)
    assert names(company) == {}


@pytest.mark.parametrize(
    ("listed", "standing", "person"),
    [
        ("full_name\nMara Okafor", "on_the_people_list", "Mara Okafor"),
        ("full_name\nOkafor, Mara", "on_the_people_list", "Okafor, Mara"),
        ("first_name | last_name\nMara | Okafor", "on_the_people_list", "Mara Okafor"),
        ("full_name | aliases\nM. A. Okafor | mo; Mara Okafor", "on_the_people_list", "M. A. Okafor"),
        ("full_name | email\nMara | mara okafor", "on_the_people_list", "Mara"),
        ("full_name\nMara Okafor-Lind", "not_confirmed", None),
        ("person_id | full_name\n1 | Mara Okafor\n2 | Mara Okafor", "not_confirmed", None),
    ],
    ids=["name", "surname first", "two columns", "alias", "mail", "another", "two of that name"],
)
def test_people_list_confirms_whom_it_names_and_nobody_else(
    company: Company, listed: str, standing: str, person: str | None
) -> None:
    company.load("people", listed)
    company.load("systems", "system_id | owner\nS1 | Mara Okafor")
    row = names(company)["Mara Okafor"]
    assert (row["standing"], row["person"]) == (standing, person)


def test_two_of_one_name_are_said(company: Company) -> None:
    company.load("people", "person_id | full_name\n1 | Mara Okafor\n2 | Mara Okafor")
    company.load("systems", "system_id | owner\nS1 | Mara Okafor")
    assert names(company)["Mara Okafor"]["known_because"] == "the people list has 2 of that name"


@pytest.mark.parametrize(
    ("listed", "person"),
    [
        ("full_name | kind\nX Y | team", None),
        ("full_name | kind | employer_vendor\nX Y | vendor_staff | Nordtec", "X Y"),
        ("full_name | kind\nX Y | vendor_staff", "X Y"),
    ],
)
def test_people_list_says_what_stands_where_a_person_should(company: Company, listed: str, person: str | None) -> None:
    company.load("people", listed)
    company.load("systems", "system_id | owner\nS1 | X Y")
    assert names(company)["X Y"]["person"] == person


def test_newer_people_list_replaces_the_older_and_a_part_adds_to_it(company: Company) -> None:
    company.load("systems", "system_id | owner\nS1 | Mara Okafor\nS2 | Jo Berg\nS3 | Piet Lind")
    company.load("people", "person_id | full_name\n1 | Mara Okafor\n2 | Jo Berg", as_of="2026-11-06")
    company.load("people", "person_id | full_name\n2 | Jo Berg", as_of="2026-11-13")
    company.load("people", "person_id | full_name\n3 | Piet Lind", as_of="2026-11-14", partial=True)
    standing = {name: row["standing"] for name, row in names(company).items()}
    assert standing == {
        "Jo Berg": "on_the_people_list", "Mara Okafor": "not_confirmed", "Piet Lind": "on_the_people_list",
    }  # fmt: skip


def test_those_to_be_confirmed_come_most_used_first_and_without_placeholders(company: Company) -> None:
    company.load("systems", "system_id | owner\nS1 | Jo Berg\nS2 | Mara Okafor\nS3 | Mara Okafor\nS4 | TBD\nS5 | TBD")
    judge_names(company.db)
    assert [row["name"] for row in people.waiting(company.db).rows] == ["Mara Okafor", "Jo Berg"]


def test_every_figure_holds_whatever_is_chosen(full: Company) -> None:
    full.load("people", "person_id | full_name\n1 | J. Moreau")
    judge_names(full.db)
    db = full.kept()
    for chosen in ({}, {"standing": ("Not confirmed",)}, {"proposed": ("Role",)}, {"search": "okafor"}):
        found = [*people.headline(db, **chosen), *of_rows(people.listing(db, **chosen))]
        found += [*of_rows(people.waiting(db, **chosen)), *of_rows(people.confirmed_here(db, **chosen))]
        assert wrong(db, found) == []
    assert people.headline(db)[3].value == 1
    assert people.one_persons(db) == ("J. Moreau",)
