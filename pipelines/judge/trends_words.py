"""What is said of a series: one clause in plain words, with its amounts and months."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

YEAR = 12
MOSTLY = 0.8


def month_text(number: int) -> str:
    """Return a month (counted from year 0) as 2026-09."""
    return f"{number // YEAR:04d}-{number % YEAR + 1:02d}"


def month_words(number: int) -> str:
    """Return a month (counted from year 0) as Sep 2026."""
    return f"{date(number // YEAR, number % YEAR + 1, 1):%b %Y}"


def because(facts: dict[str, Any], months_from: int) -> str:
    """Return why a series has its verdict."""
    verdict, reason = facts["verdict"], facts["reason"]
    if reason == "yearly_bill":
        return (
            f"its yearly bill rose by {_money(facts, facts['bill_more'])} in {month_words(facts['bill_on'])}, "
            f"from {_money(facts, facts['bill_before'])} ({facts['bill_more'] / facts['bill_before']:.0%} more)"
        )
    if verdict == "cannot_tell":
        return _too_little(facts, months_from)
    if verdict == "innocent":
        return (
            _stretch(facts)
            if reason == "stretch"
            else _INNOCENT[reason].format(month=month_words(facts["top"]), every=_every(facts))
        )
    if verdict == "not_rising":
        return _calm(facts)
    return f"{_rise(facts)}{_split(facts)}"


def _rise(facts: dict[str, Any]) -> str:
    change, low, high = (_money(facts, facts[each]) for each in ("change", "low", "high"))
    before, now = (_money(facts, facts[each]) for each in ("before", "now"))
    share = f", {facts['now'] / facts['before'] - 1:.0%} more" if facts["before"] > 0 else ""
    if facts["is_step"]:
        return (
            f"it stepped up in {month_words(facts['since'])} by {change} a month (between {low} and {high}) "
            f"and has stayed there: {now} a month now, {before} before{share}"
        )
    then = "a year ago" if facts["last"] - facts["since"] >= YEAR - 1 else f"in {month_words(facts['since'] - 1)}"
    return (
        f"it has risen by {change} each month since {month_words(facts['since'])} (between {low} and {high}): "
        f"{now} a month now, {before} {then}{share}"
    )


def _stretch(facts: dict[str, Any]) -> str:
    until = facts["last"] - facts["back"]
    back = f"is back at {_money(facts, facts['latest'])} a month, {_money(facts, facts['before'])} before"
    if not facts["is_step"]:
        return f"it rose until {month_words(until)}, and since then it {back}"
    months = until - facts["since"] + 1
    return (
        f"a stretch of {months} months, {month_words(facts['since'])} to {month_words(until)}, was dearer: since then "
        f"it {back}"
    )


def _split(facts: dict[str, Any]) -> str:
    price, volume = facts["price_effect"], facts["volume_effect"]
    if math.isnan(price) or price + volume <= 0:
        return ""
    if price >= MOSTLY * (price + volume):
        return "; the price rose, not the quantity"
    if volume >= MOSTLY * (price + volume):
        return "; the quantity rose, not the price"
    return f"; {_money(facts, price)} of it is price and {_money(facts, volume)} quantity"


def _too_little(facts: dict[str, Any], months_from: int) -> str:
    if facts["is_few"]:
        return f"cannot tell yet: there are too few bills in {facts['months']} months to see a trend"
    if facts["block"] > 1:
        return f"cannot tell yet: it is billed {_every(facts)}, which is too rarely for {facts['months']} months"
    return (
        f"cannot tell yet: {facts['months']} months since {month_words(facts['first'])}, and {months_from} are needed"
    )


def _calm(facts: dict[str, Any]) -> str:
    if facts["reason"] == "past":
        return (
            f"it stepped up in {month_words(facts['since'])}, over a year ago, and has stayed at "
            f"{_money(facts, facts['now'])} a month"
        )
    if facts["reason"] == "small":
        return f"it rises by {_money(facts, facts['change'])} a month, which is less than what was set to matter"
    return (
        f"no rise stands out: its months are {_money(facts, facts['around'])} above or below "
        f"{_money(facts, facts['usual'])} as a rule"
    )


def _every(facts: dict[str, Any]) -> str:
    return _EVERY.get(facts["block"], _SELDOM) if facts["is_regular"] else _SELDOM


def _money(facts: dict[str, Any], amount: float) -> str:
    whole = round(amount)  # so that nothing is -0
    return f"{facts['currency'] or ''} {whole:,}".strip()


_SELDOM = "only now and then"
_EVERY = {2: "every two months", 3: "every three months", 4: "every four months", 6: "twice a year"}
_INNOCENT = {
    "currency": "only the exchange rate moved: at one rate for all months it does not rise",
    "annual": "the same bill comes once a year, last in {month}: spread over its year it does not rise",
    "reversal": "what was booked ahead in {month} was taken back soon after",
    "rhythm": "it is billed {every}: spread over these months it does not rise",
    "seasonal": "the same months were as dear a year before",
    "one_off": "{month} stands alone: the months around it are as before",
}
