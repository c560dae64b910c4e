"""What rises, what only looked so, and spend against control: the rows of the page, and that every figure holds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from marts import spend_growth, spend_growth_control
from marts.evidence import rows as behind
from marts.spend_growth_columns import REASONS, STANDINGS
from tests.marts.company import wrong
from tests.marts.test_trends import MONTHS, lines, rise

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.sql import Connection
    from tests.marts.company import Company

YEAR = MONTHS[12:]
SPIKE = np.where(np.arange(24) == 17, 90_000.0, 9_000.0)


def grow(company: Company) -> Company:
    """Fill a company in which one vendor rises, one has one dear month, one is new, and one is calm."""
    company.set("reporting_currency", "EUR")
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV1|Acme|Ann Lee\nV2|Calm|", unit="North")
    signed = "C1|V1|Hosting|active|Ann Lee|2027-06-30|30"
    heads = "contract_id|vendor_id|title|status|contract_owner|end_date|notice_days"
    company.load("contracts", f"{heads}\n{signed}", unit="North")
    ledger = [lines("Acme", rise(9000, 1500)), lines("Once Ltd", SPIKE, centre="CC2")]
    ledger += [lines("Calm", rise(9000, 0), centre="CC3"), lines("New", [30000] * 3, months=MONTHS[-3:], centre="CC4")]
    company.spend("\n".join(ledger), unit="North")
    plan = "\n".join(f"{month} | original | 15000 | EUR | CC1" for month in YEAR)
    company.load("budget", f"period | version | amount | currency | cost_centre\n{plan}", unit="North")
    company.load("goals", "goal_id|title\nG-1|Grow")
    return company


@pytest.fixture(scope="module")
def db(build: Company) -> Connection:
    """Return a cursor on that company, kept for all tests that only ask."""
    build.clear()
    return grow(build).kept()


def test_a_rise_says_what_a_meeting_asks(db: Connection) -> None:
    (row,) = spend_growth.rising(db).rows
    assert (row["subject"], row["subject_type"], row["how"], row["ask"]) == ("Acme", "vendor", "rising", "Ann Lee")
    assert row["low"] < row["slope_per_month"] < row["high"]
    assert row["slope_per_month"] == pytest.approx(Decimal(1500), rel=Decimal("0.15"))
    assert row["outlook_low"] <= row["outlook"] <= row["outlook_high"]
    assert row["spent_last"] > row["spent_then"] > 0
    assert (row["value_named"], str(row["notice_date"])) == ("not_named", "2027-05-31")
    assert (row["budget_part"], row["budget_currency"]) == ("Cost centre CC1", "EUR")
    assert row["budget_over"] > 0


def test_what_looked_like_a_rise_says_how_it_looked_and_why_it_is_none(db: Connection) -> None:
    told = {(row["subject"], row["subject_type"]): row for row in spend_growth.innocent(db).rows}
    once = told["Once Ltd", "vendor"]
    assert (once["reason"], once["looked_like"]) == ("one_off", "Apr 2026 cost 90,000, a usual month 9,000")
    assert ("Acme", "vendor") not in told
    assert ("Calm", "vendor") not in told


def test_too_few_months_say_how_many_are_needed(db: Connection) -> None:
    found = {row["subject"]: row for row in spend_growth.innocent(db, reason=("Cannot tell yet",)).rows}
    assert (found["New"]["months"], found["New"]["months_needed"], found["New"]["reason"]) == (3, 5, "cannot_tell_yet")


def test_limits_are_settings(company: Company) -> None:
    grow(company)
    company.set("trend_months_from", "3")
    company.set("control_growth_from", "9.00")
    company.set("control_share_from", "1.00")
    db = company.kept()
    told = {row["subject"]: row for row in spend_growth.innocent(db, reason=("Cannot tell yet",)).rows}
    assert told["New"]["months_needed"] is None
    rows = {row["subject"]: row for row in spend_growth_control.listing(db).rows}
    assert (rows["Acme"]["standing"], rows["Acme"]["control"]) == ("steady_in_control", 1)


def test_small_spend_that_cannot_be_told_is_not_listed(company: Company) -> None:
    company.spend(lines("Small", [8000] * 3, months=MONTHS[-3:]) + "\n" + lines("Calm", rise(9000, 0), centre="CC2"))
    assert [row["subject"] for row in spend_growth.innocent(company.kept()).rows] == []
    company.spend(lines("Large", [8334] * 3, months=MONTHS[-3:], centre="CC3"), feed="cards")
    assert "Large" in {row["subject"] for row in spend_growth.innocent(company.kept()).rows}


def test_filters_of_spend_choose_series(db: Connection) -> None:

    def counts(**chosen: Any) -> list[object]:
        return [each.value for each in spend_growth.headline(db, **chosen)]

    every = counts()
    assert every[0] == 1
    assert counts(vendor=("Acme",))[:2] == [1, 1]
    assert counts(vendor=("Calm",))[:2] == [0, 0]
    assert counts(vendor=("Once Ltd",))[2] == 1
    assert counts(cost_centre=("CC2",))[2] == 1
    assert counts(search="acme")[0] == 1
    assert counts(search="no such thing") == [0, 0, 0, 0]


def test_reasons_are_counted_in_their_order_without_what_cannot_be_told(db: Connection) -> None:
    (series,) = spend_growth.by_reason(db)
    told = spend_growth.headline(db)[2]
    assert sum(each.value for each in series.points) == told.value  # type: ignore[misc]
    assert "Cannot tell yet" not in series.labels
    assert told.value + spend_growth.cannot_be_told(db).value == spend_growth.innocent(db).count.value  # type: ignore[operator]
    words = [each.replace("_", " ").capitalize() for each in REASONS.values]
    assert [words.index(each) for each in series.labels] == sorted(words.index(each) for each in series.labels)


def test_months_of_a_rise_add_up_to_its_bills_and_open_as_lines(db: Connection) -> None:
    (row,) = spend_growth.rising(db).rows
    (series,) = spend_growth.months_of(db, rises=(spend_growth.key(row),))
    assert series.labels == tuple(MONTHS)
    bills = spend_growth.bills(db, rise=spend_growth.key(row), since=row["since"], last=row["last_month"])
    since = [each.value for label, each in zip(series.labels, series.points, strict=True) if label >= row["since"]]
    assert bills.value == sum(since)  # type: ignore[arg-type]
    found = behind(db, bills.evidence)  # type: ignore[arg-type]
    assert {each["vendor"] for each in found.rows} == {"Acme"}
    assert all(each["cell"] for each in found.rows)


def test_a_month_that_is_not_closed_is_marked(company: Company) -> None:
    grow(company).spend(lines("Acme", [40000], months=["2026-11"]), unit="North")
    db = company.kept()
    (row,) = spend_growth.rising(db).rows
    (series,) = spend_growth.months_of(db, rises=(spend_growth.key(row),))
    assert (series.labels[-1], series.marked) == ("2026-11", ("2026-11",))


def test_a_cost_centre_without_a_unit_is_not_that_of_another_unit(company: Company) -> None:
    company.spend(lines("Acme", [9000] * 24))
    company.spend(lines("Calm", [70000] * 24), unit="North")
    db = company.kept()
    (series,) = spend_growth.months_of(db, rises=(("cost_centre", "CC1", "", "EUR", "CC1", MONTHS[0]),))
    assert {each.value for each in series.points} == {Decimal(9000)}
    assert wrong(db, series.points[:2]) == []


def test_a_number_of_a_category_is_not_that_of_a_cost_centre(company: Company) -> None:
    heads = "period|vendor_name|amount|currency|cost_centre|gl_name"
    ledger = [
        f"{month}|{vendor}|30000|EUR|{centre}|{category}"
        for month in MONTHS[-3:]
        for vendor, centre, category in (("A", "4000", "5000"), ("B", "6000", "4000"))
    ]
    company.load("spend", "\n".join([heads, *ledger]), unit="North")
    db = company.kept()
    every = {row["series_key"] for row in spend_growth.innocent(db).rows}
    assert {"category 4000", "cost_centre 4000"} <= every
    found = spend_growth.innocent(db, category=("4000",), cost_centre=("6000",)).rows
    assert {row["series_key"] for row in found} == {"category 4000", "cost_centre 6000"}


def test_what_a_limit_cuts_is_last_in_order(company: Company) -> None:
    grow(company).spend(lines("Zed", rise(9000, 4000), centre="CC9"), unit="North", feed="more")
    company.load("vendors", "vendor_id|vendor_name|relationship_owner\nV9|Zed|", unit="South")
    db = company.kept()
    every = spend_growth.rising(db).rows
    assert [row["subject"] for row in every][:2] == ["Zed", "Acme"]
    assert spend_growth.rising(db, limit=1).rows == every[:1]
    looked = spend_growth.innocent(db).rows
    places = [(REASONS.values.index(row["reason"]), -row["spent"], row["subject"]) for row in looked]
    assert len(looked) > 2
    assert places == sorted(places)
    assert spend_growth.innocent(db, limit=1).rows == looked[:1]
    who = spend_growth_control.listing(db).rows
    stand = [(STANDINGS.values.index(row["standing"]), -row["paid_now"], row["subject"]) for row in who]
    assert len({each for each, *_ in stand}) > 2
    assert stand == sorted(stand)
    assert spend_growth_control.listing(db, limit=1).rows == who[:1]
    (found,) = spend_growth_control.facts(db, point_kind="unit", point_key="North", limit=1).rows
    assert found["is_held"] is False


def test_amounts_are_those_at_one_rate(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    rates = "\n".join(f"USD | EUR | {month} | {0.5 + place / 40:.4f}" for place, month in enumerate(MONTHS))
    company.load("fx_rates", f"from_currency | to_currency | month | rate\n{rates}", unit="Group")
    company.spend(
        lines("Up Inc", rise(9000, 1500), currency="USD") + "\n" + lines("Flat Inc", [9000] * 24, currency="USD")
    )
    db = company.kept()
    told = {row["subject"]: row["reason"] for row in spend_growth.innocent(db).rows}
    assert told["Flat Inc"] == "exchange_rate"
    (flat,) = [row for row in spend_growth.innocent(db).rows if row["subject"] == "Flat Inc"]
    (series,) = spend_growth.months_of(db, rises=(spend_growth.key(flat),))
    assert {each.value for each in series.points} == {Decimal(9675)}
    assert wrong(db, series.points[:3]) == []


def test_missing_lists_are_named_with_what_they_light(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 900)))
    said = " ".join(spend_growth.missing(company.kept()))
    assert all(f"'{each}'" in said for each in ("value_links", "contracts", "budget", "Quantity"))
    company.load("contracts", "contract_id|vendor_name\nC1|Acme")
    assert "'contracts'" not in " ".join(spend_growth.missing(company.kept()))


def test_every_figure_is_what_its_evidence_gives(db: Connection) -> None:
    (row,) = spend_growth.rising(db).rows
    found: list[Figure] = [*spend_growth.headline(db), spend_growth.judged(db)]
    found.append(spend_growth.bills(db, rise=spend_growth.key(row), since=row["since"], last=row["last_month"]))
    for series in (*spend_growth.months_of(db, rises=(spend_growth.key(row),)), *spend_growth.by_reason(db)):
        found += series.points
    for kind in ("supplier", "unit"):
        found += spend_growth_control.headline(db, point_kind=kind)
        for spot in spend_growth_control.spots(db, point_kind=kind):
            found += [spot.growth, spot.control, spot.paid]
    assert len(found) > 30
    assert wrong(db, found) == []
