"""A name that may be two bodies is sure of neither, and numbers of a register speak against names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acts.alike import judge_alike
from marts import reconcile

if TYPE_CHECKING:
    from tests.marts.company import Company


def asked(company: Company) -> dict[frozenset[str], tuple[bool, str]]:
    judge_alike(company.db)
    rows = reconcile.proposals(company.kept()).rows
    return {frozenset((row["left_name"], row["right_name"])): (row["sure"], row["reason"]) for row in rows}


def test_a_name_without_a_form_is_sure_of_one_body_and_of_neither_where_there_are_two(company: Company) -> None:
    vendors = "vendor_id | vendor_name\nV1 | Brennick Ltd"
    company.load("vendors", vendors)
    company.spend("2026-10 | Brennick | 100 | EUR")
    assert asked(company) == {frozenset(("Brennick", "Brennick Ltd")): (True, "same words but for the legal form")}
    company.load("vendors", f"{vendors}\nV2 | Brennick GmbH")
    found = asked(company)
    for vendor in ("Brennick Ltd", "Brennick GmbH"):
        sure, reason = found[frozenset(("Brennick", vendor))]
        assert not sure
        assert reason == "same words but for the legal form, but brennick may be another one, too"
    assert found[frozenset(("Brennick Ltd", "Brennick GmbH"))][0] is False


def test_two_spellings_with_two_register_numbers_are_not_sure(company: Company) -> None:
    columns = "vendor_id | vendor_name | registration_no\n"
    company.load("vendors", f"{columns}V1 | Oakmere Print Ltd | GB1111111\nV2 | Oakmere Print Limited | GB2222222")
    ((sure, reason),) = asked(company).values()
    assert not sure
    assert reason == "same words written another way, but their registration numbers differ"
