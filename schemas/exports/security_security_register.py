"""The security register: what security assessed of vendors and systems, with which result, and what is still open."""

from __future__ import annotations

from schemas.kinds import choice, date, flag, identifier, listing, person, text, vendor, whole
from schemas.system_words import CRITICALITY, DATA_CLASS
from schemas.table import Export, column, rule

RESULT = {
    "pass": ("Pass", "Passed", "Approved", "Accepted", "Compliant", "Satisfactory", "Complete", "Completed", "Green",
             "OK", "Low", "Low risk", "Bestanden", "Conforme", "Aprobado"),
    "conditions": ("Conditions", "Conditional", "Approved with conditions", "Pass with conditions",
                   "Conditionally approved", "Partially compliant", "Accepted with conditions", "Remediation required",
                   "Amber", "Yellow", "Mit Auflagen", "Sous conditions", "Con condiciones",
                   "Needs Improvement"),
    "fail": ("Fail", "Failed", "Rejected", "Not approved", "Non-compliant", "Not compliant", "Unsatisfactory", "Red",
             "Nicht bestanden", "Non conforme", "Rechazado"),
    "none": ("None", "Not assessed", "Never", "Never assessed", "Not started", "No assessment", "Unassessed",
             "Not yet assessed", "Outstanding", "Nicht bewertet", "Non évalué", "Sin evaluar"),
}  # fmt: skip

SECURITY_REGISTER = Export(
    name="security_register",
    title="Security register",
    owner="Security",
    row="One row per vendor or system that security looks after.",
    key=("register_id",),
    otherwise=("vendor_id", "system_id", "name"),
    needed=(
        ("name", "vendor_id", "system_id"),
        # A list of vendors without a word on their security is procurement's.
        ("assessed_on", "result", "next_due", "certification", "findings_open", "critical_findings", "access_kind",
         "data_class"),
    ),
    lights="Security beside procurement and IT: who was assessed, who holds sensitive data, who is unknown.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("The next assessment is not before the last", "assessed_on", "next_due", test="in_order"),
    ),
    columns=(
        column(
            "register_id", identifier, "Register ID", "Key of the entry in the register of security.",
            synonyms=("Assessment ID", "Assessment Number", "Assessment Ref", "Third Party ID", "Entity ID",
                      "Questionnaire ID"),
        ),
        column(
            "name", vendor, "Name", "The vendor or system that is assessed.",
            wanted="wanted",
            synonyms=("Vendor Assessment", "Third Party", "Third Party Name", "Entity", "Entity Name",
                      "Assessed Entity", "Assessed Vendor", "Vendor", "Vendor Name", "Supplier", "Supplier Name",
                      "Asset", "Asset Name",
                      "Provider", "Company", "Dienstleister", "Prestataire", "Tercero"),
        ),
        column(
            "vendor_id", identifier, "Vendor ID", "Key of the vendor in procurement's list.",
            synonyms=("Supplier ID", "Vendor Number", "Supplier Number"),
        ),
        column(
            "system_id", identifier, "System ID", "Key of the system in IT's list.",
            synonyms=("Application ID", "CI ID", "Asset ID", "App ID"),
        ),
        column(
            "website", text, "Website", "The domain of the vendor.",
            synonyms=("Domain", "URL", "Primary Domain", "Vendor Website"),
        ),
        column(
            "criticality", choice(CRITICALITY), "Criticality", "How badly we stop without it, as security sees it.",
            synonyms=("Tier", "Vendor Tier", "Risk Tier", "Third Party Tier", "Inherent Tier", "Criticality Tier",
                      "Business Impact", "Kritikalität", "Criticité", "Criticidad",
                      "Inherent Risk Tier", "Inherent Risk Rating Tier", "Risk Class"),
        ),
        column(
            "assessed_on", date, "Assessed on", "The day of the last assessment.",
            wanted="wanted",
            synonyms=("Last Assessment", "Last Assessed", "Last Assessment Date", "Assessment Date", "Date Assessed",
                      "Assessment Completed", "Completed On", "Last Review", "Last Reviewed", "Last Review Date",
                      "Review Date", "Letzte Prüfung", "Dernière évaluation", "Última evaluación",
                      "Last Assessment Completed", "Last Security Review", "Last Security Review Date",
                      "Datum der letzten Prüfung", "Letzte Bewertung", "Date de la dernière évaluation",
                      "Laatste beoordeling", "Ultima valutazione", "Senaste bedömning", "Siste vurdering",
                      "Assessment Completed On", "Assessment Completion Date", "Date of Last Assessment"),
        ),
        column(
            "result", choice(RESULT), "Result", "What the assessment came to.",
            wanted="wanted",
            synonyms=("Assessment Result", "Assessment Outcome", "Outcome", "Assessment Status", "Decision",
                      "Approval Status", "Compliance Status", "Status", "Ergebnis", "Résultat", "Resultado",
                      "Assessment Rating", "Overall Assessment Rating", "Overall Rating", "Ergebnis der Prüfung",
                      "Prüfergebnis", "Bewertungsergebnis"),
        ),
        column(
            "next_due", date, "Next due", "The day by which it is assessed again.",
            wanted="wanted",
            synonyms=("Next Assessment", "Next Assessment Date", "Next Assessment Due", "Next Review",
                      "Next Review Date", "Reassessment Date", "Reassessment Due", "Due Date", "Nächste Prüfung",
                      "Prochaine évaluation", "Próxima evaluación",
                      "Next Assessment Due Date", "Next Security Review", "Next Security Review Due",
                      "Next Security Review Date", "Nächste Prüfung fällig", "Nächste Bewertung", "Prochaine revue",
                      "Volgende beoordeling", "Prossima valutazione", "Nästa bedömning", "Neste vurdering",
                      "Next Reassessment", "Next Reassessment Date", "Reassess By", "Next Assessment On",
                      "Next Review Due", "Next Review Due Date"),
        ),
        column(
            "data_class", choice(DATA_CLASS), "Data class", "The most sensitive data that it holds.",
            synonyms=("Data Classification", "Data Type", "Data Sensitivity", "Data Access", "Data Shared",
                      "Highest Data Class", "Information Classification", "Datenklasse", "Classification des données",
                      "Highest Data Classification", "Highest Data Sensitivity"),
        ),
        column(
            "access_kind", text, "Access", "How it reaches our systems or data.",
            synonyms=("Access Kind", "Access Type", "System Access", "Network Access", "Type of Access", "Zugang",
                      "Accès"),
        ),
        column(
            "certification", listing, "Certifications", "What it is certified to, such as ISO 27001 or SOC 2.",
            synonyms=("Certification", "Certificates", "Certificate", "ISO 27001", "SOC 2", "Attestation",
                      "Attestations", "Assurance", "Zertifikate", "Certifications obtenues",
                      "Zertifikat", "Zertifizierung", "Zertifizierungen", "Certificering", "Certificeringen",
                      "Certificazioni", "Sertifisering"),
        ),
        column(
            "certification_until", date, "Certified until", "The day on which the certificate ends.",
            synonyms=("Certification Expiry", "Certificate Expiry", "Cert Expiry", "Certificate Valid Until",
                      "SOC 2 Expiry", "ISO 27001 Expiry", "Expiry", "Expiry Date", "Gültig bis", "Valide jusqu'au",
                      "Certificate Expiration", "Certification Expiration", "SOC Report Expiration",
                      "Zertifikat gültig bis", "Geldig tot"),
        ),
        column(
            "findings_open", whole, "Open findings", "How many findings are not closed.",
            unit="findings", at_least=0, at_most=10_000,
            synonyms=("Findings Open", "Open Issues", "Findings", "Number of Findings", "Open Findings Count",
                      "Offene Feststellungen",
                      "Open Risks", "Open Findings", "Offene Maßnahmen", "Constats ouverts"),
        ),
        column(
            "critical_findings", whole, "Critical findings", "How many of them are critical.",
            unit="findings", at_least=0, at_most=10_000,
            synonyms=("Critical Open Findings", "Critical Issues", "High Findings", "High and Critical Findings",
                      "Kritische Feststellungen",
                      "High Issues", "High Risks Open",
                      "High Severity Issues", "High Severity Findings"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for the entry.",
            wanted="wanted",
            synonyms=("Security Owner", "Assessment Owner", "Business Owner", "Assessor", "Assessed By",
                      "Risk Owner", "Assigned To", "Verantwortlich", "Responsable",
                      "Relationship Manager", "Vendor Owner", "Verantwortlicher",
                      "Engagement Owner", "Engagement Manager",
                      "Business Contact"),
        ),
        column(
            "insurer_condition", flag, "Condition of the insurer", "Whether the insurer asks for it.",
            synonyms=("Insurer Condition", "Insurance Requirement", "Required by Insurer"),
        ),
        column(
            "note", text, "Note", "What the register says about it.",
            synonyms=("Notes", "Comment", "Comments", "Remarks", "Conditions", "Bemerkung", "Commentaires"),
        ),
    ),
)  # fmt: skip
