"""The milestones: what each initiative promised for which day, and when it really came."""

from __future__ import annotations

from schemas import register_words as words
from schemas.exports.it_initiatives import INITIATIVES
from schemas.initiative_words import STATUS as INITIATIVE_STATUS
from schemas.kinds import choice, date, flag, identifier, listing, number, percent, person, text
from schemas.table import Export, column, reference, rule

_ADDED = {
    "not_started": ("Future task", "Unreleased", "Not due", "Not yet due"),
    "done": ("Met", "Passed", "Hit", "100%", "\u2611", "\u2705", "Erreicht", "Atteint", "Raggiunto", "Bereikt"),
}
STATUS = {value: (*words, *_ADDED.get(value, ())) for value, words in INITIATIVE_STATUS.items()}
DATE_SET_BY = {
    "internal": ("Internal", "Us", "IT", "Business", "Own", "Intern", "Interne", "Interno"),
    "vendor": ("Vendor", "Supplier", "Partner", "Contractor", "Lieferant", "Fournisseur", "Proveedor"),
    "regulator": ("Regulator", "Regulatory", "Regulation", "Law", "Legal", "Authority", "Behörde", "Régulateur"),
}

MILESTONES = Export(
    name="milestones",
    title="Milestones",
    owner="IT",
    row="One row per milestone or task of an initiative.",
    key=("milestone_id",),
    otherwise=("initiative_id", "initiative_title", "name"),
    needed=(("name", "milestone_id"),),
    lights="Slips: which dates moved, how often, and who set them.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("A milestone is not reached before it was started", "actual_start", "actual_date", test="in_order"),
    ),
    columns=(
        column(
            "milestone_id", identifier, "Milestone ID", "Key of the milestone in the tool that plans it.",
            wanted="wanted",
            synonyms=("Milestone Number", "Milestone No.", "Milestone Ref", "Milestone Code", "Unique ID", "Task ID",
                      "Activity ID", "Task Number", "Deliverable ID", "Version ID", "Release ID", "Meilenstein-Nr.",
                      "Vorgangsnummer", "Nr.", "N° jalon", "ID", "Key", "Reference", "WBS", "Outline Number",
                      "PSP-Code"),
        ),
        reference(
            INITIATIVES, "initiative_id", wanted="wanted", description="The initiative that it belongs to.",
            synonyms=("Project ID", "Project Number", "Project Code", "Project Key", "Programme ID", "Parent ID",
                      "Projektnummer", "Code projet", "Código de proyecto"),
        ),
        column(
            "initiative_title", text, "Initiative", "What the initiative is called, where the list names it so.",
            synonyms=("Initiative Title", "Initiative Name", "Project Name", "Project", "Project Title", "Programme",
                      "Programme Name", "Projects", "Parent Task", "Projekt", "Projektname", "Projet",
                      "Nom du projet", "Proyecto", "Nombre del proyecto",
                      "WBS Name"),
        ),
        column(
            "workstream", text, "Workstream", "The part of the initiative or of the plan that it belongs to.",
            synonyms=("Work Stream", "Stream", "Work Package", "Phase", "Stage", "Section/Column", "Section", "Group",
                      "Summary Task", "Arbeitspaket", "Teilprojekt", "Lot", "Chantier", "Fase"),
        ),
        column(
            "name", text, "Milestone", "What is reached with it.",
            wanted="wanted",
            synonyms=("Milestone Name", "Milestone Title", "Milestone Description", "Milestones", "Task Name", "Task",
                      "Activity", "Activity Name", "Deliverable", "Deliverable Name", "Key Deliverable",
                      "Release Name", "Release", "Version Name", "Version", "Fix Version", "Meilenstein",
                      "Vorgangsname", "Vorgang", "Jalon", "Nom de la tâche", "Tâche", "Livrable", "Hito",
                      "Nombre de tarea", "Tarea", "Entregable", "Name", "Title", "Summary"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("Milestone Owner", "Task Owner", "Resource Names", "Assigned To", "Assignee", "Responsible",
                      "Accountable", "Lead", "Person", "Ressourcennamen", "Verantwortlich", "Zuständig",
                      "Noms ressources", "Responsable", "Nombres de los recursos",
                      *words.OWNER,
                      "Activity Owner"),
        ),
        column(
            "start_date", date, "Start", "The day on which the work is planned to start.",
            synonyms=("Start Date", "Planned Start", "Planned Start Date", "Baseline Start", "Target Start",
                      "Forecast Start", "Timeline - Start", "Anfang", "Startdatum", "Début", "Comienzo",
                      "Fecha de inicio"),
        ),
        column(
            "baseline_date", date, "Baseline date", "The day as first agreed.",
            synonyms=("Baseline", "Baseline Finish", "Baseline Finish Date", "Baseline End", "Original Date",
                      "Original Due Date", "Original Finish", "Planned Date", "Planned Finish", "Planned End",
                      "Planned End Date", "Planned Finish Date", "Plan Date", "Planned Completion",
                      "Planned Completion Date", "Agreed Date", "Geplantes Ende", "Plandatum", "Plan-Termin",
                      "Geplanter Termin", "Date initiale", "Date prévue", "Fin planifiée", "Fecha prevista",
                      "Fecha planificada",
                      "BL Project Finish", "BL Finish", "BL1 Finish"),
        ),
        column(
            "forecast_date", date, "Forecast date", "The day as expected now.",
            wanted="wanted",
            synonyms=("Forecast", "Forecast Finish", "Forecast End", "Forecast Completion", "Forecast Completion Date",
                      "Current Date", "Revised Date", "Expected Date", "Expected Completion", "Milestone Date",
                      "Due Date", "Due", "Target Date", "Target Completion Date", "Target Finish", "Finish",
                      "Finish Date", "End", "End Date", "Release Date", "Deadline", "ETA", "Timeline - End", "Date",
                      "Ende", "Fertig stellen", "Fälligkeitsdatum", "Fällig", "Termin", "Prognose", "Ist-Prognose",
                      "Fin", "Échéance", "Date d'échéance", "Date révisée", "Vencimiento", "Fecha límite",
                      "Fecha de fin", "Fecha"),
        ),
        column(
            "actual_start", date, "Actual start", "The day on which the work really started.",
            synonyms=("Actual Start Date", "Started On", "Tatsächlicher Anfang", "Début réel", "Comienzo real"),
        ),
        column(
            "actual_date", date, "Actual date", "The day on which it was really reached.",
            synonyms=("Actual", "Actual Finish", "Actual Finish Date", "Actual End", "Actual End Date",
                      "Actual Completion", "Actual Completion Date", "Completed On", "Completed At", "Completed Date",
                      "Completion Date", "Date Completed", "Date Achieved", "Achieved On", "Released On",
                      "Tatsächliches Ende", "Ist-Termin", "Erreicht am", "Date réelle", "Fin réelle", "Fecha real",
                      "Fin real"),
        ),
        column(
            "status", choice(STATUS), "Status", "How it stands, said by its owner.",
            synonyms=("Milestone Status", "Task Status", "RAG", "RAG Status", "Health", "State", "Release Status",
                      "Ampel", "Statut", "État", "Estado",
                      "Activity Status", *words.STATUS),
        ),
        column(
            "percent_complete", percent, "Percent complete", "How much of the work is done.",
            unit="percent", at_least=0, at_most=1,
            synonyms=("% Complete", "Complete %", "Completion %", "Progress", "% Done", "% Work Complete",
                      "% Abgeschlossen", "Fortschritt", "% achevé", "Avancement", "% completado",
                      "Activity % Complete", "Physical % Complete"),
        ),
        column(
            "duration", text, "Duration", "How long the work takes, in the words of the plan; 0 for a milestone.",
            synonyms=("Duration (Days)", "Dauer", "Durée", "Duración"),
        ),
        column(
            "variance_days", number, "Variance (days)", "By how many days it is late, in the words of the list.",
            unit="days",
            synonyms=("Days Variance", "Finish Variance", "Variance", "Days Late", "Schedule Variance", "Slippage",
                      "Slippage (Days)", "Delay (Days)", "Abweichung (Tage)", "Retard (jours)", "Desviación (días)"),
        ),
        column(
            "date_set_by", choice(DATE_SET_BY), "Date set by", "Who says when: we, a vendor, a regulator.",
            synonyms=("Date Owner", "Date Controlled By", "Set By"),
        ),
        column(
            "vendor_release", flag, "Vendor release", "Whether it waits for a release of a vendor.",
            synonyms=("Vendor Dependent", "Vendor Dependency", "Vendor Milestone"),
        ),
        column(
            "is_milestone", flag, "Is a milestone", "Yes for a milestone, no for a task that takes time.",
            synonyms=("Is Milestone", "Milestone Flag", "Milestone Yes/No"),
        ),
        column(
            "depends_on", listing, "Depends on", "The milestones and tasks that must come before.",
            synonyms=("Predecessors", "Predecessor", "Predecessor IDs", "Dependencies", "Dependency", "Blocked By",
                      "Vorgänger", "Abhängigkeiten", "Prédécesseurs", "Dépendances", "Predecesoras",
                      "Dependencias"),
        ),
        column(
            "notes", text, "Notes", "What the list says about it.",
            synonyms=("Note", "Comments", "Comment", "Remarks", "Description", "Bemerkung", "Notizen", "Remarques",
                      "Commentaires", "Notas", "Comentarios"),
        ),
    ),
)  # fmt: skip
