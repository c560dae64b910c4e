"""How numbers, dates and lists are said in sentences: short for reading, the exact value stays in the figure."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

NO_CURRENCY = "currency not stated"
UNKNOWN = "unknown"
SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "US$"}  # the others keep their code: a bare $ or kr says too little
DIGITS = 60
MINUS = "\N{MINUS SIGN}"
FEW = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STEPS = ((Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "k"))
TENTH, WHOLE, CENT = Decimal("0.1"), Decimal(1), Decimal("0.01")
THOUSAND = 1000
ROUND_TENS = 100  # from here on the tenth says nothing: 112 k, but 11.2 k


def say_money(amount: Decimal | int | None, currency: str) -> str:
    """Return an amount for a sentence: €1.4 M, SEK 11.9 k, €980."""
    if amount is None:
        return UNKNOWN
    return _sign(amount) + _with_currency(_short(abs(Decimal(amount))), currency)


def say_exact(amount: Decimal | int | None, currency: str) -> str:
    """Return an amount to the cent: €1,204,556.10."""
    if amount is None:
        return UNKNOWN
    with localcontext() as context:
        context.prec = DIGITS
        rounded = Decimal(amount).quantize(CENT, ROUND_HALF_UP)
    return _sign(rounded) + _with_currency(f"{abs(rounded):,.2f}", currency)


def say_change(amount: Decimal | int | None, currency: str) -> str:
    """Return a difference for a sentence, always with its sign: +€8.4 k."""
    if amount is None:
        return UNKNOWN
    said = say_money(abs(Decimal(amount)), currency)
    return said if not amount else ("+" if amount > 0 else MINUS) + said


def say_count(count: int | None, one: str, many: str = "") -> str:
    """Return a count with its word: 1 decision, 3 decisions, no decisions."""
    if count is None:
        return f"an unknown number of {many or one + 's'}"
    return f"{_number(count)} {one if count == 1 else many or one + 's'}"


def say_few(count: int, one: str, many: str = "") -> str:
    """Return a count for a headline, small ones as a word: six initiatives, 14 initiatives."""
    said = say_count(count, one, many)
    return said.replace(str(count), FEW[count], 1) if 0 < count < len(FEW) else said


def say_date(day: date | None) -> str:
    """Return a day: 20 Nov 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else UNKNOWN


def say_day(day: date | None) -> str:
    """Return a day of the year that is meant anyway: 20 Nov."""
    return f"{day.day} {MONTHS[day.month - 1]}" if day else UNKNOWN


def say_month(period: str | None) -> str:
    """Return a month: 2026-10 is Oct 2026."""
    return f"{MONTHS[int(period[5:7]) - 1]} {period[:4]}" if period else UNKNOWN


def say_months(first: str, last: str) -> str:
    """Return a span of months: Aug to Oct 2026."""
    if first == last:
        return say_month(first)
    return f"{say_month(first)[:3] if first[:4] == last[:4] else say_month(first)} to {say_month(last)}"


def say_list(words: Sequence[str]) -> str:
    """Return words joined as in a sentence: a, b and c."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def say_ask(ask: str) -> str:
    """Return whom to ask: Ask Graham Tully; where nobody owns it, that."""
    return ask if ask.startswith(SAID["no_owner"]) else f"Ask {ask}"


SAID = {
    "contain_watch": "Contain and watch",
    "no_owner": "No owner yet",
    "better_than_evidence": "Reported better than evidence says",
    "worse_than_evidence": "Reported worse than evidence says",
    "committee_decides": "Nobody alone decides",
    "conflicting_stories": "Stories that disagree",
    "decided_without_right": "Decided by somebody who may not",
    "decider_is_not_owner": "Somebody else decides than owns",
    "decides_above_need": "Waits higher up than it needs",
    "deferred_again": "Put off again and again",
    "displaced": "Pushed out by other work",
    "half_decision": "Half a decision",
    "key_person": "Much rests on one person",
    "long_blocked": "Blocked for long",
    "lowered_without_treatment": "Lowered, nothing was done",
    "many_wait_for_one": "Many wait for one person",
    "nobody_can_unblock": "Nobody can unblock this yet",
    "no_one_person": "No one person owns it",
    "no_backup": "Nobody to stand in",
    "no_goal": "No goal named",
    "no_milestone": "No milestone near",
    "one_person_many_critical": "One person, many critical functions",
    "one_system_many_functions": "One system, many critical functions",
    "owner_left": "Owner left",
    "priority_inflation": "Too much comes first",
    "priority_contradiction": "Ranks that contradict each other",
    "reopened": "Decided, then reopened",
    "reporting_gap": "Not reported",
    "rights_unclear": "Unclear who decides",
    "risk_rose": "Risk rose",
    "same_update_again": "Same update as last time",
    "business_case_incomplete": "Business case not complete",
    "contract_never_paid": "Contract never paid",
    "duplicate_payment": "Paid twice, it seems",
    "lists_disagree": "Lists disagree",
    "names_not_answered": "Names that may be one",
    "no_exit_plan": "No exit plan",
    "notice_near": "Notice is near",
    "overlapping_systems": "Systems that do the same",
    "paid_after_end": "Paid after its end",
    "paid_without_contract": "Paid without a contract",
    "sensitive_unknown_to_security": "Sensitive data, unknown to security",
    "spend_above_budget": "Above budget",
    "spend_above_contract": "Above contract",
    "spend_rising_no_value": "Spend rises, value not named",
    "spend_without_owner": "Spend without an owner",
    "unknown_to_procurement": "Unknown to procurement",
    "vendor_concentration": "Much hangs on one vendor",
    "vendor_shapes_plan": "The vendor shapes the plan",
    "vendor_without_owner": "Critical vendor without an owner",
    "approved_unchanged": "Approved the same day, unchanged",
    "security_gap": "Security gap",
    "spending_without_milestone": "Spending, no milestone reached",
    "supplier_clearer": "The supplier tells more than we do",
    "vague_update": "Vague update",
}


def say_word(value: str) -> str:
    """Return a value of a vocabulary as people say it: at_risk is At risk."""
    return SAID.get(value) or capital(value.replace("_", " "))


def capital(sentence: str) -> str:
    """Return a sentence with a capital first letter; the rest stays as it is."""
    return sentence[:1].upper() + sentence[1:]


def _short(amount: Decimal) -> str:
    place = next((place for place, (step, _) in enumerate(STEPS) if amount >= step), None)
    if place is None:
        return f"{amount.quantize(WHOLE if amount >= 1 or not amount else CENT, ROUND_HALF_UP):,f}"
    if _rounded(amount / STEPS[place][0]) >= THOUSAND and place:
        place -= 1  # 999,999 is 1.0 M, not 1,000 k
    return f"{_rounded(amount / STEPS[place][0]):,f} {STEPS[place][1]}"


def _rounded(scaled: Decimal) -> Decimal:
    return scaled.quantize(TENTH if scaled < ROUND_TENS else WHOLE, ROUND_HALF_UP)


def _with_currency(number: str, currency: str) -> str:
    if currency == NO_CURRENCY:
        return f"{number} ({NO_CURRENCY})"
    return SYMBOLS[currency] + number if currency in SYMBOLS else f"{currency} {number}"


def _sign(amount: Decimal | int) -> str:
    return MINUS if amount < 0 else ""


def _number(count: int) -> str:
    return "no" if count == 0 else f"{count:,}"
