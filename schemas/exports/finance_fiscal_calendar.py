"""The company's own fiscal calendar: the first and the last day of each period."""

from __future__ import annotations

from schemas.company import COMPANY
from schemas.kinds import date, month, text
from schemas.table import Export, column

FISCAL_CALENDAR = Export(
    name="fiscal_calendar",
    title="Fiscal calendar",
    owner="Finance",
    row="One row per period of the fiscal calendar.",
    key=("period",),
    needed=(("period",), ("start_date",), ("end_date",)),
    lights="Months as finance counts them, where its periods do not begin with the month.",
    columns=(
        column(
            "period", month, "Fiscal month", "The month for which the period stands.",
            wanted="wanted",
            synonyms=("Fiscal Period Name", "Period Month", "Reporting Month", "Accounting Month", "Buchungsmonat",
                      "Mois fiscal", "Mes fiscal"),
        ),
        column(
            "start_date", date, "First day of the period", "The first day that belongs to the period.",
            wanted="wanted",
            synonyms=("Period Start", "Period Start Date", "Period Begins", "Period From", "Periodenbeginn",
                      "Début de période", "Inicio del periodo"),
        ),
        column(
            "end_date", date, "Last day of the period", "The last day that belongs to the period.",
            wanted="wanted",
            synonyms=("Period End", "Period End Date", "Period Ends", "Period To", "Periodenende", "Fin de période",
                      "Fin del periodo"),
        ),
        column(
            "note", text, "Note on the period", "What is special about it, for example a week more.",
            synonyms=("Period Note", "Weeks in Period"),
        ),
        COMPANY,
    ),
)  # fmt: skip
