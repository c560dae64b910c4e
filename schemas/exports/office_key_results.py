"""The key results: by which measure, from where to where, a goal counts as reached."""

from __future__ import annotations

from schemas.exports.office_goals import GOALS, STATUS
from schemas.kinds import choice, date, identifier, number, percent, person, text
from schemas.table import Export, column, reference

DIRECTION = {
    "up": ("Up", "Increase", "Higher is better", "Increase to", "Grow", "Maximise", "Maximize"),
    "down": ("Down", "Decrease", "Lower is better", "Decrease to", "Reduce", "Minimise", "Minimize"),
    "keep": ("Keep", "Maintain", "Hold", "Stay above", "Stay below", "Control", "Baseline"),
}

KEY_RESULTS = Export(
    name="key_results",
    title="Key results",
    owner="Chief operating officer's office",
    row="One row per key result of a goal.",
    key=("kr_id",),
    otherwise=("goal_id", "goal_title", "name"),
    needed=(("name", "kr_id"),),
    lights="Value named: which spend and which initiative moves a measured number.",
    columns=(
        column(
            "kr_id", identifier, "Key result ID", "Key of the key result.",
            wanted="wanted",
            synonyms=("KR ID", "KR Number", "Key Result Number", "Key Result Key", "Key Result Ref", "KR-Nr.",
                      "KR-Nummer", "Schlüsselergebnis-Nr.", "N° KR", "N° résultat clé"),
        ),
        reference(GOALS, "goal_id", wanted="wanted", description="The goal that it measures.",
                  synonyms=GOALS.column("goal_id").synonyms),
        column(
            "goal_title", text, "Goal", "What the goal is called, where the list names it so.",
            synonyms=("Objective", "Goal Title", "Goal Name", "Objective Title", "Objective Name", "Parent Goal",
                      "Parent Objective", "Ziel", "Objectif", "Objetivo"),
        ),
        column(
            "name", text, "Key result", "What is measured, in words.",
            wanted="wanted",
            synonyms=("KR", "Key Result Name", "Key Result Title", "KR Name", "KR Title", "Key Results",
                      "Key Result Description", "Schlüsselergebnis", "Résultat clé", "Resultado clave"),
        ),
        column(
            "metric", text, "Metric", "The measure, by its name.",
            synonyms=("Metric Name", "KPI", "KPI Name", "Measure", "Metric ID", "Kennzahl", "Indicateur", "Métrica"),
        ),
        column(
            "measure_unit", text, "Unit of measure", "In what it is measured.",
            synonyms=("Measure Unit", "Unit", "Metric Unit", "Metric Type", "Key Result Type", "UoM", "Einheit",
                      "Unité"),
        ),
        column(
            "baseline", number, "Baseline", "Where it stood at the start.",
            synonyms=("Start Value", "Starting Value", "Baseline Value", "Initial Value", "From", "Start",
                      "Ausgangswert", "Valeur initiale"),
        ),
        column(
            "target", number, "Target", "Where it must stand at the end.",
            wanted="wanted",
            synonyms=("Target Value", "Goal Value", "To", "Zielwert", "Valeur cible", "Cible", "Meta"),
        ),
        column(
            "current", number, "Current", "Where it stands.",
            wanted="wanted",
            synonyms=("Current Value", "Actual", "Actual Value", "Latest Value", "Value", "Aktueller Wert", "Istwert",
                      "Valeur actuelle", "Valor actual"),
        ),
        column(
            "direction", choice(DIRECTION), "Direction", "Whether more is better, or less.",
            synonyms=("Desired Direction", "Trend Wanted", "Better When"),
        ),
        column(
            "confidence", percent, "Confidence", "How sure its owner is that the target is reached.",
            unit="percent", at_least=0, at_most=1,
            synonyms=("Confidence Level", "Confidence Score", "Zuversicht", "Confiance"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("Key Result Owner", "KR Owner", "Accountable", "Responsible", "Assigned To", "Verantwortlich",
                      "Responsable",
                      "KR Lead", "Key Result Lead"),
        ),
        column(
            "status", choice(STATUS), "Status", "How it stands, said by its owner.",
            synonyms=("Key Result Status", "KR Status", "On/Off Track", "Health", "RAG"),
        ),
        column(
            "progress", percent, "Progress", "How much of the way is done.",
            unit="percent", at_least=0, at_most=2,
            synonyms=("Key Result Progress", "KR Progress", "% Progress", "Progress %", "Fortschritt", "Avancement"),
        ),
        column(
            "due_date", date, "Due date", "The day by which the target must be reached.",
            synonyms=("Due", "Target Date", "End Date", "Deadline", "Fällig", "Échéance"),
        ),
        column(
            "checked_on", date, "Checked on", "The day of the last value.",
            synonyms=("Last Check-in", "Check-in Date", "Last Updated", "Last Update", "As Of", "Measured On"),
        ),
        column(
            "note", text, "Note", "What the list says about it.",
            synonyms=("Notes", "Comment", "Comments", "Check-in Note", "Last Check-in Comment", "Remarks"),
        ),
    ),
)  # fmt: skip
