"""What answers would change is told before they are given, exactly as it is afterwards."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from acts.alias import Wish
from acts.alias_effect import compared, effect_of, seen
from acts.alias_many import say_many
from acts.looking import look
from tests.acts.conftest import ANA, TODAY, Company
from tests.acts.test_alias import CONTRACTS, LEDGER, SYSTEMS, VENDORS, WHY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def company(tmp_path: Path) -> Company:
    """Return a company whose lists write one vendor in several ways."""
    (tmp_path / "files").mkdir()
    company = Company(tmp_path / "data", tmp_path / "files")
    for name, sheet, table in (
        ("vendors.csv", VENDORS, "vendors"),
        ("ledger 2026-09.csv", LEDGER.format("2026-09"), "spend"),
        ("contracts.csv", CONTRACTS, "contracts"),
        ("systems.csv", SYSTEMS, "systems"),
    ):
        assert company.load(name, sheet, table=table).status == "loaded", name
    return company


def test_effect_is_exactly_what_comes_of_it_and_nothing_is_written(company: Company) -> None:
    wishes = [
        Wish("vendor", "same", "ACME LIMITED UK", "Acme Ltd", WHY),
        Wish("vendor", "same", "ZETA", "Zeta GmbH", WHY),
        Wish("vendor", "apart", "Zeta GmbH", "Acme Ltd", WHY),
        Wish("vendor", "same", "ZETA", "Acme Ltd", WHY, "row 9"),
    ]
    effect = effect_of(company.home, wishes, today=TODAY)
    assert company.ask("select max(seq) from acts") == [(4,)]
    assert [each.state for each in effect.lines] == ["would", "would", "would", "refused"]
    told = {each.name: (each.before, each.after) for each in effect.figures}
    assert told["Spend with listed vendors"] == (Decimal(10), Decimal("117.10"))
    assert told["Not matched"] == (3, 1)
    assert {each.name: (each.before, each.after) for each in effect.spend} == {
        "Acme Ltd": (Decimal(10), Decimal("110.10")),
        "Acme Limited (UK)": (Decimal("100.10"), None),
        "ZETA": (Decimal(7), None),
        "Zeta GmbH": (None, Decimal(7)),
    }
    assert [(each.thing, each.after) for each in effect.contracts] == [("Haulage", "Acme Ltd")]
    assert [(each.thing, each.before, each.after) for each in effect.systems] == [("Trunkplan", "", "Acme Ltd")]
    before = seen(look(company.home, today=TODAY))
    say_many(company.home, ANA, wishes, rest=True)
    done = compared(before, seen(look(company.home, today=TODAY)), {}, effect.lines)
    assert (done.figures, len(done.contracts), len(done.systems)) == (effect.figures, 1, 1)
    assert [(each.key, each.currency, each.before, each.after) for each in done.spend] == [
        (each.key, each.currency, each.before, each.after) for each in effect.spend
    ]


def test_what_changes_nothing_has_no_effect(company: Company) -> None:
    effect = effect_of(company.home, [Wish("vendor", "apart", "ZETA", "Acme Ltd", WHY)], today=TODAY)
    assert (effect.figures, effect.spend, effect.contracts, effect.systems) == ((), (), (), ())


def test_answers_about_systems_and_people_show_what_moves(company: Company) -> None:
    company.load("people.csv", "Employee ID | Full name\nP1 | Mara Okafor\n", table="people")
    company.load(
        "register.csv", "Register ID | Name | Assessed on\nR1 | Trunk-Plan | 2026-05-01\n", table="security_register"
    )
    company.load("risks.csv", "Risk ID | Risk | Owner\nK1 | Fire | M. Okafor\n", table="risks")
    system = Wish("system", "same", "Trunk-Plan", "Trunkplan", WHY)
    effect = effect_of(company.home, [system], today=TODAY)
    assert [(each.thing, each.before, each.after) for each in effect.names] == [
        ("Trunk-Plan (security)", "", "Trunkplan")
    ]
    person = Wish("person", "same", "M. Okafor", "Mara Okafor", WHY)
    effect = effect_of(company.home, [person], today=TODAY)
    assert [(each.thing, each.before, each.after) for each in effect.owned] == [("Fire", "M. Okafor", "Mara Okafor")]
    parent = Wish("person", "parent", "M. Okafor", "Mara Okafor", WHY)
    nobody = Wish("person", "same", "TBC", "Mara Okafor", WHY)
    effect = effect_of(company.home, [parent, nobody], today=TODAY)
    assert [each.says for each in effect.lines] == [
        "Answer: a person has no parent here, same or apart was expected.",
        'Left: "TBC" was given, the name of a person, not a mark for nobody yet, was expected.',
    ]
