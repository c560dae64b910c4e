"""The list of systems: platforms, applications, integrations, data sets and recurring processes."""

from __future__ import annotations

from schemas import register_words as words
from schemas.exports.procurement_contracts import CONTRACTS
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, date, flag, identifier, money, number, person, text, whole
from schemas.system_words import (
    ADMIN_ACCESS,
    CRITICALITY,
    DATA_CLASS,
    FUNCTIONAL_FIT,
    KIND,
    LIFECYCLE,
    RUN_BY,
    TECHNICAL_FIT,
    TIME_CLASS,
)
from schemas.table import Export, column, reference
from schemas.vendor_words import VENDOR_ID, VENDOR_NAME

SYSTEMS = Export(
    name="systems",
    title="Systems",
    owner="IT",
    row="One row per system: a platform, application, integration, data set or recurring process.",
    key=("system_id",),
    needed=(("system_name", "system_id"),),
    lights="Ownership map: what we run, who answers for it, and how badly we stop without it.",
    columns=(
        column(
            "system_id", identifier, "System ID", "Key of the system in the inventory.",
            wanted="wanted",
            synonyms=("Application ID", "Application Number", "App ID", "App Code", "Application Code", "APM Number",
                      "CI ID", "CI Number", "Configuration Item ID", "Asset ID", "Asset Number", "Asset Ref",
                      "Service ID", "Interface ID", "Integration ID", "Fact Sheet ID", "sys_id", "External ID",
                      "Correlation ID", "Anwendungs-ID",
                      "System-Nr.", "Code application", "ID de aplicación", "Number", "Key", "Reference", "Ref ID",
                      "ID",
                      "Component Key"),
        ),
        column(
            "system_name", text, "System name", "What the system is called.",
            wanted="wanted",
            synonyms=("System", "Application Name", "Application", "Business Application", "App Name", "App",
                      "CI Name", "CI", "Configuration Item", "Asset Name", "Asset", "IT System", "IT Asset",
                      "Software Name", "Software", "Service Name", "Business Service", "Product Name", "Interface",
                      "Interface Name", "Integration Name", "Fact Sheet",
                      "Systemname", "Anwendung", "Anwendungsname", "IT-System", "Nom de l'application",
                      "Système", "Aplicación", "Nombre de la aplicación", "Sistema", "Display Name", "Name", "Title",
                      "Applicatie", "Applicatienaam", "Applicazione", "Nome applicazione", "Applikation",
                      "Applikationsnamn", "Systemnamn", "Applikasjon", "Systemnavn"),
        ),
        column(
            "kind", choice(KIND), "Kind", "What sort of system it is.",
            wanted="wanted",
            synonyms=("Application Type", "System Type", "Asset Type", "CI Type", "CI Class", "Class",
                      "sys_class_name", "Fact Sheet Type", "Asset Class", "Asset Category", "Type", "Anwendungstyp",
                      "Systemart", "Type d'application", "Tipo de aplicación"),
        ),
        column(
            "purpose", text, "Purpose", "What it is for.",
            wanted="wanted",
            synonyms=("Business Purpose", "Short Description", "Description", "Application Description",
                      "System Description", "Asset Description", "Zweck", "Beschreibung", "Finalité", "Finalidad",
                      "Descripción",
                      *words.DESCRIPTION,
                      "Kurzbeschreibung", "Description courte", "Descripción corta"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("System Owner", "Application Owner", "App Owner", "Asset Owner", "Owned By", "Business Owner",
                      "Product Owner", "Service Owner", "IT Application Owner", "IT Owner", "Technical Owner",
                      "Responsible", "Accountable", "Anwendungsverantwortlicher", "Systemverantwortlicher",
                      "Verantwortlich", "Responsable applicatif", "Propriétaire", "Responsable", "Propietario",
                      *words.OWNER,
                      "Subscriptions: Business Owner", "Subscriptions: Application Owner",
                      "Fachlicher Ansprechpartner", "Fachverantwortlicher", "Proceseigenaar", "Applicatie-eigenaar",
                      "Systeemeigenaar", "Systemägare", "Systemeier", "Systemejer"),
        ),
        column(
            "backup_owner", person, "Backup owner", "Who answers for it when the owner is away.",
            synonyms=("Deputy", "Secondary Owner", "Backup", "Alternate Owner", "Supported By", "Stellvertreter",
                      "Vertretung", "Suppléant", "Suplente",
                      "IT Application Owner Backup", "Owner Backup", "Backup System Owner", "Deputy Owner",
                      "Delegate Owner",
                      "Deputy Application Owner"),
        ),
        column(
            "actual_decider", person, "Actual decider", "Who really decides about it, if that is somebody else.",
            synonyms=("Decider", "Decision Maker", "De Facto Owner"),
        ),
        column(
            "business_function", text, "Business function", "The part of the business that it serves.",
            synonyms=("Function", "Business Unit", "Department", "Used By", "User Group", "User Groups",
                      "Business Area", "Fachbereich", "Geschäftsbereich", "Domaine métier", "Área de negocio",
                      "Functions Supported", "Business Functions", "Business Functions Supported",
                      "Supported Functions"),
        ),
        column(
            "criticality", choice(CRITICALITY), "Criticality", "How badly we stop if it stops.",
            wanted="wanted",
            synonyms=("Business Criticality", "Application Criticality", "System Criticality", "Asset Criticality",
                      "busines_criticality", "Asset Value", "Tier", "Service Tier", "Importance", "Kritikalität",
                      "Criticité", "Criticidad",
                      "Kriticiteit", "Criticità", "Kritiskhet", "Kritikalitet"),
        ),
        column(
            "lifecycle", choice(LIFECYCLE), "Life cycle", "Whether it is planned, in use or going.",
            synonyms=("Life Cycle Stage", "Life Cycle Stage Status", "Lifecycle Stage", "Lifecycle Status",
                      "Lifecycle Phase", "Lifecycle State", "Install Status", "Operational Status", "System Status",
                      "Application Status", "Status", "State", "Lebenszyklus", "Cycle de vie", "Ciclo de vida",
                      *words.STATUS,
                      "Levensfase", "Levenscyclus", "Livscykel", "Livssyklus"),
        ),
        column(
            "time_class", choice(TIME_CLASS), "TIME", "Tolerate, invest, migrate or eliminate.",
            synonyms=("TIME Classification", "TIME Model", "TIME Category", "Disposition", "Investment Strategy"),
        ),
        column(
            "functional_fit", choice(FUNCTIONAL_FIT), "Functional fit", "How well it does what is needed, 1 to 4.",
            synonyms=("Functional Suitability", "Business Fit", "Business Value"),
        ),
        column(
            "technical_fit", choice(TECHNICAL_FIT), "Technical fit", "How well it is built and kept, 1 to 4.",
            synonyms=("Technical Suitability", "Technical Health", "Technical Quality"),
        ),
        reference(VENDORS, "vendor_id", wanted="optional", synonyms=VENDOR_ID),
        reference(
            VENDORS, "vendor_name", wanted="optional", description="From whom we have it.",
            synonyms=(*(each for each in VENDOR_NAME if each != "NAME1"), "Manufacturer", "Publisher",
                      "Software Vendor", "Hersteller", "Éditeur", "Fabricante",
                      "Supplied By"),
        ),
        reference(
            CONTRACTS, "contract_id", wanted="optional", description="The contract under which it runs.",
            synonyms=("Contract", "Contract Number", "Contract Ref", "Vertrag", "Vertragsnummer", "Contrat",
                      "Contrato"),
        ),
        column(
            "run_by", choice(RUN_BY), "Run by", "Who runs it: we, a vendor, or both.",
            synonyms=("Operated By", "Sourcing", "Support Group", "Managed By", "Betrieben von", "Exploité par"),
        ),
        column(
            "support_team", text, "Support team", "The team that keeps it running, in the words of the list.",
            synonyms=("Assignment Group", "Supported By Group", "Managed By Group",
                      "Technical Contact", "Betriebsteam", "Équipe support", "Equipo de soporte"),
        ),
        column(
            "admin_access", choice(ADMIN_ACCESS), "Admin access", "Who holds the keys: we, a vendor, or both.",
            synonyms=("Administrator Access", "Privileged Access", "Admin Rights"),
        ),
        column(
            "capability", text, "Capability", "What it can do for the business: helps to find overlaps.",
            synonyms=("Business Capability", "Business Capabilities", "Application Category", "Category", "Fähigkeit",
                      "Capacité métier", "Capacidad"),
        ),
        column("tbm_solution", text, "Solution", "Solution of the TBM taxonomy.", synonyms=("TBM Solution",)),
        column(
            "annual_cost", money, "Annual cost", "What it costs a year, all in.", unit="currency", at_least=0,
            synonyms=("TCO", "Total Cost of Ownership", "Yearly Cost", "Annual Spend", "Run Cost",
                      "Total Annual Cost", "Jahreskosten", "Coût annuel", "Coste anual",
                      "Annual Run Cost", "Kosten p.a.", "Kosten pro Jahr", "Jährliche Kosten", "Jaarlijkse kosten",
                      "Kosten per jaar", "Costo annuo", "Årskostnad", "Årlig kostnad",
                      "Run Cost p.a.", "Run Costs p.a."),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the cost.",
            synonyms=("Currency Code", "Curr.", "Ccy", "Währung", "Waehrung", "Devise", "Moneda"),
        ),
        column(
            "users_active", whole, "Active users", "How many people use it.", unit="people", at_least=0,
            synonyms=("Users Active", "Users", "MAU", "Number of Users", "User Count", "User Base", "Nutzer",
                      "Anzahl Nutzer", "Utilisateurs", "Usuarios",
                      "Nombre d'utilisateurs", "Aantal gebruikers", "Numero utenti", "Antal användare",
                      "Antall brukere", "Antal brugere",
                      "Active User Count", "Active Users Count", "Count of Active Users"),
        ),
        column(
            "data_class", choice(DATA_CLASS), "Data class", "The most sensitive data that it holds.",
            synonyms=("Data Classification", "Data Sensitivity", "Sensitivity", "Information Classification",
                      "Confidentiality", "Classification", "Datenklassifizierung", "Schutzklasse", "Vertraulichkeit",
                      "Classification des données", "Clasificación de datos"),
        ),
        column(
            "hosting", text, "Hosting", "Where it runs: our data centre, a cloud, the vendor.",
            synonyms=("Platform Host", "Hosting Type", "Hosting Model", "Hosting Location", "Deployment", "Environment",
                      "Deployment Type", "Location", "Betriebsort", "Standort", "Hébergement", "Alojamiento",
                      "Betriebsmodell", "Mode d'hébergement", "Driftsform"),
        ),
        column(
            "region", text, "Region", "The part of the world in which its data lies.",
            synonyms=("Data Location", "Data Region", "Country", "Région", "Región"),
        ),
        column(
            "rto_hours", number, "RTO (hours)", "After how many hours it must be back.", unit="hours", at_least=0,
            synonyms=("RTO", "Recovery Time Objective", "Wiederanlaufzeit", "DMIA"),
        ),
        column(
            "rpo_hours", number, "RPO (hours)", "How many hours of data may be lost.", unit="hours", at_least=0,
            synonyms=("RPO", "Recovery Point Objective", "PDMA"),
        ),
        column(
            "integration_from", identifier, "Integration from", "The system that an integration takes data from.",
            wanted="conditional",
            synonyms=("Source System", "Source", "From System", "Quellsystem", "Système source"),
        ),
        column(
            "integration_to", identifier, "Integration to", "The system that an integration gives data to.",
            wanted="conditional",
            synonyms=("Target System", "Target", "To System", "Zielsystem", "Système cible"),
        ),
        column("logging", flag, "Logging", "Whether what happens in it is logged.", synonyms=("Logs",)),
        column("tracing", flag, "Tracing", "Whether one request can be followed through it."),
        column("metrics", flag, "Metrics", "Whether it is measured.", synonyms=("Monitoring", "Monitored")),
        column("tests", flag, "Tests", "Whether changes are tested by machine.", synonyms=("Automated Tests",)),
        column(
            "pipeline", flag, "Pipeline", "Whether it is released by machine.", synonyms=("CI/CD", "CI/CD Pipeline")
        ),
        column(
            "last_owner_review", date, "Last owner review", "The day on which the owner last confirmed the record.",
            synonyms=("Attestation Date", "Last Certified", "Last Attested", "Attested On", "Last Reviewed",
                      "Last Review Date", "Last Verified", "Letzte Prüfung", "Dernière revue", "Última revisión"),
        ),
    ),
)  # fmt: skip
