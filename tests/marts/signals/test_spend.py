"""The signals on spend: each fires on its own things, stays silent on its innocents, and follows its setting."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from acts.alike import judge_alike
from acts.names import judge_names
from marts.sql import select
from tests.marts.signals.told import signals

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

MONTHS = [f"{2025 + (10 + n) // 12}-{(10 + n) % 12 + 1:02d}" for n in range(12)]  # November 2025 to October 2026
THIS_YEAR = MONTHS[2:]
PEOPLE = """full_name | kind | function | title
Ada Falk | person | IT | Head of IT
Cy Renn | person | Finance | Controller"""
VENDORS = """vendor_id | vendor_name | relationship_owner
V1 | Acme Hosting GmbH | Ada Falk
V2 | Edge Freight GmbH |
V3 | Calm Freight GmbH |
V4 | Early Licence Ltd |
V5 | Prepaid Ltd |
V6 | Dollar Inc |
V7 | Ended plc | Ada Falk
V8 | Followed plc |
V9 | Quiet Ltd |
V10 | Dupe Ltd |
V11 | Just Ended plc |
V12 | By Number Ltd |"""
CONTRACTS = """contract_id|vendor_id|title|status|start_date|end_date|auto_renew|annual_value|total_value|currency
C1 | V1 | Hosting | active | 2025-01-01 | 2027-12-31 | false | 120000 | | EUR
C2 | V2 | Trunking | active | 2025-01-01 | 2027-12-31 | false | 250000 | | EUR
C3 | V3 | Trunking | active | 2025-01-01 | 2027-12-31 | false | 250000 | | EUR
C4 | V4 | Licence | active | 2024-11-01 | 2027-10-31 | false | 60000 | | EUR
C5 | V5 | Cover | active | 2026-06-01 | 2027-05-31 | false | 120000 | | EUR
C6 | V6 | Sensors | active | 2025-01-01 | 2027-12-31 | false | 120000 | | USD
C7 | V7 | Scanners | expired | 2023-04-01 | 2026-03-31 | false | 30000 | | EUR
C8 | V8 | Packaging 24 | expired | 2024-04-01 | 2026-03-31 | false | 30000 | | EUR
C9 | V8 | Packaging 26 | active | 2026-04-01 | 2028-03-31 | false | 30000 | | EUR
C11 | V11 | Study | expired | 2025-04-01 | 2026-09-20 | false | 30000 | | EUR
C12 | V12 | Named one | active | 2025-01-01 | 2027-12-31 | false | 100000 | | EUR
C13 | V12 | Named other | active | 2025-01-01 | 2027-12-31 | false | 900000 | | EUR"""
HEAD = "period|vendor_name|amount|currency|document_id|posting_date|description|contract_id"
NORTH = [
    *(f"{month} | {name} | {amount} | {currency} | | | |" for month in MONTHS for name, amount, currency in (
        ("Acme Hosting GmbH", "14000", "EUR"), ("Edge Freight GmbH", "22916.67", "EUR"),
        ("Calm Freight GmbH", "22900", "EUR"), ("Dollar Inc", "10000", "USD"), ("Ended plc", "2000", "EUR"),
        ("Followed plc", "2500", "EUR"), ("Just Ended plc", "2500", "EUR"), ("Stranger Ltd", "1000", "EUR"),
        ("Acme Hosting Limited", "9000", "EUR"), ("Tiny Ltd", "800", "EUR"),
    )),
    *(f"{month} | By Number Ltd | 12000 | EUR | | | | C12" for month in MONTHS),
    "2025-11 | Early Licence Ltd | 60000 | EUR | | | |",
    "2026-10 | Early Licence Ltd | 61000 | EUR | | | |",
    "2026-06 | Prepaid Ltd | 120000 | EUR | | | |",
    "2026-05 | Dupe Ltd | 5000 | EUR | D-100 | 2026-05-04 | Pump |",
    "2026-05 | Dupe Ltd | 5000 | EUR | INV 0D100 | 2026-05-20 | Pump, urgent |",
    "2026-06 | Dupe Ltd | 7000 | EUR | F-81 | 2026-06-01 | Valve |",
    "2026-06 | Dupe Ltd | 7000 | EUR | G-92 | 2026-06-30 | Valve |",
    "2026-06 | Dupe Ltd | 7100 | EUR | F-83 | 2026-06-01 | Gasket |",
    "2026-07 | Dupe Ltd | 7100 | EUR | G-94 | 2026-07-02 | Gasket |",
    *(f"{month} | Dupe Ltd | 3000 | EUR | M-{number} | {month}-03 | Fee |" for number, month in enumerate(MONTHS)),
    "2026-02 | Dupe Ltd | 9000 | EUR | K-1 | 2026-02-02 | Twice |",
    "2026-02 | Dupe Ltd | 9000 | EUR | K-1 | 2026-02-12 | Twice |",
    "2026-03 | Dupe Ltd | -9000 | EUR | CR-9 | 2026-03-01 | Credit of K-1 |",
    "2026-04 | Dupe Ltd | 4000 | EUR | R-7/1 | 2026-04-01 | Part |",
    "2026-04 | Dupe Ltd | 4000 | EUR | R-7/2 | 2026-04-15 | Part |",
    "2026-04 | Dupe Ltd | 6500 | EUR | S-1 | 2026-04-01 | North hall |",
    "2026-04 | Dupe Ltd | 6500 | EUR | T-2 | 2026-04-02 | South hall |",
    "2026-09 | Dupe Ltd | 50000 | EUR | W-31 | 2026-09-01 | |",
    "2026-09 | Dupe Ltd | 50000 | EUR | W-47 | 2026-09-04 | |",
    "2026-09 | Dupe Ltd | 49000 | EUR | X-31 | 2026-09-01 | |",
    "2026-09 | Dupe Ltd | 49000 | EUR | X-47 | 2026-09-04 | |",
    "2026-09 | Dupe Ltd | 51000 | EUR | Y-31 | 2026-09-01 | |",
    "2026-09 | Dupe Ltd | 51000 | EUR | Y-47 | 2026-09-05 | |",
    "2026-08 | Dupe Ltd | 999 | EUR | U-55 | 2026-08-01 | Small |",
    "2026-08 | Dupe Ltd | 999 | EUR | U-55 | 2026-08-04 | Small |",
]  # fmt: skip
SOUTH = [
    *(f"{month} | Quiet Ltd | {amount} | EUR | {centre}" for month in THIS_YEAR for centre, amount in (
        ("OVER", "13500"), ("EDGE", "27500"), ("BELOW", "27499"), ("YEARLY", "10000"), ("NOBODY", "10000"),
    )),
    "2025-03 | Quiet Ltd | 58000 | EUR | YEARLY",
    "2026-03 | Quiet Ltd | 60000 | EUR | YEARLY",
    "2026-11 | Quiet Ltd | 900000 | EUR | BELOW",
]  # fmt: skip
PLAN = [
    f"2026-{month:02d} | original | {amount} | EUR | {centre} | {owner}"
    for month in range(1, 13)
    for centre, amount, owner in (
        ("OVER", "10000", "Cy Renn"), ("EDGE", "25000", "Cy Renn"), ("BELOW", "25000", "Cy Renn"),
        ("YEARLY", "10000", "Cy Renn"), ("NOBODY", "10000", ""),
    )
]  # fmt: skip
INITIATIVES = """initiative_id|title|owner|outcome|goal_id|status|budget|currency|benefit_per_month
I1 | Vague | Ada Falk | | | on_track | 300000 | EUR |
I2 | Clear | Ada Falk | Fewer calls | G1 | on_track | 300000 | EUR | 4000
I3 | Over | Ada Falk | | | done | 300000 | EUR |
I4 | Cheap | Ada Falk | | | on_track | 49999 | EUR |
I5 | Halfway | Ada Falk | Robots | | on_track | 50000 | EUR |"""


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with a year of spend, contracts, a budget of one unit, and five initiatives."""
    found = build
    found.clear()
    found.set("reporting_currency", "EUR")
    rates = "\n".join(f"USD | EUR | {month} | {0.70 + 0.02 * n:.2f}" for n, month in enumerate(MONTHS))
    found.load("fx_rates", f"from_currency | to_currency | month | rate\n{rates}")
    found.load("people", PEOPLE)
    found.load("vendors", VENDORS)
    found.load("contracts", CONTRACTS)
    found.load("spend", "\n".join([HEAD, *NORTH]), unit="North")
    found.load("spend", "\n".join(["period|vendor_name|amount|currency|cost_centre", *SOUTH]), unit="South")
    found.load("budget", "\n".join(["period|version|amount|currency|cost_centre|owner", *PLAN]), unit="South")
    found.load("goals", "goal_id | title\nG1 | Customers are served at once")
    found.load("key_results", "kr_id|goal_id|name|baseline|target|current\nK1 | G1 | Calls | 10 | 5 | 8")
    found.load("initiatives", INITIATIVES)
    judge_names(found.db)
    judge_alike(found.db)
    return found


def test_spend_above_its_contract_is_a_signal_and_neither_currency_nor_a_bill_of_every_year_is(
    asked: Connection,
) -> None:
    found = signals(asked, "spend_above_contract")
    assert {key: row["severity"] for key, row in found.items()} == {"V1": "medium", "V2": "medium", "C12": "medium"}
    assert (found["V1"]["amount"], found["V1"]["currency"], found["V1"]["ask"]) == (48000, "EUR", "Ada Falk")
    assert "its contract C1 allows 120,000, so it is above by 40 percent" in found["V1"]["because"]
    assert {each["column_name"] for each in found["V1"]["others"]} == {"annual_value", "amount"}
    assert found["C12"]["amount"] == 44000  # the lines name their contract, whatever else is signed with the vendor


def test_spend_above_budget_is_a_signal_of_closed_months_without_bills_of_every_year(asked: Connection) -> None:
    found = signals(asked, "spend_above_budget")
    assert sorted(found) == ["EDGE", "OVER"]
    assert (found["OVER"]["amount"], found["OVER"]["ask"]) == (35000, "Cy Renn")
    assert found["OVER"]["because"].startswith(
        "it spent 135,000 EUR from Jan to Oct 2026, where its budget has 100,000: 35 percent more"
    )


def test_bill_booked_twice_is_a_signal_and_fees_credits_instalments_and_other_words_are_not(asked: Connection) -> None:
    found = signals(asked, "duplicate_payment")
    assert {key: row["severity"] for key, row in found.items()} == {
        "D-100 INV 0D100": "medium", "F-81 G-92": "low", "W-31 W-47": "low",
    }  # fmt: skip
    assert found["D-100 INV 0D100"]["because"] == (
        "5,000 EUR were booked on 4 May 2026 and on 20 May 2026, as D-100 and as INV 0D100; no credit took it back"
    )
    assert found["D-100 INV 0D100"]["subject"] == "Dupe Ltd"


def test_what_nobody_owns_is_a_signal_by_its_money_and_another_spelling_of_a_vendor_is_not(asked: Connection) -> None:
    found = signals(asked, "spend_without_owner")
    assert {key: (row["subject_type"], row["severity"]) for key, row in found.items()} == {
        "Stranger Ltd": ("vendor", "low"), "NOBODY": ("cost_centre", "medium"),
    }  # fmt: skip
    assert found["Stranger Ltd"]["amount"] == 12000
    assert found["NOBODY"]["because"].endswith("the budget names nobody for it")


def test_payment_after_the_end_is_a_signal_unless_another_contract_followed(asked: Connection) -> None:
    found = signals(asked, "paid_after_end")
    assert list(found) == ["C7"]
    assert (found["C7"]["amount"], found["C7"]["severity"], found["C7"]["ask"]) == (10000, "medium", "Ada Falk")
    assert "it ended on 31 Mar 2026 and no other contract with Ended plc is in force" in found["C7"]["because"]


def test_vague_business_case_of_what_costs_much_is_a_signal(asked: Connection) -> None:
    found = signals(asked, "business_case_incomplete")
    assert {key: row["severity"] for key, row in found.items()} == {"I1": "medium", "I5": "low"}
    assert found["I1"]["because"] == (
        "it costs 300,000 EUR, and no list says what it is to bring, or by which number that shows, or whether it was "
        "measured; 1 of 4 questions are answered, 1 cannot be told"
    )


CHANGED = {
    "contract_over_share": "0.09", "contract_over_amount": "24800", "contract_over_pressing": "48000",
    "budget_over_share": "0.36", "duplicate_min_amount": "999", "spend_owner_amount": "9600", "paid_after_days": "5",
    "case_amount": "49999",
}  # fmt: skip


def test_signals_follow_their_settings(made: Company) -> None:
    acts = [made.set(name, value) for name, value in CHANGED.items()]
    changed = made.kept()
    for each in acts:
        made.undo(each)
    above = signals(changed, "spend_above_contract")
    assert {key: row["severity"] for key, row in above.items()} == {
        "V1": "high", "V2": "medium", "V3": "medium", "C12": "medium",
    }  # fmt: skip
    assert signals(changed, "spend_above_budget") == {}
    assert "U-55" in signals(changed, "duplicate_payment")
    assert sorted(signals(changed, "spend_without_owner")) == ["NOBODY", "Stranger Ltd", "Tiny Ltd"]
    assert sorted(signals(changed, "paid_after_end")) == ["C11", "C7"]
    assert sorted(signals(changed, "business_case_incomplete")) == ["I1", "I4", "I5"]


def test_amounts_are_never_added_across_currencies_without_a_rate(asked: Connection) -> None:
    rows = select(
        asked, "select supplier, paid, allowed, currency from contract_spending where supplier = 'Dollar Inc'"
    )
    assert rows == [{"supplier": "Dollar Inc", "paid": Decimal(120000), "allowed": Decimal(120000), "currency": "USD"}]


def test_vendor_of_a_contract_that_is_on_no_vendor_list_stands_on_its_contract(made: Company) -> None:
    made.clear()
    made.load(
        "contracts",
        "contract_id|vendor_name|title|start_date|end_date|annual_value|currency\n"
        "C1 | Alone GmbH | Hosting | 2025-01-01 | 2027-12-31 | 120000 | EUR",
    )
    made.spend("\n".join(f"{month} | ALONE GmbH | 20000 | EUR | CC1" for month in MONTHS))
    found = signals(made.kept(), "spend_above_contract")
    assert {key: (row["table_name"], row["severity"]) for key, row in found.items()} == {
        "ALONE GmbH": ("contracts", "high")
    }


def test_lists_that_say_nothing_of_it_are_no_signal(made: Company) -> None:
    made.clear()
    made.spend("2026-10 | Stranger Ltd | 900000 | EUR | CC1")
    made.load("initiatives", "initiative_id | title | owner | budget | currency\nI1 | Plan | Ada Falk | 9000000 | EUR")
    asked = made.kept()
    kinds = ("spend_above_contract", "spend_above_budget", "spend_without_owner", "business_case_incomplete")
    assert [each for each in kinds if signals(asked, each)] == []
