"""The updates on initiatives: what was said about each, by whom and when; a log that only grows."""

from __future__ import annotations

from schemas.exports.it_initiatives import INITIATIVES
from schemas.initiative_words import STATUS
from schemas.kinds import choice, date, person, text
from schemas.table import Export, column, reference

AUTHOR_KIND = {
    "internal": ("Internal", "Employee", "Own", "IT", "Business", "Intern", "Interne", "Interno"),
    "vendor": ("Vendor", "Supplier", "Partner", "Contractor", "External", "Lieferant", "Extern", "Fournisseur",
               "Externe", "Proveedor", "Externo"),
}  # fmt: skip

INITIATIVE_UPDATES = Export(
    name="initiative_updates",
    title="Updates on initiatives",
    owner="IT",
    row="One row per update: what one person said about one initiative on one day.",
    key=("initiative_id", "initiative_title", "update_date", "source", "author"),
    needed=(("initiative_title", "initiative_id"), ("text", "reported_status")),
    grows=True,
    lights="Stories that do not agree: what IT, vendors and the business say about the same initiative.",
    columns=(
        reference(
            INITIATIVES, "initiative_id", description="The initiative that the update is about.",
            synonyms=("Project ID", "Project Number", "Project No.", "Project Code", "Project Key", "Project Ref",
                      "Programme ID", "Issue key", "Item ID", "Task ID", "Projektnummer", "Projekt-ID", "Code projet",
                      "N° projet", "Código de proyecto", "Key", "ID",
                      "Work ID"),
        ),
        column(
            "initiative_title", text, "Initiative", "What the initiative is called, where the list names it so.",
            wanted="wanted",
            synonyms=("Initiative Title", "Initiative Name", "Project Name", "Project", "Project Title", "Programme",
                      "Programme Name", "Workstream", "Item Name", "Task Name", "Parent Task", "Projekt",
                      "Projektname", "Projet", "Nom du projet", "Proyecto", "Nombre del proyecto", "Name", "Title",
                      "Work Name"),
        ),
        column(
            "update_date", date, "Update date", "The day on which it was said.",
            wanted="wanted",
            synonyms=("Report Date", "Reporting Date", "Status Date", "Date of Update", "Status Report Date",
                      "Week Ending", "Period Ending", "Reporting Period End", "Last Update", "Last Updated",
                      "Update Created At", "Comment Date", "Posted On", "Updated", "Updated On", "Updated At",
                      "Created", "Created At", "Created On", "Date", "Berichtsdatum", "Statusdatum", "Stand",
                      "Datum", "Date du rapport", "Date de mise à jour", "Fecha del informe",
                      "Fecha de actualización", "Fecha",
                      "Status Assessment Date"),
        ),
        column(
            "author", person, "Author", "The person who said it.",
            wanted="wanted",
            synonyms=("Updated By", "Update Author", "Comment Author", "Commented By", "Reported By", "Report Author",
                      "Submitted By", "Created By", "Posted By", "Written By", "Prepared By", "User", "Autor",
                      "Verfasser", "Auteur", "Rédigé par", "Redactado por",
                      "Status By", "Status Author",
                      "Assessed By"),
        ),
        column(
            "author_kind", choice(AUTHOR_KIND), "Author kind", "Whether it was said by us or by a vendor.",
            synonyms=("Author Type", "Internal/External", "Internal/Vendor", "Reported By Party"),
        ),
        column(
            "text", text, "Update", "What was said.",
            wanted="wanted",
            synonyms=("Status Update", "Project Update", "Progress Update", "Weekly Update", "Latest Update",
                      "Update Text", "Update Content", "Executive Summary", "Status Summary", "Status Report",
                      "Status Comment", "Status Comments", "Status Commentary", "Commentary", "RAG Commentary",
                      "Overall Commentary", "Status Notes", "Achievements", "Key Achievements", "Accomplishments",
                      "Achievements This Period", "Progress This Period", "Progress This Week", "Completed This Week",
                      "Accomplishments This Week", "Work Completed", "Highlights", "Comment Body", "Comment",
                      "Comments", "Notes", "Message", "Body", "Summary", "Statusbericht", "Statuskommentar",
                      "Kommentar", "Erreichtes", "Commentaire", "Point d'avancement", "Synthèse", "Réalisations",
                      "Comentario", "Comentarios", "Logros", "Resumen ejecutivo",
                      "Status Narrative", "Narrative", "Status Text", "Progress Narrative",
                      "Executive Comments"),
        ),
        column(
            "reported_status", choice(STATUS), "Reported status", "The status as it was said then.",
            synonyms=("Overall Status", "Overall RAG", "Overall RAG Status", "RAG", "RAG Status", "Overall Health",
                      "Health", "Project Status", "Status", "Status Color", "Status Colour", "Ampel", "Gesamtstatus",
                      "Projektstatus", "Statut", "Statut global", "Météo", "Météo projet", "Estado", "Semáforo",
                      "Project Health", "Reported Health", "Reported RAG",
                      "Overall Assessment", "Status Assessment"),
        ),
        column(
            "claimed_cause", text, "Claimed cause", "Why it stands so, in the words of the author.",
            synonyms=("Cause", "Root Cause", "Cause of Delay", "Reason for Delay", "Delay Reason", "Reason for Status",
                      "Reason for RAG", "Reason", "Explanation", "Ursache", "Grund", "Cause du retard",
                      "Causa", "Motivo del retraso"),
        ),
        column(
            "source", text, "Source", "The list, meeting or tool in which it was said.",
            synonyms=("Source List", "Source System", "Source Report", "Report Name", "Report", "Channel", "Forum",
                      "Quelle", "Origine", "Fuente"),
        ),
        column(
            "next_steps", text, "Next steps", "What comes next, in the words of the author.",
            synonyms=("Next Step", "Next Actions", "Next Period Plan", "Planned Next Period", "Planned Next Week",
                      "Plan for Next Period", "Plan for Next Week", "Planned Activities", "Upcoming Activities",
                      "Upcoming Work", "Activities Next Period", "Nächste Schritte", "Prochaines étapes",
                      "Próximos pasos",
                      "Planned Work"),
        ),
        column(
            "risks_text", text, "Risks and issues", "What may go or went wrong, in the words of the author.",
            synonyms=("Risks / Issues", "Risks & Issues", "Issues & Risks", "Key Risks", "Key Risks and Issues",
                      "Key Issues",
                      "Risks", "Issues", "Concerns", "Blockers", "Blockers / Risks", "Challenges", "Risiken",
                      "Risiken und Probleme", "Risques", "Points d'attention", "Riesgos"),
        ),
    ),
)  # fmt: skip
