"""The columns of what rises, of what only looked so, of spend against control, and of the lines and facts behind."""

from __future__ import annotations

from marts.ownership import THINGS
from marts.provenance import LOAD_ID, SOURCE_ROW
from marts.spend_columns import SPEND_LINES
from schemas.kinds import CURRENCY, choice, date, flag, identifier, money, month, percent, person, text, vendor, whole
from schemas.table import Column, Mart, column

TYPES = choice({"vendor": (), "category": (), "cost_centre": (), "system": ()})
VERDICTS = choice({"rising": (), "step_up": (), "not_rising": (), "innocent": (), "cannot_tell": ()})
VALUES = ("not_named", "goal_named", "measure_with_a_target", "measure_moved_and_confirmed")  # by strength, 0 to 3
REASONS = choice(dict.fromkeys(
    ("exchange_rate", "bill_of_once_a_year", "billed_every_few_months", "season", "accrual_taken_back", "one_off",
     "stretch_of_months", "chance", "step_over_a_year_ago", "too_small_to_matter", "cannot_tell_yet"), ()
))  # fmt: skip
CHECKS = choice({"owner": (), "fresh": (), "next_step": ()})
POINTS = choice({"supplier": (), "unit": ()})
STANDINGS = choice(dict.fromkeys(
    ("grows_with_less_control", "grows_in_control", "steady_with_less_control", "steady_in_control",
     "cannot_tell_yet"), ()
))  # fmt: skip
SUBJECT = column("subject", text, "What", "The vendor, category, cost centre or system.")
SUBJECT_TYPE = column("subject_type", TYPES, "Kind", "What sort of thing the spend is summed by.")
SUBJECT_ID = column("subject_id", identifier, "Number", "Its number, or its name as it is compared.")
SERIES_KEY = column("series_key", identifier, "Series", "Its kind and its number: a category may have that of another.")
OF_UNIT = column("unit", text, "Unit", "The unit of a cost centre.")
CURRENCY_OF = column("currency", CURRENCY, "Currency", "The currency of the amounts, at one rate for all months.")
FIRST = column("first_month", month, "Seen from", "The first month that is looked at.")
LAST = column("last_month", month, "Seen to", "The last month that is looked at.")


def _amount(name: str, heading: str, says: str, unit: str = "currency") -> Column:
    return column(name, money, heading, says, unit=unit)


SPEND_GROWTH_LINES = Mart(
    name="spend_growth_lines",
    title="Spend lines at one rate",
    row="One row per spend line that counts.",
    columns=(
        *SPEND_LINES.columns,
        column("one_rate_amount", money, "Amount at one rate", "The amount at the rate of the last covered month, so "
               "that a rate that moved is no rise; as it is where there is no rate.", unit="series_currency"),
        column("series_currency", CURRENCY, "Currency at one rate", "The currency of the amount at one rate."),
        column("supplier_key", identifier, "Supplier", "The supplier that the line was paid to, by its key."),
        column("series_system", identifier, "System of the list", "The number of the system that the line was paid "
               "for: that of IT's list, where the two are one."),
    ),
)  # fmt: skip
SPEND_TRENDS = Mart(
    name="spend_trends",
    title="Series of spend",
    row="One row per vendor, category, cost centre or system with spend in months that trends look at.",
    columns=(
        SUBJECT_TYPE, SUBJECT_ID, OF_UNIT, CURRENCY_OF,
        column("verdict", VERDICTS, "Verdict", "Whether it truly rises."),
        column("because", text, "Because", "What its months do."),
        column("months", whole, "Months", "How many months are looked at.", unit="months"),
        FIRST, LAST,
    ),
)  # fmt: skip
SPEND_GROWTH_RISING = Mart(
    name="spend_growth_rising",
    title="Spend that rises",
    row="One row per vendor, category, cost centre or system whose spend rises beyond chance.",
    columns=(
        SUBJECT, SUBJECT_TYPE,
        column("how", choice({"rising": (), "step_up": ()}), "How", "Whether it rises month by month or stepped up."),
        _amount("slope_per_month", "More each month", "By how much each month costs more than the one before; of a "
                "step, how much more a month costs since."),
        _amount("low", "At least", "The lower end of its range."),
        _amount("high", "At most", "The upper end of its range."),
        CURRENCY_OF,
        column("since", month, "Since", "The first month of the rise."),
        _amount("more_a_year", "More a year", "What a year costs more at today's level than at the one before."),
        _amount("spent_last", "Last month", "What the last month cost."),
        _amount("spent_then", "A year before", "What the same month of the year before cost."),
        _amount("price_effect", "Of it price", "How much of the rise is price, where quantities are known."),
        _amount("volume_effect", "Of it quantity", "How much of the rise is quantity, where quantities are known."),
        _amount("outlook", "Year likely ends at", "What the fiscal year is likely to come to."),
        _amount("outlook_low", "Year at least", "The lower end of that range."),
        _amount("outlook_high", "Year at most", "The upper end of that range."),
        _amount("budget_over", "Over its budget", "Spent above the budget of the cost centre that bears it, in the "
                "months that both cover; below where negative.", "budget_currency"),
        column("budget_part", text, "Borne by", "The cost centre that bears it, or most of its bills."),
        column("value_named", choice(dict.fromkeys((*VALUES, "cannot_tell"), ())), "Value",
               "How firmly a list says what it is for."),
        column("notice_date", date, "Notice by", "The next day until which notice can be given."),
        column("ask", person, "Ask", "The one person who can answer."),
        column("because", text, "Because", "What its months do."),
        column("value_because", text, "Value because", "What the lists say of its value."),
        column("driver", vendor, "Most of it with", "The vendor that most of the rise is with."),
        _amount("level_before", "Level before", "What a month cost before the rise, without what comes once."),
        _amount("level_now", "Level now", "What a month costs now, without what comes once."),
        column("budget_currency", CURRENCY, "Currency of the budget", "The currency of that budget."),
        column("lines", whole, "Bills", "How many spend lines it has since it rises.", unit="lines"),
        column("reason", identifier, "Known by", "yearly_bill where a bill of once a year rose, else empty."),
        FIRST, LAST, OF_UNIT, SUBJECT_ID, SERIES_KEY,
        column("supplier_key", identifier, "Supplier", "The supplier that it is, or is driven by."),
    ),
)  # fmt: skip
SPEND_GROWTH_INNOCENT = Mart(
    name="spend_growth_innocent",
    title="Spend that looked like a rise",
    row="One row per vendor, category, cost centre or system that looks like a rise by a plain rule, and is none.",
    columns=(
        SUBJECT, SUBJECT_TYPE,
        column("looked_like", text, "What it looked like", "What a plain rule sees in the amounts as they are booked."),
        column("reason", REASONS, "Why it is none", "What explains it."),
        column("because", text, "Because", "What its months really do."),
        column("months_needed", whole, "Months needed", "How many more months are needed to tell.", unit="months"),
        _amount("spent", "Spend, 12 months", "What its last twelve months cost."),
        CURRENCY_OF,
        column("months", whole, "Months", "How many months are looked at.", unit="months"),
        FIRST, LAST, OF_UNIT, SUBJECT_ID, SERIES_KEY,
    ),
)  # fmt: skip
SPEND_GROWTH_CONTROL = Mart(
    name="spend_growth_control",
    title="Spend against control",
    row="One row per supplier or unit that was paid in the last twelve covered months, and currency.",
    columns=(
        column("subject", text, "Who", "The supplier or unit."),
        column("point_kind", POINTS, "Sort", "Whether it is a supplier or one of our units."),
        column("standing", STANDINGS, "Standing", "Whether its spend grows, by share and by amount, and whether enough "
               "checks hold: settings say how much that is."),
        column("growth", percent, "Growth", "The last twelve covered months beside the twelve before, at one rate."),
        column("is_new", flag, "New", "Whether nothing was paid in the twelve months before."),
        column("control", percent, "Control", "The share of the checks that hold, of those that can be told."),
        column("held", whole, "Checks that hold", "How many checks of its things hold.", unit="checks"),
        column("checks", whole, "Checks", "How many checks can be told.", unit="checks"),
        column("not_known", whole, "Checks unknown", "How many cannot be told.", unit="checks"),
        _amount("paid_now", "Last 12 months", "What it was paid in the last twelve covered months, at one rate."),
        _amount("paid_before", "12 months before", "What it was paid in the twelve months before, at one rate."),
        CURRENCY_OF,
        column("owner_held", whole, "Owned", "Things that exactly one person of ours owns.", unit="things"),
        column("owner_checks", whole, "Of things", "Things of which the lists tell who owns them.", unit="things"),
        column("fresh_held", whole, "Fresh", "Things whose list came when it was due.", unit="things"),
        column("fresh_checks", whole, "Of things on lists", "Things whose list is awaited.", unit="things"),
        column("step_held", whole, "With a next step", "Contracts and initiatives that have a dated next step ahead.",
               unit="things"),
        column("step_checks", whole, "Of those with steps", "Contracts and initiatives of which that can be told.",
               unit="things"),
        column("ask", person, "Ask", "The one person who can answer."),
        column("is_covered", flag, "Both years covered", "Whether its ledgers cover all 24 months."),
        column("point_key", identifier, "Key", "Its key: that of the supplier, or the name of the unit."),
    ),
)  # fmt: skip
SPEND_GROWTH_FACTS = Mart(
    name="spend_growth_facts",
    title="Checks of the control over spend",
    row="One row per supplier or unit, thing of it and check.",
    columns=(
        column("thing", text, "Thing", "The vendor, contract, system or initiative."),
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        column("check_name", CHECKS, "Check", "Owner: one person of ours; fresh: its list came when it was due; next "
               "step: one with a date lies ahead."),
        column("is_held", flag, "Holds", "Whether it holds; unknown where no list says so."),
        column("because", text, "Because", "What the list says."),
        column("column_name", identifier, "Column", "The column that says so."),
        column("point_kind", POINTS, "Sort", "Whether it counts for a supplier or a unit."),
        column("point_key", identifier, "Key", "The supplier or unit that it counts for."),
        SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
