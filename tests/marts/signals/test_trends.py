"""The signal on spend that rises with no value named: it fires on true rises, and is silent on what only looks so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import acts  # noqa: F401  (says who makes the rows of judged views)
from acts.names import judge_names

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

MONTHS = [f"{2024 + (10 + each) // 12}-{(10 + each) % 12 + 1:02d}" for each in range(24)]  # Nov 2024 to Oct 2026
PLACES = np.arange(24)
SWING = np.random.default_rng(9).normal(size=(9, 24)) * 0.03
RAMP = np.maximum(PLACES - 12, 0)
WINTER = 1 + 0.4 * np.cos(2 * np.pi * (PLACES - 2) / 12)
AMOUNTS: dict[str, Any] = {
    "Rising GmbH": 40000 * (1 + SWING[0]) + 8000 * RAMP,
    "Stepped Ltd": 10000 * (1 + SWING[1]) + 5000 * (PLACES >= 17),
    "Worth It AG": 30000 * (1 + SWING[2]) + 3000 * RAMP,
    "Goal Only SA": 30000 * (1 + SWING[3]) + 2500 * RAMP,
    "Small Ltd": 900 * (1 + SWING[4]) + 90 * RAMP,
    "Yearly Licence": 5000 * (1 + SWING[5]) + np.where(PLACES % 12 == 2, 90000, 0),
    "Winter Energy": 20000 * (1 + SWING[6]) * WINTER,
    "Project Ltd": 9000 * (1 + SWING[7]) + np.where(PLACES == 20, 80000, 0),
    "Calm Ltd": 20000 * (1 + SWING[8]),
}
LEDGER = "\n".join(
    f"{month} | {name} | {amounts[place]:.2f} | EUR | {'IT' if name.startswith('R') else 'OPS'}"
    for name, amounts in AMOUNTS.items()
    for place, month in enumerate(MONTHS)
)
VENDORS = """vendor_id | vendor_name | relationship_owner
V1 | Rising GmbH | Ada Falk
V2 | Worth It AG | Ada Falk
V3 | Goal Only SA | Ada Falk"""
CONTRACTS = """contract_id|vendor_id|title|status|start_date|end_date|auto_renew|notice_days|annual_value|currency
C1 | V1 | Hosting | active | 2025-01-01 | 2027-06-30 | true | 90 | 480000 | EUR"""
GOALS = "goal_id | title\nG1 | Orders without a call"
RESULTS = """kr_id | goal_id | name | baseline | target | current | checked_on
K1 | G1 | Calls per 100 orders | 40 | 20 | 40 | 2026-10-31"""
LINKS = """target_kind | target_id | goal_id | kr_id
vendor | V2 | G1 | K1
vendor | V3 | G1 |"""
PEOPLE = "full_name | kind | function | title\nAda Falk | person | IT | Head of IT"


@pytest.fixture(scope="module")
def db(build: Company) -> Connection:
    """Return a company that pays nine suppliers, of which four rise and one of these with its value named."""
    fill(build)
    return build.kept()


def fill(company: Company) -> None:
    company.clear()
    company.set("reporting_currency", "EUR")
    company.load("people", PEOPLE)
    company.load("vendors", VENDORS, unit="North")
    company.load("contracts", CONTRACTS, unit="North")
    company.load("goals", GOALS)
    company.load("key_results", RESULTS)
    company.load("value_links", LINKS)
    company.spend(LEDGER, unit="North")
    judge_names(company.db)


def found(db: Connection) -> dict[str, dict[str, Any]]:
    rows = db.execute("select * from spend_rising_no_value order by subject")
    names = [each[0] for each in rows.description]
    return {row["subject"]: row for row in (dict(zip(names, each, strict=True)) for each in rows.fetchall())}


def test_it_fires_on_what_rises_without_a_measure_and_on_nothing_else(db: Connection) -> None:
    assert {name: row["severity"] for name, row in found(db).items()} == {
        "Rising GmbH": "high", "Stepped Ltd": "medium", "Goal Only SA": "high",
    }  # fmt: skip


def test_it_says_slope_range_value_outlook_and_notice(db: Connection) -> None:
    row = found(db)["Rising GmbH"]
    said = row["because"]
    assert said.startswith("it has risen by EUR ")
    for part in (" 2025 (between EUR ", "its year is likely to end at EUR ",
                 "notice can next be given until 1 Apr 2027"):  # fmt: skip
        assert part in said
    assert (row["ask"], row["currency"], row["money"]) == ("Ada Falk", "EUR", "more a year")
    assert 900_000 < row["amount"] < 1_200_000
    assert row["threshold"].startswith("it rises by 10 percent a year and 25,000 or more, over 8 months or more")


def test_it_stands_on_the_list_and_on_the_invoices_behind_it(db: Connection) -> None:
    listed, unlisted = found(db)["Rising GmbH"], found(db)["Stepped Ltd"]
    assert (listed["table_name"], listed["subject_id"], listed["columns"]) == ("vendors", "V1", ["vendor_name"])
    assert (unlisted["table_name"], unlisted["subject_id"], unlisted["columns"]) == ("spend", "Stepped Ltd", ["amount"])
    for row, name, months in ((listed, "Rising GmbH", MONTHS[13:]), (unlisted, "Stepped Ltd", MONTHS[17:])):
        rows = ", ".join(f"({each['load_id']}, {each['source_row']})" for each in row["others"])
        behind = db.execute(f"select vendor_name, period from spend where (load_id, source_row) in ({rows})").fetchall()
        assert {each[0] for each in behind} == {name}
        assert {each[1] for each in behind} <= set(months)
        assert len(behind) == min(10, len(months))


def test_what_looked_like_a_rise_is_one_click_away_with_its_reason(db: Connection) -> None:
    rows = db.execute("select subject, reason from spend_innocent where subject_type = 'vendor' order by subject")
    assert dict(rows.fetchall()) == {"Project Ltd": "one_off", "Yearly Licence": "annual"}


@pytest.mark.parametrize(
    ("name", "value", "subjects"),
    [
        ("trend_amount_from", "500000", {"Rising GmbH", "Cost centre OPS of North"}),  # no other vendor is as large
        ("trend_amount_from", "5000", {"Rising GmbH", "Stepped Ltd", "Goal Only SA", "Small Ltd"}),
        ("value_strength_from", "3", {"Rising GmbH", "Stepped Ltd", "Goal Only SA", "Worth It AG"}),
        ("value_strength_from", "1", {"Rising GmbH", "Stepped Ltd"}),
    ],
)
def test_it_follows_its_settings(build: Company, name: str, value: str, subjects: set[str]) -> None:
    fill(build)
    build.set(name, value)
    assert set(found(build.kept())) == subjects


def test_how_much_presses_is_a_setting(build: Company) -> None:
    fill(build)
    build.set("trend_pressing_amount", "2000000")
    assert {row["severity"] for row in found(build.kept()).values()} == {"medium"}


def test_where_no_list_could_name_value_this_is_said(build: Company) -> None:
    build.clear()
    build.spend(LEDGER, unit="North")
    rows = found(build.kept())
    assert set(rows) == {"Rising GmbH", "Stepped Ltd", "Goal Only SA", "Worth It AG"}
    assert {row["severity"] for row in rows.values()} == {"medium"}
    assert all("no list of goals, key results or value links is loaded" in row["because"] for row in rows.values())


def test_it_is_among_the_signals(db: Connection) -> None:
    kinds = db.execute("select subject from signals_named where kind = 'spend_rising_no_value'").fetchall()
    assert len(kinds) == 3
