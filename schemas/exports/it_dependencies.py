"""The dependencies: what needs what, of initiatives, systems, vendors, milestones and decisions."""

from __future__ import annotations

from schemas.kinds import choice, date, identifier, person, text
from schemas.table import Export, column, rule

KIND = {
    "initiative": ("Initiative", "Project", "Programme", "Program", "Epic", "Story", "Feature", "Projekt", "Projet",
                   "Proyecto"),
    "milestone": ("Milestone", "Task", "Deliverable", "Activity", "Meilenstein", "Jalon", "Hito"),
    "system": ("System", "Application", "App", "Platform", "Integration", "Service", "CI", "Business Application",
               "Server", "Database", "Anwendung", "Aplicación"),
    "vendor": ("Vendor", "Supplier", "Third party", "Provider", "Lieferant", "Fournisseur", "Proveedor"),
    "decision": ("Decision", "Entscheidung", "Décision", "Decisión"),
    "risk": ("Risk", "Risiko", "Risque", "Riesgo"),
    "contract": ("Contract", "Agreement", "Vertrag", "Contrat", "Contrato"),
}  # fmt: skip
RELATION = {
    "needs": ("Needs", "Depends on", "Requires", "Is blocked by", "Blocked by", "Waits for", "Predecessor", "Inbound",
              "Benötigt", "Hängt ab von", "Dépend de", "Depende de"),
    "blocks": ("Blocks", "Is needed by", "Required by", "Is required by", "Successor", "Enables", "Outbound",
               "Blockiert", "Bloque", "Bloquea"),
    "runs_on": ("Runs on", "Hosted on", "Installed on", "Is hosted on", "Läuft auf"),
    "feeds": ("Feeds", "Sends data to", "Provides data to", "Exchanges data with", "Liefert an", "Alimente"),
    "decided_by": ("Decided by", "Is decided by", "Entschieden durch", "Décidé par"),
}  # fmt: skip
STATE = {
    "open": ("Open", "Pending", "Not met", "In progress", "Agreed", "Accepted", "Requested", "Proposed", "On track",
             "At risk", "Late", "New", "Active", "Offen", "Ouvert", "Abierto"),
    "met": ("Met", "Closed", "Done", "Delivered", "Complete", "Completed", "Resolved", "Received", "Erfüllt", "Livré",
            "Cumplida"),
    "disputed": ("Disputed", "Rejected", "Not accepted", "Not agreed", "Strittig", "Contesté"),
}  # fmt: skip

DEPENDENCIES = Export(
    name="dependencies",
    title="Dependencies",
    owner="IT",
    row="One row per dependency: one thing, and one other that it needs, blocks, runs on or feeds.",
    key=("dependency_id",),
    otherwise=("from_kind", "from_id", "relation", "to_kind", "to_id"),
    needed=(("from_id",), ("to_id",)),
    lights="What holds up what: which decision or system several initiatives wait for.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("A dependency is not met before it was raised", "raised_on", "met_on", test="in_order"),
    ),
    columns=(
        column(
            "dependency_id", identifier, "Dependency ID", "Key of the dependency in the list.",
            synonyms=("Dependency Number", "Dependency No.", "Dependency Ref", "Dependency Key", "Relationship ID",
                      "Link ID", "Rel ID"),
        ),
        column(
            "from_kind", choice(KIND), "From kind", "What sort of thing depends.",
            synonyms=("From Type", "Source Type", "Parent Class", "Source Kind", "Dependent Type"),
        ),
        column(
            "from_id", identifier, "From", "What depends on the other: its key or its name.",
            wanted="wanted",
            synonyms=("From ID", "Source", "Source ID", "Source Key", "Source Issue", "From Item", "From Project",
                      "Dependent", "Dependent Item", "Dependent Project", "Dependant Project", "Receiving Project",
                      "Consumer", "Parent CI", "Parent", "Inward Issue", "Outward Issue Source", "Impacted Project",
                      "Von", "Abhängiges Projekt", "Origine"),
        ),
        column(
            "relation", choice(RELATION), "Relation", "How the two belong together.",
            wanted="wanted",
            synonyms=("Relationship", "Relationship Type", "Dependency Type", "Link Type", "Type", "Relation Type",
                      "Direction", "Inward/Outward issue link", "Beziehung", "Type de relation"),
        ),
        column(
            "to_kind", choice(KIND), "To kind", "What sort of thing is depended on.",
            synonyms=("To Type", "Target Type", "Child Class", "Target Kind", "Depends On Type"),
        ),
        column(
            "to_id", identifier, "To", "What it depends on: its key or its name.",
            wanted="wanted",
            synonyms=("To ID", "Target", "Target ID", "Target Key", "Target Issue", "To Item", "To Project",
                      "Depends On", "Depends On Project", "Depends On Item", "Providing Project", "Provider Project",
                      "Dependency On", "Child CI", "Child", "Outward Issue", "Linked Issue", "Predecessor", "Nach",
                      "Hängt ab von", "Dépend de"),
        ),
        column(
            "description", text, "Description", "What exactly is needed.",
            synonyms=("Dependency", "Dependency Description", "Dependency Title", "What Is Needed", "Deliverable",
                      "Beschreibung", "Description de la dépendance", "Descripción"),
        ),
        column(
            "state", choice(STATE), "State", "Whether it is met.",
            wanted="wanted",
            synonyms=("Status", "Dependency Status", "RAG", "Statut", "Estado"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("Dependency Owner", "Assigned To", "Responsible", "Accountable", "Verantwortlich",
                      "Responsable"),
        ),
        column(
            "due_date", date, "Due date", "The day by which it is needed.",
            wanted="wanted",
            synonyms=("Due", "Needed By", "Required By", "Required Date", "Need Date", "Date Required", "Target Date",
                      "Fällig", "Échéance", "Fecha límite"),
        ),
        column(
            "raised_on", date, "Raised on", "The day it was written down.",
            synonyms=("Raised", "Date Raised", "Created", "Created On", "Erstellt am"),
        ),
        column(
            "met_on", date, "Met on", "The day it was met.",
            synonyms=("Date Met", "Closed On", "Date Closed", "Delivered On", "Actual Date"),
        ),
        column(
            "note", text, "Note", "What the list says about it.",
            synonyms=("Notes", "Comment", "Comments", "Remarks", "Impact if Late", "Bemerkung", "Commentaires"),
        ),
    ),
)  # fmt: skip
