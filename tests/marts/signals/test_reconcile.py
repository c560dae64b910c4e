"""The four lists side by side: what one says and another does not, and what is innocent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.marts.company import Company

MONTHS = [f"2026-{month:02d}" for month in range(1, 11)]
KINDS = (
    "paid_without_contract", "contract_never_paid", "sensitive_unknown_to_security", "unknown_to_procurement",
    "lists_disagree",
)  # fmt: skip


def found(company: Company) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the signals of each kind by their subject."""
    db, said = company.kept(), {}
    for kind in KINDS:
        cursor = db.execute(f"select subject, severity, because, ask, amount from {kind}")
        names = [each[0] for each in cursor.description]
        said[kind] = {row[0]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}
    return said


@pytest.fixture
def four(company: Company) -> Company:
    company.set("reporting_currency", "EUR")
    paid = {"Skyform": 60000, "Nordtec": 9000, "Quill": 20000, "Halted Ltd": 700}
    lines = [f"{month} | {who} | {amount} | EUR | CC1" for month in MONTHS for who, amount in paid.items()]
    company.spend("\n".join([*lines, "2026-10 | Once GmbH | 400000 | EUR | CC1"]), unit="North")
    company.load(
        "vendors",
        """vendor_id | vendor_name | relationship_owner | criticality | status
        V1 | Skyform | M. Okafor | low | active
        V2 | Nordtec | J. Moreau | important | active
        V3 | Quill | J. Moreau | standard | active
        V4 | Halted Ltd | J. Moreau | low | blocked
        V5 | Never Paid AG | P. Lind | standard | active""",
    )
    company.load(
        "contracts",
        """contract_id|vendor_id|vendor_name|title|contract_owner|start_date|end_date|annual_value|currency
        C-1 | V3 | Quill | Paper | J. Moreau | 2025-01-01 | 2027-12-31 | 240000 | EUR
        C-2 | V5 | Never Paid AG | Idle licences | P. Lind | 2025-01-01 | 2027-12-31 | 90000 | EUR
        C-3 | V5 | Never Paid AG | Just begun | P. Lind | 2026-09-15 | 2027-12-31 | 90000 | EUR""",
    )
    company.load(
        "systems",
        """system_id | system_name | owner | criticality | data_class | vendor_name | lifecycle
        S-1 | Payroll | M. Okafor | mission_critical | personal | Quill | active
        S-2 | Wiki | M. Okafor | administrative | internal | Quill | active
        S-3 | CRM | M. Okafor | business_critical | confidential | Nordtec | active
        S-4 | Old payroll | M. Okafor | mission_critical | personal | Quill | end_of_life
        S-5 | Planner | M. Okafor | business_critical | internal | Shadow Tools | active""",
    )
    company.load(
        "security_register",
        """register_id | name | criticality | assessed_on | result | owner
        R-1 | Nordtec | business_critical | 2026-05-01 | pass | D. Hale
        R-2 | Skyform | mission_critical | 2026-05-01 | pass | D. Hale""",
    )
    return company


def test_each_mismatch_is_found_and_what_agrees_is_silent(four: Company) -> None:
    said = found(four)
    # Nordtec is paid 9,000 a month and Halted 700, Once GmbH in one month only, Quill has a contract.
    assert set(said["paid_without_contract"]) == {"Skyform", "Nordtec"}
    assert said["paid_without_contract"]["Skyform"]["severity"] == "high"
    assert said["paid_without_contract"]["Nordtec"]["severity"] == "medium"
    assert "in 10 of the twelve months" in said["paid_without_contract"]["Skyform"]["because"]
    assert set(said["contract_never_paid"]) == {"Idle licences"}  # the other one began two months ago
    assert set(said["sensitive_unknown_to_security"]) == {"Payroll"}
    assert said["sensitive_unknown_to_security"]["Payroll"]["severity"] == "high"
    assert set(said["unknown_to_procurement"]) == {"Shadow Tools"}
    assert set(said["lists_disagree"]) == {"Halted Ltd", "Skyform"}
    assert "blocked" in said["lists_disagree"]["Halted Ltd"]["because"]
    assert "security mission critical" in said["lists_disagree"]["Skyform"]["because"]


def test_limits_are_settings(four: Company) -> None:
    four.set("uncontracted_from", "100000")
    four.set("never_paid_amount", "100000")
    said = found(four)
    assert set(said["paid_without_contract"]) == {"Skyform"}
    assert said["contract_never_paid"] == {}


def test_a_list_that_nobody_loaded_says_nothing(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend("\n".join(f"{month} | Skyform | 60000 | EUR | CC1" for month in MONTHS), unit="North")
    company.load("systems", "system_id | system_name | data_class | vendor_name\nS-1 | Payroll | personal | Skyform")
    assert all(not each for each in found(company).values())


def test_a_like_name_with_a_contract_is_asked_before_a_mismatch_is_told(four: Company) -> None:
    lines = "\n".join(f"{month} | QUILL PAPERS LTD | 30000 | EUR | CC1" for month in MONTHS)
    four.spend(lines, unit="South")
    assert "QUILL PAPERS LTD" in found(four)["paid_without_contract"]
    four.db.execute(
        "insert into names_alike values ('vendor', 'quill', 'quill papers ltd', 90, false, 'one has a word more', ?)",
        [four.seq],
    )
    assert "QUILL PAPERS LTD" not in found(four)["paid_without_contract"]
    ((subject, severity, amount),) = (
        four.kept().execute("select subject, severity, amount from names_not_answered").fetchall()
    )
    assert (subject, severity, amount) == ("1 pair of supplier names", "medium", 300000)
