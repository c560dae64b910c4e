"""What rises, what only looked so, and spend against control: the rows of the page, and that every figure holds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from marts import spend_growth, spend_growth_control
from marts.evidence import rows as behind
from marts.spend_growth_columns import REASONS
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


def test_reasons_are_counted_in_their_order(db: Connection) -> None:
    (series,) = spend_growth.by_reason(db)
    assert sum(each.value for each in series.points) == spend_growth.innocent(db).count.value  # type: ignore[misc]
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
    assert row["checks"] > 4


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


def test_another_sort_of_point_is_refused(db: Connection) -> None:
    with pytest.raises(KeyError):
        spend_growth_control.listing(db, point_kind="country")


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
