"""A system, its supplier and the contract with it are one thing where one person owns them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names
from marts import key_people
from marts.screens import of_rows
from marts.sql import select
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

PEOPLE = "full_name | kind | function | title\nAda Falk | person | IT | Head\nBen Ode | person | IT | Analyst"
SYSTEMS = """system_id | system_name | owner | backup_owner | vendor_name | criticality | business_function
S1 | Palletrix WMS | Ada Falk | | Palletrix WMS Ltd | mission_critical | Warehouse
S2 | Payslips | Ben Ode | | Wagepoint Ltd | mission_critical | Payroll
S3 | Timesheets | Ada Falk | | Wagepoint Ltd | mission_critical | Time"""
VENDORS = """vendor_id | vendor_name | relationship_owner | criticality
V1 | Palletrix WMS Ltd | Ada Falk | critical
V2 | Wagepoint Ltd | Ada Falk | critical
V3 | Gritstone Ltd | Ben Ode | critical"""
CONTRACTS = """contract_id | title | vendor_name | contract_owner | status | critical_function
C1 | Warehouse platform | Palletrix WMS Ltd | Ada Falk | active | Picking
C2 | Road salt | Gritstone Ltd | Ben Ode | active | Winter service
C3 | Wages | Wagepoint Ltd | Ben Ode | active | Wages"""


@pytest.fixture(scope="module")
def asked(build: Company) -> Connection:
    """Return a company in which one person owns a system with its supplier and contract, and shares another one."""
    build.clear()
    for table, text in (("people", PEOPLE), ("systems", SYSTEMS), ("vendors", VENDORS), ("contracts", CONTRACTS)):
        build.load(table, text)
    judge_names(build.db)
    return build.kept()


def test_a_relation_counts_once_where_one_person_owns_all_of_it(asked: Connection) -> None:
    rows = select(asked, "select person, critical, critical_things from key_people order by person")
    assert {row["person"]: (row["critical"], row["critical_things"]) for row in rows} == {
        # Not Palletrix and its contract; but Wagepoint, which matters to Ben as well.
        "Ada Falk": (3, "Palletrix WMS; Timesheets; Wagepoint Ltd"),
        # Not the contract on road salt, whose supplier is his; but that on wages, whose systems are not all his.
        "Ben Ode": (3, "Gritstone Ltd; Payslips; Wages"),
    }


def test_every_figure_holds(asked: Connection) -> None:
    assert wrong(asked, [*of_rows(key_people.listing(asked)), *key_people.headline(asked)]) == []


def test_functions_of_such_a_contract_are_no_further_ones(asked: Connection) -> None:
    rows = select(asked, "select person, functions, functions_all, names from concentration_people order by person")
    assert [(row["person"], row["functions"], row["functions_all"]) for row in rows] == [
        ("Ada Falk", 2, 5), ("Ben Ode", 3, 5),
    ]  # fmt: skip
    assert rows[0]["names"] == ["Time", "Warehouse"]
