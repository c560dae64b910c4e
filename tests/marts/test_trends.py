"""Series of spend that are judged: what is in them, at which rate, over which months, and what each turns out to be."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from marts import spend_growth
from marts.sql import select
from tests.marts.company import wrong

if TYPE_CHECKING:
    from tests.marts.company import Company

MONTHS = [f"{2024 + (10 + each) // 12}-{(10 + each) % 12 + 1:02d}" for each in range(24)]  # Nov 2024 to Oct 2026
SWING = np.random.default_rng(4).normal(size=24) * 0.04


def lines(vendor: str, amounts: Any, *, currency: str = "EUR", centre: str = "CC1", months: list[str] = MONTHS) -> str:
    return "\n".join(
        f"{month} | {vendor} | {amount:.2f} | {currency} | {centre}"
        for month, amount in zip(months, amounts, strict=True)
    )


def rise(usual: float, more: float) -> Any:
    """Return amounts that swing, and that rise by so much a month in the last eleven."""
    return usual * (1 + SWING) + more * np.maximum(np.arange(24) - 12, 0)


def trends(company: Company, what: str = "verdict, reason", kind: str = "vendor") -> dict[str, Any]:
    query = (
        f"select subject, {what} from spend_trends join trend_names using (subject_type, subject_id, unit, currency)"
    )
    rows = company.kept().execute(f"{query} where subject_type = '{kind}' order by all").fetchall()
    return {row[0]: row[1:] for row in rows}


def test_each_thing_that_money_goes_to_is_a_series(company: Company) -> None:
    company.load(
        "spend",
        "period|vendor_name|amount|currency|cost_centre|gl_name|system_id\n"
        + "\n".join(f"{month}|Acme|{5000 + place}|EUR|CC1|Hosting|APP1" for place, month in enumerate(MONTHS)),
        unit="North",
    )
    company.load("systems", "system_id|system_name\nAPP1|Planning")
    rows = company.kept().execute("select subject_type, subject from trend_names order by all").fetchall()
    assert rows == [
        ("category", "Hosting"), ("cost_centre", "Cost centre CC1 of North"), ("system", "Planning"),
        ("vendor", "Acme"),
    ]  # fmt: skip


def test_names_of_one_vendor_are_one_series(company: Company) -> None:
    company.load("vendors", "vendor_id|vendor_name\nV1|Acme GmbH")
    first, second = rise(9000, 900)[:12], rise(9000, 900)[12:]
    company.spend(lines("ACME GmbH", first, months=MONTHS[:12]) + "\n" + lines("Acme GMBH", second, months=MONTHS[12:]))
    assert trends(company) == {"Acme GmbH": ("rising", None)}


def test_a_month_that_is_not_over_or_not_closed_is_left_out(company: Company) -> None:
    company.spend(lines("Acme", [*([9000] * 24), 90000], months=[*MONTHS, "2026-11"]))
    assert trends(company, "months, last_month") == {"Acme": (24, "2026-10")}
    company.seq += 1
    company._insert(
        "period_events",
        {"seq": company.seq, "period": "2026-08", "event": "close", "said_at": "2026-11-01 10:00:00", "said_by": "cy"},
    )
    assert trends(company, "months, last_month") == {"Acme": (22, "2026-08")}


def test_lines_between_our_own_units_are_left_out(company: Company) -> None:
    company.spend(lines("South", rise(9000, 900)) + "\n" + lines("Acme", rise(9000, 0)), unit="North")
    company.spend(lines("Calm", rise(9000, 0)), unit="South")
    assert set(trends(company)) == {"Acme", "Calm"}


def test_only_the_exchange_rate_moved(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    rates = "\n".join(f"USD | EUR | {month} | {0.5 + place / 40:.4f}" for place, month in enumerate(MONTHS))
    company.load("fx_rates", f"from_currency | to_currency | month | rate\n{rates}", unit="Group")
    company.spend(
        lines("Dollar Inc", rise(9000, 0), currency="USD") + "\n" + lines("Up Inc", rise(9000, 900), currency="USD")
    )
    assert trends(company) == {"Dollar Inc": ("innocent", "currency"), "Up Inc": ("rising", None)}
    db = company.kept()
    assert db.execute("select subject, reason from spend_innocent where subject_type = 'vendor'").fetchall() == [
        ("Dollar Inc", "currency")
    ]
    # At the rate of the last month: 0.5 + 23 / 40.
    (said,) = db.execute("select amount, booked from trend_series where subject_type = 'vendor' and month = '2024-11' "
                         "and subject_id = 'name dollar inc'").fetchall()  # fmt: skip
    assert said == pytest.approx((9000 * (1 + SWING[0]) * 1.075, 9000 * (1 + SWING[0]) * 0.5), rel=1e-4)


def test_without_a_rate_each_currency_is_a_series_of_its_own(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.spend(lines("Acme", rise(9000, 0)) + "\n" + lines("Acme", rise(9000, 900), currency="USD"))
    rows = (
        company.kept()
        .execute("select currency, verdict from spend_trends where subject_type = 'vendor' order by all")
        .fetchall()
    )
    assert rows == [("EUR", "not_rising"), ("USD", "rising")]


def test_a_unit_that_came_later_is_no_rise(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 0)), unit="North")
    company.spend(lines("Acme", rise(9000, 0)[12:], months=MONTHS[12:]), unit="South")
    assert trends(company, "verdict, months, first_month") == {"Acme": ("not_rising", 12, "2025-11")}


def test_a_second_ledger_of_a_unit_that_came_later_is_no_rise(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 0)), unit="North")
    company.spend(lines("Acme", rise(9000, 0)[14:], months=MONTHS[14:]), unit="North", feed="cards of North")
    assert trends(company, "verdict, months") == {"Acme": ("not_rising", 10)}


def test_a_ledger_that_follows_another_goes_on_with_it(company: Company) -> None:
    amounts = rise(9000, 900)
    company.spend(lines("Acme", amounts[:12], months=MONTHS[:12]), unit="North", feed="old ledger")
    company.spend(lines("Acme", amounts[12:], months=MONTHS[12:]), unit="North", feed="new ledger")
    assert trends(company, "verdict, months") == {"Acme": ("rising", 24)}


def test_months_before_a_gap_are_left_out(company: Company) -> None:
    amounts = rise(9000, 0)
    company.spend(lines("Acme", amounts[:12], months=MONTHS[:12]), covers_to=MONTHS[11])
    company.spend(lines("Acme", amounts[14:], months=MONTHS[14:]))
    assert trends(company, "months, first_month") == {"Acme": (10, "2026-01")}


def test_a_bill_with_its_service_period_is_spread(company: Company) -> None:
    bills = [
        f"{month} | Acme | {60000 if month in {'2024-12', '2025-12'} else 4000} | EUR | "
        + (f"{month}-01 | {int(month[:4]) + 1}-11-30" if month in {"2024-12", "2025-12"} else " | ")
        for month in MONTHS
    ]
    head = "period|vendor_name|amount|currency|service_from|service_to"
    company.load("spend", "\n".join([head, *bills]))
    assert trends(company) == {"Acme": ("innocent", "annual")}
    spread = company.kept().execute("select month, amount + spread from trend_series order by month").fetchall()
    assert dict(spread)["2025-12"] == pytest.approx(5000)
    assert dict(spread)["2026-10"] == pytest.approx(9000)


def test_accruals_and_quantities_are_told_to_the_judge(company: Company) -> None:
    rows = [f"{month} | Acme | {9000 + 450 * place} | EUR | invoice | 10" for place, month in enumerate(MONTHS)]
    rows += ["2026-03 | Acme | 80000 | EUR | accrual |", "2026-04 | Acme | -80000 | EUR | reversal |"]
    company.load("spend", "\n".join(["period|vendor_name|amount|currency|entry_type|quantity", *rows]))
    (said,) = trends(company, "verdict, because").values()
    assert said[0] == "rising"
    assert said[1].endswith("; the price rose, not the quantity")


def test_what_explains_a_rise_is_told_once(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 900)) + "\n" + lines("Calm", rise(9000, 0)))
    db = company.kept()
    assert trends(company, "verdict", "cost_centre") == {"Cost centre CC1": ("rising",)}
    assert db.execute("select subject from spend_rising").fetchall() == [("Acme",)]
    drivers = db.execute(
        "select subject_type, vendor, is_driven, is_explained from trend_drivers order by all"
    ).fetchall()
    assert drivers == [("cost_centre", "Acme", True, True), ("vendor", "Acme", True, False)]


def test_a_rise_that_no_one_vendor_makes_is_that_of_the_cost_centre(company: Company) -> None:
    parts = [lines(f"Small {each}", rise(1500, 150)) for each in range(6)]
    company.spend("\n".join(parts))
    assert company.kept().execute("select subject, is_driven from spend_rising").fetchall() == [
        ("Cost centre CC1", False)
    ]


def test_limits_are_settings(company: Company) -> None:
    company.spend(lines("Acme", rise(9000, 900)))
    assert trends(company) == {"Acme": ("rising", None)}
    company.set("trend_amount_from", "500000")
    assert trends(company)["Acme"][0] != "rising"
    company.set("trend_amount_from", "25000")
    company.set("trend_months_from", "25")
    assert trends(company) == {"Acme": ("cannot_tell", "short")}
    company.set("trend_months_from", "8")
    company.set("fiscal_year_start", "11")
    ((outlook, low),) = trends(company, "outlook, outlook_low").values()
    assert outlook == low == pytest.approx(sum(rise(9000, 900)[12:]), rel=1e-4)


def test_nothing_loaded_is_nothing_judged(company: Company) -> None:
    assert trends(company) == {}
    assert company.kept().execute("select * from spend_rising_no_value").fetchall() == []


def test_one_category_in_two_spellings_is_one_series(company: Company) -> None:
    first, last = rise(30000, 3000)[:12], rise(30000, 3000)[12:]
    head = "period|vendor_name|amount|currency|cost_centre|gl_name"
    company.load("spend", "\n".join([
        head,
        *(f"{month}|Acme|{amount:.2f}|EUR|CC1|Temporary Staff"
          for month, amount in zip(MONTHS[:12], first, strict=True)),
        *(f"{month}|Beta|{amount:.2f}|EUR|cc1 |Temporary staff"
          for month, amount in zip(MONTHS[12:], last, strict=True)),
    ]))  # fmt: skip
    assert trends(company, kind="category") == {"Temporary staff": ("rising", None)}
    assert list(trends(company, kind="cost_centre").values()) == [("rising", None)]
    kept = company.kept()
    (row,) = select(kept, "select * from spend_trends where subject_type = 'category'")
    (lines,) = kept.execute("select lines from trend_bills where subject_type = 'category'").fetchall()[0]
    own = ("category", row["subject_id"], row["unit"], row["currency"], "Temporary staff", row["first_month"])
    found = spend_growth.bills(kept, rise=own, since=MONTHS[0], last=MONTHS[-1])
    assert isinstance(found.value, Decimal)
    assert float(found.value) == pytest.approx(float(sum(first) + sum(last)), abs=0.5)
    assert wrong(kept, [found, *spend_growth.months_of(kept, rises=(own,))[0].points]) == []
    since = MONTHS.index(row["since"])
    assert lines == 24 - since
