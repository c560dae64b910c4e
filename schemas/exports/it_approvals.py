"""The approvals: what was changed in a workflow, a system or a contract, who asked, who approved it, and when."""

from __future__ import annotations

from schemas.kinds import choice, date, flag, identifier, person, text
from schemas.table import Export, column, rule

OBJECT_KIND = {
    "workflow": ("Workflow", "Process", "Approval rule", "Business rule", "Prozess", "Processus"),
    "system": ("System", "Application", "Configuration item", "CI", "Service", "Platform", "Anwendung"),
    "contract": ("Contract", "Agreement", "Vertrag", "Contrat"),
    "purchase": ("Purchase", "Purchase order", "PO", "Requisition", "Invoice", "Bestellung"),
    "access": ("Access", "Role", "Permission", "User", "Zugriff"),
    "decision": ("Decision", "Policy", "Exception", "Entscheidung"),
    "risk": ("Risk", "Risk acceptance", "Waiver", "Risiko"),
}
STATE = {
    "approved": ("Approved", "Accepted", "Authorised", "Authorized", "Signed off", "Yes", "Genehmigt", "Approuvé",
                 "Aprobado"),
    "rejected": ("Rejected", "Declined", "Denied", "Not approved", "No", "Abgelehnt", "Refusé", "Rechazado"),
    "requested": ("Requested", "Pending", "Awaiting approval", "Open", "In review", "Not yet requested", "Beantragt",
                  "En attente", "Pendiente"),
    "withdrawn": ("Withdrawn", "Cancelled", "Canceled", "No longer required", "Zurückgezogen", "Annulé"),
}  # fmt: skip

APPROVALS = Export(
    name="approvals",
    title="Approvals",
    owner="IT",
    row="One row per approval that was asked for.",
    key=("approval_id",),
    otherwise=("object_kind", "object_id", "what_changed", "requested_on"),
    needed=(("approval_id", "what_changed", "object_id"), ("approved_by", "approved_on")),
    lights="Approved the same day as asked, or after the change was made: who approved what.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("Nothing is approved before it was requested", "requested_on", "approved_on", test="in_order"),
    ),
    columns=(
        column(
            "approval_id", identifier, "Approval ID", "Key of the approval.",
            wanted="wanted",
            synonyms=("Approval Number", "Approval No.", "Approval Ref", "Approval Request ID", "Request ID",
                      "Change Number", "Change ID", "Sys Approval", "Genehmigungsnummer"),
        ),
        column(
            "object_kind", choice(OBJECT_KIND), "Object kind", "What sort of thing was changed.",
            synonyms=("Object Type", "Approval Type", "Source Table", "Record Type", "Type of Change", "Change Type"),
        ),
        column(
            "object_id", identifier, "Object", "What was changed: its key or its name.",
            wanted="wanted",
            synonyms=("Object ID", "Object Name", "Approving", "Approval For", "Configuration Item", "Item Changed",
                      "Workflow", "Workflow Name", "Affected System"),
        ),
        column(
            "what_changed", text, "What changed", "What was changed, in words.",
            wanted="wanted",
            synonyms=("What Was Changed", "Change Description", "Description of Change", "Change Summary", "Change",
                      "Approval Request", "Request Description", "Änderung", "Modification"),
        ),
        column(
            "requested_by", person, "Requested by", "Who asked for it.",
            wanted="wanted",
            synonyms=("Requester", "Requestor", "Submitted By", "Requested For", "Initiated By", "Beantragt von",
                      "Demandeur"),
        ),
        column(
            "requested_on", date, "Requested on", "The day on which it was asked for.",
            wanted="wanted",
            synonyms=("Request Date", "Requested", "Date Requested", "Submitted On", "Submitted", "Created",
                      "Beantragt am", "Demandé le"),
        ),
        column(
            "approved_by", person, "Approved by", "Who approved it.",
            wanted="wanted",
            synonyms=("Approver", "Approver Name", "Approved By Name", "Authorised By", "Authorized By",
                      "Signed Off By", "Genehmigt von", "Approuvé par", "Aprobado por"),
        ),
        column(
            "approved_on", date, "Approved on", "The day on which it was approved.",
            wanted="wanted",
            synonyms=("Approval Date", "Approved Date", "Date Approved", "Approved At", "Approved", "Authorised On",
                      "Signed Off On", "Genehmigt am", "Approuvé le", "Aprobado el"),
        ),
        column(
            "state", choice(STATE), "State", "Whether it was approved.",
            synonyms=("Approval State", "Approval Status", "Status", "Decision", "Approval Decision", "Outcome"),
        ),
        column(
            "changed_before_approval", flag, "Changed before approval",
            "Whether the change was made before it was approved.",
            synonyms=("Implemented Before Approval", "Retrospective", "Retrospective Approval", "Emergency Change"),
        ),
        column(
            "made_on", date, "Made on", "The day on which the change was made.",
            synonyms=("Implemented On", "Implementation Date", "Change Date", "Effective Date", "Actual End",
                      "Umgesetzt am"),
        ),
        column(
            "note", text, "Note", "What was said with it.",
            synonyms=("Notes", "Comment", "Comments", "Approval Comments", "Remarks", "Bemerkung"),
        ),
    ),
)  # fmt: skip
