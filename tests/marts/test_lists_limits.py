"""From when on lists disagree is a setting: each limit just inside, on and just outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names
from marts.sql import select

if TYPE_CHECKING:
    from tests.marts.company import Company

PEOPLE = "full_name|kind\nMara Okafor|person\nPiet Lind|person\nAna Kern|person"
OWNERS = ("Mara Okafor", "Piet Lind", "Ana Kern")


def rows(company: Company, text: str) -> set[str]:
    judge_names(company.db)
    return {str(next(iter(row.values()))) for row in select(company.kept(), text)}


@pytest.mark.parametrize(("limit", "told"), [("1", {"1", "2"}), ("2", {"2"}), ("3", set())])
def test_lists_rank_apart_from_their_limit(company: Company, limit: str, told: set[str]) -> None:
    company.set("ranked_apart_from", limit)
    company.load("vendors", "vendor_id|vendor_name|criticality\nV1|1|important\nV2|2|standard")
    systems = "S1|1 too|business_critical\nS2|2 too|business_operational"
    company.load("systems", f"system_id|system_name|criticality\n{systems}")
    entries = "R1|1||mission_critical\nR2|2||mission_critical\nR3||S1|mission_critical\nR4||S2|mission_critical"
    company.load("security_register", f"register_id|name|system_id|criticality\n{entries}")
    assert rows(company, "select vendor_name from lists_compared where is_ranked_apart") == told
    named = {f"{each} too" for each in told}
    assert rows(company, "select system_name from lists_compared_systems where is_ranked_apart") == named


@pytest.mark.parametrize(("limit", "told"), [("1", set()), ("2", {"Halted"}), ("3", {"Halted"})])
def test_paid_though_stopped_counts_in_the_last_months(company: Company, limit: str, told: set[str]) -> None:
    company.set("stopped_paid_months", limit)
    company.load("vendors", "vendor_id|vendor_name|status\nV1|Halted|blocked")
    company.spend("2026-08|Other|1|EUR\n2026-09|Halted|1|EUR\n2026-10|Other|1|EUR")
    assert rows(company, "select vendor_name from lists_compared where is_paid") == told


@pytest.mark.parametrize(
    ("name", "limit", "is_compared"),
    [("contract_owners_from", "4", True), ("contract_owners_from", "5", False),
     ("contract_owners_share", "0.75", True), ("contract_owners_share", "0.76", False)],
)  # fmt: skip
def test_owners_of_contracts_are_compared_from_their_limits(
    company: Company, name: str, limit: str, *, is_compared: bool
) -> None:
    company.set(name, limit)
    company.load("people", PEOPLE)
    vendors = "\n".join(f"V{each}|Vendor {each}|Mara Okafor" for each in range(4))
    company.load("vendors", f"vendor_id|vendor_name|relationship_owner\n{vendors}")
    signed = "\n".join(f"C{each}|V{each}|{'Piet Lind' if each == 0 else 'Mara Okafor'}|2027-12-31" for each in range(4))
    company.load("contracts", f"contract_id|vendor_id|contract_owner|end_date\n{signed}")
    assert rows(company, "select owner_now from lists_contracted") == (
        {"Mara Okafor", "Piet Lind"} if is_compared else set()
    )


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"register_keeper_share": "0.51"}, set(OWNERS)),  # three of the six are of Mara Okafor
        ({"register_keeper_share": "0.50"}, {"Piet Lind", "Ana Kern"}),
        ({"register_keeper_share": "0.50", "register_keeper_from": "4"}, set(OWNERS)),
        ({}, {"Ana Kern"}),  # a third, of two entries, is enough: Piet Lind looks after the register too
        ({"register_entries_below": "2"}, set()),
        ({"register_entries_below": "3", "register_keeper_share": "0.51"}, set(OWNERS)),
    ],
)
def test_who_looks_after_a_register_is_known_by_limits(
    company: Company, settings: dict[str, str], told: set[str]
) -> None:
    for name, limit in settings.items():
        company.set(name, limit)
    company.load("people", PEOPLE)
    owners = ["Mara Okafor"] * 3 + ["Piet Lind"] * 2 + ["Ana Kern"]
    entries = "\n".join(f"R{place}|Vendor {place}|{owner}" for place, owner in enumerate(owners))
    company.load("security_register", f"register_id|name|owner\n{entries}")
    assert rows(company, "select distinct owner_now from lists_owned") == told
