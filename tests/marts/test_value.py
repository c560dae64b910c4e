"""How firmly value is named: by links, goals, key results and the initiatives of spend; unknown without lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

LINKS = """target_kind|target_id|goal_id|kr_id|metric_id|expected_change|measured|confirmed_by
vendor | V1 | G1 | | | | |
vendor | Second Ltd | | K1 | | | |
vendor | V3 | | | Hours of outage | -50 % | -20 % | Ada Falk
vendor | V4 | | | Hours of outage | -50 % | +20 % | Ada Falk
vendor | V5 | | | Hours of outage | -50 % | not yet | Ada Falk
vendor | V6 | | | Hours of outage | -50 % | -20 % |
vendor | Unlisted e.K. | | | Price | 3 percent | |
contract | C7 | | K2 | | | | Ada Falk
system | S1 | G2 | | | | |
cost_centre | CC9 | | K1 | | | |
category | Hosting | G9 | | | | |
 | Lonely | G1 | | | | |
 | Twice | G1 | | | | |"""


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company that names the value of some things."""
    found = build
    found.clear()
    found.set("reporting_currency", "EUR")
    vendors = "\n".join(f"V{n} | {name} Ltd" for n, name in enumerate(
        ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"), start=1
    ))  # fmt: skip
    found.load("vendors", f"vendor_id | vendor_name\n{vendors}")
    found.load(
        "contracts",
        """contract_id|vendor_id|title|annual_value|currency|end_date|auto_renew
        C7 | V7 | Big one | 9 | EUR | 2027-06-30 | false
        C8 | V7 | Small one | 1 | EUR | 2027-06-30 | false
        C1 | V1 | Of the first | 1 | EUR | 2027-06-30 | false""",
    )
    found.load("systems", "system_id | system_name\nS1 | Portal\nS2 | Lonely\nS3 | Twice")
    found.load("goals", "goal_id | title | status\nG1 | Grow |\nG2 | Save |\nG3 | Given up | dropped")
    found.load(
        "key_results",
        "kr_id|goal_id|goal_title|name|baseline|target|current|direction\nK1 | | Save | Tools | 20 | 10 | 20 |\n"
        "K2 | G4 | | Calls | 420 | 200 | 305 |\nK3 | G5 | | Hours | | 4 | 6 |",
    )
    found.load(
        "initiatives",
        "initiative_id|title|goal_id|status\nI1 | Serves growth | G1 |\nI2 | Serves saving | Save |\n"
        "I3 | Lost goal | G8 |\nI4 | No goal | |\nI5 | Twice | |\nI6 | Moved | G4 | ",
    )
    found.load("value_links", LINKS)
    found.load(
        "spend",
        """period|vendor_name|amount|currency|cost_centre|gl_name|initiative_id
        2026-10 | Eighth Ltd | 50 | EUR | CC1 | Hosting | I2
        2026-10 | Eighth Ltd | 50 | EUR | CC2 | Travel |
        2026-10 | Ninth Ltd | 49 | EUR | CC3 | Travel | Serves saving
        2026-10 | Ninth Ltd | 51 | EUR | CC9 | Travel |
        2026-10 | Unlisted e.K. | 9 | EUR | CC9 | Travel |""",
    )
    judge_names(found.db)
    return found


@pytest.fixture(scope="module")
def found(made: Company) -> dict[tuple[str, str], dict[str, Any]]:
    """Return how firmly the value of each thing is named."""
    return strengths(made.kept())


def strengths(db: Connection) -> dict[tuple[str, str], dict[str, Any]]:
    rows = select(db, "select * from value_strength")
    return {(row["subject_type"], row["subject_id"].removeprefix("vendors of us: ")): row for row in rows}


@pytest.mark.parametrize(
    ("vendor", "strength"),
    [
        ("V1", 1), ("V2", 2), ("V3", 3), ("V4", 2), ("V5", 2), ("V6", 2), ("V7", 3), ("V8", 2), ("V9", 0), ("V10", 0),
        ("name unlisted e k", 2),
    ],
)  # fmt: skip
def test_value_of_a_vendor_is_named_by_a_link_its_largest_contract_or_most_of_its_spend(
    found: dict[tuple[str, str], dict[str, Any]], vendor: str, strength: int
) -> None:
    assert found["vendor", vendor]["strength"] == strength


def test_initiative_is_as_strong_as_its_goal_and_never_confirmed_by_the_goal_alone(
    found: dict[tuple[str, str], dict[str, Any]],
) -> None:
    own = {key: row["strength"] for (kind, key), row in found.items() if kind == "initiative"}
    assert own == {"I1": 1, "I2": 2, "I3": 0, "I4": 0, "I5": 0, "I6": 2}
    assert found["initiative", "I6"]["because"] == (
        "it serves the goal G4, measured by Calls, which has moved; nobody confirmed that it was this"
    )
    assert found["initiative", "I3"]["because"] == "it names the goal G8, which is on no list of goals"


def test_other_things_are_named_by_links_and_by_what_they_belong_to(
    found: dict[tuple[str, str], dict[str, Any]],
) -> None:
    assert {key: found[key]["strength"] for key in (
        ("contract", "C1"), ("contract", "C7"), ("contract", "C8"), ("system", "S1"), ("cost_centre", "CC9"),
        ("cost_centre", "CC1"), ("cost_centre", "CC2"), ("category", "Hosting"), ("category", "Travel"),
    )} == {
        ("contract", "C1"): 1, ("contract", "C7"): 3, ("contract", "C8"): 0, ("system", "S1"): 1,
        ("cost_centre", "CC9"): 2, ("cost_centre", "CC1"): 2, ("cost_centre", "CC2"): 0, ("category", "Hosting"): 2,
        ("category", "Travel"): 0,
    }  # fmt: skip


def test_link_without_a_kind_names_the_one_thing_of_that_name_and_of_two_neither(
    found: dict[tuple[str, str], dict[str, Any]],
) -> None:
    assert (found["system", "S2"]["strength"], found["system", "S3"]["strength"]) == (1, 0)


def test_what_is_named_says_why_and_where(found: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = found["vendor", "V3"]
    assert row["because"] == (
        "a value link names Hours of outage, expected: -50 %, measured: -20 %, confirmed by Ada Falk"
    )
    assert {each["column_name"] for each in row["cells"]} == {"target_id", "expected_change", "measured"}
    assert found["vendor", "V8"]["because"].startswith("50 percent of its spend names I2: it serves the goal Save")


def test_how_much_of_the_spend_must_serve_is_a_setting(made: Company) -> None:
    act = made.set("value_linked_share", "0.49")
    changed = strengths(made.kept())
    made.undo(act)
    assert changed["vendor", "V9"]["strength"] == 2


def test_without_goals_and_links_it_is_unknown(made: Company) -> None:
    made.clear()
    made.load("vendors", "vendor_id | vendor_name\nV1 | First Ltd")
    made.load("initiatives", "initiative_id | title\nI1 | Plan")
    found = strengths(made.kept())
    assert {row["strength"] for row in found.values()} == {None}
    assert found["vendor", "V1"]["because"] == "no list of goals, key results or value links is loaded"
