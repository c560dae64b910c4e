"""The four lists side by side: what one says and another does not, and what is innocent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names

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


def test_what_was_paid_before_a_vendor_was_stopped_is_no_disagreement(four: Company) -> None:
    head = "vendor_id | vendor_name | relationship_owner | criticality | status"
    for month, status in (("2026-11-06", "active"), ("2026-11-13", "blocked")):
        four.load("vendors", f"{head}\nV4 | Halted Ltd | J. Moreau | low | {status}", as_of=month)
    assert "Halted Ltd" not in found(four)["lists_disagree"]


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


def test_who_owns_it_is_told_where_lists_name_two_people_and_not_where_they_mean_other_things(company: Company) -> None:
    company.load("people", "person_id | full_name\nP1 | Mara Okafor\nP2 | Piet Lind\nP3 | Ana Kern\nP4 | Dana Hale")
    company.load(
        "vendors",
        """vendor_id | vendor_name | relationship_owner | backup_owner | criticality
        V1 | Skyform | Mara Okafor | | critical
        V2 | Nordtec | Mara Okafor | | standard
        V3 | Quill | Head of IT | |
        V4 | Zeta | Mara Okafor | Ana Kern |
        V5 | Kappa | Mara Okafor | |
        V6 | Sigma | Mara Okafor | |
        V7 | Rho | Karen Vance | |""",
    )
    company.load(
        "security_register",
        """register_id | name | owner
        R1 | Skyform | Piet Lind
        R2 | Nordtec | M. Okafor
        R3 | Quill | Ana Kern
        R4 | Zeta | Ana Kern
        R5 | Kappa | Dana Hale
        R6 | Sigma | Security team
        R7 | Rho | K. Vance
        R8 | Alpha | Hana Ito
        R9 | Beta | Lea Brand""",
    )
    judge_names(company.db)
    said = found(company)["lists_disagree"]
    # A spelling, a role beside a person, the one who stands in, a team and what is asked first are no disagreement.
    assert set(said) == {"Skyform", "Kappa"}
    assert said["Skyform"]["because"] == "procurement names Mara Okafor as its owner, and security Piet Lind"
    assert (said["Skyform"]["severity"], said["Kappa"]["severity"]) == ("medium", "low")
    assert said["Skyform"]["ask"] == "Mara Okafor"
    company.load("security_register", "register_id | name | owner\nR1 | Skyform | Mara Okafor", feed="another")
    assert set(found(company)["lists_disagree"]) == {"Kappa"}


def test_who_looks_after_a_register_owns_nothing_that_stands_in_it(company: Company) -> None:
    names = [f"Vendor {letter}" for letter in "ABCDEFGH"]
    rows = "\n".join(f"V{place} | {name} | Mara Okafor" for place, name in enumerate(names))
    company.load("vendors", f"vendor_id | vendor_name | relationship_owner\n{rows}")
    entries = "\n".join(f"{name} | {'Dana Hale' if place % 2 else 'Piet Lind'}" for place, name in enumerate(names))
    company.load("security_register", f"name | owner\n{entries}")
    judge_names(company.db)
    assert found(company)["lists_disagree"] == {}


def test_systems_that_lists_rank_or_own_otherwise_are_told(company: Company) -> None:
    company.load(
        "systems",
        """system_id | system_name | criticality | owner | lifecycle
        S1 | Trunkplan | mission_critical | Mara Okafor | active
        S2 | Wiki | administrative | Mara Okafor | active
        S3 | Old | mission_critical | Mara Okafor | end_of_life""",
    )
    company.load(
        "security_register",
        """register_id | name | system_id | criticality | owner
        R1 | Trunk plan | S1 | administrative | Mara Okafor
        R2 | Wiki | S2 | administrative | Ana Kern
        R3 | Old | S3 | administrative | Piet Lind""",
    )
    judge_names(company.db)
    said = found(company)["lists_disagree"]
    assert set(said) == {"Trunkplan", "Wiki"}
    assert said["Trunkplan"]["because"] == "IT calls it mission critical, security administrative"
    assert said["Wiki"]["because"] == "IT names Mara Okafor as its owner, and security Ana Kern"


@pytest.mark.parametrize(("agreeing", "told"), [(5, {"Vendor 0"}), (2, set())])
def test_contract_owners_count_where_both_lists_mostly_name_the_same(
    company: Company, agreeing: int, told: set[str]
) -> None:
    others = [f"V{each} | Vendor {each}" for each in range(6)]
    owners = ["Piet Lind", *["Mara Okafor"] * agreeing, *["Ana Kern"] * (5 - agreeing)]
    company.load(
        "vendors",
        "vendor_id | vendor_name | relationship_owner\n" + "\n".join(f"{each} | Mara Okafor" for each in others),
    )
    rows = [
        f"C{place} | {each} | {owner} | 2026-01-01 | 2027-12-31"
        for place, (each, owner) in enumerate(zip(others, owners, strict=True))
    ]
    company.load(
        "contracts",
        "contract_id | vendor_id | vendor_name | contract_owner | start_date | end_date\n" + "\n".join(rows),
    )
    judge_names(company.db)
    assert set(found(company)["lists_disagree"]) >= told
    assert bool(found(company)["lists_disagree"]) == bool(told)


def test_a_contract_of_one_unit_is_not_paid_by_what_another_pays_under_its_own(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    for unit, who in (("North", "Quill"), ("South", "Other")):
        company.spend("\n".join(f"{month} | {who} | 9000 | EUR" for month in MONTHS), unit=unit)
    sheet = "contract_id | vendor_name | title | start_date | end_date | annual_value | currency\n{} | Quill | {} | "
    sheet += "2025-01-01 | 2027-12-31 | 90000 | EUR"
    company.load("contracts", sheet.format("C-S", "South paper"), unit="South")
    assert found(company)["contract_never_paid"] == {}  # North has none of its own: it may pay under this one
    company.load("contracts", sheet.format("C-N", "North paper"), unit="North")
    said = found(company)["contract_never_paid"]
    assert set(said) == {"South paper"}
    because = said["South paper"]["because"]
    assert "no ledger of South names Quill in the twelve months up to Oct 2026" in because
    assert because.endswith("; North pays it under a contract of its own")
    company.load("contracts", sheet.format("C-G", "Group paper"), unit="Group")
    assert set(found(company)["contract_never_paid"]) == {"South paper"}  # the group keeps no ledger


def test_no_contract_is_expected_with_the_state_banks_and_people_of_ours(four: Company) -> None:
    payees = (
        "Finanzamt Seefeld", "HM Revenue & Customs", "Office cantonal des impôts", "Deutsche Rentenversicherung Bund",
        "Volksbank Bodensee eG", "Barclays Bank PLC", "URSSAF Rhône", "Lea Brandt",
    )  # fmt: skip
    firms = ("Databank Systems Ltd", "Zollinger Bau AG", "Bankside Catering", "Rentenplan Beratung GmbH")
    four.load("people", "person_id | full_name\nP1 | Lea Brandt")
    lines = [f"{month} | {who} | 9000 | EUR | CC1" for month in MONTHS for who in (*payees, *firms)]
    four.spend("\n".join(lines), unit="South")
    judge_names(four.db)
    assert set(found(four)["paid_without_contract"]) == {"Skyform", "Nordtec", *firms}


def test_what_we_made_ourselves_has_no_supplier(four: Company) -> None:
    made = ("In-house", "Eigenentwicklung", "internal development", "Développement interne", "Custom built", "Own")
    firms = ("Internal Audit Partners", "Custom Logic Ltd", "Own Goal Software")
    rows = "\n".join(
        f"T-{place} | Tool {place} | personal | {name} | active" for place, name in enumerate((*made, *firms))
    )
    four.load("systems", f"system_id | system_name | data_class | vendor_name | lifecycle\n{rows}", feed="tools")
    assert set(found(four)["unknown_to_procurement"]) == {"Shadow Tools", *firms}
    assert set(found(four)["sensitive_unknown_to_security"]) == {"Payroll", "Tool 6", "Tool 7", "Tool 8"}


def test_two_vendors_of_the_lists_that_may_be_one_wait_with_the_lesser_spend(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.load("vendors", "vendor_id | vendor_name\nV1 | Lindner AG\nV2 | Lindner")
    company.spend("2026-10 | Lindner AG | 400000 | EUR\n2026-10 | Lindner | 120000 | EUR")
    company.db.execute("insert into names_alike values ('vendor', 'lindner', 'lindner ag', 97, true, 'same words', 1)")
    ((because, amount),) = company.kept().execute("select because, amount from names_not_answered").fetchall()
    assert (amount, because.partition("; 120")[2]) == (
        120000, ",000 EUR would be counted with that of another supplier",
    )  # fmt: skip
