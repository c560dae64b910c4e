"""The contract register: what we signed with whom, until when, and how we get out of it."""

from __future__ import annotations

from schemas import ledger_words as abroad
from schemas import register_words as words
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, date, flag, identifier, listing, money, percent, person, text, whole
from schemas.table import Export, column, reference, rule
from schemas.vendor_words import VENDOR_ID, VENDOR_NAME

STATUS = {
    "draft": ("Draft", "In draft", "In preparation", "New", "Drafting", "Entwurf", "Brouillon", "Borrador"),
    "active": (
        "Active", "Published", "Live", "In force", "Executed", "Signed", "Current", "Effective", "Running", "In effect",
        "Open", "Renewed", "Released", "Aktiv", "Laufend", "Gültig", "Actif", "En vigueur", "En cours", "Vigente",
        "Activo",
    ),
    "expired": (
        "Expired", "Ended", "Lapsed", "Completed", "Complete", "Closed", "Inactive", "Abgelaufen", "Beendet",
        "Ausgelaufen", "Expiré", "Échu", "Terminé", "Vencido", "Caducado",
    ),
    "terminated": (
        "Terminated", "Cancelled", "Canceled", "Revoked", "Rescinded", "Notice given", "Gekündigt", "Résilié",
        "Rescindido", "Cancelado",
    ),
    "pending": (
        "Pending", "Pending approval", "Pending signature", "In negotiation", "Negotiation", "In review",
        "Under review", "Awaiting signature", "Pending renewal", "On hold", "Submitted", "Out for signature",
        "In Prüfung", "In Verhandlung", "En négociation", "En attente", "Pendiente",
    ),
}  # fmt: skip
EXIT_PLAN = {
    "none": ("None", "No", "Missing", "Not available", "Nein", "Aucun", "Non", "Ninguno", "Keiner", "Kein", "Keine",
             "Fehlt", "Nicht vorhanden", "Inexistant", "Geen", "Nessuno"),
    "draft": ("Draft", "In progress", "Outline", "Documented", "Untested", "Not tested", "Entwurf", "Brouillon",
              "Ébauche", "Projet", "En préparation", "In Arbeit", "In Vorbereitung", "Ungetestet", "Nicht getestet",
              "Dokumentiert", "Documenté", "Non testé", "Borrador"),
    "tested": ("Tested", "Proven", "Exercised", "Documented and tested", "Getestet", "Erprobt", "Testé", "Éprouvé",
               "Probado"),
}  # fmt: skip
DATA_RETURN = {
    "none": ("None", "No", "Not possible", "Not agreed", "Keine", "Aucun", "Ninguno", "Nein", "Nicht geregelt",
             "Nicht vereinbart", "Aucune", "Non prévu"),
    "manual": ("Manual", "On request", "Manual export", "Manuell", "Manuel"),
    "standard_format": ("Standard format", "Standard", "API", "CSV", "Self-service", "Open format", "Standardformat"),
}  # fmt: skip
CHANGE_OF_CONTROL = {
    "silent": ("Silent", "None", "Not mentioned", "No clause", "No", "Keine Regelung", "Nicht geregelt", "Keine",
               "Aucune", "Non prévu"),
    "consent": ("Consent", "Consent required", "Our consent", "Approval required", "Zustimmung", "Zustimmung nötig",
                "Zustimmungspflichtig", "Accord", "Consentement"),
    "terminate": ("Terminate", "Right to terminate", "Termination right", "Kündigungsrecht", "Sonderkündigungsrecht",
                  "Droit de résiliation", "Résiliation"),
}  # fmt: skip

CONTRACTS = Export(
    name="contracts",
    title="Contract register",
    owner="Procurement",
    row="One row per contract with a vendor.",
    key=("contract_id",),
    needed=(("title", "contract_id"),),
    lights="Vendor dependencies: what ends when, by which day notice must be given, and what it costs.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("A contract ends after it starts", "start_date", "end_date", test="in_order"),
    ),
    columns=(
        column(
            "contract_id", identifier, "Contract ID", "Key of the contract in the register.",
            wanted="wanted",
            synonyms=("Contract Number", "Contract No.", "Contract #", "ContractId", "Contract Ref",
                      "Contract Reference", "Contract Code", "Contract Key", "Agreement ID", "Agreement Number",
                      "Agreement No.", "Outline Agreement", "Contract Workspace ID", "Vertragsnummer", "Vertrags-Nr.",
                      "Vertrags-ID", "N° contrat", "N° de contrat", "Numéro de contrat", "Référence contrat",
                      "N° de marché",
                      "Número de contrato", "Nº contrato", "Award ID", "Award Number", "Award Reference",
                      "Contract Award Number", "Procurement ID", "Número de expediente", "Expediente", "CIG",
                      "Unique ID", "Codice contratto", "Contractnummer", "Number", "Reference", "Ref", "ID",
                      "Reference Number", "Contract Notice ID", "Notice Identifier"),
        ),
        reference(VENDORS, "vendor_id", wanted="wanted", synonyms=VENDOR_ID),
        reference(
            VENDORS, "vendor_name", description="With whom it was signed.",
            synonyms=(*VENDOR_NAME, "Affected Parties", "Other Party", "Contract Party", "Company Name",
                      "Successful Supplier", "Successful Bidder", "Successful Tenderer", "Successful Vendor",
                      "Awarded Supplier", "Awarded Vendor", "Awarded To", "Awardee", "Award Recipient",
                      "Winning Bidder", "Winning Supplier", "Winner", "Contract Holder", "Contractor Name",
                      "Auftragnehmer", "Zuschlagsempfänger", "Titulaire", "Titulaire du marché", "Attributaire",
                      "Adjudicatario", "Adjudicataria", "Contratista", "Aggiudicatario", "Opdrachtnemer",
                      "Gegunde partij",
                      "Recipient Name", "Award Supplier"),
        ),
        column(
            "title", text, "Title", "What the contract is called.",
            wanted="wanted",
            synonyms=("Contract Name", "Contract Title", "Contract", "Agreement Name", "Agreement Title", "Agreement",
                      "Contract Description", "Contract Subject", "Award Title", "Procurement Title",
                      "Solicitation Document Description", "Description of Contract", "Contract Details",
                      "Auftragsgegenstand", "Objeto", "Oggetto", "Oggetto del contratto", "Onderwerp",
                      "Subject of Contract", "Vertrag", "Vertragstitel",
                      "Vertragsbezeichnung", "Vertragsgegenstand", "Contrat", "Intitulé du contrat",
                      "Objet du contrat", "Objet du marché", "Contrato", "Objeto del contrato",
                      "Nombre del contrato", "Name", "Description", "Subject",
                      "Record Name", "Description of Work", "Title of Contract", "Title of Agreement",
                      "Gegenstand", "Objet", "Intitulé",
                      *words.DESCRIPTION,
                      "Titel"),
        ),
        column(
            "contract_owner", person, "Contract owner", "The one person of ours who answers for it.",
            wanted="wanted",
            synonyms=("Contract Manager", "Owner", "Owner Login", "Owner Name", "Contract Lead", "Business Owner",
                      "Responsible Person", "Contract Administrator", "Contract Requester", "Vertragsverantwortlicher",
                      "Vertragsmanager", "Verantwortlich", "Responsable du contrat", "Responsable",
                      "Responsable del contrato",
                      "Contracteigenaar", "Contractbeheerder", *words.OWNER),
        ),
        column(
            "status", choice(STATUS), "Status", "Whether it is in force.",
            synonyms=("Contract Status", "Agreement Status", "State", "Contract State", "Vertragsstatus", "Statut",
                      "Statut du contrat", "Estado", "Estado del contrato",
                      *words.STATUS),
        ),
        column(
            "contract_type", text, "Contract type", "What sort of agreement it is: framework, licence, services.",
            synonyms=("Agreement Type", "Type of Contract", "Contract Category", "Vertragsart", "Vertragstyp",
                      "Type de contrat", "Tipo de contrato"),
        ),
        column(
            "start_date", date, "Start date", "The day from which it is in force.",
            wanted="wanted",
            synonyms=("Starts", "Contract Start", "Contract Start Date", "Effective Date", "Commencement Date",
                      "Agreement Date", "Valid From", "Begin", "Begin Date", "Start", "Vertragsbeginn",
                      "Laufzeitbeginn", "Gültig ab", "Beginn", "Date de début", "Date d'effet", "Début du contrat",
                      "Début", "Fecha de inicio", "Inicio",
                      "Contract Period Start", "Contract From", "Period From", *words.START),
        ),
        column(
            "end_date", date, "End date", "The day on which it ends or rolls over.",
            wanted="wanted",
            synonyms=("Expires", "Contract End", "Contract End Date", "Expiry Date", "Expiration Date", "Expiration",
                      "Expiry", "Contract Expiry", "Contract Expiry Date", "Contract Expiration Date", "Valid To",
                      "Valid Until", "Termination Date", "Next End Date", "End", "Renewal Date", "Next Renewal Date",
                      "Contract Renewal Date", "Vertragsende", "Laufzeitende", "Gültig bis", "Ende", "Date de fin",
                      "Date d'échéance", "Échéance", "Fin du contrat", "Fin", "Fecha de fin", "Fecha de vencimiento",
                      "Vencimiento",
                      "Contract Period End", "Contract To", "Period To", "Contract Period or Delivery Date",
                      *words.END),
        ),
        column(
            "notice_days", whole, "Notice (days)", "How many days before the end notice must be given.",
            unit="days", at_least=0, at_most=1100,
            synonyms=("Notice Period", "Notice Period (Days)", "Length of Notice", "Notice", "Notice Days",
                      "Termination Notice", "Termination Notice Period", "Cancellation Notice",
                      "Kündigungsfrist (Tage)", "Kündigungsfrist", "Préavis", "Préavis (jours)", "Délai de préavis",
                      "Preaviso", "Preaviso (días)",
                      "Kündigungsfrist in Tagen", "Préavis de résiliation", "Délai de résiliation",
                      "Plazo de preaviso"),
        ),
        column(
            "notice_not_before_days", whole, "Notice window opens (days)",
            "How many days before the end notice may be given at the earliest.",
            unit="days", at_least=0, at_most=1100,
            synonyms=("Notice Not Before", "Notice Window", "Earliest Notice"),
        ),
        column(
            "internal_lead_days", whole, "Internal lead time (days)",
            "How many days we need to decide before notice must be given.",
            unit="days", at_least=0, at_most=1100,
            synonyms=("Internal Notice", "Internal Lead", "Internal Lead Time", "Decision Lead Time",
                      "Interne Vorlaufzeit", "Interne Vorlaufzeit (Tage)", "Vorlaufzeit", "Délai interne",
                      "Délai interne (jours)", "Plazo interno"),
        ),
        column(
            "auto_renew", flag, "Renews by itself", "Whether it goes on when nobody gives notice.",
            synonyms=("Auto Renew", "Auto Renewal", "Automatic Renewal", "Auto-Renewing", "Renewal Type", "Evergreen",
                      "Automatische Verlängerung", "Autom. Verlängerung", "Tacite reconduction",
                      "Renouvellement automatique", "Renovación automática"),
        ),
        column(
            "renewal_text", text, "Renewal", "How it is renewed, in the words of the list.",
            synonyms=("Renewal Option", "Renewal Options", "Renewal Method", "Verlängerung",
                      "Renouvellement", "Renovación"),
        ),
        column(
            "renewal_term_months", whole, "Renewal term (months)", "For how many months it is renewed.",
            unit="months", at_least=0, at_most=240,
            synonyms=("Renewal Term", "Length of Renewal", "Renewal Period", "Renewal Period (Months)",
                      "Verlängerung (Monate)", "Durée de renouvellement", "Plazo de renovación",
                      "Verlängerungsdauer", "Verlängerung um (Monate)", "Durée de reconduction"),
        ),
        column(
            "annual_value", money, "Annual value", "What it costs a year.",
            wanted="wanted", unit="currency",
            synonyms=("Annual Contract Value", "ACV", "Contract Annual Spend", "Annual Cost", "Annual Spend",
                      "Yearly Value", "Annual Amount", "Annual Expense", "Cost per Year", "Jahreswert",
                      "Jährliche Kosten", "Jahreskosten", "Montant annuel", "Valeur annuelle", "Importe anual",
                      "Valor anual"),
        ),
        column(
            "total_value", money, "Total value", "What it costs from the first to the last day.",
            wanted="wanted", unit="currency",
            synonyms=("Contract Value", "Total Contract Value", "TCV", "Max Value", "Maximum Value", "Contract Amount",
                      "Total Amount", "Contract Amount Awarded", "Original Contract Value", "Contract Total",
                      "Agreement Amount", "Target Value", "Awarded Amount", "Award Amount", "Amount Awarded",
                      "Awarded Value", "Award Value", "Contract Award Value", "Award Total", "Contract Price",
                      "Auftragssumme", "Montant attribué", "Montant du marché", "Importe de adjudicación",
                      "Importe adjudicado", "Importo di aggiudicazione", "Importo aggiudicato", "Contractwaarde",
                      "Value", "Amount", "Vertragswert", "Auftragswert", "Gesamtwert", "Gesamtvertragswert",
                      "Valeur totale",
                      "Vertragsvolumen", "Montant du contrat", "Montant total", "Montant", "Valor del contrato",
                      "Importe del contrato", "Importe",
                      "Montant HT", "Importo aggiudicazione", "Importo contratto", "Valor do contrato",
                      "Kontraktsvärde"),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the values.",
            wanted="wanted",
            synonyms=("Currency Code", "Curr.", "Ccy", "Contract Currency", "Währung", "Waehrung", "Devise", "Moneda",
                      "Divisa",
                      *abroad.CURRENCY),
        ),
        column(
            "uplift_pct", percent, "Uplift", "By how much the price rises each year.",
            unit="percent", at_least=-0.5, at_most=1,
            synonyms=("Escalator", "Price Increase", "Uplift %", "Annual Uplift", "Price Escalation", "Indexation",
                      "Preiserhöhung", "Indexierung", "Augmentation", "Incremento",
                      "Preisanpassung", "Preisanpassung %", "Preisgleitung", "Révision de prix", "Révision annuelle"),
        ),
        column(
            "licences", whole, "Licences", "How many were bought.", unit="licences", at_least=0,
            synonyms=("Quantity", "Seats", "Provisioned", "License Count", "Number of Licences", "Licensed Users",
                      "Lizenzen", "Anzahl Lizenzen", "Nombre de licences", "Licencias"),
        ),
        column(
            "licence_unit", text, "Licence unit", "What one licence is: a user, a device, a core.",
            synonyms=("License Metric", "License Type", "Metric", "Unit of Measure", "Lizenzmetrik", "Métrique"),
        ),
        column(
            "users_active", whole, "Active users", "How many people really use it.", unit="people", at_least=0,
            synonyms=("Users Active", "Used Licences", "Licences Used", "Active Seats", "Aktive Nutzer",
                      "Utilisateurs actifs", "Usuarios activos"),
        ),
        column(
            "exit_plan", choice(EXIT_PLAN), "Exit plan", "Whether we know how to leave, and tried it.",
            synonyms=("Exit Strategy", "Exit Plan Status", "Exit", "Ausstiegsplan", "Exit-Plan", "Plan de sortie",
                      "Plan de salida"),
        ),
        column(
            "data_return", choice(DATA_RETURN), "Data return", "How our data comes back.",
            synonyms=("Data Portability", "Data Export", "Return of Data", "Datenrückgabe", "Restitution des données"),
        ),
        column(
            "change_of_control", choice(CHANGE_OF_CONTROL), "Change of control",
            "What we may do when the vendor is sold.",
            synonyms=("CoC Clause", "Change of Control Clause", "Kontrollwechsel", "Kontrollwechselklausel",
                      "Changement de contrôle", "Cambio de control"),
        ),
        column(
            "critical_function", listing, "Critical functions", "The business functions that stop without it.",
            synonyms=("Critical Function", "CIF", "Function", "Business Function", "Critical or Important Function",
                      "Kritische Funktion", "Fonction critique", "Función crítica"),
        ),
        column(
            "document_ref", text, "Document", "Where the signed contract is: a link or the name of a file.",
            synonyms=("Document Reference", "Legal Agreement", "Attachment", "Attachments", "Contract Document",
                      "Document Link", "File", "Dokument", "Pièce jointe", "Documento"),
        ),
    ),
)  # fmt: skip
