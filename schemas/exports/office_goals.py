"""The goals: what the company, a function or a team wants to reach, and under which goal above it."""

from __future__ import annotations

from schemas.kinds import choice, identifier, percent, person, text
from schemas.table import Export, column

LEVEL = {
    "company": ("Company", "Corporate", "Organisation", "Organization", "Enterprise", "Group", "Strategic",
                "Unternehmen", "Entreprise", "Empresa"),
    "function": ("Function", "Department", "Division", "Business unit", "Directorate", "Area", "Bereich", "Direction",
                 "Departamento"),
    "team": ("Team", "Squad", "Individual", "Person", "Équipe", "Equipo"),
}  # fmt: skip
STATUS = {
    "on_track": ("On track", "Green", "Good", "Healthy", "\U0001f7e2", "Im Plan", "En bonne voie"),
    "at_risk": ("At risk", "Amber", "Yellow", "Behind", "Needs attention", "\U0001f7e1", "Gefährdet", "À risque"),
    "off_track": ("Off track", "Red", "Bad", "Missed", "\U0001f534", "Nicht im Plan", "En retard"),
    "done": ("Done", "Achieved", "Completed", "Complete", "Closed", "Reached", "Erreicht", "Atteint"),
    "not_started": ("Not started", "Pending", "Planned", "New", "Draft", "Nicht begonnen", "Pas commencé"),
    "dropped": ("Dropped", "Cancelled", "Canceled", "Abandoned", "Postponed", "Verworfen", "Annulé"),
}  # fmt: skip

GOALS = Export(
    name="goals",
    title="Goals",
    owner="Chief operating officer's office",
    row="One row per goal.",
    key=("goal_id",),
    needed=(("title", "goal_id"),),
    lights="Initiatives and spend that serve no goal, and goals that nothing serves.",
    columns=(
        column(
            "goal_id", identifier, "Goal ID", "Key of the goal.",
            wanted="wanted",
            synonyms=("Objective ID", "Goal Number", "Goal Ref", "Goal Key", "Objective Number", "Objective Key",
                      "Rock ID", "Ziel-ID", "ID objectif", "ID del objetivo", "Ziel-Nr.", "Zielnummer", "Ziel-Nummer",
                      "N° objectif", "N° d'objectif", "Numéro d'objectif", "Código del objetivo"),
        ),
        column(
            "title", text, "Goal", "What is to be reached.",
            wanted="wanted",
            synonyms=("Goal Title", "Goal Name", "Objective", "Objective Title", "Objective Name", "Objective Text",
                      "Rock", "Strategic Objective", "Strategic Goal", "Strategic Theme", "Ziel", "Objectif",
                      "Objetivo"),
        ),
        column(
            "description", text, "Description", "The goal in more words.",
            synonyms=("Goal Description", "Objective Description", "Why It Matters", "Beschreibung"),
        ),
        column(
            "level", choice(LEVEL), "Level", "Whose goal it is: the company's, a function's or a team's.",
            synonyms=("Goal Level", "Objective Level", "Objective Type", "Goal Type", "Scope", "Ebene", "Niveau"),
        ),
        column(
            "parent_goal", identifier, "Parent goal", "The one goal above it.",
            synonyms=("Parent Goal ID", "Parent Objective", "Parent Objective ID", "Aligned To", "Aligns To",
                      "Aligned Objective", "Contributes To", "Übergeordnetes Ziel", "Objectif parent"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("Goal Owner", "Objective Owner", "Rock Owner", "Accountable", "Responsible", "Verantwortlich",
                      "Responsable"),
        ),
        column(
            "period", text, "Period", "The quarter or year that it is for.",
            wanted="wanted",
            synonyms=("Quarter", "Time Period", "Time Frame", "Timeframe", "Cycle", "OKR Cycle", "Interval", "Session",
                      "Quartal", "Zeitraum", "Trimestre", "Période"),
        ),
        column(
            "status", choice(STATUS), "Status", "How it stands, said by its owner.",
            synonyms=("Goal Status", "Objective Status", "On/Off Track", "On Track/Off Track", "Health", "RAG"),
        ),
        column(
            "progress", percent, "Progress", "How much of it is reached.",
            unit="percent", at_least=0, at_most=2,
            synonyms=("Goal Progress", "Objective Progress", "% Progress", "Progress %", "Fortschritt", "Avancement"),
        ),
        column(
            "note", text, "Note", "What the list says about it.",
            synonyms=("Notes", "Comment", "Comments", "Remarks", "Update", "Last Update"),
        ),
    ),
)  # fmt: skip
