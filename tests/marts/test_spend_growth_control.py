"""Spend against control: which suppliers and units grow, how many of their checks hold, and what is not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts import spend_growth_control
from tests.marts.company import wrong
from tests.marts.test_spend_growth import grow
from tests.marts.test_trends import MONTHS, lines, rise

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company


@pytest.fixture(scope="module")
def db(build: Company) -> Connection:
    """Return a cursor on that company, kept for all tests that only ask."""
    build.clear()
    return grow(build).kept()


def test_control_counts_owner_fresh_list_and_next_step(db: Connection) -> None:
    rows = {row["subject"]: row for row in spend_growth_control.listing(db).rows}
    acme, calm = rows["Acme"], rows["Calm"]
    assert (acme["owner_held"], acme["owner_checks"], acme["step_held"], acme["step_checks"]) == (2, 2, 1, 1)
    assert (calm["owner_held"], calm["owner_checks"]) == (0, 1)
    facts = spend_growth_control.facts(db, point_kind="supplier", point_key=acme["point_key"])
    assert len([each for each in facts.rows if each["is_held"] is not None]) == acme["checks"]
    key = rows["Once Ltd"]["point_key"]
    (once,) = spend_growth_control.facts(db, point_kind="supplier", point_key=key).rows
    assert (once["check_name"], once["is_held"], once["because"]) == ("owner", False, "it is on no vendor list")


def test_what_grows_in_control_is_said_so(db: Connection) -> None:
    rows = {row["subject"]: row["standing"] for row in spend_growth_control.listing(db).rows}
    assert rows["Acme"] == "grows_in_control"


def test_spend_grows_from_its_share_and_from_its_amount(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.set("trend_amount_from", "14400")  # twelve times 1,200 more a month
    company.set("control_growth_from", "0.60")
    ledger = {"Under": (2000, 3199), "At": (2000, 3200), "Over": (2000, 3201), "Share": (2001, 3201)}
    company.spend("\n".join(lines(name, [was] * 12 + [now] * 12) for name, (was, now) in ledger.items()), unit="North")
    names = "\n".join(f"V{place}|{name}|Ann Lee" for place, name in enumerate(ledger))
    company.load("vendors", f"vendor_id|vendor_name|relationship_owner\n{names}")
    told = {
        row["subject"]: row["standing"].partition("_")[0] for row in spend_growth_control.listing(company.kept()).rows
    }
    assert told == {"Under": "steady", "At": "grows", "Over": "grows", "Share": "steady"}


def test_months_that_a_ledger_does_not_cover_are_no_growth(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 0)[6:], months=MONTHS[6:]), unit="North")
    db = company.kept()
    (row,) = spend_growth_control.listing(db).rows
    assert (row["growth"], row["standing"]) == (None, "cannot_tell_yet")
    assert spend_growth_control.spots(db) == ()
    assert spend_growth_control.covered(db) == 18


def test_a_unit_answers_for_what_its_suppliers_run(db: Connection) -> None:
    (row,) = spend_growth_control.listing(db, point_kind="unit").rows
    assert row["subject"] == "North"
    # Acme and its contract are owned and the notice lies ahead, Calm, Once and New have no owner; three came in time.
    assert (row["held"], row["checks"]) == (6, 9)


@pytest.mark.parametrize("growth", ["0.09", "0.10", "0.11", "0.19", "0.20", "0.21"])
def test_growth_counts_from_its_share(company: Company, growth: str) -> None:
    company.set("control_growth_from", growth)
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV1|Tenth|Ann Lee\nV2|Fifth|Ann Lee")
    ledger = {"Tenth": (100_000, 110_000), "Fifth": (100_000, 120_000)}
    company.spend("\n".join(lines(name, [was] * 12 + [now] * 12) for name, (was, now) in ledger.items()))
    told = {row["subject"]: row["standing"] for row in spend_growth_control.listing(company.kept()).rows}
    for name, share in (("Tenth", "0.10"), ("Fifth", "0.20")):
        assert told[name] == ("grows_in_control" if share >= growth else "steady_in_control")


@pytest.mark.parametrize(
    ("limit", "is_less"),
    [("0.74", False), ("0.75", False), ("0.76", True), ("0.79", False), ("0.80", False), ("0.81", True)],
)
def test_control_is_enough_from_its_share(company: Company, limit: str, *, is_less: bool) -> None:
    is_four_of_five = limit > "0.78"  # else three of four
    owner = "Ann Lee" if is_four_of_five else ""
    company.set("control_share_from", limit)
    company.load("vendors", f"vendor_id|vendor_name|relationship_owner\nV1|Acme|{owner}\nV2|Other|Ann Lee")
    heads, row = "contract_id|vendor_id|title|end_date|notice_days", "C1|V1|Hosting|2027-06-30|30"
    owned = f"{heads}|contract_owner\n{row}|\nC2|V2|Else|2027-06-30|30|Ann Lee"
    company.load("contracts", owned if is_four_of_five else f"{heads}\n{row}")
    company.spend(lines("Acme", [9000] * 12 + [20000] * 12))
    (found,) = spend_growth_control.listing(company.kept()).rows
    assert (found["held"], found["checks"]) == ((4, 5) if is_four_of_five else (3, 4))
    assert found["standing"] == ("grows_with_less_control" if is_less else "grows_in_control")


def test_limits_are_told_as_they_are(company: Company) -> None:
    company.set("control_growth_from", "0.125")
    company.set("control_share_from", "0.29")
    said = spend_growth_control.limits(company.kept())
    assert (said.growth, said.control) == (12.5, 29)


def test_a_supplier_that_is_new_grows_without_a_number(company: Company) -> None:
    db = grow(company).kept()
    (row,) = [row for row in spend_growth_control.listing(db).rows if row["subject"] == "New"]
    assert (row["paid_before"], row["growth"], row["is_new"]) == (0, None, True)
    assert row["standing"] == "grows_with_less_control"
    (spot,) = [each for each in spend_growth_control.spots(db) if each.name == "New"]
    assert (spot.is_new, spot.growth.value) == (True, None)
    assert wrong(db, (spot.growth, spot.control, spot.paid)) == []
    company.set("trend_amount_from", "90001")
    (row,) = [row for row in spend_growth_control.listing(company.kept()).rows if row["subject"] == "New"]
    assert row["standing"] == "steady_with_less_control"


def test_one_number_of_two_units_is_two_systems(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV1|Acme|Ann Lee\nV2|Beta|Ann Lee")
    for unit, vendor in (("North", "Acme"), ("South", "Beta")):
        company.load("systems", f"system_id|system_name|vendor_name|owner\nAPP-1|{unit} shop|{vendor}|", unit=unit)
        company.spend(lines(vendor, rise(9000, 0)), unit=unit)
    db = company.kept()
    for row in spend_growth_control.listing(db).rows:
        facts = spend_growth_control.facts(db, point_kind="supplier", point_key=row["point_key"]).rows
        assert {each["thing"] for each in facts if each["thing_kind"] == "system"} == {
            {"Acme": "North shop", "Beta": "South shop"}[row["subject"]]
        }


def test_what_is_not_drawn_is_counted(company: Company) -> None:
    edges = (MONTHS[0], MONTHS[-1])
    names = [f"Firm {place}" for place in range(spend_growth_control.DRAWN + 2)]
    ledger = [lines(name, [50000, 90000], months=list(edges)) for name in names]
    ledger += [lines(name, [50000, 90000], months=list(edges), currency="USD") for name in names[:3]]
    company.spend("\n".join(ledger))
    company.load(
        "vendors", "vendor_id|vendor_name|relationship_owner\n" + "\n".join(f"|{each}|Ann Lee" for each in names)
    )
    db = company.kept()
    assert {each.paid.unit for each in spend_growth_control.spots(db)} == {"EUR"}
    currencies, beyond = spend_growth_control.undrawn(db)
    assert (currencies.value, beyond.value) == (3, 2)
    assert wrong(db, (currencies, beyond)) == []
    assert spend_growth_control.undrawn(db, search="Firm 60") == ()
    (other,) = spend_growth_control.undrawn(db, search="Firm 2")  # Firm 2 in both currencies, Firm 20 to 29
    assert other.value == 1
    assert {each.paid.unit for each in spend_growth_control.spots(db, vendor=("Firm 1",))} == {"EUR"}


def test_a_name_that_waits_for_an_answer_is_not_told_yet(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name\nV1|Acme Hosting Services GmbH")
    company.spend(lines("Acme Hosting Services", rise(9000, 900)))
    pair = "'vendor', 'acme hosting services', 'acme hosting services gmbh', 95, true, 'but for its legal form', 1"
    company.db.execute(f"insert into names_alike values ({pair})")
    db = company.kept()
    (row,) = spend_growth_control.listing(db).rows
    assert (row["standing"], row["checks"]) == ("cannot_tell_yet", 0)
    (waiting,) = spend_growth_control.untold(db)
    assert waiting.value == 1
    assert wrong(db, (waiting,)) == []
    assert spend_growth_control.untold(db, search="somebody else") == ()
    company.load(
        "contracts", "contract_id|vendor_name|title|end_date|notice_days\nC1|Acme Hosting Services|Host|2027-06-30|30"
    )
    db = company.kept()
    (row,) = spend_growth_control.listing(db).rows
    assert row["control"] is not None
    assert spend_growth_control.untold(db) == ()


def test_another_sort_of_point_is_refused(db: Connection) -> None:
    with pytest.raises(KeyError):
        spend_growth_control.listing(db, point_kind="country")
