"""The search: three letters find anything, what is likelier stands first, and a mistyped word is still understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marts import search
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

SYSTEMS = """system_id | system_name | owner | lifecycle | purpose
S-1 | Ledgerline ERP | Ana Sæther | active | Books
S-2 | Zürich Depot | | plan | Yard"""
INITIATIVES = """initiative_id | title | owner | status
I-10 | New ERP for all | Bo Ito | at_risk
I-1 | Depot 10 opens | | done"""
ITEMS = {
    "systems": SYSTEMS,
    "contracts": "contract_id | title | contract_owner | vendor_name\nC-7 | ERP licence | Bo Ito | Nordtec Systems",
    "vendors": "vendor_id | vendor_name | relationship_owner\nV-1 | Nordtec Systems | Bo Ito",
    "initiatives": INITIATIVES,
    "risks": "risk_id | title | owner\nR-1 | The depot may flood | Ana Sæther",
    "decisions": "decision_id | question | owner\nD-1 | Which ERP? | Bo Ito",
    "milestones": "milestone_id | name | initiative_id\nM-1 | ERP live | I-10",
    "people": "person_id | full_name | email | title\nP-1 | Ana Sæther | ana@x.example | Head of Yards",
}


@pytest.fixture(scope="module")
def lists(build: Company) -> Connection:
    """Return a company whose lists name things that are easily mixed up, as pages ask it."""
    build.clear()
    for table, sheet in ITEMS.items():
        build.load(table, sheet)
    return build.kept()


def names(db: Connection, text: str) -> list[str]:
    """Return the kinds and names that a text finds."""
    return [f"{each.kind}: {each.name}" for each in search.find(db, text=text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("I-10", "initiative: New ERP for all"),
        ("i10", "initiative: New ERP for all"),
        ("I-1", "initiative: Depot 10 opens"),  # the number itself stands before numbers that begin with it
        ("ledg", "system: Ledgerline ERP"),
        ("erp", "initiative: New ERP for all"),  # a contract and a milestone begin with it, but belong to something
        ("zur", "system: Zürich Depot"),
        ("ZÜRICH depot", "system: Zürich Depot"),
        ("depot zurich", "system: Zürich Depot"),  # words in any order
        ("edgerl", "system: Ledgerline ERP"),
        ("nordtek", "vendor: Nordtec Systems"),
        ("ana@x", "person: Ana Sæther"),
        ("bo ito", "person: Bo Ito"),
        ("flood", "risk: The depot may flood"),
        ("vendors-3", "file: vendors-3.xlsx, Sheet1"),
    ],
)
def test_what_is_meant_stands_first(lists: Connection, text: str, first: str) -> None:
    assert names(lists, text)[:1] == [first]


def test_what_is_over_stands_behind_what_goes_on(lists: Connection) -> None:
    assert names(lists, "depot")[-1] == "initiative: Depot 10 opens"


def test_hit_says_kind_owner_and_status(lists: Connection) -> None:
    hit = search.find(lists, text="New ERP")[0]
    assert (hit.number, hit.owner, hit.state, hit.is_over) == ("I-10", "Bo Ito", "at_risk", False)
    assert hit.item == ("initiatives", "initiatives of us", "I-10")


@pytest.mark.parametrize("text", ["", "e", " ", "?!", "zzzzzz", "' or true --"])
def test_too_little_or_unknown_finds_nothing(lists: Connection, text: str) -> None:
    assert names(lists, text) == []


def test_three_letters_find_every_item_of_every_list(lists: Connection) -> None:
    rows = [line for table, sheet in ITEMS.items() if table != "people" for line in sheet.split("\n")[1:]]
    numbers = [each.split(" | ")[0] for each in rows]
    assert len(numbers) == 9
    assert [each for each in numbers if each not in {hit.number for hit in search.find(lists, text=each[:3])}] == []


def test_item_is_found_again_by_its_address(lists: Connection) -> None:
    for hit in search.find(lists, text="erp"):
        assert search.find_item(lists, item=hit.item) == hit
        assert search.find_item(lists, item=(hit.item[0], "", hit.item[2].lower())) == hit
    assert search.find_item(lists, item=("risks", "", "R-99")) is None


def test_kinds_are_counted_with_their_rows(lists: Connection) -> None:
    found = search.kinds(lists)
    assert {each.name: each.value for each in found}["Systems"] == 2
    assert wrong(lists, found) == []


@settings(max_examples=40)
@given(text=st.text(max_size=12) | st.text(alphabet="erp '%_$-1\\", max_size=8))
def test_any_text_may_be_typed(lists: Connection, text: str) -> None:
    assert len(search.find(lists, text=text)) <= search.LIMIT
