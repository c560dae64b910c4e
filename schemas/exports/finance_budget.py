"""The budget: what was planned for each month, in its original, revised and forecast versions."""

from __future__ import annotations

from schemas.company import COMPANY
from schemas.exports.finance_spend import SPEND
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, money, month, person, text
from schemas.table import Export, column, reference

VERSION = {
    "original": (
        "Original", "Original budget", "Budget", "Budgeted", "Approved", "Approved budget", "Annual budget",
        "Initial", "Initial budget", "Baseline", "Base budget", "Adopted", "Adopted budget", "Plan", "Plan 0",
        "Annual plan", "AOP", "Annual operating plan", "Operating plan", "Target", "BUD", "B0", "V0", "V1", "0",
        "Ursprünglich", "Ursprungsbudget", "Ursprungsplan", "Planung", "Genehmigt", "Jahresplan", "Jahresbudget",
        "Budget initial", "Budget primitif", "Budget voté", "Presupuesto", "Presupuesto inicial",
        "Presupuesto aprobado", "Inicial",
    ),
    "revised": (
        "Revised", "Revised budget", "Revision", "Budget revision", "Rebudget", "Re-budget", "Amended",
        "Amended budget", "Adjusted", "Adjusted budget", "Current budget", "Working budget", "Supplementary",
        "Revised plan", "Revised V2", "V2", "Nachtrag", "Nachtragsbudget", "Nachtragshaushalt", "Revidiert",
        "Revidiertes Budget", "Angepasst", "Budget révisé", "Révisé", "Budget rectifié", "Budget rectificatif",
        "Presupuesto revisado", "Revisado", "Presupuesto modificado", "Modificado",
    ),
    "forecast": (
        "Forecast", "Fcst", "FC", "FCT", "Latest forecast", "Rolling forecast", "Reforecast", "Re-forecast",
        "Full year forecast", "Outlook", "Latest estimate", "LE", "Estimate", "Latest view", "Projection",
        "Q1F", "Q2F", "Q3F", "RF1", "RF2", "RF3", "FC1", "FC2", "FC3", "3+9", "6+6", "9+3", "Prognose",
        "Hochrechnung", "Vorschau", "Erwartung", "Prévision", "Prévisions", "Reprévision", "Atterrissage",
        "Previsión", "Pronóstico", "Proyección", "Estimación",
    ),
}  # fmt: skip

BUDGET = Export(
    name="budget",
    title="Budget",
    owner="Finance",
    row="One row per month, version and line of the budget.",
    key=("period", "version", "gl_account", "gl_name", "cost_centre", "vendor_id", "vendor_name", "initiative_id",
         "system_id"),
    needed=(
        ("amount",),
        ("period",),
        ("gl_account", "cost_centre", "gl_name", "vendor_id", "vendor_name", "initiative_id"),
    ),
    ledger=True,
    amount="amount",
    lights="Plan against actual: what was spent beside what was planned, per month, account and initiative.",
    columns=(
        column(
            "period", month, "Period", "The month that the amount is planned for.",
            wanted="wanted",
            synonyms=("Budget Period", "Budget Month", "Plan Period", "Plan Month", "Forecast Month", "Fiscal Period",
                      "Financial Period", "Accounting Period", "Posting Period", "Month", "Period Name",
                      "Reporting Period", "Reporting Month", "Year/Month", "Fiscal Month", "Calendar Month", "MONAT",
                      "Periode", "Buchungsperiode", "Planperiode", "Planmonat", "Période", "Mois", "Mois budgétaire",
                      "Periodo", "Período", "Mes", "Mes presupuestario",
                      "Time", "Time Period"),
        ),
        column(
            "version", choice(VERSION), "Version", "Original, revised or forecast.",
            wanted="wanted",
            synonyms=("Scenario", "Budget Version", "Budget Scenario", "Plan Version", "Planning Version",
                      "Forecast Version", "Version Name", "Scenario Name", "Budget Type", "Plan Type", "Data Type",
                      "Plan Category", "Budget Category", "Value Type", "Measure Type", "VERSN", "Planversion",
                      "Budgetversion", "Szenario", "Werttyp", "Wertart", "Scénario", "Version du budget",
                      "Type de budget", "Escenario", "Versión", "Versión del presupuesto", "Tipo de presupuesto"),
        ),
        column(
            "amount", money, "Amount", "What is planned for the month; cost is positive.",
            wanted="wanted", unit="currency",
            synonyms=("Budget", "Budget Amount", "Budgeted Amount", "Budgeted", "Plan", "Plan Amount",
                      "Planned Amount", "Planned", "Planned Cost", "Planned Spend", "Budget Value", "Plan Value",
                      "Budget Cost", "Forecast", "Forecast Amount", "Forecast Cost", "Original Budget",
                      "Revised Budget", "Approved Budget", "Current Budget", "Annual Budget", "Monthly Budget",
                      "Allocated Amount", "Allocation", "Value", "Cost", "Total", "Total Budget", "Net Amount",
                      "WTGBTR", "Betrag", "Budgetbetrag", "Planbetrag", "Planwert", "Plankosten", "Soll",
                      "Haushaltsansatz", "Ansatz", "Prognose", "Montant", "Montant budgété", "Montant prévu",
                      "Budget prévu", "Prévision", "Importe", "Importe presupuestado", "Presupuesto", "Monto",
                      "Monto presupuestado"),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the amount.",
            wanted="wanted",
            synonyms=("Currency Code", "Curr.", "Ccy", "Budget Currency", "Plan Currency", "Currency Symbol", "WAERS",
                      "Währung", "Waehrung", "Planwährung", "Devise", "Moneda", "Divisa"),
        ),
        reference(SPEND, "gl_account", description="Number of the account that is planned."),
        reference(SPEND, "gl_name", synonyms=(*SPEND.column("gl_name").synonyms, "Budget Line", "Budget Item",
                                              "Line Item", "Line", "Budget Head", "Cost Category", "Cost Type",
                                              "Planposition", "Haushaltsposten", "Poste budgétaire", "Ligne budgétaire",
                                              "Partida", "Partida presupuestaria")),
        reference(SPEND, "cost_centre", description="The part of the company that the budget belongs to."),
        reference(SPEND, "vendor_id", wanted="optional"),
        reference(VENDORS, "vendor_name", description="Who is planned to be paid.", wanted="optional",
                  synonyms=tuple(each for each in SPEND.column("vendor_name").synonyms if each != "Name")),
        reference(
            INITIATIVES, "initiative_id", description="The initiative that it is planned for.", wanted="optional",
            synonyms=SPEND.column("initiative_id").synonyms,
        ),
        reference(SPEND, "system_id", description="The system that it is planned for."),
        column(
            "owner", person, "Budget owner", "The one person who answers for this part of the budget.",
            synonyms=("Owner", "Budget Holder", "Budget Manager", "Cost Centre Owner", "Cost Centre Manager",
                      "Responsible", "Responsible Person", "Accountable", "Budget Responsible", "Manager",
                      "Verantwortlich", "Verantwortlicher", "Budgetverantwortlicher", "Budgetverantwortliche",
                      "Kostenstellenverantwortlicher", "Kostenstellenleiter", "Responsable", "Responsable budgétaire",
                      "Responsable du budget", "Responsable del presupuesto", "Propietario"),
        ),
        column(
            "description", text, "Description", "What is planned, in words.",
            synonyms=("Memo", "Line Description", "Item Description", "Budget Description", "Text", "Narrative",
                      "Details", "Particulars", "Comment", "Comments", "Notes", "Note", "Assumption", "Assumptions",
                      "Justification", "Beschreibung", "Bemerkung", "Kommentar", "Annahme", "Libellé", "Commentaire",
                      "Désignation", "Descripción", "Concepto", "Comentario"),
        ),
        COMPANY,
    ),
)  # fmt: skip
