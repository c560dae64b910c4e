"""The signals on spend where a plan was revised in part, one supplier has two numbers, and one bill hides who rises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from acts.names import judge_names
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

MONTHS = [f"{2024 + (10 + each) // 12}-{(10 + each) % 12 + 1:02d}" for each in range(24)]  # Nov 2024 to Oct 2026
SWING = np.random.default_rng(4).normal(size=(3, 24)) * 0.02
PLACES = np.arange(24)
PAID = {
    "Robot SA": 20000 * (1 + SWING[0]) + 25000 * (PLACES >= 14),  # a step, with its value measured
    "Once Ltd": 9000 * (1 + SWING[1]) + np.where(PLACES == 21, 240000, 0),  # one bill that comes once
    "Calm Ltd": 12000 * (1 + SWING[2]),
}
SERIES = [
    f"{month} | {name} | {amounts[place]:.2f} | EUR | Machines | HALL | | |"
    for name, amounts in PAID.items()
    for place, month in enumerate(MONTHS)
]
BILLS = """2026-02 | Meditec Sud GmbH | 22150 | EUR | Goods | STORE | M-88123 | 2026-02-09 | Hips
2026-02 | MEDITEC SUED GMBH | 22150 | EUR | Goods | STORE | M-88123 | 2026-02-26 | Hips
2026-03 | Meditec Sud GmbH | 7100 | EUR | Goods | STORE | M-90001 | 2026-03-09 | Screws
2026-03 | MEDITEC SUED GMBH | 7100 | EUR | Goods | STORE | M-90002 | 2026-03-12 | Plates
2026-04 | Other Hips GmbH | 8200 | EUR | Goods | STORE | M-91000 | 2026-04-09 | Hips
2026-04 | MEDITEC SUED GMBH | 8200 | EUR | Goods | STORE | M-91000 | 2026-04-12 | Hips
2026-05 | Meditec Sud GmbH | 9300 | EUR | Goods | STORE | M-92000 | 2026-05-09 | Hips
2026-05 | MEDITEC SUED GMBH | 9300 | EUR | Goods | STORE | M-92000 | 2026-05-12 | Hips
2026-05 | MEDITEC SUED GMBH | -9300 | EUR | Goods | STORE | M-92001 | 2026-05-20 | Credit
2026-06 | Meditec Sud GmbH | 6400 | EUR | Grants | STORE | RUN-0606 | 2026-06-06 | Grant
2026-06 | MEDITEC SUED GMBH | 6400 | EUR | Grants | STORE | RUN-0606 | 2026-06-06 | Grant
2026-06 | Meditec West GmbH | 6400 | EUR | Grants | STORE | RUN-0606 | 2026-06-06 | Grant"""
HEAD = "period|vendor_name|amount|currency|gl_name|cost_centre|document_id|posting_date|description"
VENDORS = """vendor_id | vendor_name | relationship_owner
V1 | Meditec Sud GmbH | Ada Falk
V2 | MEDITEC SUED GMBH | Ada Falk
V3 | Robot SA | Ada Falk"""
CONTRACTS = """contract_id|vendor_name|title|status|start_date|end_date|annual_value|currency
C1 | Silent Trust | Promise of silence | active | 2025-01-01 | 2027-12-31 | 0 | EUR
C2 | New Power Ltd | Generator | active | 2026-10-01 | 2027-12-31 | 50000 | EUR
C3 | Unpriced Ltd | Framework | active | 2025-01-01 | 2027-12-31 | | EUR"""
# The plan of a year; in July that of one cost centre was raised, and nothing said of the other.
PLAN = [f"2026-{month:02d} | original | {amount} | EUR | {centre} | Ada Falk"
        for month in range(1, 13) for centre, amount in (("RAISED", 10000), ("OVER", 10000))]  # fmt: skip
REVISED = [f"2026-{month:02d} | revised | 20000 | EUR | RAISED | Ada Falk" for month in range(7, 13)]
PLANNED = "\n".join(["period|version|amount|currency|cost_centre|owner", *PLAN, *REVISED])
SPENT = "\n".join([
    "period|vendor_name|amount|currency|cost_centre",
    *(f"2026-{month:02d} | Calm Ltd | {10000 if month < 7 else 20000} | EUR | RAISED" for month in range(1, 11)),
    *(f"2026-{month:02d} | Calm Ltd | 16000 | EUR | OVER" for month in range(1, 11)),
])  # fmt: skip


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with two units: one with two years of bills, one with a plan that was revised in part."""
    build.clear()
    build.set("reporting_currency", "EUR")
    build.load("people", "full_name | kind | function | title\nAda Falk | person | IT | Head of IT")
    build.load("vendors", VENDORS)
    build.load("contracts", CONTRACTS)
    build.load("goals", "goal_id | title\nG1 | More cases a day")
    build.load("key_results", "kr_id|goal_id|name|baseline|target|current|checked_on\nK1|G1|Cases|18|24|23|2026-10-31")
    build.load("value_links", "target_kind | target_id | goal_id | kr_id\nvendor | V3 | G1 | K1")
    build.load("spend", "\n".join([HEAD, *SERIES, BILLS]), unit="North")
    build.load("spend", SPENT, unit="South")
    build.load("budget", PLANNED, unit="South")
    judge_names(build.db)
    return build


def test_revision_holds_for_what_it_names_and_from_its_first_month_on(asked: Connection) -> None:
    found = signals(asked, "spend_above_budget")
    assert sorted(found) == ["OVER"]
    assert found["OVER"]["because"].startswith(
        "it spent 160,000 EUR from Jan to Oct 2026, where its budget has 100,000: 60 percent more"
    )


def test_one_bill_under_two_names_of_a_supplier_is_told_and_a_run_of_payments_is_not(asked: Connection) -> None:
    found = signals(asked, "duplicate_payment")
    assert sorted(found) == ["M-88123"]
    assert found["M-88123"]["because"] == (
        "22,150 EUR were booked on 9 Feb 2026 and on 26 Feb 2026, both times as M-88123, with Meditec Sud GmbH and "
        "with MEDITEC SUED GMBH; no credit took it back"
    )


def test_bill_that_comes_once_does_not_hide_who_rises(asked: Connection) -> None:
    rows = asked.execute("select subject_id, verdict from spend_trends where subject_id in ('Machines', 'HALL')")
    assert {verdict for _, verdict in rows.fetchall()} == {"step_up"}
    # Robot SA explains both, and its value is measured.
    assert {"Machines", "HALL", "V3"} & set(signals(asked, "spend_rising_no_value")) == set()


def test_contract_that_costs_nothing_asks_for_no_owner_of_its_vendor(asked: Connection) -> None:
    assert sorted(signals(asked, "vendor_without_owner")) == ["New Power Ltd", "Unpriced Ltd"]
