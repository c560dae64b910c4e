"""Monthly series judged: what rises is found and said, and what only looks like it is innocent, with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.judge import trends
from pipelines.judge.trends import CANNOT_TELL, INNOCENT, NOT_RISING, RISING, STEP_UP, Limits
from pipelines.judge.trends_monthly import gather, of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MONTHS = np.arange(24)
DICE = np.random.default_rng(7)
NOISE = DICE.normal(size=24) * 0.05
FIRST = 2024 * 12 + 10  # November 2024


def one(amounts: Floats, limits: Limits | None = None, **others: Floats) -> dict[str, Any]:
    """Return what is said of one series, in thousands."""
    given_limits = limits or Limits()
    monthly = of(
        amounts[None, :] * 1000, names=(("vendor", "v", "", "EUR"),), first=FIRST,
        **{name: each[None, :] * (1 if name in {"invoices", "quantity"} else 1000) for name, each in others.items()},
    )  # fmt: skip
    return trends.verdicts(trends.measured(monthly, given_limits), given_limits)[0]


def only(month: int, amount: float) -> Floats:
    return np.where(np.equal(MONTHS, month), amount, 0.0)


FLAT = 50 * (1 + NOISE)


def test_a_steady_rise_is_found_with_its_slope_and_range() -> None:
    said = one(FLAT * (1 + 0.25 / 12 * MONTHS))
    assert said["verdict"] == RISING
    assert said["low"] < 50_000 * 0.25 / 12 < said["high"]
    assert said["since"] == "2024-11"
    assert "it has risen by EUR" in said["because"]


def test_a_rise_that_began_on_the_way_is_said_since_its_month() -> None:
    said = one(FLAT + 8 * np.maximum(MONTHS - 12, 0))
    assert (said["verdict"], said["since"]) == (RISING, "2025-12")
    assert said["low"] < 8000 < said["high"]
    assert "each month since Dec 2025" in said["because"]
    assert "in Nov 2025" in said["because"]


def test_a_step_that_stays_is_a_rise_with_its_month() -> None:
    said = one(FLAT + 20 * (MONTHS >= 18))
    assert (said["verdict"], said["since"]) == (STEP_UP, "2026-05")
    assert said["low"] < 20_000 < said["high"]
    assert said["more_a_year"] == pytest.approx(240_000, rel=0.15)
    assert said["because"].startswith("it stepped up in May 2026 by EUR")


def test_a_step_of_two_months_is_not_one_yet() -> None:
    assert one(FLAT + 20 * (MONTHS >= 22))["verdict"] == INNOCENT
    assert one(FLAT + 20 * (MONTHS >= 21))["verdict"] == STEP_UP


@pytest.mark.parametrize("back", [2, 3])
@pytest.mark.parametrize("length", [3, 5])
def test_a_step_that_is_gone_has_not_stayed(length: int, back: int) -> None:
    ago = 24 - MONTHS - back  # 1: the last dear month
    assert one(FLAT + 25 * ((ago >= 1) & (ago <= length)))["verdict"] in {INNOCENT, NOT_RISING}
    assert one(FLAT + 25 * ((MONTHS >= 18) & (MONTHS < 23)))["verdict"] == STEP_UP  # one low month ends no step


def test_a_stretch_of_dear_months_is_told_with_its_months() -> None:
    said = one(FLAT + 25 * ((MONTHS >= 19) & (MONTHS < 22)))
    assert (said["verdict"], said["reason"], said["looks"]) == (INNOCENT, "stretch", True)
    assert said["because"].startswith("a stretch of 3 months, Jun 2026 to Aug 2026, was dearer: since then it is back")
    assert said["more_a_year"] is None
    assert said["level_now"] == pytest.approx(50_000, rel=0.1)


def test_a_rise_that_is_over_is_none() -> None:
    said = one(FLAT + 5 * np.maximum(MONTHS - 10, 0) * (MONTHS < 22))
    assert (said["verdict"], said["reason"]) == (INNOCENT, "stretch")


def test_a_step_over_a_year_ago_does_not_rise_now() -> None:
    said = one(FLAT + 20 * (MONTHS >= 8))
    assert (said["verdict"], said["reason"]) == (NOT_RISING, "past")
    assert "Jul 2025" in said["because"]


@pytest.mark.parametrize("months", [5, 7])
def test_under_eight_months_nothing_is_told(months: int) -> None:
    said = one(FLAT[:months] * (1 + 0.5 * np.arange(months)))
    assert said["verdict"] == CANNOT_TELL
    assert said["because"] == f"cannot tell yet: {months} months since Nov 2024, and 8 are needed"


def test_eight_months_are_enough_for_what_is_clear() -> None:
    rise = FLAT[:8] * (1 + 0.2 * np.arange(8))
    assert one(rise)["verdict"] == RISING
    assert one(rise, Limits(months=9))["verdict"] == CANNOT_TELL


def test_a_one_off_invoice_is_innocent() -> None:
    said = one(FLAT + only(21, 120))
    assert (said["verdict"], said["reason"], said["looks"]) == (INNOCENT, "one_off", True)
    assert said["because"] == "Aug 2026 stands alone: the months around it are as before"


@pytest.mark.parametrize("apart", [11, 12, 13])
def test_a_bill_of_once_a_year_is_innocent(apart: int) -> None:
    said = one(FLAT + only(22, 200) + only(22 - apart, 195))
    assert (said["verdict"], said["reason"]) == (INNOCENT, "annual")
    assert "last in Sep 2026" in said["because"]


def test_a_bill_of_once_a_year_and_nothing_else_is_innocent() -> None:
    assert one(only(3, 300) + only(15, 310))["reason"] == "annual"


def test_a_bill_of_once_a_year_that_is_dearer_is_a_step() -> None:
    said = one(FLAT + only(3, 200) + only(15, 280))
    assert (said["verdict"], said["reason"], said["since"]) == (STEP_UP, "yearly_bill", "2026-02")
    assert said["because"].startswith("its yearly bill rose by EUR ")
    assert one(FLAT + only(3, 200) + only(15, 210))["verdict"] == INNOCENT


def test_a_season_of_many_invoices_is_innocent() -> None:
    peak = only(1, 60) + only(13, 60)
    said = one(FLAT + peak, invoices=10 + peak / 4)
    assert (said["verdict"], said["reason"]) == (INNOCENT, "seasonal")


def test_a_dear_winter_is_no_rise_but_a_dearer_winter_is() -> None:
    winter = 1 + 0.4 * np.cos(2 * np.pi * (MONTHS - 2) / 12)
    assert one(FLAT * winter)["verdict"] in {INNOCENT, NOT_RISING}
    assert one(FLAT * winter * np.where(MONTHS >= 12, 1.5, 1))["verdict"] in {RISING, STEP_UP}


def test_months_that_go_up_are_no_rise_when_they_did_so_a_year_before() -> None:
    climb = np.tile(np.arange(12), 2) / 12
    said = one(FLAT * (1 + climb))
    assert (said["verdict"], said["reason"]) == (INNOCENT, "seasonal")


def test_an_accrual_that_was_reversed_is_innocent() -> None:
    accrued, back = only(20, 90), -only(21, 90)
    said = one(FLAT + accrued + back, accrued=accrued, reversed=back)
    assert (said["verdict"], said["reason"]) == (INNOCENT, "reversal")


def test_an_invoice_that_was_taken_back_is_innocent_without_being_called_so() -> None:
    assert one(FLAT + only(20, 90) - only(21, 90))["reason"] == "reversal"


def test_an_accrual_that_was_not_reversed_stays_in() -> None:
    said = one(FLAT + only(20, 90), accrued=only(20, 90))
    assert said["reason"] == "one_off"


def test_a_currency_that_moved_is_innocent() -> None:
    said = one(FLAT, booked=FLAT * (1 + 0.3 * MONTHS / 24))
    assert (said["verdict"], said["reason"]) == (INNOCENT, "currency")


def test_a_rise_behind_a_currency_that_fell_is_found() -> None:
    assert one(FLAT * (1 + 0.3 / 12 * MONTHS), booked=FLAT)["verdict"] == RISING


def test_a_prepayment_is_spread_over_its_service() -> None:
    bill = only(18, 240)
    spread = np.where(MONTHS >= 18, 20.0, 0.0) - bill
    flat_since = one(FLAT + bill, spread=spread)
    assert flat_since["verdict"] == STEP_UP  # twenty a month since then, for six months
    assert one(FLAT + bill, spread=np.where(MONTHS >= 6, 10.0, 0.0) - bill)["reason"] in {"annual", "past"}


@pytest.mark.parametrize(("every", "words"), [(2, "every two months"), (3, "every three months")])
def test_bills_of_every_few_months_are_innocent(every: int, words: str) -> None:
    said = one(np.where(MONTHS % every == every - 1, 50.0 * every, 0.0) * (1 + NOISE))
    assert (said["verdict"], said["reason"]) == (INNOCENT, "rhythm")
    assert words in said["because"]


def test_bills_that_come_now_and_then_are_not_said_to_be_regular() -> None:
    bills = np.zeros(12)
    bills[[0, 2, 5, 7, 9, 11]] = 180 * (1 + NOISE[:6])
    said = one(bills)
    assert said["reason"] == "rhythm"
    assert "billed only now and then" in said["because"]


def test_one_bill_and_nothing_else_does_not_look_like_a_rise() -> None:
    assert not one(only(10, 90))["looks"]
    assert one(only(10, 90) + only(20, 80))["looks"]


def test_a_calm_series_is_told_with_its_mean_month() -> None:
    """Where it falls, its line may end below nothing: the usual month is that of all its months."""
    said = one(np.linspace(120, 0, 12))
    assert said["because"].endswith("above or below EUR 60,000 as a rule")


def test_bills_of_every_few_months_that_rise_are_found() -> None:
    bills = np.where(MONTHS % 2 == 1, 100.0, 0.0) * (1 + NOISE / 2)
    assert one(bills * (1 + 0.4 / 12 * MONTHS))["verdict"] in {RISING, STEP_UP}


@pytest.mark.parametrize(("limits", "verdict"), [
    (Limits(share=0.19, amount=100_000), RISING), (Limits(share=0.35, amount=100_000), NOT_RISING),
    (Limits(share=0.19, amount=200_000), NOT_RISING),
])  # fmt: skip
def test_both_limits_must_be_passed(limits: Limits, verdict: str) -> None:
    said = one(50 * (1 + NOISE / 5) * (1 + 0.3 / 12 * MONTHS), limits)
    assert said["verdict"] == verdict
    assert (said["reason"] == "small") == (verdict == NOT_RISING)


def test_price_and_volume_are_told_apart() -> None:
    rise = FLAT * (1 + 0.3 / 12 * MONTHS)
    dearer = one(rise, priced=rise, quantity=np.full(24, 10.0))
    more = one(rise, priced=rise, quantity=rise / 5)
    half = one(rise, priced=rise / 2, quantity=np.full(24, 10.0))
    assert "the price rose, not the quantity" in dearer["because"]
    assert "the quantity rose, not the price" in more["because"]
    assert dearer["volume_effect"] == pytest.approx(0)
    assert dearer["price_effect"] == pytest.approx((rise[12:].sum() - rise[:12].sum()) * 1000)
    assert half["price_effect"] is None


def test_the_year_ends_with_what_was_spent_and_what_is_likely() -> None:
    flat = one(FLAT)
    spent = FLAT[14:].sum() * 1000  # January to October 2026
    assert flat["outlook_low"] < spent + 100_000 < flat["outlook_high"]
    rise = FLAT + 8 * np.maximum(MONTHS - 12, 0)
    said = one(rise)
    assert said["outlook"] == pytest.approx(rise[14:].sum() * 1000 + 146_000 + 154_000, rel=0.02)
    whole = one(FLAT, Limits(year_start=11))
    assert whole["outlook"] == whole["outlook_low"] == pytest.approx(FLAT[12:].sum() * 1000)


def test_of_many_series_few_are_called_by_chance() -> None:
    amounts = 50_000 * (1 + 0.1 * np.random.default_rng(3).normal(size=(300, 24)))
    amounts[:10] *= 1 + 0.4 / 12 * MONTHS
    names = tuple(("vendor", f"{each}", "", "EUR") for each in range(300))
    called = [
        int(row["subject_id"])
        for row in trends.verdicts(trends.measured(of(amounts, names=names, first=FIRST), Limits()), Limits())
        if row["verdict"] in {RISING, STEP_UP}
    ]
    assert {each for each in called if each < 10} == set(range(10))
    assert len(called) <= 11


def test_a_table_of_months_becomes_a_table_of_series() -> None:
    rows = [
        {
            "subject_type": "vendor", "subject_id": name, "unit": "", "currency": "EUR", "first_month": "2024-11",
            "last_month": "2026-10", "month": f"{(FIRST + month) // 12}-{(FIRST + month) % 12 + 1:02d}",
            "amount": amount, "booked": amount, "spread": 0.0, "accrued": 0.0, "reversed": 0.0, "invoices": 1.0,
            "quantity": 0.0, "priced": 0.0, "share_from": 0.1, "amount_from": 25_000.0, "months_from": 8,
            "year_start": 1,
        }
        for month in range(24)
        for name, amount in (("flat", float(FLAT[month]) * 1000), ("up", 5000.0 * (10 + month)))
    ]  # fmt: skip
    table = pa.Table.from_pylist(rows)
    found = trends.judge(table).to_pylist()
    assert {each["subject_id"]: each["verdict"] for each in found} == {"flat": NOT_RISING, "up": RISING}
    assert trends.judge(table.slice(0, 0)).num_rows == 0
    assert [each.amount.shape for each in gather(table)] == [(2, 24)]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=36), st.floats(0.01, 100))
def test_any_amounts_are_judged_and_in_any_unit_alike(amounts: list[float], factor: float) -> None:
    limits = Limits(amount=0.0)
    series = np.array(amounts)
    said = one(series, limits)
    assert said["verdict"] in {RISING, STEP_UP, NOT_RISING, CANNOT_TELL, INNOCENT}
    assert said["because"]
    if np.abs(series).max() > 1:
        assert one(series * factor, limits)["verdict"] == said["verdict"]


@given(st.floats(1, 1e6), st.integers(8, 36))
@settings(max_examples=20, deadline=None)
def test_what_never_moves_never_rises(amount: float, months: int) -> None:
    assert one(np.full(months, amount))["verdict"] == NOT_RISING
