"""The exchange rates by which finance converts amounts, one per pair of currencies, month and type."""

from __future__ import annotations

from schemas.company import COMPANY
from schemas.kinds import CURRENCY, choice, month, rate, text
from schemas.table import Export, column, rule

RATE_TYPE = {
    "average": (
        "Average", "Avg", "Mean", "Monthly average", "Period average", "M", "Durchschnitt", "Moyen", "Promedio",
    ),
    "closing": (
        "Closing", "Close", "End of month", "Month end", "Spot", "EOM", "Period end", "Balance sheet", "Stichtag",
        "Clôture", "Cierre",
    ),
    "budget": ("Budget", "Plan", "Planning", "Budgeted", "Forecast", "Presupuesto"),
}  # fmt: skip

FX_RATES = Export(
    name="fx_rates",
    title="Exchange rates",
    owner="Finance",
    row="One row per pair of currencies, month and rate type.",
    key=("from_currency", "to_currency", "month", "rate_type"),
    needed=(("from_currency",), ("month",), ("rate",)),
    ledger=True,
    lights="Totals in one currency: without a rate, amounts in other currencies stand apart.",
    rules=(
        # Test `two_currencies`: the two columns hold different codes.
        rule("A rate needs two different currencies", "from_currency", "to_currency", test="two_currencies"),
    ),
    columns=(
        column(
            "from_currency", CURRENCY, "From currency", "The currency that is converted.",
            wanted="wanted",
            synonyms=("From", "Source Currency", "Foreign Currency", "Currency From", "FCURR", "Currency",
                      "Currency Code", "Transaction Currency", "Von Währung", "Von", "Währung", "Waehrung",
                      "Devise source", "Devise", "Moneda origen", "Moneda"),
        ),
        column(
            "to_currency", CURRENCY, "To currency",
            "The currency that it is converted to; a list without this column converts to the reporting currency.",
            synonyms=("To", "Target Currency", "Base Currency", "Currency To", "TCURR", "Reporting Currency",
                      "Nach Währung", "Nach", "Zielwährung", "Devise cible", "Moneda destino"),
        ),
        column(
            "month", month, "Month", "The month in which the rate applies.",
            wanted="wanted",
            synonyms=("Period", "Date", "Effective Date", "Rate Date", "Valid From", "Fiscal Period", "GDATU", "Monat",
                      "Datum", "Gültig ab", "Periode", "Mois", "Date d'effet", "Mes", "Fecha",
                      "Effective Period", "Rate Period", "Rate Month", "Effective Month", "Effective From"),
        ),
        column(
            "rate_type", choice(RATE_TYPE), "Rate type", "Average, closing or budget rate.",
            synonyms=("Exchange Rate Type", "Type", "KURST", "Kurstyp", "Kursart", "Type de taux", "Tipo de cambio"),
        ),
        column(
            "rate", rate, "Rate", "How many units of the second currency one unit of the first is worth.",
            wanted="wanted", at_least=0,
            synonyms=("Exchange Rate", "FX Rate", "Fx", "Conversion Rate", "Currency Rate", "UKURS", "Kurs",
                      "Wechselkurs", "Umrechnungskurs", "Taux", "Taux de change", "Tasa", "Tasa de cambio"),
        ),
        column(
            "source", text, "Source", "Who published the rate.",
            synonyms=("Rate Source", "Provider", "Published By", "Quelle", "Fuente"),
        ),
        COMPANY,
    ),
)  # fmt: skip
