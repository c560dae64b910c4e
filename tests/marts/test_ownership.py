"""Who owns what: each kind of thing while it is not over, each way of being owned, and figures that hold."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts import ownership
from marts.history import history
from marts.screens import of_rows
from tests.marts.company import TODAY, wrong

if TYPE_CHECKING:
    from tests.marts.company import Company


def things(company: Company, **chosen: Any) -> dict[str, str]:
    judge_names(company.db)
    return {row["thing"]: row["owner_state"] for row in ownership.listing(company.db, **chosen).rows}


@pytest.mark.parametrize(
    ("owner", "owned"),
    [
        ("Mara Okafor", "one_person_not_confirmed"),
        ("Mara", "name_not_known"),
        ("COO", "role"),
        ("IT", "team"),
        ("Steering Committee", "committee"),
        ("Mara Okafor / Piet Lind", "several_people"),
        ("Lorna Teague (Skyform)", "staff_of_a_vendor"),
        ("Nordtec GmbH", "vendor"),
        ("Skyform", "vendor"),  # by the vendor list: its words say nothing
        ("TBD", "placeholder"),
        ("", "nobody"),
    ],
)
def test_owner_text_says_how_a_thing_is_owned(company: Company, owner: str, owned: str) -> None:
    company.load("vendors", "vendor_id | vendor_name | relationship_owner\nV1 | SKYFORM | Jo Berg")
    company.load("systems", f"system_id | system_name | owner\nS1 | Trunkplan | {owner}")
    assert things(company, thing_kind=("System",)) == {"Trunkplan": owned}
    (row,) = ownership.listing(company.db, thing_kind=("System",)).rows
    assert row["owner_because"]
    assert row["owner_now"] == ("No owner yet" if owned in {"nobody", "placeholder"} else owner)


@pytest.mark.parametrize(
    ("table", "here", "over"),
    [
        ("systems", "system_id | lifecycle\nX | phase_out", "system_id | lifecycle\nX | end_of_life"),
        ("vendors", "vendor_name | status\nX | blocked", "vendor_name | status\nX | inactive"),
        ("contracts", "contract_id | end_date\nX | 2026-11-20", "contract_id | end_date\nX | 2026-11-19"),
        (
            "contracts",
            "contract_id | end_date | auto_renew\nX | 2026-11-19 | true",
            "contract_id | status | auto_renew\nX | terminated | true",
        ),
        ("initiatives", "initiative_id | status\nX | blocked", "initiative_id | status\nX | done"),
        (
            "initiatives",
            "initiative_id | actual_finish\nX | 2026-11-21",
            "initiative_id | actual_finish\nX | 2026-11-20",
        ),
        ("risks", "risk_id | status\nX | accepted", "risk_id | status\nX | closed"),
        ("risks", "risk_id | closed_on\nX | 2026-11-21", "risk_id | closed_on\nX | 2026-11-20"),
        (
            "decisions",
            "decision_id | question | status\nD | X | deferred",
            "decision_id | question | status\nD | X | decided",
        ),
        (
            "start",
            "start_line | line_kind | title\n1 | technology_bottleneck | X",
            "start_line | line_kind | title\n1 | technology_bottleneck | ",
        ),
    ],
)
def test_thing_needs_an_owner_until_it_is_over(company: Company, table: str, here: str, over: str) -> None:
    company.load(table, here)
    assert "X" in things(company)
    company.clear()
    company.load(table, over)
    assert things(company) == {}


def test_newest_list_rules_and_both_owners_are_shown(company: Company) -> None:
    company.load("systems", "system_id | system_name | owner\nS1 | Trunkplan | Jo Berg", as_of="2026-11-06")
    company.load(
        "systems",
        "system_id|system_name|owner|backup_owner|criticality\nS1|Trunkplan|Mara Okafor|Jo Berg|mission_critical",
    )
    judge_names(company.db)
    (row,) = ownership.listing(company.db).rows
    assert (row["owner"], row["backup_owner"], row["criticality"]) == ("Mara Okafor", "Jo Berg", "critical")
    assert (row["cell"], row["_cells"]["thing"]) == ("C5", "B5")
    told = history(company.db, *row["_item"])
    assert [(each.old, each.new) for each in told if each.column and each.column.name == "owner"] == [
        ("Jo Berg", "Mara Okafor")
    ]


def test_owner_said_here_is_the_owner_of_a_decision(full: Company) -> None:
    full.said("D-047", "defer", question="Renew Skyform?", owner="Mara Okafor", due_date="2026-12-01")
    judge_names(full.db)
    (row,) = ownership.listing(full.db, search="Renew Skyform").rows
    assert (row["owner_now"], row["owner_state"]) == ("Mara Okafor", "one_person_not_confirmed")


def test_headline_counts_each_way_and_every_figure_holds(full: Company) -> None:
    full.load("people", "person_id | full_name | active_to\n1 | J. Moreau | 2026-11-19\n2 | S. Haddad |")
    judge_names(full.db)
    kinds = ("Vendor", "Initiative", "Decision")
    assert [each.value for each in ownership.headline(full.db, thing_kind=kinds)] == [9, 3, 1, 4, 1]
    assert [each.value for each in ownership.unconfirmed(full.db)] == [2, 2]
    assert [row["thing"] for row in ownership.left(full.db).rows] == ["Carrier billing"]
    db = full.kept()
    for chosen in ({}, {"thing_kind": ("Decision",)}, {"owner_state": ("Nobody",)}, {"search": "portal"}):
        found = [*ownership.headline(db, **chosen), *ownership.unconfirmed(db, **chosen)]
        found += [*of_rows(ownership.listing(db, **chosen)), *of_rows(ownership.left(db, **chosen))]
        found += [point for each in ownership.by_kind(db, **chosen) for point in each.points]
        assert wrong(db, found) == []


def test_chart_counts_every_thing_once(full: Company) -> None:
    judge_names(full.db)
    points = [point for each in ownership.by_kind(full.db) for point in each.points]
    assert sum(int(str(each.value)) for each in points) == ownership.every(full.db).value


def test_unit_in_view_limits_the_things_but_not_who_people_are(company: Company) -> None:
    company.load("people", "person_id | full_name\n1 | Mara Okafor", unit="Group")
    company.load("systems", "system_id | system_name | owner\nS1 | Trunkplan | Mara Okafor", unit="North")
    company.load("systems", "system_id | system_name | owner\nS2 | Dockslot | Mara Okafor", unit="South")
    company.at(units=("North",))
    assert things(company) == {"Trunkplan": "one_person_confirmed"}


def test_day_that_is_not_known_makes_nobody_a_leaver(company: Company) -> None:
    company.load("people", "person_id | full_name | active_to\n1 | Mara Okafor | 2020-01-01")
    company.load("systems", "system_id | system_name | owner\nS1 | Trunkplan | Mara Okafor")
    assert things(company) == {"Trunkplan": "no_longer_here"}
    company.at(today=None)
    assert things(company) == {"Trunkplan": "one_person_confirmed"}
    company.at(today=min(TODAY, date(2020, 1, 1)))
    assert things(company) == {"Trunkplan": "one_person_confirmed"}


def test_nothing_loaded_is_nothing_owned(company: Company) -> None:
    assert (ownership.every(company.db).value, ownership.by_kind(company.db)) == (0, ())
