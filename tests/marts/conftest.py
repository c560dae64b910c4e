"""What the tests of marts share: an empty company, and one with something on every list."""

from __future__ import annotations

import pytest
from hypothesis import settings

import acts  # noqa: F401  (says who makes the rows of judged views)
from tests.marts.company import Company

settings.register_profile("calm", deadline=None)  # two cores shared by all tests: a slow example says nothing
settings.load_profile("calm")
LEDGER = "\n".join(
    f"2026-{month:02d} | {vendor} | {amount + step * month} | {currency} | CC{month % 2}"
    for month in range(1, 11)
    for vendor, amount, step, currency in (
        ("Skyform", 9000, 900, "EUR"),
        ("Nordtec", 52000, -300, "EUR"),
        ("Quill & Co", 120, 0, "USD"),
        ("South", 700, 0, "EUR"),
        ("", 10, 0, "EUR"),
    )
)


@pytest.fixture(scope="session")
def build() -> Company:
    """Return the one build of these tests: its tables are emptied for each, because views take long to create."""
    return Company()


@pytest.fixture
def company(build: Company) -> Company:
    """Return a company that has loaded nothing."""
    build.clear()
    return build


@pytest.fixture
def full(company: Company) -> Company:
    """Return a company with two units, a restated month, a repeat, a correction, and every list."""
    made = company
    made.set("reporting_currency", "EUR")
    rates = "\n".join(f"USD | EUR | 2026-{month:02d} | 0.9{month % 10}" for month in range(1, 11))
    made.load("fx_rates", f"from_currency | to_currency | month | rate\n{rates}", unit="Group")
    north = made.spend(LEDGER, unit="North", aside=["12.50", None])
    south = made.spend(LEDGER.replace("South", "North"), unit="South")
    again = made.spend("2026-10 | Skyform | 20000 | EUR | CC0\n2026-10 | Nordtec | 49000.01 | EUR | CC0", unit="North")
    made.retire(north, by=again, period="2026-10")
    fix = made.spend("2026-03 | Skyform | 11111.11 | EUR | CC1", unit="South")
    made.retire(south, by=fix, row=5 + 10)
    made.spend("2026-04 | Quill & Co | 120 | USD | CC0", unit="South")
    made.retire(made.seq, by=made.seq, because=south)
    made.spend("2026-10 | Undone Ltd | 5 | EUR", unit="South")
    made.undo(made.seq)
    made.load("vendors", "vendor_id | vendor_name | relationship_owner\nV1 | Skyform | M. Okafor\nV2 | Nordtec | ")
    made.load(
        "initiatives",
        """initiative_id|title|owner|status|budget|currency|blocker|blocker_since|waiting_on|next_decision_id
        I-1 | Carrier billing | J. Moreau | blocked | 400000 | EUR | Sign-off is missing | 2026-10-20 | Nordtec |
        I-2 | ERP wave 2 | S. Haddad | on_track | 1000000 | EUR | | | | D-041
        I-3 | Broker portal | | | | | | | |
        I-4 | Old thing | P. Lind | done | 50000 | EUR | | | | D-041""",
    )
    made.load(
        "decisions",
        """decision_id | question | owner | status | due_date | unblocks | recommended_by
        D-041 | Keep Nordtec for wave 2? | COO | open | 2026-11-08 | I-1; I-9 | Nordtec
        D-047 | Renew Skyform? | | open | 2026-11-15 | |
        D-052 | Who owns the broker portal? | P. Lindqvist | open | 2026-11-23 | |
        D-053 | Which tool? | | | | |
        D-001 | Old one? | COO | decided | 2026-01-01 | |""",
    )
    made.load(
        "contracts",
        """contract_id|vendor_id|vendor_name|title|status|start_date|end_date|notice_days|auto_renew|critical_function
        C-1 | V1 | | Hosting | active | 2025-01-01 | 2026-12-31 | 30 | true | Billing; Booking
        C-2 | | Nordtec | Integration | expired | 2024-01-01 | 2026-04-30 | | |""",
    )
    made.load(
        "systems", "system_id | system_name | vendor_name | criticality\nS-1 | Portal | Skyform | mission_critical"
    )
    plan = "\n".join(f"2026-{month:02d} | original | 60000 | EUR | CC{month % 2}" for month in range(1, 13))
    made.load("budget", f"period | version | amount | currency | cost_centre\n{plan}", unit="North")
    made.found(north, "A date is missing.")
    made.note(north, "total", "Total")
    return made
