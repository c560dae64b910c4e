"""The decision log: one question per row, with the one person who decides it and by when."""

from __future__ import annotations

from schemas.company import COMPANY
from schemas.kinds import CURRENCY, choice, date, identifier, listing, money, person, text, whole
from schemas.table import Export, column, rule

STATUS = {
    "open": (
        "Open", "Pending", "Proposed", "New", "To do", "Draft", "In progress", "Under review", "Awaiting decision",
        "Not decided", "Needed", "Requested", "Offen", "In Prüfung", "Ouvert", "Ouverte", "En attente", "Abierta",
        "Pendiente",
    ),
    "decided": (
        "Decided", "Approved", "Agreed", "Accepted", "Made", "Closed", "Done", "Final", "Complete", "Completed",
        "Resolved", "Rejected", "Entschieden", "Beschlossen", "Décidé", "Décidée", "Decidida", "Decidido",
    ),
    "deferred": ("Deferred", "Postponed", "On hold", "Parked", "Delayed", "Vertagt", "Reporté", "Aplazada"),
    "dropped": ("Dropped", "Cancelled", "Canceled", "Withdrawn", "Not needed", "Obsolete", "Verworfen", "Annulé"),
    "superseded": ("Superseded", "Replaced", "Deprecated", "Ersetzt", "Remplacé", "Sustituida"),
    "reopened": ("Reopened", "Re-opened", "Revisited", "Wieder offen", "Rouvert", "Reabierta"),
}  # fmt: skip
REVERSIBILITY = {
    "one_way": ("One way", "One-way door", "Type 1", "1", "Irreversible", "No", "Unumkehrbar", "Irréversible"),
    "two_way": ("Two way", "Two-way door", "Type 2", "2", "Reversible", "Yes", "Umkehrbar", "Réversible"),
}

DECISIONS = Export(
    name="decisions",
    title="Decision log",
    owner="Chief operating officer's office",
    row="One row per decision: one question, one decider, one date.",
    key=("decision_id",),
    needed=(("question",),),
    lights="Decision queue: what must be decided now, by whom, and what it holds up.",
    rules=(
        # Test `outcome_when_decided`: where the first column is "decided" the second is not unknown.
        rule("A decided decision needs its outcome", "status", "outcome", test="outcome_when_decided"),
        # Test `in_order`: the second date is not before the first.
        rule("A decision is not decided before it was raised", "raised_on", "decided_on", test="in_order"),
    ),
    columns=(
        column(
            "decision_id", identifier, "Decision ID", "Key of the decision in the log.",
            wanted="wanted",
            synonyms=("Decision Number", "Decision No.", "Decision Ref", "Decision Reference", "Decision Key", "DEC ID",
                      "Entscheidungsnummer", "N° décision", "ID de decisión", "Number", "Key", "Reference", "Ref",
                      "ID",
                      "Item No."),
        ),
        column(
            "question", text, "Question", "What is to be decided, as one question.",
            wanted="wanted",
            synonyms=("Decision Needed", "Decision Required", "Decision Question", "Decision Title", "Decision Name",
                      "Decision Description", "Decision to be Made", "Key Decision", "Subject", "Topic", "Summary",
                      "Title", "Frage", "Entscheidungsbedarf", "Thema", "Question à trancher", "Sujet", "Pregunta",
                      "Asunto",
                      "Decision Sought", "Decision Requested"),
        ),
        column(
            "domain", text, "Domain", "The field in which it is decided; says who may decide.",
            wanted="wanted",
            synonyms=("Decision Domain", "Category", "Area", "Workstream", "Bereich", "Domaine", "Ámbito"),
        ),
        column(
            "owner", person, "Owner", "The one person who decides.",
            wanted="wanted",
            synonyms=("Decision Owner", "Decider", "Decision Maker", "Decided By", "Accountable", "Approver",
                      "Assigned To", "Assignee", "Entscheider", "Verantwortlich", "Décideur",
                      "Responsable", "Decisor",
                      "Accountable Executive"),
        ),
        column(
            "status", choice(STATUS), "Status", "How far the decision is.",
            wanted="wanted",
            synonyms=("Decision Status", "State", "Statut", "Estado",
                      "Current Status"),
        ),
        column(
            "due_date", date, "Due date", "The day by which it must be decided.",
            wanted="wanted",
            synonyms=("Due", "Needed By", "Decision Due", "Decide By", "Required By", "Target Date", "Deadline",
                      "Decision Needed By", "Fällig", "Fällig am", "Frist", "Échéance", "Date limite", "Fecha límite",
                      "Vencimiento",
                      "Decision By"),
        ),
        column(
            "raised_on", date, "Raised on", "The day the question came up.",
            synonyms=("Created", "Created On", "Raised", "Date Raised", "Opened", "Erstellt am", "Créé le",
                      "Fecha de creación",
                      "Date Tabled", "Tabled On"),
        ),
        column(
            "requested_on", date, "Requested on", "The day the decider was asked.",
            synonyms=("Requested", "Date Requested", "Submitted On", "Submitted",
                      "Submitted for Approval", "Submitted for Approval On", "Date Submitted",
                      "Date Submitted for Approval", "Date Requested for Approval"),
        ),
        column(
            "decided_on", date, "Decided on", "The day it was decided.",
            synonyms=("Decision Date", "Date Decided", "Date of Decision", "Decided", "Approved On", "Date Approved",
                      "Entschieden am", "Date de décision", "Fecha de decisión"),
        ),
        column(
            "recommended_by", person, "Recommended by", "Who recommends an answer (R in RAPID, driver in DACI).",
            synonyms=("Recommend", "Recommender", "Driver", "Proposed By", "Empfohlen von",
                      "Recommendation From"),
        ),
        column(
            "input_from", listing, "Input from", "Who is heard before (I in RAPID, contributors in DACI).",
            synonyms=("Input", "Contributors", "Consulted", "Stakeholders Consulted", "Informed"),
        ),
        column(
            "agreed_by", listing, "Agreed by", "Who must agree (A in RAPID).",
            synonyms=("Agree", "Agreement", "Sign Off", "Signed Off By", "Zustimmung"),
        ),
        column(
            "performed_by", listing, "Performed by", "Who carries it out (P in RAPID).",
            synonyms=("Perform", "Performer", "Implemented By", "Executed By", "Umsetzung durch"),
        ),
        column(
            "options", listing, "Options", "The alternatives looked at.",
            synonyms=("Alternatives", "Options Considered", "Choices", "Considered Options", "Alternativen",
                      "Opciones",
                      "Alternatives Considered"),
        ),
        column(
            "outcome", text, "Outcome", "What was decided.",
            wanted="conditional",
            synonyms=("Decision", "Decision Made", "Decision Outcome", "Resolution", "Result", "Entscheidung",
                      "Beschluss", "Ergebnis", "Décision", "Résultat", "Decisión", "Resultado"),
        ),
        column(
            "rationale", text, "Rationale", "Why it was decided so.",
            wanted="conditional",
            synonyms=("Reason", "Justification", "Reasoning", "Why", "Context", "Begründung", "Motif", "Justificación",
                      "Motivo"),
        ),
        column(
            "trade_off", text, "Trade-off", "What is given up.",
            wanted="conditional",
            synonyms=("Trade offs", "Consequences", "Implications", "Folgen", "Conséquences", "Consecuencias"),
        ),
        column(
            "reversibility", choice(REVERSIBILITY), "Reversibility", "One-way or two-way door.",
            synonyms=("Type 1/2", "Decision Type", "Reversible", "Door"),
        ),
        column(
            "amount", money, "Amount", "How much money the decision commits.",
            unit="currency",
            synonyms=("Value", "Cost", "Financial Impact", "Betrag", "Montant", "Importe"),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the amounts.",
            synonyms=("Currency Code", "Curr.", "Ccy", "Währung", "Waehrung", "Devise", "Moneda"),
        ),
        column(
            "unblocks", listing, "Unblocks", "Initiatives, milestones and decisions that wait for it.",
            synonyms=("Blocks", "Blocking", "Related", "Related Initiatives", "Related To", "Unblocks Initiative",
                      "Impacted Projects", "Blockiert"),
        ),
        column(
            "cost_of_waiting_per_month", money, "Cost of waiting per month", "What each month without it costs.",
            unit="currency", at_least=0,
            synonyms=("Cost of Waiting", "Cost of Delay", "Cost of Delay per Month"),
        ),
        column(
            "deferral_count", whole, "Deferrals", "How often it was put off.",
            unit="times", at_least=0, at_most=50,
            synonyms=("Times Deferred", "Deferral Count", "Number of Deferrals"),
        ),
        column(
            "supersedes", identifier, "Supersedes", "The decision that it replaces.",
            synonyms=("Replaces", "Supersedes Decision", "Ersetzt Entscheidung", "Remplace"),
        ),
        column(
            "meeting_id", identifier, "Meeting ID", "The meeting in which it was taken.",
            synonyms=("Meeting", "Forum", "Board", "Meeting Date", "Gremium", "Sitzung", "Réunion", "Reunión"),
        ),
        COMPANY,
    ),
)  # fmt: skip
