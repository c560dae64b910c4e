"""Whether names are one: answers, what they do to every total, the next file, and what is refused with a sentence."""

from __future__ import annotations

import shutil
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from acts import alias
from acts.actor import Actor
from acts.alias import Wish
from acts.alias_many import say_many
from acts.looking import look
from acts.verify import verify
from marts.sql import select
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

VENDORS = """\
Vendor ID | Vendor name | Parent Group | VAT Number
V1 | Acme Ltd | Alphabet | GB123456789
V2 | Zeta GmbH | | DE811111119
V3 | Kappa SA | |
"""
LEDGER = """\
Date | Supplier Name | Net Amount | Currency | Supplier No
{0}-03 | ACME LIMITED UK | 100.10 | EUR |
{0}-04 | acme ltd. | 10 | EUR |
{0}-05 | ZETA | 7 | EUR |
{0}-06 | Nobody knows | 3 | EUR |
"""
CONTRACTS = """\
Contract ID | Supplier Name | Title | Start Date | End Date
C-1 | Acme Limited (UK) | Haulage | 2026-01-01 | 2027-12-31
"""
SYSTEMS = "System ID | System name | Vendor Name | Criticality\nS-1 | Trunkplan | ACME-Limited UK | Mission critical\n"
WHY = "It is the same firm: see its letterhead."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company whose lists do not agree on how a vendor is written: nothing is added to this one."""
    folder = tmp_path_factory.mktemp("naming")
    (folder / "files").mkdir()
    company = Company(folder / "data", folder / "files")
    for name, sheet, table in (
        ("vendors.csv", VENDORS, "vendors"), ("ledger 2026-09.csv", LEDGER.format("2026-09"), "spend"),
        ("contracts.csv", CONTRACTS, "contracts"), ("systems.csv", SYSTEMS, "systems"),
    ):  # fmt: skip
        assert company.load(name, sheet, table=table).status == "loaded", name
    return company


@pytest.fixture
def company(made: Company, tmp_path: Path) -> Company:
    """Return a copy of that company, to act on."""
    shutil.copytree(made.home.parent, tmp_path / "copy")
    return Company(tmp_path / "copy" / "data", tmp_path / "copy" / "files")


def say(company: Company, answer: str, left: str, right: str, topic: str = "vendor") -> int:
    return alias.say(company.home, ANA, Wish(topic, answer, left, right, WHY))


def asked(company: Company, text: str, as_of_seq: int | None = None) -> list[tuple[Any, ...]]:
    return look(company.home, today=TODAY, as_of_seq=as_of_seq).execute(text).fetchall()


def matched(company: Company, as_of_seq: int | None = None) -> Decimal:
    text = "select coalesce(sum(amount), 0) from spend_matched where listed_vendor is not null"
    return Decimal(asked(company, text, as_of_seq)[0][0])


def totals(company: Company) -> dict[str, Any]:
    """Return what stands on who is who: spend by vendor, contracts, systems, groups, what is covered by a contract."""
    return {
        view: asked(company, f"select * from {view} order by all")
        for view in ("spend_vendors", "vendor_spend", "contract_vendors", "system_vendors", "vendor_dependencies",
                     "suppliers", "supplier_groups", "contract_cover")
    }  # fmt: skip


def test_confirmed_alias_survives_the_next_file_and_undo_restores_the_totals_exactly(company: Company) -> None:
    before = totals(company)
    assert matched(company) == Decimal(10)
    act = say(company, "same", "ACME LIMITED UK", "Acme Ltd")
    assert matched(company) == Decimal("110.10")
    assert company.load("ledger 2026-10.csv", LEDGER.format("2026-10"), table="spend").status == "loaded"
    assert matched(company) == Decimal("220.20")
    assert matched(company, as_of_seq=act - 1) == Decimal(10)
    loaded = company.ask("select max(load_id) from loads")[0][0]
    company.undo(act)
    assert matched(company) == Decimal(20)
    company.undo(loaded)
    assert totals(company) == before
    assert verify(company.home)[1] == []


def test_contracts_and_systems_follow_the_name(company: Company) -> None:
    say(company, "same", "ACME LIMITED UK", "Acme Ltd")
    [row] = select(look(company.home, today=TODAY), "select * from vendor_dependencies where vendor_id = 'V1'")
    assert (row["systems"], row["contract_count"]) == ("Trunkplan", 1)
    assert (row["spend"], row["spend_currency"]) == (Decimal("110.10"), "EUR")
    assert asked(company, "select distinct vendor_name from contract_cover where cover = 'in_force' order by 1") == [
        ("ACME LIMITED UK",), ("acme ltd.",)
    ]  # fmt: skip


def test_names_of_no_list_can_be_one_and_their_contract_is_found(company: Company) -> None:
    say(company, "same", "Acme Limited (UK)", "Nobody knows")
    found = asked(company, "select supplier_key, listed_vendor, name, spend from suppliers where name = 'Nobody knows'")
    assert found == [("name nobody knows", None, "Nobody knows", Decimal("103.10"))]
    covered = asked(company, "select vendor_name from contract_cover where cover = 'in_force' order by 1")
    assert covered == [("ACME LIMITED UK",), ("Nobody knows",)]


def test_vendor_on_the_right_stays_and_what_is_said_last_counts(company: Company) -> None:
    say(company, "same", "Zeta GmbH", "Acme Ltd")
    assert asked(company, "select name, names from suppliers where supplier_key like '%V1'") == [("Acme Ltd", 2)]
    say(company, "same", "Acme Ltd", "Zeta GmbH")
    assert asked(company, "select name from suppliers where supplier_key like '%V2'") == [("Zeta GmbH",)]
    say(company, "apart", "Zeta GmbH", "Acme Ltd")
    assert len(asked(company, "select * from suppliers where listed_vendor is not null")) == 3


def test_apart_cuts_a_name_from_the_vendor_that_has_it(company: Company) -> None:
    key = company.ask("select listed_vendor from vendor_names where vendor_id = 'V1'")[0][0]
    act = say(company, "apart", "Acme Ltd", key)
    assert matched(company) == 0
    assert asked(company, "select spend from suppliers where supplier_key = 'name acme ltd'") == [(Decimal(10),)]
    company.undo(act)
    assert matched(company) == Decimal(10)


def test_apart_cuts_what_a_number_finds(company: Company) -> None:
    sheet = "Date | Supplier Name | Net Amount | Currency | Supplier No\n2026-10-03 | Omega | 50 | EUR | V2\n"
    assert company.load("ledger 2026-10.csv", sheet, table="spend").status == "loaded"
    assert matched(company) == Decimal(60)
    say(company, "apart", "Omega", "Zeta GmbH")
    assert matched(company) == Decimal(10)


def test_parent_said_here_stands_above_that_of_the_list_and_no_ring_comes_of_it(company: Company) -> None:
    groups = "select supplier_key, group_name from supplier_groups where supplier_key like '%V1'"
    assert asked(company, groups)[0][1] == "Alphabet"
    say(company, "parent", "Acme Ltd", "Zeta GmbH")
    assert asked(company, groups)[0][1] == "Zeta GmbH"
    say(company, "parent", "Zeta GmbH", "Kappa SA")
    assert asked(company, groups)[0][1] == "Kappa SA"
    with pytest.raises(RuleError, match=r'"Kappa SA" belongs to "Acme Ltd": this cannot be, because "Kappa SA" stands'):
        say(company, "parent", "Kappa SA", "Acme Ltd")
    say(company, "apart", "Acme Ltd", "Zeta GmbH")
    assert asked(company, groups)[0][1] == "Alphabet"


def test_list_says_a_ring_of_parents_and_one_stands_for_it(company: Company) -> None:
    ring = "Vendor ID | Vendor name | Parent Group\nN1 | Alef | Bet\nN2 | Bet | Alef\n"
    assert company.load("vendors 2.csv", ring, table="vendors", unit="North").status == "loaded"
    heads = asked(company, "select distinct group_key from supplier_groups where supplier_key like '%North%'")
    assert len(heads) == 1


def test_register_number_joins_vendors_of_several_lists_but_not_two_of_one(company: Company) -> None:
    north = "Vendor ID | Vendor name | VAT Number\nN1 | Acme Transport | GB 123.456.789\nN2 | Other | 999999999\n"
    assert company.load("north.csv", north, table="vendors", unit="North").status == "loaded"
    joined = "select node, supplier_key from supplier_ones where node <> supplier_key and node not like 'name %'"
    assert len(asked(company, joined)) == 1
    act = say(company, "apart", "Acme Transport", "Acme Ltd")
    assert asked(company, joined) == []
    company.undo(act)
    south = "Vendor ID | Vendor name | VAT Number\nS1 | Acme A | GB123456789\nS2 | Acme B | GB123456789\n"
    assert company.load("south.csv", south, table="vendors", unit="South").status == "loaded"
    assert asked(company, joined) == []


def test_vendor_that_left_the_list_is_known_by_its_name(company: Company) -> None:
    say(company, "same", "ACME LIMITED UK", "Acme Ltd")
    renumbered = VENDORS.replace("V1", "A-001")
    company.load("vendors 2.csv", renumbered, table="vendors", feed="vendors from vendors", as_of="2026-11-21")
    [found] = asked(company, "select distinct supplier_key from spend_vendors where vendor_name = 'ACME LIMITED UK'")
    assert found[0].endswith("A-001")


def test_contradictions_are_refused_with_the_act_that_says_otherwise(company: Company) -> None:
    first = say(company, "same", "ZETA", "Zeta GmbH")
    said = say(company, "apart", "Zeta GmbH", "Acme Ltd")
    with pytest.raises(RuleError, match=rf"because act {said} says"):
        say(company, "same", "ZETA", "Acme Ltd")
    with pytest.raises(RuleError, match=rf"act {first} says so already"):
        say(company, "same", "zeta", "Zeta GmbH")
    say(company, "same", "Nobody knows", "Zeta GmbH")
    with pytest.raises(RuleError, match="other answers make them one"):
        say(company, "apart", "ZETA", "Nobody knows")
    with pytest.raises(RuleError, match="are one name already"):
        say(company, "apart", "Nobody knows", "NOBODY KNOWS")


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (Wish("vendor", "maybe", "a", "b", WHY), 'Answer: "maybe" was given, one of same, apart, parent'),
        (Wish("firm", "same", "a", "b", WHY), 'Topic: "firm" was given, one of vendor, system, person'),
        (Wish("vendor", "same", " ", "b", WHY), 'Left: " " was given, a name of 1 to 200 characters'),
        (Wish("vendor", "same", "a", "...", WHY), r'Right: "\.\.\." was given, a name with letters or digits'),
        (Wish("vendor", "same", "a", "b", ""), 'Reason: "" was given, a sentence of 3 to 500 letters was expected'),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(company: Company, wish: Wish, says: str) -> None:
    with pytest.raises((BadValueError, RuleError), match=says):
        alias.say(company.home, ANA, wish)


def test_name_of_several_vendors_needs_the_key_of_one(company: Company) -> None:
    assert (
        company.load("n.csv", "Vendor ID | Vendor name\nN1 | ACME Ltd\n", table="vendors", unit="N").status == "loaded"
    )
    with pytest.raises(
        RuleError, match=r'Right: "Acme Ltd" was given, the name of 2 vendors of the lists. Give the key'
    ):
        say(company, "same", "ZETA", "Acme Ltd")
    keys = [
        key for (key,) in company.ask("select listed_vendor from vendor_names where written = 'acme ltd' order by 1")
    ]
    say(company, "same", keys[0], keys[1])
    say(company, "same", "ZETA", "Acme Ltd")
    assert matched(company) == Decimal(17)


def test_only_those_who_keep_a_list_say_it(company: Company) -> None:
    with pytest.raises(NotAllowedError):
        alias.say(
            company.home, Actor("vi", frozenset({"viewer"}), verified=False), Wish("vendor", "same", "a", "b", WHY)
        )


def test_many_answers_are_one_act_undone_as_one_or_one_by_one(company: Company) -> None:
    wishes = [
        Wish("vendor", "same", "ACME LIMITED UK", "Acme Ltd", WHY),
        Wish("vendor", "same", "ZETA", "Zeta GmbH", WHY),
    ]
    done = say_many(company.home, ANA, wishes, file="names.xlsx")
    assert (done.seq, len(done.answers), matched(company)) == (7, 2, Decimal("117.10"))
    assert company.ask("select subject from acts where seq = 7") == [
        ("Said of 2 pairs of names whether they are one (file names.xlsx)",)
    ]
    one = company.undo(done.answers[1])
    assert matched(company) == Decimal("110.10")
    company.undo(one)
    company.undo(done.seq)
    assert matched(company) == Decimal(10)
    assert verify(company.home)[1] == []


def test_many_answers_are_all_said_or_none(company: Company) -> None:
    good, bad = (
        Wish("vendor", "same", "ZETA", "Zeta GmbH", WHY),
        Wish("vendor", "apart", "ZETA", "Zeta GmbH", WHY, "row 3"),
    )
    worse = Wish("vendor", "same", "ZETA", "Acme Ltd", WHY, "row 4")
    other = Wish("vendor", "apart", "Acme Ltd", "Zeta GmbH", WHY, "row 2")
    with pytest.raises(RuleError, match=r"row 4: .*because act \d+ says(.|\n)*Nothing was said"):
        say_many(company.home, ANA, [good, other, worse])
    assert company.ask("select count(*) from alias_events") == [(0,)]
    assert [each.state for each in say_many(company.home, ANA, [good, other, worse], rest=True).lines] == [
        "would", "would", "refused"
    ]  # fmt: skip
    assert [each.state for each in say_many(company.home, ANA, [good, bad]).lines] == ["known", "would"]
