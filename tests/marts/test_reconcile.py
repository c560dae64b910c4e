"""Four lists side by side: what may be one, which lists know a supplier, and how much of the spend is matched."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from marts import reconcile
from marts.sql import select

if TYPE_CHECKING:
    from tests.marts.company import Company


def alike(company: Company, left: str, right: str, score: int, topic: str = "vendor", *, sure: bool = True) -> None:
    company._insert("names_alike", {
        "topic": topic, "left_written": min(left, right), "right_written": max(left, right), "score": score,
        "sure": sure, "reason": "same words but for the legal form", "seq": company.seq,
    })  # fmt: skip


def say(company: Company, answer: str, left: tuple[str, str], right: tuple[str, str], topic: str = "vendor") -> int:
    """Answer about two names, each as its key and what it is called."""
    company.seq += 1
    company._insert("acts", {"seq": company.seq, "done_at": "2026-11-20 10:00:00", "who": "ana", "act": "alias"})
    company._insert("alias_events", {
        "seq": company.seq, "topic": topic, "answer": answer, "left_key": left[0], "left_name": left[1],
        "right_key": right[0], "right_name": right[1], "reason": "test",
    })  # fmt: skip
    return company.seq


def asked(company: Company) -> list[dict[str, Any]]:
    return reconcile.proposals(company.kept()).rows


def told(company: Company) -> list[tuple[Any, ...]]:
    return [(row["left_name"], row["right_name"], row["how"], row["sure"]) for row in asked(company)]


@pytest.fixture
def lists(company: Company) -> Company:
    """Return a company with two vendors, whose ledger writes one of them otherwise."""
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme Ltd\nV2 | Zeta GmbH", unit="us")
    company.spend("2026-10 | ACME | 100 | EUR\n2026-10 | Zeta GmbH | 5 | EUR\n2026-10 | Nobody | 3 | EUR", unit="us")
    alike(company, "acme", "acme ltd", 97)
    return company


def test_names_that_are_alike_are_asked_about_once_with_money_and_cells(lists: Company) -> None:
    [row] = asked(lists)
    assert (row["left_key"], row["right_key"]) == ("name acme", "vendors of us: V1")
    assert (row["left_lists"], row["right_lists"]) == ("finance", "procurement")
    assert (row["left_spend"], row["right_spend"], row["spend_moved"], row["moved_currency"]) == (100, None, 100, "EUR")
    assert (row["reason"], row["score"], row["sure"]) == ("same words but for the legal form", 97, True)
    assert (row["_left"], row["_right"]) == ("spend-2.xlsx, Sheet1, B5", "vendors-1.xlsx, Sheet1, B5")


@pytest.mark.parametrize("answer", ["same", "apart", "parent"])
def test_what_was_answered_is_never_asked_again(lists: Company, answer: str) -> None:
    seq = say(lists, answer, ("name acme", "ACME"), ("vendors of us: V1", "Acme Ltd"))
    assert asked(lists) == []
    lists.load("spend", "period | vendor_name | amount | currency\n2026-10 | ACME | 7 | EUR", unit="us", feed="more")
    assert asked(lists) == []
    lists.at(seq=seq - 1)
    assert len(asked(lists)) == 1
    lists.at()
    lists.undo(seq)
    assert len(asked(lists)) == 1


def test_answer_about_one_name_holds_for_those_that_are_one_with_it(lists: Company) -> None:
    say(lists, "same", ("name nobody", "Nobody"), ("vendors of us: V1", "Acme Ltd"))
    say(lists, "apart", ("name nobody", "Nobody"), ("name acme", "ACME"))
    assert asked(lists) == []


def test_pairs_that_no_vendor_list_would_match_are_ordered_by_what_both_were_paid(company: Company) -> None:
    """Of the lesser of the two it is not known with whom it is: that is what an answer is about."""
    lines = ("Abe | 9", "Abe Ltd | 9", "Zed | 70", "Zed Ltd | 80")
    company.spend("\n".join(f"2026-10 | {each} | EUR" for each in lines), unit="us")
    alike(company, "abe", "abe ltd", 99)
    alike(company, "zed", "zed ltd", 97)
    assert [row["score"] for row in asked(company)] == [97, 99]


def test_pairs_are_ordered_by_what_is_sure_then_by_money(lists: Company) -> None:
    lists.spend("2026-10 | Zeta Holding | 900 | EUR\n2026-10 | Zetta | 50 | EUR", unit="us")
    alike(lists, "zeta holding", "zeta gmbh", 80, sure=False)
    alike(lists, "zetta", "zeta gmbh", 90, sure=False)
    assert [row["left_name"] for row in asked(lists)] == ["ACME", "Zeta Holding", "Zetta"]


def test_one_number_of_the_law_in_one_list_is_asked_about(company: Company) -> None:
    company.load(
        "vendors",
        """vendor_id | vendor_name | tax_id | registration_no
        V1 | Acme North | DE 811 111 119 | n/a
        V2 | Acme South | DE811111119 | n/a
        V3 | Other | 000000000 | 12345678
        V4 | Another | 000000000 | 12345678""",
    )
    assert told(company) == [("Acme South", "Acme North", "number", True)]
    assert asked(company)[0]["reason"] == "both have the tax number de811111119"


def test_one_name_with_two_numbers_is_sure_unless_the_law_tells_them_apart(company: Company) -> None:
    company.load(
        "vendors",
        """vendor_id | vendor_name | tax_id
        V1 | Acme | DE811111119
        V2 | ACME | DE999999998
        V3 | Zeta |
        V4 | zeta |""",
    )
    assert sorted(told(company)) == [("ACME", "Acme", "name", False), ("zeta", "Zeta", "name", True)]


def test_one_number_with_two_names_is_asked_about_in_its_unit_alone(company: Company) -> None:
    sheet = "period | vendor_id | vendor_name | amount | currency\n2026-10 | {} | {} | 5 | EUR"
    company.load("spend", sheet.format("77", "Acme"), unit="North")
    company.load("spend", sheet.format("77", "Zeta"), unit="South")
    assert asked(company) == []
    company.load("spend", sheet.format("77", "Acme Cloud"), unit="North", feed="more")
    assert told(company) == [("Acme Cloud", "Acme", "number", True)]


def test_number_that_many_share_tells_nobody_apart(company: Company) -> None:
    lines = "\n".join(f"2026-10 | 9999 | Once {name} | 5 | EUR" for name in "ABCDEF")
    company.load("spend", f"period | vendor_id | vendor_name | amount | currency\n{lines}", unit="us")
    assert asked(company) == []


def test_equal_domain_is_asked_about_and_never_sure(company: Company) -> None:
    company.load(
        "vendors", "vendor_id | vendor_name | website\nV1 | Acme | https://www.acme.example/shop\nV2 | Zeta | -"
    )
    company.load("security_register", "register_id | name | website\nR1 | Acme Cloud | acme.example\nR2 | Zeta | -")
    assert told(company) == [("Acme Cloud", "Acme", "domain", False)]
    assert asked(company)[0]["reason"] == "both are at acme.example"


def test_name_that_only_a_number_links_is_asked_about_where_no_word_agrees(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme Transport\nV2 | Zeta", unit="us")
    company.load(
        "spend",
        """period | vendor_id | vendor_name | amount | currency
        2026-10 | V1 | Transport by Acme | 5 | EUR
        2026-10 | V2 | Omega | 7 | EUR""",
        unit="us",
    )
    [row] = asked(company)
    assert (row["left_key"], row["right_name"], row["how"], row["stands"]) == ("name omega", "Zeta", "linked", True)
    seq = say(company, "apart", ("name omega", "Omega"), ("vendors of us: V2", "Zeta"))
    assert asked(company) == []
    company.undo(seq)
    say(company, "same", ("name omega", "Omega"), ("vendors of us: V2", "Zeta"))
    assert asked(company) == []


def test_systems_and_what_security_calls_them_are_asked_about(company: Company) -> None:
    company.load("systems", "system_id | system_name\nS1 | Trunkplan")
    company.load("security_register", "register_id | name\nR1 | Trunk-Plan")
    alike(company, "trunk plan", "trunkplan", 99, topic="system")
    [row] = asked(company)
    assert (row["topic"], row["left_name"], row["right_name"]) == ("system", "Trunk-Plan", "Trunkplan")
    assert (row["_left"], row["_right"]) == ("security_register-2.xlsx, Sheet1, B5", "systems-1.xlsx, Sheet1, B5")
    say(company, "apart", ("name trunk plan", "Trunk-Plan"), ("name trunkplan", "Trunkplan"), topic="system")
    assert asked(company) == []


def test_matrix_says_which_list_knows_a_supplier_and_what_nobody_can_tell(lists: Company) -> None:
    lists.load("systems", "system_id | system_name | vendor_name | criticality | business_function\n"
               "S1 | Plan | Acme Ltd | mission_critical | Planning")  # fmt: skip
    rows = {row["name"]: row for row in reconcile.matrix(lists.kept()).rows}
    known = {name: [row[f"in_{each}"] for each in reconcile.LISTS] for name, row in rows.items()}
    assert known == {
        "Acme Ltd": [True, True, None, False],
        "ACME": [False, False, None, True],
        "Zeta GmbH": [True, False, None, True],
        "Nobody": [False, False, None, True],
    }
    assert (rows["Acme Ltd"]["is_critical"], rows["Acme Ltd"]["critical_functions"]) == (True, "Planning")
    assert (rows["Nobody"]["is_critical"], rows["Nobody"]["missing_in"]) == (None, "procurement, IT")
    say(lists, "same", ("name acme", "ACME"), ("vendors of us: V1", "Acme Ltd"))
    rows = {row["name"]: row for row in reconcile.matrix(lists.kept()).rows}
    assert (rows["Acme Ltd"]["in_finance"], rows["Acme Ltd"]["names"], rows["Acme Ltd"]["spend"]) == (True, 2, 100)


def test_coverage_is_the_share_of_spend_with_both_sums(lists: Company) -> None:
    found = {each.name.partition(",")[0]: each.value for each in reconcile.coverage(lists.kept())}
    assert found["Spend with listed vendors"] == 5
    assert found["All spend"] == 108
    assert found["Share of spend matched"] == Decimal("4.62962963")
    figures = (*reconcile.coverage(lists.kept()), *reconcile.headline(lists.kept()))
    assert lists.wrong(*figures) == []
    assert [each.value for each in reconcile.headline(lists.kept())] == [4, 2, 1, 1]


def test_coverage_is_unknown_without_a_ledger_and_apart_in_two_currencies(company: Company) -> None:
    assert [(each.name, each.value) for each in reconcile.coverage(company.kept())] == [
        ("Spend with listed vendors", None)
    ]
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme")
    company.spend("2026-10 | Acme | 1 | EUR\n2026-10 | Zeta | 1 | EUR\n2026-10 | Acme | 9 | USD")
    shares = [each for each in reconcile.coverage(company.kept()) if each.name.startswith("Share")]
    assert {each.value for each in shares} == {50, 100}
    [row] = select(company.kept(), "select spend, spend_says from suppliers where name = 'Acme'")
    assert row == {"spend": None, "spend_says": "EUR 1.00; USD 9.00"}


def test_spend_of_a_supplier_is_what_its_lines_add_up_to_to_the_last_digit(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme")
    company.load(
        "fx_rates",
        "month | from_currency | to_currency | rate | rate_type\n2026-10 | GBP | EUR | 1.193627 | average",
    )
    company.spend("2026-10 | Acme | 10.0103 | GBP\n2026-10 | Acme | 0.3307 | GBP\n2026-10 | Acme | 5.05 | EUR")
    exact = Decimal("10.3410") * Decimal("1.193627") + Decimal("5.05")
    for view in ("vendor_spend", "supplier_spend"):
        assert select(company.kept(), f"select spend from {view}") == [{"spend": exact}]
    [row] = reconcile.matrix(company.kept()).rows
    assert row["spend"] == exact


def test_vendors_of_two_lists_that_are_one_stand_for_their_money_once(company: Company) -> None:
    sheet = "vendor_id | vendor_name | tax_id\n{} | {} | DE811111119"
    company.load("vendors", sheet.format("V1", "Acme"), unit="North")
    company.load("vendors", sheet.format("V9", "Acme Holding"), unit="South")
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Acme Holding | 20 | EUR", unit="North")
    rows = select(company.kept(), "select item_key, amount from ownership_stakes where amount is not null")
    assert [row["amount"] for row in rows] == [120]
