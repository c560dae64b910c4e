"""The value links: which goal or measure something that costs money is to move, by how much, and whether it did."""

from __future__ import annotations

from schemas.exports.office_goals import GOALS
from schemas.exports.office_key_results import KEY_RESULTS
from schemas.kinds import choice, date, identifier, person, text
from schemas.table import Export, column, reference

TARGET_KIND = {
    "initiative": ("Initiative", "Project", "Programme", "Program", "Epic", "Investment", "Projekt", "Projet",
                   "Proyecto", "Vorhaben"),
    "vendor": ("Vendor", "Supplier", "Third party", "Provider", "Lieferant", "Kreditor", "Fournisseur", "Prestataire",
               "Proveedor"),
    "contract": ("Contract", "Agreement", "Subscription", "Licence", "License", "Vertrag", "Contrat", "Contrato"),
    "system": ("System", "Application", "App", "Platform", "Service", "Tool", "CI", "Business Application",
               "Anwendung", "Système", "Aplicación", "Sistema"),
    "cost_centre": ("Cost centre", "Cost center", "Department", "Team", "Budget", "Kostenstelle", "Centre de coûts",
                    "Centre de coût", "Centro de coste", "Centro de costes"),
    "category": ("Category", "Spend category", "Account", "GL account", "Cost type", "Kostenart", "Sachkonto",
                 "Catégorie", "Compte", "Categoría", "Cuenta"),
}  # fmt: skip

VALUE_LINKS = Export(
    name="value_links",
    title="Value links",
    owner="Finance",
    row="One row per link between something that costs money and the goal or measure that it is to move.",
    key=("link_id",),
    otherwise=("target_kind", "target_id", "goal_id", "goal_title", "kr_id", "metric_id"),
    needed=(("target_id",), ("goal_id", "goal_title", "kr_id", "metric_id")),
    lights="Value named: for which spend somebody said what it is to bring, and whether it was measured.",
    columns=(
        column(
            "link_id", identifier, "Value link ID", "Key of the link in the list.",
            synonyms=("Value Link Number", "Value ID", "Benefit ID", "Benefit Number", "Benefit No.", "Benefit Ref",
                      "Benefit Reference", "Outcome ID", "Nutzen-ID", "ID bénéfice", "ID del beneficio"),
        ),
        column(
            "target_kind", choice(TARGET_KIND), "What kind", "What sort of thing it is that costs money.",
            wanted="wanted",
            synonyms=("Target Kind", "Target Kind of Link", "Linked Kind", "Linked Type", "Linked Item Type",
                      "Spend Kind", "Cost Kind", "Kind of Spend", "Kind of Cost", "Spend Item Type", "Cost Item Type",
                      "Art des Bezugs", "Bezugsart", "Type de dépense liée", "Tipo de gasto vinculado"),
        ),
        column(
            "target_id", identifier, "What costs", "What costs money: its key or its name in its list or ledger.",
            wanted="wanted",
            synonyms=("Target ID", "Link Target", "Value Target", "Linked Item", "Linked Item ID", "Linked Spend",
                      "Linked To", "Linked Cost", "Spend Item", "Spend Line", "Cost Item", "What Is Paid For",
                      "Spend or Initiative", "Spend / Initiative", "Vendor or Initiative", "Vendor / Initiative",
                      "Vendor or Project", "Vendor / Project", "Vendor or System", "Vendor / System",
                      "Supplier or Project", "Supplier / Project", "Supplier or System", "Supplier / System",
                      "Project or Vendor", "Project / Vendor", "Project or Supplier", "Project / Supplier",
                      "Project or System", "Project / System", "Initiative or Vendor", "Initiative / Vendor",
                      "Initiative or System", "Initiative / System", "Initiative or Spend", "Initiative / Spend",
                      "Bezugsobjekt", "Bezug", "Bezieht sich auf", "Objet lié", "Se rapporte à",
                      "Ausgabe oder Vorhaben", "Ausgabe / Vorhaben", "Lieferant oder Projekt",
                      "Lieferant / Projekt", "Dépense ou projet", "Dépense / projet", "Dépense liée",
                      "Fournisseur ou projet", "Fournisseur / projet", "Gasto o proyecto", "Gasto / proyecto",
                      "Gasto vinculado", "Proveedor o proyecto", "Proveedor / proyecto"),
        ),
        reference(GOALS, "goal_id", wanted="wanted", description="The goal that it serves.",
                  synonyms=(*GOALS.column("goal_id").synonyms, "Goal Served ID", "Serves Goal ID")),
        column(
            "goal_title", text, "Goal", "What the goal is called, where the list names it so.",
            synonyms=("Goal Title", "Goal Name", "Goal Served", "Serves Goal", "Supports Goal", "Supports Objective",
                      "Objective", "Objective Name", "Strategic Goal", "Strategic Objective", "Linked Goal",
                      "Linked Objective", "Ziel", "Objectif", "Objetivo"),
        ),
        reference(KEY_RESULTS, "kr_id", wanted="wanted", description="The key result that shows its value.",
                  synonyms=(*KEY_RESULTS.column("kr_id").synonyms, "Linked Key Result", "Linked KR")),
        column(
            "metric_id", text, "Measure", "The measure by which its value shows, where it is no key result.",
            synonyms=("Metric ID", "Metric", "Metric Name", "KPI", "KPI Name", "KPI ID", "Value Measure",
                      "Value Metric", "Benefit Measure", "Benefit Metric", "Benefit KPI", "Outcome Measure",
                      "Outcome Metric", "How Measured", "Measured By", "Kennzahl", "Messgröße", "Indicateur",
                      "Métrica", "Indicador",
                      "Measure of Success", "Success Measure"),
        ),
        column(
            "expected_change", text, "Expected change", "What it is to change, and by how much.",
            wanted="wanted",
            synonyms=("Expected Benefit", "Planned Benefit", "Target Benefit", "Benefit Expected", "Expected Value",
                      "Expected Outcome", "Expected Impact", "Expected Result", "Expected Effect", "Expected Saving",
                      "Planned Change", "Target Change", "Promised Value", "Value Promised", "Erwarteter Nutzen",
                      "Erwartete Wirkung", "Erwartete Veränderung", "Geplanter Nutzen", "Bénéfice attendu",
                      "Gain attendu", "Effet attendu", "Beneficio esperado", "Cambio esperado", "Efecto esperado",
                      "Baseline to Target"),
        ),
        column(
            "due_date", date, "Due date", "The day by which the change is to show.",
            wanted="wanted",
            synonyms=("Due", "Benefit Due", "Benefit Due Date", "Benefit Date", "Value Due", "Value By",
                      "Realisation Date", "Realization Date", "Expected By", "Expected Date", "Target Date",
                      "Fällig", "Fällig am", "Wirksam bis", "Wirksam ab", "Échéance", "Date attendue", "Fecha esperada",
                      "Fecha límite"),
        ),
        column(
            "measured", text, "Measured change", "What was measured since, and how much of it came true.",
            wanted="wanted",
            synonyms=("Measured", "Measured Value", "Measured Benefit", "Measured Result", "Realised Benefit",
                      "Realized Benefit", "Benefit Realised", "Benefit Realized", "Actual Benefit", "Achieved Benefit",
                      "Actual Change", "Realised Value", "Realized Value", "Achieved Change", "Value Measured",
                      "Gemessen", "Gemessener Nutzen", "Gemessene Wirkung", "Realisierter Nutzen", "Erreichter Nutzen",
                      "Mesuré", "Bénéfice réalisé", "Gain réalisé", "Gain constaté", "Medido", "Beneficio medido",
                      "Beneficio real", "Beneficio logrado",
                      "Realised to Date", "Realized to Date", "Benefit Realised to Date",
                      "Realised?", "Realized?", "Realised", "Realized",
                      "Actual to Date"),
        ),
        column(
            "confirmed_by", person, "Confirmed by", "The one person who confirmed that it came true.",
            synonyms=("Benefit Confirmed By", "Value Confirmed By", "Benefit Owner Confirmed", "Validated By",
                      "Verified By", "Signed Off By Finance", "Bestätigt von", "Bestätigt durch", "Confirmé par",
                      "Validé par", "Confirmado por", "Validado por"),
        ),
        column(
            "confirmed_on", date, "Confirmed on", "The day of that.",
            synonyms=("Date Confirmed", "Confirmed At", "Confirmation Date", "Validated On", "Verified On",
                      "Bestätigt am", "Confirmé le", "Validé le", "Confirmado el", "Validado el",
                      "Validation Date", "Date Validated"),
        ),
        column(
            "note", text, "Note", "What the list says about it.",
            synonyms=("Notes", "Comment", "Comments", "Remarks", "Bemerkung", "Commentaires", "Comentarios"),
        ),
    ),
)  # fmt: skip
