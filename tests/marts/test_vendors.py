"""Vendor dependencies: whom a vendor serves, what is signed, what it costs, and what is matched with no list."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from marts import vendor_dependencies
from marts.evidence import recompute
from marts.lists import NOT_STATED
from marts.vendors import written
from tests.marts.company import wrong

if TYPE_CHECKING:
    from typing import Any

    from marts.figure import Figure
    from tests.marts.company import Company


def rows(company: Company, **chosen: Any) -> dict[str, dict[str, Any]]:
    return {row["subject"]: row for row in vendor_dependencies.listing(company.db, **chosen).rows}


def spend(company: Company, **chosen: Any) -> list[tuple[str, str, Decimal]]:
    found = vendor_dependencies.headline(company.db, **chosen)[3:]
    assert [recompute(company.db, each) for each in found] == [each.value for each in found]
    return [(each.name.partition(",")[0], each.unit, Decimal(str(each.value))) for each in found]


def unmatched(company: Company) -> tuple[Figure, ...]:
    found = vendor_dependencies.listing(company.db).totals
    assert [recompute(company.db, each) for each in found] == [each.value for each in found]
    return found


def test_vendor_is_matched_by_number_or_by_equal_name(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme Ltd\nV2 | Weiß & Söhne\nV3 | Zeta")
    company.load(
        "spend",
        """period | vendor_id | vendor_name | amount | currency
        2026-10 | V1 | ACME Limited | 100 | EUR
        2026-10 | | acme, ltd. | 10 | EUR
        2026-10 | | WEISS SÖHNE | 1 | EUR
        2026-10 | | Zeta Holding | 1000 | EUR""",
    )
    found = rows(company)
    assert {name: found[name]["spend"] for name in found} == {"Acme Ltd": 110, "Weiß & Söhne": 1, "Zeta": None}
    assert found["Zeta"]["spend_says"].startswith("no line of these months names it")
    assert "_figure" not in found["Zeta"]
    assert recompute(company.db, found["Acme Ltd"]["_figure"]) == 110
    assert spend(company) == [("Spend with listed vendors", "EUR", Decimal(111)), ("All spend", "EUR", Decimal(1111))]
    assert [(each.name, each.value) for each in unmatched(company)] == [("Not matched", 1), ("Spend with them", 1000)]


def test_name_says_more_than_a_number(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\n100 | Acme\n200 | Zeta")
    company.load("spend", "period | vendor_id | vendor_name | amount | currency\n2026-10 | 100 | Zeta | 5 | EUR")
    assert {name: row["spend"] for name, row in rows(company).items()} == {"Acme": None, "Zeta": 5}


def test_namesakes_are_not_guessed_and_the_list_of_the_own_unit_is_first(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme\nV2 | ACME", unit="North")
    company.load("vendors", "vendor_id | vendor_name\nV9 | Acme", unit="South")
    company.spend("2026-10 | Acme | 5 | EUR", unit="North")
    company.spend("2026-10 | Acme | 7 | EUR", unit="South")
    found = {row["vendor_id"]: row["spend"] for row in vendor_dependencies.listing(company.db).rows}
    assert found == {"V1": None, "V2": None, "V9": 7}
    assert [each.value for each in unmatched(company)] == [1, 5]


def test_spend_is_that_of_the_last_twelve_covered_months_that_are_over(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme")
    months = [f"2025-{month:02d}" for month in range(9, 13)] + [f"2026-{month:02d}" for month in range(1, 12)]
    company.spend("\n".join(f"{month} | Acme | 1 | EUR" for month in months))
    assert rows(company)["Acme"]["spend"] == 12
    assert vendor_dependencies.headline(company.db)[4].name == "All spend, Nov 2025 to Oct 2026"


def test_two_currencies_without_a_rate_stand_apart(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme\nV2 | Zeta")
    company.spend(
        "2026-10 | Acme | 100 | EUR\n2026-10 | Acme | 7 | USD\n2026-10 | Zeta | 5 | USD\n2026-10 | X | 1 | USD"
    )
    found = rows(company)
    assert (found["Acme"]["spend"], found["Acme"]["spend_says"]) == (None, "EUR 100.00; USD 7.00")
    assert (found["Zeta"]["spend"], found["Zeta"]["spend_currency"]) == (5, "USD")
    assert spend(company) == [
        ("Spend with listed vendors", "USD", Decimal(12)), ("All spend", "USD", Decimal(13)),
        ("Spend with listed vendors", "EUR", Decimal(100)), ("All spend", "EUR", Decimal(100)),
    ]  # fmt: skip
    company.load("fx_rates", "from_currency | to_currency | month | rate\nUSD | EUR | 2026-10 | 0.5")
    found = rows(company)
    assert (found["Acme"]["spend"], found["Acme"]["spend_currency"]) == (Decimal("103.5"), "EUR")
    assert recompute(company.db, found["Acme"]["_figure"]) == Decimal("103.5")
    assert spend(company)[0] == ("Spend with listed vendors", "EUR", Decimal(106))


def test_who_is_served_is_told_by_systems_and_contracts(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name | criticality\nV1 | Acme | critical\nV2 | Zeta | low")
    assert (rows(company)["Acme"]["system_count"], rows(company)["Acme"]["contract_count"]) == (None, None)
    assert rows(company)["Acme"]["notice_because"] == "no list of contracts is loaded"
    company.load(
        "contracts",
        """contract_id | vendor_id | status | end_date | notice_days | auto_renew | critical_function
        C-1 | V1 | active | 2027-06-30 | 30 | true | Billing; Booking
        C-2 | V1 | active | 2027-01-31 | 30 | | Billing
        C-3 | V1 | expired | 2025-01-31 | 30 | | Faxing""",
    )
    company.load(
        "systems",
        """system_id | system_name | vendor_name | contract_id | criticality | business_function
        S-1 | TMS | ACME | C-1 | mission_critical | Planning
        S-2 | Portal | | C-2 | administrative | Chat
        S-3 | Mail | Nobody | | mission_critical | Mail""",
    )
    acme, zeta = rows(company)["Acme"], rows(company)["Zeta"]
    assert (acme["system_count"], acme["systems"]) == (2, "Portal; TMS")
    assert acme["critical_functions"] == "Billing; Booking; Planning"
    assert (acme["contract_count"], acme["next_end"], acme["notice_date"]) == (3, date(2027, 1, 31), date(2026, 12, 31))
    assert (acme["notice_state"], acme["days_to_notice"], acme["auto_renew"]) == ("notice_soon", 41, None)
    assert (zeta["system_count"], zeta["contract_count"]) == (0, 0)
    assert zeta["notice_because"] == "no contract of the lists names it"


def test_headline_counts_critical_vendors_that_nobody_owns(company: Company) -> None:
    company.load(
        "vendors",
        "vendor_id | vendor_name | criticality | relationship_owner\n"
        "V1 | A | critical | \nV2 | B | critical | M. Okafor\nV3 | C | low | \nV4 | D | | ",
    )
    every, alone, _, paid = vendor_dependencies.headline(company.db)
    assert (every.value, alone.value, paid.value) == (4, 1, None)
    assert set(rows(company, relationship_owner=(NOT_STATED,))) == {"A", "C", "D"}
    assert list(rows(company)) == ["A", "B", "C", "D"]


def test_figures_of_chosen_vendors_stand_beside_all_spend(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name | criticality\nV1 | Acme | critical\nV2 | Zeta | low")
    company.spend("2026-10 | Acme | 100 | EUR\n2026-10 | Zeta | 7 | EUR\n2026-10 | X | 1 | EUR")
    assert [amount for _, _, amount in spend(company, criticality=("critical",))] == [100, 108]


NAMES = st.sampled_from(["Acme", "ACME.", "Zeta", "zeta", "Skyform", "Nobody"])
LINES = st.lists(
    st.tuples(NAMES, st.sampled_from(["", "V1", "V2"]), st.integers(-50, 500), st.sampled_from(["EUR", "USD"])),
    max_size=12,
)


@settings(max_examples=30)
@given(lines=LINES, rates=st.sampled_from(["", "USD | EUR | 2026-10 | 0.5"]))
def test_what_is_matched_and_what_is_not_add_up_to_all_spend(
    build: Company, lines: list[tuple[str, str, int, str]], rates: str
) -> None:
    build.clear()
    build.set("reporting_currency", "EUR")
    build.load("vendors", "vendor_id | vendor_name\nV1 | Acme\nV2 | Zeta")
    if rates:
        build.load("fx_rates", f"from_currency | to_currency | month | rate\n{rates}")
    cells = "\n".join(
        f"2026-10 | {number} | {name} | {amount} | {currency}" for name, number, amount, currency in lines
    )
    build.load("spend", f"period | vendor_id | vendor_name | amount | currency\n2026-10 | | Acme | 0 | EUR\n{cells}")
    known = {"acme", "zeta"}
    db = build.kept()
    found = vendor_dependencies.headline(db)[3:]
    assert wrong(db, found) == []
    one = bool(rates) or all(currency == "EUR" for *_, currency in lines)
    for listed, every in zip(found[::2], found[1::2], strict=True):
        own = [(name, number, amount, currency) for name, number, amount, currency in lines
               if one or currency == listed.unit]  # fmt: skip
        worth = [
            Decimal(amount) * (Decimal("0.5") if one and currency == "USD" else 1) for _, _, amount, currency in own
        ]
        on_list = [written(name) in known or number in {"V1", "V2"} for name, number, *_ in own]
        assert every.value == sum(worth)
        assert listed.value == sum(each for each, is_on in zip(worth, on_list, strict=True) if is_on)
