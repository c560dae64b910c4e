"""The vendor register: whom we buy from, who looks after them, and how badly we stop if they stop."""

from __future__ import annotations

from schemas import ledger_words as abroad
from schemas.kinds import choice, flag, identifier, listing, person, text, vendor
from schemas.table import Export, column

STATUS = {
    "active": (
        "Active", "Live", "Approved", "Enabled", "Open", "Current", "In use", "Registered", "Yes", "A",
        "Aktiv", "Freigegeben", "Actif", "Activo",
        "Ja", "Oui", "Sí", "Sì", "Actief", "Attivo", "Aktivt",
    ),
    "inactive": (
        "Inactive", "Closed", "Disabled", "Dormant", "Archived", "Retired", "Deleted", "Ended", "No", "I",
        "Inaktiv", "Inactif", "Inactivo",
        "Nein", "Non", "Nej", "Nee", "Nei", "Inactief", "Inattivo", "Inaktivt",
    ),
    "blocked": (
        "Blocked", "On hold", "Hold", "Suspended", "Payment hold", "Blacklisted", "Rejected", "Debarred",
        "Gesperrt", "Blockiert", "Bloqué", "Bloqueado",
        "Geblokkeerd", "Bloccato", "Spärrad", "Blockerad", "Sperret", "Blokkert", "Spærret", "Blokeret",
    ),
    "onboarding": (
        "Onboarding", "Pending", "New", "Draft", "In review", "Under review", "Requested", "Prospective", "Invited",
        "Registration", "Neu", "En cours", "Pendiente",
    ),
}  # fmt: skip
VENDOR_TYPE = {
    "strategic": ("Strategic", "Strategic partner", "Partner", "Key", "Tier 1", "Strategisch", "Stratégique"),
    "preferred": ("Preferred", "Approved", "Framework", "Tier 2", "Bevorzugt", "Préféré", "Preferente"),
    "transactional": (
        "Transactional", "Tactical", "Commodity", "Standard", "One-time", "One off", "Ad hoc", "Tail", "Tier 3", "Spot",
    ),
    "legacy": ("Legacy", "Phase out", "Exit", "Sunset", "Run-off", "Auslaufend"),
}  # fmt: skip
CRITICALITY = {
    "critical": (
        "Critical", "Mission critical", "Business critical", "Very high", "Highest", "Tier 1", "1", "A", "P1",
        "Kritisch", "Critique", "Crítico", "Sehr hoch", "Geschäftskritisch", "Très élevé",
    ),
    "important": ("Important", "High", "Major", "Tier 2", "2", "B", "Medium-High", "Hoch", "Wichtig", "Élevé", "Alto"),
    "standard": (
        "Standard", "Medium", "Moderate", "Normal", "Tier 3", "3", "C", "Mittel", "Moyen", "Medio", "Med",
    ),
    "low": ("Low", "Minor", "Non-critical", "Not critical", "Tier 4", "4", "D", "Niedrig", "Gering", "Faible", "Bajo"),
}  # fmt: skip
SUBSTITUTABILITY = {
    "not": ("Not", "Not substitutable", "Irreplaceable", "No", "None", "Sole source", "Single source", "Impossible",
            "Nicht ersetzbar", "Nicht substituierbar", "Unersetzbar", "Irremplaçable", "Non substituable",
            "Insustituible"),
    "hard": ("Hard", "Difficult", "Highly complex", "Complex", "Hard to replace", "Medium", "Schwer", "Difficile",
             "Schwer ersetzbar", "Schwierig", "Difficilement remplaçable", "Difficilement substituable", "Difícil"),
    "easy": ("Easy", "Easily substitutable", "Substitutable", "Yes", "Low effort", "Multi source", "Leicht", "Facile",
             "Leicht ersetzbar", "Ersetzbar", "Einfach", "Facilement remplaçable", "Remplaçable", "Fácil"),
}  # fmt: skip

VENDORS = Export(
    name="vendors",
    title="Vendor register",
    owner="Procurement",
    row="One row per vendor that we buy from or have bought from.",
    key=("vendor_id",),
    needed=(("vendor_name", "vendor_id"),),
    lights="Vendor dependencies: who owns each vendor, how critical it is, and who can step in.",
    columns=(
        column(
            "vendor_id", identifier, "Vendor ID", "Key of the vendor in the purchasing or finance system.",
            wanted="wanted",
            synonyms=(
                "Vendor Number", "Vendor No.", "Vendor Code", "Vendor Account", "Vendor #", "Supplier ID",
                "Supplier Number", "Supplier No.", "Supplier Code", "Supplier Reference", "Supplier Account",
                "Supplier Account Number", "SupplierId", "Creditor", "Creditor Number", "Creditor ID", "LIFNR",
                "LFA1-LIFNR", "Entity ID", "Internal ID", "Third Party ID", "Lieferantennummer", "Lieferanten-Nr.",
                "Kreditor", "Kreditorennummer", "Kreditorenkonto", "Code fournisseur", "N° fournisseur",
                "Numéro fournisseur", "Código de proveedor", "Número de proveedor", "ID",
                      *abroad.VENDOR_NUMBER,
                      "Account Ref", "Code tiers", "N° tiers", "Business Partner Number", "BP Number",
                      "Geschäftspartnernummer", "Crediteurcode", "Relatiecode"),
        ),
        column(
            "vendor_name", vendor, "Vendor name", "The name under which we know the vendor.",
            wanted="wanted",
            synonyms=(
                "Supplier Name", "Vendor", "Supplier", "Company Name", "Third Party Name", "Third Party", "Provider",
                "Provider Name", "Creditor Name", "Payee", "Payee Name", "Display Name", "Lieferant",
                "Lieferantenname", "Name des Lieferanten", "Kreditorname", "Anbieter", "Fournisseur",
                "Nom du fournisseur", "Raison sociale", "Prestataire", "Proveedor", "Nombre del proveedor",
                "Nombre proveedor", "NAME1", "Company", "Name", "Title",
                      "Party Name", "Kreditorenname", "Firma", "Firmenbezeichnung", "Lieferantenbezeichnung",
                      "Name 1", "Nom de l'entreprise", "Nom de la société", *abroad.VENDOR,
                      "Business Partner", "Geschäftspartner", "Name (Adressattyp Unternehmen)", "Bedrijfsnaam",
                      "Denominazione", "Företagsnamn", "Firmanavn", "Naam", "Namn", "Navn"),
        ),
        column(
            "legal_name", text, "Legal name", "The registered name, as it stands in the contract.",
            synonyms=("Legal Entity", "Legal Entity Name", "Registered Name", "Legal Company Name", "Firmenname",
                      "Handelsname", "Dénomination sociale", "Razón social"),
        ),
        column(
            "registration_no", identifier, "Registration number", "Number in a company register, DUNS or LEI.",
            synonyms=("Company Registration Number", "Company Number", "Registered Number", "DUNS", "DUNS Number",
                      "D-U-N-S", "LEI", "Handelsregisternummer", "HRB", "SIREN", "SIRET", "Registro mercantil",
                      "Registernummer", "Register-Nr.", "Handelsregister", "Handelsregister-Nr.", "HR-Nummer",
                      "Registrierungsnummer", "N° RCS", "N° IDE", "Numéro d'entreprise",
                      "Numéro d'immatriculation", "KvK-nummer",
                      "KvK", "Organisationsnummer", "Org.nr", "Orgnr", "Organisasjonsnummer", "CVR", "CVR-nummer",
                      "Y-tunnus"),
        ),
        column(
            "tax_id", identifier, "Tax ID", "Number under which the vendor pays value added or sales tax.",
            synonyms=("VAT", "VAT Number", "VAT Reg No", "VAT Registration Number", "VAT ID", "Tax Number", "TIN",
                      "EIN", "Taxpayer ID", "USt-IdNr.", "Steuernummer", "Umsatzsteuer-ID", "N° TVA", "NIF", "CIF",
                      "VAT Registration", "VAT Registration Num", "STCEG", "Tax Exempt Number", "EU-UStID", "USt-ID",
                      "UID", "TVA intracommunautaire", "N° TVA intracom.", "N° TVA intracommunautaire", "BTW-nummer",
                      "Btw-id", "Partita IVA", "P. IVA", "NIF/CIF", "Momsnummer", "MVA-nummer"),
        ),
        column(
            "parent_group", text, "Parent group", "The group that the vendor belongs to in the end.",
            synonyms=("Parent", "Parent Vendor", "Parent Supplier", "Parent Company", "Supplier Hierarchy", "Group",
                      "Ultimate Parent", "Konzern", "Muttergesellschaft", "Société mère", "Groupe", "Empresa matriz",
                      "Parent Vendor Name", "Parent Supplier Name", "Parent Company Name",
                      "Group Key", "Corporate Group", "Corporate Group Key"),
        ),
        column(
            "status", choice(STATUS), "Status", "Whether we may buy from the vendor today.",
            synonyms=("Supplier Status", "Vendor Status", "Active", "Inactive", "State", "Lifecycle State",
                      "Registration Status", "Statut", "Estado",
                      "Lieferantenstatus", "Kreditorstatus", "Statut du fournisseur",
                      "Aktiv", "Actief", "Attivo", "Stato", "Stato fornitore"),
        ),
        column(
            "vendor_type", choice(VENDOR_TYPE), "Vendor type", "How the relationship is meant.",
            synonyms=("Supplier Type", "Segmentation", "Supplier Segmentation", "Segment", "Vendor Class",
                      "Relationship Type", "Lieferantentyp", "Type de fournisseur", "Tipo de proveedor"),
        ),
        column(
            "category", text, "Category", "What is bought from the vendor: UNSPSC or a list of our own.",
            synonyms=("Commodity", "Commodity Code", "Spend Category", "Vendor Category", "Supplier Category",
                      "Material Group", "Product Category", "Service Category", "UNSPSC", "Goods and Services",
                      "Warengruppe", "Kategorie", "Catégorie", "Famille d'achat", "Categoría",
                      "Catégorie d'achat", "Inkoopcategorie", "Categorie", "Categoria", "Categoria merceologica",
                      "Kategori"),
        ),
        column(
            "relationship_owner", person, "Relationship owner", "The one person of ours who answers for the vendor.",
            wanted="wanted",
            synonyms=("Owner", "Owner Login", "Vendor Owner", "Supplier Owner", "Buyer", "Buyer Name",
                      "Vendor Manager", "Supplier Manager", "Relationship Manager", "Business Owner",
                      "Primary Contact (internal)", "Internal Contact", "Internal Owner", "Category Manager",
                      "Responsible", "Account Owner", "Verantwortlich", "Verantwortlicher", "Einkäufer",
                      "Responsable", "Acheteur", "Comprador",
                      "Lieferantenverantwortlicher", "Lieferantenmanager", "Lieferantenbetreuer",
                      "Responsable fournisseur", "Responsable de la relation", "Responsable del proveedor",
                      "Acheteur référent", "Inkoper", "Referente acquisti", "Inköpare", "Innkjøper", "Indkøber"),
        ),
        column(
            "backup_owner", person, "Backup owner", "Who answers for the vendor when the owner is away.",
            synonyms=("Deputy", "Secondary Owner", "Backup", "Alternate Owner", "Stellvertreter", "Vertretung",
                      "Suppléant", "Suplente"),
        ),
        column(
            "criticality", choice(CRITICALITY), "Criticality", "How badly we stop if the vendor stops.",
            synonyms=("Tier", "Business Criticality", "Vendor Criticality", "Supplier Criticality", "Vendor Tier",
                      "Supplier Tier", "Risk Tier", "Importance", "Kritikalität", "Criticité", "Criticidad",
                      "Supplier Class", "Criticality Class"),
        ),
        column(
            "substitutability", choice(SUBSTITUTABILITY), "Substitutability", "How hard it is to replace the vendor.",
            synonyms=("Replaceability", "Ease of Replacement", "Replaceable", "Substitutable", "Ersetzbarkeit",
                      "Substituabilité", "Sustituibilidad"),
        ),
        column(
            "country", text, "Country", "Where the vendor is based (ISO 3166 or its name).",
            synonyms=("Country Code", "Location", "Country of Registration", "LAND1", "Land", "Pays", "País",
                      "Country/Region", "Country/Region Key", "Country Key", "Land/Region", "Landcode", "Paese",
                      "Nazione", "Maa"),
        ),
        column(
            "region", text, "Region", "State, province or part of the world.",
            synonyms=("State/Province", "Province", "Supplier Region", "Bundesland", "Région", "Región"),
        ),
        column(
            "sub_processors", listing, "Sub-processors", "Who works for the vendor on our data or services.",
            synonyms=("Subcontractors", "Fourth Parties", "Fourth Party", "Unterauftragnehmer", "Sous-traitants",
                      "Subcontratistas"),
        ),
        column(
            "website", text, "Website", "The vendor's address on the web.",
            synonyms=("URL", "Web Site", "Homepage", "Web Address", "Webseite", "Site web", "Sitio web",
                      "WWW", "Internet", "Internet Address", "Sito web", "Hemsida", "Nettside", "Hjemmeside"),
        ),
        column(
            "domain", text, "Domain", "The vendor's internet domain: helps to tell namesakes apart.",
            synonyms=("Email Domain", "Internet Domain", "Web Domain"),
        ),
        column(
            "shares_roadmap_control", flag, "Shares roadmap control",
            "Whether the vendor decides about our roadmap with us; asked, not inferred.",
            synonyms=("Roadmap Control", "Shared Roadmap Control", "Vendor Decides Roadmap"),
        ),
    ),
)  # fmt: skip
