"""The answer card: every fact of a thing with its cell, what is not known said, and every figure recomputed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts.answer_card import UnknownItemError, asked_card, card
from marts.answer_card_told import figures, words
from marts.search import find_item
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.answer_card_told import Card, Fact, Part
    from marts.sql import Connection
    from tests.marts.company import Company

MINUS = "\N{MINUS SIGN}"
INITIATIVES = """initiative_id|title|owner|status|budget|actual_cost|currency|blocker|blocker_since|waiting_on|\
vendor_ids|system_ids|forecast_finish
I-1|New ERP|Bo Ito|{}|400000|450000|EUR|Sign-off is missing|2026-10-21|Nordtec|V-1|S-1; S-9|2027-02-01
I-2|Retire the old ERP||not_started||||||I-1||S-1|"""
CONTRACTS = """contract_id|title|contract_owner|vendor_id|end_date|notice_days|auto_renew|annual_value|currency|status
C-1|ERP licence|Bo Ito|V-1|2026-12-31|30|true|120000|EUR|active"""
SYSTEMS = """system_id|system_name|owner|lifecycle|criticality|vendor_id|contract_id|annual_cost|currency
S-1|Ledgerline|Ana Roth|active|mission_critical|V-1|C-1|90000|EUR"""
RISKS = """risk_id|title|owner|likelihood|consequence|treatment_due|initiative_ids
R-1|Go-live may slip|Bo Ito|4|4|2026-11-01|I-1"""
DECISIONS = """decision_id|question|owner|status|due_date|unblocks
D-1|Keep Nordtec?|Ana Roth|open|2026-11-08|I-1
D-0|Which tool?|Ana Roth|decided|2026-01-08|I-1"""
PEOPLE = """person_id|full_name|title|manager|active_to
P-1|Bo Ito|Head of ERP|Ana Roth|
P-2|Gone Girl|Planner||2026-01-31"""
ITEMS = {
    "systems": SYSTEMS,
    "contracts": CONTRACTS,
    "vendors": "vendor_id|vendor_name|relationship_owner|criticality\nV-1|Nordtec|Ana Roth|critical",
    "risks": RISKS,
    "decisions": DECISIONS,
    "milestones": "milestone_id|name|initiative_id|owner|forecast_date\nM-1|Go-live|I-1|Bo Ito|2026-12-01",
    "people": PEOPLE,
}


@pytest.fixture(scope="module")
def lists(build: Company) -> Connection:
    """Return a company in which everything hangs together; a review was held before its newest list."""
    build.clear()
    build.load("initiatives", INITIATIVES.format("at_risk"), as_of="2026-11-06")
    for table, sheet in ITEMS.items():
        build.load(table, sheet)
    build.db.execute(f"insert into reviews values ({build.seq}, '2026-11-13 09:00:00', 'ana', null, '2026-11-13')")
    build.load("initiatives", INITIATIVES.format("blocked"))
    build.seq += 1
    build.db.execute(
        "insert into corrections by name select ? as seq, 'risks' as table_name, 'risks of us' as feed, "
        "'R-1' as item_key, 'Go-live may slip' as subject, 'owner' as column_name, 'Ana Roth' as value, "
        "'Bo Ito' as source_text, 'Bo Ito' as source_value, 5 as load_id, 5 as source_row, 'C5' as cell, "
        "'she took it over' as reason, timestamp '2026-11-18 09:00:00' as said_at, 'ana' as said_by",
        [build.seq],
    )
    return build.kept()


def made(db: Connection, table: str, key: str) -> Card:
    """Return the card of a thing."""
    found = card(db, item=(table, "", key))
    assert found is not None
    return found


def fact(card: Card, label: str) -> Fact:
    """Return a fact of a card."""
    return next(each for each in card.facts if each.label == label)


def part(card: Card, title: str) -> Part:
    """Return the part of a card whose title begins so."""
    return next(each for each in card.parts if each.title.startswith(title))


def told(part: Part) -> list[str]:
    """Return the lines of a part without what is beside them."""
    return [words(each.text) for each in part.entries]


def test_card_answers_in_one_sentence(lists: Connection) -> None:
    said = words(made(lists, "initiatives", "I-1").says)
    assert said == (
        "Blocked for 30 days: Sign-off is missing. Bo Ito answers for it. "
        "Decision pending: D-1 by Ana Roth, due 8 Nov 2026, which is past."
    )


def test_owner_says_how_sure_and_in_which_cell(lists: Connection) -> None:
    found = fact(made(lists, "initiatives", "I-1"), "Owner")
    assert words(found.text) == "Bo Ito"
    assert words(found.because) == "Head of ERP; on the people list"
    assert found.place == "initiatives-9.xlsx, Sheet1, C5"
    nobody = fact(made(lists, "initiatives", "I-2"), "Owner")
    assert (words(nobody.text), words(nobody.because), nobody.tone) == ("No owner yet", "the list names nobody", "off")
    unsure = fact(made(lists, "systems", "S-1"), "Owner")
    assert unsure.tone == "risk"
    assert "confirmed by nobody" in words(unsure.because)


def test_what_was_corrected_here_stands_beside_what_the_list_says(lists: Connection) -> None:
    found = made(lists, "risks", "R-1")
    assert words(fact(found, "Owner").text) == "Ana Roth"
    assert words(fact(found, "Owner").because).startswith("corrected here, see below")
    assert told(part(found, "Corrected here")) == ["Owner: Ana Roth"]
    assert "The list says: Bo Ito (C5)" in words(part(found, "Corrected here").entries[0].soft)


def test_status_says_since_which_list(lists: Connection) -> None:
    found = fact(made(lists, "initiatives", "I-1"), "Status")
    assert words(found.because).startswith("so since the list of 13 Nov 2026")


def test_what_changed_since_the_review_has_its_cells(lists: Connection) -> None:
    found = part(made(lists, "initiatives", "I-1"), "Changed since the review of 13 Nov 2026")
    assert told(found) == ["Now blocked (was at risk)", "Go-live may slip: owner now Ana Roth (was Bo Ito)"]
    assert "D5 → D5" in words(found.entries[0].soft)


def test_money_says_which_money_it_is(lists: Connection) -> None:
    found = part(made(lists, "initiatives", "I-1"), "Money")
    assert told(found)[:3] == ["Budget €400 k", "Actual cost €450 k", f"Budget less actual cost {MINUS}€50.0 k"]
    assert fact(made(lists, "initiatives", "I-1"), "Money").tone == "risk"
    assert told(part(made(lists, "vendors", "V-1"), "Money")) == ["Contracts, a year €120 k"]
    assert words(fact(made(lists, "risks", "R-1"), "Money").text) == "Unknown"


@pytest.mark.parametrize(
    ("table", "key", "title", "lines"),
    [
        ("initiatives", "I-1", "Decisions pending", ["D-1 Keep Nordtec?"]),
        ("initiatives", "I-1", "Milestones", ["Go-live"]),
        ("initiatives", "I-1", "Risks", ["Go-live may slip"]),
        ("initiatives", "I-1", "It depends on", ["Ledgerline", "Nordtec"]),
        ("initiatives", "I-1", "What depends on it", ["I-2 Retire the old ERP"]),
        ("systems", "S-1", "Contracts", ["ERP licence"]),
        ("systems", "S-1", "Decisions pending", ["D-1 Keep Nordtec?"]),
        ("systems", "S-1", "What depends on it", ["I-1 New ERP", "I-2 Retire the old ERP"]),
        ("vendors", "V-1", "What depends on it", ["I-1 New ERP", "Ledgerline"]),
        ("decisions", "D-1", "What waits for it", ["I-1 New ERP"]),
        ("risks", "R-1", "What it would hit", ["I-1 New ERP"]),
        ("milestones", "M-1", "It depends on", ["I-1 New ERP"]),
        ("people", "bo ito", "Owns", ["I-1 New ERP", "ERP licence"]),
        ("people", "bo ito", "Milestones to reach", ["Go-live"]),
        ("people", "ana roth", "Decides", ["D-1 Keep Nordtec?"]),
        ("loads", "9", "Records", ["Read: 2", "Loaded: 2", "Set aside: 0", "Not data: 0"]),
    ],
)
def test_card_names_what_belongs_to_it(lists: Connection, table: str, key: str, title: str, lines: list[str]) -> None:
    assert told(part(made(lists, table, key), title)) == lines


def test_what_is_not_known_is_said(lists: Connection) -> None:
    found = " ".join(made(lists, "initiatives", "I-1").unknown)
    assert "forecast cost" in found
    assert "s-9" in found  # a system that no list has
    assert "owner" in made(lists, "initiatives", "I-2").unknown[0]


def test_person_who_left_is_no_longer_here(lists: Connection) -> None:
    found = fact(made(lists, "people", "gone girl"), "How sure")
    assert (words(found.text), found.tone) == ("No longer here", "off")


@pytest.mark.parametrize(
    "item", ["initiatives I-1", "systems S-1", "vendors V-1", "contracts C-1", "risks R-1", "decisions D-1",
             "milestones M-1", "people bo ito", "people ana roth", "loads 9", "loads 2"]
)  # fmt: skip
def test_every_figure_is_what_its_evidence_gives(lists: Connection, item: str) -> None:
    stated = figures(made(lists, *item.split(" ", 1)))
    assert stated
    assert wrong(lists, stated) == []


def test_what_no_list_has_is_said_in_a_sentence(lists: Connection) -> None:
    assert card(lists, item=("risks", "", "R-9")) is None
    with pytest.raises(UnknownItemError, match='No list of risks has "R-9" at this moment'):
        asked_card(lists, table="risks", key="R-9")
    with pytest.raises(UnknownItemError, match="TABLE is one of initiatives, systems"):
        asked_card(lists, table="spend", key="1")


def test_money_is_that_of_the_own_things_where_two_units_give_the_same_number(build: Company) -> None:
    build.clear()
    sheet = (
        "initiative_id|title|owner|status|budget|currency\nI-1|{}|{}|on_track|{}|EUR\nI-2|{}|Bo Ito|on_track|7000|EUR"
    )
    twice = "\nI-2|Less paper, later|Bo Ito|on_track|300|EUR"  # records with one number in one list both stand
    build.load("initiatives", sheet.format("New ERP", "Bo Ito", 40000, "Less paper") + twice, unit="north")
    build.load("initiatives", sheet.format("New yard", "Ana Roth", 900000, "Less noise"), unit="south")
    found = made(build.kept(), "people", "bo ito")
    assert told(part(found, "Money")) == ["Budget answered for €54.3 k"]
    assert wrong(build.kept(), figures(found)) == []


def test_role_that_ended_is_told_as_the_search_tells_it(build: Company) -> None:
    build.clear()
    build.load("people", "person_id|full_name|kind|active_to\nP-1|Depot Desk|role|2026-01-31\nP-2|Bo Ito||2026-01-31")
    build.load("risks", "risk_id|title|owner\nR-1|Flood|Depot Desk\nR-2|Fire|Bo Ito")
    db = build.kept()
    for name in ("depot desk", "bo ito"):
        hit = find_item(db, item=("people", "", name))
        assert hit is not None
        says_gone = words(fact(made(db, "people", name), "How sure").text) == "No longer here"
        assert (hit.is_over, says_gone) == ((name == "bo ito"),) * 2


def test_without_a_review_there_is_nothing_to_compare_with(full: Company) -> None:
    found = made(full.kept(), "initiatives", "I-1")
    assert part(found, "Changed").empty == "No review was held yet: there is nothing to compare with."
