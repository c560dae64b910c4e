"""The columns of the spend views: carried from the ledger, and the few that are computed."""

from __future__ import annotations

from marts.provenance import ADDRESS, CELL, CURRENCY_KNOWN, EXTRA, FEED, LOAD_ID, UNIT
from schemas.exports.finance_fx_rates import FX_RATES
from schemas.exports.finance_spend import SPEND
from schemas.kinds import CURRENCY, choice, flag, money, month, text, vendor, whole
from schemas.table import Column, Mart, column, reference

FATES = choice({"current": (), "repeat": (), "restated": (), "corrected": (), "set_aside": ()})

VENDOR = column("vendor", vendor, "Vendor", "The vendor as the file names it: its name, else its number.")
CATEGORY = column("category", text, "Category", "What it was booked as: the name of the account, else its number.")
CONVERTED = column(
    "converted_amount", money, "Amount converted",
    "The amount in the reporting currency at the average rate of its month; unknown without a rate.",
    unit="reporting_currency",
)  # fmt: skip
REPORTING = column("reporting_currency", CURRENCY, "Reporting currency", "The currency of group totals.")
INTERCOMPANY = column("is_intercompany", flag, "Between our units", "The vendor is one of our own units.")
FATE = column("fate", FATES, "What became of it", "Whether the record counts, and if not, why not.")
WHY = column("why", text, "Why", "Why it does not count.")
RETIRED_BY = column("retired_by", whole, "Retired by act", "The act since which it does not count.")
RECORDS = column("records", whole, "Records", "How many records it is made of.")
PERIOD = reference(SPEND, "period")
AMOUNT = reference(SPEND, "amount", unit="currency_known")


def _ledger(*names: str) -> tuple[Column, ...]:
    return tuple(reference(SPEND, each) for each in names)


_FIRST = ("period", "posting_date", "document_id", "line")
_TOLD = (*_FIRST, "description", "cost_centre", "amount", "vendor_name")
_REST = tuple(each.name for each in SPEND.columns if each.name not in _TOLD)

SPEND_LINES = Mart(
    name="spend_lines",
    title="Spend lines",
    row="One row per spend line that counts.",
    columns=(
        UNIT, *_ledger(*_FIRST), VENDOR, *_ledger("description"), CATEGORY, *_ledger("cost_centre"), AMOUNT,
        CURRENCY_KNOWN, CONVERTED, REPORTING, *_ledger("vendor_name"), *_ledger(*_REST), INTERCOMPANY, EXTRA, FEED,
        CELL, *ADDRESS,
    ),
)  # fmt: skip
SHOWN = (
    "period", "posting_date", "document_id", "vendor", "description", "category", "cost_centre", "unit", "amount",
    "currency_known", "extra",
)  # fmt: skip

SPEND_READ = Mart(
    name="spend_read",
    title="Spend records read",
    row="One row per spend record read in live loads, with what became of it.",
    columns=(
        UNIT, *_ledger("period", "posting_date", "document_id"), VENDOR, *_ledger("description"), CATEGORY,
        *_ledger("cost_centre"), AMOUNT, CURRENCY_KNOWN, FATE, WHY, RETIRED_BY, INTERCOMPANY, FEED, CELL, *ADDRESS,
    ),
)  # fmt: skip

SPEND_BY_MONTH = Mart(
    name="spend_by_month",
    title="Spend by month",
    row="One row per month, unit, feed and currency.",
    columns=(PERIOD, UNIT, FEED, CURRENCY_KNOWN, RECORDS, AMOUNT, CONVERTED, REPORTING),
)

SPEND_ROLLUP_CURRENT = Mart(
    name="spend_rollup_current",
    title="Spend sums",
    row="One row per load, month, vendor, category, cost centre, system and currency.",
    columns=(
        UNIT, PERIOD, VENDOR, *_ledger("vendor_id", "vendor_name"), CATEGORY, *_ledger("cost_centre", "system_id"),
        CURRENCY_KNOWN, AMOUNT, RECORDS, INTERCOMPANY, FEED, LOAD_ID,
    ),
)  # fmt: skip

FX_RATES_CURRENT = Mart(
    name="fx_rates_current",
    title="Exchange rates",
    row="One row per pair of currencies, month and type of rate.",
    columns=(
        *(reference(FX_RATES, each) for each in ("from_currency", "to_currency")),
        column("rate_month", month, "Month", "The month in which the rate applies."),
        *(reference(FX_RATES, each) for each in ("rate_type", "rate", "source")),
        EXTRA,
        FEED,
        *ADDRESS,
    ),
)
