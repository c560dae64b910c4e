"""Names that are worth a look side by side: found with each load, and the same whatever came first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from acts.alike import WRITTEN
from acts.verify import verify
from pipelines.judge.matching_names import written

if TYPE_CHECKING:
    from tests.acts.conftest import Company

VENDORS = """
    vendor_id | vendor_name
    V1 | Nordtec Systems Limited
    V2 | Harper Cleaning GmbH
    V3 | {}
"""
LEDGER = """
    posting_date | vendor_name | amount | currency
    2026-04-03 | NORDTEC SYSTEMS LTD. | 100.00 | GBP
    2026-04-04 | Brightwell Consulting | 50.00 | GBP
"""
CONTRACTS = """
    contract_id | vendor_name | end_date
    C1 | Brightwell Consulting LLP | 2027-03-31
    C2 | Northgate Hire | 2027-03-31
    C3 | Southgate Hire | 2027-03-31
"""
SYSTEMS = """
    system_id | system_name | vendor_id
    S1 | Trunk Plan | Harper Cleaning
    S2 | Dockslot | V1
    S3 | Dock-slot | 4711
"""
SECURITY = """
    register_id | name | assessed_on | result
    R1 | TrunkPlan | 2026-04-01 | pass
"""
PAIRS = "select topic, left_written, right_written, sure from names_alike order by all"


def everything(company: Company, *, turned: bool = False) -> None:
    lists = [
        ("vendors.csv", VENDORS.format("Castlegate Marine"), {"table": "vendors"}),
        ("ledger 2026-04.csv", LEDGER, {"table": "spend"}),
        ("contracts.csv", CONTRACTS, {"table": "contracts"}),
        ("systems.csv", SYSTEMS, {"table": "systems"}),
        ("security.csv", SECURITY, {"table": "security_register"}),
    ]
    for name, sheet, options in reversed(lists) if turned else lists:
        result = company.load(name, sheet, **options)
        assert result.status == "loaded", result.reason


def test_names_of_every_list_are_held_against_each_other(company: Company) -> None:
    everything(company)
    assert company.ask(PAIRS) == [
        ("system", "trunk plan", "trunkplan", True),
        ("vendor", "brightwell consulting", "brightwell consulting llp", True),
        ("vendor", "harper cleaning", "harper cleaning gmbh", True),
        ("vendor", "nordtec systems limited", "nordtec systems ltd", True),
    ]


def test_the_order_of_loads_changes_nothing_but_who_came_later(company: Company) -> None:
    everything(company, turned=True)
    assert len(company.ask(PAIRS)) == 4
    found = company.ask("select left_written, seq from names_alike where topic = 'vendor' order by all")
    lists = company.ask("select table_name, load_id from loads")
    loads = {str(table): seq for table, seq in lists}
    assert found == [
        ("brightwell consulting", loads["spend"]),
        ("harper cleaning", loads["vendors"]),
        ("nordtec systems limited", loads["vendors"]),
    ]


def test_a_name_is_held_against_the_others_once(company: Company) -> None:
    everything(company)
    before = company.ask("select * from names_alike")
    company.load("vendors 2.csv", VENDORS.format("Castlegate Maritime"), table="vendors")
    assert company.ask("select * from names_alike where left_written not like 'castle%'") == before
    (compared,) = company.ask("select count(*) from names_compared where written = 'castlegate marine'")
    assert compared == (1,)


def test_a_word_that_many_names_have_come_to_have_weighs_less_in_all_pairs(company: Company) -> None:
    score = "select score from names_alike where right_written = 'zamora bakewell adlington'"
    two = "vendor_id | vendor_name\nV1 | Zamora Bakewell\nV2 | Zamora Bakewell Adlington"
    company.load("vendors.csv", two, table="vendors")
    (before,) = company.ask(score)
    many = "\n".join(f"C{each} | Zamora {each}" for each in "Ash Bay Cole Dun Elm Fay Gil Hay Ivy Jay Kay".split())
    company.load("contracts.csv", f"contract_id | vendor_name\n{many}", table="contracts")
    (after,) = company.ask(score)
    assert after < before
    assert verify(company.home)[1] == []


def test_a_replay_finds_the_same_pairs_in_the_same_order(company: Company) -> None:
    everything(company)
    company.load("vendors 2.csv", VENDORS.format("Trunk-Plan Ltd"), table="vendors")
    assert verify(company.home)[1] == []
    rows = company.ask("select topic, left_written, right_written from names_alike")
    assert rows == sorted(rows)


def test_a_name_is_written_for_comparing_as_the_vendor_lists_write_it() -> None:
    names = ["Müller & Söhne GmbH", "S.A. Straße", "N'Zassa_Coop", "삼성전자", "AT&T", "a\tb  c", "ØRSTED A/S", "?!"]
    db = duckdb.connect(config={"threads": 1})
    for name in names:
        assert db.execute(f"select {WRITTEN.format('?')}", [name]).fetchall() == [(written(name) or None,)]
