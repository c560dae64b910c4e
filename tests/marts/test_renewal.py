"""Renewals: working days, ends that are exported a day late, and when a renewal becomes a decision."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

TODAY = date(2026, 11, 20)
SATURDAY = 6
HEAD = (
    "contract_id|vendor_name|title|status|start_date|end_date|notice_days|internal_lead_days|auto_renew|annual_value"
    "|currency"
)


def ends(days: int) -> date:
    """Return the end of a contract with thirty days' notice, so many days before its last day for notice."""
    return TODAY + timedelta(days=days + 30)


CASES = {
    "R-123": 123,
    "R-121": 121,
    "R-120": 120,
    "R-91": 91,
    "R-90": 90,
    "R-61": 61,
    "R-60": 60,
    "R-0": 0,
    "R-LATE": -3,
}


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with contracts at every stage; nobody works on no other days than weekends."""
    found = build
    found.clear()
    found.set("reporting_currency", "EUR")
    found.set("holidays", "")
    rows = [f"{key} | {key} Ltd | Of {key} | active | 2024-01-15 | {ends(days)} | 30 | 30 | true | 100000 | EUR"
            for key, days in CASES.items()]  # fmt: skip
    rows += [
        "R-DOUBT | Doubt Ltd | Exported late | active | 2025-02-01 | 2027-02-01 | 0 | 30 | true | 100000 | EUR",
        "R-SURE | Sure Ltd | Exported right | active | 2025-02-02 | 2027-02-02 | 0 | 30 | true | 100000 | EUR",
        "R-LONG | Long Ltd | We need long | active | 2024-01-15 | 2027-07-30 | 30 | 180 | true | 100000 | EUR",
        "R-OPEN | Open Ltd | No notice said | active | 2024-01-15 | 2027-01-15 | | | true | 100000 | EUR",
        "R-ITSELF | Itself Ltd | Ends by itself | active | 2024-01-15 | 2027-01-15 | | | false | 100000 | EUR",
        "R-CHEAP | Cheap Ltd | Too cheap | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 99999 | EUR",
        "R-NAMED | Hornbeam Ltd | Asked by name | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-GENUS | Cloud Nine GmbH | A word of many | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-MÜ-1 | Mural Ltd | Named with an accent | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-OLD | Olden Ltd | Settled long ago | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-LATELY | Lately Ltd | Settled lately | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-OTHER | Juniper Ltd | Another question | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-ONE | Larchfield Foods | One of two | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-TWO | Larchfield Freight | Another one | active | 2024-01-15 | 2027-01-15 | 30 | 30 | true | 100000 | EUR",
        "R-SAID | Said Ltd | Decided here | active | 2024-01-15 | 2026-12-10 | 30 | 30 | true | 100000 | EUR",
    ]
    found.load("contracts", "\n".join([HEAD, *rows]))
    asks = ["Keep r-90?", "Keep R-9001?", "Renew with Hornbeam?", "Juniper for wave 2?", "Verlängern wir Larchfield?"]
    asks += ["Extend the cloud pilot to Spain?", "Renew R-MÜ-1?"]
    rows = [f"D{n} | {each} | open |" for n, each in enumerate(asks)]
    rows += [f"S1 | Keep R-OLD? | decided | {TODAY - timedelta(days=366)}"]
    rows += [f"S2 | Keep R-LATELY? | decided | {TODAY - timedelta(days=365)}"]
    found.load("decisions", "\n".join(["decision_id | question | status | decided_on", *rows]))
    found.said("RN-R-SAID-2026", "decide", owner="Ada Falk", outcome="Let it renew")
    judge_names(found.db)
    return found


@pytest.fixture(scope="module")
def asked(made: Company) -> Connection:
    """Return a cursor that keeps what it computed, as screens have one."""
    return made.kept()


def rows(db: Connection, view: str) -> dict[str, dict[str, Any]]:
    return {row["contract_id"]: row for row in select(db, f"select * from {view}")}


def test_renewal_comes_by_stages_to_the_last_day_for_notice(asked: Connection) -> None:
    found = {key: row["stage"] for key, row in rows(asked, "renewal_list").items() if key in CASES}
    assert found == {
        "R-123": "later",
        # 121 days ahead is a Sunday: the working day before it is 119 days away.
        "R-121": "announced", "R-120": "announced", "R-91": "announced", "R-90": "to_prepare", "R-61": "to_prepare",
        "R-60": "to_decide", "R-0": "to_decide", "R-LATE": "past_notice",
    }  # fmt: skip


def test_last_day_is_a_working_day_and_an_end_that_may_be_a_day_late_is_taken_a_day_earlier(asked: Connection) -> None:
    found = rows(asked, "renewal_list")
    assert all(row["notice_by"].isoweekday() < SATURDAY for row in found.values() if row["notice_by"])
    assert (found["R-DOUBT"]["notice_by"], found["R-DOUBT"]["end_is_doubtful"]) == (date(2027, 1, 29), True)
    assert (found["R-SURE"]["notice_by"], found["R-SURE"]["end_is_doubtful"]) == (date(2027, 2, 2), False)
    assert found["R-OPEN"]["stage"] == "unknown"  # it renews, and nobody said by when notice must be given
    assert found["R-ITSELF"]["notice_by"] == date(2027, 1, 15)


def test_renewal_is_a_decision_unless_one_names_it_it_is_small_or_its_day_is_past(asked: Connection) -> None:
    found = rows(asked, "renewal_decisions")
    assert sorted(found) == ["R-0", "R-120", "R-121", "R-60", "R-61", "R-91", "R-DOUBT", "R-GENUS", "R-ITSELF",
                             "R-LONG", "R-OLD", "R-ONE", "R-OTHER", "R-SAID", "R-SURE", "R-TWO"]  # fmt: skip
    assert found["R-60"]["question"] == ("Give notice, renegotiate or let it renew: Of R-60 with R-60 Ltd (R-60)?")
    assert found["R-60"]["decision_id"] == f"RN-R-60-{ends(60).year}"
    assert found["R-LONG"]["raised_on"] <= TODAY  # 180 days of our own, and sixty before these


def test_decision_is_due_on_our_own_day_and_on_the_last_one_once_that_is_past(asked: Connection) -> None:
    found = rows(asked, "renewal_decisions")
    assert found["R-91"]["due_date"] == found["R-91"]["our_day"] >= TODAY
    assert found["R-0"]["due_date"] == found["R-0"]["notice_by"] == TODAY


def test_working_day_is_the_last_one_up_to_any_day(build: Company) -> None:
    build.clear()
    build.set("holidays", "12-25, 2026-12-29, 01-01")
    off = {date(2026, 12, 25), date(2026, 12, 29), date(2027, 1, 1)}
    days = [TODAY + timedelta(days=n) for n in range(60)]
    rows = [f"R{n} | A Ltd | B | active | 2024-01-15 | {day} | | | false | 1 | EUR" for n, day in enumerate(days)]
    build.load("contracts", "\n".join([HEAD, *rows]))
    found = {row["day"]: row["working_day"] for row in select(build.kept(), "select * from renewal_working_days")}
    for day in days:
        expected = day
        while expected.isoweekday() >= SATURDAY or expected in off:
            expected -= timedelta(days=1)
        assert found[day] == expected
