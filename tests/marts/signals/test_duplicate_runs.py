"""Payments that stand twice: one by one, and a whole run of them as one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from tests.marts.company import Company

HEAD = "period | vendor_name | amount | currency | cost_centre | document_id | posting_date | description"
TRUSTS = ("Adder", "Birch", "Cedar", "Dove", "Elm", "Fern")


def paid(*rows: tuple[str, int, str, str, str]) -> str:
    """Return a ledger of supplier, amount, number, day and words."""
    lines = [
        f"{day[:7]} | {who} | {sum_} | EUR | CC1 | {number} | {day} | {says}" for who, sum_, number, day, says in rows
    ]
    return "\n".join([HEAD, *lines])


def run(
    days: tuple[str, str], *, says: str = "", among: tuple[str, ...] = TRUSTS
) -> list[tuple[str, int, str, str, str]]:
    return [
        (who, 60000 + place, f"{17 + nth}{place:03d}", day, says)
        for nth, day in enumerate(days)
        for place, who in enumerate(among)
    ]


@pytest.fixture
def paying(company: Company) -> Company:
    company.set("reporting_currency", "EUR")
    return company


def test_run_that_is_there_twice_is_one_thing(paying: Company) -> None:
    one = ("Heath", 70000, "31", "2026-09-03", ""), ("Heath", 70000, "32", "2026-09-03", "")
    small = ("Iris", 7000, "41", "2026-09-03", "Rent"), ("Iris", 7000, "42", "2026-09-03", "Rent")
    near = ("Kelp", 70000, "51", "2026-09-03", ""), ("Kelp", 70000, "52", "2026-09-04", "")
    paying.load("spend", paid(*run(("2026-04-30", "2026-04-30")), *one, *small, *near))
    found = signals(paying.kept(), "duplicate_payment")
    assert {key: row["severity"] for key, row in found.items()} == {
        "run 2026-04-30 2026-04-30 EUR": "high", "31 32": "medium", "41 42": "low", "51 52": "low",
    }  # fmt: skip
    told = found["run 2026-04-30 2026-04-30 EUR"]
    assert (told["subject"], told["amount"]) == ("Payments of 30 Apr 2026", 360015)
    assert told["because"] == (
        "6 suppliers were booked the same amounts twice on that day, 360,015 EUR together, under other numbers; the "
        "largest is Fern with 60,005, as 17005 and as 18005; a run that is there twice, or two paid at once; no credit "
        "took it back"
    )
    assert found["31 32"]["because"].endswith(
        "as 31 and as 32; the ledger does not say what for; no credit took it back"
    )
    paying.set("duplicate_run_from", "7")
    found = signals(paying.kept(), "duplicate_payment")
    assert len(found) == 9
    assert found["17000 18000"]["severity"] == "medium"


def test_run_on_two_days_under_other_numbers_may_be_two_months(paying: Company) -> None:
    paying.load("spend", paid(*run(("2026-04-01", "2026-05-01"), says="Fee")))
    found = signals(paying.kept(), "duplicate_payment")
    assert {key: row["severity"] for key, row in found.items()} == {"run 2026-04-01 2026-05-01 EUR": "low"}
    assert "the same amounts again on 1 May 2026" in found["run 2026-04-01 2026-05-01 EUR"]["because"]


def test_few_suppliers_are_told_one_by_one(paying: Company) -> None:
    paying.load("spend", paid(*run(("2026-04-30", "2026-04-30"), among=TRUSTS[:4])))
    assert len(signals(paying.kept(), "duplicate_payment")) == 4
